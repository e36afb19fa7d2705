/** Slips in the answers to a 360° form, typed when its sheets are there: no NP comes of them without a word. Invented data. */
import { readAnswers, remarksOn } from '../../src/model/feedback/draft';
import { officialsIn, reopenedFeedback } from '../../src/model/feedback/reopened';
import type { CellValue } from '../../src/model/types';
import { newEmployeesDraft, readDraft, withNp } from '../../src/model/employees/draft';
import { employeesLayout } from '../../src/sheets/employees/layout';
import { feedbackWriting } from '../../src/taskpane/feedback/writing';
import { employeesWriting } from '../../src/taskpane/employees/writing';
import { keptOfFeedback, listNow, npOnSheet } from '../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { Form } from './feedbackForm';
import { draftNow, expectAsPane, line, ofAnswers, ofPeople, peopleSheet, TABLE, writtenForm } from './feedbackForm';
import { type, valuesOf } from './sheet';

let form: Form;
afterEach(() => form.workbook.close());

/** Cells of the table of answers, and the pane's reading after them. */
async function typed(cells: readonly (readonly [string, CellValue])[]): Promise<void> {
  for (const [at, cell] of cells) await type(at, [[cell]]);
  await form.workbook.book.settled();
  form = { ...form, draft: reopenedFeedback(await draftNow(), await keptOfFeedback('one')) };
}

/** A cell of the settings on the sheet of the people. */
async function set(cell: string, value: CellValue): Promise<void> {
  await type(cell.replaceAll('$', ''), [[value]], peopleSheet(form));
  await typed([]);
}

test('a scale of a few steps typed on the sheet is none of points: no NP, and a sentence says why', async () => {
  form = await writtenForm(TABLE);
  await type('F4', new Array<CellValue[]>(TABLE.length - 1).fill([4, 5, 4, 3, 4, '']));
  await set(form.layout.limit('to'), 5);
  expect(await ofPeople(form, 'np')).toEqual(['', '', '']);
  expect(await line(form, 5)).toBe(
    'No NP: the scale ends at 5, and NP is in points of 100. Convert the values in the table, and let the scale end above 10.',
  );
  await expectAsPane(form);
  expect(readAnswers(form.draft).highest).toBe(5);
  await set(form.layout.limit('to'), '');
  expect(await ofPeople(form, 'np')).toEqual(['', '', '']);
});

test('a fraction among points keeps the value of its person back', async () => {
  form = await writtenForm(TABLE);
  await typed([['F5', 0.9]]);
  await expectAsPane(form);
  expect((await ofPeople(form, 'np'))[0]).toBe('');
  expect((await ofPeople(form, 'remark'))[0]).toBe('No NP until these answers can be read: 1.');
});

test('an error among the values is no number; that of leadership counts for officials only', async () => {
  form = await writtenForm(TABLE);
  const counts = await line(form, 5);
  await typed([
    ['F5', '=1/0'],
    ['K9', '=1/0'],
  ]);
  await expectAsPane(form);
  expect((await ofPeople(form, 'remark')).slice(0, 2)).toEqual([
    'No NP until these answers can be read: 1.',
    'No answers: subordinates; the weight is divided among the others.',
  ]);
  expect((await ofAnswers(form, 'remark'))[1]).toBe('A value is no number of the scale.');
  expect(counts).toMatch(/^People: 3; with NP: 3. Answers that do not count: 2. /);
  expect(await line(form, 5)).toMatch(/^People: 3; with NP: 2. Answers that do not count: 3. /);
});

test('an error as a kind keeps the value back, one as a name is of nobody in the list', async () => {
  form = await writtenForm(TABLE);
  await typed([
    ['E5', '=1/0'],
    ['D9', '=1/0'],
    ['C10', '=1/0'],
  ]);
  expect((await ofPeople(form, 'np'))[0]).toBe('');
  expect((await ofPeople(form, 'remark'))[0]).toBe('No NP until these answers can be read: 1.');
  expect(await line(form, 5)).toMatch(/^Answers about people who are not in this list: 1; .* with NP: 2\. /);
});

