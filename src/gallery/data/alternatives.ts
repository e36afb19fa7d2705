/** Models with alternatives, in the states in which the Weights tab meets them; all numbers invented data. */
import { addAlternatives, measure, rateBy, rateTowards } from '../../model/alternatives/edit';
import { alternativesOf, criteriaOf, expanded } from '../../model/alternatives/expanded';
import { readOutline } from '../../model/hierarchy/reading';
import { comparedItems } from '../../model/hierarchy/tree';
import { withHierarchy } from '../../model/hierarchy/withHierarchy';
import { judge, pairsOf } from '../../model/judgments/judging';
import { addRespondent } from '../../model/judgments/respondents';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { LONG_NAME, UNBROKEN } from './hierarchies';

/** Judges every pair there is, alternatives among them: each later one a little less, but for the last criterion. */
function judged(model: Model, person: string): Model {
  const whole = expanded(model);
  const last = criteriaOf(model).at(-1)?.id;
  const pairs = comparedItems(whole).flatMap(({ id }) => pairsOf(whole, id).map((pair) => ({ ...pair, parent: id })));
  return pairs.reduce(
    (now, { parent, first, second }, place) =>
      judge(now, person, first.id, second.id, parent === last ? 1 / (2 + (place % 3)) : 2 + (place % 2)),
    model,
  );
}

function measured(model: Model, criterion: string, direction: 'benefit' | 'cost', values: readonly number[]): Model {
  const rated = rateTowards(rateBy(model, criterion, 'values'), criterion, direction);
  return alternativesOf(rated).reduce(
    (now, { id }, place) => measure(now, criterion, id, values[place] ?? null),
    rated,
  );
}

function modelOf(goal: string, outline: string, names: readonly string[]): Model {
  return addAlternatives(withHierarchy(EMPTY_MODEL, readOutline(outline), goal), names);
}

const SUPPLIERS = ['Sinar Jaya', 'Maju Bersama', 'Karya Abadi', 'Mitra Utama'];

export const noAlternatives = modelOf('Supplier of paper', 'Price [Rp]\nDays to deliver\nService', []);
export const unrated = addAlternatives(noAlternatives, SUPPLIERS);

const person = addRespondent(unrated, 'Me');
const [price = '', days = ''] = criteriaOf(unrated).map(({ id }) => id);
const prices = measured(person.model, price, 'cost', [48_500, 51_000, 46_000, 55_000]);

export const partlyRated = judged(measured(prices, days, 'cost', [3, 5]), person.id);
export const ranked = judged(measured(prices, days, 'cost', [3, 1, 9, 2]), person.id);

const second = addRespondent(ranked, 'Head of the office');
export const rankedByTwo = judged(second.model, second.id);

const long = addRespondent(modelOf(UNBROKEN, `1 ${LONG_NAME}\n2 ${UNBROKEN}`, [LONG_NAME, UNBROKEN, 'Jumlah']), 'Me');
export const rankedLong = judged(long.model, long.id);
