import type { ErrorValue } from '../engine/cells';
import { errorCode, isErrorValue } from '../engine/cells';
import type { Localized } from '../engine/language';
import { localized } from '../engine/messages';
import type { ScoringErrorCode } from '../engine/messages';
import type { Outcome } from '../engine/outcomes';
import { describeError, ScoringError } from '../engine/scoringError';
import { given, isPlain } from './given';
import { displayLanguage } from './language';

type Arguments = readonly unknown[];

/** The errors that Excel takes back from a function; of any other a sentence says where it stands. */
const CARRIED: ReadonlySet<string> = new Set(['#DIV/0!', '#N/A', '#NUM!', '#NULL!', '#VALUE!']);

/**
 * A custom function's result from its `parameters`, which come back as the engine knows them. An error value among them,
 * alone or in a range, is the answer itself; a refusal of the engine becomes the error Excel shows, with its sentence in
 * the user's language.
 */
export function answer<const Parameters extends Arguments, T>(
  parameters: Parameters,
  calculate: (...parameters: Parameters) => T,
): T {
  return answerUnless(parameters, parameters, calculate);
}

/**
 * As `answer`, for functions that answer cell by cell: every cell holds its value or its own error, and only an error
 * among the parameters that are `whole` is the answer itself. A single cell in error is thrown, as a function that
 * answers one value would.
 */
export function answerCells<const Parameters extends Arguments, T>(
  parameters: Parameters,
  whole: Arguments,
  calculate: (...parameters: Parameters) => Outcome<T>[][],
): (T | CustomFunctions.Error)[][] {
  return answerUnless(whole, parameters, (...known: Parameters) => {
    const cells = calculate(...known).map((row) =>
      areValues(row) ? row : row.map((outcome) => shown(outcome, known)),
    );
    const [only] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : [];
    if (only instanceof CustomFunctions.Error) throw only;
    return cells;
  });
}

function answerUnless<Parameters extends Arguments, T>(
  whole: Arguments,
  parameters: Parameters,
  calculate: (...parameters: Parameters) => T,
): T {
  const arePlain = parameters.every(isPlain);
  const error = arePlain ? undefined : firstErrorValue(whole);
  if (error !== undefined) throw passedOn(error, parameters);
  try {
    return calculate(...(arePlain ? parameters : (parameters.map(given) as unknown as Parameters)));
  } catch (reason) {
    throw reason instanceof ScoringError ? refusal(reason) : reason;
  }
}

/**
 * Whether outcomes are shown as they are, as almost all are. A loop over rows of numbers and rows with texts would make V8
 * put every number into an object of its own: a table took nearly twice as long.
 */
function areValues<T>(outcomes: readonly Outcome<T>[]): outcomes is T[] {
  return !outcomes.some(isRefused);
}

function isRefused(outcome: unknown): outcome is ScoringError | ErrorValue {
  return typeof outcome === 'object' && (outcome instanceof ScoringError || isErrorValue(outcome));
}

function shown<T>(outcome: Outcome<T>, parameters: Arguments): T | CustomFunctions.Error {
  if (outcome instanceof ScoringError) return refusal(outcome);
  return isErrorValue(outcome) ? passedOn(outcome, parameters) : outcome;
}

function refusal(error: ScoringError): CustomFunctions.Error {
  return new CustomFunctions.Error(excelCode(error.code), describeError(error, displayLanguage()));
}

function passedOn(error: ErrorValue, parameters: Arguments): CustomFunctions.Error {
  const code = errorCode(error);
  if (CARRIED.has(code)) return new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
  return refusal(new ScoringError('errorInCell', { place: placeOf(error, parameters), error: code }));
}

/** "argument 2, row 3, column 1": parameters are counted as a formula lists them. */
function placeOf(error: ErrorValue, parameters: Arguments): Localized {
  for (const [index, parameter] of parameters.flatMap(repeated).entries()) {
    const list = localized('argument', { argument: index + 1 });
    if (parameter === error) return list;
    const rows: readonly unknown[] = Array.isArray(parameter) ? parameter : [];
    const row = rows.findIndex((cells) => Array.isArray(cells) && cells.includes(error));
    const cells = rows[row];
    if (!Array.isArray(cells)) continue;
    const column = cells.indexOf(error);
    return localized('placeInList', { list, position: localized('cell', { row: row + 1, column: column + 1 }) });
  }
  return localized('someCell', {});
}

/** The ranges of a parameter that repeats, each an argument of the formula; any other parameter is one. */
function repeated(parameter: unknown): readonly unknown[] {
  const isRepeated =
    Array.isArray(parameter) && parameter.some((range) => Array.isArray(range) && Array.isArray(range[0]));
  return isRepeated ? parameter : [parameter];
}

function excelCode(code: ScoringErrorCode): CustomFunctions.ErrorCode {
  switch (code) {
    case 'value':
      return CustomFunctions.ErrorCode.invalidValue;
    case 'notAvailable':
      return CustomFunctions.ErrorCode.notAvailable;
    case 'number':
      return CustomFunctions.ErrorCode.invalidNumber;
  }
}

function firstErrorValue(inputs: Arguments): ErrorValue | undefined {
  for (const input of inputs) {
    const error = Array.isArray(input) ? firstErrorValue(input) : input;
    if (isErrorValue(error)) return error;
  }
  return undefined;
}
