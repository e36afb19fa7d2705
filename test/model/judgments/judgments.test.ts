import { addItem, changeItem } from '../../../src/model/hierarchy/edit';
import { childrenOf, itemOf } from '../../../src/model/hierarchy/tree';
import { inconsistencies, overallConsistency } from '../../../src/model/judgments/consistency';
import { globalWeights } from '../../../src/model/judgments/globalWeights';
import { groupOf } from '../../../src/model/judgments/group';
import { judge, judgmentOf, matrixOf, pairsOf, progressOf } from '../../../src/model/judgments/judging';
import { groupMatrixOf, localWeights, unweighedItems } from '../../../src/model/judgments/localWeights';
import {
  addRespondent,
  changeRespondent,
  ensureRespondent,
  removeRespondent,
  respondentsOf,
  visibleRespondents,
} from '../../../src/model/judgments/respondents';
import { worstOf } from '../../../src/model/judgments/worst';
import { consistencyRatio } from '../../../src/engine/ahp/consistency';
import { groupJudgments } from '../../../src/engine/ahp/groups';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import type { Model } from '../../../src/model/types';
import { idOf, judgeAll, modelOf } from '../../support/models';

const office = modelOf('Goal\n  A\n  B\n  C\n    C1\n    C2\n  D');
const id = (title: string): string => idOf(office, title);

describe('a judgment', () => {
  const { model, id: ann } = addRespondent(office, 'Ann');
  const judged = judge(model, ann, id('A'), id('B'), 3);

  test('reads the other way round as its reciprocal', () => {
    expect(judgmentOf(judged, ann, id('A'), id('B'))).toBe(3);
    expect(judgmentOf(judged, ann, id('B'), id('A'))).toBe(1 / 3);
    expect(judgmentOf(judged, ann, id('A'), id('C'))).toBeNull();
    expect(judgmentOf(judged, 'nobody', id('A'), id('B'))).toBeNull();
  });

  test('is there once, however often it is given', () => {
    const again = judge(judged, ann, id('B'), id('A'), 5);
    expect(again.judgments).toEqual([{ respondent: ann, first: id('B'), second: id('A'), value: 5 }]);
    expect(judge(judged, ann, id('B'), id('A'), 1 / 3)).toBe(judged);
    expect(judge(judged, ann, id('A'), id('B'), null).judgments).toEqual([]);
    expect(judge(judged, ann, id('A'), id('C'), null)).toBe(judged);
  });

  test('is a positive number about two items by somebody', () => {
    for (const value of [0, -3, NaN, Infinity, 45_000]) {
      expect(() => judge(model, ann, id('A'), id('B'), value)).toThrow('A judgment must lie between 1/9 and 9');
    }
    expect(() => judge(model, ann, id('A'), id('A'), 3)).toThrow('cannot be compared with itself');
    expect(() => judge(model, 'gone', id('A'), id('B'), 3)).toThrow('This respondent is no longer in the list');
    expect(() => judge(model, ann, id('A'), 'gone', 3)).toThrow('This item is no longer in the hierarchy');
  });

  test('stands in the matrix and in the order of the questionnaire', () => {
    expect(matrixOf(judged, ann, id('Goal'))).toEqual([
      [1, 3, '', ''],
      [1 / 3, 1, '', ''],
      ['', '', 1, ''],
      ['', '', '', 1],
    ]);
    expect(pairsOf(judged, id('Goal')).map(({ first, second }) => first.name + second.name)).toEqual([
      'AB',
      'AC',
      'AD',
      'BC',
      'BD',
      'CD',
    ]);
    expect(progressOf(judged, ann)).toEqual({ judged: 1, pairs: 7 });
  });
});

describe('respondents', () => {
  test('are added, weighed, hidden and removed with what they judged', () => {
    const ann = addRespondent(office, ' Ann ');
    const both = addRespondent(ann.model, 'Budi');
    expect(respondentsOf(both.model).map(({ name }) => name)).toEqual(['Ann', 'Budi']);
    const changed = changeRespondent(both.model, ann.id, { weight: 2, hidden: true });
    expect(visibleRespondents(changed).map(({ name }) => name)).toEqual(['Budi']);
    expect(changeRespondent(changed, ann.id, { name: 'Ann', hidden: true })).toBe(changed);
    const judged = judge(changed, ann.id, id('A'), id('B'), 2);
    expect(removeRespondent(judged, ann.id)).toMatchObject({ respondents: [{ name: 'Budi' }], judgments: [] });
    expect(removeRespondent(judged, 'gone')).toBe(judged);
  });

  test('are somebody as soon as somebody is needed', () => {
    const first = ensureRespondent(office, 'One');
    expect(first.model.respondents).toHaveLength(1);
    expect(ensureRespondent(first.model, 'Other')).toEqual(first);
  });

  test('need a name and a weight above 0', () => {
    const { model, id: ann } = addRespondent(office, 'Ann');
    expect(() => addRespondent(office, '  ')).toThrow('A respondent needs a name.');
    expect(() => changeRespondent(model, ann, { name: '' })).toThrow('A respondent needs a name.');
    expect(() => changeRespondent(model, ann, { weight: 0 })).toThrow('must be above 0, got 0');
    expect(() => changeRespondent(model, 'gone', {})).toThrow('no longer in the list');
  });
});

