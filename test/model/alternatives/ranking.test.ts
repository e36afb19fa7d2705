import fc from 'fast-check';
import { sensitivity } from '../../../src/engine/ahp/synthesis';
import { addAlternatives, measure, rateBy, removeAlternative } from '../../../src/model/alternatives/edit';
import { alternativesOf } from '../../../src/model/alternatives/expanded';
import { rankingOf } from '../../../src/model/alternatives/ranking';
import { scoreAt, sensitivityTo, variedItems } from '../../../src/model/alternatives/sensitivity';
import { changeItem } from '../../../src/model/hierarchy/edit';
import { goalOf } from '../../../src/model/hierarchy/tree';
import { globalWeights } from '../../../src/model/judgments/globalWeights';
import { addRespondent } from '../../../src/model/judgments/respondents';
import type { Model } from '../../../src/model/types';
import { idOf, modelOf } from '../../support/models';
import {
  alternativeId,
  houseModel,
  housePriorities,
  houseScores,
  judgeUnder,
  measureUnder,
  suppliers,
} from './support';

describe('Saaty’s choice of a house, 1990', () => {
  const { criteria, scores, ranks } = rankingOf(houseModel());

  test.each([...housePriorities])('gives the priorities he prints under %s', (name, printed) => {
    const under = criteria.find(({ criterion }) => criterion.name === name);
    under?.priorities?.forEach((priority, place) => expect(priority).toBeCloseTo(printed[place] as number, 2));
    expect(under?.priorities).toHaveLength(3);
    expect(under?.missing).toBe(0);
  });

  test('and his ranking: A 0.396, B 0.341, C 0.263', () => {
    scores?.forEach((score, place) => expect(Math.abs(score - (houseScores[place] as number))).toBeLessThan(0.001));
    expect(ranks).toEqual([1, 2, 3]);
  });

  test('every comparison has its consistency ratio', () => {
    const ratios = new Map(criteria.map(({ criterion, consistencyRatio }) => [criterion.name, consistencyRatio]));
    // Saaty prints 0.117 for the size of the house.
    expect(ratios.get('Size')).toBeCloseTo(0.117, 2);
    expect(ratios.get('Age')).toBeCloseTo(0, 9);
  });
});

describe('measured values, invented data', () => {
  test('are shares of their sum, those of a cost shares of their reciprocals', () => {
    const model = suppliers();
    const [price, days] = rankingOf(model).criteria;
    // 1/100 : 1/125 : 1/200 : 1/250 = 10 : 8 : 5 : 4
    expect(price?.priorities).toEqual([10, 8, 5, 4].map((part) => expect.closeTo(part / 27, 12)));
    expect(days?.priorities).toEqual([2, 4, 5, 1].map((part) => expect.closeTo(part / 12, 12)));
    const more = measureUnder(model, 'Days', 'benefit', [10, 5, 4, 20]);
    expect(rankingOf(more).criteria[1]?.priorities?.[3]).toBeCloseTo(20 / 39, 12);
  });

  test('give with judgments the scores that a hand computes', () => {
    const weights = [4 / 7, 2 / 7, 1 / 7];
    const table = [
      [10 / 27, 2 / 12, 1 / 15],
      [8 / 27, 4 / 12, 2 / 15],
      [5 / 27, 5 / 12, 4 / 15],
      [4 / 27, 1 / 12, 8 / 15],
    ];
    const byHand = table.map((row) => row.reduce((sum, share, place) => sum + share * (weights[place] as number), 0));
    const { scores, ranks } = rankingOf(suppliers());
    expect(scores).toEqual(byHand.map((score) => expect.closeTo(score, 10)));
    expect(ranks).toEqual([2, 1, 3, 4]);
  });

  test('refuse what is not above 0, with the name', () => {
    const model = suppliers();
    const value = (): Model => measure(model, idOf(model, 'Price'), alternativeId(model, 'Beta'), 0);
    expect(value).toThrow('A measured value must be above 0, got 0 for "Beta".');
  });
});

