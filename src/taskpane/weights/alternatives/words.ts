/** Items are more or less important; alternatives are better or worse. */
import type { Sentence } from '../../shell/journal';
import type { Say, StringKey } from '../../strings';

const OF_ALTERNATIVES: Readonly<Partial<Record<StringKey, StringKey>>> = {
  whichMatters: 'whichIsBetter',
  judgedEqual: 'ratedEqual',
  allAnsweredText: 'ratedAllText',
  someSkippedText: 'ratedSomeText',
  seeWeights: 'seeRanking',
  matrixHint: 'betterHint',
  item: 'alternative',
  weight: 'priority',
};

const keyOf = (key: StringKey): StringKey => OF_ALTERNATIVES[key] ?? key;

export function sayOfAlternatives(say: Say): Say {
  return (key, values) => say(keyOf(key), values);
}

export function sentenceOfAlternatives({ key, values }: Sentence): Sentence {
  return { key: keyOf(key), values };
}
