import fc from 'fast-check';
import { criticalWeights } from '../../../src/engine/ahp/criticalWeights';
import { sensitivity } from '../../../src/engine/ahp/synthesis';

interface Problem {
  readonly weights: readonly number[];
  readonly table: readonly (readonly number[])[];
}

/** A row of the table without its heading and the name of the criterion. */
interface Critical {
  readonly weight: number;
  readonly best: string | number;
  readonly bestWeight: string | number;
  readonly winner: string | number;
  readonly any: string | number;
  readonly anyWeight: string | number;
  readonly rises: string | number;
  readonly falls: string | number;
}

const points = fc.integer({ min: 0, max: 20 }).map((value) => value / 2 + 0.25);
const anyProblem: fc.Arbitrary<Problem> = fc
  .record({ criteria: fc.integer({ min: 2, max: 5 }), alternatives: fc.integer({ min: 1, max: 6 }) })
  .chain(({ criteria, alternatives }) =>
    fc.record({
      weights: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: criteria, maxLength: criteria }),
      table: fc.array(fc.array(points, { minLength: criteria, maxLength: criteria }), {
        minLength: alternatives,
        maxLength: alternatives,
      }),
    }),
  );

const criticalOf = ({ weights, table }: Problem): Critical[] =>
  criticalWeights([weights], table, undefined, undefined, 'en')
    .slice(1)
    .map(([, weight, best, bestWeight, winner, any, anyWeight, rises, falls]) => ({
      ...{ weight: Number(weight), best: best ?? '', bestWeight: bestWeight ?? '', winner: winner ?? '' },
      ...{ any: any ?? '', anyWeight: anyWeight ?? '', rises: rises ?? '', falls: falls ?? '' },
    }));

const at = ({ weights, table }: Problem, criterion: number, weight: number): number[] =>
  sensitivity([weights], table, criterion + 1, weight).map(([value = NaN]) => value);

const LEVEL = 1e-11;
/** Who is above whom, without those that are level. */
const order = (values: readonly number[]): string[] =>
  values.flatMap((value, i) => values.flatMap((other, j) => (value - other > LEVEL ? [`${i}>${j}`] : [])));
const turned = (before: readonly string[], after: readonly string[]): boolean =>
  after.some((pair) => before.includes(pair.split('>').reverse().join('>')));
const leaders = (values: readonly number[]): number[] =>
  values.flatMap((value, i) => (Math.max(...values) - value <= LEVEL ? [i] : []));

/** Every share of 120 steps, the ends not included. */
const steps = Array.from({ length: 119 }, (_, i) => (i + 1) / 120);

describe('the critical weights', () => {
  test('turn the best at the new weight, and a hair less does not', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        criticalOf(problem).forEach(({ weight, bestWeight, best, winner }, criterion) => {
          if (typeof best !== 'number' || typeof bestWeight !== 'number') return;
          const now = leaders(at(problem, criterion, weight));
          const then = at(problem, criterion, bestWeight);
          const champion = then.indexOf(Math.max(...then));
          expect(winner).toBe(champion + 1);
          expect(now).not.toContain(champion);
          const before = at(problem, criterion, bestWeight - Math.sign(best) * 1e-6);
          expect(now).toContain(before.indexOf(Math.max(...before)));
        });
      }),
      { numRuns: 150 },
    );
  });

  test('turn the pair that is named at the new weight, and a hair less turns nothing', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        criticalOf(problem).forEach(({ weight, any, anyWeight, rises, falls }, criterion) => {
          if (typeof any !== 'number' || typeof anyWeight !== 'number') return;
          const then = at(problem, criterion, anyWeight);
          expect(then[Number(rises) - 1]).toBeGreaterThan(then[Number(falls) - 1] as number);
          const now = order(at(problem, criterion, weight));
          expect(now).toContain(`${Number(falls) - 1}>${Number(rises) - 1}`);
          expect(turned(now, order(at(problem, criterion, anyWeight - Math.sign(any) * 1e-6)))).toBe(false);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('miss no turn that a search over all weights finds, and find none that is not there', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        criticalOf(problem).forEach(({ weight, best, any }, criterion) => {
          if (best === 'level now' || any === 'level now') return;
          const now = at(problem, criterion, weight);
          const ranking = order(now);
          const found = steps.filter((share) => turned(ranking, order(at(problem, criterion, share))));
          const nearest = Math.min(...found.map((share) => Math.abs(share - weight)));
          if (any === 'none') expect(found).toEqual([]);
          else expect(Math.abs(Number(any))).toBeLessThanOrEqual(nearest + 1e-9);
          const champions = steps.filter(
            (share) => !leaders(at(problem, criterion, share)).some((one) => leaders(now).includes(one)),
          );
          if (best === 'none') expect(champions).toEqual([]);
          else {
            const first = Math.min(...champions.map((share) => Math.abs(share - weight)));
            expect(Math.abs(Number(best))).toBeLessThanOrEqual(first + 1e-9);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  test('do not depend on the order of criteria or alternatives', () => {
    fc.assert(
      fc.property(anyProblem, ({ weights, table }) => {
        const turnedRound = criticalOf({
          weights: [...weights].reverse(),
          table: [...table].reverse().map((row) => [...row].reverse()),
        }).reverse();
        criticalOf({ weights, table }).forEach((row, i) => {
          const other = turnedRound[i] as Critical;
          const near = (value: string | number): unknown =>
            typeof value === 'number' ? expect.closeTo(value, 9) : value;
          expect([other.best, other.any, other.weight]).toEqual([near(row.best), near(row.any), near(row.weight)]);
        });
      }),
    );
  });
});
