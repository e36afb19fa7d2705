import type { Refusal } from './refusal';

/** Answers that are no judgments, given to both functions that read a survey. */
const wrongAnswers: readonly (Omit<Refusal, 'call'> & { readonly answers: readonly unknown[] })[] = [
  {
    when: 'five columns of answers',
    answers: [[3, 2, 5, 2, 4]],
    code: '#VALUE!',
    sentence: 'The list holds 5 judgments, which fits no number of items: 3 items need 3, 4 items need 6. Select one cell for every pair, blank where it is not judged.',
  },
  {
    when: 'the answers about 101 items',
    answers: [new Array<number>(5050).fill(1)],
    code: '#VALUE!',
    sentence: 'The pairwise comparison matrix has 101 items; at most 100 are possible. Group the items under common criteria.',
  },
  {
    when: 'a code of a scale to 17',
    answers: [[3, 5, 2], [3, 12, 2]],
    code: '#VALUE!',
    sentence: 'Answers, row 2, column 2: 12 is the code of another scale. Recode the answers to judgments from 1 to 9, with -2 to -9 for the other side; measured values go to AHP.PRIORITIES.',
  },
  {
    when: 'a word among answers, below headings and beside names',
    answers: [['Name', 'A-B', 'A-C', 'B-C'], ['P', 3, 'often', 2]],
    code: '#VALUE!',
    sentence: 'Answers, row 2, column 3: "often" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'an answer that became a date',
    answers: [[3, 46024, 2]],
    code: '#VALUE!',
    sentence: 'Answers, column 2: 46024 is far above 9, likely a typed fraction such as 1/3 that Excel turned into a date. Type it as a formula, such as =1/3, and give the cell a number format.',
  },
  {
    when: 'an answer that became a time',
    answers: [[3, 63 / 1440, 2]],
    code: '#VALUE!',
    sentence: 'Answers, column 2: 0.04375 is likely a typed ratio such as 1:3 that Excel turned into a time of day. Type it as a formula, such as =1/3, and give the cell a number format.',
  },
  {
    when: 'an answer near 0',
    answers: [[3, 0.00002, 2]],
    code: '#VALUE!',
    sentence: 'Answers, column 2: 0.00002 is far outside the scale. Type a number from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
  },
  {
    when: 'a coarse reciprocal',
    answers: [[3, 0.3, 2]],
    code: '#VALUE!',
    sentence: 'Answers, column 2: tables with one decimal print 0.3 for 1/3, 1/4 alike. Type the fraction, such as =1/3, or the judgment of the pair the other way round.',
  },
  {
    when: 'no answers',
    answers: [['', '', ''], ['', '', '']],
    code: '#N/A',
    sentence: 'No respondent has judged anything yet.',
  },
];

const ANSWERS = [[3, 5, 2], [2, 4, 3]];
const long = new Array<number>(120).fill(1);

