/** Ranking intervals: what is drawn, what the draws come to against all combinations, and what must change nothing. */
import fc from 'fast-check';
import { priorities } from '../../src/engine/ahp/priorities';
import { readJudgments } from '../../src/engine/ahp/judgments';
import { seeded } from '../../src/engine/seeded';
import { moveAlternative, renameAlternative } from '../../src/model/alternatives/edit';
import { alternativesOf } from '../../src/model/alternatives/expanded';
import { rankingOf } from '../../src/model/alternatives/ranking';
import { goalOf } from '../../src/model/hierarchy/tree';
import { neighboursOf } from '../../src/model/intervals/neighbours';
import { drawsOf, judgmentsToDraw } from '../../src/model/intervals/rankIntervals';
import type { RankInterval, Ranked } from '../../src/model/intervals/rankIntervals';
import { globalWeights } from '../../src/model/judgments/globalWeights';
import { addRespondent } from '../../src/model/judgments/respondents';
import { ranksOf } from '../../src/model/judgments/weighing';
import type { Model } from '../../src/model/types';
import { judgeAll, modelOf } from '../support/models';
import { houseModel, suppliers } from './alternatives/support';

function drawn(
  model: Model,
  of: Ranked,
  seed: number,
  count: number,
  neighbours?: typeof neighboursOf,
): RankInterval[] {
  const draws = drawsOf(model, of, { seed, count }, neighbours);
  if (draws === null) throw new Error('nothing to rank');
  while (draws.done() < count) draws.next();
  return Array.from({ length: draws.size }, (_, place) => draws.interval(place));
}

function threeItems([ab, ac, bc]: readonly [number, number, number]): Model {
  const { model, id } = addRespondent(modelOf('Goal\n  A\n  B\n  C'), 'Ann');
  return judgeAll(model, id, goalOf(model)?.id ?? '', [
    [1, ab, ac],
    [1 / ab, 1, bc],
    [1 / ac, 1 / bc, 1],
  ]);
}

test('a judgment is drawn with its neighbours on the scale, and so is its reciprocal', () => {
  expect(neighboursOf(3)).toEqual([2, 3, 4]);
  expect(neighboursOf(1)).toEqual([1 / 2, 1, 2]);
  expect(neighboursOf(1 / 4)).toEqual([1 / 5, 1 / 4, 1 / 3]);
  expect(neighboursOf(9)).toEqual([8, 9]);
  expect(neighboursOf(1 / 9)).toEqual([1 / 9, 1 / 8]);
  expect(neighboursOf(12)).toEqual([11, 12]);
  fc.assert(
    fc.property(fc.double({ min: 1 / 9, max: 9, noNaN: true }), (value) => {
      const turned = neighboursOf(1 / value).map((each) => 1 / each);
      const own = neighboursOf(value);
      // A rounding at either end of the scale may keep or lose the step beyond it.
      fc.pre(turned.length === own.length);
      turned.reverse().forEach((each, place) => expect(each).toBeCloseTo(own[place] as number, 9));
    }),
  );
});

test('the same seed draws the same, as whole numbers do in every browser', () => {
  const random = seeded(1, 'a');
  const first = Array.from({ length: 4 }, random);
  expect(first.map((each) => each * 4_294_967_296)).toMatchInlineSnapshot(`
    [
      2459854674,
      386118035,
      613405127,
      3901913299,
    ]
  `);
  expect(Array.from({ length: 4 }, seeded(1, 'a'))).toEqual(first);
  expect(seeded(2, 'a')()).not.toBe(first[0]);
  expect(seeded(1, 'b')()).not.toBe(first[0]);
  const mean = Array.from({ length: 30_000 }, random).reduce((sum, each) => sum + each, 0) / 30_000;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
});

test.each([[[2, 3, 2]], [[1, 1, 1]], [[9, 8, 1 / 2]]] as const)(
  'three items judged %p: shares, ranks and interval are those of all combinations',
  (judged) => {
    const [ab, ac, bc] = judged.map(neighboursOf) as [number[], number[], number[]];
    const all = ab.flatMap((x) =>
      ac.flatMap((y) =>
        bc.map(
          (z) =>
            priorities(
              readJudgments([
                [1, x, y],
                [1 / x, 1, z],
                [1 / y, 1 / z, 1],
              ]),
              'eigenvector',
            ).weights,
        ),
      ),
    );
    const count = 20_000;
    const found = drawn(threeItems([...judged]), 'items', 7, count);
    found.forEach(({ shares, highest, lowest, from, to }, item) => {
      const ranks = all.map((weights) => ranksOf(weights)[item] as number);
      expect([highest, lowest]).toEqual([Math.min(...ranks), Math.max(...ranks)]);
      shares.forEach((share, place) => {
        const exact = ranks.filter((rank) => rank === place + 1).length / all.length;
        expect(Math.abs(share - exact)).toBeLessThan(4.5 * Math.sqrt((exact * (1 - exact)) / count) + 1e-12);
      });
      const weights = all.map((each) => each[item] as number);
      expect(from).toBeGreaterThanOrEqual(Math.min(...weights) - 1e-9);
      expect(to).toBeLessThanOrEqual(Math.max(...weights) + 1e-9);
    });
  },
);

