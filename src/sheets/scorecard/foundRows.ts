/** The rows of a scorecard found by what they are called, on sheets that put several scorecards side by side. */
import type { Evaluation } from '../../model/scorecard/evaluation';
import { sameAs } from '../../model/hierarchy/tree';
import type { Kpi } from '../../model/scorecard/types';
import type { Scorecard } from '../../model/types';
import { guarded } from '../body';
import type { PlannedCell } from '../plan';
import { scorecardName } from './names';
import { columnOf, rawCell } from './sourceTable';

export type FoundBy = 'code' | 'name' | 'place';

/** What stands in a row that a scorecard does not have. */
const ABSENT = '–';

/** Codes where every row has one of its own, else names; where both repeat, the place in the table. */
export function foundBy({ scorecard, kpis }: Evaluation): FoundBy {
  const isOwn = (of: (kpi: Kpi) => string): boolean => {
    const texts = kpis.map((kpi) => sameAs(of(kpi)));
    return !texts.includes('') && new Set(texts).size === texts.length;
  };
  if (scorecard.columns.code !== undefined && isOwn(({ code }) => code)) return 'code';
  return isOwn(({ name }) => name) ? 'name' : 'place';
}

/** By what a row is found, as the table holds it, for so the scorecard's sheet repeats it. */
export function keyOf(evaluation: Evaluation, kpi: Kpi, by: FoundBy): PlannedCell {
  if (by === 'place') return evaluation.kpis.indexOf(kpi) + 1;
  const column = columnOf(evaluation, by);
  const cell = column === null ? kpi[by] : rawCell(evaluation, kpi, column);
  return typeof cell === 'string' ? { text: cell } : cell;
}

interface Sought {
  readonly scorecard: Scorecard;
  readonly by: FoundBy;
  /** The cells with what `keyOf` says; blank where the scorecard has no such row. */
  readonly keys: string;
  /** {1;100}: by what numbers are multiplied. '' by nothing. */
  readonly factor?: string;
}

/** A column of a scorecard in the order of the keys. */
export function foundFormula(
  { scorecard, by, keys, factor = '' }: Sought,
  part: 'target' | 'realization' | 'score' | 'share',
): string {
  const values = scorecardName(scorecard, part);
  const label = by === 'place' ? `ROW(${values})-MIN(ROW(${values}))+1` : `${scorecardName(scorecard, by)}&""`;
  const sought = by === 'place' ? keys : `${keys}&""`;
  const found = `XLOOKUP(IF(${keys}="",NA(),${sought}),${label},${values})`;
  const value = factor === '' ? found : `IF(ISNUMBER(${found}),${found}*${factor},${found})`;
  // Blank cells must not arrive as 0, and no error may be taken for a blank one.
  return `=IF(${keys}="","${ABSENT}",IF(ISNA(${found}),"",${factor === '' ? guarded(value) : value}))`;
}
