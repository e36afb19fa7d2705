import type { Refusal } from './refusal';

/** n items, all equal. */
const ones = (size: number) => Array.from({ length: size }, () => new Array<number>(size).fill(1));
/** n items, each compared only with the next. */
const chain = (size: number, judgment: number) =>
  ones(size).map((row, i) => row.map((one, j) => (i === j ? one : j === i + 1 ? judgment : '')));

/** Wrong inputs about pairwise comparison matrices, and what the user reads. None yields a number. */
export const ahpRefusals: readonly Refusal[] = [
  {
    when: 'text that is no number',
    call: ['AHP_WEIGHTS', [[1, 'more'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: "more" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a word for a judgment of the scale',
    call: ['AHP_CR', [[1, 'very strong'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: "very strong" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'TRUE as a judgment',
    call: ['AHP_WEIGHTS', [[1, true], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: TRUE is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'not a finite number',
    call: ['AHP_WEIGHTS', [[1, NaN], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: NaN is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a fraction without end',
    call: ['AHP_WEIGHTS', [[1, '1/'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: "1/" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a fraction of three parts',
    call: ['AHP_WEIGHTS', [[1, '1/3/5'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: "1/3/5" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'division by zero in text',
    call: ['AHP_WEIGHTS', [[1, '1/0'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: "1/0" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a negative in parentheses, turned around twice',
    call: ['AHP_WEIGHTS', [[1, '(-2)'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: "(-2)" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a parenthesis left open',
    call: ['AHP_WEIGHTS', [[1, '(2'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: "(2" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a percent sign',
    call: ['AHP_WEIGHTS', [[1, '50%'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: "50%" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a wrong word below headings',
    call: ['AHP_WEIGHTS', [['', 'F', 'C'], ['F', 1, 'two'], ['C', '', 1]]],
    code: '#VALUE!',
    sentence: 'Row 2, column 3: "two" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'an error that no function can answer',
    call: ['AHP_WEIGHTS', [[1, 2], [{ code: '#REF!' }, 1]]],
    code: '#VALUE!',
    sentence: 'Argument 1, row 2, column 1 holds #REF!, which no function can answer. Mend it first.',
  },
  {
    when: 'an error typed as text',
    call: ['AHP_WEIGHTS', [[1, '#REF'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: "#REF" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a long text, shortened',
    call: ['AHP_WEIGHTS', [[1, 'somewhat more important than the other one'], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: "somewhat more important than t…" is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: 'a rich data type, such as a stock',
    call: ['AHP_WEIGHTS', [[1, { type: 'Entity' }], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: this value is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
  },
  {
    when: '1/3 that became 3 January 2026',
    call: ['AHP_WEIGHTS', [[1, 46025], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: 46025 is far above 9, likely a typed fraction such as 1/3 that Excel turned into a date. Type it as a formula, such as =1/3, and give the cell a number format.',
  },
  {
    when: '1/5 that became a date, in row 3, column 2 of a full matrix',
    call: ['AHP_CR', [[1, 2, 3], [0.5, 1, 5], ['1/3', 46027, 1]]],
    code: '#VALUE!',
    sentence: 'Row 3, column 2: 46027 is far above 9, likely a typed fraction such as 1/3 that Excel turned into a date. Type it as a formula, such as =1/3, and give the cell a number format.',
  },
  {
    when: 'a judgment far below the scale',
    call: ['AHP_WEIGHTS', [[1, 0.00001], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: 0.00001 is far outside the scale. Type a number from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
  },
  {
    when: 'a huge negative, that is 1/46025',
    call: ['AHP_WEIGHTS', [[1, -46025], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 2: -46025 is far outside the scale. Type a number from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
  },
  {
    when: '2 on the diagonal',
    call: ['AHP_WEIGHTS', [[1, 3], [0, 2]]],
    code: '#VALUE!',
    sentence: 'Row 2, column 2: an item compared with itself is 1, got 2. Type 1 or leave the cell blank.',
  },
  {
    when: 'text on the diagonal',
    call: ['AHP_WEIGHTS', [['F', 3], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 1: an item compared with itself is 1, got "F". Type 1 or leave the cell blank.',
  },
  {
    when: 'TRUE on the diagonal',
    call: ['AHP_WEIGHTS', [[true, 3], [0, 1]]],
    code: '#VALUE!',
    sentence: 'Row 1, column 1: an item compared with itself is 1, got TRUE. Type 1 or leave the cell blank.',
  },
  {
    when: 'a pair that contradicts itself',
    call: ['AHP_WEIGHTS', [[1, 3], [3, 1]]],
    code: '#VALUE!',
    sentence: 'Items 1 and 2: row 1, column 2 says 3 but row 2, column 1 says 3, which is not its reciprocal. Correct one of them or leave it blank.',
  },
  {
    when: 'a reciprocal that is off by more than rounding',
    call: ['AHP_CR', [[1, 8], [0.14, 1]]],
    code: '#VALUE!',
    sentence: 'Items 1 and 2: row 1, column 2 says 8 but row 2, column 1 says 0.14, which is not its reciprocal. Correct one of them or leave it blank.',
  },
  {
    when: 'a pair given once as 3 and once as (3), in the last row',
    call: ['AHP_WEIGHTS', [[1, 2, 4], [0, 1, 3], [0, 3, 1]]],
    code: '#VALUE!',
    sentence: 'Items 2 and 3: row 2, column 3 says 3 but row 3, column 2 says 3, which is not its reciprocal. Correct one of them or leave it blank.',
  },
  {
    when: 'three rows, two columns',
    call: ['AHP_WEIGHTS', [[1, 2], [0, 1], [0, 0]]],
    code: '#VALUE!',
    sentence: 'The pairwise comparison matrix must be square, got 3 × 2 cells. Select as many rows as columns.',
  },
  {
    when: 'a single row',
    call: ['AHP_CR', [[1, 2, 3]]],
    code: '#VALUE!',
    sentence: 'The pairwise comparison matrix must be square, got 1 × 3 cells. Select as many rows as columns.',
  },
  {
    when: 'a jagged array',
    call: ['AHP_WEIGHTS', [[1, 2], [1]]],
    code: '#VALUE!',
    sentence: 'Matrix: row 2 and row 1 differ in length (1 and 2). Give every row the same number of cells.',
  },
  {
    when: 'an empty array',
    call: ['AHP_WEIGHTS', []],
    code: '#VALUE!',
    sentence: 'Matrix: the range is empty. Select the cells that hold the data.',
  },
  {
    when: 'rows without cells',
    call: ['AHP_WEIGHTS', [[]]],
    code: '#VALUE!',
    sentence: 'Matrix: the range is empty. Select the cells that hold the data.',
  },
  {
    when: 'one cell that is no 1',
    call: ['AHP_WEIGHTS', [[2]]],
    code: '#VALUE!',
    sentence: 'A pairwise comparison matrix needs at least two items. Select two rows and two columns or more.',
  },
  {
    when: 'a blank cell',
    call: ['AHP_CR', [[0]]],
    code: '#VALUE!',
    sentence: 'A pairwise comparison matrix needs at least two items. Select two rows and two columns or more.',
  },
  {
    when: 'nothing but blanks',
    call: ['AHP_WEIGHTS', [['', ''], ['', '']]],
    code: '#VALUE!',
    sentence: 'Items 1 and 2 are never compared, not even through other items. Add a judgment that links them, for example in row 1, column 2.',
  },
  {
    when: 'zeros, as blanks arrive on the desktop',
    call: ['AHP_CR', [[0, 0, 0], [0, 0, 0], [0, 0, 0]]],
    code: '#VALUE!',
    sentence: 'Items 1 and 2 are never compared, not even through other items. Add a judgment that links them, for example in row 1, column 2.',
  },
  {
    when: 'an item that nobody compared',
    call: ['AHP_WEIGHTS', [[1, 2, 0], [0, 1, 0], [0, 0, 1]]],
    code: '#VALUE!',
    sentence: 'Items 1 and 3 are never compared, not even through other items. Add a judgment that links them, for example in row 1, column 3.',
  },
  {
    when: 'two groups that are never compared',
    call: ['AHP_WEIGHTS', [[1, 2, '', ''], ['', 1, '', ''], ['', '', 1, 5], ['', '', '', 1]]],
    code: '#VALUE!',
    sentence: 'Items 1 and 3 are never compared, not even through other items. Add a judgment that links them, for example in row 1, column 3.',
  },
  {
    when: 'more than 100 items',
    call: ['AHP_WEIGHTS', ones(101)],
    code: '#VALUE!',
    sentence: 'The pairwise comparison matrix has 101 items; at most 100 are possible. Group the items under common criteria.',
  },
  {
    when: 'a method that does not exist',
    call: ['AHP_WEIGHTS', [[1, 2], [0, 1]], 'median'],
    code: '#VALUE!',
    sentence: 'Method: "median" is not known. Use one of: eigenvector, geometric, column.',
  },
  {
    when: 'a number for the method',
    call: ['AHP_CR', [[1, 2], [0, 1]], 1],
    code: '#VALUE!',
    sentence: 'Method: 1 is not known. Use one of: eigenvector, geometric, column.',
  },
  {
    when: 'TRUE for the method',
    call: ['AHP_WEIGHTS', [[1, 2], [0, 1]], true],
    code: '#VALUE!',
    sentence: 'Method: TRUE is not known. Use one of: eigenvector, geometric, column.',
  },
  {
    when: 'a random index that does not exist',
    call: ['AHP_CR', [[1, 2], [0, 1]], 'eigenvector', 'saaty1990'],
    code: '#VALUE!',
    sentence: 'Random index: "saaty1990" is not known. Use one of: saaty, suryadi, saaty2005, alonso-lamata, donegan-dodd.',
  },
  {
    when: '16 items with the table of Saaty',
    call: ['AHP_CR', ones(16)],
    code: '#VALUE!',
    sentence: 'The random index table saaty ends at 15 items, short of 16. Use one that reaches 16: alonso-lamata, donegan-dodd.',
  },
  {
    when: '20 items with the table of the theses',
    call: ['AHP_CR', ones(20), 'column', 'suryadi'],
    code: '#VALUE!',
    sentence: 'The random index table suryadi ends at 15 items, short of 20. Use one that reaches 20: alonso-lamata, donegan-dodd.',
  },
  {
    when: 'judgments that spread weights beyond numbers',
    call: ['AHP_WEIGHTS', chain(100, 9000), 'geometric'],
    code: '#NUM!',
    sentence: 'The judgments spread the weights further than numbers can hold. Check the extreme judgments.',
  },
  {
    when: 'judgments that press weights to 0',
    call: ['AHP_WEIGHTS', chain(100, 1 / 9000), 'geometric'],
    code: '#NUM!',
    sentence: 'The judgments spread the weights further than numbers can hold. Check the extreme judgments.',
  },
  {
    when: 'the same by eigenvector',
    call: ['AHP_WEIGHTS', chain(100, 1 / 9000)],
    code: '#NUM!',
    sentence: 'The judgments spread the weights further than numbers can hold. Check the extreme judgments.',
  },
  {
    when: 'the same by columns',
    call: ['AHP_WEIGHTS', chain(100, 9000), 'column'],
    code: '#NUM!',
    sentence: 'The judgments spread the weights further than numbers can hold. Check the extreme judgments.',
  },
];
