import type { ErrorValue, Range } from '../cells';
import { isBlank, isErrorValue, isOmitted, placeIn, readRange } from '../cells';
import { localized } from '../messages';
import type { Localized } from '../language';
import { readNumber } from '../numbers';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';
import type { Scale } from './scale';
import { defaultLevels, levelOn, readLevels, readScale } from './scale';

/** `interpolate` between the anchors, as most Indonesian studies; `hurdle`: the highest whole level fully reached (Riggs). */
export type LevelRule = 'interpolate' | 'hurdle';

export const LEVEL_RULES: Vocabulary<LevelRule> = {
  parameter: { en: 'Rule', id: 'Aturan' },
  default: 'interpolate',
  choices: {
    interpolate: { en: ['interpolate'], id: ['interpolasi'] },
    hurdle: { en: ['hurdle'], id: ['ambang'] },
  },
};

const PERFORMANCE: Localized = { en: 'Performance', id: 'Realisasi' };
const ANCHORS: Localized = { en: 'Anchors', id: 'Nilai acuan' };
const LEVELS: Localized = { en: 'Levels', id: 'Level' };

/** A performance that equals a step of the printed table must not miss it by the rounding of its interpolation. */
const STEP_ROUNDING = 1e-9;

/**
 * Levels 0…10 of performances, in the shape of `performance`.
 *
 * One KPI: anchors in a row or a column, performances of any shape. Many KPIs: m×1 performances with m×k anchors, or 1×m
 * with k×m. Without `levels`, three anchors earn 0, 3, 10 and eleven 10, 9, …, 0. A blank performance is not available,
 * an error value comes back, and a KPI with impossible anchors is refused alone, all in their own cell; mistakes in the
 * shape or in the levels are thrown.
 *
 * Sources: Riggs, the Objective Matrix; interpolation and default levels as in the SAMSAT Karang Ploso study.
 */
export function levelsOf(performance: unknown, anchors: unknown, levels: unknown, rule: LevelRule): Outcome<number>[][] {
  const performances = readRange(performance, PERFORMANCE);
  const scaleOf = scales(performances, readRange(anchors, ANCHORS), levels);
  return performances.cells.map((row, i) =>
    row.map((cell, j) => levelOf(cell, () => scaleOf(i, j), rule, () => placeIn(PERFORMANCE, performances.shape, i, j))),
  );
}

type ScaleOrNot = Scale | ScoringError | ErrorValue;

function levelOf(cell: unknown, scaleOf: () => ScaleOrNot, rule: LevelRule, place: () => Localized): Outcome<number> {
  if (isErrorValue(cell)) return cell;
  if (isBlank(cell)) return new ScoringError('notAvailable', 'noData', { place: place() });
  const scale = scaleOf();
  if (!('values' in scale) || scale instanceof ScoringError) return scale;
  return attempt(() => {
    const level = levelOn(scale, readNumber(cell, place));
    return rule === 'hurdle' ? Math.floor(level + STEP_ROUNDING) : level;
  });
}

/** How to find the scale for a cell of the performances. */
function scales(performances: Range, anchors: Range, levels: unknown): (row: number, column: number) => ScaleOrNot {
  const { rows, columns } = anchors.shape;
  const isOneKpi = rows === 1 || columns === 1;
  const inRows = !isOneKpi && performances.shape.columns === 1 && performances.shape.rows === rows;
  const inColumns = !isOneKpi && performances.shape.rows === 1 && performances.shape.columns === columns;
  if (!isOneKpi && !inRows && !inColumns) throw anchorsDoNotFit(performances, anchors);

  const count = isOneKpi ? rows * columns : inRows ? columns : rows;
  if (count < 2) throw new ScoringError('value', 'tooFewAnchors', { count });
  const steps = isOmitted(levels) ? defaultLevels(count) : readLevels(readRange(levels, LEVELS), count);
  const placeOf = (row: number, column: number) => placeIn(ANCHORS, anchors.shape, row, column);

  if (isOneKpi) {
    const only = scaleFrom(anchors.cells.flat(), steps, () => ANCHORS, (index) => (rows === 1 ? placeOf(0, index) : placeOf(index, 0)));
    return () => only;
  }
  if (inRows) {
    return (row) => scaleFrom(anchors.cells[row] ?? [], steps, () => kpi(localized('row', { row: row + 1 })), (index) => placeOf(row, index));
  }
  return (_, column) =>
    scaleFrom(anchors.cells.map((row) => row[column]), steps, () => kpi(localized('column', { column: column + 1 })), (index) => placeOf(index, column));
}

function scaleFrom(
  anchors: readonly unknown[],
  levels: readonly number[],
  place: () => Localized,
  placeOf: (index: number) => Localized,
): ScaleOrNot {
  return anchors.find(isErrorValue) ?? attempt(() => readScale(anchors, levels, place, placeOf));
}

function kpi(position: Localized): Localized {
  return localized('placeInList', { list: ANCHORS, position });
}

function anchorsDoNotFit(performances: Range, anchors: Range): ScoringError {
  return new ScoringError('value', 'anchorsDoNotFit', {
    performanceRows: performances.shape.rows,
    performanceColumns: performances.shape.columns,
    anchorsRows: anchors.shape.rows,
    anchorsColumns: anchors.shape.columns,
  });
}
