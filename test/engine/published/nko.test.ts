import { indicatorIndices } from '../../../src/engine/ckp/indicator';
import { KEP_241 } from '../../../src/engine/ckp/rulebooks/kep241';
import { rolledUpScores } from '../../../src/engine/hierarchy/rollUp';
import { weightedSum } from '../../../src/engine/weighting';
import { asPrinted, printed } from '../../support/printed';
import { kppnIndicators, kppnNko, kppnObjectives, kppnPerspectives } from '../../support/tables/kppn';

type Row = readonly [item: string, parent: string, weight: number | '', score: number | ''];

/** The rolled-up score of every row, by item. */
function rollUp(rows: readonly Row[], normalize = true): Readonly<Record<string, number>> {
  const column = (part: 0 | 1 | 2 | 3) => rows.map((row) => [row[part]]);
  const scores = rolledUpScores(column(0), column(1), column(2), column(3), normalize).flat() as number[];
  return Object.fromEntries(rows.map(([item], i) => [item, scores[i] ?? NaN]));
}

const perspectives = (score: (perspective: (typeof kppnPerspectives)[number]) => number | ''): Row[] => [
  ['NKO', '', '', ''],
  ...kppnPerspectives.map((one): Row => [one.name, 'NKO', one.weight, score(one)]),
];
const objectives = (score: (name: string) => number | ''): Row[] =>
  kppnPerspectives.flatMap((one) => one.objectives.map((name): Row => [name, one.name, '', score(name)]));

const indexOf = ({ target, realization }: (typeof kppnIndicators)[number]) =>
  indicatorIndices(target, realization, null, null)[0]?.[0] as number;
const indicatorsOf = (name: string) => kppnIndicators.filter(({ objective }) => objective === name);

describe('KPPN Banyuwangi 2022, indicators', () => {
  test.each(kppnIndicators)('$objective: $realization against $target is $printedIndex', (indicator) => {
    expect(asPrinted([indexOf(indicator)], [indicator.printedIndex], 2)).toBe(true);
  });

  test('are twenty, below nine objectives', () => {
    expect(kppnIndicators).toHaveLength(20);
    expect([...new Set(kppnIndicators.map(({ objective }) => objective))]).toEqual(Object.keys(kppnObjectives));
  });
});

describe('KPPN Banyuwangi 2022, objectives', () => {
  const meanOf = (name: string) =>
    weightedSum(
      indicatorsOf(name).map((indicator) => ({ score: indexOf(indicator), weight: 1 })),
      true,
    ) as number;

  test('are printed as the mean of their indicators, but for five', () => {
    const different = Object.entries(kppnObjectives).flatMap(([name, value]) => {
      const mean = meanOf(name).toFixed(2);
      return mean === value.toFixed(2) ? [] : [`${name}: ${value.toFixed(2)}, mean ${mean}`];
    });
    expect(different).toEqual([
      'SO1: 105.91, mean 105.90',
      'SO4: 103.20, mean 103.21',
      'SO6: 114.54, mean 113.88',
      'SO8: 110.38, mean 110.39',
      'SO9: 113.67, mean 112.90',
    ]);
  });

  test('SO1 is 105.91 from the indices already rounded: (106.81 + 105.00)/2 is 105.905, the exact mean 105.9045', () => {
    const rounded = indicatorsOf('SO1').reduce((sum, { printedIndex }) => sum + printedIndex, 0) / 2;
    expect(rounded).toBeCloseTo(105.905, 12);
    expect(meanOf('SO1').toFixed(4)).toBe('105.9045');
  });

  test('the others are weighted by weights the study does not print: those of Kep-241 fit SO4, SO6 and SO8, not SO9', () => {
    const weights = Object.values(KEP_241.indicatorWeights).flatMap((row) =>
      Object.values(row).flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
    );
    const fitting = (name: string) => {
      const scores = indicatorsOf(name).map(indexOf);
      const triples = weights.flatMap((a) => weights.flatMap((b) => weights.map((c) => [a, b, c] as const)));
      return triples.filter((triple) => {
        const mean = weightedSum(
          scores.map((score, i) => ({ score, weight: triple[i] as number })),
          true,
        ) as number;
        return asPrinted([mean], [kppnObjectives[name] as number], 2);
      });
    };
    expect(weights).toHaveLength(6);
    expect(fitting('SO4')).toContainEqual([0.21, 0.19, 0.21]);
    expect(fitting('SO6')).toEqual([[0.26, 0.26, 0.11]]);
    expect(fitting('SO8')).toContainEqual([0.14, 0.26, 0.11]);
    expect(fitting('SO9')).toEqual([]);
  });
});

describe('KPPN Banyuwangi 2022, NKO', () => {
  test('perspectives 30/20/25/25 over the printed objectives make 108.09', () => {
    const scores = rollUp([...perspectives(() => ''), ...objectives((name) => kppnObjectives[name] ?? '')]);
    expect(scores.NKO?.toFixed(2)).toBe(kppnNko.toFixed(2));
    expect(scores['Internal process']?.toFixed(2)).toBe('109.81');
    expect(scores['Learning and growth']).toBeCloseTo(112.025, 10);
  });

  test('the perspectives of the discussion make 108.09, weights as printed or divided by their sum', () => {
    const rows = perspectives(({ discussion }) => discussion);
    const asFractions = rows.map(([item, parent, weight, score]): Row => {
      return [item, parent, weight === '' ? '' : weight / 100, score];
    });
    expect(printed([rollUp(rows).NKO ?? NaN, rollUp(asFractions, false).NKO ?? NaN], 2)).toEqual(['108.09', '108.09']);
  });

  test("the abstract's 112.04 for learning and growth would make 108.10, not the 108.09 printed beside it", () => {
    expect(rollUp(perspectives(({ abstract }) => abstract)).NKO?.toFixed(4)).toBe('108.0955');
  });

  test('everything of equal weight below the perspectives makes 107.96 from the 20 indicators', () => {
    const indicators = kppnIndicators.map((indicator, i): Row => {
      return [`indicator ${i + 1}`, indicator.objective, '', indexOf(indicator)];
    });
    expect(rollUp([...perspectives(() => ''), ...objectives(() => ''), ...indicators]).NKO?.toFixed(2)).toBe('107.96');
  });
});
