/** What one line of a list says: "- F1a: PKB [Rp]", "1.2 Revenue (30%)", "Financial (F)". */

/** I, V and X are letters or numbers, which the other marks of the list tell. */
export type Mark =
  | `bullet ${string}`
  | 'number'
  | 'letter'
  | 'capital'
  | 'roman'
  | 'small roman'
  | 'capital or roman'
  | 'letter or small roman'
  | 'none';

export interface Label {
  readonly name: string;
  readonly code: string;
  readonly unit: string;
  /** What stands in parentheses at the end: a code or a weight only if that of the siblings is one, too. */
  readonly aside: string | null;
  /** What it is listed by; bullets of different kinds are told apart. */
  readonly mark: Mark;
  /** The parts of "1.2.3", which is still in the name where no point or parenthesis follows it. */
  readonly number: readonly number[];
  /** The same as it is written, zeros before the digits included: "1.02.3". */
  readonly digits: string;
}

/** The signs of Word's own fonts among them, and the letter o that it uses as a circle. */
const BULLET = /^([-–—*•◦▪▫●○■□·‣➢✓>§\uF0A7\uF0B7o])\s+/;
const NUMBER = /^(\d+(?:\.\d+)*)(?:[.)]\s*|\s+(?=\D))/;
const LETTERS = /^\(?([A-Z]|[a-z]|[IVX]{2,}|[ivx]{2,})[.)]\s+/;

/** A code before a colon or a dash: F1a, 1a-CP, SS6, PKB. */
const CODED = /^([A-Za-z0-9][A-Za-z0-9._/-]*)(?:\s*:\s*|\s+[-–—]\s+)(?=\S)/;
const CODED_BY_POINT = /^([A-Za-z]+\d+[a-z]?)[.)]\s+(?=\S)/;

const UNIT = /\s*\[([^[\]]{1,30})\]$/;
const ASIDE = /\s+\(([^()]{1,12})\)$/;

const LONGEST_CODE = 12;

/** Reads a label; line breaks and repeated spaces in it count as one space. */
export function readLabel(text: string): Label {
  const whole = text.replace(/\s+/g, ' ').trim();
  let rest = whole;
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(rest);
    if (found === null) return null;
    rest = rest.slice(found[0].length);
    return found[1] ?? found[0];
  };
  const bullet = take(BULLET);
  const unmarked = rest;
  const digits = take(NUMBER);
  const number = digits === null ? [] : digits.split('.').map(Number);
  const isPlain = digits !== null && !/^[.)]/.test(unmarked.slice(digits.length));
  const mark = bullet !== null ? (`bullet ${bullet}` as const) : isPlain ? 'none' : listedBy(digits, take);
  const { code, name } = codeAndName(rest);
  const unit = UNIT.exec(name);
  const withoutUnit = unit === null ? name : name.slice(0, unit.index);
  const aside = ASIDE.exec(withoutUnit);
  const isNothing = withoutUnit === '' && code === '';
  return {
    // A mark with nothing behind it is all there is. "24 hour service" and "2.5 % growth" are names unless the lines
    // are numbered, which only the list can tell.
    name: isNothing ? whole : isPlain ? `${digits} ${withoutUnit}` : withoutUnit,
    code,
    unit: isNothing ? '' : (unit?.[1] ?? '').trim(),
    aside: aside?.[1]?.trim() ?? null,
    mark,
    number,
    digits: digits ?? '',
  };
}

/** The name without a leading number that turned out to count the lines. */
export function withoutNumber(name: string): string {
  return name.replace(NUMBER, '');
}

/** Whether a code is a number of a numbered list: it tells a place, which is another's once a line is put in before. */
export function isLineNumber(code: string): boolean {
  return /^\d+(\.\d+)*$/.test(code);
}

/** The name without what stands in parentheses at its end. */
export function withoutAside(name: string): string {
  return name.replace(ASIDE, '');
}

/** Whether a token may be a code: short, with a letter, and with a digit or in capitals. */
export function isCode(token: string): boolean {
  if (token.length > LONGEST_CODE || !/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(token)) return false;
  return (/\d/.test(token) && /[A-Za-z]/.test(token)) || /^[A-Z]{1,5}$/.test(token);
}

/** Whether a line begins like one item of several: with a bullet, a number or a code. */
export function beginsItem(line: string): boolean {
  const { mark, code } = readLabel(line);
  return mark !== 'none' || code !== '';
}

function listedBy(digits: string | null, take: (pattern: RegExp) => string | null): Mark {
  if (digits !== null) return 'number';
  const letters = take(LETTERS);
  if (letters === null) return 'none';
  const isCapital = letters === letters.toUpperCase();
  if (letters.length > 1) return isCapital ? 'roman' : 'small roman';
  if (/[IVX]/i.test(letters)) return isCapital ? 'capital or roman' : 'letter or small roman';
  return isCapital ? 'capital' : 'letter';
}

function codeAndName(text: string): { code: string; name: string } {
  for (const pattern of [CODED, CODED_BY_POINT]) {
    const found = pattern.exec(text);
    const code = found?.[1] ?? '';
    if (found !== null && isCode(code)) return { code, name: text.slice(found[0].length) };
  }
  return { code: '', name: text };
}
