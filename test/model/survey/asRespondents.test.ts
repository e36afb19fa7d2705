/** The people of a survey in the hierarchy say the same as their sheet. All data are invented. */
import { localWeights } from '../../../src/model/judgments/localWeights';
import { childrenOf, goalOf } from '../../../src/model/hierarchy/tree';
import { addRespondent } from '../../../src/model/judgments/respondents';
import { readAnswers } from '../../../src/model/survey/draft';
import { hasPlace, withRespondents } from '../../../src/model/survey/asRespondents';
import { groupOfSurvey, weighPerson } from '../../../src/model/survey/results';
import type { CellValue, Model } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { draftOf } from './support';

const TABLE: CellValue[][] = [
  ['Nama', 'Bobot responden', 'Harga vs Mutu', 'Harga vs Lokasi', 'Lokasi vs Mutu'],
  ['Ani', 2, 3, 5, '1/2'],
  ['Budi', 1, 1, 3, 2],
  ['', 1, '1/5', 7, 1],
  ['Dewi', 0, 9, 9, 9],
];
const WORDS = { goal: 'Tujuan', person: ({ rowNumber }: { rowNumber: number }) => `Baris ${rowNumber}` };

function taken(
  model: Model,
  cells: CellValue[][],
): { model: Model; weights: readonly number[]; group: readonly number[] } {
  const draft = draftOf(cells, model);
  const { people } = readAnswers(draft);
  const next = withRespondents(model, draft.set, people, WORDS);
  const size = draft.set.items.length;
  const weighed = people.map((person) => weighPerson(person, size, 'eigenvector'));
  const { weighing } = groupOfSurvey(weighed, { method: 'eigenvector', limit: null });
  const node = draft.set.node ?? goalOf(next)?.id ?? '';
  return { model: next, weights: localWeights(next, node).weights ?? [], group: weighing?.weights ?? [] };
}

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12) as unknown as number);

test('a hierarchy begins with the items, and its group has the weights of the survey', () => {
  const { model, weights, group } = taken(EMPTY_MODEL, TABLE);
  expect(childrenOf(model, goalOf(model)?.id ?? '').map(({ name }) => name)).toEqual(draftOf(TABLE).set.items);
  expect(model.respondents.map(({ name, weight, hidden }) => [name, weight, hidden])).toEqual([
    ['Ani', 2, false],
    ['Budi', 1, false],
    ['Baris 4', 1, false],
    ['Dewi', 1, true],
  ]);
  expect(weights).toEqual(close(group));
});

test('taken once more, with other answers, people and items stay who they are', () => {
  const first = taken(addRespondent(EMPTY_MODEL, 'budi').model, TABLE);
  const changed = TABLE.map((row, index) => (index === 1 ? ['Ani', 2, '1/3', '1/5', 4] : row));
  const again = taken(first.model, changed);
  expect(again.model.respondents.map(({ id }) => id)).toEqual(first.model.respondents.map(({ id }) => id));
  expect(again.model.judgments).toHaveLength(first.model.judgments.length);
  expect(again.weights).toEqual(close(again.group));
  expect(again.weights).not.toEqual(close(first.group));
});

test('items of no node have no place in a hierarchy that is there', () => {
  const { model } = taken(EMPTY_MODEL, TABLE);
  expect(hasPlace(model, { ...draftOf(TABLE).set, node: null })).toBe(false);
  expect(hasPlace(EMPTY_MODEL, draftOf(TABLE).set)).toBe(true);
});
