/** What a file must be before any of it is unpacked. */
import { FileError } from '../fileError';
import { ENCRYPTED, type Entry } from './entries';
import { megabytes, type Limits } from './limits';

const STORED = 0;
const DEFLATED = 8;
/** Strong encryption, and a directory that is encrypted itself. */
const OTHER_ENCRYPTION = 0x2040;

export function checkEntries(entries: readonly Entry[], limits: Limits): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.unpacked) throw tooLarge(total, limits.unpacked);
  const names = new Set<string>();
  for (const entry of entries) {
    checkEntry(entry, limits);
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw new FileError('partTwice', { part: entry.name });
    names.add(key);
  }
}

function checkEntry(entry: Entry, limits: Limits): void {
  const { name, flags, method, size, packedSize } = entry;
  if (!isProperName(name)) throw new FileError('badPartName', { part: name });
  if ((flags & (ENCRYPTED | OTHER_ENCRYPTION)) !== 0) throw new FileError('encryptedPart', { part: name });
  if (method !== STORED && method !== DEFLATED) throw new FileError('unknownPacking', { part: name });
  if (method === STORED && size !== packedSize) throw new FileError('damagedFile', { what: name });
  if (size > limits.part) throw tooLarge(size, limits.part);
  const ratio = size / Math.max(1, packedSize);
  if (size > limits.ratioFrom && ratio > limits.ratio)
    throw new FileError('packedTooTightly', { part: name, ratio: Math.round(ratio) });
}

function tooLarge(size: number, limit: number): FileError {
  return new FileError('unpackedTooLarge', { size: megabytes(size), limit: megabytes(limit) });
}

function isProperName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /^[a-z]:/i.test(name) || hasOddCharacter(name)) return false;
  return !name.split('/').includes('..');
}

function hasOddCharacter(name: string): boolean {
  return [...name].some((character) => character < ' ' || character === '\\');
}
