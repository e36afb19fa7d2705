import type { Refusal } from './refusal';

const words = [['poor', 'fair', 'good']];

/** Wrong inputs about bands of one's own, and what the user reads. */
export const bandRefusals: readonly Refusal[] = [
  {
    when: 'bounds that fall',
    call: ['BSC_BAND', [[90]], [[100, 80]], words],
    code: '#VALUE!',
    sentence: 'Bounds: 100 is followed by 80. List bounds from the lowest to the highest, and labels in the same order.',
  },
  {
    when: 'a bound that stands twice',
    call: ['BSC_BAND', [[90]], [[80], [80]], words],
    code: '#VALUE!',
    sentence: 'Bounds: 80 is followed by 80. List bounds from the lowest to the highest, and labels in the same order.',
  },
  {
    when: 'as many labels as bounds',
    call: ['BSC_BAND', [[90]], [[60, 80, 100]], words],
    code: '#VALUE!',
    sentence: 'Labels: got 3 for 3 bounds, which make 4 bands. Give each band a label, that below the first bound too.',
  },
  {
    when: 'a label that is blank',
    call: ['BSC_BAND', [[90]], [[80, 100]], [['poor'], [' '], ['good']]],
    code: '#VALUE!',
    sentence: 'Labels, row 2: the label is missing. Type the word for this band.',
  },
  {
    when: 'a bound that is blank',
    call: ['BSC_BAND', [[90]], [[80, '']], words],
    code: '#VALUE!',
    sentence: 'Bounds, column 2: the value is missing. Type a number.',
  },
  {
    when: 'a bound in words',
    call: ['BSC_BAND', [[90]], [['low', 100]], words],
    code: '#VALUE!',
    sentence: 'Bounds, column 1: "low" is not a usable number. Type a number.',
  },
  {
    when: 'a table of labels',
    call: ['BSC_BAND', [[90]], [[60, 80, 100]], [['poor', 'fair'], ['good', 'best']]],
    code: '#VALUE!',
    sentence: 'Labels: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'a word among scores for bands',
    call: ['BSC_BAND', [[90], ['good']], [[80, 100]], words],
    code: '#VALUE!',
    sentence: 'Scores, row 2: "good" is not a usable number. Type a number.',
  },
  {
    when: 'a score for bands that may be thousands',
    call: ['BSC_BAND', [['1.250']], [[80, 100]], words],
    code: '#VALUE!',
    sentence: 'Scores: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'scores for bands as fractions of 1',
    call: ['BSC_BAND', [[1.05]], [[80, 100]], words],
    code: '#VALUE!',
    sentence:
      'Scores: 1.05 looks like a fraction of 1, as 1.05 is for 105 %. Multiply by 100; if it is so small in points, give it in one range with the others.',
  },
];
