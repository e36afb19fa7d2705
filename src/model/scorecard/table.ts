/** Finding the KPI table among the cells somebody selected. */
import { isBlank } from '../../engine/cells';
import { numberInText } from '../../engine/numbers';
import type { CellValue, ColumnChoice, ColumnRole } from '../types';
import { guessColumns, rolesOfHeadings } from './columns';
import { isNumbering, isTotalText, sectionText } from './rows';
import type { FoundTable, KpiTable } from './types';

type Row = readonly CellValue[];

/** Headings are looked for in so many rows: titles are short. */
const SEARCHED_ROWS = 60;

/** What a table cannot be without: one of them must be among the headings. */
const TELLING: readonly ColumnRole[] = ['name', 'code', 'target', 'realization', 'worst', 'start', 'weight'];

const MEASURES: readonly ColumnRole[] = ['target', 'realization', 'worst', 'start', 'best'];

const PERSPECTIVE = /^([a-z0-9]+[.)]\s*)?(perspektif|perspective)\b|\bperspective$/i;

interface Headings {
  readonly row: number;
  readonly rows: 1 | 2;
  readonly texts: readonly string[];
  /** How many of them are understood. */
  readonly known: number;
}

/**
 * The table of KPIs in `cells`: the row of headings, and below it the rows that are KPIs. `firstRow` is what the user
 * calls the first of them. `null` where no row looks like headings.
 */
export function findTable(cells: readonly Row[], firstRow = 1): FoundTable | null {
  const headings = findHeadings(cells);
  if (headings === null) return null;
  const below = cells.slice(headings.row + headings.rows);
  const kept = kpiRows(below, headings.texts);
  const offset = headings.row + headings.rows;
  const bodyRows = kept.map(({ index }) => index + offset);
  const sections = kept.map(({ section }) => section);
  const table: KpiTable = {
    headings: headings.texts,
    rows: kept.map(({ row }) => row),
    rowNumbers: bodyRows.map((row) => row + firstRow),
    ...(sections.some((section) => section !== '') ? { sections } : {}),
  };
  return { table, headingRow: headings.row, headingRows: headings.rows, bodyRows };
}

/** The row whose texts are best understood; else the first of texts alone above a row with numbers. */
function findHeadings(cells: readonly Row[]): Headings | null {
  const searched = cells.slice(0, SEARCHED_ROWS);
  const candidates = searched.flatMap((row, index) => [
    ...candidate(row, index, 1),
    ...candidate(joined(row, cells[index + 1]), index, 2),
  ]);
  const [best] = candidates.sort((a, b) => b.known - a.known || a.row - b.row || b.rows - a.rows);
  if (best !== undefined) return best;
  const plain = searched.findIndex(
    (row, index) => textsIn(row) >= 2 && numbersIn(row) === 0 && numbersIn(cells[index + 1] ?? []) > 0,
  );
  return plain < 0 ? null : { row: plain, rows: 1, texts: (searched[plain] ?? []).map(headingText), known: 0 };
}

function candidate(row: Row | null, index: number, rows: 1 | 2): Headings[] {
  if (row === null || textsIn(row) < 2 || numbersIn(row) > 0) return [];
  const texts = row.map(headingText);
  const roles = rolesOfHeadings(texts);
  const isTelling = roles.length >= 2 && roles.some((role) => TELLING.includes(role));
  return isTelling ? [{ row: index, rows, texts, known: roles.length }] : [];
}

/**
 * Two rows of headings as one: years or words below a heading that stands over several columns take it along, and the
 * first heading, that of the code or name, stands over both rows. `null` where the second row is not of that kind.
 */
function joined(upper: Row, lower: Row | undefined): Row | null {
  if (lower === undefined || numbersIn(lower) > 0 || textsIn(upper) < 2) return null;
  const isUnder = (column: number): boolean => !isBlank(lower[column]);
  const isShared = upper.some((cell, column) => isBlank(cell) && isUnder(column));
  if (!isShared || isUnder(upper.findIndex((cell) => !isBlank(cell)))) return null;
  let group: CellValue = '';
  return upper.map((cell, column) => {
    if (!isBlank(cell)) group = cell;
    return isUnder(column) ? `${headingText(group)} ${headingText(lower[column] ?? '')}` : cell;
  });
}

interface KeptRow {
  readonly index: number;
  readonly row: Row;
  readonly section: string;
}

