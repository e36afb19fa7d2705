/** Formulas after a sheet is called otherwise or gone. */
import { quotedSheet } from '../../sheets/address';
import { tokensOf } from './tokens';

/** Sheet names in front of an exclamation mark; of several (Jan:Dec!A1) both. */
function sheetsIn(prefix: string): readonly string[] {
  const name = prefix.slice(0, -1);
  if (!name.startsWith("'")) return name.split(':');
  return name.slice(1, -1).replaceAll("''", "'").split(':');
}

export function renamedSheet(formula: string, before: string, after: string): string {
  const key = before.toLowerCase();
  return tokensOf(formula)
    .map(({ kind, text }) => {
      if (kind !== 'sheet') return text;
      const names = sheetsIn(text);
      if (!names.some((name) => name.toLowerCase() === key)) return text;
      const renamed = names.map((name) => (name.toLowerCase() === key ? after : name)).join(':');
      return `${isPlain(renamed) ? renamed : quotedSheet(renamed)}!`;
    })
    .join('');
}

/** References to a sheet that is gone are errors, as Excel makes them. */
export function withoutSheet(formula: string, sheet: string): string {
  const tokens = tokensOf(formula);
  const key = sheet.toLowerCase();
  const pieces = tokens.map(({ text }) => text);
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== 'sheet' || !sheetsIn(text).some((name) => name.toLowerCase() === key)) return;
    pieces[index] = '#REF!';
    pieces[index + 1] = '';
  });
  return pieces.join('');
}

/** Whether a formula could speak of the sheet at all: most do not, and are not taken apart. */
export function mayName(text: string, sheet: string): boolean {
  const lower = text.toLowerCase();
  return lower.includes(sheet.toLowerCase()) || lower.includes(sheet.replaceAll("'", "''").toLowerCase());
}

/** What needs no quotes: letters and digits, and nothing that could be read as a reference. */
function isPlain(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
}
