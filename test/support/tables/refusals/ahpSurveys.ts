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
    sentence: 'Weights, row 2: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.',
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

const pairs: readonly Refusal[] = [
  {
    when: 'lists of pairs of two lengths',
    call: ['AHP_PAIRS', [['A'], ['B']], [['B']], [[2], [3]]],
    code: '#VALUE!',
    sentence: 'Second and First differ in length (1 and 2). Give both the same number of values.',
  },
  {
    when: 'names of pairs in a square',
    call: ['AHP_PAIRS', [['A', 'B'], ['C', 'D']], [['B']], [[2]]],
    code: '#VALUE!',
    sentence: 'First: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'a pair without its second name',
    call: ['AHP_PAIRS', [['A'], ['A']], [['B'], ['']], [[2], [3]]],
    code: '#VALUE!',
    sentence: 'Second, row 2: the item has no name although its row has data. Type its name, or leave the row out of the ranges.',
  },
  {
    when: 'an item of pairs listed twice',
    call: ['AHP_PAIRS', [['A']], [['B']], [[2]], [['A', 'B', 'a ']]],
    code: '#VALUE!',
    sentence: 'Items, column 3: "a " is listed twice. Give every item one name of its own.',
  },
  {
    when: 'a pair of an item that is not listed',
    call: ['AHP_PAIRS', [['A'], ['B']], [['B'], ['D']], [[2], [3]], [['A', 'B', 'C']]],
    code: '#VALUE!',
    sentence: 'Second, row 2: "D" is not among the items. Correct the name, or add it to them.',
  },
  {
    when: 'a pair of an item with itself',
    call: ['AHP_PAIRS', [['A'], ['B']], [['B'], ['b']], [[2], [3]]],
    code: '#VALUE!',
    sentence: 'Second, row 2: "b" is compared with itself. Type the name of the other item.',
  },
  {
    when: 'a pair that is listed twice, turned round',
    call: ['AHP_PAIRS', [['A'], ['B']], [['B'], ['A']], [[2], ['1/2']]],
    code: '#VALUE!',
    sentence: 'Judgments, row 2: "B" and "A" are compared in another row, too. Leave one of the two rows out of the ranges.',
  },
  {
    when: 'no pairs',
    call: ['AHP_PAIRS', [['']], [['']], [['']]],
    code: '#VALUE!',
    sentence: 'A pairwise comparison matrix needs at least two items. Select two rows and two columns or more.',
  },
  {
    when: 'pairs of 101 items',
    call: ['AHP_PAIRS', Array.from({ length: 100 }, () => ['A']), Array.from({ length: 100 }, (_, i) => [`B${i}`]), Array.from({ length: 100 }, () => [2])],
    code: '#VALUE!',
    sentence: 'The pairwise comparison matrix has 101 items; at most 100 are possible. Group the items under common criteria.',
  },
  {
    when: 'a code above the scale in a list of pairs',
    call: ['AHP_PAIRS', [['A']], [['B']], [[12]]],
    code: '#VALUE!',
    sentence: 'Judgments: 12 is the code of another scale. Recode the answers to judgments from 1 to 9, with -2 to -9 for the other side; measured values go to AHP.PRIORITIES.',
  },
  {
    when: 'a word for a judgment in a list of pairs',
    call: ['AHP_PAIRS', [['A']], [['B']], [['often']]],
    code: '#VALUE!',
    sentence: 'Judgments: "often" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a date in a list of pairs',
    call: ['AHP_PAIRS', [['A']], [['B']], [[46024]]],
    code: '#VALUE!',
    sentence: 'Judgments: 46024 is far above 9, likely a typed fraction such as 1/3 that Excel turned into a date. Type it as a formula, such as =1/3, and give the cell a number format.',
  },
  {
    when: 'a time in a list of pairs',
    call: ['AHP_PAIRS', [['A']], [['B']], [[63 / 1440]]],
    code: '#VALUE!',
    sentence: 'Judgments: 0.04375 is likely a typed ratio such as 1:3 that Excel turned into a time of day. Type it as a formula, such as =1/3, and give the cell a number format.',
  },
  {
    when: 'a judgment near 0 in a list of pairs',
    call: ['AHP_PAIRS', [['A']], [['B']], [[0.00002]]],
    code: '#VALUE!',
    sentence: 'Judgments: 0.00002 is far outside the scale. Type a number from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
  },
  {
    when: 'a coarse reciprocal in a list of pairs',
    call: ['AHP_PAIRS', [['A']], [['B']], [[0.3]]],
    code: '#VALUE!',
    sentence: 'Judgments: tables with one decimal print 0.3 for 1/3, 1/4 alike. Type the fraction, such as =1/3, or the judgment of the pair the other way round.',
  },
  {
    when: 'an unknown side for a list of pairs',
    call: ['AHP_PAIRS', [['A']], [['B']], [[3]], null, 'left'],
    code: '#VALUE!',
    sentence: 'Favours: "left" is not known. Use one of: second, first.',
  },
];

