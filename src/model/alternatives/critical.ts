/** Which weight decides the ranking: the smallest change of each at which the best, or any rank, turns (AHP.CRITICAL). */
import type { Crossing, CriticalTurns, Turn } from '../../engine/ahp/criticalWeights';
import { criticalTurns } from '../../engine/ahp/criticalWeights';
import { oncePerModel } from '../once';
import type { Item } from '../types';
import { rankingOf } from './ranking';
import type { Sensitivity } from './sensitivity';

export interface CriticalCriterion extends CriticalTurns {
  readonly item: Item;
}

/** In the order of the hierarchy; `null` until there is a ranking, and where one criterion has all the weight. */
export const criticalOf = oncePerModel((model): readonly CriticalCriterion[] | null => {
  const { alternatives, criteria, scores } = rankingOf(model);
  if (scores === null || criteria.length < 2) return null;
  const weights = criteria.map(({ weight }) => weight);
  if (weights.some((weight) => !weight)) return null;
  const table = alternatives.map((_, place) => criteria.map(({ priorities }) => priorities?.[place]));
  const turns = criticalTurns([weights], table);
  return criteria.map(({ criterion: item }, place) => ({ item, ...(turns[place] as CriticalTurns) }));
});

/** Where an item's own weight turns them, the others keeping their proportions; the item may have others below it. */
export function turnsOf({ weight, lines }: Sensitivity): CriticalTurns | null {
  if (!(weight > 0 && weight < 1)) return null;
  const [own] = criticalTurns(
    [[weight, 1 - weight]],
    lines.map(({ at0, at1 }) => [at1, at0]),
  );
  return own ?? null;
}

interface MostCritical {
  readonly criterion: CriticalCriterion;
  readonly turn: Turn;
}

/** Of which the smallest change turns the best, or any rank; the first of several; `null` where none does. */
export function mostCritical(all: readonly CriticalCriterion[], what: 'best' | 'any'): MostCritical | null {
  const turning = all.flatMap((criterion) => (criterion[what] === null ? [] : [{ criterion, turn: criterion[what] }]));
  const sizes = turning.map(({ criterion, turn }) => changeOf(criterion.weight, turn));
  return turning[sizes.indexOf(Math.min(...sizes))] ?? null;
}

export function isCrossing(turn: Turn | null): turn is Crossing {
  return turn !== null && turn !== 'level';
}

function changeOf(weight: number, turn: Turn): number {
  return turn === 'level' ? 0 : Math.abs(turn.share - weight);
}
