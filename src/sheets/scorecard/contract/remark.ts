/** The line above a contract's table, and the hidden columns that it counts. */
import type { Localized } from '../../../engine/language';
import type { Kpi } from '../../../model/scorecard/types';
import type { CellValue } from '../../../model/types';
import { cellAddress } from '../../address';
import { inQuotes } from '../../body';
import type { Block, PlannedCell } from '../../plan';
import { labelOf, literal, rowCalled } from '../improvement/readings';
import { scorecardName } from '../names';
import { columnOf } from '../sourceTable';
import { helperCell, helperColumn, helperKeys, helperRange } from './helperCells';
import type { HelperKey } from './helperCells';
import type { ContractLayout } from './layout';
import { HEADING_ROW } from './layout';
import { givenFormula, isTarget, partlyFormula } from './targets';
import { CONTRACT } from './texts';

/** Of a text that is looked up. */
const LONGEST_SOUGHT = 250;
const BETWEEN = '|';

export function helperBlocks(layout: ContractLayout): Block[] {
  const { body, input, say } = layout;
  const { kpis } = input.evaluation;
  const top = (key: HelperKey): string => cellAddress(body.first - 1, helperColumn(layout, key));
  return [
    { at: helperCell(layout, 'called', HEADING_ROW), style: 'note', cells: [[say(CONTRACT.counted)]] },
    ...helperKeys(layout).map((key): Block => ({
      at: top(key),
      style: 'plain',
      cells: kpis.length === 0 ? [[null]] : kpis.map((kpi, index) => [helperOf(layout, key, kpi, body.first + index)]),
    })),
  ];
}

function helperOf(layout: ContractLayout, key: HelperKey, kpi: Kpi, row: number): PlannedCell {
  switch (key) {
    case 'called':
      return calledCell(layout, kpi);
    case 'place':
      return placeFormula(layout, kpi, row);
    case 'lacks':
      return `=1-${isTarget(layout.body.cell('target', row))}`;
    case 'given':
      return givenFormula(layout, row);
    case 'partly':
      return partlyFormula(layout, kpi, row);
  }
}

/** Whether the scorecard's sheet has codes beside its names. */
function hasCodes({ input: { evaluation } }: ContractLayout): boolean {
  const hasBoth = columnOf(evaluation, 'code') !== null && columnOf(evaluation, 'name') !== null;
  return hasBoth && evaluation.kpis.some((kpi) => kpi.code !== '');
}

function labelsOf(layout: ContractLayout, kpi: Kpi): CellValue[] {
  const parts = [...(hasCodes(layout) ? (['code'] as const) : []), 'name' as const];
  return parts.map((part) => labelOf(layout.input.evaluation, kpi, part));
}

/** Code and name as the table has them; numbers joined by a formula, in the locale of the sheet. */
function calledCell(layout: ContractLayout, kpi: Kpi): PlannedCell {
  const cells = labelsOf(layout, kpi);
  if (cells.every((cell) => typeof cell === 'string')) return { text: cells.join(BETWEEN).slice(0, LONGEST_SOUGHT) };
  return `=LEFT(${cells.map(asText).join(`&"${BETWEEN}"&`)},${LONGEST_SOUGHT})`;
}

/** Sought among what the scorecard's rows are called; of KPIs that are called alike, each has the row of its turn. */
function placeFormula(layout: ContractLayout, kpi: Kpi, row: number): string {
  const { scorecard, kpis } = layout.input.evaluation;
  const [code, name] = (['code', 'name'] as const).map((part) => scorecardName(scorecard, part));
  const called = hasCodes(layout) ? `${code}&"${BETWEEN}"&${name}` : `${name}&""`;
  const sought = helperCell(layout, 'called', row);
  const cut = `LEFT(${called},${LONGEST_SOUGHT})`;
  const textOf = (one: Kpi): string => labelsOf(layout, one).join(BETWEEN).slice(0, LONGEST_SOUGHT).toLowerCase();
  const alike = kpis.filter((one) => textOf(one) === textOf(kpi));
  if (alike.length > 1) return `=${rowCalled(sought, cut, name ?? '', alike.indexOf(kpi) + 1)}`;
  return `=IFNA(XMATCH(${sought},${cut}),0)`;
}

const asText = (cell: CellValue): string => (typeof cell === 'string' ? literal(cell) : `${cell}&""`);

export function remark(layout: ContractLayout): PlannedCell {
  const { say, periods } = layout;
  const counted = (key: HelperKey, text: Localized): string => count(`SUM(${helperRange(layout, key)})`, say(text));
  const said = [
    scorecardRemark(layout),
    counted('lacks', CONTRACT.noTarget),
    ...(periods.length > 0 ? [counted('partly', CONTRACT.someTargets)] : []),
  ];
  return `=TRIM(${said.join('&" "&')})`;
}

function count(cells: string, text: string): string {
  const [before = '', after = ''] = text.split('{n}');
  return `IF(${cells}>0,${inQuotes(before)}&${cells}&${inQuotes(after)},"")`;
}

/** What keeps weights away: no sheet of the scorecard, one that is behind, other KPIs than these, or no weight. */
function scorecardRemark(layout: ContractLayout): string {
  const { body, input, say } = layout;
  const { scorecard, kpis } = input.evaluation;
  const [code, name, weights] = (['code', 'name', 'weight'] as const).map((part) => scorecardName(scorecard, part));
  const isRow = hasCodes(layout) ? `${code}&${name}<>""` : `${name}<>""`;
  const rows = `IFERROR(SUMPRODUCT((${isRow})*1),${kpis.length})`;
  const gone = `COUNTIF(${helperRange(layout, 'place')},0)`;
  const noWeight = count(`SUM(IF(IFERROR(${body.range('weight')}="",FALSE),1,0))`, say(CONTRACT.noWeight));
  const other = `IF((${rows}<>${kpis.length})+(${gone}>0)>0,${inQuotes(say(CONTRACT.otherKpis))},${noWeight})`;
  const behind = `IF(${rows}=0,${inQuotes(say(CONTRACT.behind))},${other})`;
  return `IF(ISERROR(ROWS(${weights})),${inQuotes(say(CONTRACT.noWeights))},${behind})`;
}
