/** Where the sheet of fuzzy weights has its items, all of them above, and the table of each matrix below. */
import { preorder } from '../../../model/hierarchy/tree';
import type { Item, Model } from '../../../model/types';
import { cellAddress } from '../../address';
import { decisivePlaces } from '../hierarchySheets';
import type { MatrixPlace } from '../matrixLayout';

/** Rows from 0: title, from where, what has to be said, method, scale. */
export const [REMARK_ROW, METHOD_ROW, SCALE_ROW] = [2, 3, 4];
export const HEADING_ROW = 6;
export const FIRST_ROW = HEADING_ROW + 1;

/** Columns of the items: name, then fuzzy, crisp and their difference, local and global. */
export const [NAME, LOCAL, CRISP_LOCAL, GLOBAL, CRISP_GLOBAL] = [0, 1, 2, 4, 5];
/** Columns of the table that AHP.FUZZY answers: item, l, m, u, crisp number, weight, and for extent analysis a note. */
const WEIGHT = 5;
export const NOTE = 6;

export interface FuzzyTable {
  readonly place: MatrixPlace;
  /** Of its heading, which the formula answers as well. */
  readonly row: number;
}

export interface FuzzyLayout {
  readonly items: readonly Item[];
  readonly totalRow: number;
  readonly tables: readonly FuzzyTable[];
  readonly notesRow: number;
}

export function fuzzyLayout(model: Model): FuzzyLayout {
  const items = preorder(model).map(({ item }) => item);
  const totalRow = FIRST_ROW + items.length;
  let row = totalRow + 2;
  const tables = decisivePlaces(model).map((place): FuzzyTable => {
    const table = { place, row: row + 1 };
    row += place.items.length + 3;
    return table;
  });
  return { items, totalRow, tables, notesRow: row };
}

/** The fuzzy weight of one item in the table of its matrix; `null` where its parent has none. */
export function weightInTable({ tables }: FuzzyLayout, item: Item): string | null {
  const table = tables.find(({ place }) => place.parent.id === item.parent);
  const index = table?.place.items.findIndex(({ id }) => id === item.id) ?? -1;
  return table === undefined || index < 0 ? null : cellAddress(table.row + 1 + index, WEIGHT);
}
