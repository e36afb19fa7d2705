/** Where copies are written: below the folder that was named, under names that every system can keep, and nowhere else. */
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../commandError';
import { codeOf } from '../inputs';

/** Devices of Windows, whatever their ending; a file of this name cannot be written there, or is none. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;
// eslint-disable-next-line no-control-regex -- what a name must not have
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001f\u007f]/;
/** In bytes, as file systems count. */
const LONGEST = 240;

/** Whether a name, without folders, is one for a file on every system. */
export function isSafeName(name: string): boolean {
  return (
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    !FORBIDDEN.test(name) &&
    !name.includes('/') &&
    !RESERVED.test(name) &&
    !/[. ]$/.test(name) &&
    Buffer.byteLength(name) <= LONGEST
  );
}

/**
 * The place of `name`, which may have folders, below `folder`. Throws a CommandError where it would lie outside of it, or
 * one of its parts is no name for a file.
 */
export function targetBelow(folder: string, name: string): string {
  const parts = name.split(path.sep === '\\' ? /[\\/]/ : '/');
  if (parts.some((part) => !isSafeName(part))) throw new CommandError('nameUnsafe', { name });
  const target = path.resolve(folder, ...parts);
  const way = path.relative(path.resolve(folder), target);
  if (way === '' || way.startsWith('..') || path.isAbsolute(way)) throw new CommandError('nameUnsafe', { name });
  return target;
}

/** Throws a CommandError where a folder on the way below `folder`, or the file itself, is a link to somewhere else. */
export async function refuseLinks(folder: string, target: string): Promise<void> {
  const parts = path.relative(path.resolve(folder), target).split(path.sep);
  let at = path.resolve(folder);
  for (const part of parts) {
    at = path.join(at, part);
    const about = await lstat(at).catch(() => null);
    if (about?.isSymbolicLink() === true) throw new CommandError('targetIsLink', { file: at });
  }
}

/** Whole or not at all: beside it first, then in its place. A link in that place is replaced, never followed. */
export async function writeTarget(file: string, bytes: Uint8Array | string, mayOverwrite: boolean): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    if (!mayOverwrite) return await writeFile(file, bytes, { flag: 'wx' });
    const beside = `${file}.${process.pid}.part`;
    try {
      await writeFile(beside, bytes, { flag: 'wx' });
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') throw new CommandError('fileExists', { file });
    if (code === null) throw error;
    throw new CommandError('fileUnwritable', { file, reason: code });
  }
}
