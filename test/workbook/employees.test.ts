/**
 * The sheet of a list of employees: what it says in the workbook, that it follows its list, and that it falls behind.
 * Names are invented; 108.98 and 94.97 with 92.89 are of study 001, other numbers are invented.
 */
import type { EmployeesDraft } from '../../src/model/employees/draft';
import { newEmployeesDraft, readDraft, reopenedEmployees } from '../../src/model/employees/draft';
import type { EmployeeShares } from '../../src/model/employees/types';
import { employeeValues } from '../../src/model/employees/values';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model } from '../../src/model/types';
import type { Language } from '../../src/engine/language';
import { EMPLOYEES_SHEET } from '../../src/sheets/employees/employees';
import { employeesLayout } from '../../src/sheets/employees/layout';
import type { EmployeesLayout, Key } from '../../src/sheets/employees/layout';
import { employeesWriting } from '../../src/taskpane/employees/writing';
import { keptOnSheet, listNow, listOver } from '../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { WrittenSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { functions } from './plans/cards';
import { sheetNames, type, valuesOf } from './sheet';

const LIST: CellValue[][] = [
  ['No', 'Nama', 'CKP', 'Tugas tambahan', 'Kreativitas', 'Perilaku'],
  [1, 'Ani', 108.98, '', '', 92.89],
  [2, 'Budi', 94.97, 1, 3, 92.89],
  ['', 'Seksi Bank', '', '', '', ''],
  [3, 'Citra', 100, '', '', 90],
  [4, 'Dewi', 'N/A', '', '', ''],
  [5, 'Eko', '100', '', '', '90,0'],
];

let workbook: OpenWorkbook;
let layout: EmployeesLayout;
let model: Model;
let draft: EmployeesDraft;
let written: WrittenSheets;
afterEach(() => workbook.close());

async function draftNow(): Promise<EmployeesDraft> {
  const list = await listNow('one');
  const begun = list && newEmployeesDraft(list, 'one');
  if (!begun) throw new Error('no list');
  return begun;
}

