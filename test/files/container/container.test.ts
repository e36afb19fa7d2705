import { strToU8, zipSync } from 'fflate';
import { openContainer } from '../../../src/files/container/container';
import { LIMITS } from '../../../src/files/container/limits';
import { packContainer, writeContainer } from '../../../src/files/container/writeContainer';
import { FileError } from '../../../src/files/fileError';
import { packageOf, partsOf, sheetXml, zipped } from '../packages';

const workbook = packageOf({ One: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }, { 'xl/media/a.bin': 'abc' });

/** Which sentence refuses the file. */
function refusal(file: Uint8Array, limits = LIMITS): string {
  try {
    const container = openContainer(file, limits);
    for (const name of container.names) container.text(name);
    return 'opened';
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(error.describe('id')).not.toBe(error.describe('en'));
    expect(error.describe('en') + error.describe('id')).not.toMatch(/[{}]/);
    return error.kind;
  }
}

/** With other bytes at a place, counted from where a record of the directory of that name begins. */
function withRecord(file: Uint8Array, name: string, offset: number, bytes: readonly number[]): Uint8Array {
  const changed = file.slice();
  const text = Buffer.from(file).toString('latin1');
  for (let at = text.indexOf('PK\x01\x02'); at >= 0; at = text.indexOf('PK\x01\x02', at + 4))
    if (text.startsWith(name, at + 46)) changed.set(bytes, at + offset);
  return changed;
}

test('what is not touched keeps its packed bytes, its place, its time and its flags', () => {
  const container = openContainer(workbook);
  const saved = writeContainer(container, new Map([['xl/workbook.xml', strToU8('<workbook/>')]]));
  const again = openContainer(saved);
  expect(again.names).toEqual(container.names);
  for (const name of container.names.filter((each) => each !== 'xl/workbook.xml'))
    expect(again.packed(name)).toEqual(container.packed(name));
  expect(partsOf(saved)).toEqual({ ...partsOf(workbook), 'xl/workbook.xml': '<workbook/>' });
  const record = (file: Uint8Array, index: number) => {
    const { record: at } = openContainer(file).directory.entries[index]!;
    return [...file.slice(at, at + 28)];
  };
  expect(record(saved, 0)).toEqual(record(workbook, 0));
});

test('nothing changed is the same file, and parts come and go', () => {
  const container = openContainer(workbook);
  expect(writeContainer(container, new Map())).toBe(workbook);
  const changes = new Map([
    ['xl/media/a.bin', null],
    ['new/é.xml', strToU8('<a/>')],
  ]);
  const saved = writeContainer(container, changes);
  expect(openContainer(saved).names.at(-1)).toBe('new/é.xml');
  const { 'xl/media/a.bin': gone, ...rest } = partsOf(workbook);
  expect(gone).toBe('abc');
  expect(partsOf(saved)).toEqual({ ...rest, 'new/é.xml': '<a/>' });
});

test('a file that is written in pieces, with sizes behind the data, is read and kept', () => {
  const parts = Object.entries(partsOf(workbook));
  const streamed = withDescriptors(packContainer(new Map(parts.map(([name, text]) => [name, strToU8(text)]))));
  const container = openContainer(streamed);
  expect(container.text('xl/workbook.xml')).toBe(partsOf(workbook)['xl/workbook.xml']);
  const saved = writeContainer(container, new Map([['xl/styles.xml', strToU8('<styleSheet/>')]]));
  expect(openContainer(saved).text('XL/Workbook.xml')).toBe(partsOf(workbook)['xl/workbook.xml']);
  expect(openContainer(saved).text('xl/styles.xml')).toBe('<styleSheet/>');
});

/** The same entries with flag 3, sizes of 0 in front and a data descriptor behind each. */
function withDescriptors(file: Uint8Array): Uint8Array {
  const { entries } = openContainer(file).directory;
  const local: number[] = [];
  const central: number[] = [];
  for (const { start, end, record, recordEnd } of entries) {
    const head = [...file.slice(start, end)];
    const offset = local.length;
    const sizes = head.slice(14, 26);
    head.splice(6, 1, head[6]! | 8);
    head.splice(14, 12, ...new Array<number>(12).fill(0));
    local.push(...head, 0x50, 0x4b, 7, 8, ...sizes);
    const entry = [...file.slice(record, recordEnd)];
    entry.splice(8, 1, entry[8]! | 8);
    entry.splice(42, 4, offset & 255, (offset >> 8) & 255, (offset >> 16) & 255, 0);
    central.push(...entry);
  }
  const tail = new DataView(new ArrayBuffer(22));
  tail.setUint32(0, 0x06054b50, true);
  tail.setUint16(8, entries.length, true);
  tail.setUint16(10, entries.length, true);
  tail.setUint32(12, central.length, true);
  tail.setUint32(16, local.length, true);
  return Uint8Array.from([...local, ...central, ...new Uint8Array(tail.buffer)]);
}

