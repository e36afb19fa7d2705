/**
 * A printed Objective Matrix with a KPI in each row: every cell is a formula that reads the printed table, so that this
 * follows it. From then on it is the person's own: Timbang reads it and never writes it again.
 */
import type { Language } from '../../engine/language';
import type { Area } from '../../model/area';
import type { PrintedMatrix } from '../../model/scorecard/reading/printedMatrix';
import { hasTargetAtEight, printedLevels } from '../../model/scorecard/reading/printedMatrix';
import type { CellValue, ColumnRole } from '../../model/types';
import { areaAddress, cellAddress, columnLetters, quotedSheet, reference } from '../address';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { Block, SheetPlan } from '../plan';
import { inLanguage } from '../say';
import { widthOfTexts, widthOfWords } from '../textSize';
import { BLANK_TABLE } from './kpiTableTexts';
import { HEADINGS } from './texts';
import { TURNED_TABLE } from './turnedTableTexts';

export interface TurnedTableInput {
  readonly language: Language;
  readonly id: string;
  /** The printed table. */
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly matrix: PrintedMatrix;
}

interface Column {
  readonly role: ColumnRole;
  readonly heading: string;
  /** The printed row for the KPI of a printed column; null for a blank cell. */
  rowOf(column: number): number | null;
}

const HEADING_ROW = 4;
const [LEAST_WIDTH, MOST_NAME] = [80, 260];

/** Columns from the left. A target at level 8 has the best at 10; elsewhere the target is level 10. */
function columnsOf({ language, matrix, cells }: TurnedTableInput): Column[] {
  const say = inLanguage(language);
  const level = (of: number): number => matrix.levels[of] as number;
  const isAtEight = new Map(
    matrix.columns.map((column) => [column, hasTargetAtEight(printedLevels(cells, matrix, column))] as const),
  );
  const areAtEight = [...isAtEight.values()].some(Boolean);
  const { codes, weight } = matrix;
  return [
    ...(codes === null ? [] : [{ role: 'code' as const, heading: say(HEADINGS.code), rowOf: () => codes }]),
    { role: 'name', heading: say(HEADINGS.name), rowOf: () => matrix.names },
    { role: 'worst', heading: say(HEADINGS.anchor0), rowOf: () => level(0) },
    { role: 'start', heading: say(HEADINGS.start), rowOf: () => level(3) },
    { role: 'target', heading: say(HEADINGS.target), rowOf: (column) => level(isAtEight.get(column) ? 8 : 10) },
    ...(areAtEight
      ? [
          {
            role: 'best' as const,
            heading: say(TURNED_TABLE.best),
            rowOf: (column: number) => (isAtEight.get(column) ? level(10) : null),
          },
        ]
      : []),
    { role: 'realization', heading: say(HEADINGS.realization), rowOf: () => matrix.performance },
    ...(weight === null ? [] : [{ role: 'weight' as const, heading: say(HEADINGS.weight), rowOf: () => weight }]),
  ];
}

/** The roles of the columns, in their order. */
export function turnedTableRoles(input: TurnedTableInput): readonly ColumnRole[] {
  return columnsOf(input).map(({ role }) => role);
}

/** Headings and rows of the table on its sheet. */
export function turnedTableArea(input: TurnedTableInput, sheet: string): Area {
  const rows = input.matrix.columns.length + 1;
  return { sheet, row: HEADING_ROW - 1, column: 0, rows, columns: columnsOf(input).length };
}

function turnedTablePlan(input: TurnedTableInput): SheetPlan {
  const { language, area, cells, formats, matrix } = input;
  const say = inLanguage(language);
  const columns = columnsOf(input);
  const headings = columns.map(({ heading }) => heading);
  const widths = columns.map(({ role, heading, rowOf }) => {
    const texts = matrix.columns.map((column) => String(cells[rowOf(column) ?? -1]?.[column] ?? ''));
    const isName = role === 'name';
    return Math.min(isName ? MOST_NAME : 160, Math.max(LEAST_WIDTH, widthOfWords(heading), widthOfTexts(texts)));
  });
  const blocks = columns.map(({ role, rowOf }, index): Block => {
    const rows = matrix.columns.map((column) => ({ row: rowOf(column), column }));
    return {
      at: cellAddress(HEADING_ROW, index),
      style: role === 'name' || role === 'code' ? 'text' : 'result',
      format: rows.map(({ row, column }) => [formulaFormat(row === null ? undefined : formats[row]?.[column])]),
      cells: rows.map(({ row, column }) => [row === null ? null : printedCell(area, row, column)]),
    };
  });
  const place = `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
  const last = HEADING_ROW + matrix.columns.length;
  return {
    key: TURNED_TABLE_SHEET.key(input),
    name: say(BLANK_TABLE.name),
    columns: widths,
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(TURNED_TABLE.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[{ text: say(TURNED_TABLE.live, { place }) }]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [headings] },
      ...blocks,
    ],
    freeze: { rows: HEADING_ROW },
    print: {
      landscape: true,
      area: `A1:${columnLetters(columns.length - 1)}${last}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    select: cellAddress(HEADING_ROW, 0),
  };
}

/** In a cell that is formatted as text Excel would keep the formula as one. */
function formulaFormat(format = 'General'): string {
  return format === '@' ? 'General' : format;
}

/** A blank cell stays blank: as a number it would be the best or the worst there is. */
function printedCell({ sheet, row: top, column: left }: Area, row: number, column: number): string {
  const cell = reference({ sheet, row: top + row, column: left + column, rows: 1, columns: 1 }, '');
  return `=IF(${cell}="","",${cell})`;
}

export const TURNED_TABLE_SHEET: SheetKind<TurnedTableInput> = {
  key: ({ id }) => `turnedTable/${id}`,
  name: ({ language }) => BLANK_TABLE.name[language],
  plan: turnedTablePlan,
};
