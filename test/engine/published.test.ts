import { OMAX_BANDS, lightOf } from '../../src/engine/bands';
import { indicatorIndices } from '../../src/engine/ckp/indicator';
import { ckpScore } from '../../src/engine/ckp/score';
import { omaxIndex } from '../../src/engine/omax/index';
import { levelsOf } from '../../src/engine/omax/level';
import { kppnIndicators } from '../support/tables/kppn';
import { samsatIndex, samsatKpis, samsatLights } from '../support/tables/samsat';
import { treasurerCkp, treasurerIkus } from '../support/tables/treasurer';

/** Half a unit of the last printed decimal. */
const asPrinted = (value: number, printed: number, decimals: number) =>
  Math.abs(value - printed) <= 0.5 * 10 ** -decimals + 1e-9;

describe('Samsat Karang Ploso, Objective Matrix', () => {
  const levelOf = ({ performance, anchors, levels }: (typeof samsatKpis)[number]) =>
    levelsOf(performance, [anchors], [levels], 'interpolate')[0]?.[0] as number;
  /** Where the study's rounding inside the ladder shows in the printed level. */
  const movedByRounding = new Map([
    ['F2a', 0.01],
    ['C1b', -0.01],
    ['C2b', 0.02],
    ['I3a', 0.01],
  ]);

  test.each(samsatKpis)('$kpi: level $exactLevel, printed $printedLevel', (kpi) => {
    const level = levelOf(kpi);
    expect(level).toBeCloseTo(kpi.exactLevel, 5);
    const difference = kpi.printedLevel - Number(level.toFixed(2));
    expect(difference).toBeCloseTo(movedByRounding.get(kpi.kpi) ?? 0, 9);
  });

  test('three anchors alone earn the levels 0, 3 and 10 of the study', () => {
    const three = samsatKpis.filter((kpi) => kpi.levels.join() === '0,3,10');
    const computed = levelsOf(
      three.map((kpi) => [kpi.performance]),
      three.map((kpi) => kpi.anchors),
      null,
      'interpolate',
    );
    expect(three).toHaveLength(19);
    computed.forEach(([level], i) => expect(level).toBeCloseTo(three[i]?.exactLevel ?? NaN, 5));
  });

  test('15 green, 4 yellow, 3 red, from printed and from exact levels', () => {
    for (const scores of [samsatKpis.map((kpi) => kpi.printedLevel), samsatKpis.map(levelOf)]) {
      const count = { green: 0, yellow: 0, red: 0 };
      scores.forEach((score) => (count[lightOf(score, OMAX_BANDS)] += 1));
      expect(count).toEqual(samsatLights);
    }
  });

  test('index 7.9005 as printed, where C4a and C4b have exchanged weights: yellow', () => {
    const exchanged: Readonly<Record<string, number>> = { C4a: 0.04, C4b: 0.08 };
    const index = omaxIndex(
      samsatKpis.map((kpi) => [kpi.printedLevel]),
      samsatKpis.map((kpi) => [exchanged[kpi.kpi] ?? kpi.printedWeight]),
      false,
    );
    expect(index).toBeCloseTo(samsatIndex.printed, 9);
    expect(lightOf(index, OMAX_BANDS)).toBe('yellow');
  });

  test('index 8.0125 with the exchange mended: green', () => {
    const index = omaxIndex(
      samsatKpis.map((kpi) => [kpi.printedLevel]),
      samsatKpis.map((kpi) => [kpi.printedWeight]),
      false,
    );
    expect(index).toBeCloseTo(samsatIndex.mended, 9);
    expect(lightOf(index, OMAX_BANDS)).toBe('green');
  });

  test("mended and divided by the weights' sum of 1.01: 7.9332, yellow again", () => {
    const index = omaxIndex(
      samsatKpis.map((kpi) => [kpi.printedLevel]),
      samsatKpis.map((kpi) => [kpi.printedWeight]),
      true,
    );
    expect(index).toBeCloseTo(7.9332, 4);
  });

  test('index 7.8869 from exact levels and weights', () => {
    const index = omaxIndex(
      samsatKpis.map((kpi) => [levelOf(kpi)]),
      samsatKpis.map((kpi) => [kpi.exactWeight]),
      true,
    );
    expect(index).toBeCloseTo(samsatIndex.exact, 4);
  });

  test('index 7.5153 by the hurdle rule with exact weights', () => {
    const hurdles = samsatKpis.map(
      ({ performance, anchors, levels: steps }) => levelsOf(performance, [anchors], [steps], 'hurdle')[0],
    );
    expect(
      omaxIndex(
        hurdles,
        samsatKpis.map((kpi) => [kpi.exactWeight]),
        true,
      ),
    ).toBeCloseTo(7.5153, 4);
  });
});

describe('Expenditure treasurer, Bangka Belitung', () => {
  const lists = (rows: typeof treasurerIkus) => ({
    targets: rows.map((row) => [row.target]),
    realizations: rows.map((row) => [row.realization]),
    polarities: rows.map((row) => [row.polarity]),
  });

  test('indices as printed', () => {
    const { targets, realizations, polarities } = lists(treasurerIkus);
    const indices = indicatorIndices(targets, realizations, polarities, null).flat() as number[];
    expect(indices.every((index, i) => asPrinted(index, treasurerIkus[i]?.printedIndex ?? NaN, 2))).toBe(true);
  });

  test('Table II: CKP 108.98', () => {
    const rows = treasurerIkus.filter((row) => row.weightTable2 !== null);
    const { targets, realizations, polarities } = lists(rows);
    const ckp = ckpScore(
      targets,
      realizations,
      rows.map((row) => [row.weightTable2]),
      polarities,
      true,
      null,
    );
    expect(ckp.toFixed(2)).toBe(treasurerCkp.table2.toFixed(2));
  });

  test('Table VII: 94.97 with the printed weights, 94.87 normalised', () => {
    const { targets, realizations, polarities } = lists(treasurerIkus);
    const weights = treasurerIkus.map((row) => [row.weightTable7 / 100]);
    expect(ckpScore(targets, realizations, weights, polarities, false, null).toFixed(2)).toBe(
      treasurerCkp.table7.toFixed(2),
    );
    expect(ckpScore(targets, realizations, weights, polarities, true, null).toFixed(2)).toBe(
      treasurerCkp.table7Normalised.toFixed(2),
    );
  });
});

describe('KPPN Banyuwangi', () => {
  test.each(kppnIndicators)(
    '$objective: $realization against $target is $printedIndex',
    ({ target, realization, printedIndex }) => {
      expect(asPrinted(indicatorIndices(target, realization, null, null)[0]?.[0] as number, printedIndex, 2)).toBe(
        true,
      );
    },
  );

  test('has 20 indicators', () => {
    expect(kppnIndicators).toHaveLength(20);
  });
});
