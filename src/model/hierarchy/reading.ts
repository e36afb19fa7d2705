/** Hierarchies read from what people already have: a pasted outline, an indented list, or a table. */
import type { ModelError } from '../modelError';
import type { CellValue } from '../types';
import type { TableColumns } from './columns';
import { columnsOf } from './columns';
import { isDelimited, readDelimited } from './delimited';
import type { ItemDraft } from './itemDraft';
import { inLine, inRow, readingOf } from './itemDraft';
import { entriesIn, readLevels } from './levels';
import { nestedByCodes } from './nestedCodes';
import { readLines } from './outline';
import { readParents } from './parents';
import type { HierarchyReading } from './readItem';
import { cellText, detailsOf } from './tableCells';

export type { HierarchyReading } from './readItem';

/** A list pasted from Word sets its bullets and numbers apart by a tab. */
const LISTED_BY_TAB = /^(\s*(?:[-–—*•◦▪▫●○■□·‣➢✓>§\uF0A7\uF0B7o]|\(?\w{1,3}(?:\.\d+)*[.)]))\t+/gm;

/** A pasted text: one item a line, or the cells of a table. */
export function readOutline(text: string): HierarchyReading {
  const pasted = text.replace(LISTED_BY_TAB, '$1 ');
  if (isDelimited(pasted)) return readTable(readDelimited(text));
  const lines = pasted
    .split(/\r\n|[\r\n\v\u2028]/)
    .map((line, i) => ({ text: line, place: inLine(i + 1) }))
    .filter((line) => line.text.trim() !== '');
  const { roots, problems } = readLines(lines);
  return readingOf('outline', roots, problems);
}

/**
 * The cells of a selection, with or without headings: an item/parent table, a column a level, or one column of names,
 * indented or not; codes, units and weights beside them.
 */
export function readTable(cells: readonly (readonly CellValue[])[]): HierarchyReading {
  const table = columnsOf(cells);
  if (table.labels.length === 0) return readingOf('indented', [], []);
  if (table.parent !== null) {
    const { roots, problems } = readParents(table, table.parent);
    return readingOf('parents', roots, problems);
  }
  if (table.labels.length === 1) return readColumn(table, table.labels[0] as number);
  const { roots, problems } = readLevels(table);
  return readingOf(isStaircase(table) ? 'indented' : 'levels', roots, problems);
}

/** Other ways to understand the same items, for the user to choose: by codes that nest. */
export function otherReadings(reading: HierarchyReading): HierarchyReading[] {
  const nested = nestedByCodes(reading);
  return nested === null ? [] : [nested];
}

function readColumn(table: TableColumns, column: number): HierarchyReading {
  const problems: ModelError[] = [];
  const lines = table.rows.flatMap((row) => {
    const hasCode = table.codes.some((code) => cellText(row, code) !== '');
    if (cellText(row, column) === '' && !hasCode) return [];
    // A code without a name stands for the item.
    const texts = cellText(row, column) === '' ? [''] : entriesIn(row.cells[column] as string, true);
    const beside = { ...table, labels: [column], ...(texts[0] === '' ? { labels: [] } : {}) };
    const details = texts[0] === '' ? [codeOf(row, table)] : detailsOf(row, beside, column, texts.length, problems);
    return texts.map((text, i) => ({ text, place: inRow(row.row), details: details[i] }));
  });
  const reading = readLines(lines);
  reading.drafts.forEach((draft, i) => Object.assign(draft, lines[i]?.details));
  return readingOf('indented', reading.roots, [...reading.problems, ...problems]);
}

function codeOf(row: TableColumns['rows'][number], { codes }: TableColumns): Partial<ItemDraft> {
  return { code: codes.map((column) => cellText(row, column)).find((code) => code !== '') ?? '' };
}

/** One column a level, and one item a row. */
function isStaircase({ rows, labels }: TableColumns): boolean {
  return rows.every((row) => labels.filter((column) => cellText(row, column) !== '').length === 1);
}
