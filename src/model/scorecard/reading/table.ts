/** Finding the KPI table among the cells somebody selected. */
import { isBlank } from '../../../engine/cells';
import type { CellValue } from '../../types';
import { guessColumns } from './columns';
import { areHeadings, findHeadings, headingText, labelled, textsIn } from './headingBlock';
import type { HeadingBlock } from './headingBlock';
import { finished } from '../../steps';
import { isNumbering } from './rows';
import { isEmptyRow, rowReader } from './rowReader';
import { saysSection, SectionStack } from './sections';
import { titleAbove } from './titles';
import type { FoundTable, KpiTable, Section, TotalRow } from '../types';

type Row = readonly CellValue[];
type Formats = readonly (readonly string[])[];

/**
 * The table of KPIs in `cells`: the rows of headings, and below them the rows that are KPIs. `firstRow` is what the
 * user calls the first of them; `formats` are the number formats of the cells. `null` where no row looks like headings.
 */
export function findTable(cells: readonly Row[], firstRow = 1, formats: Formats = []): FoundTable | null {
  return finished(findingTable(cells, firstRow, formats));
}

/** The same in steps, between which a page may draw. */
export function* findingTable(
  cells: readonly Row[],
  firstRow: number,
  formats: Formats = [],
): Generator<void, FoundTable | null> {
  const block = findHeadings(cells, formats);
  yield;
  if (block === null) return null;
  const offset = block.row + block.rows;
  const headings = block.levels.map((texts) => headingText(texts.join(' ')));
  const hasLevels = block.levels.some((texts, column) => texts.length > 1 || texts[0] !== headings[column]);
  const body = { rows: cells.slice(offset), formats: formats.slice(offset), above: cells.slice(0, block.row) };
  const { kept, totals, leftOut } = yield* kpiRows(body, headings, block);
  const bodyRows = kept.map(({ index }) => index + offset);
  const table: KpiTable = {
    headings,
    ...(hasLevels ? { levels: block.levels } : {}),
    rows: kept.map(({ row }) => row),
    rowNumbers: bodyRows.map((row) => row + firstRow),
    ...(formats.length > 0 ? { formats: bodyRows.map((row) => formats[row] ?? []) } : {}),
    ...sectionsOf(kept),
    ...(totals.length > 0
      ? { totals: totals.map(({ row, index }): TotalRow => ({ cells: row, rowNumber: index + offset + firstRow })) }
      : {}),
    ...(leftOut.length > 0 ? { leftOut: leftOut.map((index) => index + offset + firstRow) } : {}),
  };
  return { table, headingRow: block.row, headingRows: block.rows, ...titleAbove(body.above), bodyRows };
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
function* kpiRows(
  { rows, formats, above }: Body,
  headings: readonly string[],
  block: HeadingBlock,
): Generator<void, BodyRows> {
  const body = rows.slice(0, endOf(rows, block));
  yield;
  const labels = body.map((row, index) => labelled(row, formats[index]));
  const isHeading = headingRows(labels, block, above.at(-1));
  yield;
  const plain = body.filter((row, index) => !isHeading[index] && !isEmptyRow(row));
  const { columns } = guessColumns({ headings, levels: block.levels, rows: plain });
  yield;
  const reader = rowReader(plain, columns);
  const sections = new SectionStack(columns);
  sections.beginAbove(above);
  yield;
  const found: BodyRows = { kept: [], totals: [], leftOut: [] };
  let gap: 'blank' | 'total' | null = null;
  body.forEach((row, index) => {
    if (isHeading[index]) return;
    const kind = isEmptyRow(row) ? 'blank' : reader.kindOf(row);
    if (kind === 'section') sections.enter(row);
    // A perspective below a blank row goes on with the table; below a total it may begin another one.
    if (kind === 'section' && gap === 'blank' && saysSection(row)) gap = null;
    if (kind === 'total') found.totals.push({ index, row });
    if (found.kept.length > 0 && (kind === 'total' || (kind === 'blank' && gap === null))) gap = kind;
    if (kind !== 'kpi') return;
    sections.leaveHeading();
    // What follows a total or a gap without a code, where KPIs have codes, belongs to another calculation, and what is
    // not measured there is a note.
    const isApart = gap !== null && !(reader.hasCode(row) && reader.isMeasuredInNumbers(row));
    if (!isApart) found.kept.push({ index, row, ...sections.current() });
    else if (reader.isWhollyMeasured(row) && found.totals.length === 0) found.leftOut.push(index);
  });
  return found;
}

/** Which rows are the headings once more, or number the columns below headings. */
function headingRows(body: readonly Row[], { raw, levels }: HeadingBlock, above: Row | undefined): boolean[] {
  const isHeading = body.map(() => false);
  body.forEach((row, index) => {
    const isRepeated = raw.every((one, level) => isSame(one, body[index + level]));
    const isInOneRow = row.every(
      (cell, column) => headingText(cell) === headingText((levels[column] ?? ['']).join(' ')),
    );
    const count = isRepeated ? raw.length : isInOneRow ? 1 : 0;
    for (let level = 0; level < count; level += 1) isHeading[index + level] = true;
    // A word over some of the headings, which are read without it, comes again with them.
    if (count > 0 && index > 0 && above !== undefined && isSame(above, body[index - 1])) isHeading[index - 1] = true;
    if ((index === 0 || isHeading[index - 1]) && isNumbering(row)) isHeading[index] = true;
  });
  return isHeading;
}

function isSame(one: Row, other: Row | undefined): boolean {
  return other !== undefined && other.every((cell, column) => headingText(cell) === headingText(one[column] ?? ''));
}

/** A blank row and other headings below it, perhaps with a title of theirs between, end the table. */
function endOf(below: readonly Row[], { raw }: HeadingBlock): number {
  const end = below.findIndex(
    (row, index) =>
      textsIn(row) >= 2 && isBelowBlank(below, index) && areHeadings(row) && !raw.some((one) => isSame(one, row)),
  );
  return end < 0 ? below.length : end;
}

/** Whether a blank row stands above a row, with nothing between but lines of words. */
function isBelowBlank(rows: readonly Row[], index: number): boolean {
  const isLine = (row: Row): boolean => row.filter((cell) => !isBlank(cell)).length === 1 && textsIn(row) === 1;
  for (let above = index - 1; above >= 0; above -= 1) {
    const row = rows[above] ?? [];
    if (!isLine(row)) return row.every(isBlank);
  }
  return false;
}
