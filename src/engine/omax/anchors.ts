import type { ErrorValue, LocatedCell, Range } from '../cells';
import { isErrorValue, locatedIn } from '../cells';
import type { Localized } from '../language';
import { localized } from '../messages';
import { attempt } from '../outcomes';
import { ScoringError } from '../scoringError';
import type { Scale } from './scale';
import { readScale } from './scale';

export const ANCHORS: Localized = { en: 'Anchors', id: 'Nilai acuan' };
export const LEVELS: Localized = { en: 'Levels', id: 'Level' };

/** How the anchors of KPIs lie in their range: of how many KPIs, how many each has, and where they stand. */
export interface AnchorLayout {
  readonly kpis: number;
  readonly count: number;
  /** The anchors of a KPI as the worksheet holds them. */
  readonly cellsOf: (kpi: number) => readonly unknown[];
  readonly anchorAt: (kpi: number, index: number) => LocatedCell;
  /** Where the whole KPI is. */
  readonly place: (kpi: number) => Localized;
}

/** The anchors of one KPI in a row or a column; `undefined` for a table. */
export function oneKpi(range: Range): AnchorLayout | undefined {
  const place = () => ANCHORS;
  if (range.shape.rows === 1) return { ...kpisInRows(range), place };
  if (range.shape.columns === 1) return { ...kpisInColumns(range), place };
  return undefined;
}

/** A table with one row of anchors per KPI. */
export function kpisInRows(range: Range): AnchorLayout {
  const { cells, shape } = range;
  return {
    kpis: shape.rows,
    count: shape.columns,
    cellsOf: (kpi) => cells[kpi] ?? [],
    anchorAt: (kpi, index) => locatedIn(range, kpi, index),
    place: (kpi) => inAnchors(localized('row', { row: kpi + 1 })),
  };
}

/** A table with one column of anchors per KPI. */
export function kpisInColumns(range: Range): AnchorLayout {
  const { cells, shape } = range;
  return {
    kpis: shape.columns,
    count: shape.rows,
    cellsOf: (kpi) => cells.map((row) => row[kpi]),
    anchorAt: (kpi, index) => locatedIn(range, index, kpi),
    place: (kpi) => inAnchors(localized('column', { column: kpi + 1 })),
  };
}

function inAnchors(position: Localized): Localized {
  return localized('placeInList', { list: ANCHORS, position });
}

/** What reading the anchors of a KPI gives: its scale, a refusal, or an error value among them. */
export type ScaleOrNot = Scale | ScoringError | ErrorValue;

export function isScale(scale: ScaleOrNot): scale is Scale {
  return 'levels' in scale;
}

/** Reads the scale of any KPI whose anchors earn `levels`. */
export function scaleReader(layout: AnchorLayout, levels: readonly number[]): (kpi: number) => ScaleOrNot {
  let current = 0;
  let anchors: readonly unknown[] = [];
  const place = () => layout.place(current);
  const anchorAt = (index: number) => layout.anchorAt(current, index);
  const turned = [...levels].reverse();
  const read = () => readScale(anchors, levels, place, anchorAt, turned);
  return (kpi) => {
    current = kpi;
    anchors = layout.cellsOf(kpi);
    return anchors.find(isErrorValue) ?? attempt(read);
  };
}

/** A scale takes at least two anchors. */
export function refuseTooFewAnchors({ count }: AnchorLayout): void {
  if (count < 2) throw new ScoringError('tooFewAnchors', { count });
}
