/** Where copies are written: below the folder that was named, under names that every system can keep, and nowhere else. */
import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../commandError';

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

/** Throws a CommandError where the file to be written is one of those that are read, by whatever way it is named. */
export async function refuseSource(target: string, sources: readonly string[]): Promise<void> {
  if (await isOneOf(target, sources)) throw new CommandError('targetIsRead', { file: target });
}

export async function isOneOf(target: string, sources: readonly string[]): Promise<boolean> {
  const written = await realFile(target);
  return written !== null && (await Promise.all(sources.map(realFile))).includes(written);
}

/** Without links on its way; `null` where there is none. */
export async function realFile(file: string): Promise<string | null> {
  return realpath(file).catch(() => null);
}

/** Throws a CommandError where the folder for copies is a file, or is called like a workbook. */
export async function refuseNoFolder(folder: string): Promise<void> {
  const about = await stat(folder).catch(() => null);
  const isNone = about === null ? /\.(xl\w+|csv|tsv|json|ods|parquet)$/i.test(folder) : !about.isDirectory();
  if (isNone) throw new CommandError('targetIsNoFolder', { file: folder });
}
