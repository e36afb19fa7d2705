import type { Refusal } from './refusal';

/**
 * Wrong inputs about levels, indices and lights of the Objective Matrix, and what the user reads. None yields a number.
 */
export const omaxRefusals: readonly Refusal[] = [
  {
    when: 'text as a performance',
    call: ['OMAX_LEVEL', [['good']], [[0, 5, 10]]],
    code: '#VALUE!',
    sentence: 'Performance: "good" is not a usable number. Type a number.',
  },
  {
    when: 'TRUE as a performance',
    call: ['OMAX_LEVEL', [[true]], [[0, 5, 10]]],
    code: '#VALUE!',
    sentence: 'Performance: TRUE is not a usable number. Type a number.',
  },
  {
    when: 'a performance that is not finite',
    call: ['OMAX_LEVEL', [[Infinity]], [[0, 5, 10]]],
    code: '#VALUE!',
    sentence: 'Performance: Infinity is not a usable number. Type a number.',
  },
  {
    when: 'text that may be thousands or decimals',
    call: ['OMAX_LEVEL', [['1.250']], [[0, 5, 10]]],
    code: '#VALUE!',
    sentence: 'Performance: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'no performance yet',
    call: ['OMAX_LEVEL', [['']], [[0, 5, 10]]],
    code: '#N/A',
    sentence: 'Performance: there is no data yet.',
  },
  {
    when: 'three KPIs, two rows of anchors',
    call: ['OMAX_LEVEL', [[5], [6], [7]], [[0, 3, 10], [0, 3, 10]]],
    code: '#VALUE!',
    sentence: 'Performance is 3 × 1 and anchors are 2 × 3. Give one KPI its anchors in one row or column; give many KPIs one row (or one column) of anchors each.',
  },
  {
    when: 'three KPIs in a row, anchors in rows',
    call: ['OMAX_LEVEL', [[5, 6, 7]], [[0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3]]],
    code: '#VALUE!',
    sentence: 'Performance is 1 × 3 and anchors are 3 × 4. Give one KPI its anchors in one row or column; give many KPIs one row (or one column) of anchors each.',
  },
  {
    when: 'a jagged array of anchors',
    call: ['OMAX_LEVEL', [[5], [6]], [[0, 3, 10], [0, 3]]],
    code: '#VALUE!',
    sentence: 'Anchors: row 2 and row 1 differ in length (2 and 3). Give every row the same number of cells.',
  },
  {
    when: 'a rule that does not exist',
    call: ['OMAX_LEVEL', [[5]], [[0, 5, 10]], null, 'nearest'],
    code: '#VALUE!',
    sentence: 'Rule: "nearest" is not known. Use one of: interpolate, hurdle.',
  },
  {
    when: 'levels and weights of unequal length',
    call: ['OMAX_INDEX', [[5], [6], [7]], [[0.5], [0.5]]],
    code: '#VALUE!',
    sentence: 'Weights and Levels differ in length (2 and 3). Give both the same number of values.',
  },
  {
    when: 'a table of levels',
    call: ['OMAX_INDEX', [[5, 6], [7, 8]], [[1], [1], [1], [1]]],
    code: '#VALUE!',
    sentence: 'Levels: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'a level above 10 in the index',
    call: ['OMAX_INDEX', [[5], [81]], [[1], [1]]],
    code: '#VALUE!',
    sentence: 'Levels, row 2: a level lies between 0 and 10, got 81. Use levels, not percents or indices.',
  },
  {
    when: 'a negative level in the index',
    call: ['OMAX_INDEX', [[5], [-1]], [[1], [1]]],
    code: '#VALUE!',
    sentence: 'Levels, row 2: a level lies between 0 and 10, got -1. Use levels, not percents or indices.',
  },
  {
    when: 'text as a level in the index',
    call: ['OMAX_INDEX', [['high']], [[1]]],
    code: '#VALUE!',
    sentence: 'Levels: "high" is not a usable number. Type a number.',
  },
  {
    when: 'TRUE as a level in the index',
    call: ['OMAX_INDEX', [[5, true]], [[1, 1]]],
    code: '#VALUE!',
    sentence: 'Levels, column 2: TRUE is not a usable number. Type a number.',
  },
  {
    when: 'a negative weight',
    call: ['OMAX_INDEX', [[5], [6]], [[0.5], [-0.5]]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: a weight must be positive, got -0.5. Type a positive number.',
  },
  {
    when: 'a weight of 0 beside a level',
    call: ['OMAX_INDEX', [[5], [6]], [[1], [0]]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.',
  },
  {
    when: 'a blank weight beside a level',
    call: ['OMAX_INDEX', [[5], [6]], [[1], ['']]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.',
  },
  {
    when: 'text as a weight',
    call: ['OMAX_INDEX', [[5], [6]], [[1], ['half']]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: "half" is not a usable number. Type a number.',
  },
  {
    when: 'a weight that may be thousands or decimals',
    call: ['OMAX_INDEX', [[5], [6]], [[1], ['1,250']]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: the text "1,250" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'no levels yet',
    call: ['OMAX_INDEX', [[''], ['']], [[1], [1]]],
    code: '#N/A',
    sentence: 'Levels: no row has data yet.',
  },
  {
    when: 'blanks throughout, as the desktop passes them',
    call: ['OMAX_INDEX', [[0], [0]], [[0], [0]]],
    code: '#N/A',
    sentence: 'Levels: no row has data yet.',
  },
  {
    when: 'a word for normalize',
    call: ['OMAX_INDEX', [[5]], [[1]], 'perhaps'],
    code: '#VALUE!',
    sentence: 'Normalize: expected TRUE or FALSE, got "perhaps".',
  },
  {
    when: '2 for normalize',
    call: ['OMAX_INDEX', [[5]], [[1]], 2],
    code: '#VALUE!',
    sentence: 'Normalize: expected TRUE or FALSE, got 2.',
  },
  {
    when: 'text as a level for a light',
    call: ['OMAX_LIGHT', [['green']]],
    code: '#VALUE!',
    sentence: 'Level: "green" is not a usable number. Type a number.',
  },
  {
    when: 'TRUE as a level for a light',
    call: ['OMAX_LIGHT', [[true]]],
    code: '#VALUE!',
    sentence: 'Level: TRUE is not a usable number. Type a number.',
  },
  {
    when: 'no level yet for a light',
    call: ['OMAX_LIGHT', [['']]],
    code: '#N/A',
    sentence: 'Level: there is no data yet.',
  },
  {
    when: 'green that starts below yellow',
    call: ['OMAX_LIGHT', [[5]], 8, 4],
    code: '#VALUE!',
    sentence: 'Green must start above yellow: yellowFrom is 8 and greenFrom is 4. Give greenFrom the larger number.',
  },
  {
    when: 'green that starts where yellow does',
    call: ['OMAX_LIGHT', [[5]], 8],
    code: '#VALUE!',
    sentence: 'Green must start above yellow: yellowFrom is 8 and greenFrom is 8. Give greenFrom the larger number.',
  },
  {
    when: 'text for a band',
    call: ['OMAX_LIGHT', [[5]], 'four'],
    code: '#VALUE!',
    sentence: 'YellowFrom: "four" is not a usable number. Type a number.',
  },
  {
    when: 'a level for a light that may be thousands or decimals',
    call: ['OMAX_LIGHT', [['7.900']]],
    code: '#VALUE!',
    sentence: 'Level: the text "7.900" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'an index of 0 to 1000 among levels',
    call: ['OMAX_LIGHT', [[7.06], [706]]],
    code: '#VALUE!',
    sentence:
      'Level, row 2: a level is at most 10, got 706. Divide an index of 0 to 1000 by 100, or give the bands of another scale as yellowFrom and greenFrom.',
  },
  {
    when: 'a language that Timbang does not speak',
    call: ['OMAX_LIGHT', [[5]], null, null, 'fr'],
    code: '#VALUE!',
    sentence: 'Language: "fr" is not known. Use one of: en, id.',
  },
];
