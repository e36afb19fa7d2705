/** Where the coefficients stand: on their arrows, between layers, no one over another, and on no other arrow if possible. */
import type { Point } from '../geometry';
import type { Box } from '../map/layout';

export interface LabelSize {
  readonly width: number;
}

export const LABEL_HEIGHT = 15;
const SPACE = 2;
const STEP = 0.04;
/** Shares of the way between two layers, from its middle outwards. */
const SHARES = Array.from({ length: 9 }, (_, step) => [0.5 + step * STEP, 0.5 - step * STEP]).flat();

export interface Labels {
  readonly boxes: readonly Box[];
  readonly areFree: boolean;
}

type Size = Pick<Box, 'width' | 'height'>;

export function labelsOf(
  ways: readonly (readonly Point[])[],
  links: readonly LabelSize[],
  zones: readonly Box[],
  drawing: Size,
): Labels {
  const boxes: Box[] = [];
  let areFree = true;
  for (const [index, points] of ways.entries()) {
    const { width } = links[index] ?? { width: 0 };
    const candidates = placesOn(points, width, zones, drawing);
    const scored = candidates.map(({ box, cost }) => {
      const covered = boxes.filter((other) => overlap(box, other)).length;
      const crossed = ways.filter((other, place) => place !== index && isCrossed(box, other)).length;
      return { box, covered, cost: covered * 1000 + crossed + cost };
    });
    const [best] = scored.sort((one, other) => one.cost - other.cost);
    areFree &&= points.length === 0 || best?.covered === 0;
    boxes.push(best?.box ?? { ...(points[0] ?? { x: 0, y: 0 }), width: 0, height: 0 });
  }
  return { boxes, areFree };
}

function placesOn(
  points: readonly Point[],
  width: number,
  zones: readonly Box[],
  drawing: Size,
): { box: Box; cost: number }[] {
  // Every other line runs past a layer.
  const pieces = points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from && index % 2 === 0 ? [{ from, to }] : [];
  });
  return pieces.flatMap(({ from, to }, piece) =>
    SHARES.flatMap((share) => {
      const centre = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      const free = Math.max(0, drawing.width - width);
      const x = Math.min(Math.max(centre.x - width / 2, 0), free);
      const box = { x, y: centre.y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT };
      if (!zones.some((zone) => isWithin(box, zone))) return [];
      return [{ box, cost: Math.abs(share - 0.5) + piece * 0.2 }];
    }),
  );
}

function isWithin(box: Box, zone: Box): boolean {
  return (
    box.x >= zone.x &&
    box.x + box.width <= zone.x + zone.width &&
    box.y >= zone.y &&
    box.y + box.height <= zone.y + zone.height
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width + SPACE &&
    other.x < one.x + one.width + SPACE &&
    one.y < other.y + other.height + SPACE &&
    other.y < one.y + one.height + SPACE
  );
}

/** Whether a way runs through a box (Liang & Barsky 1984, clipping a line to a rectangle). */
export function isCrossed(box: Box, points: readonly Point[]): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    let [first, last] = [0, 1];
    const sides = [
      [-dx, from.x - box.x],
      [dx, box.x + box.width - from.x],
      [-dy, from.y - box.y],
      [dy, box.y + box.height - from.y],
    ] as const;
    for (const [step, room] of sides) {
      if (step === 0 && room <= 0) return false;
      if (step < 0) first = Math.max(first, room / step);
      if (step > 0) last = Math.min(last, room / step);
    }
    return first < last;
  });
}
