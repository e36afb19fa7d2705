import type { XmlElement } from '../../markup/tree';
import { numberOf } from '../values';
import { tinted } from './tints';

/** How the colours of a file come out. */
export interface Palette {
  /** In the order of `theme`: light and dark are exchanged against the order of the theme's part. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const SYSTEM_TEXT = 64;
const SYSTEM_WINDOW = 65;

/** AARRGGBB or RRGGBB; Excel shows no transparency in cells. */
export function fromHex(rgb: string): string | null {
  return /^([0-9A-F]{2})?[0-9A-F]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
}

/** Null where there is none, or where it is automatic. */
export function readColor(element: XmlElement | undefined, palette: Palette): string | null {
  if (element === undefined) return null;
  const base = baseColor(element, palette);
  return base === null ? null : tinted(base, numberOf(element.get('tint')) ?? 0);
}

function baseColor(element: XmlElement, palette: Palette): string | null {
  const rgb = element.get('rgb');
  if (rgb !== null) return fromHex(rgb);
  const theme = numberOf(element.get('theme'));
  if (theme !== null) return palette.theme[theme] ?? null;
  const index = numberOf(element.get('indexed'));
  if (index === SYSTEM_TEXT) return '#000000';
  if (index === SYSTEM_WINDOW) return '#FFFFFF';
  return index === null ? null : (palette.indexed[index] ?? null);
}
