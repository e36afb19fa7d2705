/** What the sheets of an improvement read: a KPI's numbers on its scorecard's sheet, and actions on the improvement sheet. */
import type { Kpi } from '../../../model/scorecard/types';
import type { Scorecard } from '../../../model/types';
import { scorecardName } from '../names';

/** What is read from the scorecard's sheet. */
export type Part = 'target' | 'realization' | 'score' | 'share' | 'light';

/** The cells of the own sheet that name a KPI. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** A formula without its sign. Of KPIs that share a code or a name, each finds the row that is as many-th of its kind. */
export function readingOf(
  { scorecard, kpis }: { readonly scorecard: Scorecard; readonly kpis: readonly Kpi[] },
  kpi: Kpi,
  cells: Named,
  part: Part,
): string {
  const by = kpi.code !== '' && scorecard.columns.code !== undefined ? 'code' : 'name';
  const [labels, found] = [scorecardName(scorecard, by), scorecardName(scorecard, part)];
  const alike = kpis.filter((one) => one[by] === kpi[by]);
  if (alike.length < 2) return `XLOOKUP(${cells[by]}&"",${labels}&"",${found},"")`;
  const place = `ROW(${labels})-MIN(ROW(${labels}))+1`;
  const row = `SMALL(IF(${labels}&""=${cells[by]}&"",${place},""),${alike.indexOf(kpi) + 1})`;
  return `IFERROR(INDEX(${found},${row}),"")`;
}

/** The columns of the improvement sheet by which other sheets find them; `order` is the cell that says how it is sorted. */
export type ImprovementPart = 'keys' | 'causes' | 'actions' | 'owners' | 'dues' | 'urgency' | 'order';

export function improvementName({ id }: Pick<Scorecard, 'id'>, part: ImprovementPart): string {
  return `tb_improve_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

/** What the improvement sheet says in the `place`-th row of a KPI, from 1; blank where there is none. `key` is a cell. */
export function actionOf(scorecard: Scorecard, key: string, place: number, part: ImprovementPart): string {
  const keys = improvementName(scorecard, 'keys');
  const found = `INDEX(${improvementName(scorecard, part)},XMATCH(${key}&"",${keys}&"")+${place - 1})`;
  const isThere = `SUM(IF(${keys}&""=${key}&"",1,0))>=${place}`;
  return `IFERROR(IF(${isThere},IF(${found}="","",${found}),""),"")`;
}
