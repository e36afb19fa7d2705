import { INDEX_BANDS, OMAX_BANDS } from '../../../src/engine/bands';
import {
  anchorAt,
  bandShares,
  isAbove,
  linesOf,
  piecesOf,
  polygon,
  radarPoints,
  shareOf,
  windowOf,
} from '../../../src/taskpane/charts/geometry';

describe('a value on a scale', () => {
  test('is its share of the length, and stays on the scale', () => {
    expect([0, 2.5, 10, 12, -1].map((value) => shareOf(value, 10))).toEqual([0, 0.25, 1, 1, 0]);
  });
  test('is nothing on a scale without length, such as weights that are all missing', () => {
    expect([shareOf(1, 0), shareOf(0, -Infinity)]).toEqual([0, 0]);
  });
});

test.each([
  ['levels', OMAX_BANDS, 10, [0.4, 0.8]],
  ['indices', INDEX_BANDS, 120, [80 / 120, 100 / 120]],
] as const)('the bands of %s meet without a gap and fill the scale', (_, bands, max, [yellow, green]) => {
  expect(bandShares(bands, max)).toEqual([
    { from: 0, to: yellow },
    { from: yellow, to: green },
    { from: green, to: 1 },
  ]);
});

describe('a line over the bands', () => {
  test('is seen where its values and both limits are, with room, and never below 0', () => {
    const { from, to } = windowOf([107.02, 108.18, 108.21, 108.09], INDEX_BANDS);
    expect(from).toBeCloseTo(80 - 0.3 * 28.21, 10);
    expect(to).toBeCloseTo(108.21 + 0.3 * 28.21, 10);
    expect(windowOf([0, 120], INDEX_BANDS)).toEqual({ from: 0, to: 156 });
  });
  test('has its numbers on the side that it does not come from', () => {
    const values = [97, 108, 108, 78];
    expect(values.map((_, index) => isAbove(values, index))).toEqual([false, true, true, false]);
    expect(isAbove([5], 0)).toBe(true);
    expect(isAbove([null, 5, 7], 1)).toBe(false);
  });
  test('breaks where a period has no total', () => {
    const points = [3, 4, null, 5, null, 6, 7].map((y, x) => ({ x, y }));
    expect(piecesOf(points).map((piece) => piece.map(({ y }) => y))).toEqual([
      [3, 4],
      [6, 7],
    ]);
  });
});

describe('a radar', () => {
  test('of four axes points up, right, down and left, each as far as its share', () => {
    const points = radarPoints({ x: 100, y: 100 }, 80, [1, 0.5, 0.25, 0]);
    expect(polygon(points)).toBe('100.0,20.0 140.0,100.0 100.0,120.0 100.0,100.0');
  });
  test('anchors its labels away from the figure', () => {
    expect([0, 1, 2, 3].map((index) => anchorAt(index, 4))).toEqual(['middle', 'start', 'middle', 'end']);
    expect([0, 1, 2, 3, 4].map((index) => anchorAt(index, 5))).toEqual(['middle', 'start', 'start', 'end', 'end']);
  });
});

describe('a name beside an axis', () => {
  test('is broken between words', () => {
    expect(linesOf('Internal business process', 11, 3)).toEqual(['Internal', 'business', 'process']);
    expect(linesOf('Learning and growth', 12, 3)).toEqual(['Learning and', 'growth']);
  });
  test('is cut with an ellipsis where a word or the lines do not suffice', () => {
    expect(linesOf('Pembelajaran', 11, 3)).toEqual(['Pembelajar…']);
    expect(linesOf('one two three four', 5, 2)).toEqual(['one', 'two…']);
  });
  test('of nothing has no lines', () => {
    expect(linesOf('  ', 10, 2)).toEqual([]);
  });
});
