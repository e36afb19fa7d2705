/** What the sheets of an improvement read: a KPI's numbers on its scorecard's sheet, and actions on the improvement sheet. */
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { Kpi } from '../../../model/scorecard/types';
import type { CellValue, Scorecard } from '../../../model/types';
import { inQuotes } from '../../body';
import { scorecardName } from '../names';
import { columnOf, rawCell } from '../sourceTable';

/** What is read from the scorecard's sheet. */
export type Part = 'target' | 'realization' | 'weight' | 'score' | 'share' | 'light';

/** Of a text within a formula, in characters that may take two places each. */
const LONGEST_LITERAL = 120;

/**
 * A formula without its sign, "" where the KPI is not there; an error beside it comes along. A KPI is sought by what
 * stands in its cell of the table, as the scorecard shows it. Of KPIs that share a code or a name, each finds the row that
 * is as many-th of its kind.
 */
export function readingOf(evaluation: Evaluation, kpi: Kpi, part: Part): string {
  const { scorecard, kpis } = evaluation;
  const by = kpi.code !== '' && columnOf(evaluation, 'code') !== null ? 'code' : 'name';
  const [labels, found] = [scorecardName(scorecard, by), scorecardName(scorecard, part)];
  // As Excel compares texts.
  const textOf = (one: Kpi): string => String(labelOf(evaluation, one, by)).toLowerCase();
  const alike = kpis.filter((one) => textOf(one) === textOf(kpi));
  const sought = literal(labelOf(evaluation, kpi, by));
  if (alike.length < 2 && textOf(kpi).length <= LONGEST_LITERAL) {
    return `XLOOKUP(${sought},${labels}&"",${found},"")`;
  }
  const row = rowCalled(sought, `${labels}&""`, labels, alike.indexOf(kpi) + 1);
  return `IF(${row}=0,"",INDEX(${found},${row}))`;
}

/** Where the `number`-th row that is called so stands among `labels`, from 1; 0 where there is none. */
export function rowCalled(sought: string, called: string, labels: string, number: number): string {
  const place = `ROW(${labels})-MIN(ROW(${labels}))+1`;
  return `IFERROR(SMALL(IF(IFERROR(${called}=${sought},FALSE),${place},""),${number}),0)`;
}

/** What the scorecard's sheet has as a KPI's code or name; names are codes in a table without names. */
export function labelOf(evaluation: Evaluation, kpi: Kpi, by: 'code' | 'name'): CellValue {
  const column = columnOf(evaluation, by) ?? columnOf(evaluation, 'code');
  return column === null ? kpi.name || kpi.key : rawCell(evaluation, kpi, column);
}

/** A cell as text; line breaks by their number, which not every host reads within quotes. */
export function literal(cell: CellValue): string {
  if (typeof cell !== 'string') return `${cell}&""`;
  const parts = cell.match(new RegExp(`[\\t\\n\\r]|[^\\t\\n\\r]{1,${LONGEST_LITERAL}}`, 'gu')) ?? [''];
  return parts.map((part) => (/[\t\n\r]/.test(part) ? `CHAR(${part.charCodeAt(0)})` : inQuotes(part))).join('&');
}

/**
 * The columns of the improvement sheet by which other sheets find them; `order` and `before` are the cells that say how
 * it is sorted, and which earlier scorecard was chosen.
 */
export type ImprovementPart =
  'keys' | 'codes' | 'names' | 'causes' | 'actions' | 'owners' | 'dues' | 'urgency' | 'order' | 'before';

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
