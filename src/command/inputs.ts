/** Files that somebody names. */
import { access, readFile } from 'node:fs/promises';
import { CommandError } from './commandError';

export async function readText(file: string): Promise<string> {
  return (await readBytes(file)).toString('utf8').replace(/^\uFEFF/, '');
}

export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw refusalOf(file, error);
  }
}

/** Refuses a name that is taken, unless whoever asked said that it may be overwritten. */
export async function refuseTaken(file: string, mayOverwrite: boolean): Promise<void> {
  if (mayOverwrite) return;
  const isTaken = await access(file).then(
    () => true,
    () => false,
  );
  if (isTaken) throw new CommandError('fileExists', { file });
}

function refusalOf(file: string, error: unknown): CommandError {
  const code = codeOf(error) ?? String(error);
  if (code === 'ENOENT') return new CommandError('fileMissing', { file });
  return new CommandError('fileUnreadable', { file, reason: code });
}

/** Node's own word for what went wrong. */
export function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}
