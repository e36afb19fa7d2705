/** The fills of traffic lights as formulas of conditional formats: what each light looks like is `lightPaint`. */
import type { Bands, Light } from '../engine/bands';
import { otherThan } from '../engine/numberText/numerals';
import type { DecimalSign } from '../engine/textNumbers';

/**
 * `from` and `below` are the half-open band of a light, as the cells hold their numbers. With `texts` it is about texts
 * such as "95,5 %" and their decimal sign, not about numbers.
 */
export interface LightFill {
  readonly light: Light;
  readonly from: number | null;
  readonly below: number | null;
  readonly texts?: DecimalSign;
}

export function fillsFor({ yellowFrom, greenFrom }: Bands): LightFill[] {
  return [
    { light: 'green', from: greenFrom, below: null },
    { light: 'yellow', from: yellowFrom, below: greenFrom },
    { light: 'red', from: null, below: yellowFrom },
  ];
}

/**
 * ISNUMBER guards blanks (which Excel would call 0, red) and text (which Excel ranks above every number, green). Of
 * texts NUMBERVALUE reads the percent in every locale alike; without its sign a text is none.
 */
export function fillFormula({ from, below, texts }: LightFill, firstCell: string): string {
  const guard = texts === undefined ? `ISNUMBER(${firstCell})` : `RIGHT(TRIM(${firstCell}))="%"`;
  const number = texts === undefined ? firstCell : `NUMBERVALUE(${firstCell},"${texts}","${otherThan(texts)}")`;
  const limits = [from === null ? '' : `,${number}>=${from}`, below === null ? '' : `,${number}<${below}`];
  return `=AND(${guard}${limits.join('')})`;
}
