/**
 * The add-in's functions as functions of Univer's formula engine, and as entries of its autocomplete.
 *
 * Convention: a class per function, given to the formula plugin before the first workbook exists. The facade's
 * registerFunction comes too late for that, turns blanks into 0 and lets an exception end the calculation.
 */
import { AsyncObject, BaseFunction, FunctionType } from '@univerjs/engine-formula';
import type { BaseValueObject, FunctionVariantType, IFunctionInfo } from '@univerjs/engine-formula';
import { planCalls, type Plan } from './arguments';
import type { CustomFunctionSet, FunctionMetadata, Implementation } from './catalogue';
import { ErrorNotes, type FormulaPlace } from './errorNotes';
import { LateResults } from './late';
import { CustomFunctionError, ErrorCode } from './realm';
import { firstOf, resultOf, resultOfThrown, type Result } from './results';
import { argumentOf, valueObjectOf } from './values';

export interface FormulaOptions {
  /** Results arrive after the batch that wrote the formula, as Excel's may. */
  readonly late?: boolean;
  /** Where the sentences behind errors are kept, for a page that shows them. */
  readonly notes?: ErrorNotes;
}

type FormulaClass = new (name: string) => BaseFunction;

export interface FormulaConfig {
  readonly function: [FormulaClass, string][];
  readonly description: IFunctionInfo[];
}

/** For the `function` and `description` settings of Univer's formula plugins. */
export function formulaConfig(set: CustomFunctionSet, options: FormulaOptions = {}): FormulaConfig {
  const late = options.late === true ? new LateResults() : null;
  const notes = options.notes ?? new ErrorNotes();
  return {
    function: set.metadata.map((fn) => [formulaClass(set, fn, notes, late), fn.name]),
    description: set.metadata.map(autocompleteEntry),
  };
}

function formulaClass(
  set: CustomFunctionSet,
  fn: FunctionMetadata,
  notes: ErrorNotes,
  late: LateResults | null,
): FormulaClass {
  const deliver = (result: Result, place: FormulaPlace): BaseValueObject => {
    notes.record(fn.name, place, result);
    return valueObjectOf(result);
  };

  return class extends BaseFunction {
    // The count of arguments is checked with a sentence of ours.
    override minParams = -1;
    override maxParams = -1;
    // A reference still knows a blank cell from an empty text.
    override needsReferenceObject = true;

    override isAsync(): boolean {
      return late !== null;
    }

    override calculate(...values: FunctionVariantType[]): ReturnType<BaseFunction['calculate']> {
      const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const result = evaluate(set, fn, values);
      if (late === null) return deliver(result, place);
      return new AsyncObject(late.wait().then(() => deliver(result, place)));
    }
  };
}

/** Never throws: an exception inside the engine's calculation loop would end it. */
function evaluate(set: CustomFunctionSet, fn: FunctionMetadata, values: readonly FunctionVariantType[]): Result {
  try {
    const implementation = set.implementations.get(fn.id.toUpperCase());
    if (implementation === undefined) return new CustomFunctionError(ErrorCode.invalidName);
    return run(planCalls(set, fn, values.map(argumentOf)), fn, implementation);
  } catch (error) {
    return resultOfThrown(error);
  }
}

function run(plan: Plan, fn: FunctionMetadata, implementation: Implementation): Result {
  if (plan.kind === 'once') return call(implementation, plan.args, fn);
  return plan.cells.map((row) =>
    row.map((args) => (args instanceof CustomFunctionError ? args : firstOf(call(implementation, args, fn)))),
  );
}

function call(implementation: Implementation, args: readonly unknown[], fn: FunctionMetadata): Result {
  try {
    return resultOf(implementation(...args, { functionName: fn.id }));
  } catch (error) {
    return resultOfThrown(error);
  }
}

function autocompleteEntry(fn: FunctionMetadata): IFunctionInfo {
  const description = fn.description ?? fn.name;
  return {
    functionName: fn.name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? parameter.name,
      example: parameter.dimensionality === 'matrix' ? 'A1:C3' : 'A1',
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}
