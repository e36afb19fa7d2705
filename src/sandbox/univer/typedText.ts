/**
 * What a person types in a language that writes a decimal comma, in the words of Univer's reader, which knows English
 * alone: "12,5%" is 12.5% and "1.234,5" is 1,234.5. As Excel does in that language, "1.234" is a thousand and more, and
 * what groups its figures otherwise, such as "93.42", is text.
 */

/** Signs, figures and what may follow them; dates, times and words are none of it. */
const NUMERAL = /^([\s(+-]*[$€£¥]?\s*)(\d[\d.,]*|,\d[\d.,]*)((?:e[+-]?\d+)?[\s%)]*)$/i;
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/;
const PLAIN = /^\d*(?:,\d*)?$/;
/** 1.2.2026 and 01.02.26. */
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/;

type Typed = { readonly text: string; readonly isText: boolean };

export function typedWithComma(text: string): Typed {
  const [, before = '', figures = '', after = ''] = NUMERAL.exec(text) ?? [];
  if (figures === '' || (DATE.test(figures) && !GROUPED.test(figures))) return { text, isText: false };
  if (!GROUPED.test(figures) && !PLAIN.test(figures)) return { text, isText: true };
  const english = figures.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ',')).replace(/\.$/, '');
  return { text: `${before}${english}${after}`, isText: false };
}

/** A number as it stands in the editor: with a decimal comma, ready to be typed again. */
export function editedWithComma(value: string | number): string {
  const text = String(value);
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?%?$/i.test(text) ? text.replace('.', ',') : text;
}
