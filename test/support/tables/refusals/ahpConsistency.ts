import type { Refusal } from './refusal';

/** n items, all equal. */
const ones = (size: number) => Array.from({ length: size }, () => new Array<number>(size).fill(1));

/** 100 items, each 9000 times the next and the first 9 times the third: the weights span 390 powers of ten. */
const endless = ones(100).map((row, i) =>
  row.map((one, j) => (i === j ? one : j === i + 1 ? 9000 : i === 0 && j === 2 ? 9 : '')),
);

interface WrongMatrix {
  readonly when: string;
  readonly matrix: readonly (readonly unknown[])[];
  readonly code?: '#NUM!';
  readonly sentence: string;
}

const notSquare: WrongMatrix = {
  when: 'two rows, four columns',
  matrix: [[1, 2, 3, 4], [0, 1, 2, 3]],
  sentence: 'The pairwise comparison matrix must be square, got 2 × 4 cells. Select as many rows as columns.',
};
const answers: WrongMatrix = {
  when: 'the answers of two people about three items',
  matrix: [[3, 5, 2], [2, 4, 3]],
  sentence: 'The pairwise comparison matrix must be square, got 2 × 3 cells. If each row holds the answers of one person, give them to AHP.SURVEYMATRIX.',
};
const tooSmall: WrongMatrix = {
  when: 'one cell that is no 1',
  matrix: [[3]],
  sentence: 'A pairwise comparison matrix needs at least two items. Select two rows and two columns or more.',
};
const tooLarge: WrongMatrix = {
  when: '101 items',
  matrix: ones(101),
  sentence: 'The pairwise comparison matrix has 101 items; at most 100 are possible. Group the items under common criteria.',
};
const badDiagonal: WrongMatrix = {
  when: 'another number on the diagonal',
  matrix: [[1, 2, 3], [0, 5, 2], [0, 0, 1]],
  sentence: 'Row 2, column 2: an item compared with itself is 1, got 5. Type 1 or leave the cell blank.',
};
const notUnderstood: WrongMatrix = {
  when: 'a word for a judgment',
  matrix: [[1, 2, 3], ['', 1, 'equal'], ['', '', 1]],
  sentence: 'Row 2, column 3: "equal" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
};
const likelyDate: WrongMatrix = {
  when: '1/2 that became a date',
  matrix: [[1, 2], [46024, 1]],
  sentence: 'Row 2, column 1: 46024 is far above 9, likely a typed fraction such as 1/3 that Excel turned into a date. Type it as a formula, such as =1/3, and give the cell a number format.',
};
const likelyTime: WrongMatrix = {
  when: '1:3 that became a time of day',
  matrix: [[1, 63 / 1440], ['', 1]],
  sentence: 'Row 1, column 2: 0.04375 is likely a typed ratio such as 1:3 that Excel turned into a time of day. Type it as a formula, such as =1/3, and give the cell a number format.',
};
const tooCoarse: WrongMatrix = {
  when: 'a reciprocal that one decimal does not tell from another, alone',
  matrix: [[1, 5, ''], ['', 1, ''], [0.3, 2, 1]],
  sentence: 'Row 3, column 1: tables with one decimal print 0.3 for 1/3, 1/4 alike. Type the fraction, such as =1/3, or the judgment of the pair the other way round.',
};
const outsideScale: WrongMatrix = {
  when: 'a judgment near 0',
  matrix: [[1, 0.00002], [0, 1]],
  sentence: 'Row 1, column 2: 0.00002 is far outside the scale. Type a number from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
};
const notReciprocal: WrongMatrix = {
  when: 'a pair that contradicts itself',
  matrix: [[1, 2, 3], [0.5, 1, 4], [-3, 4, 1]],
  sentence: 'Items 2 and 3: row 2, column 3 says 4 but row 3, column 2 says 4, which is not its reciprocal. Correct one of them or leave it blank.',
};
const neverCompared: WrongMatrix = {
  when: 'two groups without a judgment between them',
  matrix: [[1, 2, 0, 0], [0, 1, 0, 0], [0, 0, 1, 3], [0, 0, 0, 1]],
  sentence: 'Items 1 and 3 are never compared, not even through other items. Add a judgment that links them, for example in row 1, column 3.',
};
const unused: WrongMatrix = {
  when: 'a template with rows left over',
  matrix: [[1, 2, '', ''], ['', 1, '', ''], ['', '', 1, ''], ['', '', '', 1]],
  sentence: 'Items 3–4 have no judgments. Select the matrix without their rows and columns, or judge them.',
};
const beyondNumbers: WrongMatrix = {
  when: 'judgments that spread the weights beyond numbers',
  matrix: endless,
  code: '#NUM!',
  sentence: 'The judgments spread the weights further than numbers can hold. Check the extreme judgments.',
};

