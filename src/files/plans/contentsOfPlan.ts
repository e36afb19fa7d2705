/**
 * A planned sheet as the contents of a file: the other writer of plans, beside `src/workbook/writing`. What both write
 * is compared in test/workbook/planInFile.test.ts.
 */
import type { Block, CellLink, ChoiceList, PlannedCell, SheetPlan } from '../../sheets/plan';
import { LOOKS } from '../../sheets/looks';
import { fittedHeights } from '../../sheets/fittedRows';
import { blockArea, plannedArea, plannedCells } from '../../sheets/plannedCells';
import { cellAddress, placeText, reference } from '../../sheets/address';
import type { Cell, CellStyle, DataValidation, Link, PrintSetup, RowSize, SheetContents } from '../contents';
import type { StyleBook } from './cellStyles';
import { LINK_LOOK, PLAIN_STYLE } from '../plain';
import { withLook } from './cellStyles';
import { lightFormats } from './lights';
import { fileArea } from './places';

const USUAL_WIDTH = 48;
const USUAL_HEIGHT = 15;
const A4 = 9;

/**
 * Cells with a formula show nothing until their results are known (`withResults`). Where the file or the sheet
 * `isProtected`, what people fill in is open and the rest is held fast, without a password.
 */
export function contentsOfPlan(plan: SheetPlan, styles: StyleBook, isProtected = false): SheetContents {
  const { columns, hidden = [], blocks, freeze = {}, select } = plan;
  const isHeld = isProtected || plan.isProtected === true;
  return {
    name: plan.name,
    visibility: 'visible',
    tabColor: null,
    gridlines: false,
    cells: cellsOf(plan, styles, isHeld),
    merges: [],
    columns: columns.map((width, column) => ({
      first: column,
      last: column,
      width,
      hidden: hidden.includes(column),
      style: 0,
    })),
    rows: rowsOf(blocks, columns),
    defaultColumnWidth: USUAL_WIDTH,
    defaultRowHeight: USUAL_HEIGHT,
    frozen: { rows: freeze.rows ?? 0, columns: freeze.columns ?? 0 },
    conditionalFormats: lightFormats(plan),
    validations: (plan.choices ?? []).map(choiceList),
    tables: [],
    notes: [],
    links: (plan.links ?? []).map(linkOf),
    print: printOf(plan.print),
    protection: isHeld ? 'withoutPassword' : 'none',
    charts: [],
    unseen: [],
    selection: select === undefined ? null : fileArea(select),
  };
}

function linkOf({ at, to }: CellLink): Link {
  const { row, column } = plannedArea(at);
  return { row, column, place: reference(to, ''), tip: placeText(to) };
}

interface Written {
  content: PlannedCell;
  style: CellStyle;
}

