/** Where boxes and ways are drawn: every way runs through gaps and gutters, never through a box or along another way. */
import type { Ends } from '../../../model/map/links';
import type { Point } from '../geometry';
import type { Bundle, Grid, LaneOfKeys } from './grid';
import { bundlesOf, gridOf } from './grid';
import type { Track } from './tracks';
import { tracked } from './tracks';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Way extends Ends {
  /** From the edge of the cause to the edge of the effect, at right angles. */
  readonly points: readonly Point[];
}

export interface MapLayout {
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lanes: readonly { readonly y: number; readonly height: number }[];
  readonly ways: readonly Way[];
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };
const BOX_HEIGHT = 68;
const HEADING = 28;
const TRACK = 5;
/** Room for the point of an arrow. */
const PAD = 9;
const EDGE = 3;
/** Of the width, for all gutters together. */
const MOST_GUTTER = 0.4;

export function layoutOf(lanes: readonly LaneOfKeys[], links: readonly Ends[], width: number): MapLayout {
  const grid = gridOf(lanes, width);
  const bundles = bundlesOf(grid, links);
  const across = columnsOf(grid, bundles, width);
  const ports = portsOf(grid, bundles, across);
  const down = rowsOf(lanes, grid, bundles, across, ports);
  const boxes = new Map(
    [...grid.places].map(([key, { row, column }]) => {
      const box = { x: across.left(column), y: down.top(row), width: across.width, height: BOX_HEIGHT };
      return [key, box] as const;
    }),
  );
  const ways = bundles.flatMap((bundle) => waysOf(bundle, grid, boxes, across, ports, down));
  return { height: down.height, boxes, lanes: down.lanes, ways };
}

interface Across {
  readonly width: number;
  left(column: number): number;
  gutter(bundle: Bundle): number;
}

function columnsOf({ columns }: Grid, bundles: readonly Bundle[], width: number): Across {
  const gutters = Array.from({ length: columns + 1 }, (_, gutter) => {
    const here = bundles.filter((bundle) => bundle.gutter === gutter);
    return tracked(
      here.map((bundle): Track<Bundle> => {
        const gaps = [bundle.entry, ...bundle.causes.map(({ leave }) => leave)];
        return { of: bundle, from: Math.min(...gaps), to: Math.max(...gaps) };
      }),
    );
  });
  const wanted = gutters.map(({ count }, index) => {
    const isOuter = index === 0 || index === columns;
    return count === 0 ? (isOuter ? EDGE : 2 * PAD) : (count + 1) * TRACK + (isOuter ? 0 : PAD / 2);
  });
  const sum = wanted.reduce((all, one) => all + one, 0);
  const scale = Math.min(1, (width * MOST_GUTTER) / sum);
  const widths = wanted.map((one) => one * scale);
  const box = (width - sum * scale) / columns;
  const leftOf = (gutter: number): number => widths.slice(0, gutter).reduce((all, one) => all + one, 0) + gutter * box;
  return {
    width: box,
    left: (column) => leftOf(column) + (widths[column] ?? 0),
    gutter: (bundle) => {
      const index = bundle.gutter ?? 0;
      const { count, trackOf } = gutters[index] ?? { count: 0, trackOf: () => 0 };
      return leftOf(index) + ((widths[index] ?? 0) * (trackOf(bundle) + 1)) / (count + 1);
    },
  };
}

/** Where a bundle meets the boxes of one column at one gap. */
type Ports = (bundle: Bundle, gap: number, column: number) => number;

/** The box above a gap and the one below share their places, so that no two ways run one over the other between them. */
function portsOf({ places }: Grid, bundles: readonly Bundle[], across: Across): Ports {
  const waiting = new Map<string, Map<Bundle, number>>();
  const centre = (key: string): number => across.left(places.get(key)?.column ?? 0) + across.width / 2;
  const ask = (bundle: Bundle, gap: number, key: string, towards: number): void => {
    const at = `${gap} ${places.get(key)?.column ?? 0}`;
    const here = waiting.get(at) ?? new Map<Bundle, number>();
    waiting.set(at, here);
    here.set(bundle, towards);
  };
  for (const bundle of bundles) {
    const { effect, entry, causes, gutter } = bundle;
    const through = gutter === null ? null : across.gutter(bundle);
    const mean = causes.reduce((sum, { cause }) => sum + centre(cause), 0) / causes.length;
    ask(bundle, entry, effect, through ?? mean);
    for (const { cause, leave } of causes) ask(bundle, leave, cause, leave === entry ? centre(effect) : (through ?? 0));
  }
  const found = new Map<string, Map<Bundle, number>>();
  for (const [at, bundlesHere] of waiting) {
    const column = Number(at.split(' ')[1]);
    const sorted = [...bundlesHere].sort(([, one], [, other]) => one - other);
    const step = across.width / (sorted.length + 1);
    found.set(at, new Map(sorted.map(([bundle], index) => [bundle, across.left(column) + step * (index + 1)])));
  }
  return (bundle, gap, column) => found.get(`${gap} ${column}`)?.get(bundle) ?? 0;
}

