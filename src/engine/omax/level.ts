import type { LocatedCell, Range } from '../cells';
import { isOmitted, readRange } from '../cells';
import { elementwise, refuseNoData } from '../elementwise';
import type { Localized } from '../language';
import type { Outcome } from '../outcomes';
import { readMeasured } from '../quantities';
import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';
import type { AnchorLayout, ScaleOrNot } from './anchors';
import {
  ANCHORS,
  isScale,
  kpisInColumns,
  kpisInRows,
  LEVELS,
  oneKpi,
  scaleReader,
  refuseTooFewAnchors,
} from './anchors';
import type { Scale } from './scale';
import { defaultLevels, levelOfCell, readLevels } from './scale';

/**
 * `interpolate` between the anchors, as most Indonesian studies; `hurdle`: the highest whole level fully reached
 * (Riggs).
 */
export type LevelRule = 'interpolate' | 'hurdle';

export const LEVEL_RULES: Vocabulary<LevelRule> = {
  parameter: { en: 'Rule', id: 'Aturan' },
  default: 'interpolate',
  choices: {
    interpolate: {
      en: ['interpolate'],
      id: ['interpolasi'],
      meaning: { en: 'linear between the anchors', id: 'linear di antara nilai acuan' },
    },
    hurdle: {
      en: ['hurdle'],
      id: ['ambang'],
      meaning: { en: 'the highest whole level fully reached', id: 'level bulat tertinggi yang tercapai penuh' },
    },
  },
};

const PERFORMANCE: Localized = { en: 'Performance', id: 'Realisasi' };

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
  const layout = layoutFor(performances, anchorRange);
  refuseTooFewAnchors(layout);
  const steps = isOmitted(levels) ? defaultLevels(layout.count) : readLevels(readRange(levels, LEVELS), layout.count);

  const readScale = scaleReader(layout, steps);
  // One KPI may have many performances; each of many KPIs has one.
  let only: ScaleOrNot | undefined;
  const scaleOf = (kpi: number) => (layout.kpis === 1 ? (only ??= readScale(kpi)) : readScale(kpi));
  return elementwise({ performance: performances }, ({ performance: achieved }, row, column) => {
    refuseNoData(achieved);
    const scale = scaleOf(layout.kpiAt(row, column));
    if (isScale(scale)) return levelBy(rule, scale, achieved);
    // What is wrong with the performance is said first.
    readMeasured(achieved);
    return scale;
  });
}

function levelBy(rule: LevelRule, scale: Scale, performance: LocatedCell): number {
  const level = levelOfCell(scale, performance);
  return rule === 'hurdle' ? Math.floor(level) : level;
}

/** How the anchors lie, and whose performance stands at a row and column. */
interface Layout extends AnchorLayout {
  readonly kpiAt: (row: number, column: number) => number;
}

function layoutFor(performances: Range, anchors: Range): Layout {
  const one = oneKpi(anchors);
  if (one !== undefined) return { ...one, kpiAt: () => 0 };
  const { rows, columns } = anchors.shape;
  if (performances.shape.columns === 1 && performances.shape.rows === rows) {
    return { ...kpisInRows(anchors), kpiAt: (row) => row };
  }
  if (performances.shape.rows === 1 && performances.shape.columns === columns) {
    return { ...kpisInColumns(anchors), kpiAt: (_, column) => column };
  }
  throw new ScoringError('anchorsDoNotFit', {
    performanceRows: performances.shape.rows,
    performanceColumns: performances.shape.columns,
    anchorsRows: rows,
    anchorsColumns: columns,
  });
}
