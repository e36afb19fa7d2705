import type { ErrorValue, Range } from '../cells';
import { isErrorValue, placeIn } from '../cells';
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
  readonly anchorAt: (kpi: number, index: number) => readonly [row: number, column: number];
  /** Where the whole KPI is. */
  readonly place: (kpi: number) => Localized;
}

/** The anchors of one KPI in a row or a column; `undefined` for a table. */
export function oneKpi({ shape: { rows, columns } }: Range): AnchorLayout | undefined {
  const place = () => ANCHORS;
  if (rows === 1) return { kpis: 1, count: columns, anchorAt: (_, index) => [0, index], place };
  if (columns === 1) return { kpis: 1, count: rows, anchorAt: (_, index) => [index, 0], place };
  return undefined;
}

/** A table with one row of anchors per KPI. */
export function kpisInRows({ shape: { rows, columns } }: Range): AnchorLayout {
  return {
    kpis: rows,
    count: columns,
    anchorAt: (kpi, index) => [kpi, index],
    place: (kpi) => inAnchors(localized('row', { row: kpi + 1 })),
  };
}

/** A table with one column of anchors per KPI. */
export function kpisInColumns({ shape: { rows, columns } }: Range): AnchorLayout {
  return {
    kpis: columns,
    count: rows,
    anchorAt: (kpi, index) => [index, kpi],
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

/** The anchors of a KPI as the worksheet holds them. */
export function anchorCells({ cells }: Range, layout: AnchorLayout, kpi: number): readonly unknown[] {
  return Array.from({ length: layout.count }, (_, index) => {
    const [row, column] = layout.anchorAt(kpi, index);
    return cells[row]?.[column];
  });
}

/** The scale of a KPI whose anchors earn `levels`. */
export function readKpi(range: Range, layout: AnchorLayout, kpi: number, levels: readonly number[]): ScaleOrNot {
  const anchors = anchorCells(range, layout, kpi);
  const placeOf = (index: number) => placeIn(ANCHORS, range.shape, ...layout.anchorAt(kpi, index));
  return (
    anchors.find(isErrorValue) ??
    attempt(() => readScale(anchors, levels, () => layout.place(kpi), placeOf, range.cells))
  );
}

/** A scale takes at least two anchors. */
export function refuseTooFewAnchors({ count }: AnchorLayout): void {
  if (count < 2) throw new ScoringError('tooFewAnchors', { count });
}
