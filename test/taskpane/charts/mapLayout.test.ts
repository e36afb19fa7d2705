/** The drawn map: ways reach their boxes, run through none, and never along another effect's way. */
import fc from 'fast-check';
import type { Ends } from '../../../src/model/map/links';
import { readLinks } from '../../../src/model/map/linkText';
import type { LaneOfKeys } from '../../../src/taskpane/charts/map/grid';
import type { MapLayout } from '../../../src/taskpane/charts/map/layout';
import { layoutOf } from '../../../src/taskpane/charts/map/layout';
import { samsatAll, samsatLanes } from '../../model/map/support';
import { samsatCauses } from '../../support/tables/samsatMap';

interface Segment {
  readonly effect: string;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

const span = (one: number, other: number): readonly [number, number] => [Math.min(one, other), Math.max(one, other)];
const segmentsOf = ({ ways }: MapLayout): Segment[] =>
  ways.flatMap(({ effect, points }) =>
    points.slice(1).map((to, index): Segment => {
      const from = points[index] ?? to;
      return { effect, x: span(from.x, to.x), y: span(from.y, to.y) };
    }),
  );
const overlap = (one: readonly [number, number], other: readonly [number, number], room = 0): boolean =>
  one[0] < other[1] - room && other[0] < one[1] - room;

function check(lanes: readonly LaneOfKeys[], links: readonly Ends[], width: number): void {
  const layout = layoutOf(lanes, links, width);
  const boxes = [...layout.boxes.values()];
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001);
    expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
  }
  expect(layout.ways).toHaveLength(links.length);
  for (const { cause, effect, points } of layout.ways) {
    const [start, end] = [points[0], points.at(-1)];
    const [from, to] = [layout.boxes.get(cause), layout.boxes.get(effect)];
    if (!start || !end || !from || !to) throw new Error('no way');
    expect([from.y, from.y + from.height]).toContain(start.y);
    expect([to.y, to.y + to.height]).toContain(end.y);
    expect(start.x).toBeGreaterThan(from.x);
    expect(start.x).toBeLessThan(from.x + from.width);
    expect(end.x).toBeGreaterThan(to.x);
    expect(end.x).toBeLessThan(to.x + to.width);
  }
  const segments = segmentsOf(layout);
  for (const { x, y } of segments) {
    expect(x[0] === x[1] || y[0] === y[1]).toBe(true);
    const crossed = boxes.filter(
      (box) =>
        overlap(x[0] === x[1] ? [x[0] - 0.01, x[0] + 0.01] : x, [box.x, box.x + box.width]) &&
        overlap(y[0] === y[1] ? [y[0] - 0.01, y[0] + 0.01] : y, [box.y, box.y + box.height], 0.05),
    );
    expect(crossed).toEqual([]);
  }
  const alongside = segments.filter((one, index) =>
    segments.slice(index + 1).some((other) => {
      if (one.effect === other.effect) return false;
      const areUpright = one.x[0] === one.x[1] && other.x[0] === other.x[1] && Math.abs(one.x[0] - other.x[0]) < 0.5;
      const areLevel = one.y[0] === one.y[1] && other.y[0] === other.y[1] && Math.abs(one.y[0] - other.y[0]) < 0.5;
      return (areUpright && overlap(one.y, other.y)) || (areLevel && overlap(one.x, other.x));
    }),
  );
  expect(alongside).toEqual([]);
}

const lanesOf = (...counts: number[]): LaneOfKeys[] =>
  counts.map((count, lane) => ({
    isHeaded: true,
    keys: Array.from({ length: count }, (_, index) => `${lane}-${index}`),
  }));

test.each([288, 318, 480, 608])('003 at %d px', (width) => {
  const lanes = samsatLanes.map(({ objectives }) => ({ isHeaded: true, keys: objectives.map(({ key }) => key) }));
  const { pairs } = readLinks(samsatCauses, samsatAll, []);
  check(
    lanes,
    pairs.map(({ cause, effect }) => ({ cause: cause.key, effect: effect.key })),
    width,
  );
});

test('any links, in both directions, at any width', () => {
  const anyMap = fc
    .tuple(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 5 }), fc.integer({ min: 270, max: 640 }))
    .chain(([counts, width]) => {
      const lanes = lanesOf(...counts);
      const keys = lanes.flatMap((lane) => lane.keys);
      const end = fc.constantFrom(...keys);
      return fc.record({
        lanes: fc.constant(lanes),
        width: fc.constant(width),
        links: fc.uniqueArray(
          fc.record({ cause: end, effect: end }).filter(({ cause, effect }) => cause !== effect),
          { maxLength: 30, selector: ({ cause, effect }) => `${cause} ${effect}` },
        ),
      });
    });
  fc.assert(
    fc.property(anyMap, ({ lanes, width, links }) => check(lanes, links, width)),
    { numRuns: 300 },
  );
});

test('25 objectives with 30 links stay below three screens at 320 px, and their boxes keep 70 px', () => {
  const lanes = lanesOf(4, 7, 8, 6);
  const links = Array.from({ length: 30 }, (_, index): Ends => {
    const lane = (index % 3) + 1;
    const above = lane - 1;
    const [own, other] = [lanes[lane]?.keys ?? [], lanes[above]?.keys ?? []];
    return { cause: own[index % own.length] ?? '', effect: other[(index * 5) % other.length] ?? '' };
  });
  const unique = links.filter(
    (one, index) => links.findIndex((other) => other.cause === one.cause && other.effect === one.effect) === index,
  );
  const layout = layoutOf(lanes, unique, 288);
  expect(layout.height).toBeLessThan(1500);
  expect(Math.min(...[...layout.boxes.values()].map(({ width }) => width))).toBeGreaterThan(70);
  check(lanes, unique, 288);
});
