import type { Vocabulary, WordList } from '../words';
import type { Mode, Scheme } from './model';

/** How a construct takes from its neighbours. */
export const SCHEMES: Vocabulary<Scheme> = {
  parameter: { en: 'Scheme', id: 'Skema' },
  default: 'path',
  choices: {
    path: {
      en: ['path', 'path weighting'],
      id: ['jalur', 'path'],
      meaning: {
        en: 'regression on predecessors, as the usual programs do',
        id: 'regresi pada pendahulu, seperti lazimnya',
      },
    },
    centroid: { en: ['centroid'], id: ['sentroid'], meaning: { en: 'the sign of correlations', id: 'tanda korelasi' } },
    factorial: {
      en: ['factorial', 'factor'],
      id: ['faktorial', 'faktor'],
      meaning: { en: 'correlations', id: 'korelasi' },
    },
  },
};

/** What a third column of the blocks may hold. */
export const MODES: Vocabulary<Mode> = {
  parameter: { en: 'Mode', id: 'Mode' },
  default: 'reflective',
  choices: {
    reflective: { en: ['reflective', 'a', 'mode a'], id: ['reflektif', 'a', 'mode a'] },
    formative: { en: ['formative', 'b', 'mode b'], id: ['formatif', 'b', 'mode b'] },
  },
};

export type Missing = 'mean' | 'pairwise' | 'listwise' | 'zeros';

/** What is done where an answer is missing: nothing by default, so that nobody's numbers change without a word. */
export const MISSING: WordList<Missing> = {
  parameter: { en: 'Missing', id: 'Kosong' },
  choices: {
    mean: {
      en: ['mean'],
      id: ['rata-rata', 'mean'],
      meaning: { en: 'the mean of the item', id: 'rata-rata butirnya' },
    },
    pairwise: {
      en: ['pairwise'],
      id: ['berpasangan', 'pairwise'],
      meaning: {
        en: 'each correlation from those who answered both items',
        id: 'setiap korelasi dari yang menjawab kedua butir',
      },
    },
    listwise: {
      en: ['listwise'],
      id: ['lengkap', 'listwise'],
      meaning: { en: 'respondents with a gap are left out', id: 'responden yang jawabannya tidak lengkap dikeluarkan' },
    },
    zeros: {
      en: ['zeros'],
      id: ['nol'],
      meaning: { en: 'none is missing, 0 is an answer', id: 'tidak ada yang kosong, 0 adalah jawaban' },
    },
  },
};
