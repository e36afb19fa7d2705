/** Finding the KPI table among the cells somebody selected. */
import { isBlank } from '../../engine/cells';
import type { CellValue } from '../types';
import { guessColumns } from './columns';
import { areHeadings, findHeadings, headingText, textsIn } from './headingBlock';
import type { HeadingBlock } from './headingBlock';
import { isNumbering } from './rows';
import { isEmptyRow, rowReader } from './rowReader';
import { SectionStack } from './sections';
import type { FoundTable, KpiTable, Section, TotalRow } from './types';

type Row = readonly CellValue[];
type Formats = readonly (readonly string[])[];

/**
 * The table of KPIs in `cells`: the rows of headings, and below them the rows that are KPIs. `firstRow` is what the user
 * calls the first of them; `formats` are the number formats of the cells. `null` where no row looks like headings.
 */
export function findTable(cells: readonly Row[], firstRow = 1, formats: Formats = []): FoundTable | null {
  const block = findHeadings(cells, formats);
  if (block === null) return null;
  const offset = block.row + block.rows;
  const headings = block.levels.map((texts) => texts.join(' '));
  const body = { rows: cells.slice(offset), formats: formats.slice(offset), above: cells.slice(0, block.row) };
  const { kept, totals, leftOut } = kpiRows(body, headings, block);
  const bodyRows = kept.map(({ index }) => index + offset);
  const table: KpiTable = {
    headings,
    ...(block.rows > 1 ? { levels: block.levels } : {}),
    rows: kept.map(({ row }) => row),
    rowNumbers: bodyRows.map((row) => row + firstRow),
    ...(formats.length > 0 ? { formats: bodyRows.map((row) => formats[row] ?? []) } : {}),
    ...sectionsOf(kept),
    ...(totals.length > 0
      ? { totals: totals.map(({ row, index }): TotalRow => ({ cells: row, rowNumber: index + offset + firstRow })) }
      : {}),
    ...(leftOut.length > 0 ? { leftOut: leftOut.map((index) => index + offset + firstRow) } : {}),
  };
  return { table, headingRow: block.row, headingRows: block.rows, title: titleAbove(body.above), bodyRows };
}

interface PlacedRow {
  readonly index: number;
  readonly row: Row;
}

interface KeptRow extends PlacedRow {
  readonly section: Section;
  readonly objective: Section;
}

type Sections = Pick<KpiTable, 'sections' | 'sectionWeights' | 'objectives' | 'objectiveWeights'>;

function sectionsOf(kept: readonly KeptRow[]): Sections {
  const any = (of: (row: KeptRow) => unknown): boolean => kept.some((row) => of(row) !== '' && of(row) !== null);
  return {
    ...(any(({ section }) => section.name) ? { sections: kept.map(({ section }) => section.name) } : {}),
    ...(any(({ section }) => section.weight) ? { sectionWeights: kept.map(({ section }) => section.weight) } : {}),
    ...(any(({ objective }) => objective.name) ? { objectives: kept.map(({ objective }) => objective.name) } : {}),
    ...(any(({ objective }) => objective.weight)
      ? { objectiveWeights: kept.map(({ objective }) => objective.weight) }
      : {}),
  };
}

/** The last line of words alone above the headings. */
function titleAbove(above: readonly Row[]): string {
  const lines = above.map((row) => row.filter((cell) => !isBlank(cell)));
  const title = lines.findLast(([only, ...others]) => typeof only === 'string' && others.length === 0)?.[0];
  return title === undefined ? '' : headingText(title);
}

interface Body {
  readonly rows: readonly Row[];
  readonly formats: Formats;
  /** What stands above the headings. */
  readonly above: readonly Row[];
}

interface BodyRows {
  readonly kept: KeptRow[];
  readonly totals: PlacedRow[];
  /** Rows that are measured as KPIs are, and are not read although no total ends the table above them. */
  readonly leftOut: number[];
}

/** The rows of KPIs, each with the sections it stands in; what follows the next table's headings is not looked at. */
function kpiRows({ rows, above }: Body, headings: readonly string[], { levels, rows: count }: HeadingBlock): BodyRows {
  const body = rows.slice(0, endOf(rows, headings));
  const { columns } = guessColumns({ headings, ...(count > 1 ? { levels } : {}), rows: withoutNumbering(body) });
  const reader = rowReader(body, columns);
  const sections = new SectionStack(columns);
  sections.beginAbove(above);
  const found: BodyRows = { kept: [], totals: [], leftOut: [] };
  let isInterrupted = false;
  body.forEach((row, index) => {
    if (isRepeated(row, headings) || (index === 0 && isNumbering(row))) return;
    const kind = isEmptyRow(row) ? 'blank' : reader.kindOf(row);
    if (kind === 'section') sections.enter(row);
    if (kind === 'total') found.totals.push({ index, row });
    isInterrupted ||= kind === 'blank' || kind === 'total';
    if (kind !== 'kpi') return;
    sections.leaveHeading();
    // What follows a total or a gap without a code, where KPIs have codes, belongs to another calculation.
    if (reader.hasCode(row) || !isInterrupted) found.kept.push({ index, row, ...sections.current() });
    else if (reader.isWhollyMeasured(row) && found.totals.length === 0) found.leftOut.push(index);
  });
  return found;
}

function withoutNumbering(body: readonly Row[]): readonly Row[] {
  return body[0] !== undefined && isNumbering(body[0]) ? body.slice(1) : body;
}

/** A blank row and other headings below it end the table. */
function endOf(below: readonly Row[], headings: readonly string[]): number {
  const end = below.findIndex(
    (row, index) =>
      below[index - 1]?.every(isBlank) && textsIn(row) >= 2 && areHeadings(row) && !isRepeated(row, headings),
  );
  return end < 0 ? below.length : end;
}

function isRepeated(row: Row, headings: readonly string[]): boolean {
  return row.every((cell, column) => headingText(cell) === headings[column]);
}