/** Later blocks win, and each is laid over what is there, as Excel does it. */
function cellsOf(plan: SheetPlan, styles: StyleBook, isProtected: boolean): Cell[] {
  const written = new Map<string, Written & { row: number; column: number }>();
  for (const block of plan.blocks) {
    const { row: top, column: left } = blockArea(block);
    block.cells.forEach((line, down) =>
      line.forEach((content, right) => {
        const [row, column] = [top + down, left + right];
        const address = cellAddress(row, column);
        const before = written.get(address);
        const style = styleIn(block, down, right, before?.style ?? PLAIN_STYLE);
        written.set(address, { row, column, content: content ?? before?.content ?? null, style });
        const { under, over, beside, after = beside } = block.style === undefined ? {} : LOOKS[block.style];
        if (over && down === 0 && row > 0) clearEdge(written.get(cellAddress(row - 1, column)), 'bottom');
        if (under) clearEdge(written.get(cellAddress(row + 1, column)), 'top');
        if (beside && column > 0) clearEdge(written.get(cellAddress(row, column - 1)), 'right');
        if (after) clearEdge(written.get(cellAddress(row, column + 1)), 'left');
      }),
    );
  }
  for (const { at } of plan.links ?? []) {
    const cell = written.get(at);
    if (cell) cell.style = { ...cell.style, ...LINK_LOOK };
  }
  const planned = plannedCells(plan);
  return [...written]
    .map(([address, { row, column, content, style }]): Cell => {
      const isOpen = isProtected && planned.get(address)?.isInput === true && !isFormula(content);
      const place = styles.place(isOpen ? { ...style, locked: false } : style);
      if (isFormula(content)) return { row, column, value: null, formula: { text: content.slice(1) }, style: place };
      return { row, column, value: valueOf(content), style: place };
    })
    .filter(({ value, formula, style }) => value !== null || formula !== undefined || style !== 0)
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Two cells share the edge between them, which looks as it was drawn last. */
function clearEdge(cell: Written | undefined, edge: keyof CellStyle['borders']): void {
  if (cell) cell.style = { ...cell.style, borders: { ...cell.style.borders, [edge]: null } };
}

function styleIn({ style, format, cells }: Block, row: number, column: number, before: CellStyle): CellStyle {
  const numberFormat = typeof format === 'string' ? format : (format?.[row]?.[column] ?? before.numberFormat);
  const formatted = { ...before, numberFormat };
  return style === undefined || cells.length === 0 ? formatted : withLook(formatted, style, row === 0);
}

function isFormula(content: PlannedCell): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

function valueOf(content: PlannedCell): Cell['value'] {
  const value = typeof content === 'object' && content !== null ? content.text : content;
  return value === '' ? null : value;
}

/** Of a row that several blocks size, the last says how high it is. */
function rowsOf(blocks: readonly Block[], widths: readonly number[]): RowSize[] {
  const heights = new Map<number, number>();
  for (const block of blocks) {
    const { row, column } = blockArea(block);
    const fitted = block.style === undefined ? [] : fittedHeights(block.style, block.cells, widths.slice(column));
    for (const sizes of [fitted, block.heights ?? []]) {
      sizes.forEach((height, index) => {
        if (height !== null) heights.set(row + index, height);
      });
    }
  }
  return [...heights]
    .sort(([one], [other]) => one - other)
    .map(([row, height]) => ({ row, height, hidden: false, style: 0 }));
}

/** Other words may be typed beside those of the list. */
function choiceList({ range, ...offered }: ChoiceList): DataValidation {
  return {
    areas: [fileArea(range)],
    type: 'list',
    operator: null,
    formulas: ['from' in offered ? offered.from : `"${offered.words.join(',').replaceAll('"', '""')}"`],
    allowBlank: true,
    refusesOthers: false,
    error: null,
    prompt: null,
  };
}

/** A4, as wide as one page and as long as it needs, where it is not all on one. */
function printOf(print: SheetPlan['print']): PrintSetup {
  const { left = '', center = '', right = '' } = print?.footer ?? {};
  const parts = [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ] as const;
  return {
    landscape: print?.landscape ?? false,
    paperSize: A4,
    scale: print?.pages?.scale ?? null,
    fitToWidth: print && !print.pages ? 1 : null,
    fitToHeight: print && !print.pages ? Number(print.isOnePage ?? false) : null,
    rowBreaks: print?.pages?.begin ?? [],
    centerHorizontally: print !== undefined,
    gridlines: print?.gridlines ?? false,
    areas: print ? [fileArea(print.area)] : [],
    titleRows: titleRowsOf(print?.titleRows),
    header: '',
    footer: parts.map(([code, text]) => (text === '' ? '' : code + text)).join(''),
  };
}

/** $1:$4 */
function titleRowsOf(rows: string | undefined): PrintSetup['titleRows'] {
  const [first, last] = (rows ?? '').replaceAll('$', '').split(':').map(Number);
  return first && last ? { first: first - 1, last: last - 1 } : null;
}
