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

test('one that is not there changes nothing', () => {
  expect(removeScorecard(model, 'three')).toBe(model);
});

test('stays away when somebody else saved other work meanwhile, and comes back when they changed it', () => {
  const mine = removeScorecard(model, 'one');
  const besides = { ...model, method: 'geometric' as const };
  expect(ids(merge(model, mine, besides).model)).toEqual(['two']);
  expect(keys(merge(model, mine, besides).model)).toEqual(keys(mine));
  const renamed = model.scorecards.map((card) => (card.id === 'one' ? { ...card, title: 'Another' } : card));
  expect(ids(merge(model, mine, { ...model, scorecards: renamed }).model).sort()).toEqual(['one', 'two']);
});
