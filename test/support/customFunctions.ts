/** The `CustomFunctions` global as Excel's runtime gives it to functions, and the arguments it calls them with. */

export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export const errorCodes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** Puts the global in place for modules that expect the runtime, and returns the functions they associate. */
export function installCustomFunctions(): Map<string, unknown> {
  const associated = new Map<string, unknown>();
  const runtime = {
    Error: CellError,
    ErrorCode: errorCodes,
    associate: (id: string, implementation: unknown) => associated.set(id, implementation),
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
  return associated;
}

/** The last argument of every call. */
export const invocation = { address: 'Sheet1!A1', functionName: 'TEST' };

/** What the function answered: its result, or the error it threw as Excel would show it in the cell. */
export function resultOf(calculate: () => unknown): unknown {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}
