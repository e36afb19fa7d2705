/** The sheets of a 360° form: they say what the pane says, follow their table, and fall behind. All data are invented. */
import type { EmployeesDraft } from '../../src/model/employees/draft';
import { newEmployeesDraft, readDraft, reopenedEmployees, withNp } from '../../src/model/employees/draft';
import { employeeValues } from '../../src/model/employees/values';
import type { FeedbackDraft } from '../../src/model/feedback/draft';
import { newFeedbackDraft, readAnswers } from '../../src/model/feedback/draft';
import { officialsIn, reopenedFeedback } from '../../src/model/feedback/reopened';
import type { FeedbackSettings } from '../../src/model/feedback/types';
import { ASPECTS, NO_WEIGHTS, RATER_KINDS } from '../../src/model/feedback/types';
import { feedbackValues } from '../../src/model/feedback/values';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model } from '../../src/model/types';
import type { Language } from '../../src/engine/language';
import type { AnswerKey, FeedbackLayout, PersonKey } from '../../src/sheets/feedback/layout';
import { feedbackLayout } from '../../src/sheets/feedback/layout';
import { employeesLayout } from '../../src/sheets/employees/layout';
import { employeesWriting } from '../../src/taskpane/employees/writing';
import { feedbackWriting } from '../../src/taskpane/feedback/writing';
import { keptOfFeedback, keptOnSheet, listNow, npOnSheet } from '../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { WrittenSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { functions } from './plans/cards';
import { type, valuesOf } from './sheet';

const TABLE: CellValue[][] = [
  [
    'Cap waktu',
    'Penilai',
    'Pegawai yang dinilai',
    'Hubungan',
    'Orientasi pelayanan',
    'Integritas',
    'Komitmen',
    'Disiplin',
    'Kerja sama',
    'Kepemimpinan',
  ],
  [46000, 'Kepala', 'Ani', 'Atasan langsung', 95, 94, 93, 92, 91, 90],
  [46001, 'Citra', 'Ani', 'Rekan kerja', 90, 92, 94, 92, 90, 88],
  [46002, 'Dewi', 'Ani', 'Rekan kerja', 85, '88,5', 90, 91, 92, 84],
  [46003, 'Eko', 'Ani', 'Bawahan', 80, 80, 80, 80, 80, 80],
  [46004, 'Kepala', 'Budi', 'Atasan langsung', 88, 90, 92, 94, 96, ''],
  [46005, 'Citra', 'Budi', 'Rekan kerja', 48, 52, 50, 55, 45, ''],
  [46006, 'Citra', 'Citra', 'Diri sendiri', 100, 100, 100, 100, 100, ''],
  [46007, 'Eko', 'Citra', 'Rekan kerja', 70, '', 72, 74, 76, ''],
  [46008, 'Kepala', 'Citra', 'Atasan langsung', 75, 76, 77, 78, 79, ''],
];
const WEIGHTS = { superior: 0.5, peer: 0.3, subordinate: 0.2 };

let workbook: OpenWorkbook;
let layout: FeedbackLayout;
let model: Model;
let draft: FeedbackDraft;
let written: WrittenSheets;
afterEach(() => workbook.close());

async function draftNow(): Promise<FeedbackDraft> {
  const list = await listNow('one');
  const begun = list && newFeedbackDraft(list, 'one');
  if (!begun) throw new Error('no answers');
  return begun;
}