describe('what is missing', () => {
  test('keeps the scores back and says under which criterion', () => {
    const model = suppliers();
    const open = measure(model, idOf(model, 'Price'), alternativeId(model, 'Gama'), null);
    const { scores, ranks, criteria } = rankingOf(open);
    expect([scores, ranks]).toEqual([null, null]);
    expect(criteria.map(({ missing, asked }) => [missing, asked])).toEqual([
      [1, 4],
      [0, 4],
      [0, 6],
    ]);
  });

  test('one more alternative is not judged under Service, nor measured elsewhere', () => {
    const { criteria, scores } = rankingOf(addAlternatives(suppliers(), ['Epsilon']));
    expect(scores).toBeNull();
    expect(criteria.map(({ priorities, missing }) => [priorities, missing])).toEqual([
      [null, 1],
      [null, 1],
      [null, 4],
    ]);
    expect(criteria[2]?.error?.key).toBe('itemsNeverCompared');
  });

  test('no weights above, no ranking; the priorities are there all the same', () => {
    const unweighed = { ...suppliers(), judgments: [] };
    const { criteria, scores } = rankingOf(rateBy(unweighed, idOf(unweighed, 'Service'), 'values'));
    expect(scores).toBeNull();
    expect(criteria[0]?.weight).toBeNull();
    expect(criteria[0]?.priorities).not.toBeNull();
  });

  test('one alternative is no ranking', () => {
    const model = addAlternatives(modelOf('Goal\n  A'), ['Alone']);
    expect(rankingOf(model).scores).toBeNull();
  });
});

test('equal alternatives share a rank', () => {
  const model = measureUnder(addAlternatives(modelOf('Goal\n  Price'), ['X', 'Y', 'Z']), 'Price', 'cost', [2, 3, 2]);
  expect(rankingOf(model).ranks).toEqual([1, 3, 1]);
});

test('several people: the geometric mean of their judgments, pair by pair', () => {
  const one = addRespondent(addAlternatives(modelOf('Goal\n  Look'), ['X', 'Y']), 'Ann');
  const two = addRespondent(one.model, 'Ben');
  const judged = judgeUnder(two.model, one.id, 'Look', [
    [1, 8],
    [1 / 8, 1],
  ]);
  const both = judgeUnder(judged, two.id, 'Look', [
    [1, 2],
    [1 / 2, 1],
  ]);
  expect(rankingOf(both).scores).toEqual([expect.closeTo(0.8, 10), expect.closeTo(0.2, 10)]);
});