const surveys: readonly Refusal[] = [
  ...['AHP_SURVEY', 'AHP_SURVEYMATRIX'].flatMap((id) =>
    wrongAnswers.map(({ answers, when, ...refusal }): Refusal => ({
      ...refusal,
      when: `${when}, to ${id}`,
      call: [id, answers],
    })),
  ),
  {
    when: 'answers of one person that do not link the items, in their row',
    call: ['AHP_SURVEY', [[3, '', ''], [2, 4, 3]]],
    code: '#VALUE!',
    sentence: 'Items 1 and 3 are never compared, not even through other items. Add a judgment that links them, for example in row 1, column 3.',
  },
  {
    when: 'answers of one person that leave items out, in their row',
    call: ['AHP_SURVEY', [[3, '', '', '', '', ''], [2, 4, 3, 1, 1, 1]]],
    code: '#VALUE!',
    sentence: 'Items 3–4 have no judgments. Select the matrix without their rows and columns, or judge them.',
  },
  {
    when: 'two names for three items of a survey',
    call: ['AHP_SURVEY', ANSWERS, [['A', 'B']]],
    code: '#VALUE!',
    sentence: 'Labels and Matrix differ in length (2 and 3). Give both the same number of values.',
  },
  {
    when: 'names of a survey in two rows and two columns',
    call: ['AHP_SURVEY', ANSWERS, [['A', 'B'], ['C', 'D']]],
    code: '#VALUE!',
    sentence: 'Labels: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'an unknown method for a survey',
    call: ['AHP_SURVEY', ANSWERS, null, 'median'],
    code: '#VALUE!',
    sentence: 'Method: "median" is not known. Use one of: eigenvector, geometric, column.',
  },
  {
    when: 'the CR of 16 items of a survey, in its cell',
    call: ['AHP_SURVEY', [long]],
    code: '#VALUE!',
    sentence: 'The random index table saaty ends at 15 items, short of 16. Use one that reaches 16: alonso-lamata, donegan-dodd.',
  },
  {
    when: 'an unknown side for the matrix of a survey',
    call: ['AHP_SURVEYMATRIX', ANSWERS, null, null, 'left'],
    code: '#VALUE!',
    sentence: 'Favours: "left" is not known. Use one of: second, first.',
  },
  {
    when: 'a maximum CR for somebody who left items out',
    call: ['AHP_SURVEYMATRIX', [['Ann', 3, '', ''], ['Ben', 2, 4, 3]], 0.1],
    code: '#VALUE!',
    sentence: 'Respondent Ann: the answers do not link all items, so that there is no CR. Complete them, leave the row out, or leave the maximum CR out.',
  },
  {
    when: 'a maximum CR that nobody reaches',
    call: ['AHP_SURVEYMATRIX', [[9, '1/9', 9]], 0.1],
    code: '#N/A',
    sentence: 'No respondent has a CR of 0.1 or less; the lowest is 6.130268. Raise the maximum CR, or leave it out.',
  },
  {
    when: 'a word as the maximum CR',
    call: ['AHP_SURVEYMATRIX', ANSWERS, 'low'],
    code: '#VALUE!',
    sentence: 'MaximumCR: "low" is not a usable number. Type a number.',
  },
  {
    when: 'a maximum CR that may be thousands',
    call: ['AHP_SURVEYMATRIX', ANSWERS, '1.000'],
    code: '#VALUE!',
    sentence: 'MaximumCR: the text "1.000" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'a maximum CR beyond the table of the random index',
    call: ['AHP_SURVEYMATRIX', [long], 0.1],
    code: '#VALUE!',
    sentence: 'The random index table saaty ends at 15 items, short of 16. Use one that reaches 16: alonso-lamata, donegan-dodd.',
  },
  {
    when: 'one weight for two respondents',
    call: ['AHP_SURVEYMATRIX', ANSWERS, null, [[1]]],
    code: '#VALUE!',
    sentence: 'Weights and Respondents differ in length (1 and 2). Give both the same number of values.',
  },
  {
    when: 'weights of respondents in a square',
    call: ['AHP_SURVEYMATRIX', ANSWERS, null, [[1, 1], [1, 1]]],
    code: '#VALUE!',
    sentence: 'Weights: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'no weight for somebody who answered',
    call: ['AHP_SURVEYMATRIX', ANSWERS, null, [[1], ['']]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: the weight is blank or 0 although there is data for it. Type the weight, or clear the data too.',
  },
  {
    when: 'a negative weight for somebody who answered',
    call: ['AHP_SURVEYMATRIX', ANSWERS, null, [[1], [-1]]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: a weight must be positive, got -1. Type a positive number.',
  },
];

const CARS = [[600, 30], [400, 20]];

const measured: readonly Refusal[] = [
  {
    when: 'a measured value left out',
    call: ['AHP_PRIORITIES', [[600, 30], ['', 20]]],
    code: '#VALUE!',
    sentence: 'Values, row 2, column 1: the value is missing. Type a number.',
  },
  {
    when: 'a word for a measured value',
    call: ['AHP_PRIORITIES', [[600, 'cheap'], [400, 20]]],
    code: '#VALUE!',
    sentence: 'Values, row 1, column 2: "cheap" is not a usable number. Type a number.',
  },
  {
    when: 'a measured value that may be thousands',
    call: ['AHP_PRIORITIES', [['1.500'], [400]]],
    code: '#VALUE!',
    sentence: 'Values, row 1: the text "1.500" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'a measured value below 0',
    call: ['AHP_PRIORITIES', [[-5], [400]]],
    code: '#VALUE!',
    sentence: 'Values, row 1: -5 is negative, of which no share can be taken. Use the rule minmax for this table.',
  },
  {
    when: 'a cost of 0',
    call: ['AHP_PRIORITIES', [[0], [400]], 'cost'],
    code: '#VALUE!',
    sentence: 'Values, row 1: a cost of 0 would outweigh all others. Type the cost, or use the rule minmax for this table.',
  },
  {
    when: 'a criterion that minmax cannot tell apart',
    call: ['AHP_PRIORITIES', [[600, 20], [400, 20]], null, 'minmax'],
    code: '#VALUE!',
    sentence: 'Values, column 2: all alternatives have the same value, which minmax cannot tell apart. Leave the criterion out, or use the rule sum.',
  },
  {
    when: 'nothing but zeros in a criterion that is measured',
    call: ['AHP_PRIORITIES', [[600, 0], [400, 0]]],
    code: '#VALUE!',
    sentence: 'Priorities, column 2: no alternative has a priority above 0. Give at least one, or leave the criterion out.',
  },
  {
    when: 'three directions for two columns',
    call: ['AHP_PRIORITIES', CARS, [['cost', 'cost', 'cost']]],
    code: '#VALUE!',
    sentence: 'There are 3 directions for 2 columns of values. Give one for all columns, or one for each.',
  },
  {
    when: 'directions in a square',
    call: ['AHP_PRIORITIES', CARS, [['cost', 'cost'], ['cost', 'cost']]],
    code: '#VALUE!',
    sentence: 'Direction: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'an unknown direction',
    call: ['AHP_PRIORITIES', CARS, [['benefit', 'price']]],
    code: '#VALUE!',
    sentence: 'Direction, column 2: "price" is not known. Use one of: benefit, cost.',
  },
];

export const ahpSurveyRefusals: readonly Refusal[] = [...surveys, ...measured];