async function write(cells: CellValue[][], settings: Partial<FeedbackSettings> = {}, language: Language = 'en') {
  workbook = openWorkbook({ functions });
  await type('B3', cells);
  const area = { sheet: 'Sheet1', row: 2, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
  await nameTables([{ name: tableNameOf('one'), area }]);
  model = EMPTY_MODEL;
  const begun = await draftNow();
  draft = { ...begun, settings: { ...NO_WEIGHTS, weights: WEIGHTS, ...settings } };
  written = await writeSheets(feedbackWriting(draft, draft, model, language), 'replace');
  model = { ...model, sheets: written.records };
  layout = feedbackLayout({ ...draft, reading: readAnswers(draft), language }, (key) => key);
  await workbook.book.settled();
}

const [peopleSheet, answersSheet] = [() => written.sheets[0] ?? '', () => written.sheets[1] ?? ''];
const ofPeople = async (key: PersonKey): Promise<CellValue[]> =>
  (await valuesOf(layout.people.range(key), peopleSheet())).map(([cell = '']) => cell);
const ofAnswers = async (key: AnswerKey): Promise<CellValue[]> =>
  (await valuesOf(layout.answers.range(key), answersSheet())).map(([cell = '']) => cell);
const line = async (row: number): Promise<CellValue> => (await valuesOf(`A${row}`, peopleSheet()))[0]?.[0] ?? '';
const close = (value: number | null): CellValue =>
  value === null ? '' : (expect.closeTo(value, 9) as unknown as CellValue);

/** The sheet says what the pane says. */
async function expectAsPane(officials: Readonly<Record<string, string>> = {}): Promise<void> {
  const { people, answers } = feedbackValues(readAnswers(draft), draft.settings, officials);
  for (const aspect of ASPECTS.filter((one) => layout.people.has(one)))
    expect([aspect, await ofPeople(aspect)]).toEqual([aspect, people.map((one) => close(one.aspects[aspect]))]);
  for (const kind of RATER_KINDS) {
    expect(await ofPeople(`count-${kind}`)).toEqual(people.map(({ kinds }) => kinds[kind].count));
    expect(await ofPeople(`mean-${kind}`)).toEqual(people.map(({ kinds }) => close(kinds[kind].mean)));
  }
  expect(await ofPeople('np')).toEqual(people.map(({ np }) => close(np)));
  expect(await ofAnswers('mean')).toEqual(answers.map(({ mean }) => close(mean)));
  expect(await ofAnswers('halo')).toEqual(answers.map(({ isHalo }) => (isHalo ? 1 : 0)));
  expect(await ofAnswers('central')).toEqual(answers.map(({ isCentral }) => (isCentral ? 1 : 0)));
}

test.each(['en', 'id'] as const)('the sheets (%s) say what the pane says', async (language) => {
  await write(TABLE, {}, language);
  expect(await ofPeople('person')).toEqual(['Ani', 'Budi', 'Citra']);
  expect(await line(4)).toBe('');
  await expectAsPane();
  const words = {
    en: ['No answers: subordinates; ', 'Halo: no spread.'],
    id: ['Tanpa jawaban: bawahan; ', 'Halo: tanpa sebaran.'],
  };
  const [lacking = '', halo = ''] = words[language];
  expect((await ofPeople('remark'))[1]).toMatch(new RegExp(`^${lacking}`));
  expect((await ofAnswers('remark'))[3]).toBe(halo);
});

test('weights are typed on the sheet: until then, and while they do not add up, a sentence says so', async () => {
  await write(TABLE, { weights: NO_WEIGHTS.weights });
  expect(await ofPeople('np')).toEqual(['', '', '']);
  expect(await line(5)).toMatch(/^No NP yet: type the weights of superior, peers and subordinates in row 11 and below/);
  const typed = async (weights: readonly number[]): Promise<void> => {
    const at = layout.weight('superior').replaceAll('$', '');
    await type(
      at,
      weights.map((weight) => [weight]),
      peopleSheet(),
    );
    await workbook.book.settled();
  };
  await typed([0.5, 0.3, 0.1]);
  expect(await line(5)).toBe('No NP: the weights add up to 90%, not 100%.');
  await typed([0.5, 0.3, 0.2]);
  expect(await line(5)).toBe(
    'People: 3; with NP: 3. Answers that do not count: 2. To look at: halo 1, central tendency 0.',
  );
  draft = reopenedFeedback(await draftNow(), await keptOfFeedback('one'));
  expect(draft.settings).toEqual({ ...NO_WEIGHTS, weights: WEIGHTS });
  await expectAsPane();
});

test('other values, names, thresholds and officials are followed; who waits says for whom', async () => {
  await write([...TABLE, [46009, 'Citra', 'Dewi', 'Rekan kerja', 50, 51, 52, 53, 54, '']], {
    missing: 'wait',
    people: 2,
  });
  await expectAsPane();
  expect((await ofPeople('remark'))[1]).toBe('No answers: subordinates; NP waits for them.');
  await type('F4', [[60, 61, 62, 63, 64, 65]]);
  await type(layout.people.cell('official', layout.people.first), [['no']], peopleSheet());
  draft = { ...(await draftNow()), settings: draft.settings };
  await workbook.book.settled();
  await expectAsPane({ ani: 'no' });
  expect(officialsIn(await keptOfFeedback('one'))).toEqual({ ani: 'no' });
  await type(layout.people.cell('official', layout.people.first), [['eselon']], peopleSheet());
  await workbook.book.settled();
  expect([(await ofPeople('np'))[0], (await ofPeople('remark'))[0]]).toEqual(['', 'Official: type yes or no.']);
});

test('what cannot be read keeps the value of its person back, and says where', async () => {
  await write(TABLE);
  await type('F5', [['baik']]);
  await workbook.book.settled();
  draft = { ...(await draftNow()), settings: draft.settings };
  await expectAsPane();
  expect([(await ofPeople('remark'))[0], (await ofAnswers('remark'))[1]]).toEqual([
    'No NP until these answers can be read: 1.',
    'A value is no number of the scale.',
  ]);
});

test.each<[string, () => Promise<void>]>([
  ['an answer is added below', () => type('B13', [['', 'Eko', 'Ani', 'Rekan kerja', 90, 90, 90, 90, 90, '']])],
  ['an answer loses its person', () => type('D5', [['']])],
  ['a heading changes', () => type('F3', [['Inisiatif']])],
])('both sheets fall behind and show no value when %s', async (_, edit) => {
  await write(TABLE);
  await edit();
  await workbook.book.settled();
  expect(await line(4)).toMatch(/^The table of answers has other rows or headings/);
  expect(await ofPeople('np')).toEqual(['', '', '']);
  expect(await ofAnswers('mean')).toEqual(TABLE.slice(1).map(() => ''));
});

test('a list of employees takes its behaviour from the form, live, and a name of several people is nobody’s', async () => {
  await write(TABLE);
  const cells: CellValue[][] = [
    ['Nama', 'NIP', 'CKP'],
    ['Ani', 'A1', 108.98],
    ['Budi', 'A2', 94.97],
    ['Citra', 'A3', 100],
    ['CITRA', 'A4', 99],
  ];
  await type('N3', cells);
  await nameTables([{ name: tableNameOf('list'), area: { sheet: 'Sheet1', row: 2, column: 13, rows: 5, columns: 3 } }]);
  const listDraft = async (): Promise<EmployeesDraft> => {
    const list = await listNow('list');
    const begun = list && newEmployeesDraft(list, 'list');
    if (!begun) throw new Error('no list');
    return withNp(begun, await npOnSheet('one'));
  };
  const begun = await listDraft();
  const { sheets, records } = await writeSheets(employeesWriting(begun, begun, model, 'en'), 'replace');
  model = { ...model, sheets: records };
  await workbook.book.settled();
  const list = employeesLayout({ ...begun, reading: readDraft(begun), language: 'en' });
  const column = async (key: 'behaviour' | 'nkp' | 'remark'): Promise<CellValue[]> =>
    (await valuesOf(list.body.range(key), sheets[0] ?? '')).map(([cell = '']) => cell);
  const same = async (): Promise<void> => {
    const values = employeeValues(readDraft(await listDraft()), begun.shares);
    expect(await column('nkp')).toEqual(values.rows.map(({ nkp }) => close(nkp)));
  };
  expect(await column('behaviour')).toEqual([89.1625, 76.25, '', '']);
  await same();
  const remarks = readDraft(begun).remarks.map((one) => one.describe('en'));
  expect(remarks).toEqual([
    'The 360° form has values of 1 who are not found in this list by number or by a name of their own: "Citra".',
  ]);
  await type('F4', [[60, 61, 62, 63, 64, 65]]);
  await workbook.book.settled();
  expect((await column('behaviour'))[0]).not.toBe(89.1625);
  await same();
  const { columns, shares } = await keptOnSheet('list');
  expect(reopenedEmployees(begun, columns, shares).np?.id).toBe('one');
});
