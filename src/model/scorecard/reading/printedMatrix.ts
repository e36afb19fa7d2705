/**
 * An Objective Matrix as theses print it: KPIs side by side, the performance above, the levels 10 to 0 below each other,
 * then level, weight and value. Riggs & Felix, 1983.
 */
import { isBlank } from '../../../engine/cells';
import type { Quantity } from '../../../engine/quantities';
import { readQuantity } from '../../../engine/quantities';
import { attempt } from '../../../engine/outcomes';
import { ScoringError } from '../../../engine/scoringError';
import type { CellValue, ColumnRole } from '../../types';
import { fit, SURE_FIT } from './headings';
import { headingIn, levelIn } from './turned';

type Row = readonly CellValue[];

/** Rows and columns from 0 within the cells. */
export interface PrintedMatrix {
  /** Of the KPIs. */
  readonly columns: readonly number[];
  readonly names: number;
  readonly codes: number | null;
  readonly performance: number;
  /** The row of each level, from 0 to 10. */
  readonly levels: readonly number[];
  readonly weight: number | null;
  /** The levels that are printed as reached, and what they come to. */
  readonly level: number | null;
  readonly value: number | null;
}

const HIGHEST = 10;
const EACH_LEVEL = Array.from({ length: HIGHEST + 1 }, (_, level) => level);
/** The levels that make a scale. */
export const ANCHORS = [0, 3, HIGHEST];
/** Rows above the levels that say something of the KPIs and not what they are called. */
const ABOUT_KPIS: readonly ColumnRole[] = ['unit', 'polarity', 'perspective', 'objective'];
const CODE = /^[A-Z]{1,4}[-. ]?\d+([-.]?[a-z0-9]+)*$/i;
const LEVEL = /^(level|skor|score|tingkat|pencapaian level)\b/i;
const VALUE = /^(value|nilai|index|indeks)\b/i;

/** Null where the cells are something else, or say no performance. */
export function printedMatrix(cells: readonly Row[]): PrintedMatrix | null {
  const width = Math.max(0, ...cells.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const levels = levelRows(cells, column);
    const found = levels && matrixBeside(cells, levels, column, width);
    if (found) return found;
  }
  return null;
}

function levelRows(cells: readonly Row[], column: number): number[] | null {
  const said = cells.map((row) => levelIn(row[column] ?? ''));
  const isRun = (at: number, first: number, step: number): boolean =>
    EACH_LEVEL.every((n) => said[at + n] === first + n * step);
  const falling = said.findIndex((_, at) => isRun(at, HIGHEST, -1));
  if (falling >= 0) return EACH_LEVEL.map((level) => falling + HIGHEST - level);
  const rising = said.findIndex((_, at) => isRun(at, 0, 1));
  return rising < 0 ? null : EACH_LEVEL.map((level) => rising + level);
}

function matrixBeside(
  cells: readonly Row[],
  levels: readonly number[],
  labels: number,
  width: number,
): PrintedMatrix | null {
  const [top, bottom] = [Math.min(...levels), Math.max(...levels)];
  const cellAt = (row: number, column: number): CellValue => cells[row]?.[column] ?? '';
  const right = Array.from({ length: width }, (_, column) => column).filter((column) => column > labels);
  const levelsIn = (column: number, of: readonly number[] = EACH_LEVEL): number =>
    of.filter((level) => !isBlank(cellAt(levels[level] as number, column))).length;
  const whole = right.filter((column) => levelsIn(column, ANCHORS) === ANCHORS.length);
  const labelOf = (row: number): string => {
    const texts = (cells[row] ?? []).slice(0, labels + 1).filter((cell) => !isBlank(cell));
    return String(texts[0] ?? '').trim();
  };
  const isFilled = (row: number): boolean => whole.some((column) => !isBlank(cellAt(row, column)));
  const outside = cells.map((_, row) => row).filter((row) => (row < top || row > bottom) && isFilled(row));
  const named = (row: number, role: ColumnRole): boolean => {
    const heading = headingIn(labelOf(row));
    return heading !== null && fit(role, heading) >= SURE_FIT;
  };
  const performance = outside.find((row) => named(row, 'realization'));
  if (whole.length === 0 || performance === undefined) return null;
  const above = outside.filter((row) => row < Math.min(top, performance) && areTexts(cells[row] ?? [], whole));
  const isCoded = (row: number): boolean => whole.every((column) => CODE.test(String(cellAt(row, column)).trim()));
  const mayBeNames = above.filter((row) => !ABOUT_KPIS.some((role) => named(row, role)));
  const names =
    mayBeNames.find((row) => !isCoded(row) && named(row, 'name')) ??
    mayBeNames.find((row) => !isCoded(row)) ??
    mayBeNames.at(-1);
  if (names === undefined) return null;
  // A KPI that lacks a level is one all the same, and the level is said to be missing.
  const columns = right.filter(
    (column) =>
      whole.includes(column) ||
      (!isBlank(cellAt(names, column)) && (!isBlank(cellAt(performance, column)) || levelsIn(column) > 1)),
  );
  const below = (label: RegExp): number | null =>
    outside.find((row) => row > bottom && label.test(labelOf(row))) ?? null;
  return {
    columns,
    names,
    codes: above.find((row) => row !== names && isCoded(row)) ?? null,
    performance,
    levels,
    weight: outside.find((row) => row !== performance && named(row, 'weight')) ?? null,
    level: below(LEVEL),
    value: below(VALUE),
  };
}

function areTexts(row: Row, columns: readonly number[]): boolean {
  return columns.every((column) => typeof row[column] === 'string' && !isBlank(row[column] ?? ''));
}

/** The number that is printed; null where there is none that can be read. */
export function printedNumber(cell: CellValue): Quantity | null {
  const read = attempt(() => readQuantity({ cell, place: () => ({ en: '', id: '' }) }));
  return read instanceof ScoringError ? null : (read as Quantity);
}

/** What may be lost by rounding the steps of a scale, as a share of one of them. */
const HALF_A_STEP = 0.5;

/**
 * Whether the target earns level 8 and the best level 10: then level 8 does not lie on the line from 3 to 10, while
 * level 9 lies between 8 and 10. One printed number alone that does not fit is a misprint.
 */
export function hasTargetAtEight(values: readonly (number | null)[]): boolean {
  const read = [3, 8, 9, 10].flatMap((level) => values[level] ?? []);
  const [three = 0, eight = 0, nine = 0, ten = 0] = read;
  if (read.length < 4) return false;
  const step = Math.abs(ten - three) / 7;
  const onTheLine = three + (5 / 7) * (ten - three);
  const isBetween = Math.abs(nine - (eight + ten) / 2) <= HALF_A_STEP * Math.abs(ten - eight);
  return Math.abs(eight - onTheLine) > HALF_A_STEP * step && isBetween && (eight - three) * (ten - eight) > 0;
}

/** The printed numbers of a KPI by level; null for those that cannot be read. */
export function printedLevels(cells: readonly Row[], { levels }: PrintedMatrix, column: number): (number | null)[] {
  return levels.map((row) => printedNumber(cells[row]?.[column] ?? '')?.value ?? null);
}
