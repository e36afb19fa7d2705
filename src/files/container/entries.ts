/**
 * The directory of a zip file, read and checked. Convention: APPNOTE 6.3.10 (PKWARE), as far as ISO/IEC 29500-2 lets
 * packages use it: one disk, stored or deflated, no encryption. Zip64 is read; below our limits none is needed to write.
 */
import { strFromU8 } from 'fflate';
import { FileError } from '../fileError';

export interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local record begins, where its data do, and where the next record begins. */
  readonly start: number;
  readonly data: number;
  readonly end: number;
  /** Where it stands in the directory. */
  readonly record: number;
  readonly recordEnd: number;
}

export interface Directory {
  /** In the order of the directory. */
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly comment: Uint8Array;
}

interface Found extends Omit<Entry, 'data' | 'end'> {
  readonly data?: never;
}

const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
export const ENCRYPTED = 1;
export const UTF8_NAME = 0x800;

export function readDirectory(bytes: Uint8Array, mostParts: number): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = endRecord(view);
  const { count, size, start } = directoryPlace(view, at);
  if (count > mostParts) throw new FileError('tooManyParts', { count, limit: mostParts });
  if (start + size > at) throw damaged('directory');
  const found: Found[] = [];
  let next = start;
  for (let index = 0; index < count; index += 1) {
    if (next + 46 > start + size || view.getUint32(next, true) !== CENTRAL) throw damaged('directory');
    const entry = centralRecord(bytes, view, next);
    found.push(entry);
    next = entry.recordEnd;
  }
  const comment = bytes.subarray(at + 22, at + 22 + view.getUint16(at + 20, true));
  return { entries: located(view, found, start), start, comment };
}

function damaged(what: string): FileError {
  return new FileError('damagedFile', { what });
}

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged('end');
}

function directoryPlace(view: DataView, end: number): { count: number; size: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const isLarge = count === 0xffff || size === 0xffffffff || start === 0xffffffff;
  if (!isLarge) return { count, size, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) throw damaged('zip64');
  const at = long(view, locator + 8);
  if (at + 56 > end || view.getUint32(at, true) !== END64) throw damaged('zip64');
  return { count: long(view, at + 32), size: long(view, at + 40), start: long(view, at + 48) };
}

function long(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) throw damaged('zip64');
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function centralRecord(bytes: Uint8Array, view: DataView, record: number): Found {
  const nameLength = view.getUint16(record + 28, true);
  const extraLength = view.getUint16(record + 30, true);
  const recordEnd = record + 46 + nameLength + extraLength + view.getUint16(record + 32, true);
  if (recordEnd > bytes.length) throw damaged('directory');
  const flags = view.getUint16(record + 8, true);
  const name = strFromU8(bytes.subarray(record + 46, record + 46 + nameLength), (flags & UTF8_NAME) === 0);
  const sizes = [24, 20, 42].map((offset) => view.getUint32(record + offset, true));
  const large = largeSizes(view, record + 46 + nameLength, extraLength);
  const [size = 0, packedSize = 0, start = 0] = sizes.map((value) => (value === 0xffffffff ? large() : value));
  return {
    name,
    flags,
    method: view.getUint16(record + 10, true),
    crc: view.getUint32(record + 16, true),
    packedSize,
    size,
    start,
    record,
    recordEnd,
  };
}

/** The sizes that did not fit, one after the other, from the field of zip64. */
function largeSizes(view: DataView, from: number, length: number): () => number {
  let at = from;
  while (at + 4 <= from + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return () => {
    if (next + 8 > from + length) throw damaged('zip64');
    next += 8;
    return long(view, next - 8);
  };
}

/** With the place of the data, which the local record alone says. Records that overlap are a trick of zip bombs. */
function located(view: DataView, found: readonly Found[], directory: number): Entry[] {
  const starts = found.map(({ start }) => start).sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory]));
  return found.map((entry) => {
    const { start } = entry;
    const end = ends.get(start) ?? directory;
    if (start + 30 > directory || view.getUint32(start, true) !== LOCAL) throw damaged(entry.name);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (data + entry.packedSize > end) throw damaged(entry.name);
    return { ...entry, data, end };
  });
}
