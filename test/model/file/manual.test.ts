/** The manual of indicators in the file: there and back, from older files and of later ones, and of two people. */
import { merge } from '../../../src/model/file/merge';
import { fromXml, toXml } from '../../../src/model/file/xml';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { KpiManual, Model } from '../../../src/model/types';
import { scorecard } from '../scorecard/support';

const withManual = (manual?: Readonly<Record<string, KpiManual>>): Model => ({
  ...EMPTY_MODEL,
  scorecards: [scorecard('ckp', manual && { manual })],
});
const revenue = (fields: KpiManual['fields']): KpiManual => ({ code: '1a', name: 'Revenue "&<', fields });
const base = withManual({ '1a': revenue({ purpose: 'old\ntwo lines', owner: 'Finance' }) });

test('is read as it was kept, and leaves files without one as they were', () => {
  expect(fromXml(toXml(base))).toEqual(base);
  expect(toXml(withManual())).not.toContain('manual');
  expect(fromXml(toXml(withManual())).scorecards[0]).not.toHaveProperty('manual');
});

test('a field of a later version is passed over', () => {
  const later = toXml(base).replace('of="owner"', 'of="somethingNew"');
  expect(fromXml(later).scorecards[0]?.manual?.['1a']?.fields).toEqual({ purpose: 'old\ntwo lines' });
});

test('what two people say of one indicator and of another is all there', () => {
  const mine = withManual({ '1a': revenue({ purpose: 'mine', owner: 'Finance' }), '2a': revenue({ data: 'books' }) });
  const theirs = withManual({ '1a': revenue({ purpose: 'old\ntwo lines', owner: 'Planning', review: 'yearly' }) });
  const { model, conflicts } = merge(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(model.scorecards[0]?.manual).toEqual({
    '1a': revenue({ purpose: 'mine', owner: 'Planning', review: 'yearly' }),
    '2a': revenue({ data: 'books' }),
  });
});

test('what a colleague said goes with the indicator, though a new one has its code now', () => {
  const called = (code: string, name: string, fields: KpiManual['fields']): KpiManual => ({ code, name, fields });
  const before = withManual({ '1b': called('1b', 'Complaints', { purpose: 'fewer' }) });
  const mine = withManual({
    '1b': called('1b', 'New', { purpose: 'new' }),
    '1c': called('1c', 'Complaints', { purpose: 'fewer' }),
  });
  const theirs = withManual({ '1b': called('1b', 'Complaints', { purpose: 'fewer', owner: 'Desk' }) });
  for (const [one, other] of [
    [mine, theirs],
    [theirs, mine],
  ] as const) {
    const { model, conflicts } = merge(before, one, other);
    expect(conflicts).toEqual([]);
    expect(model.scorecards[0]?.manual).toEqual({
      '1b': called('1b', 'New', { purpose: 'new' }),
      '1c': called('1c', 'Complaints', { purpose: 'fewer', owner: 'Desk' }),
    });
  }
});

test('the same field changed by both is mine, and said; one who has none takes the other’s', () => {
  const mine = withManual({ '1a': revenue({ purpose: 'mine' }) });
  const theirs = withManual({ '1a': revenue({ purpose: 'theirs' }) });
  const both = merge(base, mine, theirs);
  expect(both.model.scorecards[0]?.manual?.['1a']?.fields).toEqual({ purpose: 'mine' });
  expect(both.conflicts.map((one) => one.describe('en'))).toEqual([expect.stringContaining('Scorecard')]);
  const added = merge(withManual(), { ...withManual(), method: 'geometric' }, mine);
  expect([added.model.method, added.model.scorecards[0]?.manual]).toEqual(['geometric', mine.scorecards[0]?.manual]);
  expect(added.conflicts).toEqual([]);
});
