/** K3, the weights by quality and target, of KMK 127/2026 as published calculators quote it: Tables 14 and 15. */
import type { TargetHistory } from '../../../src/engine/ckp/k3';
import { k3Weight, qualityWeight, targetWeight } from '../../../src/engine/ckp/k3';
import { KMK_127 } from '../../../src/engine/ckp/rulebooks/kmk127';
import { refusedBook } from '../../support/refusedBook';

const history = (
  target: number,
  lastTarget: number | null,
  lastRealization: number | null,
  changes: Partial<TargetHistory> = {},
): TargetHistory => ({ target, lastTarget, lastRealization, polarity: 'maximize', origin: 'chosen', ...changes });

const weightOf = (...parameters: Parameters<typeof history>) => targetWeight(history(...parameters), KMK_127);

describe('the weight by quality', () => {
  test.each([
    ['exact', 'low', 1.2],
    ['exact', 'moderate', 1.15],
    ['proxy', 'low', 1.1],
    ['proxy', 'moderate', 1],
    ['proxy', 'high', 0.9],
    ['activity', 'moderate', 0.8],
    ['activity', 'high', 0.6],
  ] as const)('of %s with %s control is %d', (validity, control, weight) => {
    expect(qualityWeight({ validity, control }, KMK_127)).toBe(weight);
  });

  test.each([
    ['exact', 'high', 'rendah', 'eksak'],
    ['activity', 'low', 'tinggi', 'aktivitas'],
  ] as const)('of %s with %s control is not told, and so refused', (validity, control, _, word) => {
    const refused = refusedBook(() => qualityWeight({ validity, control }, KMK_127));
    expect(refused.key).toBe('qualityUnknown');
    expect(refused.message).toBe(
      `KMK 127/2026: the weight for ${validity} validity with ${control} control is not in any source known to Timbang. Type it from your performance contract.`,
    );
    expect(refused.describe('id')).toContain(`validitas ${word}`);
  });
});

describe('the weight by target', () => {
  test.each([
    ['above both', 106, 100, 105, 1.2],
    ['above a target just reached', 101, 100, 100, 1.2],
    ['as realized', 105, 100, 105, 1.1],
    ['as realized, the target just reached', 100, 100, 100, 1.1],
    ['between both', 103, 100, 105, 1],
    ['unchanged below the realization', 100, 100, 105, 0.9],
    ['lowered', 99, 100, 105, 0.8],
    ['lowered from a target just reached', 99, 100, 100, 0.8],
  ])('%s: %d against %d and %d is %d', (_, target, lastTarget, lastRealization, weight) => {
    expect(weightOf(target, lastTarget, lastRealization)).toBe(weight);
    expect(weightOf(target, lastTarget, lastRealization, { polarity: 'maximize-120' })).toBe(weight);
  });

  test('does not turn on rounding', () => {
    expect(weightOf(0.3, 0.1, 0.1 + 0.2)).toBe(1.1);
    expect(weightOf(0.1 + 0.2, 0.3, 0.3)).toBe(1.1);
    expect(weightOf(0.1 + 0.2, 0.3, 0.5)).toBe(0.9);
  });

  test('of what law or an assessment from outside sets is 1.2, and of a new indicator 1, whatever its polarity', () => {
    for (const polarity of ['maximize', 'minimize', 'stabilize'] as const) {
      expect(weightOf(90, 100, 105, { origin: 'external', polarity })).toBe(1.2);
      expect(weightOf(90, null, null, { origin: 'new', polarity })).toBe(1);
    }
  });

  test('of a mandatory indicator is at least 1', () => {
    expect(weightOf(99, 100, 105, { origin: 'mandatory' })).toBe(1);
    expect(weightOf(100, 100, 105, { origin: 'mandatory' })).toBe(1);
    expect(weightOf(105, 100, 105, { origin: 'mandatory' })).toBe(1.1);
  });

  test.each([
    ['raised', 101],
    ['unchanged', 100],
    ['between', 98],
    ['as realized', 95],
    ['below both', 90],
  ])('%s after a year that missed its target is refused: the sources contradict each other', (_, target) => {
    for (const origin of ['chosen', 'mandatory'] as const) {
      const refused = refusedBook(() => weightOf(target, 100, 95.5, { origin }));
      expect(refused.key).toBe('lastYearMissed');
      expect(refused.message).toContain('last year the realization 95.5 missed the target 100');
      expect(refused.describe('id')).toContain('realisasi 95,5 tidak mencapai target 100');
    }
  });

  test.each(['minimize', 'stabilize'] as const)('is told for no comparison of %s, and so refused', (polarity) => {
    const refused = refusedBook(() => weightOf(101, 100, 105, { polarity }));
    expect(refused.key).toBe('polarityUntold');
    expect(refused.message).toContain(`with the polarity ${polarity} is not in any source`);
  });

  test.each([
    [null, 105],
    [100, null],
    [null, null],
  ])('without last year (%p and %p) is refused unless the indicator is new', (lastTarget, lastRealization) => {
    expect(refusedBook(() => weightOf(100, lastTarget, lastRealization)).key).toBe('lastYearMissing');
  });
});

describe('K3', () => {
  test('is the mean of the weights by quality and by target', () => {
    const indicator = { validity: 'exact', control: 'low' } as const;
    expect(k3Weight({ ...indicator, ...history(106, 100, 105) }, KMK_127)).toBeCloseTo(1.2, 12);
    expect(k3Weight({ ...indicator, ...history(99, 100, 105) }, KMK_127)).toBeCloseTo(1, 12);
    expect(
      k3Weight({ validity: 'activity', control: 'high', ...history(100, null, null, { origin: 'new' }) }, KMK_127),
    ).toBeCloseTo(0.8, 12);
  });

  test('has neither part refused', () => {
    const unknown = { validity: 'exact', control: 'high', ...history(106, 100, 105) } as const;
    expect(refusedBook(() => k3Weight(unknown, KMK_127)).key).toBe('qualityUnknown');
    const missed = { validity: 'exact', control: 'low', ...history(106, 100, 90) } as const;
    expect(refusedBook(() => k3Weight(missed, KMK_127)).key).toBe('lastYearMissed');
  });
});
