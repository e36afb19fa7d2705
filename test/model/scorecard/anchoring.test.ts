/**
 * Start and target at other levels than 3 and 8. Study 003 asks in 2.7 step 2 for the year before at level 4 where the target
 * is hard to reach, and for a target at level 7 that is easily reached; its own tables stand at 0, 3 and 10 (4.5.1), and
 * L1c, L2a, L2b of Table 4.12 at 0, 3, 8 and 10.
 */
import fc from 'fast-check';
import { levelsOf } from '../../../src/engine/omax/level';
import { changeBetween } from '../../../src/model/change/contributions';
import { fromXml, toXml } from '../../../src/model/file/xml';
import { merge } from '../../../src/model/file/merge';
import { anchorLevels } from '../../../src/model/scorecard/anchoring';
import { gainsOf } from '../../../src/model/scorecard/gains';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { Scorecard } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { omaxKpi, samsat, scorecard } from './support';

const omax = (changes: Partial<Scorecard> = {}): Scorecard => scorecard('omax', { weights: 'equal', ...changes });
const levels = (kpis: readonly Kpi[], changes: Partial<Scorecard>): (number | null)[] =>
  scoreCard(kpis, omax(changes), NO_SURROUNDINGS).rows.map(({ score }) => score);

describe('the levels', () => {
  const hard = omaxKpi('A', 50, [0, 40, 100]);

  test('of a hard target: last year’s result earns 4, the target 10, between them equal steps', () => {
    expect(levels([{ ...hard, realization: 40 }], { startLevel: 4 })).toEqual([4]);
    expect(levels([{ ...hard, realization: 100 }], { startLevel: 4 })).toEqual([10]);
    expect(levels([hard], { startLevel: 4 })).toEqual([5]);
    // (0 + 40) / 2 lies half-way to level 4.
    expect(levels([{ ...hard, realization: 20 }], { startLevel: 4 })).toEqual([2]);
  });

  test('of a target that is easily reached: level 7, and the best value 10', () => {
    const easy = omaxKpi('B', 80, [0, 50, 80, 100]);
    expect(levels([easy], { targetLevel: 7 })).toEqual([7]);
    expect(levels([easy], {})).toEqual([8]);
    expect(levels([{ ...easy, realization: 90 }], { targetLevel: 7 })).toEqual([8.5]);
  });

  test('of a KPI without a best value beside others: its target stays at 10, on one straight line', () => {
    const easy = omaxKpi('B', 80, [0, 50, 80, 100]);
    for (const startLevel of [3, 4] as const)
      for (const targetLevel of [7, 8] as const) {
        const [own] = levels([hard, easy], { startLevel, targetLevel });
        expect(own).toBeCloseTo(levels([hard], { startLevel })[0] ?? NaN, 12);
      }
  });

  test('are those of OMAX.LEVEL with the levels said, for any anchors', () => {
    const anchors = fc
      .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 4 })
      .map((values) => values.sort((one, other) => one - other));
    fc.assert(
      fc.property(
        anchors,
        fc.boolean(),
        fc.integer({ min: -1200, max: 1200 }),
        fc.constantFrom(3 as const, 4 as const),
        fc.constantFrom(7 as const, 8 as const),
        fc.constantFrom('interpolate' as const, 'hurdle' as const),
        (rising, isTurned, realization, startLevel, targetLevel, rule) => {
          const values = isTurned ? rising.map((value) => -value) : rising;
          const kpi = omaxKpi('A', realization, values);
          const [[expected] = []] = levelsOf([[realization]], [values], [[0, startLevel, targetLevel, 10]], rule);
          expect(levels([kpi], { startLevel, targetLevel, rule })).toEqual([expected]);
        },
      ),
    );
  });

  test('are counted from the same anchors everywhere', () => {
    const kpis = samsat(({ exactWeight }) => exactWeight);
    expect(anchorLevels(kpis, {})).toEqual([0, 3, 8, 10]);
    expect(anchorLevels(kpis.slice(0, 4), { startLevel: 4, targetLevel: 7 })).toEqual([0, 4, 10]);
  });
});

test('bands of one’s own go with them: the levels move, the bands stay', () => {
  const bands = { yellowFrom: 5, greenFrom: 7 };
  const [row] = scoreCard(
    [omaxKpi('B', 80, [0, 50, 80, 100])],
    omax({ targetLevel: 7, startLevel: 4, bands }),
    NO_SURROUNDINGS,
  ).rows;
  expect(row).toMatchObject({ score: 7, light: 'green' });
  const [start] = scoreCard([omaxKpi('B', 50, [0, 50, 80, 100])], omax({ startLevel: 4, bands }), NO_SURROUNDINGS).rows;
  expect(start).toMatchObject({ score: 4, light: 'red' });
});

test('what would help most is where the level turns green by these levels', () => {
  const kpi = omaxKpi('B', 60, [0, 50, 80, 100]);
  const at8 = gainsOf([kpi], omax(), NO_SURROUNDINGS)[0];
  const at7 = gainsOf([kpi], omax({ targetLevel: 7 }), NO_SURROUNDINGS)[0];
  expect(at8?.to.realization).toBeCloseTo(80, 9);
  // Level 8 is a third of the way from the target to the best.
  expect(at7?.to.realization).toBeGreaterThanOrEqual(80 + 20 / 3);
  expect(at7?.to.realization).toBeLessThan(87.5);
});

test('two results by other levels are not compared in silence', () => {
  const side = (changes: Partial<Scorecard>) => {
    const card = omax(changes);
    const kpis = [omaxKpi('A', 50, [0, 40, 100])];
    return { scorecard: card, kpis, result: scoreCard(kpis, card, NO_SURROUNDINGS), surroundings: NO_SURROUNDINGS };
  };
  const said = (before: Partial<Scorecard>, after: Partial<Scorecard>): string =>
    changeBetween(side(before) as never, side(after) as never)
      .remarks.map((remark) => remark.describe('en'))
      .join(' ');
  expect(said({}, { startLevel: 4 })).toContain('the level of the start');
  expect(said({}, { startLevel: 3, targetLevel: 8 })).not.toContain('level of');
});

describe('the file', () => {
  const plain = omax({ id: 'a' });

  test('keeps them, and stays as it was without', () => {
    const model = { ...EMPTY_MODEL, scorecards: [plain, omax({ id: 'b', startLevel: 4, targetLevel: 10 })] };
    expect(fromXml(toXml(model))).toEqual(model);
    expect(toXml({ ...EMPTY_MODEL, scorecards: [plain] })).not.toMatch(/Level=/);
  });

  test('refuses a level that is none', () => {
    const xml = toXml({ ...EMPTY_MODEL, scorecards: [omax({ startLevel: 4 })] });
    expect(() => fromXml(xml.replace('startLevel="4"', 'startLevel="5"'))).toThrow('scorecard/startLevel');
  });

  test('keeps what two people set, each one of them', () => {
    const base = { ...EMPTY_MODEL, scorecards: [plain] };
    const mine = { ...EMPTY_MODEL, scorecards: [{ ...plain, startLevel: 4 as const }] };
    const theirs = { ...EMPTY_MODEL, scorecards: [{ ...plain, targetLevel: 7 as const }] };
    const { model } = merge(base, mine, theirs);
    expect(model.scorecards).toEqual([{ ...plain, startLevel: 4, targetLevel: 7 }]);
  });
});
