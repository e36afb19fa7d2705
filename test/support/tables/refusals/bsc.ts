import { bandRefusals } from './bscBand';
import type { Refusal } from './refusal';

/** A scorecard of a whole with two parts; each list can be replaced by a wrong one. */
const rollUp = (wrong: { items?: unknown; parents?: unknown; weights?: unknown; scores?: unknown; normalize?: unknown }) =>
  [
    'BSC_ROLLUP',
    wrong.items ?? [['NKO'], ['A'], ['B']],
    wrong.parents ?? [[''], ['NKO'], ['NKO']],
    wrong.weights ?? [[''], [60], [40]],
    wrong.scores ?? [[''], [100], [90]],
    wrong.normalize,
  ] as const;

/** A scorecard of one row. */
const single = (weight: unknown, score: unknown) => ['BSC_ROLLUP', [['A']], [['']], [[weight]], [[score]]] as const;

const structures: readonly Refusal[] = [
  {
    when: 'two parents for three items',
    call: rollUp({ parents: [[''], ['NKO']] }),
    code: '#VALUE!',
    sentence: 'Parents and Items differ in length (2 and 3). Give both the same number of values.',
  },
  {
    when: 'two weights for three items',
    call: rollUp({ weights: [[60, 40]] }),
    code: '#VALUE!',
    sentence: 'Weights and Items differ in length (2 and 3). Give both the same number of values.',
  },
  {
    when: 'two scores for three items',
    call: rollUp({ scores: [[100], [90]] }),
    code: '#VALUE!',
    sentence: 'Scores and Items differ in length (2 and 3). Give both the same number of values.',
  },
  {
    when: 'items and parents selected together',
    call: rollUp({ items: [['NKO', ''], ['A', 'NKO'], ['B', 'NKO']] }),
    code: '#VALUE!',
    sentence: 'Items: expected one row or one column, got 3 × 2 cells. Select a single row or column.',
  },
  {
    when: 'a score without an item',
    call: rollUp({ items: [['NKO'], ['A'], ['']], parents: [[''], ['NKO'], ['']], weights: [[''], [1], ['']] }),
    code: '#VALUE!',
    sentence: 'Items, row 3: the item has no name although its row has data. Type its name, or leave the row out of the ranges.',
  },
  {
    when: 'an item that stands twice',
    call: rollUp({ items: [['NKO'], ['A'], ['a']] }),
    code: '#VALUE!',
    sentence: 'Items, row 3: "a" already stands in row 2. Give every item a name of its own; where two have to share one, list their codes or paths, such as Goal/Speed, for items and parents.',
  },
  {
    when: 'an unknown parent',
    call: rollUp({ parents: [[''], ['NKO'], ['NPK']] }),
    code: '#VALUE!',
    sentence: 'Parents, row 3: "NPK" is not among the items. Correct the name, or add a row for it.',
  },
  {
    when: 'a parent of another kind',
    call: rollUp({ parents: [[''], ['NKO'], [{ type: 'Entity' }]] }),
    code: '#VALUE!',
    sentence: 'Parents, row 3: this value is not among the items. Correct the name, or add a row for it.',
  },
  {
    when: 'two items below each other',
    call: rollUp({ parents: [[''], ['B'], ['A']] }),
    code: '#VALUE!',
    sentence: 'Items, row 2: "A" stands below itself ("A" → "B" → "A"). Give one of these items another parent.',
  },
  {
    when: 'a word for normalize of a scorecard',
    call: rollUp({ normalize: 'perhaps' }),
    code: '#VALUE!',
    sentence: 'Normalize: expected TRUE or FALSE, got "perhaps".',
  },
];

const rows: readonly Refusal[] = [
  {
    when: 'a lowest item without score',
    call: single('', ''),
    code: '#N/A',
    sentence: 'Scores: there is no data yet.',
  },
  {
    when: 'a score in words',
    call: single('', 'good'),
    code: '#VALUE!',
    sentence: 'Scores: "good" is not a usable number. Type a number.',
  },
  {
    when: 'a score that is TRUE',
    call: single('', true),
    code: '#VALUE!',
    sentence: 'Scores: TRUE is not a usable number. Type a number.',
  },
  {
    when: 'a score that may be thousands',
    call: single('', '1.250'),
    code: '#VALUE!',
    sentence: 'Scores: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'a negative weight of the whole',
    call: single(-1, 90),
    code: '#VALUE!',
    sentence: 'Weights: a weight must be positive, got -1. Type a positive number.',
  },
  {
    when: 'a score of its own beside a whole',
    call: rollUp({ scores: [[95], [100], [90]] }),
    code: '#VALUE!',
    sentence: 'Scores, row 1: "NKO" takes its score from the items below it. Keep a score of its own in another column.',
  },
  {
    when: 'a weight for one of two parts',
    call: rollUp({ weights: [[''], [60], ['']] }),
    code: '#VALUE!',
    sentence: 'Weights, row 3: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.',
  },
  {
    when: 'a part that counts against the whole',
    call: rollUp({ weights: [[''], [60], [-40]] }),
    code: '#VALUE!',
    sentence: 'Weights, row 3: a weight must be positive, got -40. Type a positive number.',
  },
  {
    when: 'a weight in words',
    call: rollUp({ weights: [[''], [60], ['rest']] }),
    code: '#VALUE!',
    sentence: 'Weights, row 3: "rest" is not a usable number. Type a number.',
  },
  {
    when: 'percents as printed',
    call: rollUp({ normalize: false }),
    code: '#VALUE!',
    sentence:
      'Items, row 1: the weights below it add to 100. To be taken as printed they must be fractions, which add to about 1. Divide them by 100, or leave normalize out to divide them by their sum.',
  },
  {
    when: 'a whole beyond the largest number',
    call: rollUp({ weights: [[''], [1e300], [1e300]], scores: [[''], [1e10], [1e10]], normalize: false }),
    code: '#NUM!',
    sentence: 'Items, row 1: the result is too large or too small for a number to hold. Check the numbers it is made from.',
  },
];

