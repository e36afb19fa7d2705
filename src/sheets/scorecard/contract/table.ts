/** The table of a contract: objectives with their indicators, targets and weights, live row by row. */
import type { Kpi } from '../../../model/scorecard/types';
import { blanks } from '../../body';
import { SHARE_FORMAT, weightFormat } from '../../numberFormats';
import type { Block, PlannedCell } from '../../plan';
import { heightOfLines, linesOf } from '../../textSize';
import { scorecardName } from '../names';
import { cellFormat, percentFormat } from '../shownFormats';
import { HEADINGS } from '../texts';
import { helperCell } from './helperCells';
import type { ContractKey, ContractLayout } from './layout';
import { HEADING_ROW, REMARK_ROW } from './layout';
import { remark } from './remark';
import { ofTable, periodCell, targetCell } from './targets';
import { CONTRACT } from './texts';

export function headingOf({ periods, year, say }: ContractLayout, key: ContractKey): PlannedCell {
  const period = periods.find((one) => one.key === key);
  if (period !== undefined) return { text: period.name };
  switch (key) {
    case 'no':
    case 'objective':
    case 'share':
      return say(CONTRACT[key]);
    case 'target':
      return periods.length > 0 ? say(CONTRACT.wholeYear, { year: String(year) }) : say(CONTRACT.target);
    default:
      return key in HEADINGS ? say(HEADINGS[key as keyof typeof HEADINGS]) : '';
  }
}

export function tableBlocks(layout: ContractLayout, widthOf: (key: ContractKey) => number): Block[] {
  const { body, input, objectives, say } = layout;
  const { kpis, result, scorecard } = input.evaluation;
  const format = weightFormat(result.rows.map(({ givenWeight }) => givenWeight));
  const columns = body.keys.map((key): Block => ({
    at: body.cell(key, body.first),
    ...lookOf(layout, key, scorecard.weights === 'equal' ? SHARE_FORMAT : format),
    cells: kpis.length === 0 ? [[null]] : kpis.map((kpi, index) => [cellOf(layout, key, kpi, index)]),
  }));
  const heights = kpis.map((kpi, index) => {
    const lines = [linesOf(nameOf(kpi), widthOf('name'), 'plain')];
    if (body.has('objective')) lines.push(linesOf(shownObjective(objectives, index), widthOf('objective'), 'plain'));
    return heightOfLines(Math.max(...lines));
  });
  return [
    { at: `A${REMARK_ROW}`, style: 'remark', cells: [[remark(layout)]] },
    {
      at: `A${HEADING_ROW}`,
      style: 'heading',
      heights: [heightOfLines(2)],
      cells: [body.keys.map((key) => headingOf(layout, key))],
    },
    ...columns,
    ...(heights.length > 0 ? [{ at: body.cell('name', body.first), heights, cells: heights.map(() => [null]) }] : []),
    ...(body.has('share')
      ? [
          { at: `A${body.last + 1}`, style: 'total' as const, cells: [blanks(body.keys.length)] },
          { at: body.cell('name', body.last + 1), style: 'total' as const, cells: [[say(CONTRACT.total)]] },
          ...(['weight', 'share'] as const).map((key): Block => ({
            at: body.cell(key, body.last + 1),
            style: 'total',
            format: key === 'share' || scorecard.weights === 'equal' ? SHARE_FORMAT : format,
            cells: [[`=SUM(${body.range(key)})`]],
          })),
        ]
      : []),
  ];
}

const nameOf = ({ name, key }: Kpi): string => (name === '' ? key : name);

/** Said once for indicators that follow each other. */
function shownObjective(objectives: readonly string[], index: number): string {
  return objectives[index] === objectives[index - 1] ? '' : (objectives[index] ?? '');
}

function lookOf({ input }: ContractLayout, key: ContractKey, weights: string): Pick<Block, 'style' | 'format'> {
  const { evaluation } = input;
  switch (key) {
    case 'no':
      return { style: 'sign' };
    case 'objective':
    case 'name':
      return { style: 'text' };
    case 'code':
    case 'unit':
      return { style: 'label' };
    case 'weight':
      return { style: 'result', format: weights };
    case 'share':
      return { style: 'result', format: SHARE_FORMAT };
    default: {
      const formats = evaluation.kpis.map((kpi) => {
        const shown = cellFormat(evaluation, kpi, 'target');
        return [key === 'target' ? shown : (percentFormat(evaluation, kpi, 'target') ?? shown)];
      });
      return { style: 'result', ...(formats.length > 0 && { format: formats }) };
    }
  }
}

function cellOf(layout: ContractLayout, key: ContractKey, kpi: Kpi, index: number): PlannedCell {
  const { body, objectives, periods } = layout;
  const row = body.first + index;
  switch (key) {
    case 'no':
      return index + 1;
    case 'objective':
      return { text: shownObjective(objectives, index) };
    case 'code':
      return { text: kpi.code };
    case 'name':
      return { text: nameOf(kpi) };
    case 'unit':
      return ofTable(layout, kpi, 'unit');
    case 'target':
      return targetCell(layout, kpi, row);
    case 'weight':
      return weightCell(layout, row);
    case 'share':
      return shareCell(layout, row);
    default: {
      const period = periods.find((one) => one.key === key);
      return period === undefined ? '' : periodCell(layout, kpi, period);
    }
  }
}

/** Of the scorecard's row; an error there is one here. */
function weightCell(layout: ContractLayout, row: number): string {
  const weights = scorecardName(layout.input.evaluation.scorecard, 'weight');
  const place = helperCell(layout, 'place', row);
  return `=IF(ISERROR(ROWS(${weights})),"",IF(${place}=0,"",INDEX(${weights},${place})))`;
}

/** An error in one weight is one in every share. */
function shareCell({ body }: ContractLayout, row: number): string {
  const weight = body.cell('weight', row);
  return `=IF(${weight}="","",${weight}/SUM(${body.absolute('weight')}))`;
}
