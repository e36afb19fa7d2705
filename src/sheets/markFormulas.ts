/** The mark of the level that a score has reached, as the formula of a conditional format, and what it looks like. */
import type { LevelMarks } from './plan';
import { columnLetters } from './address';

export type LevelMark = Pick<LevelMarks, 'scoreRow' | 'levelColumn'>;

export const MARK_PAINT = { fill: '#9DC3E6', font: '#1F1F1F' } as const;

/** Of the first cell of its area; a level that rounding left a hair below a whole number has reached it. */
export function markFormula({ scoreRow, levelColumn }: LevelMark, row: number, column: number): string {
  const score = `${columnLetters(column)}$${scoreRow}`;
  return `=AND(ISNUMBER(${score}),INT(ROUND(${score},9))=$${levelColumn}${row + 1})`;
}

const FORMULA = /^=AND\(ISNUMBER\(([A-Z]+\$(\d+))\),INT\(ROUND\(\1,9\)\)=\$([A-Z]+)\d+\)$/;

/** `null` for a formula of others. */
export function readMarkFormula(formula: string): LevelMark | null {
  const found = FORMULA.exec(formula.replace(/\s/g, '').toUpperCase());
  return found ? { scoreRow: Number(found[2]), levelColumn: found[3] ?? '' } : null;
}
