import type { XmlElement } from '../../markup/tree';
import { numberOf } from '../values';

/** How the colours of a file come out. */
export interface Palette {
  /** In the order of `theme`: light and dark are exchanged against the order of the theme's part. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const SYSTEM_TEXT = 64;
const SYSTEM_WINDOW = 65;

const hex = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();

export function channels(color: string): [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
}

export const colorOf = (red: number, green: number, blue: number): string => `#${hex(red)}${hex(green)}${hex(blue)}`;

/** AARRGGBB or RRGGBB; Excel shows no transparency in cells. */
export function fromHex(rgb: string): string | null {
  return /^([0-9A-F]{2})?[0-9A-F]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
}

/**
 * Lighter or darker by changing the lightness alone (ISO/IEC 29500-1, 18.8.19): in the colour space of hue, lightness
 * and saturation that moves all three channels along a line to black, or to white.
 */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = channels(color).map((value) => value / 255) as [number, number, number];
  const largest = Math.max(red, green, blue);
  const smallest = Math.min(red, green, blue);
  const lightness = (largest + smallest) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const reach = (at: number): number => 1 - Math.abs(2 * at - 1);
  const scale = reach(lightness) === 0 ? 0 : reach(target) / reach(lightness);
  const moved = (value: number): number => (target + (value - lightness) * scale) * 255;
  return colorOf(moved(red), moved(green), moved(blue));
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
