/** The formulas of fuzzy weights: one AHP.FUZZY a matrix, and plain Excel over what it answers. */
import type { Language } from '../../../engine/language';
import { leavesOf } from '../../../model/hierarchy/tree';
import type { Item, Model } from '../../../model/types';
import { areaAddress, cellAddress } from '../../address';
import { absoluteCells, inQuotes } from '../../body';
import type { PlannedCell } from '../../plan';
import { whenJudged } from '../matrixLayout';
import { globalWeightCell } from '../weights';
import type { FuzzyLayout, FuzzyTable } from './layout';
import { CRISP_GLOBAL, CRISP_LOCAL, FIRST_ROW, GLOBAL, LOCAL, METHOD_ROW, SCALE_ROW, weightInTable } from './layout';

/** A heading, then a row an item. */
export function tableFormula({ place: { body, items } }: FuzzyTable, sheet: string, language: Language): string {
  const matrix = `${sheet}!${areaAddress(body)}`;
  const labels = `${sheet}!${areaAddress({ ...body, column: 0, columns: 1 })}`;
  const [method, scale] = [METHOD_ROW, SCALE_ROW].map((row) => absoluteCells(cellAddress(row, 1)));
  return whenJudged([matrix], items.length, `AHP.FUZZY(${matrix},${method},${scale},${labels},"${language}")`);
}

/** The cells of one item: fuzzy, crisp and their difference, local and then global. */
export function itemFormulas(layout: FuzzyLayout, place: number, weights: string): PlannedCell[] {
  const item = layout.items[place] as Item;
  const at = (row: number, column: number): string => cellAddress(FIRST_ROW + row, column);
  const own = (column: number): string => at(place, column);
  const crisp = `${weights}!${globalWeightCell(place)}`;
  const crispGlobal = when([crisp], crisp);
  const difference = (one: number, other: number): string => when([own(one), own(other)], `${own(one)}-${own(other)}`);
  const globals = difference(GLOBAL, CRISP_GLOBAL);
  if (item.parent === null) return ['', '', '', when([own(CRISP_GLOBAL)], '1'), crispGlobal, globals];
  const parent = layout.items.findIndex(({ id }) => id === item.parent);
  const fuzzy = weightInTable(layout, item) ?? own(CRISP_LOCAL);
  return [
    when([fuzzy], fuzzy),
    when([own(CRISP_GLOBAL), at(parent, CRISP_GLOBAL)], `${own(CRISP_GLOBAL)}/${at(parent, CRISP_GLOBAL)}`),
    difference(LOCAL, CRISP_LOCAL),
    when([own(LOCAL), at(parent, GLOBAL)], `${own(LOCAL)}*${at(parent, GLOBAL)}`),
    crispGlobal,
    globals,
  ];
}

/** Blank where one of these cells has no number. */
function when(cells: readonly string[], formula: string): string {
  return `=IF(COUNT(${cells.join(',')})=${cells.length},${formula},"")`;
}

/** Over the items without any below them. */
export function totalFormula(model: Model, { items }: FuzzyLayout, column: number): string {
  const leaves = new Set(leavesOf(model).map(({ id }) => id));
  const cells = items.flatMap(({ id }, place) => (leaves.has(id) ? [cellAddress(FIRST_ROW + place, column)] : []));
  return `=SUM(${runsOf(cells).join(',')})`;
}

/** Cells of one column as ranges, so that many items make no long formula. */
function runsOf(cells: readonly string[]): string[] {
  const runs: [first: string, last: string][] = [];
  const rowOf = (cell: string): number => Number(cell.replace(/\D+/g, ''));
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && rowOf(run[1]) === rowOf(cell) - 1) run[1] = cell;
    else runs.push([cell, cell]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}:${last}`));
}

/** What a person has to know of these weights; blank where nothing. */
export function remarkFormula({ items }: FuzzyLayout, words: { zero: string; gaps: string }): string {
  const column = (index: number): string =>
    areaAddress({ sheet: '', row: FIRST_ROW, column: index, rows: items.length, columns: 1 });
  const locals = column(LOCAL);
  const gaps = `IF(COUNT(${column(GLOBAL)})<${items.length},${inQuotes(words.gaps)},"")`;
  const zero = `IF(COUNTIF(${locals},0)>0,${inQuotes(words.zero)},"")`;
  return `=TEXTJOIN(" ",TRUE,${zero},${gaps})`;
}
