import { RuleBookError } from '../../src/engine/ckp/rulebooks/ruleBookError';

/** The refusal of a rule book that a call ends in. */
export function refusedBook(call: () => unknown): RuleBookError {
  try {
    call();
  } catch (error) {
    if (error instanceof RuleBookError) return error;
    throw error;
  }
  throw new Error('Not refused.');
}