describe('sensitivity', () => {
  test('is what AHP.SENSITIVITY gives, at any weight of any criterion', () => {
    const model = suppliers();
    const { criteria } = rankingOf(model);
    const weights = [criteria.map(({ weight }) => weight)];
    const table = alternativesOf(model).map((_, place) => criteria.map(({ priorities }) => priorities?.[place]));
    fc.assert(
      fc.property(fc.nat(2), fc.double({ min: 0, max: 1, noNaN: true }), (place, share) => {
        const found = sensitivityTo(model, criteria[place]?.criterion.id ?? '');
        const expected = sensitivity(weights, table, place + 1, share).map(([score]) => score);
        expect(found?.lines.map((line) => scoreAt(line, share))).toEqual(
          expected.map((score) => expect.closeTo(score as number, 10)),
        );
      }),
    );
  });

  test('at the present weight is the present ranking, and who leads is who has most at every weight', () => {
    const model = suppliers();
    for (const item of variedItems(model)) {
      const found = sensitivityTo(model, item.id);
      if (!found) throw new Error(item.name);
      const { lines, leads, weight } = found;
      expect(lines.map((line) => scoreAt(line, weight))).toEqual(
        rankingOf(model).scores?.map((score) => expect.closeTo(score, 10)),
      );
      expect([leads[0]?.from, leads.at(-1)?.to]).toEqual([0, 1]);
      for (let step = 0.5; step < 1000; step += 1) {
        const scores = lines.map((line) => scoreAt(line, step / 1000));
        const lead = leads.find(({ from, to }) => from <= step / 1000 && step / 1000 <= to);
        expect(lead?.leaders).toContain(scores.indexOf(Math.max(...scores)));
      }
    }
  });

  test('names where Alfa overtakes Beta when price weighs more', () => {
    const model = suppliers();
    const { leads } = sensitivityTo(model, idOf(model, 'Price')) ?? { leads: [] };
    const names = alternativesOf(model).map(({ name }) => name);
    const others = [2 / 3, 1 / 3];
    const rest = (days: number, service: number): number =>
      (others[0] as number) * days + (others[1] as number) * service;
    // Gama leads without the price; its line and Beta's, then Beta's and Alfa's, meet where the hand says.
    const meet = (a: [number, number], b: [number, number]): number => (a[0] - b[0]) / (a[0] - b[0] - a[1] + b[1]);
    const alfa: [number, number] = [rest(2 / 12, 1 / 15), 10 / 27];
    const beta: [number, number] = [rest(4 / 12, 2 / 15), 8 / 27];
    const gama: [number, number] = [rest(5 / 12, 4 / 15), 5 / 27];
    expect(leads.map(({ leaders }) => leaders.map((place) => names[place]))).toEqual([['Gama'], ['Beta'], ['Alfa']]);
    expect(leads[1]?.from).toBeCloseTo(meet(gama, beta), 10);
    expect(leads[2]?.from).toBeCloseTo(meet(beta, alfa), 10);
  });

  test('of an item with criteria below it moves all of them together', () => {
    const base = addAlternatives(modelOf('Goal\n  Cost\n    Price\n    Fees\n  Look'), ['X', 'Y']);
    const direct = base.items.reduce(
      (now, { id }, place) => changeItem(now, id, { weighting: 'direct', weight: place === 0 ? null : place }),
      base,
    );
    const rated = measureUnder(measureUnder(direct, 'Price', 'cost', [1, 2]), 'Fees', 'cost', [4, 1]);
    const model = measureUnder(rated, 'Look', 'benefit', [1, 4]);
    const { weights } = globalWeights(model);
    const found = sensitivityTo(model, idOf(model, 'Cost'));
    const [price, fees] = ['Price', 'Fees'].map((name) => weights.get(idOf(model, name)) as number) as [number, number];
    const alone = (price * (2 / 3) + fees * (1 / 5)) / (price + fees);
    expect(found?.lines[0]?.at1).toBeCloseTo(alone, 10);
    expect(found?.lines[0]?.at0).toBeCloseTo(1 / 5, 10);
    expect(variedItems(model).map(({ name }) => name)).toEqual(['Cost', 'Price', 'Fees', 'Look']);
    expect(sensitivityTo(model, goalOf(model)?.id ?? '')).toBeNull();
  });

  test('alternatives that are equal throughout lead together', () => {
    const base = addAlternatives(modelOf('Goal\n  A\n  B'), ['X', 'Y', 'Z']);
    const weighed = base.items.reduce((now, { id }) => changeItem(now, id, { weighting: 'direct', weight: 1 }), base);
    const model = measureUnder(measureUnder(weighed, 'A', 'benefit', [3, 3, 1]), 'B', 'benefit', [2, 2, 2]);
    const { leads, crossings } = sensitivityTo(model, idOf(model, 'A')) ?? {};
    expect(crossings).toEqual([]);
    expect(leads).toEqual([{ from: 0, to: 1, leaders: [0, 1] }]);
  });
});

test('without the alternative, its judgments and values are gone, and those of the others are not', () => {
  const model = suppliers();
  const less = removeAlternative(model, alternativeId(model, 'Delta'));
  const { scores, criteria } = rankingOf(less);
  expect(scores).toHaveLength(3);
  expect(criteria[2]?.priorities).toEqual([1, 2, 4].map((part) => expect.closeTo(part / 7, 10)));
  expect(less.judgments).toHaveLength(model.judgments.length - 3);
});
