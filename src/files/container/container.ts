import { Inflate, strFromU8 } from 'fflate';
import { FileError } from '../fileError';
import type { FileMessageKey } from '../messages';
import { checkEntries } from './checks';
import { crc32 } from './crc';
import { readDirectory, type Directory, type Entry } from './entries';
import { checkKind, checkParts } from './kindOfFile';
import { LIMITS, megabytes, type Limits } from './limits';
import { decodedPart, type PartText } from './text';

/** The parts of a file, unpacked when they are asked for. Names are found whatever their case, as packages do. */
export class Container {
  private readonly byName: ReadonlyMap<string, Entry>;

  constructor(
    /** The file itself. */
    readonly file: Uint8Array,
    readonly directory: Directory,
  ) {
    this.byName = new Map(directory.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** As they are written in the file, in its order; folders are left out. */
  get names(): readonly string[] {
    return this.directory.entries.map(({ name }) => name).filter((name) => !name.endsWith('/'));
  }

  /** The name as it is written in the file. */
  find(name: string): string | null {
    return this.byName.get(name.toLowerCase())?.name ?? null;
  }

  /** Unpacked bytes, as its directory says. */
  size(name: string): number {
    return this.byName.get(name.toLowerCase())?.size ?? 0;
  }

  /** As packed in the file: two files hold the same part where these bytes are the same. */
  packed(name: string): Uint8Array {
    const entry = this.entry(name);
    return this.file.subarray(entry.data, entry.data + entry.packedSize);
  }

  bytes(name: string): Uint8Array {
    return unpacked(this.packed(name), this.entry(name));
  }

  /** Of an XML part, with how it is written. */
  partText(name: string): PartText {
    return decodedPart(this.bytes(name), name);
  }

  text(name: string): string {
    return this.partText(name).text;
  }

  /** What a person is told when the file is opened: keys of `messages`. */
  get warnings(): readonly FileMessageKey[] {
    return this.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/')) ? ['signatureBreaks'] : [];
  }

  private entry(name: string): Entry {
    const entry = this.byName.get(name.toLowerCase());
    if (entry === undefined) throw new FileError('partMissing', { part: name });
    return entry;
  }
}

/** Opens a workbook's file, or refuses it with a `FileError`. Nothing is unpacked yet. */
export function openContainer(file: Uint8Array, limits: Limits = LIMITS): Container {
  checkKind(file);
  if (file.length > limits.packed)
    throw new FileError('fileTooLarge', { size: megabytes(file.length), limit: megabytes(limits.packed) });
  const directory = readDirectory(file, limits.parts);
  checkEntries(directory.entries, limits);
  const container = new Container(file, directory);
  const names = new Set(container.names.map((name) => name.toLowerCase()));
  checkParts(names, () => strFromU8(container.bytes('mimetype'), true));
  return container;
}

/** In pieces, and no longer than it says: a part that says less than it holds must not fill the memory. */
function unpacked(packed: Uint8Array, entry: Entry): Uint8Array {
  const bytes = entry.method === 0 ? packed : inflated(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
  return bytes;
}

const PIECE = 1 << 18;

function inflated(packed: Uint8Array, entry: Entry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > bytes.length) throw damaged(entry);
    bytes.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    throw damaged(entry);
  }
  if (length !== entry.size) throw damaged(entry);
  return bytes;
}

function damaged(entry: Entry): FileError {
  return new FileError('damagedFile', { what: entry.name });
}
