/** What is said of computed formulas. */
import type { Language } from '../../engine/language';
import { CommandError } from '../commandError';
import type { FunctionError } from './recalculate';

export function errorSentence({ address, code, sentence }: FunctionError, language: Language): string {
  return new CommandError('functionError', { cell: address, code, sentence }).describe(language).trim();
}