interface Down {
  readonly height: number;
  readonly lanes: readonly { readonly y: number; readonly height: number }[];
  top(row: number): number;
  track(bundle: Bundle, gap: number): number;
}

function rowsOf(
  lanes: readonly LaneOfKeys[],
  { places, rows, rowsOf: rowsOfLane }: Grid,
  bundles: readonly Bundle[],
  across: Across,
  ports: Ports,
): Down {
  const columnOf = (key: string): number => places.get(key)?.column ?? 0;
  const gaps = Array.from({ length: rows + 1 }, (_, gap) =>
    tracked(
      bundles.flatMap((bundle): Track<Bundle>[] => {
        const { effect, entry, causes, gutter } = bundle;
        const meets = [
          ...(entry === gap ? [ports(bundle, gap, columnOf(effect))] : []),
          ...causes.flatMap(({ cause, leave }) => (leave === gap ? [ports(bundle, gap, columnOf(cause))] : [])),
        ];
        if (meets.length === 0) return [];
        const xs = gutter === null ? meets : [...meets, across.gutter(bundle)];
        return [{ of: bundle, from: Math.min(...xs) - TRACK, to: Math.max(...xs) + TRACK }];
      }),
    ),
  );
  const firstRows = rowsOfLane.map((_, lane) => rowsOfLane.slice(0, lane).reduce((sum, one) => sum + one, 0));
  const headingOf = (gap: number): number => (lanes[firstRows.indexOf(gap)]?.isHeaded === true ? HEADING : 0);
  const heightOf = (gap: number): number => {
    const { count } = gaps[gap] ?? { count: 0 };
    const isEdge = gap === 0 || gap === rows;
    return headingOf(gap) + (count === 0 && isEdge ? (headingOf(gap) > 0 ? EDGE : PAD) : 2 * PAD + count * TRACK);
  };
  const topOfGap = (gap: number): number =>
    Array.from({ length: gap }, (_, index) => heightOf(index) + BOX_HEIGHT).reduce((sum, one) => sum + one, 0);
  const height = topOfGap(rows) + heightOf(rows);
  const tops = firstRows.map(topOfGap);
  return {
    height,
    lanes: tops.map((y, lane) => ({ y, height: (tops[lane + 1] ?? height) - y })),
    top: (row) => topOfGap(row) + heightOf(row),
    track: (bundle, gap) => topOfGap(gap) + headingOf(gap) + PAD + ((gaps[gap]?.trackOf(bundle) ?? 0) + 0.5) * TRACK,
  };
}

function waysOf(
  bundle: Bundle,
  { places }: Grid,
  boxes: ReadonlyMap<string, Box>,
  across: Across,
  ports: Ports,
  down: Down,
): Way[] {
  const { effect, side, entry, causes } = bundle;
  const columnAt = (key: string): { box: Box; column: number } => {
    return { box: boxes.get(key) ?? NOWHERE, column: places.get(key)?.column ?? 0 };
  };
  const to = columnAt(effect);
  const entryX = ports(bundle, entry, to.column);
  const entryTrack = down.track(bundle, entry);
  const end = { x: entryX, y: side === 'below' ? to.box.y + to.box.height : to.box.y };
  return causes.map(({ cause, leave }) => {
    const from = columnAt(cause);
    const x = ports(bundle, leave, from.column);
    const track = down.track(bundle, leave);
    const start = { x, y: track < from.box.y ? from.box.y : from.box.y + from.box.height };
    const through =
      leave === entry
        ? []
        : [
            { x: across.gutter(bundle), y: track },
            { x: across.gutter(bundle), y: entryTrack },
          ];
    const points = [start, { x, y: track }, ...through, { x: entryX, y: entryTrack }, end];
    return { cause, effect, points: straight(points) };
  });
}

/** Without points at which nothing turns. */
function straight(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return true;
    const isFlat = before.y === point.y && point.y === after.y;
    return !isFlat && !(before.x === point.x && point.x === after.x);
  });
}
