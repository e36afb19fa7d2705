/** The manual of indicators: what it asks, and how it finds its indicators again. */
import fc from 'fast-check';
import { cascadeOf, findManual, withManual, withoutOrphans } from '../../../src/model/scorecard/manual/found';
import { askedFields, MANUAL_FIELDS, tableColumnFor } from '../../../src/model/scorecard/manual/fields';
import type { KpiManual, Scorecard } from '../../../src/model/types';
import { kpi, scorecard } from './support';

const one = (code: string, name: string, fields: KpiManual['fields'] = { purpose: `why ${name}` }): KpiManual => ({
  code,
  name,
  fields,
});
const of = (key: string, name: string) => kpi(key, { name });
const known = (...entries: KpiManual[]): Scorecard =>
  scorecard('ckp', { manual: Object.fromEntries(entries.map((entry) => [entry.code, entry])) });

test('found by code and name, then by name, then by code; what has no KPI is an orphan', () => {
  const card = known(one('1a', 'Revenue'), one('1b', 'Complaints'), one('1c', 'Training'), one('1d', 'Gone'));
  // A new KPI in the middle moves the codes below it, and one is called otherwise.
  const kpis = [of('1a', 'Revenue'), of('1b', 'New'), of('1c', 'Complaints'), of('1x', 'Training')];
  const { fields, renamed, orphans } = findManual(card, kpis);
  expect(Object.fromEntries(fields)).toEqual({
    '1a': { purpose: 'why Revenue' },
    '1c': { purpose: 'why Complaints' },
    '1x': { purpose: 'why Training' },
  });
  expect(renamed.map(({ was, now }) => [was.code, now.code])).toEqual([
    ['1b', '1c'],
    ['1c', '1x'],
  ]);
  expect(orphans.map(({ name }) => name)).toEqual(['Gone']);
  expect(findManual(withoutOrphans(card, kpis), kpis)).toMatchObject({ orphans: [], renamed });
});

test('the sheet is read over what is known: blank is gone, what it does not have stays, keys follow the table', () => {
  const card = known(one('1a', 'Revenue', { purpose: 'old', data: 'ledger' }), one('2a', 'Gone'));
  const kpis = [of('1a', 'Revenue'), of('1b', 'New')];
  const read = [one('1a', 'Revenue', { purpose: '', owner: ' Finance ' }), one('1b', 'New', { cascade: 'N' })];
  const next = withManual(card, kpis, read);
  expect(next.manual).toEqual({
    '1a': { code: '1a', name: 'Revenue', fields: { owner: 'Finance', data: 'ledger' } },
    '2a': one('2a', 'Gone'),
    '1b': { code: '1b', name: 'New', fields: { cascade: 'N' } },
  });
  expect(withManual(next, kpis, read)).toEqual(next);
  expect('manual' in withManual(known(one('1a', 'Revenue')), kpis, [one('1a', 'Revenue', { purpose: ' ' })])).toBe(
    false,
  );
});

test('what the model calls an indicator stands above what its sheet still does', () => {
  const card = known(one('1c', 'Complaints', { purpose: 'fewer' }));
  // Not in the table at this moment: nothing says its code anew.
  const next = withManual(card, [], [one('1b', 'Complaints', { purpose: 'fewer', owner: 'Desk' })]);
  expect(Object.values(next.manual ?? {})).toEqual([one('1c', 'Complaints', { purpose: 'fewer', owner: 'Desk' })]);
});

