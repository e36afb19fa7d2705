import type { Refusal } from './refusal';

/** Anchors and levels that make no scale. */
const impossibleScales: readonly { when: string; anchors: unknown; levels?: unknown; sentence: string }[] = [
  {
    when: 'starting point equal to the target',
    anchors: [[50, 100, 100]],
    sentence: 'Anchors: the starting point is not between worst and target (worst 50, starting point 100, target 100). Correct the anchors.',
  },
  {
    when: 'starting point beyond the target, lower is better',
    anchors: [[10, 1, 2]],
    sentence: 'Anchors: the starting point is not between worst and target (worst 10, starting point 1, target 2). Correct the anchors.',
  },
  {
    when: 'starting point beyond the worst',
    anchors: [[3], [2], [8]],
    sentence: 'Anchors: the starting point is not between worst and target (worst 3, starting point 2, target 8). Correct the anchors.',
  },
  {
    when: 'all three anchors equal',
    anchors: [[0, 0, 0]],
    sentence: 'Anchors: the starting point is not between worst and target (worst 0, starting point 0, target 0). Correct the anchors.',
  },
  {
    when: 'target first, levels given: starting point still equal to it',
    anchors: [[10, 10, 2]],
    levels: [[10, 3, 0]],
    sentence: 'Anchors: the starting point is not between worst and target (worst 2, starting point 10, target 10). Correct the anchors.',
  },
  {
    when: 'an Objective Matrix with two equal steps',
    anchors: [[20, 18, 16, 14, 12, 10, 8, 8, 4, 2, 0]],
    sentence: 'Anchors: 8 is followed by 8. Anchors must rise or fall throughout.',
  },
  {
    when: 'four anchors that turn',
    anchors: [[0, 5, 3, 10]],
    levels: [[0, 3, 8, 10]],
    sentence: 'Anchors: 5 is followed by 3. Anchors must rise or fall throughout.',
  },
  {
    when: 'four anchors without levels',
    anchors: [[0, 3, 8, 10]],
    sentence: 'Levels: 4 anchors need 4 levels. Only three anchors (levels 0, 3, 10) and eleven (levels 10 to 0) can do without.',
  },
  {
    when: 'two anchors without levels',
    anchors: [[0, 10]],
    sentence: 'Levels: 2 anchors need 2 levels. Only three anchors (levels 0, 3, 10) and eleven (levels 10 to 0) can do without.',
  },
  {
    when: 'one anchor',
    anchors: [[10]],
    sentence: 'Anchors: at least two are needed to make a scale, got 1. Give the values that earn the levels.',
  },
  {
    when: 'three levels for four anchors',
    anchors: [[0, 3, 8, 10]],
    levels: [[0, 3, 10]],
    sentence: 'Levels: got 3 for 4 anchors. Give each anchor its level.',
  },
  {
    when: 'levels that turn',
    anchors: [[0, 5, 9]],
    levels: [[0, 10, 3]],
    sentence: 'Levels: 10 is followed by 3. Levels must rise or fall throughout.',
  },
  {
    when: 'equal levels',
    anchors: [[0, 5, 9]],
    levels: [[3, 3, 10]],
    sentence: 'Levels: 3 is followed by 3. Levels must rise or fall throughout.',
  },
  {
    when: 'a level above 10',
    anchors: [[0, 5, 9]],
    levels: [[0, 30, 100]],
    sentence: 'Levels, column 2: a level lies between 0 and 10, got 30. Use levels, not percents or indices.',
  },
  {
    when: 'a blank level',
    anchors: [[0, 5, 9]],
    levels: [['', 3, 10]],
    sentence: 'Levels, column 1: the value is missing. Type a number.',
  },
  {
    when: 'levels in a table',
    anchors: [[0, 5, 9, 10]],
    levels: [[0, 3], [8, 10]],
    sentence: 'Levels: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
  {
    when: 'a blank anchor',
    anchors: [[0, '', 10]],
    sentence: 'Anchors, column 2: the value is missing. Type a number.',
  },
  {
    when: 'text as an anchor',
    anchors: [[0], ['five'], [10]],
    sentence: 'Anchors, row 2: "five" is not a usable number. Type a number.',
  },
  {
    when: 'no anchors',
    anchors: [],
    sentence: 'Anchors: the range is empty. Select the cells that hold the data.',
  },
  {
    when: 'an anchor that may be thousands or decimals',
    anchors: [[0, '1.500', 2000]],
    sentence: 'Anchors, column 2: the text "1.500" may mean thousands or decimals. Type it as a number instead of text.',
  },
];

/** A scale that OMAX.LEVEL refuses for its only performance, OMAX.LADDER refuses down the column. */
const scaleRefusals = impossibleScales.flatMap(({ when, anchors, levels = null, sentence }): Refusal[] => [
  { when, call: ['OMAX_LEVEL', [[5]], anchors, levels], code: '#VALUE!', sentence },
  { when: `${when}, in a ladder`, call: ['OMAX_LADDER', anchors, levels], code: '#VALUE!', sentence },
]);

/** Wrong inputs about the scales of the Objective Matrix and the change from period to period. */
export const omaxLadderRefusals: readonly Refusal[] = [
  ...scaleRefusals,
  {
    when: 'three KPIs with eleven anchors each, or eleven with three',
    call: ['OMAX_LADDER', Array.from({ length: 3 }, () => [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])],
    code: '#VALUE!',
    sentence: 'Anchors: 3 × 11 cells can be read with a KPI per row or per column. Give the levels that the anchors of one KPI earn.',
  },
  {
    when: 'a table of anchors with as many levels as neither rows nor columns',
    call: ['OMAX_LADDER', [[0, 3, 10], [0, 3, 10]], [[0, 3, 8, 10]]],
    code: '#VALUE!',
    sentence: 'Anchors are 2 × 3 and there are 4 levels. Give each KPI one row (or one column) with an anchor for each level.',
  },
  {
    when: 'a table of four anchors each without levels',
    call: ['OMAX_LADDER', [[0, 3, 8, 10], [0, 3, 8, 10]]],
    code: '#VALUE!',
    sentence: 'Levels: 4 anchors need 4 levels. Only three anchors (levels 0, 3, 10) and eleven (levels 10 to 0) can do without.',
  },
  {
    when: 'a second KPI in a row whose starting point is its target',
    call: ['OMAX_LADDER', [[0, 3, 10], [50, 100, 100]]],
    code: '#VALUE!',
    sentence: 'Anchors, row 2: the starting point is not between worst and target (worst 50, starting point 100, target 100). Correct the anchors.',
  },
  {
    when: 'a second KPI in a column with a blank anchor',
    call: ['OMAX_LADDER', [[0, 0], [3, ''], [10, 10]], [[0], [3], [10]]],
    code: '#VALUE!',
    sentence: 'Anchors, row 2, column 2: the value is missing. Type a number.',
  },
  {
    when: 'a KPI without anchors yet',
    call: ['OMAX_LADDER', [[0, 3, 10], ['', '', '']]],
    code: '#N/A',
    sentence: 'Anchors, row 2: there is no data yet.',
  },
  {
    when: 'anchors that end at level 8',
    call: ['OMAX_LADDER', [[0, 5, 9]], [[0, 3, 8]]],
    code: '#N/A',
    sentence: 'Anchors: no anchor reaches level 10. Add the value that earns it.',
  },
  {
    when: 'no value yet',
    call: ['OMAX_CHANGE', [['']], [[7]]],
    code: '#N/A',
    sentence: 'Current: there is no data yet.',
  },
  {
    when: 'no previous value',
    call: ['OMAX_CHANGE', [[7]], [[null]]],
    code: '#N/A',
    sentence: 'Previous: there is no data yet.',
  },
  {
    when: 'a previous value of 0, in a row',
    call: ['OMAX_CHANGE', [[7]], [[5, 0]]],
    code: '#NUM!',
    sentence: 'Previous, column 2: from a previous value of 0 the change does not exist. Check the value, or compare the two directly.',
  },
  {
    when: 'a negative previous value',
    call: ['OMAX_CHANGE', [[7]], [[-5]]],
    code: '#VALUE!',
    sentence: 'Previous: the change from a negative value has no meaning, got -5. Compare quantities that are not negative.',
  },
  {
    when: 'a change that is larger than any number',
    call: ['OMAX_CHANGE', [[1e300]], [[1e-200]]],
    code: '#NUM!',
    sentence: 'Previous: the result is too large or too small for a number to hold. Check the numbers it is made from.',
  },
  {
    when: 'two periods against three',
    call: ['OMAX_CHANGE', [[1], [2]], [[1], [2], [3]]],
    code: '#VALUE!',
    sentence: 'Previous is 3 × 1 and Current is 2 × 1. Give ranges of the same shape, a single cell, or a row against a column.',
  },
  {
    when: 'text as a value of this period',
    call: ['OMAX_CHANGE', [['up']], [[1]]],
    code: '#VALUE!',
    sentence: 'Current: "up" is not a usable number. Type a number.',
  },
  {
    when: 'a previous value that may be thousands or decimals',
    call: ['OMAX_CHANGE', [[7]], [['1.250']]],
    code: '#VALUE!',
    sentence: 'Previous: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
];