describe('local weights', () => {
  const { model, id: ann } = addRespondent(office, 'Ann');
  const goal = id('Goal');

  test('are unknown until the judgments link all items, and nothing is made equal meanwhile', () => {
    const none = localWeights(model, goal);
    expect(none).toMatchObject({ weights: null, source: 'judgments', consistencyRatio: null, missing: 6 });
    expect(none.error?.key).toBe('nobodyJudged');
    const some = localWeights(judge(model, ann, id('A'), id('B'), 3), goal);
    expect(some).toMatchObject({ weights: null, missing: 5 });
    expect(some.error?.key).toBe('itemsUnused');
    expect([...globalWeights(model).weights]).toEqual([[goal, 1]]);
    expect(overallConsistency(model)).toBeNull();
  });

  test('are there with n − 1 judgments, which nothing can contradict', () => {
    const linked = [
      ['A', 'B', 2],
      ['A', 'C', 4],
      ['A', 'D', 4],
    ] as const;
    const judged = linked.reduce((now, [first, second, value]) => judge(now, ann, id(first), id(second), value), model);
    const { weights, ...rest } = localWeights(judged, goal, ann);
    (weights ?? []).forEach((weight, i) => expect(weight).toBeCloseTo([0.5, 0.25, 0.125, 0.125][i] as number, 12));
    expect(rest).toMatchObject({ consistencyRatio: 0, checkable: false, missing: 3, error: null });
    const partly = globalWeights(judged);
    expect(partly.complete).toBe(false);
    expect(partly.weights.has(id('C1'))).toBe(false);
    expect(partly.weights.get(id('C'))).toBeCloseTo(0.125, 12);
  });

  test('are all of it for an only child, and none without children', () => {
    const one = addItem(model, { parent: id('A'), name: 'A1' }).model;
    expect(localWeights(one, id('A'))).toMatchObject({ weights: [1], source: 'single', missing: 0, error: null });
    expect(localWeights(one, id('B'))).toMatchObject({ items: [], weights: [] });
  });

  test('are as given when they are direct, once all are', () => {
    const direct = changeItem(changeItem(model, id('C'), { weighting: 'direct' }), id('C1'), { weight: 30 });
    expect(localWeights(direct, id('C'))).toMatchObject({ weights: null, source: 'direct', missing: 1, error: null });
    const given = changeItem(direct, id('C2'), { weight: 10 });
    expect(localWeights(given, id('C'))).toMatchObject({ weights: [0.75, 0.25], missing: 0, consistencyRatio: null });
  });

  test('are missing below the items that are named, from the top, until the last one added is compared, too', () => {
    const named = (now: Model): string[] => unweighedItems(now).map(({ name }) => name);
    expect(named(office)).toEqual(['Goal', 'C']);
    const equal = [1, 1, 1, 1].map(() => [1, 1, 1, 1]);
    const weighed = judge(judgeAll(model, ann, goal, equal), ann, id('C1'), id('C2'), 2);
    expect(named(weighed)).toEqual([]);
    const added = addItem(weighed, { parent: id('C'), name: 'C3' });
    expect(named(added.model)).toEqual(['C']);
    expect(named(judge(added.model, ann, id('C2'), added.id, 2))).toEqual([]);
    const direct = changeItem(added.model, id('C'), { weighting: 'direct' });
    expect(named(direct)).toEqual(['C']);
  });

  test('follow the method of the model', () => {
    const matrix = [
      [1, 2, 5, 3],
      [0, 1, 4, 1],
      [0, 0, 1, 2],
      [0, 0, 0, 1],
    ];
    const judged = judgeAll(model, ann, goal, matrix);
    for (const method of ['eigenvector', 'geometric', 'column'] as const) {
      const read = readJudgments(matrixOf(judged, ann, goal));
      const { weights, consistencyRatio: ratio } = localWeights({ ...judged, method }, goal);
      expect(weights).toEqual(priorities(read, method).weights);
      expect(ratio).toBe(consistencyRatio(read, method, 'saaty'));
    }
  });

  test('have no consistency ratio beyond the random index, and say so', () => {
    const many = Array.from({ length: 13 }, (_, i) => `X${i}`).reduce(
      (now, name) => addItem(now, { parent: goal, name }).model,
      model,
    );
    const ones = Array.from({ length: 17 }, () => new Array<number>(17).fill(1));
    const judged = judgeAll(many, ann, goal, ones);
    const { weights, consistencyRatio: ratio, error } = localWeights(judged, goal);
    expect(weights).toHaveLength(17);
    expect([ratio, error?.key]).toEqual([null, 'randomIndexBeyondTable']);
    expect(worstOf(judged, goal)).toEqual([]);
  });
});

