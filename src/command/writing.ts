/** Files written whole or not at all: beside their place first, under a name of their own, then in it. */
import { rmSync } from 'node:fs';
import { access, chmod, link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './commandError';
import { codeOf } from './inputs';

/** File systems that know no second name for a file: those of memory sticks, and some on a network. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EACCES']);

/** What a file is called until it is whole; the same in every thread. */
export const besideOf = (file: string): string => `${file}.${process.pid}.part`;

const begun = new Set<string>();

/** From now until `ended`, the beginning of this file is taken away when the command is ended from outside. */
export function beginning(file: string): void {
  begun.add(file);
}

export function ended(file: string): void {
  begun.delete(file);
}

/** Of a file that will not be whole any more. */
export async function removeBeside(file: string): Promise<void> {
  await rm(besideOf(file), { force: true });
}

/** At once, for the command is about to end. */
export function removeBegun(): void {
  for (const file of begun) rmSync(besideOf(file), { force: true });
}

/** The folders above a file. */
export async function makeFolder(file: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    // Node says of a file on the way that it exists.
    throw new CommandError('fileUnwritable', { file, reason: code === 'EEXIST' ? 'ENOTDIR' : code });
  }
}

/** A link in that place is replaced, never followed; a file that was there keeps who may read it. */
export async function writeTarget(file: string, bytes: Uint8Array | string, mayOverwrite: boolean): Promise<void> {
  await makeFolder(file);
  const beside = besideOf(file);
  beginning(file);
  try {
    // One of the same name was left behind by a command that was killed.
    await removeBeside(file);
    const mode = mayOverwrite ? await modeOf(file) : null;
    await writeFile(beside, bytes, { flag: 'wx', ...(mode === null ? {} : { mode }) });
    // What the system takes from new files was not taken from the old one.
    if (mode !== null) await chmod(beside, mode);
    await putInPlace(file, mayOverwrite);
  } catch (error) {
    await removeBeside(file);
    throw refusalOf(file, error);
  } finally {
    ended(file);
  }
}

/** Gives what stands beside a file its name. */
export async function putInPlace(file: string, mayOverwrite: boolean): Promise<void> {
  const beside = besideOf(file);
  if (mayOverwrite) return rename(beside, file);
  try {
    await link(beside, file);
  } catch (error) {
    if (!WITHOUT_LINKS.has(codeOf(error) ?? '')) throw error;
    const isTaken = await access(file).then(
      () => true,
      () => false,
    );
    if (isTaken) throw new CommandError('fileExists', { file });
    return rename(beside, file);
  }
  await rm(beside);
}

/** What went wrong when a file was written, as a sentence where the system has a word for it. */
export function refusalOf(file: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'EEXIST') return new CommandError('fileExists', { file });
  return code === null || error instanceof CommandError
    ? error
    : new CommandError('fileUnwritable', { file, reason: code });
}

async function modeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ mode }) => mode & 0o777,
    () => null,
  );
}
