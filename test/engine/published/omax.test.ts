import { OMAX_BANDS, lightOf } from '../../../src/engine/bands';
import { changesOf } from '../../../src/engine/omax/change';
import { omaxIndex } from '../../../src/engine/omax/index';
import { ladderOf } from '../../../src/engine/omax/ladder';
import { levelsOf } from '../../../src/engine/omax/level';
import { ScoringError } from '../../../src/engine/scoringError';
import { asPrinted, printed } from '../../support/printed';
import type { PrintedKpi } from '../../support/tables/samsat';
import { samsatIndex, samsatKpis, samsatLights } from '../../support/tables/samsat';
import {
  samsatExchangedWeights,
  samsatImpossibleAnchors,
  samsatLadders,
  samsatReceipts,
  samsatValues,
} from '../../support/tables/samsatLadders';

const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);
const kpiNamed = (name: string) => samsatKpis.find(({ kpi }) => kpi === name) as PrintedKpi;
const threeAnchored = samsatKpis.filter(({ anchors }) => anchors.length === 3);
const levelOf = ({ performance, anchors, levels }: PrintedKpi) =>
  levelsOf(performance, [anchors], [levels], 'interpolate')[0]?.[0] as number;

describe('Samsat Karang Ploso, the ladders of Tables 4.9 to 4.12', () => {
  const exactLadder = (kpi: string) => {
    const { anchors, levels } = kpiNamed(kpi);
    return ladderOf([anchors], [levels]).flat() as number[];
  };

  test('are those of all 22 KPIs', () => {
    expect(samsatLadders.map(({ kpi }) => kpi)).toEqual(samsatKpis.map(({ kpi }) => kpi));
  });

  test.each(samsatLadders)('$kpi: every value as printed, or corrected', ({ kpi, values, decimals, errors }) => {
    const corrections = Object.assign({}, ...errors.map(({ correct }) => correct)) as Record<number, number>;
    const corrected = values.map((value, index) => corrections[10 - index] ?? value);
    expect(asPrinted(exactLadder(kpi), corrected, decimals)).toBe(true);
  });

  const errors = samsatLadders.flatMap(({ kpi, values, decimals, errors: list }) =>
    list.map((error) => ({ ...error, kpi, values, decimals, levels: Object.keys(error.correct).join(', ') })),
  );

  test.each(errors)('$kpi, levels $levels: $why', ({ values, decimals, madeBy, correct }) => {
    for (const [level, value] of Object.entries(correct)) {
      const wrong = values[10 - Number(level)] ?? NaN;
      expect(asPrinted([madeBy(Number(level))], [wrong], decimals)).toBe(true);
      expect(printed([wrong], decimals)).not.toEqual(printed([value], decimals));
    }
  });

  test('of the 19 KPIs with three anchors come from one table of anchors, a KPI in each row or in each column', () => {
    const table = threeAnchored.map(({ anchors }) => anchors);
    const ladders = ladderOf(table, null);
    expect(ladders).toHaveLength(11);
    expect(
      ladderOf(
        [0, 1, 2].map((i) => table.map((anchors) => anchors[i])),
        null,
      ),
    ).toEqual(ladders);
    threeAnchored.forEach(({ kpi }, column) => {
      expect(ladders.map((row) => row[column])).toEqual(exactLadder(kpi));
    });
  });

  test('F1a: levels 2 and 1 are 39,008,698,027 and 33,840,181,513; beside the formula stand 3,05 and 2,77', () => {
    expect(printed(exactLadder('F1a').slice(8, 10), 0)).toEqual(['39008698027', '33840181513']);
  });

  test.each(samsatImpossibleAnchors)(
    '%s: the anchors that section 4.5.1 asks for make no ladder and no level',
    (_, ...anchors) => {
      const [ladder, level] = [ladderOf([anchors], null), levelsOf(50, [anchors], null, 'interpolate')];
      for (const outcome of [...ladder, ...level].flat()) {
        expect((outcome as ScoringError).key).toBe('startingPointNotBetween');
      }
    },
  );
});

