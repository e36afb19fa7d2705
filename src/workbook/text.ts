/** Text that must stay text. Excel reads what is written into a cell as if it were typed. */

const TYPED_AS_SOMETHING_ELSE = [
  /^[=+\-@'\t\r\n]/, // a formula, or an apostrophe that would vanish
  /^\s*[([]?\s*[\d.,$€£%#]/, // a number, a date, a fraction, a negative in parentheses
  /^\s*Rp\s*\d/i, // an amount in rupiah
  /^\s*(true|false|benar|salah)\s*$/i,
  /^\s*(jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)[a-z]*[\s.\-/]*\d/i,
];

/** The text as it is written to a cell: with a leading apostrophe where Excel would make something else of it. */
export function asCellText(text: string): string {
  return TYPED_AS_SOMETHING_ELSE.some((pattern) => pattern.test(text)) ? `'${text}` : text;
}
