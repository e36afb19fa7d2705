import type { SeriesNow } from './chartNow';
import { cut } from './labels';
import { LINE, type Measure, type Shape } from './shapes';

interface Room {
  readonly x: number;
  readonly width: number;
  readonly bottom: number;
  readonly measure: Measure;
}

const [SWATCH, GAP, BETWEEN] = [9, 6, 18];

/** Names beside their colours, centred, in as many lines as they need; and where it begins. */
export function legendOf(
  series: readonly SeriesNow[],
  { x, width, bottom, measure }: Room,
): { readonly shapes: Shape[]; readonly top: number } {
  const entries = series.map(({ name, dash }, index) => {
    const text = cut(name, width - SWATCH - GAP, (each) => measure(each, 'label'));
    return { text, index, dash, width: SWATCH + GAP + measure(text, 'label') };
  });
  const rows: (typeof entries)[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (last !== undefined && widthOf([...last, entry]) <= width) last.push(entry);
    else rows.push([entry]);
  }
  const top = bottom - rows.length * LINE;
  const shapes = rows.flatMap((row, line) => {
    let left = x + (width - widthOf(row)) / 2;
    const y = top + line * LINE;
    return row.flatMap((entry): Shape[] => {
      const at = left;
      left += entry.width + BETWEEN;
      return [
        swatch(entry, at, y + 3),
        {
          kind: 'text',
          look: 'label',
          anchor: 'start',
          at: { x: at + SWATCH + GAP, y: y + 11 },
          text: entry.text,
        },
      ];
    });
  });
  return { shapes, top };
}

/** A square; of a broken line a piece of it, which tells it without its colour. */
function swatch(
  { index, dash }: { readonly index: number; readonly dash: SeriesNow['dash'] },
  x: number,
  y: number,
): Shape {
  if (dash === undefined) return { kind: 'box', look: { fill: index }, box: { x, y, width: SWATCH, height: SWATCH } };
  const points = [x - 2, x + SWATCH + 2].map((end) => ({ x: end, y: y + SWATCH / 2 }));
  return { kind: 'line', look: { line: index }, points, dash };
}

function widthOf(row: readonly { readonly width: number }[]): number {
  return row.reduce((sum, { width }) => sum + width, 0) + (row.length - 1) * BETWEEN;
}