const groups: readonly Refusal[] = [
  {
    when: 'nobody to take together',
    call: ['AHP_AIP', [[0, 0], ['', '']]],
    code: '#N/A',
    sentence: 'Priorities: no row has data yet.',
  },
  {
    when: 'one item of several people',
    call: ['AHP_AIP', [[1], [1]]],
    code: '#VALUE!',
    sentence: 'Priorities: at least two criteria are needed, got 1. Give every criterion a column.',
  },
  {
    when: 'priorities of a group with their total',
    call: ['AHP_AIP', [[0.5, 0.5, 1], [0.6, 0.4, 1]]],
    code: '#VALUE!',
    sentence: 'Priorities, row 1, column 1: the priorities sum to 2, and those of a respondent sum to 1 or 100. Give each respondent a row or a column of priorities, and no totals.',
  },
  {
    when: 'a priority left out by one of a group',
    call: ['AHP_AIP', [[0.5, 0.5], [0.5, '']]],
    code: '#VALUE!',
    sentence: 'Priorities, row 2, column 2: the value is missing. Type a number.',
  },
  {
    when: 'a priority of 0 by one of a group',
    call: ['AHP_AIP', [[0.5, 0.5], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Priorities, row 2, column 1: a weight must be positive, got 0. Type a positive number.',
  },
  {
    when: 'a word among priorities of a group',
    call: ['AHP_AIP', [[0.5, 'half']]],
    code: '#VALUE!',
    sentence: 'Priorities, column 2: "half" is not a usable number. Type a number.',
  },
  {
    when: 'a priority of a group that may be thousands',
    call: ['AHP_AIP', [[0.5, '1.250']]],
    code: '#VALUE!',
    sentence: 'Priorities, column 2: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'an unknown mean of priorities',
    call: ['AHP_AIP', [[0.5, 0.5], [0.6, 0.4]], 'median'],
    code: '#VALUE!',
    sentence: 'Mean: "median" is not known. Use one of: geometric, arithmetic.',
  },
  {
    when: 'one weight for two people with priorities',
    call: ['AHP_AIP', [[0.5, 0.5], [0.6, 0.4]], null, [[1]]],
    code: '#VALUE!',
    sentence: 'Weights and Respondents differ in length (1 and 2). Give both the same number of values.',
  },
  {
    when: 'weights of people with priorities in a square',
    call: ['AHP_AIP', [[0.5, 0.5], [0.6, 0.4]], null, [[1, 1], [1, 1]]],
    code: '#VALUE!',
    sentence: 'Weights: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'no weight for somebody with priorities',
    call: ['AHP_AIP', [[0.5, 0.5], [0.6, 0.4]], null, [[1], [0]]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.',
  },
];

const hierarchies: readonly Refusal[] = [
  {
    when: 'indices fewer than weights',
    call: ['AHP_HIERARCHYCR', [[1], [0.5]], [[0.05]], [[0.58], [0.58]]],
    code: '#VALUE!',
    sentence: 'CI and Weights differ in length (1 and 2). Give both the same number of values.',
  },
  {
    when: 'weights of matrices in a square',
    call: ['AHP_HIERARCHYCR', [[1, 1], [1, 1]], [[0.05]], [[0.58]]],
    code: '#VALUE!',
    sentence: 'Weights: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'a matrix without a weight',
    call: ['AHP_HIERARCHYCR', [[1], ['']], [[0.05], [0.02]], [[0.58], [0.58]]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.',
  },
  {
    when: 'a matrix with a negative weight',
    call: ['AHP_HIERARCHYCR', [[1], [-1]], [[0.05], [0.02]], [[0.58], [0.58]]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: a weight must be positive, got -1. Type a positive number.',
  },
  {
    when: 'a negative consistency index',
    call: ['AHP_HIERARCHYCR', [[1]], [[-0.05]], [[0.58]]],
    code: '#VALUE!',
    sentence: 'CI: an index cannot be negative, got -0.05. Type 0 or more.',
  },
  {
    when: 'a word for a random index',
    call: ['AHP_HIERARCHYCR', [[1]], [[0.05]], [['saaty']]],
    code: '#VALUE!',
    sentence: 'RI: "saaty" is not a usable number. Type a number.',
  },
  {
    when: 'a consistency index that may be thousands',
    call: ['AHP_HIERARCHYCR', [[1]], [['1.000']], [[0.58]]],
    code: '#VALUE!',
    sentence: 'CI: the text "1.000" may mean thousands or decimals. Type it as a number instead of text.',
  },
];

export const ahpSurveyRefusals: readonly Refusal[] = [...surveys, ...measured, ...pairs, ...groups, ...hierarchies];
