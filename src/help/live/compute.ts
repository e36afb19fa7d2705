/** Computes a formula of constants as Excel would, with one function. */
import type { Argument, Constant } from '../formula';
import { readFormula } from '../formula';
import type { Implementation } from './runtime';
import { CellError } from './runtime';
import type { Shape } from './shapes';

export interface LiveFunction {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly implementation: Implementation;
}

export type LiveCell = number | string | boolean | CellError;

/** A formula that Excel would not accept, or that a help page cannot compute. */
export class LiveProblem extends Error {
  constructor(
    readonly kind: 'otherFunction' | 'tooFew' | 'tooMany' | 'oneValue',
    readonly part: string,
  ) {
    super(`${kind}: ${part}`);
  }
}

/**
 * The cells of the result, a single value as one cell; an error the function throws is that cell.
 * @throws FormulaError, LiveProblem when there is nothing to compute
 */
export function compute(text: string, { name, shapes, implementation }: LiveFunction): LiveCell[][] {
  const formula = readFormula(text);
  if (formula.functionName !== name) throw new LiveProblem('otherFunction', formula.functionName);
  return cellsOf(() => implementation(...argumentsFor(shapes, formula.parameters), {}));
}

/** What Excel passes: ranges as rows, null for what is left out, what repeats in one list. */
function argumentsFor(shapes: readonly Shape[], given: readonly Argument[]): unknown[] {
  const required = shapes.filter(({ optional }) => !optional).length;
  const repeats = shapes.at(-1)?.repeating === true;
  if (given.length < required) throw new LiveProblem('tooFew', String(required));
  if (given.length > shapes.length && !repeats) throw new LiveProblem('tooMany', String(shapes.length));
  return shapes.map((shape, index) => {
    if (!shape.repeating) return argumentFor(shape, given[index] ?? null, index);
    const rest = given.slice(index);
    return rest.length === 0 ? null : rest.map((argument, more) => argumentFor(shape, argument, index + more));
  });
}

function argumentFor(shape: Shape, argument: Argument, index: number): unknown {
  if (shape.matrix) {
    if (argument === null) return null;
    return (Array.isArray(argument) ? argument : [[argument]]).map((row) => row.map(valueOf));
  }
  if (!Array.isArray(argument)) return singleValue(shape, argument);
  if (argument.length !== 1 || argument[0]?.length !== 1) throw new LiveProblem('oneValue', String(index + 1));
  return singleValue(shape, argument[0][0] ?? null);
}

/** Where text is declared, Excel makes text of any value, and does not call the function for an error. */
function singleValue({ text }: Shape, constant: Constant): unknown {
  const value = valueOf(constant);
  if (!text || value === null) return value;
  if (value instanceof CellError) throw value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function valueOf(constant: Constant): number | string | boolean | CellError | null {
  return typeof constant === 'object' && constant !== null ? new CellError(constant.code) : constant;
}

function cellsOf(calculate: () => unknown): LiveCell[][] {
  try {
    const result = calculate();
    return (Array.isArray(result) ? (result as unknown[][]) : [[result]]).map((row) => row.map(cellOf));
  } catch (error) {
    if (error instanceof CellError) return [[error]];
    throw error;
  }
}

function cellOf(value: unknown): LiveCell {
  if (value instanceof CellError || typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : new CellError('#NUM!');
}
