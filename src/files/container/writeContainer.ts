/** A file with some of its parts changed. What nobody touched keeps its packed bytes, name, order, time and flags. */
import { deflateSync, strToU8 } from 'fflate';
import type { Container } from './container';
import { crc32 } from './crc';
import { CENTRAL, END, UTF8_NAME, type Entry } from './entries';

/** What parts hold from now on: new ones come last, null takes one out. Names are those of `Container.names`. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

export function writeContainer(container: Container, changes: PartChanges): Uint8Array {
  if (changes.size === 0) return container.file;
  const { entries, comment } = container.directory;
  const records: Record[] = entries.flatMap((entry) => {
    const change = changes.get(entry.name);
    if (change === null) return [];
    return [
      change === undefined ? kept(container.file, entry) : packed(entry.name, change, { file: container.file, entry }),
    ];
  });
  const known = new Set(entries.map(({ name }) => name));
  for (const [name, bytes] of changes) if (!known.has(name) && bytes !== null) records.push(packed(name, bytes));
  return joined(records, comment);
}

/** A file of these parts alone. */
export function packContainer(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const records = [...parts].map(([name, bytes]) => packed(name, bytes));
  return joined(records, new Uint8Array(0));
}

interface Record {
  /** Where its local record stood, by which they are put in order. */
  readonly start: number;
  readonly pieces: readonly Uint8Array[];
  readonly central: Uint8Array;
  /** Where the record of the directory says where the local one begins, and in how many bytes. */
  readonly offsetAt: number;
}

const LOCAL = 0x04034b50;
/** 1 January 1980, the first day that zip files know: the same contents make the same bytes. */
const NO_TIME = 0x00210000;
/** Of fflate's nine: sheets come out as small as at 6, in half the time. */
const LEVEL = 3;
/** Sizes follow the data instead of preceding them. */
const SIZES_FOLLOW = 8;

function kept(file: Uint8Array, entry: Entry): Record {
  const central = file.slice(entry.record, entry.recordEnd);
  return {
    start: entry.start,
    pieces: [file.subarray(entry.start, entry.end)],
    central,
    offsetAt: offsetPlace(central),
  };
}

/** In the record itself, or in its zip64 field behind the sizes that stand there too. */
function offsetPlace(central: Uint8Array): number {
  const view = viewOf(central);
  if (view.getUint32(42, true) !== 0xffffffff) return 42;
  let at = 46 + view.getUint16(28, true);
  while (view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  return at + 4 + [20, 24].filter((offset) => view.getUint32(offset, true) === 0xffffffff).length * 8;
}

function packed(name: string, bytes: Uint8Array, before?: { file: Uint8Array; entry: Entry }): Record {
  const data = deflateSync(bytes, { level: LEVEL });
  const nameBytes = strToU8(name);
  const time = before === undefined ? NO_TIME : viewOf(before.file).getUint32(before.entry.record + 12, true);
  const flags = before === undefined ? 0 : before.entry.flags & ~SIZES_FOLLOW & UTF8_NAME;
  const needsUtf8 = nameBytes.length > name.length ? UTF8_NAME : 0;
  const fields = new Uint8Array(26);
  const view = viewOf(fields);
  view.setUint16(0, 20, true);
  view.setUint16(2, flags | needsUtf8, true);
  view.setUint16(4, 8, true);
  view.setUint32(6, time, true);
  view.setUint32(10, crc32(bytes), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, bytes.length, true);
  view.setUint16(22, nameBytes.length, true);
  return {
    start: before?.entry.start ?? Infinity,
    pieces: [word(LOCAL), fields, nameBytes, data],
    central: concatenated([word(CENTRAL), Uint8Array.of(20, 0), fields, new Uint8Array(14), nameBytes]),
    offsetAt: 42,
  };
}

function joined(records: readonly Record[], comment: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  // New ones have no place of their own: sort keeps their order.
  for (const record of [...records].sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))) {
    viewOf(record.central).setUint32(record.offsetAt, length, true);
    for (const piece of record.pieces) {
      pieces.push(piece);
      length += piece.length;
    }
  }
  const size = records.reduce((sum, { central }) => sum + central.length, 0);
  pieces.push(
    ...records.map(({ central }) => central),
    endRecord(records.length, size, length, comment.length),
    comment,
  );
  return concatenated(pieces);
}

function endRecord(count: number, size: number, start: number, commentLength: number): Uint8Array {
  const view = viewOf(new Uint8Array(22));
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  view.setUint16(20, commentLength, true);
  return new Uint8Array(view.buffer);
}

function word(value: number): Uint8Array {
  const view = viewOf(new Uint8Array(4));
  view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
