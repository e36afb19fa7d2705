/**
 * A number without a format, as Excel shows it: at most eleven characters with the decimal point, fewer where the
 * column is narrow, then with an exponent, then number signs.
 * https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2
 */
const LONGEST = 11;
const EXPONENT_FROM = 1e11;
/** Below it Excel prefers an exponent to losing digits. */
const SMALL = 1e-4;
const EXPONENT_DECIMALS = 5;
const MOST_SIGNS = 255;

/** @param fits whether a text has room in the column */
export function generalText(value: number, fits: (text: string) => boolean): string | null {
  for (const text of candidates(value)) if (fits(text)) return text;
  return null;
}

/** As many number signs as have room: Excel's sign that a number is there and not readable. */
export function numberSigns(fits: (text: string) => boolean): string {
  let signs = '#';
  while (signs.length < MOST_SIGNS && fits(`${signs}#`)) signs += '#';
  return signs;
}

function* candidates(value: number): Generator<string> {
  const size = Math.abs(value);
  if (size < EXPONENT_FROM && !losesItself(value, size)) {
    const whole = Math.trunc(size).toString().length;
    for (let decimals = Math.max(0, LONGEST - 1 - whole); decimals >= 0; decimals -= 1) yield fixed(value, decimals);
  }
  for (let decimals = EXPONENT_DECIMALS; decimals >= 0; decimals -= 1) yield exponential(value, decimals);
}

function losesItself(value: number, size: number): boolean {
  return size > 0 && size < SMALL && Number(fixed(value, LONGEST - 2)) !== value;
}

function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

/** 1.23457E+14: a sign and two digits at least. */
function exponential(value: number, decimals: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(decimals).split('e');
  const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  return `${short}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
}
