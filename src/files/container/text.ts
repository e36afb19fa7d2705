/** Parts as text. Convention: XML parts are UTF-8 or UTF-16 (ISO/IEC 29500-2, 8.1.4); what we write is UTF-8. */
import { strFromU8, strToU8 } from 'fflate';
import { FileError } from '../fileError';

export function textOf(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return wideText(bytes, true);
  if (first === 0xfe && second === 0xff) return wideText(bytes, false);
  const text = strFromU8(bytes);
  checkEncoding(text, part);
  // A letter that is no UTF-8 is read as U+FFFD: writing the part back would change it without a word.
  if (text.includes('\ufffd') && !isSame(strToU8(text), withoutMark(bytes)))
    throw new FileError('damagedFile', { what: part });
  return text;
}

export function bytesOf(text: string): Uint8Array {
  return strToU8(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2'));
}

function checkEncoding(text: string, part: string): void {
  const encoding = /^<\?xml[^>]*?encoding=["']([^"']*)["']/.exec(text)?.[1];
  if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding))
    throw new FileError('damagedFile', { what: part });
}

function wideText(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  let units: number[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    units.push(view.getUint16(at, littleEndian));
    if (units.length < 4096) continue;
    pieces.push(String.fromCharCode(...units));
    units = [];
  }
  return pieces.join('') + String.fromCharCode(...units);
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
