import type { XmlElement } from '../../markup/tree';
import { channels, colorOf } from './channels';
import { readColor, type Palette } from './colors';

/** How much of the ground a pattern covers; stripes and lattices as their names say, about. */
const COVERED: Readonly<Record<string, number>> = {
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

/** One colour stands for a pattern: the mean of its two. A gradient is shown as its first. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string | null {
  const gradient = fill?.first('gradientFill')?.first('stop')?.first('color');
  if (gradient !== undefined) return readColor(gradient, palette);
  const pattern = fill?.first('patternFill');
  const kind = pattern?.get('patternType') ?? 'none';
  if (kind === 'none') return null;
  const front = readColor(pattern?.first('fgColor'), palette);
  if (kind === 'solid') return front;
  const covered = COVERED[kind] ?? (kind.startsWith('dark') ? 0.5 : 0.25);
  return mixed(front ?? '#000000', readColor(pattern?.first('bgColor'), palette) ?? '#FFFFFF', covered);
}

/** In a differential style the colour of a plain fill is its background (Excel writes it there, whatever it is called). */
export function readDifferentialFill(fill: XmlElement | undefined, palette: Palette): string | null {
  const pattern = fill?.first('patternFill');
  if (pattern === undefined) return readFill(fill, palette);
  const kind = pattern.get('patternType');
  if (kind === 'none') return null;
  if (kind !== null && kind !== 'solid') return readFill(fill, palette);
  return readColor(pattern.first('bgColor') ?? pattern.first('fgColor'), palette);
}

function mixed(front: string, back: string, covered: number): string {
  const [one, other] = [channels(front), channels(back)];
  const mean = (index: 0 | 1 | 2): number => one[index] * covered + other[index] * (1 - covered);
  return colorOf(mean(0), mean(1), mean(2));
}
