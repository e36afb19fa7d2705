/**
 * What Excel shows for what a custom function returned or threw. A result is JSON on its way to Excel, so NaN,
 * infinities and undefined inside a matrix become null and then 0 (office-js issue 1503): hidden mistakes stay hidden
 * here as they would there.
 */
import type { Cell, CellMatrix } from './arguments';
import { CustomFunctionError, ErrorCode } from './realm';

export type Result = Exclude<Cell, null> | readonly (readonly Exclude<Cell, null>[])[];

/** The result in the cell for what the function returned. */
export function resultOf(returned: unknown): Result {
  return Array.isArray(returned) ? matrixOf(returned) : scalarOf(returned);
}

/** The result in the cell for what the function threw: its own error, or #VALUE! without a word for any other. */
export function resultOfThrown(thrown: unknown): CustomFunctionError {
  return thrown instanceof CustomFunctionError ? thrown : new CustomFunctionError(ErrorCode.invalidValue);
}

/** When one call is made per cell, only the first value of an array result has a place. */
export function firstOf(result: Result): Exclude<Cell, null> {
  return isMatrixResult(result) ? (result[0]?.[0] ?? 0) : result;
}

export function isMatrixResult(result: Result): result is Exclude<CellMatrix, null> & Exclude<Result, Cell> {
  return Array.isArray(result);
}

function matrixOf(rows: readonly unknown[]): Result {
  const first: unknown = rows[0];
  const width = Array.isArray(first) ? first.length : 0;
  const rectangular = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!rectangular) {
    return new CustomFunctionError(ErrorCode.invalidValue, 'The function returned an array that is not a rectangle.');
  }
  return (rows as readonly (readonly unknown[])[]).map((row) => Array.from(row, elementOf));
}

function elementOf(value: unknown): Exclude<Cell, null> {
  if (value instanceof CustomFunctionError || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : 0;
  if (value === null || value === undefined) return 0;
  return new CustomFunctionError(ErrorCode.invalidValue);
}

/** A single NaN is a failure without a code (#VALUE!), a single infinity is #NUM!: CustomFunctionProxy._setResult. */
function scalarOf(value: unknown): Exclude<Cell, null> {
  if (typeof value !== 'number' || Number.isFinite(value)) return elementOf(value);
  return new CustomFunctionError(Number.isNaN(value) ? ErrorCode.invalidValue : ErrorCode.invalidNumber);
}
