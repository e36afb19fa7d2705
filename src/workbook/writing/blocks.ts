/** The one way a sheet is put into the workbook: contents, looks, widths, lights, frozen panes and the printed page. */
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import { addLights } from '../lights/lights';
import { blockArea, cellContent, lightBands, plannedArea } from '../../sheets/plannedCells';
import type { Block, PlannedCell, SheetPlan } from '../../sheets/plan';
import { setFooter } from './footers';
import { fitRows, paint } from './paint';

/** The number format of each cell of a block. */
function formatsOf(format: string | string[][], cells: readonly PlannedCell[][]): string[][] {
  return typeof format === 'string' ? cells.map((row) => row.map(() => format)) : format;
}

export function writeBlock(sheet: Excel.Worksheet, block: Block, widths: readonly number[]): void {
  const { style, format, cells } = block;
  const area = blockArea(block);
  const range = sheet.getRange(areaAddress(area));
  // The number format comes first: a cell already formatted as text would keep a formula as text.
  if (format !== undefined) range.numberFormat = formatsOf(format, cells);
  if (cells.some((row) => row.some((cell) => cell !== null))) {
    range.formulas = cells.map((row) => row.map(cellContent));
  }
  if (style) {
    paint(range, style, cells.length);
    fitRows(range, style, cells, widths.slice(area.column));
  }
  if (block.heights) setHeights(sheet, area, block.heights);
}

/** Rows of one height that follow each other are set together. */
function setHeights(sheet: Excel.Worksheet, area: Area, heights: readonly number[]): void {
  let from = 0;
  heights.forEach((height, row) => {
    if (heights[row + 1] === height) return;
    const run = { ...area, row: area.row + from, rows: row - from + 1, columns: 1 };
    sheet.getRange(areaAddress(run)).format.rowHeight = height;
    from = row + 1;
  });
}

export function columnAt(sheet: Excel.Worksheet, column: number): Excel.Range {
  return sheet.getRange(areaAddress({ sheet: '', row: 0, column, rows: 1, columns: 1 }));
}

function freeze(sheet: Excel.Worksheet, { rows = 0, columns = 0 }: NonNullable<SheetPlan['freeze']>): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(areaAddress({ sheet: '', row: 0, column: 0, rows, columns })));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A4, as wide as one page and as long as it needs; with lines between all cells where people write on paper. */
function setUpPage(
  sheet: Excel.Worksheet,
  { landscape, area, titleRows, gridlines = false, footer }: NonNullable<SheetPlan['print']>,
): void {
  const page = sheet.pageLayout;
  page.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.centerHorizontally = true;
  page.printGridlines = gridlines;
  page.setPrintArea(area);
  setFooter(sheet, footer);
  if (titleRows !== undefined) page.setPrintTitleRows(titleRows);
}

/** Of the columns of a plan, those that only formulas need are hidden; others are shown. */
export function hideColumns(sheet: Excel.Worksheet, { columns, hidden }: Pick<SheetPlan, 'columns' | 'hidden'>): void {
  if (hidden === undefined) return;
  columns.forEach((_, column) => {
    columnAt(sheet, column).columnHidden = hidden.includes(column);
  });
}

/** Queues a whole plan on a sheet that is empty. */
export function writeOnEmptySheet(
  sheet: Excel.Worksheet,
  plan: Pick<SheetPlan, 'columns' | 'hidden' | 'blocks' | 'lights' | 'freeze' | 'print'>,
): void {
  sheet.showGridlines = false;
  plan.columns.forEach((width, column) => {
    columnAt(sheet, column).format.columnWidth = width;
  });
  for (const block of plan.blocks) writeBlock(sheet, block, plan.columns);
  for (const { range, bands } of plan.lights ?? []) addLights(sheet, plannedArea(range), lightBands(bands));
  hideColumns(sheet, plan);
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (plan.print) setUpPage(sheet, plan.print);
}
