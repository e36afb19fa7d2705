/** Where things stand in the charts: plain arithmetic, so that it can be tested without a page. */
import type { Bands } from '../../engine/bands';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A value as a share of the scale from 0 to `max`, kept on it: 0 … 1. */
export function shareOf(value: number, max: number): number {
  if (!(max > 0)) return 0;
  return Math.min(Math.max(value / max, 0), 1);
}

/** The three bands of a scale from 0 to `max`, lowest first, as shares of its length. */
export function bandShares({ yellowFrom, greenFrom }: Bands, max: number): { from: number; to: number }[] {
  const [yellow, green] = [shareOf(yellowFrom, max), shareOf(greenFrom, max)];
  return [
    { from: 0, to: yellow },
    { from: yellow, to: green },
    { from: green, to: 1 },
  ];
}

/** The part of a scale that a line is seen in: its values and both limits, with room for a number at either end. */
export function windowOf(values: readonly number[], { yellowFrom, greenFrom }: Bands): { from: number; to: number } {
  const [least, most] = [Math.min(yellowFrom, ...values), Math.max(greenFrom, ...values)];
  const room = (most - least) * 0.3 || 1;
  return { from: Math.max(0, least - room), to: most + room };
}

/** Whether the number of a point stands above it: on the side that its line does not come from. */
export function isAbove(values: readonly (number | null)[], index: number): boolean {
  const own = values[index] ?? 0;
  const beside = [values[index - 1] ?? own, values[index + 1] ?? own];
  return beside.reduce((sum, value) => sum + value - own, 0) <= 0;
}

/** What is joined without a gap. */
export function piecesOf(points: readonly { readonly x: number; readonly y: number | null }[]): Point[][] {
  const pieces: Point[][] = [[]];
  for (const { x, y } of points) {
    if (y === null) pieces.push([]);
    else pieces.at(-1)?.push({ x, y });
  }
  return pieces.filter(({ length }) => length > 1);
}

/** The corners of a radar: the first axis points up, the others follow clockwise. */
export function radarPoints(centre: Point, radius: number, shares: readonly number[]): Point[] {
  return shares.map((share, index) => {
    const angle = (2 * Math.PI * index) / shares.length - Math.PI / 2;
    return { x: centre.x + radius * share * Math.cos(angle), y: centre.y + radius * share * Math.sin(angle) };
  });
}

/** Points as the attribute `points` of a polygon, to a tenth of a pixel. */
export function polygon(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

/** Where the label of an axis is anchored: outwards, so that it never runs into the figure. */
export function anchorAt(index: number, count: number): 'start' | 'middle' | 'end' {
  const sideways = Math.cos((2 * Math.PI * index) / count - Math.PI / 2);
  if (Math.abs(sideways) < 0.2) return 'middle';
  return sideways > 0 ? 'start' : 'end';
}

/**
 * A name in lines of at most `width` letters, broken between words; a longer word is cut with an ellipsis, and so is
 * what does not fit into `most` lines. The full name stands in the list beside the chart.
 */
export function linesOf(name: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > width ? `${word.slice(0, width - 1)}…` : word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = kept[most - 1] ?? '';
  kept[most - 1] = end.endsWith('…') ? end : `${end.slice(0, width - 1)}…`;
  return kept;
}
