import { MarkupError } from './markupError';

const SPACE = 0x20;

export const isSpace = (code: number): boolean => code === SPACE || code === 0x0a || code === 0x09 || code === 0x0d;

/** Letters of any script may start a name: from U+0080 all are taken, which is wider than XML 1.0 by signs alone. */
export const startsName = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x3a || code >= 0x80;

export const continuesName = (code: number): boolean =>
  startsName(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;

/** XML 1.0, production 2: no control characters but tab and line ends, not as a reference either. */
export const isCharacter = (code: number): boolean =>
  code >= SPACE
    ? code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff)
    : code === 0x09 || code === 0x0a || code === 0x0d;

const isUnit = (code: number): boolean =>
  code >= SPACE ? code < 0xfffe : code === 0x09 || code === 0x0a || code === 0x0d;

/** Two units make a character above U+FFFF: what the decoder let pass is whole. */
export function refuseControls(text: string): void {
  for (let at = 0; at < text.length; at++) if (!isUnit(text.charCodeAt(at))) throw new MarkupError('malformed', at);
}