/** The rows of KPIs, each with the section it stands in; what follows the next table's headings is not looked at. */
function kpiRows(below: readonly Row[], headings: readonly string[]): KeptRow[] {
  const body = below.slice(0, endOf(below, headings));
  const { columns } = guessColumns({ headings, rows: body });
  const reader = rowReader(body, columns);
  const kept: KeptRow[] = [];
  let section = '';
  let isInterrupted = false;
  body.forEach((row, index) => {
    if (isRepeated(row, headings) || (index === 0 && isNumbering(row))) return;
    const kind = row.every(isBlank) ? 'blank' : reader.kindOf(row);
    if (kind === 'section') section = sectionText(row);
    isInterrupted ||= kind === 'blank' || kind === 'total';
    // What follows a total or a gap without a code, where KPIs have codes, belongs to another calculation.
    if (kind === 'kpi' && (reader.hasCode(row) || !isInterrupted)) kept.push({ index, row, section });
  });
  return kept;
}

/** A blank row and other headings below it end the table. */
function endOf(below: readonly Row[], headings: readonly string[]): number {
  const end = below.findIndex(
    (row, index) =>
      below[index - 1]?.every(isBlank) && candidate(row, index, 1).length > 0 && !isRepeated(row, headings),
  );
  return end < 0 ? below.length : end;
}

function isRepeated(row: Row, headings: readonly string[]): boolean {
  return row.every((cell, column) => headingText(cell) === headings[column]);
}

type Columns = Readonly<Partial<Record<ColumnRole, ColumnChoice>>>;

interface RowReader {
  readonly kindOf: (row: Row) => 'kpi' | 'section' | 'total' | 'other';
  /** Whether a row has a code, or KPIs have none here. */
  readonly hasCode: (row: Row) => boolean;
}

/** Tells KPIs from sections, totals and notes by what stands in the columns that are understood. */
function rowReader(body: readonly Row[], columns: Columns): RowReader {
  const has = (row: Row, role: ColumnRole): boolean => !isBlank(row[columns[role]?.index ?? -1]);
  const isMeasured = (row: Row): boolean => MEASURES.some((role) => has(row, role));
  const measured = body.filter(isMeasured);
  const coded = measured.filter((row) => has(row, 'code'));
  const hasCode = (row: Row): boolean => has(row, 'code') || 2 * coded.length <= measured.length;

  const kindOf = (row: Row): 'kpi' | 'section' | 'other' => {
    const filled = row.filter((cell) => !isBlank(cell)).length;
    const isNamed = has(row, 'name') || has(row, 'code');
    if (isSectionHeading(row, columns) || (filled === 1 && !isListOfNames(columns))) {
      return textsIn(row) > 0 ? 'section' : 'other';
    }
    // Where nothing is measured yet, whatever has a name is a KPI.
    if (measured.length === 0) return isNamed ? 'kpi' : 'other';
    const isBothMeasured = has(row, 'target') && has(row, 'realization');
    if (isMeasured(row)) return hasCode(row) || isBothMeasured ? 'kpi' : 'other';
    const isDescribed = has(row, 'unit') || has(row, 'polarity');
    if (isNamed && isDescribed && hasCode(row)) return 'kpi';
    return filled <= 2 && row.filter(isNumeric).length === 0 ? 'section' : 'other';
  };
  return {
    hasCode,
    kindOf: (row) => (isTotal(row, columns, has(row, 'target') && has(row, 'realization')) ? 'total' : kindOf(row)),
  };
}

function isListOfNames(columns: Columns): boolean {
  return Object.keys(columns).length === 1 && columns.name !== undefined;
}

/** "A. Perspektif Keuangan", perhaps with its weight, where no column is the perspectives'. */
function isSectionHeading(row: Row, columns: Columns): boolean {
  if (MEASURES.some((role) => !isBlank(row[columns[role]?.index ?? -1]))) return false;
  return row.some((cell, column) => column !== columns.perspective?.index && PERSPECTIVE.test(String(cell).trim()));
}

/** A text that says total, or a total in words where a KPI's own cells are blank. */
function isTotal(row: Row, columns: Columns, isBothMeasured: boolean): boolean {
  const leading = [columns.code?.index, columns.name?.index, 0, 1].map((column) => row[column ?? -1] ?? '');
  return leading.some((cell) => typeof cell === 'string' && isTotalText(cell, isBothMeasured));
}

function headingText(cell: CellValue): string {
  return String(cell).replace(/\s+/g, ' ').trim();
}

function textsIn(row: Row): number {
  return row.filter((cell) => typeof cell === 'string' && !isBlank(cell) && numberInText(cell) === undefined).length;
}

/** Numbers that are no years. */
function numbersIn(row: Row): number {
  return row.filter((cell) => isNumeric(cell) && !/^(19|20)\d\d$/.test(String(cell).trim())).length;
}

function isNumeric(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && numberInText(cell) !== undefined);
}
