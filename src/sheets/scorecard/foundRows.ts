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

/**
 * By what a row is found, as the table holds it, for so the scorecard's sheet repeats it. A place is found while the row
 * there has the same name still: sorted, it is another's.
 */
export function keyOf(evaluation: Evaluation, kpi: Kpi, by: FoundBy): PlannedCell {
  const label = by === 'place' ? 'name' : by;
  const column = columnOf(evaluation, label);
  const cell = column === null ? kpi[label] : rawCell(evaluation, kpi, column);
  if (by === 'place') return { text: `${evaluation.kpis.indexOf(kpi) + 1}|${String(cell)}` };
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

/** The columns of a scorecard that are read elsewhere. */
export type FoundPart = 'target' | 'realization' | 'score' | 'share' | 'anchor0' | 'anchor3' | 'anchor8' | 'anchor10';

/** A column of a scorecard in the order of the keys. */
export function foundFormula({ scorecard, by, keys, factor = '' }: Sought, part: FoundPart): string {
  const values = scorecardName(scorecard, part);
  const names = scorecardName(scorecard, by === 'place' ? 'name' : by);
  const label = by === 'place' ? `(ROW(${values})-MIN(ROW(${values}))+1)&"|"&${names}` : `${names}&""`;
  const found = `XLOOKUP(IF(${keys}="",NA(),${keys}&""),${label},${values})`;
  const value = factor === '' ? found : `IF(ISNUMBER(${found}),${found}*${factor},${found})`;
  // A scorecard behind its table has no rows, and says so itself. A row that it has no more is no row without data.
  const gone = `IF(SUMPRODUCT((${names}<>"")*1)=0,"",NA())`;
  // Blank cells must not arrive as 0, and no error may be taken for a blank one.
  return `=IF(${keys}="","${ABSENT}",IF(ISNA(${found}),${gone},${factor === '' ? guarded(value) : value}))`;
}
