/** Cohen's κ: published examples at printed precision, by brute force over the pairs, and the words for it. */
import fc from 'fast-check';
import { agreementOf, strengthOf } from '../../src/engine/agreement';

/** Cohen (1968), Table 1, over the example of 1960: 200 cases, three diagnoses by two judges; also in R's psych. */
const COHEN = [
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
];

test('Cohen’s own 200 cases have po .70, pe .41 and κ .492', () => {
  const { count, observed, expected, kappa } = agreementOf(COHEN);
  expect(count).toBe(200);
  expect([observed, expected].map((share) => share?.toFixed(2))).toEqual(['0.70', '0.41']);
  expect(kappa?.toFixed(3)).toBe('0.492');
  expect(strengthOf(kappa ?? 0).en).toBe('moderate');
});

/** By hand: po 0.89; pe 0.80·0.80 + 0.10·0.05 + 0.10·0.15 = 0.66; κ 0.23 ÷ 0.34. Said to be of Fleiss, Levin & Paik (2003), Table 18.1: unverified. */
test('100 cases with many of one diagnosis have po .89 and κ .68', () => {
  const { observed, kappa } = agreementOf([
    [75, 1, 4],
    [5, 4, 1],
    [0, 0, 10],
  ]);
  expect([observed?.toFixed(2), kappa?.toFixed(2)]).toEqual(['0.89', '0.68']);
});

test('who coded nothing twice, and who both used one type only, have no κ', () => {
  expect(
    agreementOf([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual({ count: 0, observed: null, expected: null, kappa: null });
  expect(
    agreementOf([
      [7, 0],
      [0, 0],
    ]),
  ).toEqual({ count: 7, observed: 1, expected: 1, kappa: null });
});

const codes = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 60 });

test('κ is what two coders agree beyond what every pair of a code of one with a code of the other does', () => {
  fc.assert(
    fc.property(codes, (pairs) => {
      const table = [0, 1, 2, 3].map((first) =>
        [0, 1, 2, 3].map((second) => pairs.filter(([one, other]) => one === first && other === second).length),
      );
      const { observed, expected, kappa } = agreementOf(table);
      const agree = pairs.filter(([one, other]) => one === other).length / pairs.length;
      const all = pairs.flatMap(([one]) => pairs.map(([, other]) => (one === other ? 1 : 0) as number));
      const chance = all.reduce((sum, one) => sum + one, 0) / all.length;
      expect(observed).toBeCloseTo(agree, 12);
      expect(expected).toBeCloseTo(chance, 12);
      if (chance === 1) expect(kappa).toBeNull();
      else expect(kappa).toBeCloseTo(1 - (1 - agree) / (1 - chance), 9);
      // Coders changing places, and types in another order, change nothing.
      const turned = table[0]?.map((_, index) => table.map((row) => row[index] ?? 0).toReversed()).toReversed() ?? [];
      const again = agreementOf(turned).kappa;
      if (kappa === null) expect(again).toBeNull();
      else expect(again).toBeCloseTo(kappa, 12);
    }),
  );
});

test.each([
  [-0.001, 'poor'],
  [0, 'slight'],
  [0.204, 'slight'],
  [0.206, 'fair'],
  [0.4, 'fair'],
  [0.41, 'moderate'],
  [0.605, 'substantial'],
  [0.8, 'substantial'],
  [0.81, 'almost perfect'],
  [1, 'almost perfect'],
])('κ = %d is %s', (kappa, word) => {
  expect(strengthOf(kappa).en).toBe(word);
});
