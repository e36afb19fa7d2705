/** Validation forms of study 003's Lampiran 2, written, filled in, read back and counted. The answers are invented. */
import type { Model } from '../../src/model/types';
import { leaving } from '../../src/model/validation/leaving';
import { stillThere, validationResult } from '../../src/model/validation/results';
import { planned, requestOf } from '../../src/sheets/kind';
import { formsRequest } from '../../src/sheets/validation/request';
import { VALIDATION_SUMMARY_SHEET } from '../../src/sheets/validation/summary';
import { readValidationForms } from '../../src/workbook/reading/validationForms';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import { idOf, lampiran2 } from '../model/validation/lampiran2';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { pictureOfBook } from './picture';
import { eventually, sheetNames, type, valuesOf } from './sheet';
import { adopt } from './tablePlan';

const functions = loadFunctions();
let workbook: OpenWorkbook;
afterEach(() => workbook.close());
beforeEach(() => {
  workbook = openWorkbook({ functions });
});

/** Identities that begin with a digit, as random ones may, are texts all the same. */
function withDigits(model: Model): Model {
  const renamed = (id: string | null): string | null => (id === null ? null : `7${id}`);
  return { ...model, items: model.items.map((item) => ({ ...item, id: `7${item.id}`, parent: renamed(item.parent) })) };
}

async function written(experts: number): Promise<Model> {
  const model = withDigits(lampiran2());
  return adopt(model, await writeSheets(formsRequest(model, experts, 'kpis', 'id'), 'replace'));
}

/** Types an answer, and a remark beside it, where the form asks about the code. */
async function answer(model: Model, expert: number, code: string, said: string, remark = ''): Promise<void> {
  const { forms } = await readValidationForms(model);
  const form = forms.find((each) => each.expert === expert && each.kind === 'kpis');
  const asked = form?.answers.find(({ id, question }) => question === 'item' && id === idOf(model, code));
  if (!asked) throw new Error(`The form does not ask about ${code}.`);
  await type(asked.cell, [[said, remark]], form?.sheet);
}

test('one form for objectives and one for KPIs for each expert; every answer is open, nothing else is', async () => {
  const model = await written(2);
  expect(await sheetNames()).toEqual([
    'Sheet1',
    'Validasi sasaran 1',
    'Validasi sasaran 2',
    'Validasi KPI 1',
    'Validasi KPI 2',
  ]);
  const { forms, gone } = await readValidationForms(model);
  expect(gone).toEqual([]);
  const counts = forms.map(({ kind, answers }) => [kind, answers.filter(({ question }) => question === 'item').length]);
  expect(counts).toEqual([
    ['objectives', 12],
    ['objectives', 12],
    ['kpis', 23],
    ['kpis', 23],
  ]);
  const asked = forms[2]?.answers.find(({ id }) => id === idOf(model, 'C4c'));
  expect(asked?.text).toBe('C4c Rata-rata pembayaran biaya kesehatan');
  await expect(type('A1', [['x']], 'Validasi KPI 1')).rejects.toThrow();
  for (const { cell } of forms[2]?.answers ?? []) await type(cell, [['Ya', '']], 'Validasi KPI 1');
  expect((await readValidationForms(model)).forms[2]?.answers.every(({ said }) => said === 'Ya')).toBe(true);
});

test('C4c is not valid by two of three, and a form written again without it asks before its answers go', async () => {
  const model = await written(3);
  await type('B4', [['Ahli A']], 'Validasi KPI 1');
  await type('B5', [['Kepala seksi']], 'Validasi KPI 1');
  await answer(model, 1, 'C4c', 'Tidak', 'Bukan wewenang kantor');
  await answer(model, 2, 'C4c', 't');
  await answer(model, 3, 'C4c', 'v');
  const { forms } = await readValidationForms(model);
  expect(forms.find(({ kind, expert }) => kind === 'kpis' && expert === 1)).toMatchObject({
    name: 'Ahli A',
    position: 'Kepala seksi',
  });
  const result = validationResult(forms, 'majority');
  expect(stillThere(model, result)).toMatchObject([
    {
      text: 'C4c Rata-rata pembayaran biaya kesehatan',
      yes: 1,
      no: 2,
      said: [{ remark: 'Bukan wewenang kantor' }, {}, {}],
    },
  ]);
  const after = leaving(model, [idOf(model, 'C4c')]).after;
  const before = await pictureOfBook();
  const request = formsRequest(after, 3, 'kpis', 'id');
  const check = await checkSheets(request);
  expect(check.changed.map(({ sheet }) => sheet)).toEqual(['Validasi KPI 1', 'Validasi KPI 2', 'Validasi KPI 3']);
  const rewritten = await writeSheets(request, 'replace', check);
  const again = await readValidationForms(adopt(after, rewritten));
  expect(
    again.forms.filter(({ kind }) => kind === 'kpis').map(({ answers }) => answers.some(({ said }) => said !== '')),
  ).toEqual([false, false, false]);
  await rewritten.undo();
  expect(await pictureOfBook()).toEqual(before);
});

