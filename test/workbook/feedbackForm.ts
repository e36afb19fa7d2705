/** A workbook with a 360° form: its table, the sheets written from it, and whether they say what the pane says. */
import { newFeedbackDraft, readAnswers } from '../../src/model/feedback/draft';
import type { FeedbackDraft } from '../../src/model/feedback/draft';
import type { FeedbackSettings } from '../../src/model/feedback/types';
import { ASPECTS, NO_WEIGHTS, RATER_KINDS } from '../../src/model/feedback/types';
import { feedbackValues } from '../../src/model/feedback/values';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model } from '../../src/model/types';
import type { Language } from '../../src/engine/language';
import type { AnswerKey, FeedbackLayout, PersonKey } from '../../src/sheets/feedback/layout';
import { feedbackLayout } from '../../src/sheets/feedback/layout';
import { feedbackWriting } from '../../src/taskpane/feedback/writing';
import { listNow } from '../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { WrittenSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { functions } from './plans/cards';
import { type, valuesOf } from './sheet';

/** Typed from B3 on: all data are invented. */
export const TABLE: CellValue[][] = [
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
export const WEIGHTS = { superior: 0.5, peer: 0.3, subordinate: 0.2 };

export interface Form {
  readonly workbook: OpenWorkbook;
  readonly layout: FeedbackLayout;
  readonly model: Model;
  readonly draft: FeedbackDraft;
  readonly written: WrittenSheets;
}

export async function draftNow(): Promise<FeedbackDraft> {
  const list = await listNow('one');
  const begun = list && newFeedbackDraft(list, 'one');
  if (!begun) throw new Error('no answers');
  return begun;
}

export async function writtenForm(
  cells: CellValue[][],
  settings: Partial<FeedbackSettings> = {},
  language: Language = 'en',
): Promise<Form> {
  const workbook = openWorkbook({ functions });
  await type('B3', cells);
  const area = { sheet: 'Sheet1', row: 2, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
  await nameTables([{ name: tableNameOf('one'), area }]);
  const draft = { ...(await draftNow()), settings: { ...NO_WEIGHTS, weights: WEIGHTS, ...settings } };
  const written = await writeSheets(feedbackWriting(draft, draft, EMPTY_MODEL, language), 'replace');
  const layout = feedbackLayout({ ...draft, reading: readAnswers(draft), language }, (key) => key);
  await workbook.book.settled();
  return { workbook, layout, model: { ...EMPTY_MODEL, sheets: written.records }, draft, written };
}

export const peopleSheet = ({ written }: Form): string => written.sheets[0] ?? '';
const answersSheet = ({ written }: Form): string => written.sheets[1] ?? '';

export async function ofPeople(form: Form, key: PersonKey): Promise<CellValue[]> {
  return (await valuesOf(form.layout.people.range(key), peopleSheet(form))).map(([cell = '']) => cell);
}

export async function ofAnswers(form: Form, key: AnswerKey): Promise<CellValue[]> {
  return (await valuesOf(form.layout.answers.range(key), answersSheet(form))).map(([cell = '']) => cell);
}

/** The first cell of a row on the sheet of the people. */
export async function line(form: Form, row: number): Promise<CellValue> {
  return (await valuesOf(`A${row}`, peopleSheet(form)))[0]?.[0] ?? '';
}

export const close = (value: number | null): CellValue =>
  value === null ? '' : (expect.closeTo(value, 9) as unknown as CellValue);

/** The sheet says what the pane says. */
export async function expectAsPane(form: Form, officials: Readonly<Record<string, string>> = {}): Promise<void> {
  const { layout, draft } = form;
  const { people, answers } = feedbackValues(readAnswers(draft), draft.settings, officials);
  for (const aspect of ASPECTS.filter((one) => layout.people.has(one)))
    expect([aspect, await ofPeople(form, aspect)]).toEqual([aspect, people.map((one) => close(one.aspects[aspect]))]);
  for (const kind of RATER_KINDS) {
    expect(await ofPeople(form, `count-${kind}`)).toEqual(people.map(({ kinds }) => kinds[kind].count));
    expect(await ofPeople(form, `mean-${kind}`)).toEqual(people.map(({ kinds }) => close(kinds[kind].mean)));
  }
  expect(await ofPeople(form, 'np')).toEqual(people.map(({ np }) => close(np)));
  expect(await ofAnswers(form, 'mean')).toEqual(answers.map(({ mean }) => close(mean)));
  expect(await ofAnswers(form, 'halo')).toEqual(answers.map(({ isHalo }) => (isHalo ? 1 : 0)));
  expect(await ofAnswers(form, 'central')).toEqual(answers.map(({ isCentral }) => (isCentral ? 1 : 0)));
}
