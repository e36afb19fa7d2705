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
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { Argument, Cell } from './arguments';
import { CustomFunctionError } from './realm';
import { firstOf, isMatrixResult, type Result } from './results';

/** An evaluated argument. A reference to one cell is a 1×1 range; a top-level null was left out of the formula. */
export function argumentOf(value: BaseValueObject): Argument {
  if (!(value instanceof ArrayValueObject)) return cellOf(value);
  return Array.from({ length: value.getRowCount() }, (_, row) =>
    Array.from({ length: value.getColumnCount() }, (__, column) => cellOf(value.get(row, column))),
  );
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
