import type { Refusal } from './refusal';

const pair = [
  [1, 3],
  [0, 1],
];

export const ahpFuzzyRefusals: readonly Refusal[] = [
  {
    when: 'five columns of two rows, as fuzzy judgments',
    call: ['AHP_FUZZY', [[1, 2, 3, 1, 2], [0, 1, 2, 2, 3]]],
    code: '#VALUE!',
    sentence: 'Matrix 1: 2 × 5 cells are neither a square matrix nor several below or beside each other. Select whole matrices, without what stands between them.',
  },
  {
    when: 'the answers of two people, as fuzzy judgments',
    call: ['AHP_FUZZY', [[1, 2, 3], [0, 1, 2]]],
    code: '#VALUE!',
    sentence: 'The pairwise comparison matrix must be square, got 2 × 3 cells. If each row holds the answers of one person, give them to AHP.SURVEYMATRIX.',
  },
  {
    when: 'two people who have not judged yet',
    call: ['AHP_FUZZY', [[1, ''], ['', 1], [1, ''], ['', 1]]],
    code: '#N/A',
    sentence: 'No respondent has judged anything yet.',
  },
  {
    when: 'a judgment of 10',
    call: ['AHP_FUZZY', [[1, 10], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: 10 is outside the scale that is converted. Type a judgment from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
  },
  {
    when: 'a judgment of 10 in the lower triangle, below names',
    call: ['AHP_FUZZY', [['', 'A', 'B'], ['A', 1, ''], ['B', 10, 1]]],
    code: '#VALUE!',
    sentence: 'Row 3, column 2: 10 is outside the scale that is converted. Type a judgment from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
  },
  {
    when: 'a judgment of 10 by the second person',
    call: ['AHP_FUZZY', [...pair, [1, 10], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Matrix 2, row 1, column 2: 10 is outside the scale that is converted. Type a judgment from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
  },
  {
    when: 'half a judgment on the scale half',
    call: ['AHP_FUZZY', [[1, 2.5], [0, 1]], null, 'half'],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: the scale half knows whole judgments from 1 to 9 and their reciprocals alone, got 2.5. Judge the pair so, or use one of the scales unit, capped.',
  },
  {
    when: 'a missing judgment on the scale half',
    call: ['AHP_FUZZY', [[1, 2, ''], [0, 1, 3], ['', 0, 1]], 'chang', 'half'],
    code: '#VALUE!',
    sentence: 'Row 1, column 3: the scale half knows whole judgments from 1 to 9 and their reciprocals alone, got a blank cell. Judge the pair so, or use one of the scales unit, capped.',
  },
  {
    when: 'a method of fuzzy weights that does not exist',
    call: ['AHP_FUZZY', pair, 'mikhailov'],
    code: '#VALUE!',
    sentence: 'Method: "mikhailov" is not known. Use one of: buckley, chang.',
  },
  {
    when: 'a triangular scale that does not exist',
    call: ['AHP_FUZZY', pair, null, 'wide'],
    code: '#VALUE!',
    sentence: 'Scale: "wide" is not known. Use one of: unit, capped, half.',
  },
];
