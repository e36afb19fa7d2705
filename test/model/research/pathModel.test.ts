/** Questionnaires: items and constructs recognised, answers read, what is open asked, and paths refused. Invented data. */
import { exported, questionnaireOf, untidy } from '../../../src/gallery/data/questionnaires';
import { numbersOfTexts } from '../../../src/model/research/pathModel/answers';
import { codeIn, constructsOf } from '../../../src/model/research/pathModel/codes';
import { analysisOf, againstOthers, pathResults } from '../../../src/model/research/pathModel/analysis';
import {
  addedRespondents,
  followedPathDraft,
  newPathDraft,
  peopleOfClear,
  readDraft,
  withItem,
  withoutConstruct,
  withReversed,
} from '../../../src/model/research/pathModel/draft';
import { faultsOf } from '../../../src/model/research/pathModel/faults';
import { withModelTable } from '../../../src/model/research/pathModel/modelTables';
import { refusalOfPath, withPath } from '../../../src/model/research/pathModel/paths';
import type { PathDraft } from '../../../src/model/research/pathModel/types';
import type { CellValue } from '../../../src/model/types';

type Cells = readonly (readonly CellValue[])[];

const says = (draft: PathDraft): string[] =>
  faultsOf(draft, readDraft(draft)).map(({ says: one }) => one.describe('en'));
const remarks = (draft: PathDraft): string[] => readDraft(draft).remarks.map((one) => one.describe('en'));
const named = ({ constructs, items }: PathDraft): Record<string, string[]> =>
  Object.fromEntries(
    constructs.map(({ id, name }) => [name, items.flatMap((item) => (item.construct === id ? [item.code] : []))]),
  );

/** Twelve people who answer from 1 to 5. */
const answers = (columns: number, from = 0): number[][] =>
  Array.from({ length: 12 }, (_, person) =>
    Array.from({ length: columns }, (__, at) => 1 + ((person * (at + from + 2) + at) % 5)),
  );

const changed = (cells: Cells, row: number, column: number, value: CellValue): Cells =>
  cells.map((line, at) => line.map((cell, index) => (at === row && index === column ? value : cell)));

test('the export of a form is items by their codes, and columns about the person are left alone', () => {
  const draft = questionnaireOf(exported());
  expect(Object.keys(named(draft))).toEqual(['X1', 'X2', 'X3', 'Y']);
  expect(named(draft).Y).toEqual(['Y.1', 'Y.2', 'Y.3', 'Y.4', 'Y.5', 'Y.6']);
  expect(draft.items.map(({ column }) => column)).toEqual(Array.from({ length: 24 }, (_, at) => at + 4));
  expect(readDraft(draft)).toMatchObject({ missing: 0, unread: 0, scale: { low: 1, high: 5 } });
  expect(readDraft(draft).people).toHaveLength(96);
  expect(says(draft)).toEqual([]);
});

test.each<[string, string[], (string | null)[]]>([
  ['before the last number', ['X1.1', 'X1.2', 'X2.1', 'Y1.1'], ['X1', 'X1', 'X2', 'Y1']],
  ['letters alone', ['IMAG1', 'IMAG2', 'CUEX1', 'KT 3'], ['IMAG', 'IMAG', 'CUEX', 'KT']],
  ['digits that are glued', ['X11', 'X12', 'X21', 'X22'], ['X1', 'X1', 'X2', 'X2']],
  ['numbers beyond nine', ['X1', 'X2', 'X10', 'X11'], ['X', 'X', 'X', 'X']],
  ['none in numbers of questions', ['P1', 'P2', 'Q3', 'Item 4'], [null, null, null, null]],
])('constructs from codes: %s', (_, codes, constructs) => {
  expect(constructsOf(codes.map((code) => codeIn(code) ?? { code: '', letters: '', numbers: [] }))).toEqual(constructs);
});

test.each<[string, string | null]>([
  ['X1.1 Atasan saya memberi contoh', 'X1.1'],
  ['[KT2] Pelatihan cukup', 'KT2'],
  ['IMAG_3', 'IMAG_3'],
  ['Usia 25', 'Usia25'],
  ['Tahun 2024', null],
  ['Atasan saya memberi contoh', null],
])('the code in the heading %p is %p', (heading, code) => {
  expect(codeIn(heading)?.code ?? null).toBe(code);
});

