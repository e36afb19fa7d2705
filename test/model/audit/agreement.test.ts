import fc from 'fast-check';
import { agreement } from '../../../src/model/audit/agreement';
import { known, minus, over, plus, printed, sum, through, times, within } from '../../../src/model/audit/estimate';
import type { Estimate, Printed } from '../../../src/model/audit/estimate';

const as = (value: number, decimals: number): Printed => ({ value, decimals });

describe('A printed number', () => {
  it.each<[string, Printed, Estimate, string]>([
    [
      'is the product of its row (study 003, F1a: 8.80 × 0.06)',
      as(0.528, 4),
      times(printed(as(8.8, 2)), printed(as(0.06, 2))),
      'same',
    ],
    ['cut off (26/48 printed 54.16)', as(54.16, 2), times(known(100), over(known(26), known(48))), 'truncated'],
    ['made of parts before they were rounded', as(0.509, 3), times(printed(as(8.5, 1)), printed(as(0.06, 2))), 'parts'],
    ['ten times its weight (study 003, L1c)', as(0.6, 2), times(printed(as(8.5, 2)), printed(as(0.06, 2))), 'differs'],
    ['a half that arithmetic keeps below the half', as(1.01, 2), known(1.005), 'same'],
  ])('%s', (_, of, from, expected) => {
    expect(agreement(of, from)).toBe(expected);
  });
});

describe('An estimate', () => {
  const value = fc.double({ min: -50, max: 50, noNaN: true });
  const decimals = fc.integer({ min: 0, max: 4 });
  const rounded = (exact: number, places: number): Printed => as(Number(exact.toFixed(places)), places);

  it('holds what the numbers were before they were rounded', () => {
    const operations: [(a: number, b: number) => number, (a: Estimate, b: Estimate) => Estimate][] = [
      [(a, b) => a + b, plus],
      [(a, b) => a - b, minus],
      [(a, b) => a * b, times],
      [(a, b) => a / b, over],
      [(a, b) => a + b + a, (a, b) => sum([a, b, a])],
      [(a) => Math.min(20, Math.max(-10, a)), (a) => within(a, -10, 20)],
      [(a) => 100 - 3 * a, (a) => through(a, (x) => 100 - 3 * x)],
    ];
    fc.assert(
      fc.property(value, value, decimals, decimals, (a, b, first, second) => {
        for (const [plain, estimated] of operations) {
          const { low, high } = estimated(printed(rounded(a, first)), printed(rounded(b, second)));
          const exact = plain(a, b);
          const lost = 1e-9 * Math.max(1, Math.abs(exact));
          if (Number.isFinite(exact)) expect(low - lost <= exact && exact <= high + lost).toBe(true);
        }
      }),
    );
  });

  it('never calls a number that was rounded from its parts different', () => {
    fc.assert(
      fc.property(value, value, decimals, decimals, decimals, (a, b, first, second, third) => {
        const product = times(printed(rounded(a, first)), printed(rounded(b, second)));
        expect(agreement(rounded(a * b, third), product)).not.toBe('differs');
      }),
    );
  });
});
