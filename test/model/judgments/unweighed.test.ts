/** Why there are no weights yet, said with the names of the items. */
import { addItem } from '../../../src/model/hierarchy/edit';
import { judge } from '../../../src/model/judgments/judging';
import { addRespondent } from '../../../src/model/judgments/respondents';
import { whyUnweighed } from '../../../src/model/judgments/unweighed';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { Model } from '../../../src/model/types';

/** The reason after these answers, as a person reads it. */
function reason(names: readonly string[], answers: readonly (readonly [number, number, number])[]): string | null {
  const goal = addItem(EMPTY_MODEL, { parent: null, name: 'Goal' });
  const ids: string[] = [];
  let model: Model = goal.model;
  for (const name of names) {
    const added = addItem(model, { parent: goal.id, name });
    model = added.model;
    ids.push(added.id);
  }
  const me = addRespondent(model, 'Me');
  model = answers.reduce(
    (now, [one, other, value]) => judge(now, me.id, ids[one] ?? '', ids[other] ?? '', value),
    me.model,
  );
  const alone = whyUnweighed(model, goal.id, me.id)?.message ?? null;
  expect(whyUnweighed(model, goal.id)?.message ?? null).toBe(alone);
  return alone;
}

const NAMES = ['Finance', 'Customer', 'Process', 'Learning'];

test('one item that nobody compared is named, never numbered', () => {
  const said = reason(NAMES.slice(0, 3), [[0, 1, 3]]);
  expect(said).toBe('‘Process’ is not compared with any other item yet. Compare it with one of them.');
  expect(said).not.toMatch(/[Ii]tems? \d|row|column/);
  expect(reason(NAMES.slice(0, 3), [[1, 2, 3]])).toMatch(/^‘Finance’ is not/);
});

test('several are named, of many the first three', () => {
  expect(reason(NAMES, [[0, 1, 3]])).toMatch(/^‘Process’, ‘Learning’ are not compared/);
  const many = [...NAMES, 'Fifth', 'Sixth'];
  expect(reason(many, [[0, 1, 3]])).toMatch(/^‘Process’, ‘Learning’, ‘Fifth’ and 1 more are not/);
});

test('of two groups that nothing links, one of each is named', () => {
  const answers = [
    [0, 1, 3],
    [2, 3, 2],
  ] as const;
  expect(reason(NAMES, answers)).toMatch(/^Nothing links ‘Finance’ and ‘Process’ yet/);
});

test('a judgment that the engine takes for a time of day is named by its pair', () => {
  const said = reason(NAMES.slice(0, 3), [
    [0, 1, 1440 / 63],
    [0, 2, 2],
    [1, 2, 1],
  ]);
  expect(said).toMatch(/^Customer – Finance: /);
});

test('nothing is missing where there are weights, and nothing is a fault before the first answer', () => {
  expect(reason(NAMES.slice(0, 3), [])).toBeNull();
  const answers = [
    [0, 1, 3],
    [1, 2, 2],
  ] as const;
  expect(reason(NAMES.slice(0, 3), answers)).toBeNull();
});