test('two rows of headings name constructs over codes, and words count by the usual scale', () => {
  const draft = questionnaireOf(untidy());
  expect(named(draft)).toEqual({
    Kepemimpinan: ['KP1', 'KP2', 'KP3'],
    Motivasi: ['MO1', 'MO2', 'MO3'],
    Kinerja: ['KI1', 'KI2', 'KI3'],
  });
  const reading = readDraft(draft);
  expect(reading.people).toHaveLength(40);
  expect(remarks(draft)).toEqual(['Not respondents, and left out: row 44 (totals and means).']);
  expect(says(draft)).toEqual([
    'Answers in words that have no number yet: 1. Say below what each counts.',
    'Answers that are missing: 2. Say below what is done with them.',
  ]);
  expect(says({ ...draft, said: { 'setuju sekali': 5 }, gaps: 'listwise' })).toEqual([]);
});

test('numbers below merged headings are items of what stands above', () => {
  const cells: Cells = [
    ['No', 'Kepemimpinan (X1)', '', '', 'Kinerja (Y)', '', ''],
    ['', 1, 2, 3, 1, 2, 3],
    ...answers(6).map((row, at) => [at + 1, ...row]),
  ];
  expect(named(questionnaireOf(cells))).toEqual({
    'Kepemimpinan (X1)': ['X1.1', 'X1.2', 'X1.3'],
    'Kinerja (Y)': ['Y1', 'Y2', 'Y3'],
  });
});

test('questions of a grid belong to its title, and questions without codes are numbered', () => {
  const titles = ['Kepemimpinan [Atasan adil]', 'Kepemimpinan [Atasan jelas]', 'Kinerja [Tepat]', 'Kinerja [Cepat]'];
  const cells: Cells = [
    ['Cap waktu', 'Nama lengkap', ...titles],
    ...answers(4).map((row, at) => [46_000 + at, `R${at}`, ...row]),
  ];
  expect(named(questionnaireOf(cells))).toEqual({ Kepemimpinan: ['Q1', 'Q2'], Kinerja: ['Q3', 'Q4'] });
});

test('sums over items are no items', () => {
  const cells: Cells = [
    ['Responden', 'X1', 'X2', 'Total X', 'Y1', 'Y2', 'Total Y'],
    ...answers(4).map(([a = 1, b = 1, c = 1, d = 1], at) => [at + 1, a, b, a + b, c, d, c + d]),
  ];
  expect(named(questionnaireOf(cells))).toEqual({ X: ['X1', 'X2'], Y: ['Y1', 'Y2'] });
});

test('words of statistics in columns about the person leave nobody out; the rows computed below the answers are', () => {
  const [schools, states] = [
    ['SD', 'SMA', 'S1'],
    ['Valid', 'Tetap'],
  ];
  const cells: Cells = [
    ['Pendidikan', 'Status', 'X1.1', 'X1.2', 'Y1', 'Y2', 'Saran'],
    ...answers(4).map((row, at) => [
      schools[at % 3] ?? '',
      states[at % 2] ?? '',
      ...row,
      at === 5 ? 'Keseluruhan kinerja sudah baik' : 'Maksimal',
    ]),
    ['Rata-rata', '', 3, 3, 3, 3, ''],
    ['SD', '', 1.2, 1.3, 1.4, 1.5, ''],
  ];
  const draft = questionnaireOf(cells);
  const everybody = Array.from({ length: 12 }, (_, at) => at + 2);
  expect(readDraft(draft).people.map(({ rowNumber }) => rowNumber)).toEqual(everybody);
  expect(remarks(draft)).toEqual(['Not respondents, and left out: row 14, 15 (totals and means).']);
  const people = (all: Cells): number => readDraft(questionnaireOf(all)).people.length;
  expect(people(cells.slice(0, 11))).toBe(10);
  expect(people([...cells.slice(0, 6), cells[13] ?? [], ...cells.slice(6)])).toBe(12);
});