async function write(cells: CellValue[][], language: Language = 'en', shares?: Partial<EmployeeShares>): Promise<void> {
  workbook = openWorkbook({ functions });
  await type('B3', cells);
  const area = { sheet: 'Sheet1', row: 2, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
  await nameTables([{ name: tableNameOf('one'), area }]);
  model = EMPTY_MODEL;
  const begun = await draftNow();
  await writeAgain({ ...begun, shares: { ...begun.shares, ...shares } }, language);
}

async function writeAgain(next: EmployeesDraft, language: Language = 'en'): Promise<void> {
  draft = next;
  written = await writeSheets(employeesWriting(draft, draft, model, language), 'replace');
  model = { ...model, sheets: written.records };
  layout = employeesLayout({ ...draft, reading: readDraft(draft), language });
  await workbook.book.settled();
}

const sheet = (): string => written.sheets[0] ?? '';
const column = async (key: Key): Promise<CellValue[]> =>
  (await valuesOf(layout.body.range(key), sheet())).map(([cell = '']) => cell);
const line = async (row: number): Promise<CellValue> => (await valuesOf(`A${row}`, sheet()))[0]?.[0] ?? '';
const close = (value: number): CellValue => expect.closeTo(value, 9) as unknown as CellValue;

/** The sheet says what the pane says. */
async function expectAsPane(): Promise<void> {
  const { rows } = employeeValues(readDraft(draft), draft.shares);
  const { language } = layout.input;
  const wanted = rows.map(({ skp, nkp, npkp, rating, status }) => [
    ...[skp, nkp, npkp].map((value) => (value === null ? '' : close(value))),
    rating?.[language] ?? '',
    status?.[language] ?? '',
  ]);
  const columns = await Promise.all((['skp', 'nkp', 'npkp', 'rating', 'status'] as const).map(column));
  expect(rows.map((_, row) => columns.map((cells) => cells[row]))).toEqual(wanted);
}

test.each(['en', 'id'] as const)('the sheet (%s) holds what the study prints and the pane says', async (language) => {
  await write(LIST, language);
  expect(await column('person')).toEqual(['Ani', 'Budi', 'Citra', 'Dewi', 'Eko']);
  expect((await column('nkp')).map((value) => (typeof value === 'number' ? value.toFixed(2) : value))).toEqual([
    '104.15',
    '94.35',
    '97.00',
    '',
    '97.00',
  ]);
  const [ani] = await column('npkp');
  expect(Number(ani).toFixed(2)).toBe('102.54');
  await expectAsPane();
  expect(await line(4)).toBe('');
  expect((await column('remark'))[3]).toBe({ en: 'No CKP yet.', id: 'Belum ada CKP.' }[language]);
});

test('other numbers, another order and shares that are typed on the sheet are followed', async () => {
  await write(LIST);
  await type('D8', [[110]]);
  await type('C4', [
    ['Budi', 94.97, 1, 3, 92.89],
    ['Ani', 108.98, '', '', 92.89],
  ]);
  draft = await draftNow();
  await expectAsPane();
  await type(layout.share('results').replaceAll('$', ''), [[0.5]], sheet());
  expect((await column('nkp'))[0]).toEqual(close((94.97 + 92.89) / 2));
  const { columns, shares } = await keptOnSheet('one');
  const again = reopenedEmployees(await draftNow(), columns, shares);
  expect([again.columns, again.shares.results]).toEqual([draft.columns, 0.5]);
  expect(await listOver({ sheet: 'Sheet1', row: 4, column: 2, rows: 1, columns: 1 }, ['other', 'one'])).toBe('one');
});

test('a period that reads like a formula is text', async () => {
  await write(LIST);
  const { input } = layout;
  const plan = EMPLOYEES_SHEET.plan({ ...input, table: { ...input.table, period: '=TW I 2026' } }, (key) => key);
  const cells = plan.blocks.flatMap(({ cells: rows }) => rows.flat());
  expect(cells).toContainEqual({ text: '=TW I 2026' });
  expect(cells).not.toContain('=TW I 2026');
});

test('ties at both edges are counted, named and marked', async () => {
  const values = [110, 108, 108, 106, 105, 104, 103, 95, 95, 90];
  await write([['Nama', 'CKP', 'NP'], ...values.map((value, index) => [`P${index + 1}`, value, 90])]);
  await expectAsPane();
  expect(await line(layout.countsRow)).toBe(
    'Employees: 10. Best: 3; average: 6; below average: 1; without CKP or behaviour: 0.',
  );
  expect(await line(layout.ties)).toBe(
    'Best: 3 instead of 2, because 2 have the same NKP at the edge (102.6) and equal values share the better status: P2, P3.',
  );
  expect(await line(layout.ties + 1)).toMatch(/^Below average: 1 instead of 2, .*: P8, P9\.$/);
  const remarks = await column('remark');
  expect(remarks.flatMap((remark, index) => (remark === '' ? [] : [index + 1]))).toEqual([2, 3, 8, 9]);
  await type('C3', [['CKP'], [110], [109], [108]]);
  expect(await line(layout.ties)).toBe('');
});

test('what cannot be read keeps every status back, and says where', async () => {
  await write(LIST);
  await type('D4', [['sakit']]);
  await type('G7', [[0.9]]);
  expect(await column('status')).toEqual(['', '', '', '', '']);
  expect(await line(layout.countsRow)).toBe(
    'Rows that cannot be read: 2. Nobody has a status until they are repaired; the remarks say where.',
  );
  expect(await column('remark')).toEqual([
    'CKP is no value in points, 0 to 120.',
    '',
    'Behaviour is no value in points, 0 to 120.',
    'No CKP yet.',
    '',
  ]);
  draft = await draftNow();
  await expectAsPane();
});

test('percents are read as the pane reads them', async () => {
  await write([
    ['Nama', 'CKP', 'NP'],
    ['Ani', 1.0898, '92,89%'],
    ['Budi', 0.97, '90'],
  ]);
  expect((await column('results')).map(Number)).toEqual([close(108.98), close(97)]);
  await expectAsPane();
});

/** A row above this one of the sheet, counted from 0. */
async function rowAt(row: number): Promise<void> {
  workbook.book.sheets.find(({ name }) => name === 'Sheet1')?.facade.insertRowsBefore(row, 1);
}

test.each<[string, () => Promise<void>]>([
  ['a row is inserted', () => rowAt(4)],
  ['a row is inserted below the last', () => rowAt(9)],
  ['somebody is added below', () => type('C10', [['Fitri', 99, '', '', 90]])],
  ['a section becomes a person', () => type('C6', [['Fitri', 99, '', '', 90]])],
  ['a person loses the name', () => type('C5', [['']])],
  ['headings change', () => type('D3', [['NKP']])],
])('the sheet falls behind and shows no value when %s', async (_, edit) => {
  await write(LIST);
  await edit();
  await workbook.book.settled();
  expect(await line(4)).toMatch(/^The table of employees has other rows or headings/);
  for (const key of ['person', 'nkp', 'status', 'remark'] as const) {
    expect(await column(key)).toEqual(['', '', '', '', '']);
  }
});

test('written again it has the new rows, in place, and undo takes it back', async () => {
  await write(LIST);
  await type('C10', [['Fitri', 112, '', '', 95]]);
  const list = await listNow('one');
  if (!list) throw new Error('no list');
  const area = { ...list.area, rows: list.area.rows + 1 };
  const next = newEmployeesDraft({ area, cells: [...list.cells, ...list.below.slice(0, 1)], below: [] }, 'one');
  await writeAgain(next ?? draft);
  expect(await sheetNames()).toEqual(['Sheet1', 'Employees']);
  expect(await line(4)).toBe('');
  expect((await column('person')).at(-1)).toBe('Fitri');
  await expectAsPane();
  await written.undo();
  expect(await line(4)).not.toBe('');
});
