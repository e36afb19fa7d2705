/**
 * The matrices of up to fifteen items that are named on another sheet: planned as those of a hierarchy, with live names
 * and a report of as many items as there are.
 */
import { EMPTY_MODEL } from '../../model/types';
import type { Item, Model, Respondent } from '../../model/types';
import { areaAddress, cellAddress, quotedSheet } from '../../sheets/address';
import { inQuotes } from '../../sheets/body';
import type { MatrixPlace } from '../../sheets/hierarchy/matrixLayout';
import type { Block, PlannedCell, SheetPlan } from '../../sheets/plan';
import type { SheetContents } from '../contents';
import { fileArea } from '../plans/places';
import { itemsOn, MOST_ITEMS } from './items';
import type { TemplateContext } from './template';

/** As many items and people as the sheets have room for; their names stand nowhere. */
export function roomyModel(people: number): Model {
  const item = (order: number): Item => ({
    id: order === 0 ? 'goal' : `item${order}`,
    parent: order === 0 ? null : 'goal',
    order,
    name: 'x',
    code: order === 0 ? '' : String(order),
    unit: '',
    weighting: 'judgments',
    weight: null,
  });
  const person = (order: number): Respondent => ({
    id: `respondent${order}`,
    order,
    name: String(order),
    weight: 1,
    hidden: false,
  });
  return {
    ...EMPTY_MODEL,
    items: Array.from({ length: MOST_ITEMS + 1 }, (_, order) => item(order)),
    respondents: Array.from({ length: people }, (_, index) => person(index + 1)),
  };
}

/** The cells of as many items as there are, of a matrix or of a column beside it. */
export function filledPart(area: string, count: string, columns = count): string {
  const [first = ''] = area.split('!').at(-1)?.split(':') ?? [];
  const sheet = area.includes('!') ? area.slice(0, area.lastIndexOf('!') + 1) : '';
  return `${sheet}${first}:INDEX(${area},${count},${columns})`;
}

export interface MatrixOf {
  readonly sheet: string;
  readonly place: MatrixPlace;
}

/** As formulas of other sheets name the whole matrix. */
export function matrixCells({ sheet, place }: MatrixOf): string {
  return `${quotedSheet(sheet)}!${absolute(areaAddress(place.body))}`;
}

/** 1 on the diagonal and 2 of each pair that is judged are numbers. */
export function isJudged(matrix: string, count: string): string {
  return `AND(${count}>=2,COUNT(${matrix})>${count})`;
}

/** Names, diagonal and report in place of those of the plan. */
export function liveMatrix({ body, headingRow, reportColumn }: MatrixPlace, context: TemplateContext): Block[] {
  const { count, goal, item } = itemsOn(context);
  const labels: PlannedCell[][] = Array.from({ length: MOST_ITEMS }, (_, index) => [
    `=IF(${item(index)}="","",${item(index)})`,
  ]);
  const matrix = absolute(areaAddress(body));
  const names = absolute(areaAddress({ ...body, column: 0, columns: 1 }));
  const report = `AHP.REPORT(${filledPart(matrix, count)},${filledPart(names, count, '1')})`;
  return [
    { at: cellAddress(headingRow, 0), cells: [[`=IF(${goal}="","",${goal})`]] },
    { at: cellAddress(headingRow, body.column), cells: [labels.map((_, index) => index + 1)] },
    { at: cellAddress(body.row, 0), cells: labels },
    {
      at: cellAddress(headingRow, reportColumn),
      cells: [[`=IF(${isJudged(matrix, count)},${report},"")`]],
    },
  ];
}

export function liveDiagonal({ body }: MatrixPlace, context: TemplateContext): Block[] {
  const { item } = itemsOn(context);
  return Array.from({ length: MOST_ITEMS }, (_, index) => ({
    at: cellAddress(body.row + index, body.column + index),
    cells: [[`=IF(${item(index)}="","",1)`]],
  }));
}

/** The cells above the diagonal, row by row. */
export function upperRows({ body }: MatrixPlace): string[] {
  return Array.from({ length: MOST_ITEMS - 1 }, (_, row) =>
    areaAddress({
      ...body,
      row: body.row + row,
      column: body.column + row + 1,
      rows: 1,
      columns: MOST_ITEMS - row - 1,
    }),
  );
}

/** White where there is no such item: rows and columns that nobody named. */
export function unusedCells({ body, headingRow }: MatrixPlace): {
  areas: SheetContents['conditionalFormats'][number]['areas'];
  rule: SheetContents['conditionalFormats'][number]['rule'];
} {
  const names = `$A$${body.row + 1}:$A$${body.row + MOST_ITEMS}`;
  const number = cellAddress(headingRow, body.column).replace(/(\d+)/, '$$$1');
  const formula = `OR($A${body.row + 1}="",INDEX(${names},${number})="")`;
  return {
    areas: [fileArea(areaAddress(body))],
    rule: { kind: 'formula', formula, style: { fill: '#FFFFFF', fontColor: '#FFFFFF', bold: null, italic: null } },
  };
}

/** "Goal: what the sheet has", or what it has alone. */
export function titleWithGoal(text: string, context: TemplateContext): string {
  const { goal } = itemsOn(context);
  const [, rest = text] = text.split(/^: /);
  return `=IF(${goal}="",${inQuotes(rest.charAt(0).toUpperCase() + rest.slice(1))},${goal}&${inQuotes(`: ${rest}`)})`;
}

export function withoutModel(plan: SheetPlan): SheetPlan {
  return { ...plan, names: [], judgments: {} };
}

function absolute(cells: string): string {
  return cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