test('a row of column numbers is nobody, and a first respondent who answers 1, 2, 3, 4 is one', () => {
  const cells = (first: CellValue[]): Cells => [
    ['No', 'X1.1', 'X1.2', 'Y1', 'Y2'],
    first,
    ...answers(4).map((row, at) => [at + 2, ...row]),
  ];
  const people = (first: CellValue[]): number => readDraft(questionnaireOf(cells(first))).people.length;
  expect(people([1, 2, 3, 4, 5])).toBe(13);
  expect(people(['(1)', '(2)', '(3)', '(4)', '(5)'])).toBe(12);
  expect(people(['', 1, 2, 3, 4])).toBe(13);
  const numbered: Cells = [
    ['No', 'X1.1', 'X1.2', 'Y1', 'Y2'],
    [1, 2, 3, 4, 5],
    ...answers(4).map((row, at) => [at + 1, ...row]),
  ];
  expect(readDraft(questionnaireOf(numbered)).people).toHaveLength(12);
});

test('a table without answers is none', () => {
  const area = { sheet: 'S', row: 0, column: 0, rows: 3, columns: 2 };
  expect(
    newPathDraft(
      {
        area,
        cells: [
          ['Nama', 'Alamat'],
          ['a', 'b'],
          ['c', 'd'],
        ],
        below: [],
      },
      'one',
    ),
  ).toBeNull();
});

test('words of scales count by their place, of four steps without a middle', () => {
  const of = (texts: string[]): unknown[] => [...numbersOfTexts(texts, {}).values()];
  expect(of(['Sangat tidak setuju', 'Tidak setuju', 'Netral', 'Setuju', 'Sangat setuju'])).toEqual([1, 2, 3, 4, 5]);
  expect(of(['Sangat Tidak Setuju (STS)', 'Tidak Setuju (TS)', 'Setuju (S)', 'Sangat Setuju (SS)'])).toEqual([
    1, 2, 3, 4,
  ]);
  expect(of(['STS', 'TS', 'KS', 'S', 'SS'])).toEqual([1, 2, 3, 4, 5]);
  expect(of(['Tidak setuju', 'Kurang setuju', 'Setuju'])).toEqual([2, 3, 4]);
  expect(of(['Strongly agree', 'Agree', 'Neutral', 'Disagree'])).toEqual([5, 4, 3, 2]);
  expect(of(['5 (Sangat setuju)', '4 - Setuju', 'Netral (3)', '2', 'n/a', '', 'entah'])).toEqual([
    5,
    4,
    3,
    2,
    null,
    null,
    undefined,
  ]);
  expect(of(['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'])).toEqual([5, 4, 3, 2, 1]);
  expect(of(['Always', 'Often', 'Sometimes', 'Rarely', 'Very rarely'])).toEqual([5, 4, 3, 2, undefined]);
  expect(of(['Very often', 'Very little', 'Very unlikely'])).toEqual([5, undefined, 1]);
  expect(numbersOfTexts(['Entah'], { entah: null }).get('Entah')).toBeNull();
});

test('a slip beyond the scale is named with row and column', () => {
  const draft = questionnaireOf(changed(exported(), 12, 7, 55));
  expect(says(draft)).toEqual(['Answers beyond the scale: 1. Correct them in the sheet, or the scale below.']);
  expect(remarks(draft)).toEqual([
    'Row 13: 55 in "X1.4 Pernyataan rekaan tentang…" lies beyond the scale of 1 to 5. Correct it in the sheet, or the scale below.',
  ]);
  expect(says({ ...draft, scale: { low: 1, high: 100 } })).toEqual([]);
});

