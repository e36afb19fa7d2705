import { merge } from '../../../src/model/file/merge';
import { removeScorecard } from '../../../src/model/scorecard/remove';
import type { Model, SheetRecord } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { scorecard } from './support';

const record = (key: string): SheetRecord => ({ key, sheetId: key, name: key, area: 'A1', prints: {}, judgments: {} });

const KEYS = ['weights', 'scorecard/one', 'improvement/one', 'records/one', 'scorecard/two', 'benchmark'];
const model: Model = {
  ...EMPTY_MODEL,
  scorecards: [scorecard('omax', { id: 'one' }), scorecard('ckp', { id: 'two' })],
  sheets: KEYS.map(record),
};
const ids = ({ scorecards }: Model): string[] => scorecards.map(({ id }) => id);
const keys = ({ sheets }: Model): string[] => sheets.map(({ key }) => key);

test('a scorecard goes with the records of all its sheets, and of no other', () => {
  const rest = removeScorecard(model, 'one');
  expect(ids(rest)).toEqual(['two']);
  expect(keys(rest)).toEqual(['weights', 'scorecard/two', 'benchmark']);
});

test.each(['one', 'two'])('a sheet of two scorecards goes with either, here with %s', (id) => {
  const sheets = ['twoSets/one/two', 'twoSets/two/three', 'twoSets/three/four'].map(record);
  expect(keys(removeScorecard({ ...model, sheets }, id))).not.toContain('twoSets/one/two');
  expect(keys(removeScorecard({ ...model, sheets }, id))).toContain('twoSets/three/four');
});

test('one that is not there changes nothing', () => {
  expect(removeScorecard(model, 'three')).toBe(model);
});

describe('removed by one of two people', () => {
  const mine = removeScorecard(model, 'one');
  const all = ['one', 'two'];
  const changedSheet = (key: string, change: Partial<SheetRecord>): Model => ({
    ...model,
    sheets: model.sheets.map((sheet) => (sheet.key === key ? { ...sheet, ...change } : sheet)),
  });
  const both = (theirs: Model) => {
    const merged = merge(model, mine, theirs);
    // It comes out the same whoever merges, but for the order.
    expect(keys(merge(model, theirs, mine).model).sort()).toEqual(keys(merged.model).sort());
    return merged;
  };

  test.each([
    ['other work', { ...model, method: 'geometric' as const }],
    ['renaming the tab of its sheet', changedSheet('scorecard/one', { name: 'Last year' })],
  ])('it stays away with its records beside %s', (_, theirs) => {
    const { model: merged, conflicts } = both(theirs);
    expect(ids(merged)).toEqual(['two']);
    expect(keys(merged)).toEqual(keys(mine));
    expect(conflicts).toEqual([]);
  });

  test.each([
    [
      'gives it another title',
      { ...model, scorecards: [scorecard('omax', { id: 'one', title: 'Another' }), ...model.scorecards.slice(1)] },
    ],
    ['writes its sheet again', changedSheet('scorecard/one', { prints: { A1: 'x' } })],
  ])('it comes back with all its records when the other %s, and that is said once', (_, theirs) => {
    const { model: merged, conflicts } = both(theirs);
    expect(ids(merged).sort()).toEqual(all);
    expect(keys(merged).sort()).toEqual([...KEYS].sort());
    expect(conflicts).toHaveLength(1);
  });

  test('it comes back when the other writes a first sheet about it', () => {
    const before = { ...model, sheets: model.sheets.filter(({ key }) => key !== 'improvement/one') };
    const theirs = { ...before, sheets: [...before.sheets, record('improvement/one')] };
    const { model: merged } = merge(before, removeScorecard(before, 'one'), theirs);
    expect(ids(merged).sort()).toEqual(all);
    expect(keys(merged).sort()).toEqual([...KEYS].sort());
  });

  test.each([['one'], ['two'], ['one', 'two']])('a sheet of two scorecards comes back with %s', (...gone) => {
    const both: Model = { ...model, sheets: [...model.sheets, record('twoSets/one/two')] };
    const rest = gone.reduce(removeScorecard, both);
    const rewritten = { ...both, sheets: both.sheets.map((sheet) => ({ ...sheet, prints: { A1: 'x' } })) };
    expect(keys(merge(both, rest, rewritten).model).sort()).toEqual(keys(both).sort());
    expect(keys(merge(both, rewritten, rest).model).sort()).toEqual(keys(both).sort());
    expect(keys(merge(both, rest, { ...both, method: 'geometric' }).model)).not.toContain('twoSets/one/two');
  });

  test('removed by both, it is gone', () => {
    const { model: merged, conflicts } = merge(model, { ...mine, method: 'geometric' }, mine);
    expect([ids(merged), keys(merged), conflicts]).toEqual([['two'], keys(mine), []]);
  });
});
