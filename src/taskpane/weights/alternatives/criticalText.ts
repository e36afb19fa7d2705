/** Which weight decides, as sentences. Pure. */
import type { CriticalCriterion } from '../../../model/alternatives/critical';
import { isCrossing, mostCritical } from '../../../model/alternatives/critical';
import { titleOf } from '../../../model/hierarchy/edit';
import type { Sentence } from '../../shell/journal';

/** Two shares with as many decimals as tell them apart, four at most. */
export function toldApart(
  one: number,
  other: number,
  percent: (share: number, digits: number) => string,
): readonly [string, string] {
  for (let digits = 1; ; digits += 1) {
    const texts = [percent(one, digits), percent(other, digits)] as const;
    if (texts[0] !== texts[1] || digits === 4) return texts;
  }
}

/** `best` are the places of those who are first now. */
export function criticalSentences(
  all: readonly CriticalCriterion[],
  names: readonly string[],
  best: readonly number[],
  percent: (share: number, digits: number) => string,
): Sentence[] {
  const nameOf = (place: number): string => names[place] ?? '';
  const firsts = best.map(nameOf).join(', ');
  const ofBest = mostCritical(all, 'best');
  const ofAny = mostCritical(all, 'any');
  const first = ((): Sentence => {
    if (ofBest === null) return { key: 'criticalNone', values: { names: firsts } };
    const { criterion, turn } = ofBest;
    const item = titleOf(criterion.item);
    if (!isCrossing(turn)) return { key: 'criticalLevel', values: { names: firsts, item } };
    const [to, from] = toldApart(turn.share, criterion.weight, percent);
    return { key: 'criticalBest', values: { item, old: firsts, new: nameOf(turn.over), to, from } };
  })();
  if (ofAny === null || !isCrossing(ofAny.turn)) return [first];
  const { criterion, turn } = ofAny;
  if (ofBest !== null && isCrossing(ofBest.turn) && ofBest.criterion === criterion && ofBest.turn.share === turn.share)
    return [first, { key: 'criticalSame', values: {} }];
  const [to, from] = toldApart(turn.share, criterion.weight, percent);
  const values = { item: titleOf(criterion.item), rises: nameOf(turn.over), falls: nameOf(turn.under), to, from };
  return [first, { key: 'criticalAny', values }];
}
