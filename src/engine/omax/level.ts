import type { ErrorValue, Range } from '../cells';
import { isErrorValue, isOmitted, placeIn, readRange } from '../cells';
import { elementwise, readAvailable } from '../elementwise';
import { localized } from '../messages';
import type { Localized } from '../language';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';
import type { Scale } from './scale';
import { defaultLevels, levelOn, readLevels, readScale } from './scale';

/**
 * `interpolate` between the anchors, as most Indonesian studies; `hurdle`: the highest whole level fully reached
 * (Riggs).
 */
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

/**
 * Levels 0…10 of performances, in the shape of `performance`.
 *
 * One KPI: anchors in a row or a column, performances of any shape. Many KPIs: m×1 performances with m×k anchors, or
 * 1×m with k×m. Without `levels`, three anchors earn 0, 3, 10 and eleven 10, 9, …, 0. A blank performance is not
 * available, an error value comes back, and a KPI with impossible anchors is refused alone, all in their own cell;
 * mistakes in the shape or in the levels are thrown.
 *
 * Sources: Riggs, the Objective Matrix; interpolation and default levels as in the SAMSAT Karang Ploso study.
 */
export function levelsOf(
  performance: unknown,
  anchors: unknown,
  levels: unknown,
  rule: LevelRule,
): Outcome<number>[][] {
  const performances = readRange(performance, PERFORMANCE);
  const anchorRange = readRange(anchors, ANCHORS);
  const layout = layoutOf(performances, anchorRange);
  const { count } = layout;
  if (count < 2) throw new ScoringError('tooFewAnchors', { count });
  const steps = isOmitted(levels) ? defaultLevels(count) : readLevels(readRange(levels, LEVELS), count);

  const scales = new Map<number, ScaleOrNot>();
  const scaleOf = (kpi: number): ScaleOrNot => {
    const scale = scales.get(kpi) ?? readKpi(anchorRange, layout, kpi, steps);
    scales.set(kpi, scale);
    return scale;
  };
  return elementwise({ performance: performances }, ({ performance: achieved }, row, column) => {
    const value = readAvailable(achieved);
    const scale = scaleOf(layout.kpiAt(row, column));
    return isScale(scale) ? levelBy(rule, scale, value) : scale;
  });
}

type ScaleOrNot = Scale | ScoringError | ErrorValue;

function isScale(scale: ScaleOrNot): scale is Scale {
  return 'levels' in scale;
}

function levelBy(rule: LevelRule, scale: Scale, performance: number): number {
  const level = levelOn(scale, performance);
  return rule === 'hurdle' ? Math.floor(level) : level;
}

/** How the anchors lie: how many each KPI has, whose a performance is, where an anchor and where a whole KPI stands. */
interface Layout {
  readonly count: number;
  readonly kpiAt: (row: number, column: number) => number;
  readonly anchorAt: (kpi: number, index: number) => readonly [row: number, column: number];
  readonly place: (kpi: number) => Localized;
}

function layoutOf(performances: Range, anchors: Range): Layout {
  const { rows, columns } = anchors.shape;
  const inList = (position: Localized) => localized('placeInList', { list: ANCHORS, position });
  if (rows === 1) return { count: columns, kpiAt: () => 0, anchorAt: (_, index) => [0, index], place: () => ANCHORS };
  if (columns === 1) return { count: rows, kpiAt: () => 0, anchorAt: (_, index) => [index, 0], place: () => ANCHORS };
  if (performances.shape.columns === 1 && performances.shape.rows === rows) {
    return {
      count: columns,
      kpiAt: (row) => row,
      anchorAt: (kpi, index) => [kpi, index],
      place: (kpi) => inList(localized('row', { row: kpi + 1 })),
    };
  }
  if (performances.shape.rows === 1 && performances.shape.columns === columns) {
    return {
      count: rows,
      kpiAt: (_, column) => column,
      anchorAt: (kpi, index) => [index, kpi],
      place: (kpi) => inList(localized('column', { column: kpi + 1 })),
    };
  }
  throw new ScoringError('anchorsDoNotFit', {
    performanceRows: performances.shape.rows,
    performanceColumns: performances.shape.columns,
    anchorsRows: rows,
    anchorsColumns: columns,
  });
}

function readKpi({ cells, shape }: Range, layout: Layout, kpi: number, levels: readonly number[]): ScaleOrNot {
  const anchors = levels.map((_, index) => {
    const [row, column] = layout.anchorAt(kpi, index);
    return cells[row]?.[column];
  });
  const placeOf = (index: number) => placeIn(ANCHORS, shape, ...layout.anchorAt(kpi, index));
  return anchors.find(isErrorValue) ?? attempt(() => readScale(anchors, levels, () => layout.place(kpi), placeOf));
}
