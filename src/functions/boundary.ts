import type { ErrorValue } from '../engine/cells';
import { errorCode, isErrorValue } from '../engine/cells';
import type { Outcome } from '../engine/outcomes';
import type { ScoringErrorCode } from '../engine/messages';
import { describeError, ScoringError } from '../engine/scoringError';
import { displayLanguage } from './language';

/**
 * A custom function's result. An error value among `inputs`, alone or in a range, is the answer itself; a refusal of the
 * engine becomes the error Excel shows, with its sentence in the user's language.
 */
export function answer<T>(inputs: readonly unknown[], calculate: () => T): T {
  const error = firstErrorValue(inputs);
  if (error !== undefined) throw passedOn(error);
  try {
    return calculate();
  } catch (reason) {
    throw reason instanceof ScoringError ? refusal(reason) : reason;
  }
}

/**
 * As `answer`, for functions that answer cell by cell: every cell holds its value or its own error. A single cell in error
 * is thrown, as a function that answers one value would.
 */
export function answerCells<T>(
  inputs: readonly unknown[],
  calculate: () => Outcome<T>[][],
): (T | CustomFunctions.Error)[][] {
  return answer(inputs, () => {
    const cells = calculate().map((row) => row.map(shown));
    const [only] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : [];
    if (only instanceof CustomFunctions.Error) throw only;
    return cells;
  });
}

function shown<T>(outcome: Outcome<T>): T | CustomFunctions.Error {
  if (outcome instanceof ScoringError) return refusal(outcome);
  return isErrorValue(outcome) ? passedOn(outcome) : outcome;
}

function refusal(error: ScoringError): CustomFunctions.Error {
  return new CustomFunctions.Error(excelCode(error.code), describeError(error, displayLanguage()));
}

function passedOn(error: ErrorValue): CustomFunctions.Error {
  return new CustomFunctions.Error(errorCode(error) as CustomFunctions.ErrorCode);
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

function firstErrorValue(inputs: readonly unknown[]): ErrorValue | undefined {
  for (const input of inputs) {
    const error = Array.isArray(input) ? firstErrorValue(input) : input;
    if (isErrorValue(error)) return error;
  }
  return undefined;
}
