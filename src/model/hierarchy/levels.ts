/** Tables with a column a level, where a blank cell means "as above". */
import { ModelError } from '../modelError';
import type { TableColumns, TableRow } from './columns';
import type { ItemDraft } from './itemDraft';
import { itemDraftOf, inRow, shownDraft } from './itemDraft';
import { beginsItem, readLabel } from './label';
import { sameAs } from './tree';
import { columnName, detailsOf } from './tableCells';
import type { MessageValue } from '../../engine/phrases';

interface Reading {
  readonly table: TableColumns;
  readonly roots: ItemDraft[];
  readonly problems: ModelError[];
  /** The item that each level stands at. */
  readonly path: (ItemDraft | null)[];
}

export function readLevels(table: TableColumns): { roots: readonly ItemDraft[]; problems: readonly ModelError[] } {
  const reading: Reading = { table, roots: [], problems: [], path: table.labels.map(() => null) };
  for (const row of table.rows) readRow(row, reading);
  return { roots: reading.roots, problems: reading.problems };
}

function readRow(row: TableRow, reading: Reading): void {
  const { table, path, problems } = reading;
  const deepest = table.labels.findLastIndex((column) => textAt(row, column) !== '');
  table.labels.forEach((column, level) => {
    if (textAt(row, column) === '') return;
    const isLast = level === table.labels.length - 1;
    const entries = entriesIn(row.cells[column] as string, isLast);
    const details = detailsOf(row, table, column, entries.length, problems);
    entries.forEach((text, i) => {
      const draft = { ...itemDraftOf(readLabel(text), inRow(row.row)), ...details[i] };
      const known = siblingsAt(level, reading).find((other) => isSame(other, draft));
      if (known === undefined) addAt(level, draft, reading);
      else if (level === deepest && isLast) {
        const values = { item: shownDraft(draft), first: known.place };
        problems.push(new ModelError('readItemTwice', { place: draft.place, ...values }));
      } else path[level] = known;
    });
    path.fill(null, level + 1);
  });
}

function textAt({ cells }: TableRow, column: number): string {
  return (cells[column] as string).trim();
}

function siblingsAt(level: number, { path, roots }: Reading): ItemDraft[] {
  return path.slice(0, level).findLast((draft) => draft !== null)?.children ?? roots;
}

function addAt(level: number, draft: ItemDraft, reading: Reading): void {
  const { table, path, problems } = reading;
  if (level > 0 && path.slice(0, level).every((above) => above === null)) {
    const heading: MessageValue = columnName(table, table.labels[level - 1] as number);
    problems.push(new ModelError('nothingAbove', { place: draft.place, item: shownDraft(draft), heading }));
  }
  siblingsAt(level, reading).push(draft);
  path[level] = draft;
}

function isSame(one: ItemDraft, other: ItemDraft): boolean {
  if (one.code !== '' && other.code !== '') return sameAs(one.code) === sameAs(other.code);
  return sameAs(one.name) === sameAs(other.name);
}

/** Several items in one cell, a line each or one after the other as "F1a: PKB F1b: BBNKB"; else the text as it is. */
export function entriesIn(text: string, isLast: boolean): string[] {
  const lines = text.split(/[\r\n\v\u2028]+/).filter((line) => line.trim() !== '');
  const marked = lines.filter(beginsItem).length;
  const areSeveral = lines.length > 1 && (marked > 1 || (marked === 0 && isLast));
  const entries = areSeveral ? lines : [lines.join(' ')];
  return entries.flatMap((entry) => entry.split(/\s+(?=[A-Za-z]{1,4}\d+[a-z]?:\s)/));
}
