/** The little of Excel's runtime that functions.js needs: it registers itself with the CustomFunctions it finds. */
export type Implementation = (...parameters: unknown[]) => unknown;

/** An error value: thrown or returned by a function, or among its arguments. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** The globals of Excel's runtime with an Office of that language, and the functions by id as they arrive. */
export function installRuntime(scope: object, displayLanguage: string): ReadonlyMap<string, Implementation> {
  const registered = new Map<string, Implementation>();
  Object.assign(scope, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: ERROR_CODES,
      associate: (id: string, implementation: Implementation) => registered.set(id, implementation),
    },
    Office: { context: { displayLanguage } },
  });
  return registered;
}
