/** Pictures of charts as data: what stands where, and what is said of it. */
import type { ChartNow } from '../../../src/sandbox/charts/chartNow';
import { descriptionOf } from '../../../src/sandbox/charts/description';
import { numbersOf } from '../../../src/sandbox/charts/numbers';
import { pictureOf } from '../../../src/sandbox/charts/picture';
import { scaleOf } from '../../../src/sandbox/charts/scale';
import type { Shape } from '../../../src/sandbox/charts/shapes';

const CHART: ChartNow = {
  title: 'Levels',
  type: 'barClustered',
  hasLegend: false,
  reversedCategories: true,
  minimum: 0,
  categories: ['Revenue', 'Complaints', 'Not measured'],
  series: [{ name: 'Level', values: [8, 4, 'text'] }],
  numberFormat: '0.00',
};
const TWO = [
  { name: '2024', values: [2, 3, 5] },
  { name: '2025', values: [4, null, -1] },
];
const SIZE = { width: 480, height: 294 };

const draw = (changes: Partial<ChartNow> = {}, size = SIZE): Shape[] =>
  pictureOf(
    { ...CHART, ...changes },
    { ...size, measure: (text, look) => text.length * (look === 'title' ? 8 : 6), tick: String, noValues: 'None yet' },
  );

const texts = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const boxes = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'box' ? [shape.box] : []));
const lines = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'line' && typeof shape.look !== 'string' ? [shape] : []));
const placeOfText = (shapes: readonly Shape[], text: string) =>
  shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === text ? [shape.at] : []))[0]!;

test('bars are as long as their values, begin at 0, and stand beside their names from the top down', () => {
  const shapes = draw();
  const [revenue, complaints, notMeasured] = boxes(shapes);
  expect(revenue!.width).toBeCloseTo(2 * complaints!.width, 6);
  expect(notMeasured!.width).toBe(0);
  expect(revenue!.x).toBe(placeOfText(shapes, '0').x);
  expect(revenue!.x + revenue!.width).toBeCloseTo(placeOfText(shapes, '8').x, 6);
  expect(revenue!.y).toBeLessThan(complaints!.y);
  expect(placeOfText(shapes, 'Revenue').y).toBeCloseTo(revenue!.y + revenue!.height / 2 + 4, 6);
  expect(boxes(draw({ reversedCategories: false }))[0]!.y).toBeGreaterThan(complaints!.y);
});

test('columns stand on 0 and hang from it; a gap draws nothing', () => {
  const shapes = draw({ type: 'columnClustered', reversedCategories: false, minimum: null, series: TWO });
  expect(boxes(shapes)).toHaveLength(5);
  const [two, , five, , below] = boxes(shapes);
  expect(five!.height).toBeCloseTo(2.5 * two!.height, 6);
  expect(below!.y).toBeCloseTo(two!.y + two!.height, 6);
  expect(below!.height).toBeCloseTo(two!.height / 2, 6);
});

test('stacked values lie on each other, and shares fill the whole', () => {
  const stacked = boxes(draw({ type: 'columnStacked', minimum: null, series: TWO }));
  const [first, , , onTop] = stacked;
  expect(onTop!.x).toBe(first!.x);
  expect(onTop!.y + onTop!.height).toBeCloseTo(first!.y, 6);
  const shapes = draw({ type: 'barStacked100', series: TWO, minimum: null });
  expect(placeOfText(shapes, '1').x - boxes(shapes)[0]!.x).toBeCloseTo(boxes(shapes)[0]!.width * 3, 6);
});

test('a line breaks where a value is missing; a text counts as 0', () => {
  const values = [1, null, 3, 'text'] as const;
  const shapes = draw({ type: 'line', categories: ['a', 'b', 'c', 'd'], series: [{ name: 's', values }] });
  expect(lines(shapes).map(({ points }) => points.length)).toEqual([1, 2]);
  expect(lines(shapes)[1]!.points[1]!.y).toBeCloseTo(placeOfText(shapes, '0').y - 4, 6);
  // A point alone has a mark, or nobody would see it.
  expect(shapes.filter(({ kind }) => kind === 'dot')).toHaveLength(1);
  expect(draw({ type: 'lineMarkers' }).filter(({ kind }) => kind === 'dot')).toHaveLength(3);
});

