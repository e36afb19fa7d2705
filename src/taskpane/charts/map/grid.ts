/** Where objectives stand: lanes of rows, all on the same columns, so that ways can run between boxes through all lanes. */
import type { Ends } from '../../../model/map/links';

export interface LaneOfKeys {
  /** Whether a heading stands above its boxes. */
  readonly isHeaded: boolean;
  readonly keys: readonly string[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  readonly columns: number;
  readonly places: ReadonlyMap<string, Place>;
  /** How many rows each lane has. */
  readonly rowsOf: readonly number[];
  readonly rows: number;
}

const LEAST_BOX = 84;
const GUTTER = 14;

export function gridOf(lanes: readonly LaneOfKeys[], width: number): Grid {
  const most = Math.max(1, ...lanes.map(({ keys }) => keys.length));
  const room = Math.max(1, Math.min(most, Math.floor((width - GUTTER) / (LEAST_BOX + GUTTER))));
  const rowsOf = lanes.map(({ keys }) => Math.max(1, Math.ceil(keys.length / room)));
  const perRow = lanes.map(({ keys }, lane) => Math.max(1, Math.ceil(keys.length / (rowsOf[lane] ?? 1))));
  const columns = Math.max(1, ...perRow);
  const places = new Map<string, Place>();
  let top = 0;
  for (const [lane, { keys }] of lanes.entries()) {
    const per = perRow[lane] ?? 1;
    for (const [index, key] of keys.entries()) {
      const row = Math.floor(index / per);
      const inRow = Math.min(per, keys.length - row * per);
      places.set(key, { row: top + row, column: (index % per) + Math.floor((columns - inRow) / 2) });
    }
    top += rowsOf[lane] ?? 1;
  }
  return { columns, places, rowsOf, rows: top };
}

/**
 * All causes of one effect that come from the same side: they run together, so that thirty links are some twelve lines.
 * Gaps lie between rows: gap i above row i. Gutters lie between columns: gutter i left of column i.
 */
export interface Bundle {
  readonly effect: string;
  readonly side: 'below' | 'above';
  /** Where it reaches the effect. */
  readonly entry: number;
  readonly causes: readonly { readonly cause: string; readonly leave: number }[];
  /** Through which it passes rows; null where all its causes stand at the same gap. */
  readonly gutter: number | null;
}

export function bundlesOf({ places, columns }: Grid, links: readonly Ends[]): Bundle[] {
  const bundles = new Map<string, Omit<Bundle, 'causes' | 'gutter'> & { causes: { cause: string; leave: number }[] }>();
  for (const { cause, effect } of links) {
    const [from, to] = [places.get(cause), places.get(effect)];
    if (!from || !to || cause === effect) continue;
    const side = from.row > to.row ? 'below' : 'above';
    const bundle = bundles.get(`${side} ${effect}`) ?? {
      effect,
      side,
      entry: side === 'below' ? to.row + 1 : to.row,
      causes: [],
    };
    bundle.causes.push({ cause, leave: from.row >= to.row ? from.row : from.row + 1 });
    bundles.set(`${side} ${effect}`, bundle);
  }
  const taken: { gutter: number; from: number; to: number }[] = [];
  return [...bundles.values()].map((bundle) => {
    const gaps = [bundle.entry, ...bundle.causes.map(({ leave }) => leave)];
    const [from, to] = [Math.min(...gaps), Math.max(...gaps)];
    if (from === to) return { ...bundle, gutter: null };
    const ends = [bundle.effect, ...bundle.causes.map(({ cause }) => cause)].map((key) => places.get(key)?.column ?? 0);
    const cost = (gutter: number): number => {
      const way = ends.reduce((sum, column) => sum + Math.abs(gutter - 0.5 - column), 0) / ends.length;
      const load = taken.filter((one) => one.gutter === gutter && one.from <= to && from <= one.to).length;
      return way + load * 0.4;
    };
    const gutters = Array.from({ length: columns + 1 }, (_, gutter) => gutter);
    const gutter = gutters.reduce((best, one) => (cost(one) < cost(best) ? one : best), 0);
    taken.push({ gutter, from, to });
    return { ...bundle, gutter };
  });
}
