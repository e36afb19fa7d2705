/** Hierarchies with alternatives, as a person builds them. */
import { addAlternatives, measure, rateBy, rateTowards } from '../../../src/model/alternatives/edit';
import { alternativesOf, expanded } from '../../../src/model/alternatives/expanded';
import { goalOf } from '../../../src/model/hierarchy/tree';
import { addRespondent } from '../../../src/model/judgments/respondents';
import type { Model } from '../../../src/model/types';
import { houseJudgments } from '../../engine/ahp/house';
import { idOf, judgeAll, modelOf } from '../../support/models';

export function alternativeId(model: Model, name: string): string {
  const found = model.alternatives.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no alternative ${name}`);
  return found.id;
}

/** Judges all pairs of alternatives under a criterion, row by row of the upper triangle. */
export function judgeUnder(
  model: Model,
  person: string,
  criterion: string,
  matrix: readonly (readonly number[])[],
): Model {
  const { judgments } = judgeAll(expanded(model), person, idOf(model, criterion), matrix);
  return { ...model, judgments };
}

/** Measured values in the order of the alternatives. */
export function measureUnder(
  model: Model,
  criterion: string,
  direction: 'benefit' | 'cost',
  values: readonly number[],
): Model {
  const id = idOf(model, criterion);
  const measured = rateTowards(rateBy(model, id, 'values'), id, direction);
  return alternativesOf(measured).reduce(
    (now, alternative, place) => measure(now, id, alternative.id, values[place] ?? null),
    measured,
  );
}

const upper = (ab: number, ac: number, bc: number): number[][] => [
  [1, ab, ac],
  [1 / ab, 1, bc],
  [1 / ac, 1 / bc, 1],
];

/**
 * Saaty's choice of a house (European Journal of Operational Research 48, 1990, 9–26): three houses under his eight
 * criteria, with the priorities that he prints below each and in the end. The judgments agree with LINDO's model of the
 * paper; the printed priorities are unverified: the paper itself was not at hand.
 */
const houses = [
  { criterion: 'Size', judged: upper(6, 8, 4), printed: [0.754, 0.181, 0.065] },
  { criterion: 'Transport', judged: upper(7, 1 / 5, 1 / 8), printed: [0.233, 0.055, 0.713] },
  { criterion: 'Neighbourhood', judged: upper(8, 6, 1 / 4), printed: [0.754, 0.065, 0.181] },
  { criterion: 'Age', judged: upper(1, 1, 1), printed: [0.333, 0.333, 0.333] },
  { criterion: 'Yard', judged: upper(5, 4, 1 / 3), printed: [0.674, 0.101, 0.226] },
  { criterion: 'Facilities', judged: upper(8, 6, 1 / 5), printed: [0.747, 0.06, 0.193] },
  { criterion: 'Condition', judged: upper(1 / 2, 1 / 2, 1), printed: [0.2, 0.4, 0.4] },
  { criterion: 'Financing', judged: upper(1 / 7, 1 / 5, 3), printed: [0.072, 0.65, 0.278] },
];
export const housePriorities = new Map(houses.map(({ criterion, printed }) => [criterion, printed]));
export const houseScores = [0.396, 0.341, 0.263];

const ratio = (cell: number | string): number => (typeof cell === 'number' ? cell : 1 / Number(cell.slice(2)));

/** One person judged everything. */
export function houseModel(): Model {
  const outline = ['House', ...houses.map(({ criterion }) => `  ${criterion}`)].join('\n');
  const { model, id } = addRespondent(modelOf(outline), 'Family');
  const goal = goalOf(model)?.id ?? '';
  const weighed = judgeAll(
    model,
    id,
    goal,
    houseJudgments.map((row) => row.map(ratio)),
  );
  return houses.reduce(
    (now, { criterion, judged }) => judgeUnder(now, id, criterion, judged),
    addAlternatives(weighed, ['House A', 'House B', 'House C']),
  );
}

/** Four suppliers by price and days, measured, and by service, judged: invented data. */
export function suppliers(): Model {
  const { model, id } = addRespondent(modelOf('Supplier\n  Price\n  Days\n  Service'), 'Ann');
  const goal = goalOf(model)?.id ?? '';
  const weighed = judgeAll(model, id, goal, [
    [1, 2, 4],
    [1 / 2, 1, 2],
    [1 / 4, 1 / 2, 1],
  ]);
  const listed = addAlternatives(weighed, ['Alfa', 'Beta', 'Gama', 'Delta']);
  const measured = measureUnder(
    measureUnder(listed, 'Price', 'cost', [100, 125, 200, 250]),
    'Days',
    'cost',
    [10, 5, 4, 20],
  );
  return judgeUnder(measured, id, 'Service', [
    [1, 1 / 2, 1 / 4, 1 / 8],
    [2, 1, 1 / 2, 1 / 4],
    [4, 2, 1, 1 / 2],
    [8, 4, 2, 1],
  ]);
}
