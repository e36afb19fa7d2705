/**
 * Where boxes, arrows and their labels stand: layers from left to right where the width allows, else from top to bottom.
 * An arrow turns only at the places that `layers` keeps for it, so it never crosses a box, and labels stand between the
 * layers, never one over another. The same model and width give the same drawing.
 */
import type { Point } from '../geometry';
import type { Box } from '../map/layout';
import { labelsOf } from './labels';
import type { LabelSize } from './labels';
import type { Layered, Link, Slot } from './layers';
import { layersOf } from './layers';

export interface NodeSize {
  readonly key: string;
  readonly height: number;
}

export interface LabelledLink extends Link, LabelSize {}

export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  /** By link; no points for one that is not drawn. */
  readonly ways: readonly { readonly points: readonly Point[]; readonly label: Box }[];
}

export const LEAST_BOX = 88;
export const MOST_BOX = 140;
/** Of a box's corners, where no arrow meets it. */
export const CORNER = 12;
const [EDGE, BETWEEN, PASSED] = [4, 12, 10];
const [LEAST_GAP, MOST_GAP, GROWTH, TRIES] = [52, 150, 16, 24];
/** Between two arrows at a box. */
const PITCH = 22;
/** Beside a label in its gap. */
const BESIDE_LABEL = 26;

export type Axis = 'across' | 'down';

/** How wide boxes are drawn, and in which direction the layers follow each other: known before the texts are broken. */
export function boxWidthOf(keys: readonly string[], links: readonly LabelledLink[], width: number): Frame {
  const flat = layersOf(keys, links, keys.length || 1);
  const count = flat.layers.length;
  const gap = Math.max(LEAST_GAP, ...links.map((link) => link.width + BESIDE_LABEL));
  const across = (width - 2 * EDGE - (count - 1) * gap) / count;
  if (count > 1 && across >= LEAST_BOX) {
    const box = Math.min(MOST_BOX, across);
    const rest = count > 1 ? (width - 2 * EDGE - count * box) / (count - 1) : 0;
    return { axis: 'across', layered: flat, box, gap: Math.min(MOST_GAP, rest) };
  }
  return downFrame(keys, links, width);
}

/** As many constructs in a row as leave room for the arrows that pass it; with one in each row it may be too wide. */
function downFrame(keys: readonly string[], links: readonly LabelledLink[], width: number): Frame {
  const most = Math.max(1, Math.floor((width - 2 * EDGE + BETWEEN) / (LEAST_BOX + BETWEEN)));
  for (let room = most; ; room -= 1) {
    const layered = layersOf(keys, links, room);
    const boxes = layered.layers.map((layer) => {
      const own = layer.filter(({ isPassed }) => !isPassed).length;
      return own === 0
        ? MOST_BOX
        : (width - 2 * EDGE - breadthOf(layer, ({ isPassed }) => (isPassed ? PASSED : 0))) / own;
    });
    const box = Math.min(MOST_BOX, ...boxes);
    if (box >= LEAST_BOX || room <= 1) return { axis: 'down', layered, box: Math.max(LEAST_BOX, box), gap: LEAST_GAP };
  }
}

/** Arrows that pass side by side need no room between them. */
function spaceAfter(layer: readonly Slot[], index: number): number {
  const [one, other] = [layer[index], layer[index + 1]];
  return !one || !other || (one.isPassed && other.isPassed) ? 0 : BETWEEN;
}

function breadthOf(layer: readonly Slot[], sizeOf: (slot: Slot) => number): number {
  return layer.reduce((sum, slot, index) => sum + sizeOf(slot) + spaceAfter(layer, index), 0);
}

export interface Frame {
  readonly axis: Axis;
  readonly layered: Layered;
  readonly box: number;
  readonly gap: number;
}

export function diagramLayout(
  nodes: readonly NodeSize[],
  links: readonly LabelledLink[],
  frame: Frame,
  width: number,
): DiagramLayout {
  const heights = new Map(nodes.map(({ key, height }) => [key, height]));
  // Labels that find no room make the way between the layers longer; at last they stand where they overlap least.
  for (let tried = 0; ; tried += 1) {
    const laid = laidOut(heights, { ...frame, gap: frame.gap + tried * GROWTH }, width);
    const labels = labelsOf(laid.ways, links, laid.zones, laid);
    if (labels.areFree || tried === TRIES)
      return {
        ...laid,
        ways: laid.ways.map((points, index) => ({ points, label: labels.boxes[index] ?? NOWHERE })),
      };
  }
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Along the layers, and within one. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly ways: readonly (readonly Point[])[];
  /** The spaces between layers, in which labels stand. */
  readonly zones: readonly Box[];
}

