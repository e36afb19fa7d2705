import type { Refusal } from './refusal';

type Rows = readonly (readonly unknown[])[];
type Wrong = Omit<Refusal, 'call'> & { readonly items?: Rows; readonly blocks?: Rows; readonly missing?: string };
type WrongModel = Wrong & { readonly paths?: Rows; readonly scheme?: string };

const HEADINGS = ['a1', 'a2', 'b1', 'b2'];
const PEOPLE = [[4, 5, 4, 3], [3, 3, 2, 3], [5, 4, 5, 4], [2, 2, 3, 2], [4, 4, 3, 5]];
const ITEMS = [HEADINGS, ...PEOPLE];
const BLOCKS = [['a1', 'A'], ['a2', 'A'], ['b1', 'B'], ['b2', 'B']];
const PATHS = [['A', 'B']];
const CHOICES = '"mean", "pairwise", "listwise"';

/** The answers with one of them replaced; rows and columns count from 1, the headings being the first row. */
const withAnswer = (row: number, column: number, answer: unknown): Rows =>
  ITEMS.map((cells, i) => cells.map((cell, j) => (i === row - 1 && j === column - 1 ? answer : cell)));
const called = (names: readonly string[], items: Rows): Rows => [names, ...items.slice(1)];

/** Wrong answers and blocks, which every function of path models refuses. */
const wrongSurveys: readonly Wrong[] = [
  { when: 'blocks of one column', blocks: [['a1'], ['a2']], code: '#VALUE!', sentence: 'Blocks: expected the columns item and construct, and the mode as a third, got 1 of them.' },
  { when: 'blocks without a row', blocks: [['Item', 'Construct'], ['', '']], code: '#VALUE!', sentence: 'Blocks: no row is filled in. Type one row for each.' },
  { when: 'an item that has no column', blocks: [...BLOCKS, ['b3', 'B']], code: '#VALUE!', sentence: 'Blocks, row 5, column 1: "b3" is no heading of the items. Write it as the heading of its column is written.' },
  { when: 'a typing error in the first row, which is no heading', blocks: [['a0', 'A'], ...BLOCKS], code: '#VALUE!', sentence: 'Blocks, row 1, column 1: "a0" is no heading of the items. Write it as the heading of its column is written.' },
  { when: 'two columns of one heading', items: called(['a1', 'a2', 'b1', 'B1 '], ITEMS), blocks: BLOCKS.slice(0, 3), code: '#VALUE!', sentence: 'Two columns of the items are headed "b1". Rename one of them.' },
  { when: 'an item of two constructs', blocks: [...BLOCKS, ['a1', 'B']], code: '#VALUE!', sentence: 'Blocks, row 5, column 1: "a1" is listed a second time. Give every item to one construct, once.' },
  { when: 'a construct without an item', blocks: [...BLOCKS, ['', 'C']], code: '#VALUE!', sentence: 'Blocks, row 5, column 1: a name is missing. Type it, or leave the row out.' },
  { when: 'two modes of one construct', blocks: [['a1', 'A', 'A'], ['a2', 'A', 'formative'], ['b1', 'B', ''], ['b2', 'B', '']], code: '#VALUE!', sentence: 'Blocks, row 2, column 3: "A" has another mode further up. Give all items of a construct the same mode.' },
  { when: 'a mode that is none', blocks: [['a1', 'A', 'C'], ['a2', 'A', ''], ['b1', 'B', ''], ['b2', 'B', '']], code: '#VALUE!', sentence: 'Blocks, row 1, column 3: "C" is not known. Use one of: reflective, formative.' },
  { when: 'a word for what is missing', missing: 'guess', code: '#VALUE!', sentence: 'Missing: "guess" is not known. Use one of: mean, pairwise, listwise, zeros.' },
  { when: 'a blank answer', items: withAnswer(3, 2, ''), code: '#VALUE!', sentence: `Items, row 3, column 2 ("a2") has no answer. Say what is done with missing answers: ${CHOICES}.` },
  { when: 'an answer N/A', items: withAnswer(3, 2, 'N/A'), code: '#VALUE!', sentence: `Items, row 3, column 2 ("a2") has no answer. Say what is done with missing answers: ${CHOICES}.` },
  { when: 'a 0 among answers from 1 up', items: withAnswer(4, 1, 0), code: '#VALUE!', sentence: `Items, row 4, column 1 ("a1") is 0 among answers from 1 up, and some Excels hand a blank cell over as 0. If it is blank, say what is done with missing answers: ${CHOICES}; if 0 is an answer, say "zeros".` },
  { when: 'a blank where 0 is an answer', items: withAnswer(4, 1, ''), missing: 'zeros', code: '#VALUE!', sentence: `Items, row 4, column 1 ("a1") has no answer, and with "zeros" a blank cannot be told from a 0. Add 1 to all answers of the scale, which changes no result, and say what is done with missing ones: ${CHOICES}.` },
  { when: 'two respondents', items: ITEMS.slice(0, 3), code: '#N/A', sentence: '2 respondents are too few; at least 3 are needed here.' },
  { when: 'no respondent', items: [HEADINGS, ['', '', '', '']], code: '#N/A', sentence: '0 respondents are too few; at least 3 are needed here.' },
  { when: 'two complete respondents', items: [HEADINGS, ...PEOPLE.slice(0, 2), [3, '', 2, 1], [2, 2, '', 1]], missing: 'listwise', code: '#N/A', sentence: '2 respondents are too few; at least 3 are needed here.' },
  { when: 'items that two people both answered', items: [HEADINGS, ...PEOPLE.slice(0, 2), [3, '', 2, 1], ['', 1, 5, 4], [2, '', 3, 1]], missing: 'pairwise', code: '#VALUE!', sentence: 'The 2 respondents who answered both "a1" and "a2" are too few, or answered one of them alike. Leave one of the items out, or choose "mean".' },
  { when: 'an item that all answered alike', items: [HEADINGS, ...PEOPLE.map(([, ...rest]) => [3, ...rest])], code: '#VALUE!', sentence: 'All 5 answers to "a1" are the same, so that it correlates with nothing. Take it out of the blocks.' },
  { when: 'an item that all answered alike, with gaps', items: [HEADINGS, ['', 2, 3, 4], ...PEOPLE.map(([, ...rest]) => [3, ...rest])], missing: 'pairwise', code: '#VALUE!', sentence: 'All 5 answers to "a1" are the same, so that it correlates with nothing. Take it out of the blocks.' },
  { when: 'a word for an answer', items: withAnswer(2, 3, 'often'), code: '#VALUE!', sentence: 'Items, row 2, column 3: "often" is not a usable number. Type a number.' },
  { when: 'an answer with something in the way', items: withAnswer(2, 3, '4 or 5'), code: '#VALUE!', sentence: 'Items, row 2, column 3: "4 or 5" is not read as a number, "or" is in the way. Type the number in full; a unit, a percent sign or a currency may stand beside it.' },
  { when: 'a percent for an answer', items: withAnswer(2, 3, '40%'), code: '#VALUE!', sentence: 'Items, row 2, column 3: "40%" is a percent, but a plain number is expected. Type it in the unit that is meant here.' },
  { when: 'a limit for an answer', items: withAnswer(2, 3, '≥ 4'), code: '#VALUE!', sentence: 'Items, row 2, column 3: "≥ 4" is a limit, not a value. Type the value itself.' },
  { when: 'thousands or decimals', items: withAnswer(2, 3, '1.250'), code: '#VALUE!', sentence: 'Items, row 2, column 3: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.' },
];