test('line breaks and spaces that do not break are spaces in names, kinds and what is typed for them', async () => {
  const noBreak = '\u00a0';
  form = await writtenForm(TABLE.map((row, index) => (index === 2 ? [...row].with(2, `Ani${noBreak}`) : row)));
  await typed([
    ['D4', 'Ani\n'],
    ['D7', `${noBreak}Ani`],
    ['E5', `Rekan${noBreak}kerja`],
    ['E6', 'Rekan\nkerja'],
    ['E7', `Bawahan${noBreak}`],
  ]);
  await set(form.layout.people.cell('official', form.layout.people.first), `ya${noBreak}`);
  expect(officialsIn(await keptOfFeedback('one'))).toEqual({ ani: 'ya' });
  expect(remarksOn(readAnswers(form.draft))).toEqual([]);
  expect(await ofAnswers(form, 'ratee')).toEqual(readAnswers(form.draft).answers.map(({ ratee }) => ratee));
  expect((await ofAnswers(form, 'kind')).slice(0, 4)).toEqual(['superior', 'peers', 'peers', 'subordinates']);
  await expectAsPane(form, form.draft.officials);
  expect((await ofPeople(form, 'np'))[0]).not.toBe('');
});

test('what is typed for divide or wait means the same on the sheet and in the pane: all else waits', async () => {
  form = await writtenForm(TABLE);
  for (const [mode, missing] of [
    ['', 'wait'],
    ['bagi\u00a0', 'divide'],
    ['?', 'wait'],
  ] as const) {
    await set(form.layout.mode, mode);
    expect(form.draft.settings.missing).toBe(missing);
    await expectAsPane(form);
  }
  expect(reopenedFeedback(form.draft, { columns: [], settings: [], people: [], officials: [] }).settings.missing).toBe(
    'wait',
  );
});

test('two employees of one name get no NP by it, however the name is spaced', async () => {
  form = await writtenForm(TABLE);
  const names = ['Ani', 'Ani ', 'Budi', 'Bu\u00a0di', 'Citra', '\u00a0CITRA\n'];
  await type('N3', [['Nama', 'CKP'], ...names.map((name): CellValue[] => [name, 100])]);
  const area = { sheet: 'Sheet1', row: 2, column: 13, rows: names.length + 1, columns: 2 };
  await nameTables([{ name: tableNameOf('list'), area }]);
  const list = await listNow('list');
  const begun = list && newEmployeesDraft(list, 'list');
  if (!begun) throw new Error('no list');
  const draft = withNp(begun, await npOnSheet('one'));
  const { sheets } = await writeSheets(employeesWriting(draft, draft, form.model, 'en'), 'replace');
  await form.workbook.book.settled();
  const { employees } = readDraft(draft);
  const { body } = employeesLayout({ ...draft, reading: readDraft(draft), language: 'en' });
  const behaviour = (await valuesOf(body.range('behaviour'), sheets[0] ?? '')).map(([cell]) => cell);
  expect(employees.map(({ values }) => values.behaviour ?? '')).toEqual(['', '', 76.25, '', '', '']);
  expect(behaviour).toEqual(['', '', 76.25, '', '', '']);
});

test('what opens after the answers were shown is no list that was lost: nothing is written until it is answered', async () => {
  form = await writtenForm(TABLE);
  const shown = form.draft;
  await typed([['E5', 'Katim']]);
  const refused = (now: typeof shown | null) => () => feedbackWriting(shown, now, form.model, 'en');
  expect(refused(form.draft)).toThrow(expect.objectContaining({ kind: 'answersOpen' }));
  expect(refused(null)).toThrow(expect.objectContaining({ kind: 'employeesLost' }));
});