describe('Samsat Karang Ploso, levels', () => {
  /** Where the rounded steps of a ladder show in the level that is read from it. */
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

  test.each([...movedByRounding.keys()])('%s: as printed, when read from the printed ladder', (name) => {
    const { performance, printedLevel } = kpiNamed(name);
    const ladder = samsatLadders.find(({ kpi }) => kpi === name)?.values ?? [];
    const [[level]] = levelsOf(performance, [ladder], null, 'interpolate') as [[number]];
    expect(Math.abs(level - printedLevel)).toBeLessThan(0.011);
    expect(Math.abs(level - printedLevel)).toBeLessThan(Math.abs(levelOf(kpiNamed(name)) - printedLevel));
  });

  test('three anchors alone earn the levels 0, 3 and 10 of the study', () => {
    const computed = levelsOf(
      columnOf(threeAnchored.map(({ performance }) => performance)),
      threeAnchored.map(({ anchors }) => anchors),
      null,
      'interpolate',
    );
    expect(threeAnchored).toHaveLength(19);
    computed.forEach(([level], i) => expect(level).toBeCloseTo(threeAnchored[i]?.exactLevel ?? NaN, 5));
  });

  test('F2b: receipts for each of 47 employees instead of 48 would be beyond the target, level 10', () => {
    const perEmployee = samsatReceipts.realized[2010] / 47;
    expect(printed([perEmployee], 0)).toEqual(['2421237511']);
    expect(levelsOf(perEmployee, [kpiNamed('F2b').anchors], null, 'interpolate')).toEqual([[10]]);
  });

  test('C4a: level 10 from 2 days as in Table 4.10 and from 1 day as in Table 4.8', () => {
    for (const days of [2, 1]) {
      expect(levelsOf(days, [kpiNamed('C4a').anchors], null, 'interpolate')).toEqual([[10]]);
    }
  });

  test('15 green, 4 yellow, 3 red, from printed and from exact levels', () => {
    for (const scores of [samsatKpis.map((kpi) => kpi.printedLevel), samsatKpis.map(levelOf)]) {
      const count = { green: 0, yellow: 0, red: 0 };
      scores.forEach((score) => (count[lightOf(score, OMAX_BANDS)] += 1));
      expect(count).toEqual(samsatLights);
    }
  });
});

describe('Samsat Karang Ploso, Table 4.8', () => {
  const { realized, target, printedGrowth, printedTargetGrowth } = samsatReceipts;
  const change = (current: number, previous: number) => changesOf(current, previous)[0]?.[0] as number;

  const results2009 = [realized[2009], realized[2008], printedGrowth[2009]] as const;
  const results2010 = [realized[2010], realized[2009], printedGrowth[2010]] as const;
  const targets2010 = [target[2010], target[2009], printedTargetGrowth[2010]] as const;

  test.each([
    ['growth of receipts in 2009 is 55.59 percent, printed 35.73', 0.5559, results2009],
    ['growth of receipts in 2010 is 34.92 percent, printed 25.88', 0.3492, results2010],
    ['growth asked for in 2010 is 50.94 percent, printed 33.75', 0.5094, targets2010],
  ] as const)('%s: the study divides by the current year', (_, usual, [current, previous, inStudy]) => {
    const growth = change(current, previous);
    expect(printed([growth], 4)).toEqual(printed([usual], 4));
    expect(printed([growth / (1 + growth)], 4)).toEqual(printed([inStudy], 4));
  });

  test('growth asked for in 2009, printed 40.82, is neither: 41.16 percent, or 29.16 of the current year', () => {
    const growth = change(target[2009], realized[2008]);
    expect(printed([growth, growth / (1 + growth)], 4)).toEqual(['0.4116', '0.2916']);
    expect(printed([growth, growth / (1 + growth)], 4)).not.toContain(printedTargetGrowth[2009].toFixed(4));
  });
});