test('limits are broken lines without marks, here and in the legend', () => {
  const series = [
    { name: 'Total', values: [107.02, 108.18] },
    { name: 'Green', values: [100, 100], dash: 'dash', hasMarks: false },
    { name: 'Yellow', values: [80, 80], dash: 'dot', hasMarks: false },
  ] as const;
  const shapes = draw({ type: 'lineMarkers', categories: ['2019', '2020'], series, hasLegend: true, minimum: null });
  expect(lines(shapes).map(({ dash }) => dash)).toEqual(expect.arrayContaining([undefined, 'dash', 'dot']));
  expect(lines(shapes)).toHaveLength(5);
  expect(shapes.filter(({ kind }) => kind === 'dot')).toHaveLength(2);
  expect(boxes(shapes)).toHaveLength(1);
});

test('a radar begins at the top and goes clockwise', () => {
  const categories = ['north', 'east', 'south', 'west'];
  const series = [{ name: 's', values: [4, 2, 4, 2] }];
  const shapes = draw({ type: 'radarMarkers', categories, series });
  const [[top, right, bottom, left]] = lines(shapes).map(({ points }) => points) as [{ x: number; y: number }[]];
  expect(top!.x).toBeCloseTo(bottom!.x, 6);
  expect(bottom!.y - top!.y).toBeCloseTo(2 * (right!.x - left!.x), 6);
  expect(placeOfText(shapes, 'north').y).toBeLessThan(top!.y);
  expect(placeOfText(shapes, 'east').x).toBeGreaterThan(right!.x);
  expect(draw({ type: 'radarFilled', categories, series }).some(({ kind }) => kind === 'area')).toBe(true);
});

test('what has no value yet says so, and draws neither axes nor bars', () => {
  const shapes = draw({ series: [{ name: 'Level', values: ['text', null, null] }] });
  expect(texts(shapes)).toEqual(['Levels', 'None yet']);
  expect(boxes(shapes)).toEqual([]);
});

test('names are cut to their room and stay inside the picture, however many there are', () => {
  const categories = Array.from(
    { length: 60 },
    (_, index) => `Indicator ${index} with a name that goes on and on for long`,
  );
  const series = [
    {
      name: 'A series with a name that is longer than the whole picture is wide, and then some',
      values: categories.map((_, index) => index),
    },
  ];
  for (const type of ['barClustered', 'columnClustered', 'line', 'radar']) {
    for (const size of [SIZE, { width: 200, height: 120 }, { width: 20, height: 20 }]) {
      const shapes = draw({ type, categories, series, hasLegend: true, title: 'Title '.repeat(30) }, size);
      for (const { x, width } of boxes(shapes)) expect(x + width).toBeLessThanOrEqual(size.width + 40);
      expect(JSON.stringify(shapes)).not.toMatch(/null|NaN/);
    }
  }
  expect(texts(draw({ title: 'Title '.repeat(30) }))[0]).toMatch(/…$/);
});

test.each([
  [[0.12, 0.4], 0, [0, 0.1, 0.2, 0.3, 0.4]],
  [[75, 105], 0, [0, 25, 50, 75, 100, 125]],
  [[-0.1, 0.9], null, [-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[0, 0], null, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[110, 120], 100, [100, 105, 110, 115, 120]],
])('%j from %j has the ticks %j', (values, minimum, ticks) => {
  expect(scaleOf(values, minimum, 5).ticks).toEqual(ticks);
});

test('what is said has every value as the cells show it, in the language of the page', () => {
  const said = (chart: Partial<ChartNow>, locale: string) => {
    const full = { ...CHART, ...chart };
    const { exact } = numbersOf(full.numberFormat, locale);
    return descriptionOf(full, { exact, noValues: 'None yet', more: (count) => `${count} more` });
  };
  expect(said({}, 'id-ID')).toBe('Revenue: 8,00; Complaints: 4,00');
  expect(said({ numberFormat: '0.0%', series: [{ name: '', values: [0.4, 0.35, 0.25] }] }, 'en-US')).toBe(
    'Revenue: 40.0%; Complaints: 35.0%; Not measured: 25.0%',
  );
  expect(said({ series: TWO, numberFormat: 'General' }, 'en-US')).toContain('2025, Not measured: -1');
  const categories = Array.from({ length: 100 }, (_, index) => String(index));
  expect(said({ categories, series: [{ name: '', values: categories.map(Number) }] }, 'en-US')).toMatch(/; 40 more$/);
  expect(said({ series: [] }, 'en-US')).toBe('None yet');
});
