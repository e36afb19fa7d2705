import fc from 'fast-check';
import { omaxIndex } from '../../../src/engine/omax/index';

const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const level = fc.double({ min: 0, max: 10, noNaN: true });
const rows = fc.array(fc.tuple(level, positive), { minLength: 1, maxLength: 20 });
const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);

describe('the index of an Objective Matrix', () => {
  test('is the weighted mean of the levels, whatever the weights are out of', () => {
    expect(omaxIndex([[8], [5]], [[0.6], [0.4]], true)).toBeCloseTo(6.8, 12);
    expect(omaxIndex([[8], [5]], [[60], [40]], true)).toBeCloseTo(6.8, 12);
  });

  test('of equal levels is exactly that level, so that its light is theirs', () => {
    for (const weights of [
      [0.42, 0.47, 0.02, 0.09],
      [0.3, 0.6, 0.1],
      [0.08, 0.58, 0.11, 0.23],
    ]) {
      for (const normalize of [true, false]) {
        expect(omaxIndex(columnOf(weights.map(() => 8)), columnOf(weights), normalize)).toBe(8);
      }
    }
  });

  test('takes weights as printed when they are not normalised', () => {
    expect(omaxIndex([[8], [5]], [[0.6], [0.41]], false)).toBeCloseTo(8 * 0.6 + 5 * 0.41, 12);
  });

  test('takes rows, columns and a row against a column', () => {
    expect(omaxIndex([[8, 5]], [[3, 1]], true)).toBe(7.25);
    expect(omaxIndex([[8, 5]], [[3], [1]], true)).toBe(7.25);
    expect(omaxIndex(8, 1, true)).toBe(8);
  });

  test('leaves a row without a level out and spreads its weight', () => {
    expect(omaxIndex([[8], [''], [5]], [[0.3], [0.5], [0.2]], true)).toBeCloseTo((8 * 0.3 + 5 * 0.2) / 0.5, 12);
    expect(omaxIndex([[8], [null], [5]], [[0.3], [0.5], [0.2]], false)).toBeCloseTo((8 * 0.3 + 5 * 0.2) / 0.5, 12);
  });

  test('keeps the printed sum of the weights when one of them is spread', () => {
    expect(omaxIndex([[8], [''], [8]], [[0.3], [0.5], [0.21]], false)).toBeCloseTo(8 * 1.01, 12);
  });

  test('counts a level of 0 as a level', () => {
    expect(omaxIndex([[10], [0]], [[1], [1]], true)).toBe(5);
  });

  test('refuses a level of 0 without a weight, and a weight of 0 beside any other level', () => {
    expect(() => omaxIndex([[0], [5]], [[''], [1]], true)).toThrow('Weights, row 1: the weight is blank or 0');
    expect(() => omaxIndex([[0.1], [5]], [[0], [1]], true)).toThrow('Weights, row 1: the weight is blank or 0');
  });

  test('ignores rows that are blank throughout, as the desktop passes the rest of a long range', () => {
    expect(omaxIndex([[8], [5], [0], [0]], [[3], [1], [0], [0]], true)).toBe(7.25);
    expect(omaxIndex([[8], [5], [''], ['']], [[3], [1], [''], ['']], true)).toBe(7.25);
  });

  test('takes a computed level that misses 0 or 10 by its rounding for 0 or 10', () => {
    expect(omaxIndex([[10.000000000000002], [-1e-15]], [[1], [1]], true)).toBe(5);
  });

  test('lies between the lowest and the highest level', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const levels = list.map(([value]) => value);
        const index = omaxIndex(columnOf(levels), columnOf(list.map(([, weight]) => weight)), true);
        expect(index).toBeGreaterThanOrEqual(Math.min(...levels) - 1e-12);
        expect(index).toBeLessThanOrEqual(Math.max(...levels) + 1e-12);
      }),
    );
  });

  test('does not change when all weights change by one factor', () => {
    fc.assert(
      fc.property(rows, positive, (list, factor) => {
        const levels = columnOf(list.map(([value]) => value));
        const index = omaxIndex(levels, columnOf(list.map(([, weight]) => weight)), true);
        expect(omaxIndex(levels, columnOf(list.map(([, weight]) => weight * factor)), true)).toBeCloseTo(index, 10);
      }),
    );
  });
});