test('where codes were counted anew, nobody takes a text by the code alone', () => {
  const card = known(one('1b', 'Complaints', { purpose: 'fewer' }), one('1c', 'Training', { purpose: 'more' }));
  // A KPI was put in as 1b, and the one after it was worded otherwise.
  const now = [of('1b', 'New'), of('1c', 'Complaints settled'), of('1d', 'Training')];
  const { fields, orphans, renamed } = findManual(card, now);
  expect([...fields.keys()]).toEqual(['1d']);
  expect(orphans.map(({ name }) => name)).toEqual(['Complaints']);
  expect(renamed.map((each) => each.now.name)).toEqual(['Training']);
  const next = withManual(card, now, [one('1b', 'Complaints', { purpose: 'far fewer' })]);
  expect(findManual(next, now).orphans).toEqual([one('', 'Complaints', { purpose: 'far fewer' })]);
  // It comes back by its name, and its text with it.
  expect(findManual(next, [of('1e', 'Complaints')]).fields.get('1e')).toEqual({ purpose: 'far fewer' });
});

test('periods say how they are consolidated, also where the table is another', () => {
  const periods = { grain: 'quarter' as const, year: 2024, count: 4, language: 'id' as const, table: 't', kpis: {} };
  const read = { table: { headings: [], rows: [] }, kpis: [], scorecard: scorecard('ckp', { periods }) };
  expect(askedFields(read)).not.toContain('consolidation');
});

test('an orphan never takes the place of a KPI that has its code now', () => {
  const card = known(one('1a', 'Old'), one('2a', 'Revenue'));
  const next = withManual(card, [of('1a', 'Revenue')], []);
  expect(Object.values(next.manual ?? {})).toHaveLength(2);
  expect(next.manual?.['1a']?.fields.purpose).toBe('why Revenue');
});

test('nothing that was said is lost, however codes and names move', () => {
  const names = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'constructor', '__proto__'), { maxLength: 6 });
  fc.assert(
    fc.property(names, names, (before, after) => {
      const entries = before.map((name, index) => one(`${index}`, name));
      const card = withManual(
        scorecard('ckp'),
        before.map((name, index) => of(`${index}`, name)),
        entries,
      );
      const kpis = after.map((name, index) => of(`${index}`, name));
      const said = Object.values(withManual(card, kpis, []).manual ?? {}).map(({ fields }) => fields.purpose);
      expect(said.sort()).toEqual(before.map((name) => `why ${name}`).sort());
    }),
  );
});

test('what the table says is not asked: roles, headings of its own, objectives, periods', () => {
  const headings = ['Kode', 'IKU', 'Data yang Dibutuhkan', 'Penanggung Jawab', 'Validitas', 'Target', 'Definisi'];
  const columns = {
    code: { heading: 'Kode', index: 0 },
    name: { heading: 'IKU', index: 1 },
    validity: { heading: 'Validitas', index: 4 },
    target: { heading: 'Target', index: 5 },
  };
  const read = { scorecard: scorecard('ckp', { columns }), table: { headings, rows: [] }, kpis: [of('1a', 'Revenue')] };
  const fields = ['components', 'owner', 'validity', 'description', 'control'] as const;
  expect(fields.map((field) => tableColumnFor(field, read))).toEqual([2, 3, 4, 6, null]);
  const asked = askedFields(read);
  expect(MANUAL_FIELDS.filter((field) => !asked.includes(field))).toEqual([
    'description',
    'components',
    'validity',
    'owner',
  ]);
  const periods = { grain: 'quarter' as const, year: 2024, count: 4, language: 'id' as const, table: 't', kpis: {} };
  const grouped = [kpi('1a', { objective: 'Professional staff' })];
  const feeds = { ...read, kpis: grouped, scorecard: scorecard('ckp', { columns, source: 't', periods }) };
  expect(askedFields(feeds)).not.toContain('objective');
  expect(askedFields(feeds)).not.toContain('consolidation');
});

test.each([
  ['2a-C', undefined, 'C'],
  ['2a-C', 'N', 'N'],
  ['2a-C', ' cp – peta ', 'CP'],
  ['2a-C', 'belum ditetapkan', null],
  ['F1a', undefined, null],
  ['F1a', 'C', 'C'],
  ['2a-C', 'n/a', null],
] as const)('%s with %p is cascaded %p: what a person wrote stands above the code', (code, cascade, type) => {
  expect(cascadeOf({ code }, cascade === undefined ? {} : { cascade })).toBe(type);
});
