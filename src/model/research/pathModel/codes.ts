/** The codes by which items of a questionnaire are called, X1.2 or IMAG3, and the construct that a code belongs to. */
import { oneLine } from '../../hierarchy/tree';

export interface ItemCode {
  readonly code: string;
  /** Letters and numbers of it: X1.2 is X, 1, 2. */
  readonly letters: string;
  readonly numbers: readonly string[];
}

const CODE = /^[[(]?\s*([\p{L}]{1,10})([ ._-]?\d{1,2}(?:[._-]\d{1,2}){0,2})(?!\d)\s*(?=$|[\s.:;,)\]–—-])/u;
/** Words before a number that name no construct; nor do periods, levels and indicators of a scorecard. */
const NO_CONSTRUCT =
  /^(p|q|no|nomor|item|butir|soal|pertanyaan|pernyataan|question|statement|kolom|column|field|var|level|lv|tw|triwulan|kuartal|quarter|smt|semester|bulan|month|minggu|week|hari|day|tahun|year|periode|period|target|realisasi|bobot|nilai|skor|iku|iki|kpi|ss)$/i;

/** The code that a heading begins with; null where it begins with none. */
export function codeIn(heading: string): ItemCode | null {
  const [, letters = '', tail = ''] = CODE.exec(oneLine(heading)) ?? [];
  if (letters === '') return null;
  return { code: `${letters}${tail}`.replace(/\s+/g, ''), letters, numbers: tail.match(/\d+/g) ?? [] };
}

export function namesNoConstruct({ letters, numbers }: ItemCode): boolean {
  return numbers.length === 1 && NO_CONSTRUCT.test(letters);
}

/**
 * The construct of each code: all of it but the last number. Of X11, X12, X21 the first digit belongs to the construct,
 * where every group counts from 1 and no code has a single digit; of P1, P2, P3 there is none.
 */
export function constructsOf(codes: readonly ItemCode[]): (string | null)[] {
  const glued = gluedLetters(codes);
  return codes.map((one) => {
    if (namesNoConstruct(one)) return null;
    const [number = ''] = one.numbers;
    if (one.numbers.length > 1) return `${one.letters}${one.numbers.slice(0, -1).join('.')}`;
    return glued.has(one.letters.toLowerCase()) ? `${one.letters}${number.slice(0, 1)}` : one.letters;
  });
}

function gluedLetters(codes: readonly ItemCode[]): ReadonlySet<string> {
  const byLetters = new Map<string, string[]>();
  for (const { letters, numbers } of codes) {
    if (numbers.length !== 1) continue;
    const same = letters.toLowerCase();
    byLetters.set(same, [...(byLetters.get(same) ?? []), numbers[0] ?? '']);
  }
  const isGlued = (numbers: readonly string[]): boolean => {
    if (!numbers.every((number) => /^[1-9]\d$/.test(number))) return false;
    const tens = new Set(numbers.map((number) => number.charAt(0)));
    return [...tens].every((ten) => numbers.includes(`${ten}1`));
  };
  return new Set([...byLetters].flatMap(([letters, numbers]) => (isGlued(numbers) ? [letters] : [])));
}

/** Codes that differ from each other: the second of two that are alike gets a letter. */
export function unlike(codes: readonly string[]): string[] {
  const taken = new Set<string>();
  return codes.map((code) => {
    let free = code;
    for (let letter = 1; taken.has(free.toLowerCase()); letter += 1)
      free = `${code}${String.fromCharCode(97 + letter)}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
