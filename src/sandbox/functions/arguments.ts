/**
 * What Excel hands to a custom function for the arguments of a formula. Sources: excel-facts in the Office
 * documentation ("Custom functions parameter options", "Handle errors"), @microsoft/office-js 1.1.110 and issues of
 * office-js; src/sandbox/README.md lists what is our reading.
 */
import type { CustomFunctionSet, FunctionMetadata, ParameterMetadata } from './catalogue';
import { CustomFunctionError, ErrorCode } from './realm';

/** The value of one cell; null is a blank cell. */
export type Cell = number | string | boolean | null | CustomFunctionError;
export type CellMatrix = readonly (readonly Cell[])[];
/** An argument as the formula engine has it: a single value (null: omitted) or a range. */
export type Argument = Cell | CellMatrix;

/** One call, or a call per cell when a range stands where a single value is expected (Excel then spills). */
export type Plan =
  | { readonly kind: 'once'; readonly args: readonly unknown[] }
  | { readonly kind: 'lifted'; readonly cells: readonly (readonly (readonly unknown[] | CustomFunctionError)[])[] };

/**
 * The arguments for every call a formula causes; always as many as there are parameters, the invocation comes after.
 * @throws CustomFunctionError when Excel would not call the function at all
 */
export function planCalls(set: CustomFunctionSet, fn: FunctionMetadata, given: readonly Argument[]): Plan {
  const slots = assign(fn, given).map((slot, index) => receive(set, parameterAt(fn, index), slot));
  const lifted = slots.filter((slot): slot is Lifted => slot instanceof Lifted);
  if (lifted.length === 0) return { kind: 'once', args: slots };

  const rows = Math.max(...lifted.map((slot) => slot.cells.length));
  const columns = Math.max(...lifted.map((slot) => slot.cells[0]?.length ?? 0));
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => orError(() => argumentsAt(set, fn, slots, row, column))),
  );
  return { kind: 'lifted', cells };
}

/** A range given to a single-value parameter. */
class Lifted {
  constructor(readonly cells: CellMatrix) {}

  /** A single row or column repeats; beyond the range Excel fills with #N/A. */
  at(row: number, column: number): Cell {
    const cellsOfRow = this.cells[this.cells.length === 1 ? 0 : row];
    const cell = cellsOfRow?.[cellsOfRow.length === 1 ? 0 : column];
    if (cell === undefined) throw new CustomFunctionError(ErrorCode.notAvailable);
    return cell;
  }
}

function argumentsAt(
  set: CustomFunctionSet,
  fn: FunctionMetadata,
  slots: readonly unknown[],
  row: number,
  column: number,
): readonly unknown[] {
  return slots.map((slot, index) =>
    slot instanceof Lifted ? coerce(set, parameterAt(fn, index), slot.at(row, column)) : slot,
  );
}

/** Arguments by parameter; a repeating last parameter collects what is left. */
function assign(fn: FunctionMetadata, given: readonly Argument[]): (Argument | readonly Argument[])[] {
  const { parameters } = fn;
  const repeats = parameters.at(-1)?.repeating === true;
  const required = parameters.filter((parameter) => parameter.optional !== true).length;
  if (given.length < required) throw wrongCount(fn, 'few');
  if (given.length > parameters.length && !repeats) throw wrongCount(fn, 'many');
  return parameters.map((parameter, index) =>
    parameter.repeating === true ? given.slice(index) : (given[index] ?? null),
  );
}

function wrongCount(fn: FunctionMetadata, which: 'few' | 'many'): CustomFunctionError {
  return new CustomFunctionError(ErrorCode.invalidValue, `Too ${which} arguments for ${fn.name}.`);
}

function receive(set: CustomFunctionSet, parameter: ParameterMetadata, slot: Argument | readonly Argument[]): unknown {
  if (parameter.repeating === true) {
    const list = slot as readonly Argument[];
    const single = { ...parameter, repeating: false };
    return list.length === 0 ? null : list.map((argument) => receive(set, single, argument));
  }
  const argument = slot as Argument;
  if (parameter.dimensionality === 'matrix') return argument === null ? null : matrix(set, parameter, argument);
  if (!isMatrix(argument)) return coerce(set, parameter, argument);
  if (argument.length === 1 && argument[0]?.length === 1) return coerce(set, parameter, argument[0][0] ?? null);
  return new Lifted(argument);
}

function matrix(set: CustomFunctionSet, parameter: ParameterMetadata, argument: Exclude<Argument, null>): unknown[][] {
  const cells: CellMatrix = isMatrix(argument) ? argument : [[argument]];
  return cells.map((row) => row.map((cell) => (cell === null ? 0 : coerce(set, parameter, cell))));
}

/** One value for a parameter of a declared type; blank and omitted are both null. */
function coerce(set: CustomFunctionSet, parameter: ParameterMetadata, cell: Cell): unknown {
  if (cell instanceof CustomFunctionError) {
    if (parameter.type === 'any' && set.allowErrorForDataTypeAny === true) return new CustomFunctionError(cell.code);
    throw cell;
  }
  if (cell === null) return null;
  switch (parameter.type) {
    case 'number':
      return toNumber(cell);
    case 'boolean':
      return toBoolean(cell);
    case 'string':
      return toText(cell);
    default:
      return cell;
  }
}

function toNumber(cell: number | string | boolean): number {
  if (typeof cell !== 'string') return Number(cell);
  const percent = cell.trim().endsWith('%');
  const digits = percent ? cell.trim().slice(0, -1) : cell.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) throw new CustomFunctionError(ErrorCode.invalidValue);
  return percent ? Number(digits) / 100 : Number(digits);
}

function toBoolean(cell: number | string | boolean): boolean {
  if (typeof cell !== 'string') return Boolean(cell);
  const word = cell.trim().toUpperCase();
  if (word !== 'TRUE' && word !== 'FALSE') throw new CustomFunctionError(ErrorCode.invalidValue);
  return word === 'TRUE';
}

/** Excel keeps fifteen significant digits. */
function toText(cell: number | string | boolean): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : cell;
}

function isMatrix(argument: Argument): argument is CellMatrix {
  return Array.isArray(argument);
}

function parameterAt(fn: FunctionMetadata, index: number): ParameterMetadata {
  const parameter = fn.parameters[index];
  if (parameter === undefined) throw new RangeError(`${fn.name} has no parameter ${index + 1}.`);
  return parameter;
}

function orError<T>(attempt: () => T): T | CustomFunctionError {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof CustomFunctionError) return error;
    throw error;
  }
}
