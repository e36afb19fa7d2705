/** Judgments as programs print them: one half of the matrix, "(2.0)" where the column is preferred to the row. */
import { judgmentInText } from '../../../engine/ahp/judgment';
import { asMeant } from '../../../engine/ahp/printedReciprocal';
import type { Figure, Grid } from '../grid';
import { areaAt, figureAt, textAt } from '../grid';

export interface Triangle {
  readonly names: readonly string[];
  /** The whole matrix, its other half as the reciprocals of the printed one. */
  readonly figures: readonly (readonly Figure[])[];
  /** The row below its last. */
  readonly end: number;
}

const LEAST_NAMES = 3;
/** Beyond so many decimals a reciprocal is exact. */
const EXACT = 10;

/** A judgment turned around by parentheses or by a minus, or as it stands. */
export function judgmentAt(grid: Grid, row: number, column: number): Figure | null {
  const text = textAt(grid, row, column);
  const figure = figureAt(grid, row, column);
  const inParentheses = /^\(.*\)$/.test(text) ? judgmentInText(text) : undefined;
  if (inParentheses !== undefined) {
    return {
      value: inParentheses,
      decimals: EXACT,
      isPercent: false,
      isFormatted: true,
      area: areaAt(grid, row, column),
    };
  }
  return figure !== null && figure.value < 0
    ? { ...figure, value: -1 / figure.value, decimals: EXACT, isFormatted: true }
    : figure;
}

/** The upper half whose heading stands in a row, with its diagonal or without; null where there is none. */
export function triangleAt(grid: Grid, row: number, column: number): Triangle | null {
  // Nearly every cell ends here.
  const isCorner = isName(textAt(grid, row, column + 1)) && isName(textAt(grid, row + 1, column));
  if (!isCorner || judgmentAt(grid, row + 1, column + 1) === null) return null;
  const across = namesAcross(grid, row, column + 1);
  if (across.length + 1 < LEAST_NAMES) return null;
  const first = textAt(grid, row + 1, column);
  const hasDiagonal = first === across[0];
  const names = hasDiagonal ? across : [first, ...across];
  const rows = hasDiagonal ? names.length : names.length - 1;
  const isNamed = Array.from({ length: rows }, (_, at) => textAt(grid, row + 1 + at, column)).every(
    (name, at) => name === names[at] && /\p{L}/u.test(name),
  );
  if (!isNamed || names.length < LEAST_NAMES || new Set(names).size < names.length) return null;
  const shift = hasDiagonal ? 0 : 1;
  const printed = (i: number, j: number): Figure | null => judgmentAt(grid, row + 1 + i, column + 1 + j - shift);
  const figures = names.map((_, i) =>
    names.map((__, j) => {
      if (i === j) return unit(grid, row + 1 + i, column + 1);
      return i < j ? printed(i, j) : reciprocal(printed(j, i));
    }),
  );
  const isHalf = names.every((_, i) =>
    names.every((__, j) => j >= i || isEmptyAt(grid, row + 1 + i, column + 1 + j - shift, column)),
  );
  const diagonal = names.map((_, i) => (hasDiagonal ? printed(i, i)?.value : 1));
  const known = figures.map((line) => line.filter((figure) => figure !== null));
  const isWhole = known.every((line) => line.length === names.length && line.every(({ value }) => value > 0));
  if (!isHalf || !isWhole || diagonal.some((value) => value !== 1)) return null;
  return { names, figures: known, end: row + 1 + rows };
}

function namesAcross(grid: Grid, row: number, from: number): string[] {
  const names: string[] = [];
  for (let at = from; isName(textAt(grid, row, at)); at += 1) names.push(textAt(grid, row, at));
  return names;
}

const isName = (text: string): boolean => /\p{L}/u.test(text);

/** Left of the first column, or below the last row, stands something else. */
function isEmptyAt(grid: Grid, row: number, at: number, first: number): boolean {
  return at <= first || textAt(grid, row, at) === '' || isName(textAt(grid, row, at));
}

function unit(grid: Grid, row: number, column: number): Figure {
  return { value: 1, decimals: EXACT, isPercent: false, isFormatted: true, area: areaAt(grid, row, column) };
}

function reciprocal(figure: Figure | null): Figure | null {
  return figure === null ? null : { ...figure, value: 1 / asMeant(figure.value), decimals: EXACT, isFormatted: true };
}