function laidOut(heights: ReadonlyMap<string, number>, { axis, layered, box, gap }: Frame, width: number): LaidOut {
  const isAcross = axis === 'across';
  const { layers, chains } = layered;
  const sizeOf = ({ key, isPassed }: Slot): number => (isPassed ? PASSED : isAcross ? (heights.get(key) ?? 0) : box);
  const extents = layers.map((layer) => breadthOf(layer, sizeOf));
  const most = Math.max(0, ...extents);
  const extent = isAcross ? most : Math.max(most, width - 2 * EDGE);
  const thickness = layers.map((layer) =>
    isAcross ? box : Math.max(0, ...layer.map(({ key }) => heights.get(key) ?? 0)),
  );
  const length = thickness.reduce((sum, one) => sum + one + gap, -gap);
  // A short drawing stands in the middle of the pane.
  const lead = isAcross ? Math.max(EDGE, (width - length) / 2) : EDGE;
  const places = new Map<string, Place>();
  const zones: Box[] = [];
  const turned = (main: number, cross: number): Point => (isAcross ? { x: main, y: cross } : { x: cross, y: main });
  let start = lead;
  for (const [index, layer] of layers.entries()) {
    const end = start + (thickness[index] ?? 0);
    let from = EDGE + (extent - (extents[index] ?? 0)) / 2;
    for (const [place, slot] of layer.entries()) {
      const to = from + sizeOf(slot);
      places.set(slot.key, { start, end, from, to });
      from = to + spaceAfter(layer, place);
    }
    if (index < layers.length - 1) {
      const { x, y } = turned(end, 0);
      const [along, beside] = [gap, extent + 2 * EDGE];
      zones.push({ x, y, width: isAcross ? along : beside, height: isAcross ? beside : along });
    }
    start = end + gap;
  }
  const port = portsOf(chains, places);
  const ways = chains.map((chain, index) =>
    chain.flatMap((key, position): Point[] => {
      const place = places.get(key);
      if (!place) return [];
      const isLast = position === chain.length - 1;
      const next = places.get(chain[isLast ? position - 1 : position + 1] ?? '');
      // Away from the one before, or towards the next.
      const isOn = (next?.start ?? 0) > place.start;
      if (position === 0 || isLast) return [turned(isOn ? place.end : place.start, port(key, index))];
      const middle = (place.from + place.to) / 2;
      return isOn
        ? [turned(place.start, middle), turned(place.end, middle)]
        : [turned(place.end, middle), turned(place.start, middle)];
    }),
  );
  const own = [...heights.keys()].flatMap((key) => {
    const place = places.get(key);
    if (!place) return [];
    const { start: main, end, from, to } = place;
    const [along, beside] = [end - main, to - from];
    const size = { width: isAcross ? along : beside, height: isAcross ? beside : along };
    return [[key, { ...turned(main, from), ...size }] as const];
  });
  const [whole, breadth] = [lead + length + EDGE, extent + 2 * EDGE];
  return {
    width: isAcross ? Math.max(width, whole) : breadth,
    height: isAcross ? breadth : whole,
    boxes: new Map(own),
    ways,
    zones,
  };
}

/** Arrows meet a side of a box in the order of where they come from and go to. */
function portsOf(chains: Layered['chains'], places: ReadonlyMap<string, Place>): (key: string, link: number) => number {
  const waiting = new Map<string, { link: number; towards: number }[]>();
  const sideOf = (key: string, beside: string): string => {
    return `${(places.get(beside)?.start ?? 0) > (places.get(key)?.start ?? 0) ? 'after' : 'before'} ${key}`;
  };
  const sides = new Map<string, string>();
  for (const [link, chain] of chains.entries()) {
    const ends = [
      [chain[0], chain[1]],
      [chain.at(-1), chain.at(-2)],
    ] as const;
    for (const [key, beside] of ends) {
      if (key === undefined || beside === undefined) continue;
      const side = sideOf(key, beside);
      const place = places.get(beside);
      const towards = place ? (place.from + place.to) / 2 : 0;
      waiting.set(side, [...(waiting.get(side) ?? []), { link, towards }]);
      sides.set(`${key}\n${link}`, side);
    }
  }
  return (key, link) => {
    const { from = 0, to = 0 } = places.get(key) ?? {};
    const here = (waiting.get(sides.get(`${key}\n${link}`) ?? '') ?? []).toSorted(
      (one, other) => one.towards - other.towards || one.link - other.link,
    );
    const pitch = Math.min(PITCH, Math.max(0, to - from - 2 * CORNER) / here.length);
    const index = here.findIndex((one) => one.link === link);
    return (from + to) / 2 + (index - (here.length - 1) / 2) * pitch;
  };
}
