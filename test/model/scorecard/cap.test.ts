/** A scorecard's own cap, and weights of a contract that are percents: the pane says what the functions answer. */
import { scoringRules } from '../../../src/engine/ckp/cap';
import { ckpTable } from '../../../src/engine/ckp/table';
import { methodOf } from '../../../src/model/scorecard/methods';
import { gainsOf } from '../../../src/model/scorecard/gains';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { ScorecardResult } from '../../../src/model/scorecard/types';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import type { Scorecard } from '../../../src/model/types';
import { printed } from '../../support/printed';
import { treasurerCkp } from '../../support/tables/treasurer';
import { kpi, kppn, scorecard, treasurer } from './support';

const scored = (kpis: ReturnType<typeof treasurer>, card: Scorecard): ScorecardResult =>
  scoreCard(kpis, card, NO_SURROUNDINGS);

describe('a cap of its own', () => {
  const kpis = [
    kpi('A', { target: 100, realization: 140, weight: 0.5 }),
    kpi('B', { target: 100, realization: 170, weight: 0.3 }),
    ...['C', 'D'].map((key) => kpi(key, { target: 10, realization: 10, weight: 0.05 })),
    kpi('E', { target: 10, realization: 10, weight: 0.1, polarity: 'maximize-120' }),
  ];

  it.each([
    [null, 120, [120, 120, 100, 100, 120]],
    [150, 150, [140, 150, 100, 100, 150]],
    [100, 100, [100, 100, 100, 100, 100]],
  ])('of %p ends indices at %d', (cap, highest, indices) => {
    const card = scorecard('ckp', { cap });
    const result = scored(kpis, card);
    expect(result.highest).toBe(highest);
    expect(result.rows.map(({ score }) => score)).toEqual(indices);
    const column = (part: 'target' | 'realization' | 'weight' | 'polarity') => kpis.map((one) => [one[part]]);
    const lists = [column('target'), column('realization'), column('weight'), column('polarity')] as const;
    expect(ckpTable(...lists, true, null, scoringRules(cap)).at(-1)?.[2]).toBe(result.total);
  });

  it('is what warnings and the line below the title name', () => {
    const said = (cap: number | null) => {
      const card = scorecard('ckp', { cap });
      const warnings = warningsOf(kpis, card, NO_SURROUNDINGS, scored(kpis, card));
      return warnings.find(({ kind }) => kind === 'cappedAbove');
    };
    expect(said(null)?.keys).toEqual(['A', 'B']);
    expect(said(150)?.keys).toEqual(['B']);
    expect(said(150)?.describe('en')).toMatch(/stops at index 150/);
    const { how } = methodOf(scorecard('ckp')).words;
    expect(how(scorecard('ckp')).en).toContain('index 0 to 120 of each');
    expect(how(scorecard('ckp', { cap: 112.5 })).en).toContain('index 0 to 112.5 of each');
    expect(how(scorecard('ckp', { cap: 112.5 })).id).toContain('indeks 0 sampai 112,5 tiap');
  });

  it('is where a polarity of 120 jumps to in what would help', () => {
    const short = kpis.map((one) => (one.key === 'E' ? { ...one, realization: 9 } : one));
    const [gain] = gainsOf(short, scorecard('ckp', { cap: 150 }), NO_SURROUNDINGS);
    expect([gain?.kpi.key, gain?.to.score]).toEqual(['E', 150]);
  });

  it('ends the indices of an organization too', () => {
    const capped = scored(kppn(), scorecard('nko', { cap: 100 }));
    expect(capped.highest).toBe(100);
    expect(capped.rows.every(({ score }) => (score ?? 0) <= 100)).toBe(true);
    expect(scored(kppn(), scorecard('nko', { cap: 200 })).total).toBeGreaterThan(
      scored(kppn(), scorecard('nko')).total ?? Infinity,
    );
  });
});

describe('weights of a contract as they stand', () => {
  const inPercent = treasurer('table7').map((one) => ({ ...one, weight: 100 * (one.weight ?? NaN) }));
  const asTheyStand = scorecard('ckp', { normalize: false });

  it('score by percents what they score by fractions', () => {
    const result = scored(inPercent, asTheyStand);
    const byFractions = scored(treasurer('table7'), asTheyStand);
    expect(printed([result.total ?? NaN], 2)).toEqual(printed([treasurerCkp.table7], 2));
    result.rows.forEach(({ value, weight }, row) => {
      expect(value).toBeCloseTo(byFractions.rows[row]?.value ?? NaN, 10);
      expect(weight).toBeCloseTo(byFractions.rows[row]?.weight ?? NaN, 10);
    });
    const sum = warningsOf(inPercent, asTheyStand, NO_SURROUNDINGS, result).find(
      ({ kind }) => kind === 'weightsAsTheyStand',
    );
    expect(sum?.describe('en')).toMatch(
      /^The weights add up to 100\.1, not 100\. As they stand they make 94\.97, yellow; .* 94\.87, yellow\./,
    );
  });

  it('of 66 are refused in words, and make 108.98 divided by their sum', () => {
    const kpis = treasurer('table2').map((one) => ({ ...one, weight: 11 }));
    const result = scored(kpis, asTheyStand);
    expect(result.total).toBeNull();
    expect(result.problem?.describe('en')).toMatch(/^The weights add up to 66, so that they are neither fractions/);
    expect(result.problem?.describe('id')).toMatch(/^Jumlah bobot 66: bukan pecahan/);
    expect(scored(kpis, scorecard('ckp')).total).toBeCloseTo(treasurerCkp.table2, 2);
  });

  it('of levels make an index of 0 to 1000', () => {
    const levels = [kpi('A', { realization: 7, anchors: { worst: 0, start: 3, target: 10, best: null }, weight: 100 })];
    expect(scored(levels, scorecard('omax', { normalize: false })).total).toBe(700);
  });
});

it('makes no value of an employee from what looks like a fraction', () => {
  const value = (behaviour: number) => scored(treasurer('table2'), scorecard('ckp', { behaviour })).employee;
  expect(value(0.93)).toBeNull();
  expect(value(93)).not.toBeNull();
});
