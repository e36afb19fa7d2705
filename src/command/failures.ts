/** What is said of a file over which something went wrong; the others are done. */
import type { Language } from '../engine/language';
import { FileError } from '../files/fileError';
import { CommandError } from './commandError';

/** What nobody foresaw is a fault of the programme, and said as one. */
export function failureSentence(error: unknown, file: string, language: Language): string {
  if (error instanceof CommandError || error instanceof FileError) return error.describe(language);
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return new CommandError('failed', { file, reason }).describe(language);
}
