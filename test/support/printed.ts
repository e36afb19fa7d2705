/** Values as a study prints them. */
export function printed(values: readonly number[], decimals: number): string[] {
  return values.map((value) => value.toFixed(decimals));
}

/** Whether every value is within half a unit of the last printed decimal. */
export function asPrinted(values: readonly number[], expected: readonly number[], decimals: number): boolean {
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return (
    values.length === expected.length && values.every((value, i) => Math.abs(value - (expected[i] ?? NaN)) <= half)
  );
}
