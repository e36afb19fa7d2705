/** Parts as text. XML parts are UTF-8 or UTF-16 (ISO/IEC 29500-2, 8.1.4); they keep their encoding and their mark. */
import { FileError } from '../fileError';

export interface PartText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Whether a byte order mark stood before it, which is no part of the text. */
  readonly hasMark: boolean;
}

const MARK = '\uFEFF';
const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;

/** Letters that are none in this encoding are refused: written back they would be others, without a word. */
export function decodedPart(bytes: Uint8Array, part: string): PartText {
  const encoding = encodingOf(bytes);
  const whole = decoded(bytes, encoding);
  const hasMark = whole?.startsWith(MARK) === true;
  const text = hasMark ? whole?.slice(1) : whole;
  const declared = DECLARED.exec(text ?? '')?.[1];
  const fits = encoding === 'utf-8' ? /^(utf-?8|(us-)?ascii)$/i : /^utf-?16(le|be)?$/i;
  if (text === undefined || (declared !== undefined && !fits.test(declared)))
    throw new FileError('damagedFile', { what: part });
  return { text, encoding, hasMark };
}

export function encodedPart({ text, encoding, hasMark }: PartText): Uint8Array {
  const whole = hasMark ? MARK + text : text;
  return encoding === 'utf-8' ? new TextEncoder().encode(whole) : wideBytes(whole, encoding === 'utf-16le');
}

/** By the mark, or by the first angle bracket (XML 1.0, appendix F). */
function encodingOf([first, second]: Uint8Array): PartText['encoding'] {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: PartText['encoding']): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wideBytes(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