test('an error of Excel is named, a 0 is asked, and an item that is the same for all is refused', () => {
  expect(remarks(questionnaireOf(changed(exported(), 3, 4, '#N/A')))[0]).toMatch(/^Row 4: "?#N\/A"? in "X1\.1/);
  const zero = questionnaireOf(changed(exported(), 3, 4, 0));
  expect(says(zero)).toEqual([
    'Some answers are 0. Is 0 an answer of the scale, or does it say that nothing was answered?',
  ]);
  expect(says({ ...zero, zero: 'answer' })).toEqual([]);
  expect(says({ ...zero, zero: 'missing' })).toEqual([
    'Answers that are missing: 1. Say below what is done with them.',
  ]);
  const both = { ...questionnaireOf(changed(changed(exported(), 3, 4, 0), 5, 6, '')), zero: 'answer' as const };
  expect(says(both)[0]).toMatch(/^0 is an answer here, and 1 answers are missing/);
  const same = questionnaireOf(
    exported().map((row, at) => row.map((cell, column) => (at > 0 && column === 6 ? 4 : cell))),
  );
  expect(says(same)[0]).toMatch(/^Everybody answered "X1\.3" alike/);
});

test('paths to itself, twice and in a circle are refused, and a construct without one is said', () => {
  const begun = questionnaireOf(exported());
  const [a, b, c, d] = begun.constructs.map(({ id }) => id) as [string, string, string, string];
  const draft = withPath(withPath(begun, { from: a, to: b }), { from: b, to: c });
  const refused = (from: string, to: string): string | undefined => refusalOfPath(draft, { from, to })?.describe('en');
  expect(refused(a, a)).toBe('A path leads from one construct to another: "X1" cannot explain itself.');
  expect(refused(a, b)).toBe('"X1" → "X2" is there already.');
  expect(refused(c, a)).toBe('"X3" → "X1" would close a circle: “X1” → “X2” → “X3” → “X1”. Remove a path of it first.');
  expect(refused(c, d)).toBeUndefined();
  expect(says(draft)).toEqual(['No path joins "Y". Add one, or remove the construct.']);
  expect(withoutConstruct(draft, b).paths).toEqual([]);
});

test('names that are blank or twice, and constructs without items are refused', () => {
  const draft = questionnaireOf(exported());
  const renamed = (name: string): PathDraft => ({
    ...draft,
    constructs: draft.constructs.map((one, at) => (at === 1 ? { ...one, name } : one)),
  });
  expect(says(renamed(' '))).toEqual(['A construct has no name.']);
  expect(says(renamed('x1'))[0]).toMatch(/^Two constructs are called "x1"/);
  const moved = [10, 11, 12, 13, 14, 15].reduce(
    (now, column) => withItem(now, column, now.constructs[0]?.id ?? ''),
    draft,
  );
  expect(says(moved)).toEqual(['"X2" has no items. Give it some, or remove it.']);
});

test('an item that is worded the other way is found, and turned round it is like the others', () => {
  const begun = { ...questionnaireOf(untidy()), said: { 'setuju sekali': 5 }, gaps: 'mean' as const };
  const against = (draft: PathDraft): string[] =>
    againstOthers(analysisOf(draft, readDraft(draft)), draft).map(({ code }) => code);
  expect(against(begun)).toEqual(['MO2']);
  expect(against(withReversed(begun, 5, true))).toEqual([]);
  expect(against({ ...begun, kept: [5] })).toEqual([]);
});

test('on a scale from 0 the highest answer to an item that is turned round is no blank', () => {
  const cells = exported().map((row) =>
    row.map((cell, column) => (column >= 4 && typeof cell === 'number' ? 2 * cell : cell)),
  );
  const draft = withReversed({ ...questionnaireOf(cells), scale: { low: 0, high: 10 } }, 4, true);
  const other = { ...draft, scale: { low: 3, high: 10 } };
  const loadings = (of: PathDraft): readonly Float64Array[] => analysisOf(of, readDraft(of)).estimate.crossLoadings;
  expect(readDraft(draft).people.some(({ answers: [first] }) => first === 10)).toBe(true);
  expect(loadings(draft)[0]?.[0]).toBeCloseTo(loadings(other)[0]?.[0] ?? NaN, 9);
});

test('results stand in the order of the paths, whichever construct they lead to', () => {
  const begun = questionnaireOf(exported());
  const [a, b, c, d] = begun.constructs.map(({ id }) => id) as [string, string, string, string];
  const paths = [
    { from: c, to: d },
    { from: a, to: b },
    { from: b, to: c },
    { from: a, to: d },
  ];
  const draft = { ...begun, paths };
  const results = pathResults(draft, analysisOf(draft, readDraft(draft)));
  expect(results.map(({ from, to }) => ({ from, to }))).toEqual(paths);
});

test('the draft follows its table: columns that move, and respondents below', () => {
  const cells = exported();
  const draft = questionnaireOf(cells);
  const { area } = draft.table;
  const moved = cells.map((row, at) => [at === 0 ? 'Unit kerja' : 'A', ...row]);
  const followed = followedPathDraft(draft, { area, cells: moved, below: [] });
  expect(followed?.items.map(({ column }) => column)).toEqual(draft.items.map(({ column }) => column + 1));
  expect(followedPathDraft(draft, { area, cells: cells.slice(1), below: [] })).toBeNull();
  const added = questionnaireOf(cells, [cells[5] ?? []]);
  expect(addedRespondents(added)).toEqual({ count: 1, rows: 98 });
});

test('an item whose column is deleted is back with it, as it was', () => {
  const cells = exported();
  const draft = withReversed(questionnaireOf(cells), 6, true);
  const { area } = draft.table;
  const without = cells.map((row) => row.toSpliced(6, 1));
  const deleted = followedPathDraft(draft, { area, cells: without, below: [] });
  expect(deleted?.lost.map(({ item }) => item.code)).toEqual(['X1.3']);
  expect(deleted?.items).toHaveLength(23);
  const undone = deleted && followedPathDraft(deleted, { area, cells, below: [] });
  expect(undone).toEqual(draft);
});

test('blocks and paths that a sheet has already become the model, or are refused with their row', () => {
  const begun = questionnaireOf(exported());
  const taken = (draft: PathDraft, cells: Cells): PathDraft => {
    const next = withModelTable(draft, cells);
    if ('describe' in next) throw new Error(next.describe('en'));
    return next;
  };
  const draft = taken(begun, [
    ['Item', 'Construct', 'Mode'],
    ['X1.1', 'Lead', 'formative'],
    ['X1.2', '', ''],
    ['Y.1', 'Perf', ''],
    ['Y.2', 'Perf', 'A'],
  ]);
  expect(named(draft)).toEqual({ Lead: ['X1.1', 'X1.2'], Perf: ['Y.1', 'Y.2'] });
  expect(draft.constructs.map(({ mode }) => mode)).toEqual(['formative', 'reflective']);
  const pathed = taken(draft, [
    ['From', 'To'],
    ['lead', 'Perf'],
  ]);
  expect(pathed.paths).toEqual([{ from: draft.constructs[0]?.id, to: draft.constructs[1]?.id }]);
  const refused = (cells: Cells): string => {
    const next = withModelTable(draft, cells);
    return 'describe' in next ? next.describe('en') : '';
  };
  expect(refused([['a', 'b']])).toMatch(/^The selected cells are neither blocks/);
  expect(
    refused([
      ['X1.1', 'Lead'],
      ['X1.2', 'Lead'],
      ['X9', 'Lead'],
    ]),
  ).toMatch(/^Row 3 of the selection: "X9" is no item/);
  expect(
    refused([
      ['Lead', 'Perf'],
      ['Lead', 'Nobody'],
    ]),
  ).toMatch(/^Row 2 of the selection: "Nobody" is no construct/);
  expect(
    refused([
      ['Lead', 'Perf'],
      ['Perf', 'Lead'],
    ]),
  ).toMatch(/would close a circle/);
});

test('a questionnaire is clear by its codes; levels of a scorecard and questions without codes are not', () => {
  expect(peopleOfClear(questionnaireOf(exported()))).toBe(96);
  const levels: Cells = [
    ['Indikator', 'Level 0', 'Level 3', 'TW 1', 'TW 2', 'TW 3'],
    ...answers(5).map((row, at) => [`Indikator ${at}`, ...row]),
  ];
  expect(peopleOfClear(questionnaireOf(levels))).toBeNull();
  const plain: Cells = [['Atasan adil', 'Atasan jelas', 'Tugas tepat'], ...answers(3)];
  expect(peopleOfClear(questionnaireOf(plain))).toBeNull();
});