test('sizes of 64 bits are read', () => {
  const text = Buffer.from(workbook);
  const at = openContainer(workbook).directory.entries.at(-1)!;
  const extra = Buffer.alloc(4 + 24);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(at.size), 4);
  extra.writeBigUInt64LE(BigInt(at.packedSize), 12);
  extra.writeBigUInt64LE(BigInt(at.start), 20);
  const record = Buffer.from(text.subarray(at.record, at.recordEnd));
  for (const offset of [20, 24, 42]) record.writeUInt32LE(0xffffffff, offset);
  record.writeUInt16LE(28, 30);
  const end = Buffer.from(text.subarray(at.recordEnd));
  end.writeUInt32LE(end.readUInt32LE(12) + 28, 12);
  const file = new Uint8Array(Buffer.concat([text.subarray(0, at.record), record, extra, end]));
  expect(openContainer(file).text(at.name)).toBe('abc');
  const saved = writeContainer(openContainer(file), new Map([['xl/workbook.xml', strToU8('<a/>')]]));
  expect(openContainer(saved).text(at.name)).toBe('abc');
});

const compound = (stream: string) => {
  const wide = Buffer.from(stream, 'utf16le');
  return new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), wide]));
};
const bomb = (size: number) =>
  zipSync({ '[Content_Types].xml': new Uint8Array(size), 'xl/workbook.xml': strToU8('<a/>') });

test.each([
  ['emptyFile', new Uint8Array(0)],
  ['hasPassword', compound('EncryptedPackage')],
  ['oldFormat', compound('Workbook')],
  ['oldFormat', Uint8Array.of(9, 8, 8, 0, 0, 5)],
  ['notAWorkbook', compound('WordDocument')],
  ['plainText', strToU8('kode;nilai\r\na;1\r\n')],
  ['notAWorkbook', strToU8('<html><table></table></html>')],
  ['notAWorkbook', strToU8('%PDF-1.7')],
  ['notAWorkbook', Uint8Array.of(0, 1, 2, 3)],
  ['notAWorkbook', zipped({ 'readme.txt': 'x' })],
  ['openDocument', zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })],
  ['binaryWorkbook', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' })],
  ['otherOfficeFile', zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' })],
  ['partMissing', zipped({ 'xl/workbook.xml': '<a/>' })],
  ['partTwice', zipped({ '[Content_Types].xml': '<Types/>', 'xl/a.xml': '<a/>', 'XL/A.xml': '<a/>' })],
  ['badPartName', zipped({ '[Content_Types].xml': '<Types/>', 'xl/../../a.xml': '<a/>' })],
  ['badPartName', zipped({ '[Content_Types].xml': '<Types/>', '/xl/a.xml': '<a/>' })],
  ['badPartName', zipped({ '[Content_Types].xml': '<Types/>', 'xl\\a.xml': '<a/>' })],
  ['badPartName', zipped({ '[Content_Types].xml': '<Types/>', 'C:/a.xml': '<a/>' })],
  ['encryptedPart', withRecord(workbook, 'xl/styles.xml', 8, [1])],
  ['unknownPacking', withRecord(workbook, 'xl/styles.xml', 10, [12])],
  ['damagedFile', workbook.slice(0, -30)],
  ['damagedFile', Uint8Array.from([...workbook.slice(0, 100), ...workbook.slice(105)])],
  ['damagedFile', withRecord(workbook, 'xl/styles.xml', 16, [1, 2, 3, 4])],
  ['damagedFile', withRecord(workbook, 'xl/styles.xml', 24, [9, 0, 0, 0])],
  ['damagedFile', withRecord(workbook, 'xl/styles.xml', 42, [0, 0, 0, 0])],
  [
    'damagedFile',
    zipSync({ '[Content_Types].xml': Uint8Array.of(0x3c, 0x61, 0xff, 0x3e), 'xl/workbook.xml': strToU8('<a/>') }),
  ],
  ['packedTooTightly', bomb(LIMITS.ratioFrom + 1)],
])('%s is said of such a file', (kind, file) => {
  expect(refusal(file)).toBe(kind);
});

test('limits of size and number refuse before anything is unpacked', () => {
  expect(refusal(workbook, { ...LIMITS, packed: 100 })).toBe('fileTooLarge');
  expect(refusal(workbook, { ...LIMITS, unpacked: 100 })).toBe('unpackedTooLarge');
  expect(refusal(workbook, { ...LIMITS, part: 100 })).toBe('unpackedTooLarge');
  expect(refusal(workbook, { ...LIMITS, parts: 3 })).toBe('tooManyParts');
});

test('a part that unpacks to more than it says stops at what it says', () => {
  const file = bomb(8 * 1024 * 1024);
  const lying = withRecord(file, '[Content_Types].xml', 24, [100, 0, 0, 0]);
  expect(refusal(lying)).toBe('damagedFile');
});

test('a signed file says that its signature will break', () => {
  expect(openContainer(workbook).warnings).toEqual([]);
  const signed = packageOf({ One: sheetXml('') }, { '_xmlsignatures/origin.sigs': '' });
  expect(openContainer(signed).warnings).toEqual(['signatureBreaks']);
});
