/** Names of sheets: such as Excel takes, not taken yet, and in formulas. */
import { quotedSheet } from './address';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** A text as Excel takes it for the name of a sheet; `fallback` when nothing of it remains. */
export function asSheetName(text: string, fallback: string): string {
  const name = cut(text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim(), LONGEST).replace(/^[' ]+|[' ]+$/g, '');
  return name === '' || name.toLowerCase() === 'history' ? fallback : name;
}

/** What says nothing at the end of a name, and half a character. */
const HANGING = /[\s,;:.&(+–—\-\ud800-\udbff]+$/;
/** So much of a name at least is kept where it is cut between two words. */
const SHORTEST = 16;

/** Between two words where it can be, without what would be left hanging: "Nilai Kinerja Triwulan". */
function cut(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const between = name.slice(0, longest + 1).lastIndexOf(' ');
  return name.slice(0, between >= SHORTEST ? between : longest).replace(HANGING, '');
}

/** Taken without regard to case; a taken one gets " (2)", " (3)", … within 31 characters. `used` holds lower case. */
export function takeFreeName(wanted: string, used: Set<string>): string {
  let free = wanted;
  for (let copy = 2; used.has(free.toLowerCase()); copy += 1) {
    const suffix = ` (${copy})`;
    free = cut(wanted, LONGEST - suffix.length) + suffix;
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
