/** A formula's function, called with cells as the formula engine would; no workbook needed. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import {
  customFunctionSet,
  type CustomFunctionSet,
  type FunctionMetadata,
  type Implementation,
} from '../../../src/sandbox/functions/catalogue';
import { ErrorNotes } from '../../../src/sandbox/functions/errorNotes';
import { formulaConfig } from '../../../src/sandbox/functions/formulas';

/** A cell of a test: null is blank, '#N/A' and the like are errors. */
export type TestCell = number | string | boolean | null;
/** `omitted` is an argument left out between commas. */
export type TestArgument = TestCell | TestCell[][] | typeof omitted;

export const omitted = Symbol('omitted');

interface Declared {
  readonly parameters: FunctionMetadata['parameters'];
  readonly implementation: Implementation;
  readonly acceptsErrors?: boolean;
}

interface TestSet extends CustomFunctionSet {
  readonly notes: ErrorNotes;
}

/** A set of one function, TEST.FUNCTION. */
export function setOf(declared: Declared): TestSet {
  const { parameters, implementation, acceptsErrors = true } = declared;
  const catalogue = {
    allowErrorForDataTypeAny: acceptsErrors,
    functions: [{ id: 'TEST_FUNCTION', name: 'TEST.FUNCTION', parameters }],
  };
  const set = customFunctionSet(catalogue, new Map([['TEST_FUNCTION', implementation]]));
  return { ...set, notes: new ErrorNotes() };
}

/** The engine's executor for a function, standing in cell B2 of sheet1. */
export function executorOf(set: TestSet, late = false, name = 'TEST.FUNCTION'): BaseFunction {
  const registered = formulaConfig(set, { late, notes: set.notes }).function.find((one) => one[1] === name);
  if (registered === undefined) throw new Error(`The set has no function ${name}.`);
  const executor = new registered[0](registered[1]);
  executor.setRefInfo('book', 'sheet1', 1, 1);
  return executor;
}

/** Calls the function and answers what the cell (or the spilled block) shows. */
export function calculate(set: TestSet, ...args: TestArgument[]): TestCell | TestCell[][] {
  return calculateNamed(set, 'TEST.FUNCTION', ...args);
}

export function calculateNamed(set: TestSet, name: string, ...args: TestArgument[]): TestCell | TestCell[][] {
  const result = executorOf(set, false, name).calculate(...args.map(argumentObject));
  return shown(result as BaseValueObject);
}

/** Declares a function that keeps its arguments, calls it and answers what it was given. */
export function received(
  parameters: FunctionMetadata['parameters'],
  args: TestArgument[],
  acceptsErrors = true,
): unknown[] | undefined {
  let kept: unknown[] | undefined;
  const implementation = (...given: unknown[]): number => {
    kept = given;
    return 1;
  };
  calculate(setOf({ parameters, implementation, acceptsErrors }), ...args);
  return kept;
}

/** What the function TEST.FUNCTION without parameters shows when it returns `value`. */
export function returning(value: unknown): TestCell | TestCell[][] {
  return calculate(setOf({ parameters: [], implementation: () => value }));
}

export function shown(result: BaseValueObject): TestCell | TestCell[][] {
  if (!(result instanceof ArrayValueObject)) return result.getValue();
  return result.getArrayValue().map((row) => row.map((value) => value?.getValue() ?? null));
}

function argumentObject(argument: TestArgument): BaseValueObject {
  if (!Array.isArray(argument)) return cellObject(argument === omitted ? null : argument);
  return ArrayValueObject.create({
    calculateValueList: argument.map((row) => row.map(cellObject)),
    rowCount: argument.length,
    columnCount: argument[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

function cellObject(cell: TestCell): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  const error = Object.values(ErrorType).find((type) => type === cell);
  return error === undefined ? StringValueObject.create(cell) : ErrorValueObject.create(error);
}
