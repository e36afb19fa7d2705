/**
 * The layers of a path diagram: each construct stands after all that lead to it (longest path), a path that passes layers
 * holds a place in each of them, and the order within a layer is the one with the fewest crossings that was found.
 */

export interface Link {
  readonly from: string;
  readonly to: string;
}

/** A construct, or the place that a path holds in a layer it only passes. */
export interface Slot {
  readonly key: string;
  readonly isPassed: boolean;
}

export interface Layered {
  readonly layers: readonly (readonly Slot[])[];
  /** By link: the keys of its slots from one end to the other; none for a link that is not drawn. */
  readonly chains: readonly (readonly string[])[];
}

const SWEEPS = 8;

/** `room`: how many constructs a layer holds; more of them stand in layers of their own, one after the other. */
export function layersOf(keys: readonly string[], links: readonly Link[], room: number): Layered {
  const known = new Set(keys);
  const drawn = links.map(({ from, to }) => known.has(from) && known.has(to) && from !== to);
  const forward = withoutCircles(
    keys,
    links.filter((_, index) => drawn[index]),
  );
  const rowOf = rowsOf(keys, forward, room);
  const count = Math.max(0, ...keys.map((key) => rowOf.get(key) ?? 0)) + 1;
  const layers: Slot[][] = Array.from({ length: count }, (_, row) =>
    keys.filter((key) => rowOf.get(key) === row).map((key) => ({ key, isPassed: false })),
  );
  const chains = links.map(({ from, to }, index) => {
    if (drawn[index] !== true) return [];
    const [first, last] = [rowOf.get(from) ?? 0, rowOf.get(to) ?? 0];
    const step = Math.sign(last - first);
    const passed = Array.from({ length: Math.max(0, Math.abs(last - first) - 1) }, (_, place) => {
      const slot = { key: `${index}/${place}`, isPassed: true };
      layers[first + step * (place + 1)]?.push(slot);
      return slot.key;
    });
    return [from, ...passed, to];
  });
  return { layers: untangled(layers, chains), chains };
}

/** Links that lead back to where they come from are turned: a model with a circle is drawn, too. */
function withoutCircles(keys: readonly string[], links: readonly Link[]): Link[] {
  const state = new Map<string, 'open' | 'done'>();
  const kept: Link[] = [];
  const visit = (key: string): void => {
    state.set(key, 'open');
    for (const { from, to } of links) {
      if (from !== key) continue;
      if (state.get(to) === 'open') kept.push({ from: to, to: from });
      else kept.push({ from, to });
      if (!state.has(to)) visit(to);
    }
    state.set(key, 'done');
  };
  for (const key of keys) if (!state.has(key)) visit(key);
  return kept;
}

/** The row of each construct, where long layers take several rows. */
function rowsOf(keys: readonly string[], links: readonly Link[], room: number): Map<string, number> {
  const depths = new Map<string, number>();
  const depthOf = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    const depth = Math.max(-1, ...links.flatMap(({ from, to }) => (to === key ? [depthOf(from)] : []))) + 1;
    depths.set(key, depth);
    return depth;
  };
  const byDepth = new Map<number, string[]>();
  for (const key of keys) byDepth.set(depthOf(key), [...(byDepth.get(depthOf(key)) ?? []), key]);
  const rows = new Map<string, number>();
  let row = 0;
  for (const [, here] of [...byDepth].sort(([one], [other]) => one - other)) {
    const parts = Math.ceil(here.length / room);
    const per = Math.ceil(here.length / parts);
    for (const [index, key] of here.entries()) rows.set(key, row + Math.floor(index / per));
    row += Math.ceil(here.length / per);
  }
  return rows;
}

type Layers = readonly (readonly Slot[])[];

/** Slots towards the middle of those they are joined with, layer by layer, down and up again. */
function untangled(layers: Layers, chains: Layered['chains']): Layers {
  const joins = chains.flatMap((chain) => chain.slice(1).map((key, index) => [chain[index] ?? '', key] as const));
  let now = layers;
  let best = { layers, crossings: crossingsIn(layers, joins) };
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep += 1) {
    const isDown = sweep % 2 === 0;
    const order = now.map((_, index) => (isDown ? index : now.length - 1 - index));
    for (const index of order) {
      const beside = now[isDown ? index - 1 : index + 1];
      if (beside) now = now.map((layer, other) => (other === index ? sortedBy(layer, beside, joins) : layer));
    }
    const crossings = crossingsIn(now, joins);
    if (crossings < best.crossings) best = { layers: now, crossings };
  }
  return best.layers;
}

type Joins = readonly (readonly [string, string])[];

function sortedBy(layer: readonly Slot[], beside: readonly Slot[], joins: Joins): Slot[] {
  const placeOf = new Map(beside.map(({ key }, place) => [key, place]));
  const middle = ({ key }: Slot, own: number): number => {
    const places = joins.flatMap(([one, other]) => {
      const place = one === key ? placeOf.get(other) : other === key ? placeOf.get(one) : undefined;
      return place === undefined ? [] : [place];
    });
    return places.length === 0 ? own : places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return layer
    .map((slot, own) => ({ slot, at: middle(slot, own), own }))
    .sort((one, other) => one.at - other.at || one.own - other.own)
    .map(({ slot }) => slot);
}

function crossingsIn(layers: Layers, joins: Joins): number {
  let crossings = 0;
  for (const [index, layer] of layers.slice(0, -1).entries()) {
    const [upper, lower] = [layer, layers[index + 1] ?? []].map(
      (slots) => new Map(slots.map(({ key }, place) => [key, place])),
    );
    const lines = joins.flatMap(([one, other]) => {
      const [from, to] = [upper?.get(one) ?? upper?.get(other), lower?.get(other) ?? lower?.get(one)];
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
    for (const [place, one] of lines.entries())
      for (const other of lines.slice(place + 1)) if ((one.from - other.from) * (one.to - other.to) < 0) crossings += 1;
  }
  return crossings;
}
