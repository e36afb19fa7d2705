/** Numbers typed and shown with a decimal comma, where the page speaks a language that writes one. */
import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INumfmtService, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { editedWithComma, typedWithComma } from './typedText';

/**
 * Before Univer reads what was typed, and after it has made the text of the editor. Interceptors run one by one, to the
 * end that Univer puts at -1.
 */
const [FIRST, LAST] = [200, -0.5];
const TEXT_FORMAT = '@';

type NumberLocale = Parameters<SheetsNumfmtCellContentController['setNumfmtLocal']>[0];

export function writeDecimalComma(injector: Injector, locale: NumberLocale): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(locale);
  const formats = injector.get(INumfmtService);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const isText = formats.getValue(unitId, subUnitId, row, col)?.pattern === TEXT_FORMAT;
      return next(isText || !cell ? cell : readWithComma(cell));
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (cell, _, next) => next(shownWithComma(cell)),
  });
}

function readWithComma(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || cell.f || cell.p || typeof cell.v !== 'string' || cell.t === CellValueType.FORCE_STRING) return cell;
  const { text, isText } = typedWithComma(cell.v);
  return isText ? { ...cell, t: CellValueType.FORCE_STRING } : { ...cell, v: text };
}

function shownWithComma(cell: Nullable<ICellDataForSheetInterceptor>): Nullable<ICellDataForSheetInterceptor> {
  const isNumber = cell?.t === CellValueType.NUMBER || typeof cell?.v === 'number';
  if (!cell || !isNumber || cell.f || cell.p || cell.v === null || cell.v === undefined) return cell;
  return { ...cell, v: typeof cell.v === 'boolean' ? cell.v : editedWithComma(cell.v) };
}
