import type { Range } from '../cells';
import { isOmitted, readRange } from '../cells';
import type { Outcome } from '../outcomes';
import { ScoringError } from '../scoringError';
import { isNoData } from '../textNumbers';
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
import { defaultLevels, hasDefaultLevels, PRINTED_LEVELS, readLevels, valueOn } from './scale';

/**
 * The table of an Objective Matrix as it is printed: the values that earn the levels 10, 9, …, 0, one column per KPI.
 *
 * One list of anchors is one KPI. A table has one KPI per row where a row holds an anchor for each level, else one per
 * column. A level beyond the anchors and a KPI without anchors are not available; a KPI with impossible anchors is
 * refused down its column. Mistakes in the shape or in the levels are thrown.
 *
 * Sources: Riggs, the Objective Matrix; the linear scale (2-3) of the SAMSAT Karang Ploso study.
 */
export function ladderOf(anchors: unknown, levels: unknown): Outcome<number>[][] {
  const range = readRange(anchors, ANCHORS);
  const levelRange = isOmitted(levels) ? undefined : readRange(levels, LEVELS);
  const given = levelRange === undefined ? undefined : levelRange.shape.rows * levelRange.shape.columns;
  const layout = oneKpi(range) ?? layoutOf(range, given);
  refuseTooFewAnchors(layout);
  const steps = levelRange === undefined ? defaultLevels(layout.count) : readLevels(levelRange, layout.count);
  const scaleOf = scaleReader(layout, steps);
  const columns = Array.from({ length: layout.kpis }, (_, kpi) => columnOf(layout, kpi, scaleOf));
  return PRINTED_LEVELS.map((_, index) => columns.map((column) => column[index] as Outcome<number>));
}

/** The values of one KPI from level 10 down. */
function columnOf(layout: AnchorLayout, kpi: number, scaleOf: (kpi: number) => ScaleOrNot): Outcome<number>[] {
  const place = () => layout.place(kpi);
  if (layout.cellsOf(kpi).every(isNoData)) {
    return PRINTED_LEVELS.map(() => new ScoringError('noData', { place: place() }));
  }
  const scale = scaleOf(kpi);
  if (!isScale(scale)) return PRINTED_LEVELS.map(() => scale);
  return PRINTED_LEVELS.map(
    (level) => valueOn(scale, level) ?? new ScoringError('levelBeyondAnchors', { place: place(), level }),
  );
}

/** How a table of anchors lies: the number of levels decides, or the customary three or eleven where only one fits. */
function layoutOf(range: Range, given: number | undefined): AnchorLayout {
  const { rows, columns } = range.shape;
  if (given !== undefined) {
    if (columns === given) return kpisInRows(range);
    if (rows === given) return kpisInColumns(range);
    throw new ScoringError('levelsDoNotFit', { rows, columns, levels: given });
  }
  if (!hasDefaultLevels(rows)) return kpisInRows(range);
  if (!hasDefaultLevels(columns)) return kpisInColumns(range);
  if (rows === columns) return kpisInRows(range);
  throw new ScoringError('anchorsAmbiguous', { rows, columns });
}
