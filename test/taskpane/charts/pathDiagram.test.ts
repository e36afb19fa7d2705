/** The drawn path model: no arrow crosses a box, no label covers another, and everything is where it can be seen. */
import fc from 'fast-check';
import { manyCauses, satisfaction, useOfInformation, withItems } from '../../../src/gallery/data/pathDiagrams';
import type { Box } from '../../../src/taskpane/charts/map/layout';
import type { Drawing } from '../../../src/taskpane/charts/pathDiagram/drawing';
import { drawingOf } from '../../../src/taskpane/charts/pathDiagram/drawing';
import { isCrossed } from '../../../src/taskpane/charts/pathDiagram/labels';
import { layersOf } from '../../../src/taskpane/charts/pathDiagram/layers';
import { pictureOf } from '../../../src/taskpane/charts/pathDiagram/picture';
import type { Diagram } from '../../../src/taskpane/charts/pathDiagram/types';
import { starsOf } from '../../../src/taskpane/charts/pathDiagram/types';

const WIDTHS = [286, 318, 606];
const decimals = (value: number): string => value.toFixed(3);

function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0.001 && down > 0.001;
}

const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.5,
  y: y + 0.5,
  width: width - 1,
  height: height - 1,
});

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));

function check(drawing: Drawing): void {
  const boxes = drawing.constructs.map(({ box }) => box);
  const labels = drawing.paths.map(({ label }) => label);
  expect(pairs([...boxes, ...labels]).filter(([one, other]) => overlap(one, other))).toEqual([]);
  expect(drawing.paths.filter(({ points }) => boxes.some((box) => isCrossed(shrunk(box), points)))).toEqual([]);
  const outside = [...boxes, ...labels].filter(
    ({ x, y, width, height }) => x < 0 || y < 0 || x + width > drawing.width + 0.001 || y + height > drawing.height,
  );
  expect(outside).toEqual([]);
  for (const { from, to, points } of drawing.paths) {
    const [start, end] = [points[0], points.at(-1)];
    const touches = (name: string, point = start): boolean => {
      const box = drawing.constructs.find((one) => one.name === name)?.box;
      if (!box || !point) return false;
      const grown = { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 };
      return isCrossed(grown, [point, { x: box.x + box.width / 2, y: box.y + box.height / 2 }]);
    };
    const inside = ({ box }: { box: Box }): boolean => isCrossed(shrunk(box), points);
    expect([touches(from), touches(to, end), drawing.constructs.some(inside)]).toEqual([true, true, false]);
  }
}

const STUDIES = { useOfInformation, withItems, satisfaction, manyCauses };

describe.each(WIDTHS)('%i pixels wide', (width) => {
  test.each(Object.entries(STUDIES))('%s is drawn without overlaps, in the width', (_, diagram) => {
    const drawing = drawingOf(diagram, width, decimals);
    check(drawing);
    expect(drawing.width).toBeLessThanOrEqual(width + 0.001);
  });
});

const models = fc
  .record({
    count: fc.integer({ min: 1, max: 9 }),
    ends: fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), {
      maxLength: 12,
      selector: ([from, to]) => `${Math.min(from, to)}/${Math.max(from, to)}`,
    }),
    items: fc.array(fc.nat(8), { maxLength: 20 }),
  })
  .map(({ count, ends, items }): Diagram => {
    const name = (index: number): string => `Construct ${index + 1}`;
    return {
      constructs: Array.from({ length: count }, (_, index) => ({
        name: name(index),
        formative: index % 2 === 0,
        ...(index % 3 === 0 && { r2: 0.5 }),
      })),
      paths: ends
        .filter(([from, to]) => from < count && to < count && from !== to)
        .map(([from, to]) => ({
          from: name(Math.min(from, to)),
          to: name(Math.max(from, to)),
          coefficient: 0.1,
          p: 0.04,
        })),
      items: items
        .filter((of) => of < count)
        .map((of, index) => ({ construct: name(of), name: `i${index}`, value: 0.7 })),
    };
  });

test('any model without circles is drawn so that no arrow crosses a box and nothing overlaps', () => {
  fc.assert(
    fc.property(models, fc.constantFrom(...WIDTHS), (diagram, width) => check(drawingOf(diagram, width, decimals))),
    { numRuns: 150 },
  );
});

test('the same model is drawn the same again', () => {
  expect(drawingOf(satisfaction, 318, decimals)).toEqual(drawingOf(structuredClone(satisfaction), 318, decimals));
});

test('a construct stands after all that lead to it, by the longest way; a circle is drawn all the same', () => {
  const { layers } = layersOf(
    ['a', 'b', 'c'],
    [
      { from: 'a', to: 'c' },
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ],
    3,
  );
  expect(layers.map((layer) => layer.filter(({ isPassed }) => !isPassed).map(({ key }) => key))).toEqual([
    ['a'],
    ['b'],
    ['c'],
  ]);
  const circle = [
    { from: 'A', to: 'B', coefficient: 0.2 },
    { from: 'B', to: 'A', coefficient: 0.1 },
  ];
  const constructs = ['A', 'B'].map((name) => ({ name, formative: false }));
  check(drawingOf({ constructs, paths: circle }, 318, decimals));
});

test('paths of constructs that are not there, or to themselves, are not drawn', () => {
  const constructs = [{ name: 'A', formative: false }];
  const paths = [
    { from: 'A', to: 'A', coefficient: 1 },
    { from: 'A', to: 'B', coefficient: 1 },
  ];
  expect(drawingOf({ constructs, paths }, 318, decimals).paths.map(({ points }) => points)).toEqual([[], []]);
});

test('stars by the limits of the field', () => {
  expect([undefined, 0.05, 0.049, 0.01, 0.009, 0.001, 0.0009].map(starsOf)).toEqual([
    '',
    '',
    '*',
    '*',
    '**',
    '**',
    '***',
  ]);
});

test('the picture is one SVG with every name, number and item, and texts of people stay texts', () => {
  const constructs = [
    { name: 'A <b>', formative: false },
    { name: '"C" & D', formative: true, r2: 0.5 },
  ];
  const paths = [{ from: 'A <b>', to: '"C" & D', coefficient: -0.25, p: 0.2 }];
  const items = [{ construct: 'A <b>', name: 'x<1', value: 0.8 }];
  const svg = pictureOf(drawingOf({ constructs, paths, items }, 560, decimals), 'T & t', 'note');
  for (const text of ['A &lt;b&gt;', '&quot;C&quot; &amp; D', '-0.250', 'R² 0.500', 'x&lt;1', 'T &amp; t', 'note'])
    expect(svg).toContain(text);
  expect(svg).toContain('stroke-dasharray');
  expect(svg).not.toMatch(/<b>|undefined|NaN/);
});
