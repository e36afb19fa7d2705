/** What the open workbook holds, as the files' own reading has it: formulas with what they fill, values, names, what was kept. */
import type { Area as FileArea, ErrorText, Cell as FileCell, CellContent } from '../../files/contents';
import { placesIn } from '../../files/places';
import { placeKey, portableBook, type PortableBook } from '../../files/portable/book';
import { KEPT_NAMESPACE, keptFromXml, type KeptFormulas } from '../../files/portable/kept';
import type { CellValue } from '../../model/types';
import { cellAddress, type Area } from '../../sheets/address';
import { isErrorValue } from '../../sheets/text';
import { callsOurs } from '../../files/portable/noPlainForm';
import { queueBook, type BookState, type SheetState } from '../reading/locate';
import { queueSpills } from '../writing/spills';

/** The cells in use of one sheet, as Office.js reads them. */
export interface ReadSheet extends SheetState {
  /** Null for an empty sheet. */
  readonly area: Area | null;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** The part with the formulas that were replaced. */
interface KeptPart {
  readonly id: string;
  readonly xml: string;
  /** Null when it cannot be read. */
  readonly kept: KeptFormulas | null;
}

export interface OpenBook {
  readonly state: BookState;
  readonly sheets: readonly ReadSheet[];
  readonly active: string;
  readonly book: PortableBook;
  readonly part: KeptPart | null;
}

/** Two or three round trips. */
export async function readOpenBook(context: Excel.RequestContext): Promise<OpenBook> {
  const finishBook = queueBook(context);
  const parts = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE);
  parts.load({ id: true });
  await context.sync();
  const state = finishBook();
  const [stored] = parts.items;
  const xml = stored?.getXml();
  const ranges = state.sheets.map(({ id }) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load(['formulas', 'values', 'numberFormat', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    return range;
  });
  await context.sync();
  const sheets = ranges.map((range, index) => readSheet(state.sheets[index] as SheetState, range));
  const spills = sheets.map(({ area }, index) => {
    const range = ranges[index];
    return area === null || range === undefined
      ? []
      : queueSpills({ range, area, formulas: range.formulas as CellValue[][] }, (formula) =>
          callsOurs(formula.slice(1)),
        );
  });
  if (spills.some((each) => each.length > 0)) await context.sync();
  const cells = sheets.map((sheet, index) => ({ name: sheet.name, cells: cellsOf(sheet, spills[index] ?? []) }));
  const names = state.names.map(({ name, formula }) => {
    return { name, formula: formula.replace(/^=/, ''), sheet: null, hidden: true, comment: '' };
  });
  return {
    state,
    sheets,
    active: state.sheets.find(({ id }) => id === state.activeId)?.name ?? '',
    book: portableBook({ sheets: cells, names }),
    part: stored && xml ? { id: stored.id, xml: xml.value, kept: keptFromXml(xml.value) } : null,
  };
}

function readSheet(state: SheetState, range: Excel.Range): ReadSheet {
  if (range.isNullObject) return { ...state, area: null, formulas: [], values: [], numberFormats: [] };
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return {
    ...state,
    area: { sheet: state.name, row, column, rows, columns },
    formulas: range.formulas as CellValue[][],
    values: range.values as CellValue[][],
    numberFormats: range.numberFormat as string[][],
  };
}

type Spills = ReturnType<typeof queueSpills>;

/** Cells that a formula spills into have a value and no formula, whatever the host says of them. */
function cellsOf({ area, formulas, values, name }: ReadSheet, spills: Spills): FileCell[] {
  if (area === null) return [];
  const filled = new Map(
    spills.flatMap(({ range }) => {
      if (range.isNullObject) return [];
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
      const fills = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
      return [[placeKey(name, top, left), fills] as const];
    }),
  );
  const spilled = new Set(
    [...filled.values()].flatMap((fills) =>
      placesIn(fills)
        .slice(1)
        .map(({ row, column }) => placeKey(name, row, column)),
    ),
  );
  return formulas.flatMap((line, down) =>
    line.flatMap((content, right): FileCell[] => {
      const place = { row: area.row + down, column: area.column + right };
      const key = placeKey(name, place.row, place.column);
      const shown = values[down]?.[right] ?? '';
      // What is no formula but begins like one was typed as text.
      const isFormula = isFormulaText(content) && content !== shown && !spilled.has(key);
      if (content === '' && shown === '') return [];
      const value = contentOf(shown);
      if (!isFormula) return [{ ...place, value, style: 0 }];
      const text = content.slice(1);
      const fills = filled.get(key) ?? (mayFillMore(text, value) ? oneCell(place) : undefined);
      const formula = fills ? { text, fills: { kind: 'dynamic' as const, area: fills } } : { text };
      return [{ ...place, value, style: 0, formula }];
    }),
  );
}

/** One that shows nothing may come to spill; where it may not, Excel writes @ in it. */
function mayFillMore(formula: string, value: CellContent): boolean {
  return value === '' && !formula.includes('@');
}

const oneCell = ({ row, column }: { row: number; column: number }): FileArea => {
  return { top: row, left: column, bottom: row, right: column };
};

const isFormulaText = (content: CellValue): content is string => typeof content === 'string' && content.startsWith('=');

export function contentOf(value: CellValue): CellContent {
  return isErrorValue(value) ? { error: value as ErrorText } : value;
}

/** The first cell that shows that it is still being computed; null where all are done. */
export function stillComputing({ sheets }: Pick<OpenBook, 'sheets'>): string | null {
  for (const { name, area, values } of sheets) {
    for (const [down, line] of values.entries()) {
      const right = line.findIndex(isBusy);
      if (area !== null && right >= 0) return `${name}!${cellAddress(area.row + down, area.column + right)}`;
    }
  }
  return null;
}

/** What Excel shows while a function of an add-in has not answered. */
export const isBusy = (value: CellValue | undefined): boolean => value === '#BUSY!' || value === '#GETTING_DATA';
