/**
 * The table of an office as it stood in a file: its values, cell by cell, under a line that says from where and when.
 * Its key is officeTable/<id of the scorecard>; the scorecard reads it as any other table.
 */
import type { Language } from '../../../engine/language';
import type { SourceTable } from '../../../model/scorecard/evaluation';
import { sourceOf } from '../../../model/scorecard/evaluation';
import type { FileTable, SheetCells } from '../../../model/scorecard/offices/table';
import type { CellValue, Scorecard } from '../../../model/types';
import { areaAddress, cellAddress } from '../../address';
import type { SheetKind } from '../../kind';
import { pageFooter } from '../../pageFooter';
import { AS_TYPED } from '../../plan';
import type { PlannedCell, SheetPlan } from '../../plan';
import { inLanguage } from '../../say';
import { linesOf, heightOfLines, widthOfTexts, widthOfWords } from '../../textSize';
import { FROM_FILE } from './texts';

export interface OfficeTableInput {
  readonly language: Language;
  /** What the office is called. */
  readonly name: string;
  readonly scorecard: Pick<Scorecard, 'id' | 'source'>;
  readonly from: FileTable;
}

/** The row of the sheet in which the table begins, from 0. */
const TABLE_ROW = 4;
const [LEAST_WIDTH, MOST_WIDTH] = [58, 260];

export const OFFICE_TABLE_SHEET: SheetKind<OfficeTableInput> = {
  key: ({ scorecard }) => officeTableKey(scorecard),
  name: ({ name }) => name,
  plan: officeTablePlan,
};

export function officeTableKey({ id }: Pick<Scorecard, 'id'>): string {
  return `officeTable/${id}`;
}

/** The table as it will be read from its sheet; `null` where it has lost its headings. */
export function copiedSource({ cells }: FileTable, sheet: string): SourceTable | null {
  const { area, values, formats } = copied(cells, sheet);
  return sourceOf(area, values, formats);
}

interface Copied {
  readonly area: SheetCells['area'];
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: string[][];
}

/** A number in a cell of texts would be written as a text, in the words of this Excel: it becomes one of numbers. */
function copied({ area, cells, formats }: SheetCells, sheet: string): Copied {
  return {
    area: { sheet, row: TABLE_ROW, column: 0, rows: area.rows, columns: area.columns },
    values: cells,
    formats: cells.map((line, row) =>
      line.map((cell, column) => {
        const format = formats[row]?.[column] ?? 'General';
        return typeof cell === 'number' && format === AS_TYPED ? 'General' : format;
      }),
    ),
  };
}

function officeTablePlan({ language, name, scorecard, from }: OfficeTableInput): SheetPlan {
  const say = inLanguage(language);
  const { area, values, formats } = copied(from.cells, '');
  const found = sourceOf(area, values, formats)?.found;
  const [first, count] = [found?.headingRow ?? 0, found?.headingRows ?? 0];
  const headings = values.slice(first, first + count);
  const widths = Array.from({ length: area.columns }, (_, column) => widthOf(values, headings, column));
  const { file, sheet, read } = from;
  const last = cellAddress(TABLE_ROW + area.rows - 1, Math.max(area.columns - 1, 0));
  const lastHeading = TABLE_ROW + first + count;
  return {
    key: officeTableKey(scorecard),
    name,
    columns: widths,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: name }]] },
      {
        at: 'A2',
        style: 'subtitle',
        cells: [
          [{ text: say(FROM_FILE.from, { file, sheet, address: areaAddress(from.cells.area), read }) }],
          [say(FROM_FILE.values)],
        ],
      },
      {
        at: cellAddress(TABLE_ROW, 0),
        format: formats,
        cells: values.map((line) => line.map(contentOf)),
      },
      ...headings.map((line, index) => ({
        at: cellAddress(TABLE_ROW + first + index, 0),
        style: 'heading' as const,
        heights: [
          heightOfLines(Math.max(1, ...line.map((cell, column) => linesOf(String(cell), widths[column] ?? 0)))),
        ],
        cells: [line.map((): PlannedCell => null)],
      })),
    ],
    freeze: { rows: Math.max(lastHeading, 1) },
    names: [{ name: scorecard.source, at: areaAddress(area) }],
    print: {
      landscape: true,
      area: `A1:${last}`,
      ...(count > 0 && { titleRows: `$${TABLE_ROW + first + 1}:$${lastHeading}` }),
      footer: pageFooter(language),
    },
    select: cellAddress(lastHeading, 0),
  };
}

/** Somebody's text is text whatever it begins with; an error stays what it says. */
function contentOf(cell: CellValue): PlannedCell {
  if (cell === '') return null;
  return typeof cell === 'string' ? { text: cell } : cell;
}

function widthOf(
  values: readonly (readonly CellValue[])[],
  headings: readonly (readonly CellValue[])[],
  column: number,
): number {
  const texts = values.map((line) => String(line[column] ?? ''));
  const words = headings.map((line) => widthOfWords({ text: String(line[column] ?? '') }));
  return Math.max(LEAST_WIDTH, ...words, Math.min(MOST_WIDTH, widthOfTexts(texts)));
}
