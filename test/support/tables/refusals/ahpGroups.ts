import type { Refusal } from './refusal';

const pair = [
  [1, 3],
  [0, 1],
];
const three = [
  [1, 2, 4],
  [0, 1, 2],
  [0, 0, 1],
];

/** Matrices that a group cannot be made of, replayed for the plain and for the weighted group. */
const wrongMatrices: readonly (Omit<Refusal, 'call'> & { readonly matrices: readonly unknown[] })[] = [
  {
    when: 'the answers of two people',
    matrices: [[[1, 2, 3], [0, 1, 2]]],
    code: '#VALUE!',
    sentence: 'The pairwise comparison matrix must be square, got 2 × 3 cells. If each row holds the answers of one person, give them to AHP.SURVEYMATRIX.',
  },
  {
    when: 'two rows of five judgments',
    matrices: [[[1, 2, 3, 1, 2], [0, 1, 2, 2, 3]]],
    code: '#VALUE!',
    sentence: 'Matrix 1: 2 × 5 cells are neither a square matrix nor several below or beside each other. Select whole matrices, without what stands between them.',
  },
  {
    when: 'half a heading in the second range',
    matrices: [pair, [['A', ''], [1, 3], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Matrix 2: 3 × 2 cells are neither a square matrix nor several below or beside each other. Select whole matrices, without what stands between them.',
  },
  {
    when: 'three items after two',
    matrices: [pair, three],
    code: '#VALUE!',
    sentence: 'Matrix 2 has 3 items and matrix 1 has 2. Give all respondents the same items in the same order.',
  },
  {
    when: 'a single cell',
    matrices: [[[1]], pair],
    code: '#VALUE!',
    sentence: 'A pairwise comparison matrix needs at least two items. Select two rows and two columns or more.',
  },
  {
    when: '101 items',
    matrices: [Array.from({ length: 101 }, () => new Array<number>(101).fill(1)), pair],
    code: '#VALUE!',
    sentence: 'The pairwise comparison matrix has 101 items; at most 100 are possible. Group the items under common criteria.',
  },
  {
    when: 'a diagonal of 2 in the second matrix of one range',
    matrices: [[...pair, [1, 3], [0, 2]], pair],
    code: '#VALUE!',
    sentence: 'Matrix 2, row 2, column 2: an item compared with itself is 1, got 2. Type 1 or leave the cell blank.',
  },
  {
    when: 'text as a judgment of the second respondent',
    matrices: [pair, [[1, 'more'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Matrix 2, row 1, column 2: "more" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a ratio that became a time',
    matrices: [pair, [[1, 63 / 1440], ['', 1]]],
    code: '#VALUE!',
    sentence: 'Matrix 2, row 1, column 2: 0.04375 is likely a typed ratio such as 1:3 that Excel turned into a time of day. Type it as a formula, such as =1/3, and give the cell a number format.',
  },
  {
    when: 'a coarse reciprocal alone',
    matrices: [pair, [[1, 0.1], ['', 1]]],
    code: '#VALUE!',
    sentence: 'Matrix 2, row 1, column 2: tables with one decimal print 0.1 for 1/7, 1/8, 1/9 alike. Type the fraction, such as =1/7, or the judgment of the pair the other way round.',
  },
  {
    when: 'a date as a judgment',
    matrices: [pair, [[1, 45660], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Matrix 2, row 1, column 2: 45660 is far above 9, likely a typed fraction such as 1/3 that Excel turned into a date. Type it as a formula, such as =1/3, and give the cell a number format.',
  },
  {
    when: 'a judgment near 0',
    matrices: [pair, [[1, 0.00001], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Matrix 2, row 1, column 2: 0.00001 is far outside the scale. Type a number from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
  },
  {
    when: 'the second matrix beside the first contradicts itself',
    matrices: [[[1, 3, 1, 3], [0, 1, 3, 1]], pair],
    code: '#VALUE!',
    sentence: 'Matrix 2, items 1 and 2: row 1, column 2 says 3 but row 2, column 1 says 3, which is not its reciprocal. Correct one of them or leave it blank.',
  },
  {
    when: 'blank matrices throughout',
    matrices: [[[0, 0], [0, 0]], [['', ''], ['', '']]],
    code: '#N/A',
    sentence: 'No respondent has judged anything yet.',
  },
];

const groups: readonly Refusal[] = wrongMatrices.flatMap(({ when, matrices, code, sentence }) => [
  { when: `${when}, in a group`, call: ['AHP_GROUP', matrices], code, sentence },
  { when: `${when}, in a weighted group`, call: ['AHP_GROUPWEIGHTED', [[1], [1]], matrices], code, sentence },
]);

const influence: readonly Refusal[] = [
  {
    when: 'three weights for two respondents',
    call: ['AHP_GROUPWEIGHTED', [[1, 1, 1]], [pair, pair]],
    code: '#VALUE!',
    sentence: 'Weights and Matrices differ in length (3 and 2). Give both the same number of values.',
  },
  {
    when: 'a table of weights of respondents',
    call: ['AHP_GROUPWEIGHTED', pair, [pair, pair]],
    code: '#VALUE!',
    sentence: 'Weights: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'a respondent without weight',
    call: ['AHP_GROUPWEIGHTED', [[1], ['']], [pair, pair]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.',
  },
  {
    when: 'a respondent who counts against the others',
    call: ['AHP_GROUPWEIGHTED', [[1], [-1]], [pair, pair]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: a weight must be positive, got -1. Type a positive number.',
  },
  {
    when: 'text as the weight of a respondent',
    call: ['AHP_GROUPWEIGHTED', [['head', 1]], [pair, pair]],
    code: '#VALUE!',
    sentence: 'Weights, column 1: "head" is not a usable number. Type a number.',
  },
  {
    when: 'a weight of a respondent that may be thousands',
    call: ['AHP_GROUPWEIGHTED', [['1.250', 1]], [pair, pair]],
    code: '#VALUE!',
    sentence: 'Weights, column 1: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
];

const consensus: readonly Refusal[] = [
  {
    when: 'nobody to agree',
    call: ['AHP_CONSENSUS', [[0, 0], ['', '']]],
    code: '#N/A',
    sentence: 'Priorities: no row has data yet.',
  },
  {
    when: 'one criterion to agree on',
    call: ['AHP_CONSENSUS', [[1], [1]]],
    code: '#VALUE!',
    sentence: 'Priorities: at least two criteria are needed, got 1. Give every criterion a column.',
  },
  {
    when: 'a criterion left blank by one respondent',
    call: ['AHP_CONSENSUS', [[0.5, 0.5], [0.5, '']]],
    code: '#VALUE!',
    sentence: 'Priorities, row 2, column 2: the value is missing. Type a number.',
  },
  {
    when: 'a priority of 0',
    call: ['AHP_CONSENSUS', [[0.5, 0.5], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Priorities, row 2, column 1: a weight must be positive, got 0. Type a positive number.',
  },
  {
    when: 'a priority in words',
    call: ['AHP_CONSENSUS', [[0.5, 'half']]],
    code: '#VALUE!',
    sentence: 'Priorities, column 2: "half" is not a usable number. Type a number.',
  },
  {
    when: 'a priority that may be thousands',
    call: ['AHP_CONSENSUS', [[0.5, '1.250']]],
    code: '#VALUE!',
    sentence: 'Priorities, column 2: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'priorities of nobody, neither across nor down',
    call: ['AHP_CONSENSUS', [[0.5, 0.5, 1], [0.6, 0.4, 1]]],
    code: '#VALUE!',
    sentence: 'Priorities, row 1, column 1: the priorities sum to 2, and those of a respondent sum to 1 or 100. Give each respondent a row or a column of priorities, and no totals.',
  },
  {
    when: 'a scale that ends below 2',
    call: ['AHP_CONSENSUS', [[0.5, 0.5]], 1.9],
    code: '#VALUE!',
    sentence: 'ScaleMaximum: the largest judgment of a scale is 2 or more, got 1.9. Type 9 for the scale of Saaty.',
  },
];

const hierarchies: readonly Refusal[] = [
  {
    when: 'parents fewer than items',
    call: ['AHP_GLOBAL', [['A'], ['B']], [['']], [[1], [2]]],
    code: '#VALUE!',
    sentence: 'Parents and Items differ in length (1 and 2). Give both the same number of values.',
  },
  {
    when: 'local weights more than items',
    call: ['AHP_GLOBAL', [['A', 'B']], [['', '']], [[1], [2], [3]]],
    code: '#VALUE!',
    sentence: 'Local and Items differ in length (3 and 2). Give both the same number of values.',
  },
  {
    when: 'a table of items',
    call: ['AHP_GLOBAL', [['A', 'B'], ['C', 'D']], [['']], [[1]]],
    code: '#VALUE!',
    sentence: 'Items: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'an item without name',
    call: ['AHP_GLOBAL', [['A'], ['']], [[''], ['A']], [[1], [1]]],
    code: '#VALUE!',
    sentence: 'Items, row 2: the item has no name although its row has data. Type its name, or leave the row out of the ranges.',
  },
  {
    when: 'an item without name, as the desktop passes it',
    call: ['AHP_GLOBAL', [['A'], [0]], [[0], [0]], [[1], [0.5]]],
    code: '#VALUE!',
    sentence: 'Items, row 2: the item has no name although its row has data. Type its name, or leave the row out of the ranges.',
  },
  {
    when: 'an item twice, in capitals',
    call: ['AHP_GLOBAL', [['Cost'], ['Time'], [' COST ']], [[''], [''], ['']], [[1], [1], [1]]],
    code: '#VALUE!',
    sentence: 'Items, row 3: " COST " already stands in row 1. Give every item a name of its own; where two have to share one, list their codes or paths, such as Goal/Speed, for items and parents.',
  },
  {
    when: 'an item twice in a row of items',
    call: ['AHP_GLOBAL', [[7, '7']], [['', '']], [[1, 1]]],
    code: '#VALUE!',
    sentence: 'Items, column 2: "7" already stands in column 1. Give every item a name of its own; where two have to share one, list their codes or paths, such as Goal/Speed, for items and parents.',
  },
  {
    when: 'a code twice',
    call: ['AHP_GLOBAL', [['A'], ['B'], ['C']], [[''], ['A'], ['A']], [[1], [1], [1]], [[''], ['x'], ['X']]],
    code: '#VALUE!',
    sentence:
      'Codes, row 3: "X" already stands in row 2. Give every row a code of its own, or leave the code blank where the name stands alone.',
  },
  {
    when: 'a parent whose name two items have',
    call: ['AHP_GLOBAL', [['A'], ['Speed'], ['Speed'], ['B']], [[''], ['A'], ['A'], ['speed']], [[1], [1], [1], [1]], [[''], ['x'], ['y'], ['']]],
    code: '#VALUE!',
    sentence: 'Parents, row 4: "speed" is the name of several items, in row 2 and row 3. Type the code of the one that is meant.',
  },
  {
    when: 'codes fewer than items',
    call: ['AHP_GLOBAL', [['A'], ['B'], ['C']], [[''], ['A'], ['A']], [[1], [1], [1]], [['x'], ['y']]],
    code: '#VALUE!',
    sentence: 'Codes and Items differ in length (2 and 3). Give both the same number of values.',
  },
  {
    when: 'a parent that is no item',
    call: ['AHP_GLOBAL', [['A'], ['B']], [[''], ['Goal']], [[1], [1]]],
    code: '#VALUE!',
    sentence: 'Parents, row 2: "Goal" is not among the items. Correct the name, or add a row for it.',
  },
  {
    when: 'an item below itself',
    call: ['AHP_GLOBAL', [['Goal'], ['A']], [[''], ['a']], [[1], [1]]],
    code: '#VALUE!',
    sentence: 'Items, row 2: "A" stands below itself ("A" → "A"). Give one of these items another parent.',
  },
  {
    when: 'a circle of three items',
    call: ['AHP_GLOBAL', [['Goal'], ['D'], ['A'], ['B'], ['C']], [[''], ['A'], ['B'], ['C'], ['A']], [[1], [1], [1], [1], [1]]],
    code: '#VALUE!',
    sentence: 'Items, row 3: "A" stands below itself ("A" → "B" → "C" → "A"). Give one of these items another parent.',
  },
  {
    when: 'a circle of eight items',
    call: ['AHP_GLOBAL', [[1, 2, 3, 4, 5, 6, 7, 8]], [[2, 3, 4, 5, 6, 7, 8, 1]], [[1, 1, 1, 1, 1, 1, 1, 1]]],
    code: '#VALUE!',
    sentence: 'Items, column 1: "1" stands below itself ("1" → "2" → "3" → "4" → "5" → "6" → …). Give one of these items another parent.',
  },
  {
    when: 'a sibling without local weight',
    call: ['AHP_GLOBAL', [['A'], ['B']], [[''], ['']], [[1], ['']]],
    code: '#VALUE!',
    sentence: 'Local, row 2: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.',
  },
  {
    when: 'a negative local weight',
    call: ['AHP_GLOBAL', [['A'], ['B']], [[''], ['']], [[1], [-1]]],
    code: '#VALUE!',
    sentence: 'Local, row 2: a weight must be positive, got -1. Type a positive number.',
  },
  {
    when: 'a local weight in words',
    call: ['AHP_GLOBAL', [['A'], ['B']], [[''], ['']], [[1], ['much']]],
    code: '#VALUE!',
    sentence: 'Local, row 2: "much" is not a usable number. Type a number.',
  },
  {
    when: 'a local weight that may be thousands',
    call: ['AHP_GLOBAL', [['A'], ['B']], [[''], ['']], [[1], ['1.250']]],
    code: '#VALUE!',
    sentence: 'Local, row 2: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'a global weight below the smallest number',
    call: ['AHP_GLOBAL', [['A', 'B', 'C', 'D']], [['', '', 'B', 'B']], [[1, 1e-200, 1, 1e-200]]],
    code: '#NUM!',
    sentence: 'Items, column 4: the result is too large or too small for a number to hold. Check the numbers it is made from.',
  },
];

const alternatives = [
  [1, 9],
  [9, 1],
];

/** Weights and tables that cannot be combined, replayed for synthesis and sensitivity. */
const wrongTables: readonly (Omit<Refusal, 'call'> & { readonly weights: unknown; readonly table: unknown })[] = [
  {
    when: 'a table of criteria weights',
    weights: alternatives,
    table: alternatives,
    code: '#VALUE!',
    sentence: 'Weights: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'three weights for two criteria',
    weights: [[1, 1, 1]],
    table: alternatives,
    code: '#VALUE!',
    sentence: 'There are 3 weights for 2 columns of priorities. Give every criterion one weight and one column.',
  },
  {
    when: 'a criterion without weight',
    weights: [[1], ['']],
    table: alternatives,
    code: '#VALUE!',
    sentence: 'Weights, row 2: the value is missing. Type a number.',
  },
  {
    when: 'a criterion of weight 0',
    weights: [[1, 0]],
    table: alternatives,
    code: '#VALUE!',
    sentence: 'Weights, column 2: a weight must be positive, got 0. Type a positive number.',
  },
  {
    when: 'an alternative without priority',
    weights: [[1, 1]],
    table: [[1, 9], ['', 1]],
    code: '#VALUE!',
    sentence: 'Priorities, row 2, column 1: the value is missing. Type a number.',
  },
  {
    when: 'a negative priority',
    weights: [[1, 1]],
    table: [[1, 9], [-9, 1]],
    code: '#VALUE!',
    sentence: 'Priorities, row 2, column 1: a priority cannot be negative, got -9. Type 0 or more.',
  },
  {
    when: 'a criterion on which no alternative scores',
    weights: [[1, 1]],
    table: [[1, 0], [9, 0]],
    code: '#VALUE!',
    sentence: 'Priorities, column 2: no alternative has a priority above 0. Give at least one, or leave the criterion out.',
  },
  {
    when: 'a priority as a word',
    weights: [[1, 1]],
    table: [['good', 9], [9, 1]],
    code: '#VALUE!',
    sentence: 'Priorities, row 1, column 1: "good" is not a usable number. Type a number.',
  },
  {
    when: 'a priority with a thousands separator',
    weights: [[1, 1]],
    table: [['1,250', 9], [9, 1]],
    code: '#VALUE!',
    sentence: 'Priorities, row 1, column 1: the text "1,250" may mean thousands or decimals. Type it as a number instead of text.',
  },
];

const syntheses: readonly Refusal[] = [
  ...wrongTables.flatMap(({ when, weights, table, code, sentence }): Refusal[] => [
    { when: `${when}, in a synthesis`, call: ['AHP_SYNTHESIZE', weights, table], code, sentence },
    { when: `${when}, in a sensitivity`, call: ['AHP_SENSITIVITY', weights, table, 1, 0.5], code, sentence },
    { when: `${when}, in critical weights`, call: ['AHP_CRITICAL', weights, table], code, sentence },
  ]),
  {
    when: 'a mode that does not exist',
    call: ['AHP_SYNTHESIZE', [[1, 1]], alternatives, 'additive'],
    code: '#VALUE!',
    sentence: 'Mode: "additive" is not known. Use one of: distributive, ideal.',
  },
  {
    when: 'the sensitivity of a single criterion',
    call: ['AHP_SENSITIVITY', [[1]], [[1], [2]], 1, 0.5],
    code: '#VALUE!',
    sentence: 'Priorities: at least two criteria are needed, got 1. Give every criterion a column.',
  },
  {
    when: 'the critical weight of a single criterion',
    call: ['AHP_CRITICAL', [[1]], [[1], [2]]],
    code: '#VALUE!',
    sentence: 'Priorities: at least two criteria are needed, got 1. Give every criterion a column.',
  },
  {
    when: 'three names for two criteria',
    call: ['AHP_CRITICAL', [[1, 1]], alternatives, [['Cost', 'Speed', 'Ease']]],
    code: '#VALUE!',
    sentence: 'Criteria and Weights differ in length (3 and 2). Give both the same number of values.',
  },
  {
    when: 'one name for two alternatives',
    call: ['AHP_CRITICAL', [[1, 1]], alternatives, null, [['North']]],
    code: '#VALUE!',
    sentence: 'Alternatives and Priorities differ in length (1 and 2). Give both the same number of values.',
  },
  {
    when: 'critical weights in an unknown language',
    call: ['AHP_CRITICAL', [[1, 1]], alternatives, null, null, 'fr'],
    code: '#VALUE!',
    sentence: 'Language: "fr" is not known. Use one of: en, id.',
  },
  {
    when: 'a criterion beyond the last',
    call: ['AHP_SENSITIVITY', [[1, 1]], alternatives, 3, 0.5],
    code: '#VALUE!',
    sentence: 'Criterion: expected a whole number from 1 to 2, got 3.',
  },
  {
    when: 'half a criterion',
    call: ['AHP_SENSITIVITY', [[1, 1]], alternatives, 1.5, 0.5],
    code: '#VALUE!',
    sentence: 'Criterion: expected a whole number from 1 to 2, got 1.5.',
  },
  {
    when: 'a new weight in percent',
    call: ['AHP_SENSITIVITY', [[1, 1]], alternatives, 1, 70],
    code: '#VALUE!',
    sentence: 'Weight: a share lies between 0 and 1, got 70. Type percents as fractions, such as 0.15.',
  },
  {
    when: 'no new weight',
    call: ['AHP_SENSITIVITY', [[1, 1]], alternatives, 1, ''],
    code: '#VALUE!',
    sentence: 'Weight: the value is missing. Type a number.',
  },
];

export const ahpGroupsRefusals: readonly Refusal[] = [
  ...groups,
  ...influence,
  ...consensus,
  ...hierarchies,
  ...syntheses,
];
