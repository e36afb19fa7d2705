/** The `CustomFunctions` global as Excel's runtime gives it to functions, and the arguments it calls them with. */
import { createRealm, CustomFunctionError } from '../../src/sandbox/functions/realm';

export { CustomFunctionError as CellError };

/** Puts the global in place for modules that expect the runtime. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: createRealm().CustomFunctions });
}

/** The last argument of every call. */
export const invocation = { address: 'Sheet1!A1', functionName: 'TEST' };

/** What the function answered: its result, or the error it threw as Excel would show it in the cell. */
export function resultOf(calculate: () => unknown): unknown {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CustomFunctionError) return error;
    throw error;
  }
}
