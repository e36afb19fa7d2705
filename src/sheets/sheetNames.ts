/** Names of sheets: such as Excel takes, not taken yet, and in formulas. */
import { quotedSheet } from './address';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** A text as Excel takes it for the name of a sheet; `fallback` when nothing of it remains. */
export function asSheetName(text: string, fallback: string): string {
  const name = text
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[' ]+|[' ]+$/g, '');
  return name === '' || name.toLowerCase() === 'history' ? fallback : name;
}

/** Taken without regard to case; a taken one gets " (2)", " (3)", … within 31 characters. `used` holds lower case. */
export function takeFreeName(wanted: string, used: Set<string>): string {
  let free = wanted;
  for (let copy = 2; used.has(free.toLowerCase()); copy += 1) {
    const suffix = ` (${copy})`;
    free = wanted.slice(0, LONGEST - suffix.length) + suffix;
  }
  used.add(free.toLowerCase());
  return free;
}

const REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\d_.'])([\p{L}_][\p{L}\d_.]*)!/gu;

/** Formulas follow their sheets' new names; text inside a formula's own quotes is left as it is. */
export function renameReferences(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(REFERENCE, (found, quoted: string | undefined, plain: string | undefined) => {
    const name = names.get(quoted?.replaceAll("''", "'") ?? plain ?? '');
    return name === undefined ? found : `${quotedSheet(name)}!`;
  });
}