describe('Samsat Karang Ploso, Table 4.13', () => {
  const byPrintedLevels = (kpis: readonly PrintedKpi[], weightOf: (kpi: PrintedKpi) => number, normalize = false) =>
    omaxIndex(columnOf(kpis.map((kpi) => kpi.printedLevel)), columnOf(kpis.map(weightOf)), normalize);
  const asExchanged = ({ kpi, printedWeight }: PrintedKpi) => samsatExchangedWeights[kpi] ?? printedWeight;
  const byExactWeights = (levels: readonly unknown[]) =>
    omaxIndex(columnOf(levels), columnOf(samsatKpis.map((kpi) => kpi.exactWeight)), true);
  /** The target at level 10, as section 4.5.1 says, where Table 4.12 has it at level 8. */
  const reachesTarget = ({ anchors }: PrintedKpi) => anchors.length === 4;

  test.each(samsatValues)('$of: values level·weight as printed, and their sum $sum', ({ sum, values }) => {
    const kpis = Object.keys(values).map(kpiNamed);
    expect(printed([byPrintedLevels(kpis, asExchanged)], 4)).toEqual(printed([sum], 4));
    for (const kpi of kpis) {
      const value = byPrintedLevels([kpi], asExchanged);
      const tenInstead = reachesTarget(kpi) ? 10 * kpi.printedWeight : value;
      expect(printed([tenInstead], 4)).toEqual(printed([values[kpi.kpi] ?? NaN], 4));
    }
  });

  test('the values of Table 4.12, three of them weight·10, sum to 1.5112, and all values to 8.0771: green', () => {
    const sumOf = (list: typeof samsatValues) =>
      list.flatMap(({ values }) => Object.values(values)).reduce((sum, value) => sum + value, 0);
    expect(sumOf(samsatValues.slice(3)).toFixed(4)).toBe('1.5112');
    expect(sumOf(samsatValues).toFixed(4)).toBe('8.0771');
    expect(lightOf(sumOf(samsatValues), OMAX_BANDS)).toBe('green');
  });

  const asMended = ({ printedWeight }: PrintedKpi) => printedWeight;
  const atTen = (kpi: PrintedKpi, otherwise: number) => (reachesTarget(kpi) ? 10 : otherwise);
  const hurdleOf = ({ performance, anchors, levels }: PrintedKpi) =>
    levelsOf(performance, [anchors], [levels], 'hurdle')[0]?.[0];

  const targetsAtTen = samsatKpis.map((kpi) => ({ ...kpi, printedLevel: atTen(kpi, kpi.printedLevel) }));
  const exactAtTen = samsatKpis.map((kpi) => atTen(kpi, levelOf(kpi)));

  test.each([
    [samsatIndex.printed, 'as printed, with exchanged weights', 'yellow', byPrintedLevels(samsatKpis, asExchanged)],
    [samsatIndex.mended, 'with the exchange mended', 'green', byPrintedLevels(samsatKpis, asMended)],
    [7.9332, "mended, divided by the weights' sum of 1.01", 'yellow', byPrintedLevels(samsatKpis, asMended, true)],
    [samsatIndex.exact, 'from exact levels and weights', 'yellow', byExactWeights(samsatKpis.map(levelOf))],
    [8.0591, 'with the three targets at level 10', 'green', byExactWeights(exactAtTen)],
    [8.1891, 'with these and the rounded weights', 'green', byPrintedLevels(targetsAtTen, asMended)],
    [7.5153, 'by the hurdle rule', 'yellow', byExactWeights(samsatKpis.map(hurdleOf))],
  ] as const)('index %d %s: %s', (expected, _, light, index) => {
    expect(index.toFixed(4)).toBe(expected.toFixed(4));
    expect(lightOf(index, OMAX_BANDS)).toBe(light);
  });
});
