/** Files that somebody names. */
import { access, readFile, stat } from 'node:fs/promises';
import { LIMITS, megabytes } from '../files/container/limits';
import { FileError } from '../files/fileError';
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

/** The bytes of a workbook or a text; one that is too large is refused before it is read. */
export async function readFileBytes(file: string): Promise<Uint8Array> {
  const about = await stat(file).catch((error: unknown) => {
    throw refusalOf(file, error);
  });
  if (!about.isFile()) throw new CommandError('fileUnreadable', { file, reason: 'ENOTFILE' });
  if (about.size > LIMITS.packed) {
    throw new FileError('fileTooLarge', { size: megabytes(about.size), limit: megabytes(LIMITS.packed) });
  }
  // Plain bytes: a part that is cut from a Buffer is the same memory, and would be written into.
  const { buffer, byteOffset, byteLength } = await readBytes(file);
  return new Uint8Array(buffer, byteOffset, byteLength);
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