describe('a group', () => {
  const first = addRespondent(office, 'Ann');
  const second = addRespondent(first.model, 'Budi');
  const third = addRespondent(second.model, 'Citra');
  const [ann, budi, citra] = [first.id, second.id, third.id];
  const goal = id('Goal');
  const annSays = [
    [1, 2, 4, 4],
    [0, 1, 2, 2],
    [0, 0, 1, 1],
    [0, 0, 0, 1],
  ];
  const budiSays = [
    [1, 1 / 3, 1 / 2, 1],
    [0, 1, 3, 3],
    [0, 0, 1, 2],
    [0, 0, 0, 1],
  ];
  const both = judgeAll(judgeAll(third.model, ann, goal, annSays), budi, goal, budiSays);
  // The third is incomplete.
  const three = judge(both, citra, id('A'), id('B'), 9);

  test('judges by the weighted geometric mean of those who are visible', () => {
    const weighed = changeRespondent(three, ann, { weight: 2 });
    const expected = groupJudgments(
      [ann, budi, citra].map((one) => matrixOf(weighed, one, goal)),
      [[2], [1], [1]],
    );
    expect(groupOf(weighed, goal).matrix).toEqual(expected);
    expect(expected[0]?.[1]).toBeCloseTo((2 * 2 * (1 / 3) * 9) ** (1 / 4), 12);
    const group = localWeights(weighed, goal);
    expect(group.weights).toEqual(priorities(readJudgments(expected), 'eigenvector').weights);
    expect(localWeights(weighed, goal, budi).weights).not.toEqual(group.weights);
    const without = changeRespondent(changeRespondent(three, ann, { hidden: true }), citra, { hidden: true });
    expect(localWeights(without, goal).weights).toEqual(localWeights(three, goal, budi).weights);
  });

  test('judges to the last digit as AHP.GROUP, pairs skipped and judgments below 1 among them', () => {
    const odd = [0.3, 1 / 3, 0.17, 1.5, 7 / 3, 1 / 49, 3.2];
    const pairs = pairsOf(both, goal);
    const people = [ann, budi, citra];
    const judged = people.reduce(
      (model, one, person) =>
        pairs.reduce((now, { first: above, second: below }, place) => {
          const value = (person + place) % 4 === 3 ? null : (odd[(3 * person + place) % odd.length] as number);
          return place % 2 ? judge(now, one, above.id, below.id, value) : judge(now, one, below.id, above.id, value);
        }, model),
      both,
    );
    const expected = groupJudgments(
      people.map((one) => matrixOf(judged, one, goal)),
      [[1], [1], [1]],
    );
    expect(groupMatrixOf(judged, goal)).toEqual(expected);
    expect(localWeights(judged, goal).weights).toEqual(priorities(readJudgments(expected), 'eigenvector').weights);
  });

  test('misses the pairs that nobody judged', () => {
    const one = judge(third.model, ann, id('A'), id('B'), 2);
    const two = judge(judge(one, budi, id('B'), id('A'), 3), budi, id('A'), id('D'), 3);
    expect(['A', 'B', 'C', 'D'].map((name) => id(name))).toEqual(childrenOf(two, goal).map((item) => item.id));
    expect([third.model, one, two].map((model) => localWeights(model, goal).missing)).toEqual([6, 5, 4]);
    expect(localWeights(two, goal, ann).missing).toBe(5);
  });

  test('knows how far it agrees and who differs most', () => {
    const { consensus, disagreement } = groupOf(three, goal);
    expect(disagreement.map(({ respondent }) => respondent.name)).toEqual(['Budi', 'Ann']);
    const [budisOwn, group] = [localWeights(three, goal, budi).weights, localWeights(three, goal).weights];
    const distance = (budisOwn ?? []).reduce((sum, weight, i) => sum + Math.max(0, weight - (group?.[i] ?? 0)), 0);
    expect(disagreement[0]?.distance).toBeCloseTo(distance, 12);
    expect(consensus).toBeGreaterThan(0);
    expect(consensus).toBeLessThan(1);
  });

  test('agrees fully with itself', () => {
    const alike = judgeAll(judgeAll(third.model, ann, goal, annSays), budi, goal, annSays);
    const { consensus, disagreement } = groupOf(alike, goal);
    expect(consensus).toBeCloseTo(1, 12);
    for (const { distance } of disagreement) expect(distance).toBeCloseTo(0, 12);
  });

  test('has no consensus with one voice, and says nothing where nobody judged', () => {
    expect(groupOf(judgeAll(third.model, ann, goal, annSays), goal)).toMatchObject({ consensus: null });
    expect(groupOf(three, id('C'))).toEqual({
      matrix: [
        [1, ''],
        ['', 1],
      ],
      consensus: null,
      disagreement: [],
    });
    expect(groupOf(three, id('A'))).toEqual({ matrix: [], consensus: null, disagreement: [] });
    expect(groupOf(office, goal).disagreement).toEqual([]);
  });
});

