/** Items are more or less important; alternatives are better or worse. */
import type { Sentence } from '../../shell/journal';
import type { Say, StringKey } from '../../strings';

const OF_ALTERNATIVES: Readonly<Partial<Record<StringKey, StringKey>>> = {
  whichMatters: 'whichIsBetter',
  scaleEqual: 'betterEqual',
  scaleBetween1and3: 'betterBetween1and3',
  scaleModerate: 'betterModerate',
  scaleBetween3and5: 'betterBetween3and5',
  scaleStrong: 'betterStrong',
  scaleBetween5and7: 'betterBetween5and7',
  scaleVeryStrong: 'betterVeryStrong',
  scaleBetween7and9: 'betterBetween7and9',
  scaleExtreme: 'betterExtreme',
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