/** The same wrong matrices, given to every function that reads a matrix. */
function replayed(ids: readonly string[], matrices: readonly WrongMatrix[]): Refusal[] {
  return ids.flatMap((id) =>
    matrices.map(({ when, matrix, code, sentence }) => ({
      when: `${when}, to ${id}`,
      call: [id, matrix],
      code: code ?? '#VALUE!',
      sentence,
    })),
  );
}

function spreadBeyondNumbers(id: string, ...parameters: readonly unknown[]): Refusal {
  const { when, sentence } = beyondNumbers;
  return { when: `${when}, to ${id}`, call: [id, endless, ...parameters], code: '#NUM!', sentence };
}

/** The same wrong parameter after a matrix of three items; `before` counts the parameters left out between them. */
function afterMatrix(ids: readonly string[], before: number, wrong: readonly ParameterMistake[]): Refusal[] {
  const matrix = [[1, 2, 4], [0, 1, 2], [0, 0, 1]];
  const leftOut = new Array<null>(before).fill(null);
  return ids.flatMap((id) =>
    wrong.map(({ when, parameter, sentence }) => ({
      when: `${when}, to ${id}`,
      call: [id, matrix, ...leftOut, parameter],
      code: '#VALUE!',
      sentence,
    })),
  );
}

interface ParameterMistake {
  readonly when: string;
  readonly parameter: unknown;
  readonly sentence: string;
}

const wrongCells = [notUnderstood, likelyDate, likelyTime, outsideScale, tooCoarse, notReciprocal];
const wrongMatrices = [notSquare, answers, tooSmall, tooLarge, badDiagonal, ...wrongCells, neverCompared, unused];
const needWeights = ['AHP_WEIGHTS', 'AHP_REPORT', 'AHP_CR', 'AHP_LAMBDA', 'AHP_CI', 'AHP_INCONSISTENT', 'AHP_COMPLETE'];

const matrices: readonly Refusal[] = [
  ...replayed([...needWeights, 'AHP_GCI', 'AHP_KOCZKODAJ'], wrongMatrices),
  ...replayed(['AHP_INCONSISTENT'], [beyondNumbers]),
  ...['AHP_WEIGHTS', 'AHP_LAMBDA', 'AHP_CI', 'AHP_COMPLETE'].map((id) => spreadBeyondNumbers(id, 'geometric')),
  spreadBeyondNumbers('AHP_REPORT', null, 'geometric'),
  ...replayed(['AHP_FUZZY'], [tooSmall, tooLarge, badDiagonal, ...wrongCells, neverCompared, unused, beyondNumbers]),
  spreadBeyondNumbers('AHP_CR', 'geometric', 'alonso-lamata'),
  ...replayed(['AHP_MATRIX'], [tooLarge, badDiagonal, ...wrongCells]),
  ...replayed(['AHP_SCALE'], [tooLarge, ...wrongCells]),
];

const wrongMethod: ParameterMistake = {
  when: 'a method that does not exist',
  parameter: 'average',
  sentence: 'Method: "average" is not known. Use one of: eigenvector, geometric, column.',
};

const wrongLabels: readonly ParameterMistake[] = [
  {
    when: 'a label too few',
    parameter: [['F'], ['C']],
    sentence: 'Labels and Matrix differ in length (2 and 3). Give both the same number of values.',
  },
  {
    when: 'labels in two columns',
    parameter: [['F', 'Finance'], ['C', 'Customer'], ['L', 'Learning']],
    sentence: 'Labels: expected one row or one column, got 3 × 2 cells. Select a single row or column.',
  },
];

