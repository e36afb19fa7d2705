/**
 * The table in shown cells: its lines of headings, its totals and columns, and the lines of words that stand above and
 * below it without being rows of it.
 */
import type { Aside, ShownCell, ThesisHeading, ThesisRow, ThesisTable } from './shownCells';

type Row = readonly ShownCell[];

/** Headings that are years are numbers all the same. */
const YEAR = /^(19|20)\d\d$/;
/** As many lines of headings as tables of ours and of offices have. */
const MOST_HEADINGS = 3;

const isFilled = ({ kind }: ShownCell): boolean => kind !== 'blank';
const filledOf = (row: Row): ShownCell[] => row.filter(isFilled);
const isBlankRow = (row: Row): boolean => !row.some(isFilled);
const isBoldRow = (row: Row): boolean => filledOf(row).length > 0 && filledOf(row).every(({ isBold }) => isBold);
const isLine = (row: Row): boolean => filledOf(row).length === 1;
const linesOf = (rows: readonly Row[]): string[] =>
  rows.map((row) =>
    filledOf(row)
      .map(({ text }) => text)
      .join(' '),
  );

/**
 * Null where the cells hold no table of at least two filled rows and columns. `caption` is what the sheet calls it; a
 * line of words right above the table is put behind it. Columns without any content are left out.
 */
export function thesisTable(cells: readonly Row[], caption: string, notes: readonly string[] = []): ThesisTable | null {
  const kept = withoutBlankColumns(withoutBlankEnds(cells));
  const firstRow = firstRowOf(kept);
  if (firstRow < 0) return null;
  const above = kept.slice(0, firstRow).filter((row) => !isBlankRow(row));
  const { body, below } = withoutRemarks(kept.slice(firstRow));
  if (filledRows(body) < 2) return null;
  const count = headingRows(body);
  const asides = asidesOf(body.slice(count));
  const lines = linesOf(above).filter((line) => line !== caption);
  return {
    caption: [caption, ...lines].filter((text) => text !== '').join('. '),
    asides,
    headings: body.slice(0, count).map((row, index) => headingsOf(row, body.slice(index + 1, count))),
    rows: body.slice(count).map(rowOf),
    notes: [...new Set([...linesOf(below.filter((row) => !isBlankRow(row))), ...notes])],
  };
}

/** Of so many rows at most the lines above the headings consist: the office, the period. */
const MOST_LINES = 8;

/** The headings, where only lines of a word or two in plain letters stand above them; else the first row of two cells. */
function firstRowOf(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => filledOf(row).length > 1);
  const isHead = (row: Row): boolean => isBoldRow(row) && filledOf(row).length > 2;
  const heading = rows.findIndex((row, index) => index >= first && index < first + MOST_LINES && isHead(row));
  if (first < 0 || heading < 0) return first;
  const areLines = rows.slice(first, heading).every((row) => filledOf(row).length <= 2 && !isBoldRow(row));
  return areLines ? heading : first;
}

const filledRows = (rows: readonly Row[]): number => rows.filter((row) => !isBlankRow(row)).length;

function withoutBlankEnds(rows: readonly Row[]): Row[] {
  const first = rows.findIndex((row) => !isBlankRow(row));
  const last = rows.findLastIndex((row) => !isBlankRow(row));
  return first < 0 ? [] : rows.slice(first, last + 1);
}

function withoutBlankColumns(rows: readonly Row[]): Row[] {
  const used = (rows[0] ?? []).map((_, column) =>
    rows.some((row) => row[column] !== undefined && isFilled(row[column])),
  );
  return rows.map((row) => row.filter((_, column) => used[column]));
}

/** Sentences below the last row, smaller than the table or set apart by a blank row: remarks, and no rows of it. */
function withoutRemarks(rows: readonly Row[]): { body: Row[]; below: Row[] } {
  const sizes = rows.flatMap((row) => filledOf(row).map(({ size }) => size)).sort((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  let end = rows.length;
  const isRemark = (row: Row, before: Row | undefined): boolean => {
    if (!isLine(row)) return false;
    const isSmall = filledOf(row).every(({ size, isItalic, kind }) => kind === 'text' && (size < usual || isItalic));
    return isSmall || (before !== undefined && isBlankRow(before));
  };
  for (;;) {
    const row = rows[end - 1];
    if (row === undefined) break;
    if (isBlankRow(row) || isRemark(row, rows[end - 2])) end -= 1;
    else break;
  }
  return { body: rows.slice(0, end), below: rows.slice(end) };
}

/**
 * The first row is headings where it has no numbers but years, or is bold; those below it while they are bold and have
 * no other numbers. One row at least is left for the table.
 */
function headingRows(rows: readonly Row[]): number {
  const isWords = (row: Row): boolean =>
    filledOf(row).every(({ kind, text }) => kind === 'text' || (kind === 'number' && YEAR.test(text)));
  let count = 0;
  while (count < Math.min(MOST_HEADINGS, rows.length - 1)) {
    const row = rows[count] ?? [];
    const isHeading = count === 0 ? isWords(row) || isBoldRow(row) : isWords(row) && isBoldRow(row);
    if (!isHeading || isBlankRow(row)) break;
    count += 1;
  }
  return count;
}

/** The row below the headings, counted from the top of all cells. */
export function headingsEnd(rows: readonly Row[]): number {
  const first = firstRowOf(rows);
  return first < 0 ? 0 : first + headingRows(rows.slice(first));
}

/** A heading with blanks behind it is over them as far as the next line has headings of its own there. */
function headingsOf(row: Row, below: readonly Row[]): ThesisHeading[] {
  const found: { text: string; columns: number }[] = [];
  let isOpen = false;
  row.forEach((cell, column) => {
    const last = found.at(-1);
    const under = below[0]?.[column];
    const isUnder = under !== undefined && isFilled(under);
    if (!isFilled(cell) && isOpen && isUnder && last) last.columns += 1;
    else found.push({ text: cell.text, columns: 1 });
    isOpen = isUnder && (isFilled(cell) || isOpen);
  });
  return found;
}

/** As most cells of the column stand: numbers right, words left. */
function asidesOf(rows: readonly Row[]): Aside[] {
  return (rows[0] ?? []).map((_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []).filter(isFilled);
    const counts = { left: 0, center: 0, right: 0 };
    for (const cell of cells) counts[asideOf(cell)] += 1;
    if (counts.right > 0 && counts.right >= counts.left && counts.right >= counts.center) return 'right';
    return counts.center > counts.left ? 'center' : 'left';
  });
}

/** Numbers as texts, such as 12,5%, stand as numbers do. */
const NUMBER_TEXT = /^[-−+]?[\d.,\s\u00a0\u202f]*\d[\d.,]*\s?%?$/;

function asideOf({ aside, kind, text }: ShownCell): Aside {
  if (aside !== undefined) return aside;
  return kind === 'number' || NUMBER_TEXT.test(text) ? 'right' : 'left';
}

function rowOf(row: Row): ThesisRow {
  return { cells: row.map(({ text, isBold }) => ({ text, isBold })), isTotal: isBoldRow(row) };
}
