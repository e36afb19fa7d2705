/** Which functions of Timbang formulas call; in a copy without the add-in, its named LAMBDAs. */

const CALLED = /(?<![A-Z0-9_.])(?:(?:AHP|OMAX|CKP|BSC|PLS)\.[A-Z0-9.]+|TB_[A-Z0-9_]+)(?=\()/gi;

/** In the order of the cells, each once. */
export function ourFunctions(formulas: readonly (readonly unknown[])[]): string[] {
  const found = new Set<string>();
  for (const row of formulas) {
    for (const cell of row) {
      if (typeof cell !== 'string' || !cell.startsWith('=')) continue;
      for (const [name] of cell.matchAll(CALLED)) found.add(name.toUpperCase());
    }
  }
  return [...found];
}
