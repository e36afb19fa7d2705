/** What is said of computed formulas. */
import type { Language } from '../../engine/language';
import { CommandError } from '../commandError';
import type { CommandMessageKey } from '../messages';
import type { FunctionError } from './recalculate';

/** So many cells are named in a sentence. */
const NAMED = 3;

/** One sentence about all cells; none where there are none. */
export function cellsSentence(kind: CommandMessageKey, all: readonly string[], language: Language): string[] {
  if (all.length === 0) return [];
  const cells = [...all.slice(0, NAMED), ...(all.length > NAMED ? ['…'] : [])].join(', ');
  return [new CommandError(kind, { count: all.length, cells }).describe(language)];
}

export function errorSentence({ address, code, sentence }: FunctionError, language: Language): string {
  return new CommandError('functionError', { cell: address, code, sentence }).describe(language).trim();
}
