/** The sheets of a 360° form: they say what the pane says, follow their table, and fall behind. All data are invented. */
import type { FeedbackDraft } from '../../src/model/feedback/draft';
import { newFeedbackDraft, readAnswers } from '../../src/model/feedback/draft';
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

const TABLE: CellValue[][] = [
  ['Cap waktu', 'Penilai', 'Pegawai yang dinilai', 'Hubungan', 'Orientasi pelayanan', 'Integritas', 'Komitmen', 'Disiplin', 'Kerja sama', 'Kepemimpinan'],
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
  console.log(await line(5), await ofPeople('remark'), await ofPeople('np'), await ofAnswers('remark'));
});
