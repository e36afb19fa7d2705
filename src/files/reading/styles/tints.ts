import { channels, colorOf } from './channels';

/**
 * Lighter or darker by changing the lightness alone (ISO/IEC 29500-1, 18.8.19). Excel computes in whole numbers from 0
 * to 240, as Windows does (ColorRGBToHLS and ColorHLSToRGB of shlwapi.h), and cuts off what is left.
 */
const WHOLE = 240;
const THIRD = WHOLE / 3;
const SIXTH = WHOLE / 6;
/** Files keep tints in parts of 32,767, cut off: 0.8 is 0.79998. */
const CUT_OFF = WHOLE / 32_767;

const divided = (value: number, by: number): number => Math.trunc((value + Math.trunc(by / 2)) / by);

export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const { hue, lightness, saturation } = read(channels(color));
  const moved =
    tint < 0 ? lightness * (1 + Math.max(-1, tint)) : lightness * (1 - tint) + WHOLE * Math.min(1, tint) + CUT_OFF;
  return written(hue, Math.min(WHOLE, Math.floor(moved)), saturation);
}

function read([red, green, blue]: readonly [number, number, number]) {
  const largest = Math.max(red, green, blue);
  const smallest = Math.min(red, green, blue);
  const sum = largest + smallest;
  const range = largest - smallest;
  const lightness = divided(sum * WHOLE, 510);
  if (range === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = divided(range * WHOLE, lightness <= WHOLE / 2 ? sum : 510 - sum);
  const away = (channel: number): number => divided((largest - channel) * SIXTH, range);
  let hue = away(blue) - away(green);
  if (red !== largest) hue = green === largest ? THIRD + away(red) - away(blue) : 2 * THIRD + away(green) - away(red);
  return { hue: (hue + WHOLE) % WHOLE, lightness, saturation };
}

function written(hue: number, lightness: number, saturation: number): string {
  if (saturation === 0) {
    const grey = (lightness * 255) / WHOLE;
    return colorOf(grey, grey, grey);
  }
  const high =
    lightness <= WHOLE / 2
      ? divided(lightness * (WHOLE + saturation), WHOLE)
      : lightness + saturation - divided(lightness * saturation, WHOLE);
  const low = 2 * lightness - high;
  const channel = (at: number): number => {
    const place = (at + WHOLE) % WHOLE;
    const rise = (steps: number): number => low + divided((high - low) * steps, SIXTH);
    if (place < SIXTH) return rise(place);
    if (place < WHOLE / 2) return high;
    return place < 2 * THIRD ? rise(2 * THIRD - place) : low;
  };
  const [red, green, blue] = [hue + THIRD, hue, hue - THIRD].map((at) => divided(channel(at) * 255, WHOLE));
  return colorOf(red ?? 0, green ?? 0, blue ?? 0);
}
