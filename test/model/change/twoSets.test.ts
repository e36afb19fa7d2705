/** Two sets of IKU of one person: the study's numbers, and what follows from a CKP and a behaviour value. */
import fc from 'fast-check';
import { NKP, NPKP } from '../../../src/engine/ckp/value';
import { inOrder, twoSets } from '../../../src/model/change/twoSets';
import type { Kpi } from '../../../src/model/scorecard/types';
import { kpi, scorecard, treasurer } from '../scorecard/support';
import { treasurerBehaviour, treasurerValues } from '../../support/tables/treasurer';
import { evaluationOf } from './evaluations';

const numbered = (kpis: readonly Kpi[]): Kpi[] => kpis.map((one, row) => ({ ...one, row, rowNumber: row + 1 }));
const ckp = (kpis: readonly Kpi[], behaviour: number | null, normalize = true) =>
  evaluationOf(numbered(kpis), scorecard('ckp', { behaviour, normalize }));

test.each([
  ['as printed', false, 'table7', [108.98, 94.97], '-14.01'],
  ['with weights divided by their sum', true, 'table7Normalised', [108.98, 94.87], '-14.11'],
] as const)('001, Tables II and VII %s', (_, normalize, published, printed, moved) => {
  const both = [ckp(treasurer('table2'), treasurerBehaviour), ckp(treasurer('table7'), treasurerBehaviour, normalize)];
  const { values, change, onlyBefore, onlyAfter } = twoSets(both[0]!, both[1]!);
  const shown = ({ before, after }: (typeof values)['ckp']) => [before, after].map((one) => one?.toFixed(2));
  const of = (key: 'nkp' | 'npkp') =>
    (['table2', published] as const).map((ckpOf) => treasurerValues.find((one) => one.ckp === ckpOf)?.[key].toFixed(2));
  expect(shown(values.ckp)).toEqual(printed.map((one) => one.toFixed(2)));
  expect(values.ckp.change?.toFixed(2)).toBe(moved);
  expect(shown(values.nkp)).toEqual(of('nkp'));
  expect(shown(values.npkp)).toEqual(of('npkp'));
  expect(values.behaviour).toEqual({ before: 92.89, after: 92.89, change: 0 });
  expect(both.map(({ result }) => result.employee?.rating.en)).toEqual(['Excellent', 'Excellent']);
  expect(onlyBefore).toEqual([]);
  expect(onlyAfter.map(({ code }) => code)).toEqual(['2f-N', '2g-N']);
  // 0.1 percent of weight too many moves the CKP by itself.
  expect(change.ofWeightSum).toBeCloseTo(normalize ? 0 : 0.001 * 108.9815, 3);
  expect(change.remarks.map(({ kind }) => kind)).toEqual(normalize ? [] : ['changeOfSettings']);
});

const amount = fc.double({ min: 10, max: 200, noNaN: true });
const set = fc
  .uniqueArray(fc.tuple(fc.nat(9), amount, amount), { minLength: 1, maxLength: 8, selector: ([code]) => code })
  .map((rows) => rows.map(([code, target, realization]) => kpi(`K${code}`, { target, realization, weight: 1 })));
const behaviour = fc.double({ min: 0, max: 120, noNaN: true });

test('parts add up to the change of the CKP, and NKP and NPKP change by their shares of it and of the behaviour', () => {
  fc.assert(
    fc.property(set, set, behaviour, behaviour, (before, after, was, now) => {
      const { values, change, onlyBefore, onlyAfter } = twoSets(ckp(before, was), ckp(after, now));
      const parts = change.rows.reduce((sum, { contribution }) => sum + (contribution ?? 0), change.ofWeightSum);
      expect(parts).toBeCloseTo(values.ckp.change ?? NaN, 9);
      const mixed = (share: number) => share * (values.ckp.change ?? NaN) + (1 - share) * (now - was);
      if (values.nkp.change !== null) expect(values.nkp.change).toBeCloseTo(mixed(NKP.share), 9);
      if (values.npkp.change !== null) expect(values.npkp.change).toBeCloseTo(mixed(NPKP.share), 9);
      const codes = (kpis: readonly Kpi[]) => new Set(kpis.map(({ code }) => code));
      const [own, its] = [codes(before), codes(after)];
      expect(codes(onlyBefore)).toEqual(new Set([...own].filter((code) => !its.has(code))));
      expect(codes(onlyAfter)).toEqual(new Set([...its].filter((code) => !own.has(code))));
    }),
  );
});

test('a behaviour value that is missing or on no scale gives no values, and no change of them', () => {
  for (const missing of [null, 9289]) {
    const { values } = twoSets(ckp(treasurer('table2'), 92.89), ckp(treasurer('table7'), missing));
    expect(values.behaviour).toEqual({ before: 92.89, after: null, change: null });
    expect([values.nkp.after, values.nkp.change, values.npkp.change]).toEqual([null, null, null]);
    expect(values.ckp.change).not.toBeNull();
  }
});

test('the earlier set stands first: by period, else as in the file', () => {
  const titled = (id: string, title: string) => scorecard('ckp', { id, title });
  const all = [titled('a', 'CKP proposed'), titled('b', 'CKP 2016'), titled('c', 'CKP 2015')];
  const [proposed, later, earlier] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
  expect(inOrder(later, earlier, all)).toEqual([earlier, later]);
  expect(inOrder(earlier, later, all)).toEqual([earlier, later]);
  expect(inOrder(later, proposed, all)).toEqual([proposed, later]);
});

test('a quarter of no year is neither before nor after one of a year: as in the file', () => {
  const titled = (id: string, title: string) => scorecard('ckp', { id, title });
  const all = [titled('a', 'CKP TW I 2025'), titled('b', 'CKP TW II'), titled('c', 'CKP TW I')] as const;
  const [dated, second, first] = all;
  expect(inOrder(second, dated, all)).toEqual([dated, second]);
  expect(inOrder(dated, second, all)).toEqual([dated, second]);
  expect(inOrder(second, first, all)).toEqual([first, second]);
});
