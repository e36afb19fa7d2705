/**
 * The SKP of PP 46/2011 by Perka BKN 1/2013. Numbers: a published form to calculate an SKP (12 months of 12, all of the
 * money, quality 90 of 100: 85.50), a published explanation (4 days of 5: 96), and the formulas, done by hand.
 */
import fc from 'fast-check';
import type { AspectLists } from '../../../src/engine/ckp/skp';
import { skpValues } from '../../../src/engine/ckp/skp';

const NOTHING: AspectLists = {
  quantityTarget: null,
  quantity: null,
  qualityTarget: null,
  quality: null,
  timeTarget: null,
  time: null,
  costTarget: null,
  cost: null,
};
const task = (given: Partial<AspectLists>) => skpValues({ ...NOTHING, ...given })[0]?.[0];
const time = (timeTarget: number, taken: unknown) => task({ timeTarget, time: taken });

describe('time and cost', () => {
  test.each([
    ['as planned', 12, 12, 76],
    ['4 days of 5', 5, 4, 96],
    ['10 months of 12', 12, 10, 76 + 100 / 6],
    ['saving all that is good', 100, 76, 100],
    ['saving all that is good, but for rounding', 0.3, 0.228, 100],
    ['3 months of 4: saving 25 percent', 4, 3, 75],
    ['half of it', 12, 6, 50],
    ['late by a tenth', 10, 11, 66],
    ['late beyond all value', 10, 18, -4],
    ['nothing taken at all', 12, 0, 0],
  ])('%s', (_, target, taken, value) => {
    expect(time(target, taken)).toBeCloseTo(value, 9);
    expect(task({ costTarget: target, cost: taken })).toBeCloseTo(value, 9);
  });

  test('as planned are exactly 76, whatever the unit', () => {
    const amount = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
    fc.assert(fc.property(amount, (planned) => expect(time(planned, planned)).toBeCloseTo(76, 12)));
    expect(time(12, 12)).toBe(76);
  });

  test('rise with the saving up to 24 percent, and beyond it fall to the share that was taken', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.7599, noNaN: true }), (part) => {
        expect(time(1000, 1000 * part)).toBeCloseTo(100 * part, 9);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 0.76, max: 2, noNaN: true }), (part) => {
        expect(time(1000, 1000 * part)).toBeCloseTo(176 - 100 * part, 9);
      }),
    );
  });
});

describe('a task', () => {
  const form = {
    quantityTarget: 1,
    quantity: 1,
    qualityTarget: 100,
    quality: 90,
    timeTarget: 12,
    time: 12,
    costTarget: 170395000,
    cost: 170395000,
  };

  test('is the mean of four aspects, or of three where it costs nothing', () => {
    expect(task(form)).toBe(85.5);
    expect(task({ ...form, costTarget: '', cost: '' })).toBeCloseTo(266 / 3, 12);
    expect(task({ ...form, costTarget: 0, cost: 0 })).toBeCloseTo(266 / 3, 12);
    expect(task({ quantityTarget: 12, quantity: 15 })).toBe(125);
  });

  test('that was not done has nothing for time and cost', () => {
    expect(task({ ...form, quantity: 0, quality: 0 })).toBe(0);
    expect(task({ ...form, quantity: '0', quality: 0, time: '' })).toBe(0);
  });

  test('with a target and no realization yet is not available', () => {
    for (const part of ['quantity', 'quality', 'time', 'cost'] as const)
      expect(task({ ...form, [part]: '' })).toMatchObject({ code: 'notAvailable' });
    expect(task({})).toMatchObject({ code: 'notAvailable' });
  });

  test('with a mistake leaves the others standing, and an error value comes back', () => {
    const values = skpValues({
      ...NOTHING,
      quantityTarget: [[10], [10], [10], ['']],
      quantity: [[9], ['nine'], [{ code: '#DIV/0!' }], [3]],
      qualityTarget: 100,
      quality: [[90], [90], [90], ['']],
    }).flat();
    expect(values[0]).toBe(90);
    expect(values[1]).toMatchObject({ message: 'Quantity, row 2: "nine" is not a usable number. Type a number.' });
    expect(values[2]).toEqual({ code: '#DIV/0!' });
    expect(values[3]).toMatchObject({ message: expect.stringContaining('QuantityTarget, row 4: there is a realiz') });
  });

  test('lies as the lists do', () => {
    expect(skpValues({ ...NOTHING, timeTarget: [[5, 12, 4]], time: [[4, 12, 3]] })).toEqual([[96, 76, 75]]);
  });
});
