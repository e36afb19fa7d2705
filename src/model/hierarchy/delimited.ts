/** Rows of cells as Excel puts them on the clipboard: tabs between cells, quotation marks around line breaks. */
export function readDelimited(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (cell.lastIndex < text.length) {
    // A quotation mark that is not closed is part of a plain cell, so there is always a next one.
    const [, inQuotes, plain = '', end] = cell.exec(text) as RegExpExecArray;
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end !== '\t' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

/** Whether the text holds cells beside each other, and not just indented lines. */
export function isDelimited(text: string): boolean {
  return /\S[^\S\r\n]*\t[^\S\r\n]*\S/.test(text);
}
