/**
 * The `CustomFunctions` global that functions.js finds in Excel's runtime: associate, Error and ErrorCode, with the
 * behaviour of custom-functions-runtime.debug.js in @microsoft/office-js 1.1.110.
 */
import type { Implementation } from './catalogue';

/** CustomFunctions.ErrorCode: the errors a function may answer. */
export const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

const CODES_WITH_A_SENTENCE: ReadonlySet<string> = new Set([ErrorCode.invalidValue, ErrorCode.notAvailable]);

/** CustomFunctions.Error: thrown or returned by a function, and what an error in a range looks like to a function. */
export class CustomFunctionError extends Error {
  readonly type = 'Error';
  readonly code: string;

  constructor(code?: string, message?: string) {
    super(message ?? '');
    this.code = code ?? ErrorCode.invalidValue;
  }

  /** What Excel shows in the cell's error card: only #VALUE! and #N/A carry a sentence. */
  get shownSentence(): string {
    return CODES_WITH_A_SENTENCE.has(this.code) ? this.message : '';
  }
}

interface CustomFunctionsGlobal {
  associate(id: string, implementation: Implementation): void;
  associate(mappings: Readonly<Record<string, Implementation>>): void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof ErrorCode;
}

export interface Realm {
  readonly CustomFunctions: CustomFunctionsGlobal;
  /** By id in capitals, filled while functions.js runs. */
  readonly implementations: ReadonlyMap<string, Implementation>;
  /** Every id in the order associated, doubles included: a double is a mistake that Excel only logs. */
  readonly associated: readonly string[];
}

/** A fresh CustomFunctions global and the map it fills. */
export function createRealm(): Realm {
  const implementations = new Map<string, Implementation>();
  const associated: string[] = [];

  function associateOne(id: unknown, implementation: unknown): void {
    if (typeof id !== 'string' || typeof implementation !== 'function') {
      throw new TypeError('CustomFunctions.associate takes an id and a function.');
    }
    associated.push(id);
    implementations.set(id.toUpperCase(), implementation as Implementation);
  }

  function associate(idOrMappings: unknown, implementation?: unknown): void {
    if (typeof idOrMappings === 'object' && idOrMappings !== null) {
      for (const [id, mapped] of Object.entries(idOrMappings)) associateOne(id, mapped);
    } else {
      associateOne(idOrMappings, implementation);
    }
  }

  return { CustomFunctions: { associate, Error: CustomFunctionError, ErrorCode }, implementations, associated };
}
