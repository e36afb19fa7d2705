/** Between the values of Univer's formula engine and plain ones. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { Argument, Cell } from './arguments';
import { CustomFunctionError } from './realm';
import { firstOf, isMatrixResult, type Result } from './results';

/** An evaluated argument. A reference to one cell is a 1×1 range; a top-level null was left out of the formula. */
export function argumentOf(value: FunctionVariantType): Argument {
  if (isReference(value)) {
    return matrixOf(value.toArrayValueObject(), (row, column) => isEmptyText(value, row, column));
  }
  return value instanceof ArrayValueObject ? matrixOf(value, () => false) : cellOf(value);
}

function matrixOf(array: ArrayValueObject, emptyText: (row: number, column: number) => boolean): Cell[][] {
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => {
      const cell = cellOf(array.get(row, column));
      return cell === null && emptyText(row, column) ? '' : cell;
    }),
  );
}

/**
 * Univer takes a cell whose formula has just answered "" for a blank one, and blanks are 0 to a custom function; to
 * Excel they differ. Only a formula, here or spilling to here, leaves an empty text.
 */
function isEmptyText(reference: BaseReferenceObject, row: number, column: number): boolean {
  if (reference.isMultiArea()) return false;
  const { startRow, startColumn } = reference.getRangePosition();
  const cell = reference.getCellData(startRow + row, startColumn + column);
  if (cell?.v !== '') return false;
  const stored = reference.getCurrentActiveSheetData().cellData.getValue(startRow + row, startColumn + column);
  return cell !== stored || Boolean(stored?.f) || Boolean(stored?.si);
}

function isReference(value: FunctionVariantType): value is BaseReferenceObject {
  return value.isReferenceObject();
}

/** A value object for the engine; strings stay strings, whatever they look like. */
export function valueObjectOf(result: Result): BaseValueObject {
  if (!isMatrixResult(result)) return scalarObject(result);
  if (result.length === 1 && result[0]?.length === 1) return scalarObject(firstOf(result));
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(scalarObject)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new CustomFunctionError(String(value.getValue()));
  if (value.isLambda()) return new CustomFunctionError(ErrorType.VALUE);
  return value.getValue();
}

function scalarObject(value: Exclude<Cell, null>): BaseValueObject {
  if (value instanceof CustomFunctionError) return ErrorValueObject.create(errorTypeOf(value.code));
  if (typeof value === 'string') return StringValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : NumberValueObject.create(value);
}

const ERROR_TYPES = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

function errorTypeOf(code: string): ErrorType {
  return ERROR_TYPES.get(code) ?? ErrorType.VALUE;
}