test('without any spread the interval is the value, of alternatives and of items', () => {
  const models: [Model, Ranked][] = [
    [houseModel(), 'alternatives'],
    [suppliers(), 'alternatives'],
    [houseModel(), 'items'],
  ];
  for (const [model, of] of models) {
    const found = drawn(model, of, 3, 5, (value) => [value]);
    const { weights } = globalWeights(model);
    const { scores } = rankingOf(model);
    found.forEach(({ id, now, rank, shares, highest, lowest, from, to }, place) => {
      expect(now).toBeCloseTo((of === 'items' ? weights.get(id) : scores?.[place]) as number, 12);
      expect([from, to]).toEqual([expect.closeTo(now, 12), expect.closeTo(now, 12)]);
      expect([highest, lowest, shares[rank - 1]]).toEqual([rank, rank, 1]);
    });
  }
});

test('other names and another order of alternatives and of people change nothing', () => {
  const model = suppliers();
  const [alfa, beta] = alternativesOf(model);
  const moved = moveAlternative(renameAlternative(model, alfa?.id ?? '', 'Zeta'), beta?.id ?? '', -1);
  const turned: Model = {
    ...moved,
    items: moved.items.map((item) => ({ ...item, order: -item.order })),
    judgments: moved.judgments
      .map(({ first, second, value, respondent }) => ({ respondent, first: second, second: first, value: 1 / value }))
      .reverse(),
  };
  const byId = (all: RankInterval[]) => Object.fromEntries(all.map((one) => [one.id, one]));
  const [before, after] = [byId(drawn(model, 'alternatives', 5, 400)), byId(drawn(turned, 'alternatives', 5, 400))];
  for (const [id, one] of Object.entries(before)) {
    const other = after[id];
    expect(other).toMatchObject({ rank: one.rank, highest: one.highest, lowest: one.lowest, shares: one.shares });
    expect([other?.now, other?.from, other?.to].map(Number)).toEqual(
      [one.now, one.from, one.to].map((value) => expect.closeTo(value, 9) as number),
    );
  }
});

/** By rank, without the identities. */
const ranked = (found: readonly RankInterval[]) =>
  [...found]
    .sort((one, other) => one.rank - other.rank)
    .map(({ rank, highest, lowest, shares, now, from, to }) => ({
      ...{ rank, highest, lowest, shares },
      values: [now, from, to],
    }));

type Ranks = ReturnType<typeof ranked>;

/** But for the rounding of sums in another order. */
function expectAlike(found: Ranks, expected: Ranks): void {
  expect(found).toEqual(
    expected.map(({ values, ...one }) => ({
      ...one,
      values: values.map((value) => expect.closeTo(value, 9) as number),
    })),
  );
}

const [first, second, third] = [
  [2, 3, 4],
  [1 / 2, 5, 7],
  [3, 1, 1 / 3],
] as const;

/** Invented: three people, who come in this order, on three items of these names. */
function threePeople(order: readonly (readonly [number, number, number])[], names: readonly string[]): Model {
  const base = modelOf(['Goal', ...names.map((name) => `  ${name}`)].join('\n'));
  return order.reduce((model, [ab, ac, bc], place) => {
    const added = addRespondent(model, `Person ${place}`);
    return judgeAll(added.model, added.id, goalOf(model)?.id ?? '', [
      [1, ab, ac],
      [1 / ab, 1, bc],
      [1 / ac, 1 / bc, 1],
    ]);
  }, base);
}

test('the same judgments and seed draw the same in another workbook, with other names and people in another order', () => {
  const of = (model: Model) => ranked(drawn(model, 'items', 11, 300));
  const here = of(threePeople([first, second, third], ['Price', 'Speed', 'Care']));
  expect(of(threePeople([first, second, third], ['Price', 'Speed', 'Care']))).toEqual(here);
  expectAlike(of(threePeople([third, first, second], ['Harga', 'Cepat', 'Ramah'])), here);
  const supplied = () => ranked(drawn(suppliers(), 'alternatives', 11, 300));
  expect(supplied()).toEqual(supplied());
  // People who judged the same are drawn apart: together they are surer than one alone.
  const spreadOf = (count: number): number => {
    const [one] = drawn(threePeople(new Array<typeof first>(count).fill(first), ['A', 'B', 'C']), 'items', 11, 300);
    return (one?.to ?? NaN) - (one?.from ?? NaN);
  };
  expect(spreadOf(9)).toBeLessThan(spreadOf(1) / 2);
});

test('one draw of many people takes many steps, between which the pane answers', () => {
  const one = threePeople([first], ['A', 'B', 'C']);
  const people = Array.from({ length: 6_000 }, (_, place) => `p${place}`);
  const many: Model = {
    ...one,
    respondents: people.flatMap((id, order) => one.respondents.map((person) => ({ ...person, id, order }))),
    judgments: people.flatMap((respondent) => one.judgments.map((each) => ({ ...each, respondent }))),
  };
  const draws = drawsOf(many, 'items', { seed: 1, count: 2 });
  const stepsOf = (target: number): number => {
    let steps = 0;
    for (; draws !== null && draws.done() < target; steps += 1) draws.next();
    return steps;
  };
  // At first everybody's judgments are got ready, five hundred people a step.
  expect(stepsOf(1)).toBe(12 + 2);
  expect(stepsOf(2)).toBe(2);
});

test('what is not judged is not drawn, and nothing is ranked before all is weighed', () => {
  const model = suppliers();
  // Three pairs of criteria, six of alternatives by service; price and days are measured.
  expect(judgmentsToDraw(model, 'alternatives')).toBe(9);
  expect(judgmentsToDraw(model, 'items')).toBe(3);
  expect(judgmentsToDraw({ ...model, judgments: [] }, 'items')).toBeNull();
  expect(drawsOf({ ...model, judgments: [] }, 'alternatives', { seed: 1, count: 10 })).toBeNull();
  expect(drawsOf({ ...model, judgments: [] }, 'items', { seed: 1, count: 10 })).toBeNull();
});
