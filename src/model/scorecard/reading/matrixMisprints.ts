/** Where a printed Objective Matrix does not follow from its own anchors: levels, the level reached, its value. */
import { isBlank } from '../../../engine/cells';
import type { Localized } from '../../../engine/language';
import { levelOfCell, readScale, valueOn } from '../../../engine/omax/scale';
import type { Scale } from '../../../engine/omax/scale';
import { attempt } from '../../../engine/outcomes';
import { ScoringError } from '../../../engine/scoringError';
import type { CellValue } from '../../types';
import { remark } from '../remark';
import type { Remark } from '../types';
import type { PrintedMatrix } from './printedMatrix';
import { ANCHORS, hasTargetAtEight, printedLevels, printedNumber } from './printedMatrix';

type Row = readonly CellValue[];

/** Rounded steps add up to less than this share of a step; more is another number. */
const NOT_BY_ROUNDING = 0.25;
/** Levels and values are printed with two decimals and more. */
const HALF_A_HUNDREDTH = 0.005 + 1e-9;

const nowhere = (): Localized => ({ en: '', id: '' });

/** A sentence for each KPI and kind of difference, in the order of the columns. */
export function matrixMisprints(cells: readonly Row[], matrix: PrintedMatrix): Remark[] {
  return matrix.columns.flatMap((column) => {
    const at = (row: number | null): CellValue => (row === null ? '' : (cells[row]?.[column] ?? ''));
    const kpi = String(at(matrix.codes ?? matrix.names)).trim();
    const printed = printedLevels(cells, matrix, column);
    const missing = ANCHORS.filter((level) => isBlank(at(matrix.levels[level] as number)));
    if (missing.length > 0) {
      const said = missing.join(', ');
      return [remark(missing.length === 1 ? 'matrixLevelMissing' : 'matrixLevelsMissing', { kpi, levels: said })];
    }
    const scale = scaleOf(cells, matrix, column);
    if (scale === null) return [remark('matrixAnchors', { kpi })];
    return [...levelMisprints(kpi, printed, scale), ...scoreMisprints(kpi, at, matrix, scale)];
  });
}

/** By the anchors of levels 0, 3, perhaps 8, and 10; null where they give no scale. */
function scaleOf(cells: readonly Row[], matrix: PrintedMatrix, column: number): Scale | null {
  const levels = hasTargetAtEight(printedLevels(cells, matrix, column)) ? [0, 3, 8, 10] : [0, 3, 10];
  const cellAt = (index: number): CellValue => cells[matrix.levels[levels[index] as number] as number]?.[column] ?? '';
  const anchors = levels.map((_, index) => cellAt(index));
  const scale = attempt(() =>
    readScale(anchors, levels, nowhere, (index) => ({ cell: cellAt(index), place: nowhere })),
  );
  return scale instanceof ScoringError ? null : (scale as Scale);
}

function levelMisprints(kpi: string, printed: readonly (number | null)[], scale: Scale): Remark[] {
  const wrong = printed.flatMap((value, level) => {
    const expected = valueOn(scale, level);
    const [under, over] = [valueOn(scale, level - 1), valueOn(scale, level + 1)];
    if (value === null || expected === undefined) return [];
    const steps = [under, over].flatMap((other) => (other === undefined ? [] : [Math.abs(other - expected)]));
    return Math.abs(value - expected) > NOT_BY_ROUNDING * Math.min(...steps) ? [{ level, value, expected }] : [];
  });
  const anchors = scale.levels.toSorted((one, other) => one - other).join(', ');
  return wrong
    .toReversed()
    .map(({ level, value, expected }) =>
      remark('matrixLevel', { kpi, level, printed: value, anchors, expected: rounded(expected) }),
    );
}

function scoreMisprints(
  kpi: string,
  at: (row: number | null) => CellValue,
  { performance, level, weight, value }: PrintedMatrix,
  scale: Scale,
): Remark[] {
  const number = (row: number | null): number | null =>
    isBlank(at(row)) ? null : (printedNumber(at(row))?.value ?? null);
  const [printed, share, product] = [number(level), number(weight), number(value)];
  if (printed === null) return [];
  const reached = attempt(() => levelOfCell(scale, { cell: at(performance), place: nowhere }));
  const score =
    typeof reached === 'number' && Math.abs(reached - printed) > HALF_A_HUNDREDTH
      ? [remark('matrixScore', { kpi, printed, expected: rounded(reached) })]
      : [];
  const isOff = share !== null && product !== null && Math.abs(printed * share - product) > HALF_A_HUNDREDTH;
  const own = isOff ? [remark('matrixValue', { kpi, printed: product, expected: rounded(printed * share) })] : [];
  return [...score, ...own];
}

/** As many decimals as a thesis prints. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