const THREE = [...BLOCKS.slice(0, 2), ['b1', 'B'], ['b2', 'C']];
const UNSETTLED = [
  ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'],
  [5, 2, 3, 4, 5, 2],
  [3, 3, 5, 5, 2, 5],
  [4, 2, 3, 1, 3, 2],
  [5, 5, 5, 1, 1, 1],
  [2, 3, 1, 2, 1, 4],
];
const CONTRADICTING = [
  HEADINGS,
  [3, 5, 3, 4], [2, 3, 3, 1], [1, 4, 2, 2], [2, 3, 3, 1], [1, 1, 2, 2], ['', 3, '', 3],
  [5, 5, 5, 3], [2, '', '', ''], [4, 2, '', ''], ['', '', '', 4], [3, 1, '', 3],
];

/** What only those refuse that estimate a model. */
const wrongModels: readonly WrongModel[] = [
  { when: 'paths of three columns', paths: [['A', 'B', 0.5]], code: '#VALUE!', sentence: 'Paths: expected the two columns from and to, got 3.' },
  { when: 'paths without a row', paths: [['From', 'To']], code: '#VALUE!', sentence: 'Paths: no row is filled in. Type one row for each.' },
  { when: 'a path from nowhere', paths: [['', 'B']], code: '#VALUE!', sentence: 'Paths, column 1: a name is missing. Type it, or leave the row out.' },
  { when: 'a path to a construct without items', paths: [['A', 'D']], code: '#VALUE!', sentence: 'Paths, column 2: "D" is no construct of the blocks. Write it as the blocks do, or list its items there.' },
  { when: 'a path listed twice', paths: [['A', 'B'], ['a', 'b']], code: '#VALUE!', sentence: 'Paths, row 2, column 1: the path from "A" to "B" is listed a second time. Leave one out.' },
  { when: 'paths in a circle', blocks: THREE, paths: [['A', 'B'], ['B', 'C'], ['C', 'A']], code: '#VALUE!', sentence: 'The paths run in a circle: "A" → "B" → "C" → "A". Least squares cannot tell cause from effect there; leave one path out.' },
  { when: 'a construct that no path joins', blocks: THREE, code: '#VALUE!', sentence: 'No path leads to or from "C". Add one to the paths, or take its items out of the blocks.' },
  { when: 'a scheme that is none', scheme: 'triangular', code: '#VALUE!', sentence: 'Scheme: "triangular" is not known. Use one of: path, centroid, factorial.' },
  { when: 'formative items that say the same', items: [HEADINGS, ...PEOPLE.map(([a, , ...rest]) => [a, 2 * Number(a), ...rest])], blocks: BLOCKS.map((row) => [...row, 'B']), code: '#VALUE!', sentence: 'Among the items of "A" one follows exactly from the others. Take one of those that say the same out of the blocks.' },
  { when: 'constructs that say the same', items: [HEADINGS, ...PEOPLE.map(([a, , ...rest]) => [a, 2 * Number(a), ...rest])], blocks: [['a1', 'A'], ['a2', 'C'], ['b1', 'B'], ['b2', 'B']], paths: [['A', 'B'], ['C', 'B']], code: '#VALUE!', sentence: 'Of the constructs that lead to "B" one follows exactly from the others. Leave one of these paths out.' },
  { when: 'constructs that say the same, by another scheme', items: [HEADINGS, ...PEOPLE.map(([a, , ...rest]) => [a, 2 * Number(a), ...rest])], blocks: [['a1', 'A'], ['a2', 'C'], ['b1', 'B'], ['b2', 'B']], paths: [['A', 'B'], ['C', 'B']], scheme: 'centroid', code: '#VALUE!', sentence: 'Of the constructs that lead to "B" one follows exactly from the others. Leave one of these paths out.' },
  { when: 'items that cancel each other out', items: [HEADINGS, ...PEOPLE.map(([a, , ...rest]) => [a, 6 - Number(a), ...rest])], code: '#NUM!', sentence: 'The items of "A" cancel each other out, so that it has no weights. Check for items that run the other way.' },
  { when: 'weights that do not settle', items: UNSETTLED, blocks: ['A', 'B', 'A', 'B', 'A', 'B'].map((construct, k) => [`i${k + 1}`, construct]), code: '#NUM!', sentence: 'The weights did not settle within 300 rounds, so that there is no result. Try another scheme, or check items that run the other way.' },
  { when: 'correlations from pairs that contradict each other', items: CONTRADICTING, missing: 'pairwise', code: '#NUM!', sentence: 'The correlations from pairs of answers contradict each other, so that there is no result. Choose "mean", "listwise" for the missing answers.' },
];