const lights: readonly Refusal[] = [
  {
    when: 'a word as a score for a light',
    call: ['BSC_LIGHT', [['good']]],
    code: '#VALUE!',
    sentence: 'Score: "good" is not a usable number. Type a number.',
  },
  {
    when: 'a score for a light that may be thousands',
    call: ['BSC_LIGHT', [['1.250']]],
    code: '#VALUE!',
    sentence: 'Score: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'no score yet for a light',
    call: ['BSC_LIGHT', [['']]],
    code: '#N/A',
    sentence: 'Score: there is no data yet.',
  },
  {
    when: 'yellow that starts above green',
    call: ['BSC_LIGHT', [[90]], 110],
    code: '#VALUE!',
    sentence: 'Green must start above yellow: yellowFrom is 110 and greenFrom is 100. Give greenFrom the larger number.',
  },
  {
    when: 'a word as a band of indices',
    call: ['BSC_LIGHT', [[90]], null, 'hundred'],
    code: '#VALUE!',
    sentence: 'GreenFrom: "hundred" is not a usable number. Type a number.',
  },
  {
    when: 'scores for lights as fractions of 1',
    call: ['BSC_LIGHT', [[0.97], [''], [1.05]]],
    code: '#VALUE!',
    sentence:
      'Score: 0.97 looks like a fraction of 1, as 1.05 is for 105 %. Multiply by 100; if it is so small in points, give it in one range with the others.',
  },
  {
    when: 'a light in French',
    call: ['BSC_LIGHT', [[90]], null, null, 'fr'],
    code: '#VALUE!',
    sentence: 'Language: "fr" is not known. Use one of: en, id.',
  },
];

const gaps: readonly Refusal[] = [
  {
    when: 'two indicators with the peers of three',
    call: ['BSC_GAP', [[90], [95]], [[91], [92], [93]]],
    code: '#VALUE!',
    sentence: 'Own is 2 × 1 and peers are 3 × 1. Give own in a column and peers with as many rows, or own in a row and peers with as many columns.',
  },
  {
    when: 'a table of own values',
    call: ['BSC_GAP', [[90, 95], [91, 96]], [[91, 92], [93, 94]]],
    code: '#VALUE!',
    sentence: 'Own is 2 × 2 and peers are 2 × 2. Give own in a column and peers with as many rows, or own in a row and peers with as many columns.',
  },
  {
    when: 'no own value yet',
    call: ['BSC_GAP', [[90], ['']], [[91], [92]]],
    code: '#N/A',
    sentence: 'Own, row 2: there is no data yet.',
  },
  {
    when: 'no peers yet',
    call: ['BSC_GAP', [[90, 95]], [[91, ''], [92, '']]],
    code: '#N/A',
    sentence: 'Peers, column 2: no peer has data yet.',
  },
  {
    when: 'an own value in words',
    call: ['BSC_GAP', [['good']], [[91]]],
    code: '#VALUE!',
    sentence: 'Own: "good" is not a usable number. Type a number.',
  },
  {
    when: 'a peer in words',
    call: ['BSC_GAP', [[90], [95]], [[91, 92], [93, 'good']]],
    code: '#VALUE!',
    sentence: 'Peers, row 2, column 2: "good" is not a usable number. Type a number.',
  },
  {
    when: 'a peer that may be thousands',
    call: ['BSC_GAP', [[90]], [['1.250', 92]]],
    code: '#VALUE!',
    sentence: 'Peers, column 1: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'a polarity without a better',
    call: ['BSC_GAP', [[90]], [[91]], [['stabilize']]],
    code: '#VALUE!',
    sentence: 'Polarity: "stabilize" is not known. Use one of: maximize, minimize.',
  },
  {
    when: 'a wrong polarity among several',
    call: ['BSC_GAP', [[90], [95]], [[91], [92]], [['minimize', 'sideways']]],
    code: '#VALUE!',
    sentence: 'Polarity, column 2: "sideways" is not known. Use one of: maximize, minimize.',
  },
  {
    when: 'three polarities for two indicators',
    call: ['BSC_GAP', [[90], [95]], [[91], [92]], [['minimize', 'minimize', 'minimize']]],
    code: '#VALUE!',
    sentence: 'Polarity and Own differ in length (3 and 2). Give both the same number of values.',
  },
  {
    when: 'a table of polarities',
    call: ['BSC_GAP', [[90], [95]], [[91], [92]], [['minimize', 'minimize'], ['maximize', 'maximize']]],
    code: '#VALUE!',
    sentence: 'Polarity: expected one row or one column, got 2 × 2 cells. Select a single row or column.',
  },
];

export const bscRefusals: readonly Refusal[] = [...structures, ...rows, ...lights, ...bandRefusals, ...gaps];