test('answers stay with their items where the order changes', async () => {
  const model = await written(1);
  await answer(model, 1, 'C4c', 'Tidak', '=1+1');
  const after = leaving(model, [idOf(model, 'F1a')]).after;
  const request = formsRequest(after, 1, 'kpis', 'id');
  const check = await checkSheets(request);
  expect(check.changed).toEqual([]);
  const { forms } = await readValidationForms(adopt(after, await writeSheets(request, 'replace', check)));
  const asked = forms[1]?.answers.find(({ id }) => id === idOf(model, 'C4c'));
  expect(asked).toMatchObject({ said: 'Tidak', remark: '=1+1' });
});

test('new forms beside the old ones take every answer along, and undo leaves the old ones counted', async () => {
  const model = await written(1);
  await type('B4', [['Ahli A']], 'Validasi KPI');
  await answer(model, 1, 'C4c', 'Tidak', '=1+1');
  await answer(model, 1, 'F1a', 'Ya');
  const after = leaving(model, [idOf(model, 'F1a')]).after;
  const request = formsRequest(after, 1, 'kpis', 'id');
  const check = await checkSheets(request);
  const rewritten = await writeSheets(request, 'newSheets', check);
  const { forms } = await readValidationForms(adopt(after, rewritten));
  expect(forms.map(({ sheet, name }) => [sheet, name])).toContainEqual([rewritten.sheets[1], 'Ahli A']);
  const said = forms.flatMap(({ answers }) => answers.filter((one) => one.said !== ''));
  expect(said).toMatchObject([{ id: idOf(model, 'C4c'), said: 'Tidak', remark: '=1+1' }]);
  await rewritten.undo();
  expect((await readValidationForms(model)).forms[1]).toMatchObject({ sheet: 'Validasi KPI', name: 'Ahli A' });
});

test('the summary counts live, by the rule in its cell', async () => {
  const model = await written(3);
  await answer(model, 1, 'C4c', 'Tidak', 'Bukan wewenang kantor');
  await answer(model, 2, 'C4c', 'Tidak');
  await answer(model, 1, 'C4b', 'x');
  const { forms, rule } = await readValidationForms(model);
  expect(rule).toBeNull();
  const summary = planned(VALIDATION_SUMMARY_SHEET, { model, language: 'id', forms, rule: 'majority' });
  const known = adopt(model, await writeSheets(requestOf(model, [summary]), 'replace'));
  await answer(model, 3, 'C4c', '✓');
  const rowOf = async (text: string): Promise<unknown[]> =>
    (await valuesOf('A1:J70', 'Rekap validasi')).find(([name]) => String(name).startsWith(text)) ?? [];
  await eventually(async () => {
    expect(await rowOf('C4c')).toEqual([
      'C4c Rata-rata pembayaran biaya kesehatan',
      'Tidak',
      'Tidak',
      'Ya',
      1,
      2,
      0,
      1 / 3,
      'Tidak valid',
      '1: Bukan wewenang kantor',
    ]);
  });
  expect(await rowOf('C4b')).toEqual([
    'C4b Rata-rata waktu proses mutasi',
    '?',
    '',
    '',
    0,
    0,
    3,
    '',
    'Belum dijawab',
    '',
  ]);
  await type('B4', [['semua yang menjawab berkata tidak']], 'Rekap validasi');
  await eventually(async () => expect((await rowOf('C4c'))[8]).toBe('Valid'));
  expect((await readValidationForms(known)).rule).toBe('all');
});

test('the summary says which experts it covers, and what the forms no longer ask', async () => {
  const model = await written(2);
  const { forms } = await readValidationForms(model);
  const summary = planned(VALIDATION_SUMMARY_SHEET, { model, language: 'id', forms, rule: 'majority' });
  const known = adopt(model, await writeSheets(requestOf(model, [summary]), 'replace'));
  expect(await valuesOf('A3', 'Rekap validasi')).toEqual([
    ['Mencakup ahli: 1, 2. Tulis lagi bila ahli atau item bertambah.'],
  ]);
  const after = leaving(known, [idOf(known, 'C4c')]).after;
  await writeSheets(formsRequest(after, 2, 'kpis', 'id'), 'replace');
  await eventually(async () => {
    const rows = await valuesOf('A1:H70', 'Rekap validasi');
    const verdictOf = (code: string): unknown => rows.find(([text]) => String(text).startsWith(code))?.[7];
    expect([verdictOf('C4c'), verdictOf('C4b')]).toEqual(['Tidak lagi ditanyakan', 'Belum dijawab']);
  });
});

test('forms whose sheets were deleted are named', async () => {
  const model = await written(2);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Validasi KPI 2').delete();
    await context.sync();
  });
  const { forms, gone } = await readValidationForms(model);
  expect(gone).toEqual(['Validasi KPI 2']);
  expect(forms).toHaveLength(3);
});