const refused = (id: string, wrong: WrongModel): Refusal => {
  const { items = ITEMS, blocks = BLOCKS, missing = null, paths = PATHS, scheme = null, when, ...refusal } = wrong;
  const call: Refusal['call'] =
    id === 'PLS_HTMT' ? [id, items, blocks, missing] : [id, items, blocks, paths, scheme, missing];
  return { ...refusal, when: `${when}, to ${id}`, call };
};

const OF_MODELS = ['PLS_RELIABILITY', 'PLS_LOADINGS', 'PLS_FORNELL', 'PLS_PATHS', 'PLS_VIF'];

/** Wrong questionnaires and models, and what the user reads. */
export const plsRefusals: readonly Refusal[] = [
  ...[...OF_MODELS, 'PLS_HTMT'].flatMap((id) => wrongSurveys.map((wrong) => refused(id, wrong))),
  ...OF_MODELS.flatMap((id) => wrongModels.map((wrong) => refused(id, wrong))),
  ...['PLS_FORNELL', 'PLS_HTMT'].map((id): Refusal => ({
    when: `one construct alone, to ${id}`,
    call: [id, ITEMS, BLOCKS.slice(0, 2)],
    code: '#VALUE!',
    sentence: 'Blocks: only one construct is listed, but two or more are compared here. List the items of the others.',
  })),
  {
    when: 'paths left blank, to PLS_PATHS',
    call: ['PLS_PATHS', ITEMS, BLOCKS, [['']]],
    code: '#VALUE!',
    sentence: 'Paths: no row is filled in. Type one row for each.',
  },
];
