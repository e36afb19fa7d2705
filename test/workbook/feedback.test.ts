/** The sheets of a 360° form: they say what the pane says, follow their table, and fall behind. All data are invented. */
import type { EmployeesDraft } from '../../src/model/employees/draft';
import { newEmployeesDraft, readDraft, reopenedEmployees, withNp } from '../../src/model/employees/draft';
import { employeeValues } from '../../src/model/employees/values';
import { officialsIn, reopenedFeedback } from '../../src/model/feedback/reopened';
import { NO_WEIGHTS } from '../../src/model/feedback/types';
import type { CellValue } from '../../src/model/types';
import { employeesLayout } from '../../src/sheets/employees/layout';
import { employeesWriting } from '../../src/taskpane/employees/writing';
import { keptOfFeedback, keptOnSheet, listNow, npOnSheet } from '../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { Form } from './feedbackForm';
import {
  close,
  draftNow,
  expectAsPane,
  line,
  ofAnswers,
  ofPeople,
  peopleSheet,
  TABLE,
  WEIGHTS,
  writtenForm,
} from './feedbackForm';
import { type, valuesOf } from './sheet';

let form: Form;
afterEach(() => form.workbook.close());

async function readAgain(): Promise<void> {
  form = { ...form, draft: { ...(await draftNow()), settings: form.draft.settings } };
}

test.each(['en', 'id'] as const)('the sheets (%s) say what the pane says', async (language) => {
  form = await writtenForm(TABLE, {}, language);
  expect(await ofPeople(form, 'person')).toEqual(['Ani', 'Budi', 'Citra']);
  expect(await line(form, 4)).toBe('');
  await expectAsPane(form);
  const words = {
    en: ['No answers: subordinates; ', 'Halo: little or no spread.'],
    id: ['Tanpa jawaban: bawahan; ', 'Halo: sebaran kecil atau tidak ada.'],
  };
  const [lacking = '', halo = ''] = words[language];
  expect((await ofPeople(form, 'remark'))[1]).toMatch(new RegExp(`^${lacking}`));
  expect((await ofAnswers(form, 'remark'))[3]).toBe(halo);
});

test('weights are typed on the sheet: until then, and while they do not add up, a sentence says so', async () => {
  form = await writtenForm(TABLE, { weights: NO_WEIGHTS.weights });
  expect(await ofPeople(form, 'np')).toEqual(['', '', '']);
  expect(await line(form, 5)).toMatch(
    /^No NP yet: type the weights of superior, peers and subordinates in row 11 and below/,
  );
  const typed = async (weights: readonly number[]): Promise<void> => {
    const at = form.layout.weight('superior').replaceAll('$', '');
    await type(
      at,
      weights.map((weight) => [weight]),
      peopleSheet(form),
    );
    await form.workbook.book.settled();
  };
  await typed([0.5, 0.3, 0.1]);
  expect(await line(form, 5)).toBe('No NP: the weights add up to 90%, not 100%.');
  await typed([0.5, 0.3, 0.2]);
  expect(await line(form, 5)).toBe(
    'People: 3; with NP: 3. Answers that do not count: 2. To look at: halo 1, central tendency 0.',
  );
  form = { ...form, draft: reopenedFeedback(await draftNow(), await keptOfFeedback('one')) };
  expect(form.draft.settings).toEqual({ ...NO_WEIGHTS, weights: WEIGHTS });
  await expectAsPane(form);
});

test('other values, names, thresholds and officials are followed; who waits says for whom', async () => {
  form = await writtenForm([...TABLE, [46009, 'Citra', 'Dewi', 'Rekan kerja', 50, 51, 52, 53, 54, '']], {
    missing: 'wait',
    people: 2,
  });
  await expectAsPane(form);
  expect((await ofPeople(form, 'remark'))[1]).toBe('No answers: subordinates; NP waits for them.');
  await type('F4', [[60, 61, 62, 63, 64, 65]]);
  await type(form.layout.people.cell('official', form.layout.people.first), [['no']], peopleSheet(form));
  await readAgain();
  await form.workbook.book.settled();
  await expectAsPane(form, { ani: 'no' });
  expect(officialsIn(await keptOfFeedback('one'))).toEqual({ ani: 'no' });
  await type(form.layout.people.cell('official', form.layout.people.first), [['eselon']], peopleSheet(form));
  await form.workbook.book.settled();
  expect([(await ofPeople(form, 'np'))[0], (await ofPeople(form, 'remark'))[0]]).toEqual([
    '',
    'Official: type yes or no.',
  ]);
});

test('what cannot be read keeps the value of its person back, and says where', async () => {
  form = await writtenForm(TABLE);
  await type('F5', [['baik']]);
  await form.workbook.book.settled();
  await readAgain();
  await expectAsPane(form);
  expect([(await ofPeople(form, 'remark'))[0], (await ofAnswers(form, 'remark'))[1]]).toEqual([
    'No NP until these answers can be read: 1.',
    'A value is no number of the scale.',
  ]);
});

test.each<[string, () => Promise<void>]>([
  ['an answer is added below', () => type('B13', [['', 'Eko', 'Ani', 'Rekan kerja', 90, 90, 90, 90, 90, '']])],
  ['an answer loses its person', () => type('D5', [['']])],
  ['a heading changes', () => type('F3', [['Inisiatif']])],
])('both sheets fall behind and show no value when %s', async (_, edit) => {
  form = await writtenForm(TABLE);
  await edit();
  await form.workbook.book.settled();
  expect(await line(form, 4)).toMatch(/^The table of answers has other rows or headings/);
  expect(await ofPeople(form, 'np')).toEqual(['', '', '']);
  expect(await ofAnswers(form, 'mean')).toEqual(TABLE.slice(1).map(() => ''));
});

test('a list of employees takes its behaviour from the form, live, and a name of several people is nobody’s', async () => {
  form = await writtenForm(TABLE);
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
  const { sheets } = await writeSheets(employeesWriting(begun, begun, form.model, 'en'), 'replace');
  await form.workbook.book.settled();
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
  await form.workbook.book.settled();
  expect((await column('behaviour'))[0]).not.toBe(89.1625);
  await same();
  const { columns, shares } = await keptOnSheet('list');
  expect(reopenedEmployees(begun, columns, shares).np?.id).toBe('one');
});
