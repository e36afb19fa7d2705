/** What a file is that is no zip, or a zip that is no workbook: each has a sentence of its own. */
import { strFromU8 } from 'fflate';
import { FileError } from '../fileError';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** The first record of a workbook of Excel 2 to 5, which had no container. */
const EARLY_EXCEL = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
];

/** Throws unless the bytes look like a zip file. */
export function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError('emptyFile');
  if (begins(bytes, ZIP)) return;
  if (begins(bytes, COMPOUND_FILE)) throw new FileError(kindOfCompoundFile(bytes));
  if (EARLY_EXCEL.some((start) => begins(bytes, start))) throw new FileError('oldFormat');
  throw new FileError(isText(bytes) ? 'plainText' : 'notAWorkbook');
}

/** Throws unless the zip holds a workbook of ISO/IEC 29500. */
export function checkParts(names: ReadonlySet<string>, mimetype: () => string): void {
  if (names.has('mimetype') && !names.has('[content_types].xml'))
    throw new FileError(mimetype().includes('opendocument.spreadsheet') ? 'openDocument' : 'notAWorkbook');
  const has = (start: string) => [...names].some((name) => name.startsWith(start));
  if (!names.has('[content_types].xml'))
    throw has('xl/') ? new FileError('partMissing', { part: '[Content_Types].xml' }) : new FileError('notAWorkbook');
  if (names.has('xl/workbook.bin')) throw new FileError('binaryWorkbook');
  if (!has('xl/') && (has('word/') || has('ppt/') || has('visio/'))) throw new FileError('otherOfficeFile');
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The names of its streams are UTF-16; those of an encrypted package stand in [MS-OFFCRYPTO] 2.3.4. */
function kindOfCompoundFile(bytes: Uint8Array): 'hasPassword' | 'oldFormat' | 'notAWorkbook' {
  const holds = (name: string) => {
    const wide = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
    return strFromU8(bytes, true).includes(strFromU8(Uint8Array.from(wide), true));
  };
  if (holds('EncryptedPackage')) return 'hasPassword';
  return holds('Workbook') || holds('Book') ? 'oldFormat' : 'notAWorkbook';
}

function isText(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 4096);
  const text = strFromU8(beginning, true);
  if (/^(\xef\xbb\xbf)?\s*</.test(text) || text.startsWith('%PDF')) return false;
  return beginning.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