describe('where judgments contradict', () => {
  const { model, id: ann } = addRespondent(office, 'Ann');
  const answer = (now: Model, ...answers: (readonly [string, string, number])[]): Model =>
    answers.reduce((so, [first, second, value]) => judge(so, ann, id(first), id(second), value), now);

  test('is named with its ratio although a pair was skipped, and nothing else is', () => {
    const consistent = answer(model, ['A', 'B', 2], ['A', 'C', 4], ['B', 'C', 2], ['A', 'D', 4], ['C1', 'C2', 9]);
    expect(inconsistencies(consistent, ann)).toEqual([]);
    const turned = answer(consistent, ['B', 'C', 1 / 9]);
    expect(localWeights(turned, id('Goal'), ann).missing).toBe(2);
    const [found, ...others] = inconsistencies(turned, ann);
    expect(found?.item.name).toBe('Goal');
    expect(found?.ratio).toBe(localWeights(turned, id('Goal'), ann).consistencyRatio);
    expect(others).toEqual([]);
  });

  test('comes worst first', () => {
    const third = addItem(model, { parent: id('C'), name: 'C3' });
    const little = answer(third.model, ['A', 'B', 2], ['A', 'C', 4], ['B', 'C', 1 / 2], ['A', 'D', 4]);
    const much = judge(answer(little, ['C1', 'C2', 9]), ann, id('C2'), third.id, 9);
    const both = judge(much, ann, third.id, id('C1'), 9);
    expect(inconsistencies(both, ann).map(({ item }) => item.name)).toEqual(['C', 'Goal']);
  });
});

describe('judgments that pull against the rest', () => {
  const { model, id: ann } = addRespondent(office, 'Ann');
  const goal = id('Goal');
  // A 2 B, B 2 C, so A 4 C would fit; A is 2 times D, D 4 times C.
  const judged = judgeAll(model, ann, goal, [
    [1, 2, 1 / 4, 2],
    [0, 1, 2, 1],
    [0, 0, 1, 1 / 2],
    [0, 0, 0, 1],
  ]);

  test('come worst first, with the step of the scale that the rest suggests', () => {
    const [worst, ...others] = worstOf(judged, goal, ann);
    expect([worst?.first.name, worst?.second.name, worst?.given]).toEqual(['A', 'C', 0.25]);
    expect(worst?.suggested).toBeGreaterThan(0.25);
    expect(others.length).toBeLessThanOrEqual(2);
    expect(worstOf(judged, goal, ann, 1)).toHaveLength(1);
  });

  test.each(['eigenvector', 'geometric', 'column'] as const)('say the ratio that taking it gives, by %s', (method) => {
    const [worst] = worstOf({ ...judged, method }, goal, ann);
    const { first, second, suggested, ratio } = worst as NonNullable<typeof worst>;
    const taken = judge({ ...judged, method }, ann, first.id, second.id, suggested);
    expect(localWeights(taken, goal).consistencyRatio).toBeCloseTo(ratio as number, 14);
    expect(ratio as number).toBeLessThan(localWeights({ ...judged, method }, goal).consistencyRatio as number);
  });

  test('are none where all agree, where nothing can contradict and where nobody judged', () => {
    const consistent = judgeAll(model, ann, goal, [
      [1, 2, 4, 8],
      [0, 1, 2, 4],
      [0, 0, 1, 2],
      [0, 0, 0, 1],
    ]);
    expect(worstOf(consistent, goal)).toEqual([]);
    expect(worstOf(judge(model, ann, id('C1'), id('C2'), 9), id('C'))).toEqual([]);
    expect(worstOf(model, goal)).toEqual([]);
  });

  test('leave the model as it was', () => {
    const before = JSON.stringify(judged);
    worstOf(judged, goal);
    groupOf(judged, goal);
    overallConsistency(judged);
    expect(JSON.stringify(judged)).toBe(before);
    expect(itemOf(judged, goal)?.name).toBe('Goal');
  });
});
