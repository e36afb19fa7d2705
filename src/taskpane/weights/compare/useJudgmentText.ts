/** Judgments in words and in figures. */
import { wordsOfStrength } from '../../../model/judgments/scaleWords';
import type { Item } from '../../../model/types';
import { usePane } from '../../shell/context';
import type { Sentence } from '../../shell/journal';
import { useCompared } from './compared';
import { briefOf, shortOf, sideOf, strengthOf } from './scale';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export interface JudgmentText {
  /** "C1: strongly more important" */
  inWords: (first: Item, second: Item, value: number) => string;
  /** 3, or 1/3. */
  inFigures: (value: number) => string;
  /** "C over I: moderately more important (3)." */
  said: (first: Item, second: Item, value: number) => Sentence;
}

export function useJudgmentText(): JudgmentText {
  const { say, formats, language } = usePane();
  const compared = useCompared();
  const plain = (value: number): string => formats.number(Math.round(value * 100) / 100);
  return {
    inWords: (first, second, value) => {
      const side = sideOf(value);
      if (side === 'equal') return capital(wordsOfStrength(1, compared)[language]);
      return say('morePhrase', {
        item: shortOf(side === 'first' ? first : second),
        words: wordsOfStrength(strengthOf(value), compared),
      });
    },
    said: (first, second, value) => {
      const side = sideOf(value);
      const [stronger, weaker] = side === 'second' ? [second, first] : [first, second];
      const names = { first: briefOf(stronger), second: briefOf(weaker) };
      const words = wordsOfStrength(strengthOf(value), compared)[language];
      if (side === 'equal') return { key: 'judgedEqual', values: { ...names, words } };
      const values = { ...names, words, figures: plain(strengthOf(value)) };
      return { key: 'judgedMore', values };
    },
    inFigures: (value) => (value >= 1 || sideOf(value) === 'equal' ? plain(value) : `1/${plain(strengthOf(value))}`),
  };
}