const wrongCounts: readonly ParameterMistake[] = [
  {
    when: 'a negative count',
    parameter: -1,
    sentence: 'Count: expected a whole number from 1 to 4950, got -1.',
  },
  {
    when: 'half a judgment',
    parameter: 2.5,
    sentence: 'Count: expected a whole number from 1 to 4950, got 2.5.',
  },
  {
    when: 'a word for the count',
    parameter: 'all',
    sentence: 'Count: "all" is not a usable number. Type a number.',
  },
  {
    when: 'a count that may be a thousand',
    parameter: '1.250',
    sentence: 'Count: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
];

const parameters: readonly Refusal[] = [
  ...afterMatrix(['AHP_LAMBDA', 'AHP_CI', 'AHP_COMPLETE'], 0, [wrongMethod]),
  ...afterMatrix(['AHP_REPORT'], 1, [wrongMethod]),
  ...afterMatrix(['AHP_REPORT'], 0, wrongLabels),
  ...afterMatrix(['AHP_INCONSISTENT'], 1, wrongLabels),
  ...afterMatrix(['AHP_INCONSISTENT'], 0, wrongCounts),
  ...afterMatrix(['AHP_FUZZY'], 2, wrongLabels),
];

/** A result of several cells is refused in the cell that has no answer. */
const beyondTheTable: readonly Refusal[] = ['AHP_REPORT', 'AHP_INCONSISTENT'].map((id) => ({
  when: `16 items with the table of Saaty, to ${id}`,
  call: [id, ones(16)],
  code: '#VALUE!',
  sentence: 'The random index table saaty ends at 15 items, short of 16. Use one that reaches 16: alonso-lamata, donegan-dodd.',
}));

const randomIndex: readonly Refusal[] = [
  {
    when: 'no number of items',
    call: ['AHP_RI', ''],
    code: '#VALUE!',
    sentence: 'N: the value is missing. Type a number.',
  },
  {
    when: 'no items, or a blank as desktop Excel passes it',
    call: ['AHP_RI', 0],
    code: '#VALUE!',
    sentence: 'N: expected a whole number from 1 to 100, got 0.',
  },
  {
    when: '101 items',
    call: ['AHP_RI', 101, 'donegan-dodd'],
    code: '#VALUE!',
    sentence: 'N: expected a whole number from 1 to 100, got 101.',
  },
  {
    when: 'four and a half items',
    call: ['AHP_RI', 4.5],
    code: '#VALUE!',
    sentence: 'N: expected a whole number from 1 to 100, got 4.5.',
  },
  {
    when: 'a word for the number of items',
    call: ['AHP_RI', 'four'],
    code: '#VALUE!',
    sentence: 'N: "four" is not a usable number. Type a number.',
  },
  {
    when: 'items that may be a thousand',
    call: ['AHP_RI', '1.000'],
    code: '#VALUE!',
    sentence: 'N: the text "1.000" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'a table nobody published',
    call: ['AHP_RI', 4, 'mine'],
    code: '#VALUE!',
    sentence: 'Random index: "mine" is not known. Use one of: saaty, suryadi, saaty2005, alonso-lamata, donegan-dodd.',
  },
  {
    when: '16 items in a table of 15',
    call: ['AHP_RI', 16, 'saaty2005'],
    code: '#VALUE!',
    sentence: 'The random index table saaty2005 ends at 15 items, short of 16. Use one that reaches 16: alonso-lamata, donegan-dodd.',
  },
];

const questionnaires: readonly Refusal[] = [
  {
    when: 'judgments in two rows',
    call: ['AHP_MATRIX', [[1, 2, 3, 1], [4, 5, 6, 1]]],
    code: '#VALUE!',
    sentence: 'The judgments must be a square matrix or a single row or column, got 2 × 4 cells. Select one of these.',
  },
  {
    when: 'the answers of two people',
    call: ['AHP_MATRIX', [[1, 2, 3], [4, 5, 6]]],
    code: '#VALUE!',
    sentence: 'The pairwise comparison matrix must be square, got 2 × 3 cells. If each row holds the answers of one person, give them to AHP.SURVEYMATRIX.',
  },
  {
    when: 'an unknown side for a questionnaire',
    call: ['AHP_MATRIX', [[3, 2, 4]], 'left'],
    code: '#VALUE!',
    sentence: 'Favours: "left" is not known. Use one of: second, first.',
  },
  {
    when: 'a code above the scale in a questionnaire',
    call: ['AHP_MATRIX', [[3], [12], [2]]],
    code: '#VALUE!',
    sentence: 'Judgments, row 2: 12 is the code of another scale. Recode the answers to judgments from 1 to 9, with -2 to -9 for the other side; measured values go to AHP.PRIORITIES.',
  },
  {
    when: 'a 0 that says equal in a questionnaire',
    call: ['AHP_MATRIX', [['0 (equal)'], [3], [2]]],
    code: '#VALUE!',
    sentence: 'Judgments, row 1: "0 (equal)" is the code of another scale. Recode the answers to judgments from 1 to 9, with -2 to -9 for the other side; measured values go to AHP.PRIORITIES.',
  },
  {
    when: 'five judgments',
    call: ['AHP_MATRIX', [[3], [2], [5], [2], [4]]],
    code: '#VALUE!',
    sentence: 'The list holds 5 judgments, which fits no number of items: 3 items need 3, 4 items need 6. Select one cell for every pair, blank where it is not judged.',
  },
  {
    when: 'two judgments',
    call: ['AHP_MATRIX', [[3, 2]]],
    code: '#VALUE!',
    sentence: 'The list holds 2 judgments, which fits no number of items: 2 items need 1, 3 items need 3. Select one cell for every pair, blank where it is not judged.',
  },
  {
    when: 'the judgments of 101 items',
    call: ['AHP_MATRIX', Array.from({ length: 5050 }, () => [1])],
    code: '#VALUE!',
    sentence: 'The pairwise comparison matrix has 101 items; at most 100 are possible. Group the items under common criteria.',
  },
  {
    when: 'a word in a questionnaire in a column',
    call: ['AHP_MATRIX', [[3], ['much'], [2]]],
    code: '#VALUE!',
    sentence: 'Judgments, row 2: "much" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a date in a questionnaire in a row',
    call: ['AHP_MATRIX', [[3, 2, 46025]]],
    code: '#VALUE!',
    sentence: 'Judgments, column 3: 46025 is far above 9, likely a typed fraction such as 1/3 that Excel turned into a date. Type it as a formula, such as =1/3, and give the cell a number format.',
  },
];

const scales: readonly Refusal[] = [
  {
    when: 'a judgment above 9',
    call: ['AHP_SCALE', [[10]], 'log'],
    code: '#VALUE!',
    sentence: 'Judgments: 10 is outside the scale that is converted. Type a judgment from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
  },
  {
    when: 'a judgment below 1/9',
    call: ['AHP_SCALE', [['0,1']], 'root'],
    code: '#VALUE!',
    sentence: 'Judgments: "0,1" is outside the scale that is converted. Type a judgment from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
  },
  {
    when: 'a scale that does not exist',
    call: ['AHP_SCALE', [[3]], 'adaptive'],
    code: '#VALUE!',
    sentence: 'Scale: "adaptive" is not known. Use one of: linear, log, root, inverse-linear, balanced, balanced-n, power, geometric.',
  },
  {
    when: 'balanced-n of a single judgment without n',
    call: ['AHP_SCALE', [[3]], 'balanced-n'],
    code: '#VALUE!',
    sentence: 'N: the scale balanced-n depends on the number of items. Type it, or select the whole matrix.',
  },
  {
    when: 'balanced-n of one item',
    call: ['AHP_SCALE', [[3]], 'balanced-n', 1],
    code: '#VALUE!',
    sentence: 'N: expected a whole number from 2 to 100, got 1.',
  },
  {
    when: 'balanced-n of a word',
    call: ['AHP_SCALE', [[3]], 'balanced-n', 'five'],
    code: '#VALUE!',
    sentence: 'N: "five" is not a usable number. Type a number.',
  },
  {
    when: 'balanced-n of what may be a thousand',
    call: ['AHP_SCALE', [[3]], 'balanced-n', '4,000'],
    code: '#VALUE!',
    sentence: 'N: the text "4,000" may mean thousands or decimals. Type it as a number instead of text.',
  },
];

/** Wrong inputs to the AHP functions about one matrix, and what the user reads. */
export const ahpConsistencyRefusals: readonly Refusal[] = [
  ...matrices,
  ...parameters,
  ...beyondTheTable,
  ...randomIndex,
  ...questionnaires,
  ...scales,
];
