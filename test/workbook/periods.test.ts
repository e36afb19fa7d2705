/** A year of one office, through the pane's own writings: periods, a scorecard that reads them, the next, the next year. */
import { changed, newDraft } from '../../src/model/scorecard/draft';
import { sourceOf } from '../../src/model/scorecard/evaluation';
import type { Evaluation } from '../../src/model/scorecard/evaluation';
import { fromXml, toXml } from '../../src/model/file/xml';
import { linksByKey, mapOf } from '../../src/model/map/edit';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model, Scorecard, ScorecardPeriods } from '../../src/model/types';
import { periodsLayout } from '../../src/sheets/periods/layout';
import { cellAddress } from '../../src/sheets/address';
import { scorecardName } from '../../src/sheets/scorecard/names';
import { forwardWish, forwardWriting } from '../../src/taskpane/result/periods/forwardWriting';
import {
  askedNow,
  feedingWriting,
  hasPeriods,
  nextWriting,
  periodsWriting,
} from '../../src/taskpane/result/periods/periodsWriting';
import { scorecardWriting } from '../../src/taskpane/scorecard/writing';
import { writeAll } from '../../src/taskpane/writing/writeAll';
import type { Writing } from '../../src/taskpane/writing/useSheetWriting';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { readCells } from '../../src/workbook/reading/judgmentCells';
import { queueBook } from '../../src/workbook/reading/locate';
import { evaluateNow } from '../../src/workbook/reading/readNow';
import { checkSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { pictureOfBook } from './picture';
import { functions } from './plans/cards';
import { formulasOf, type, valuesOf } from './sheet';

/** Invented data. */
const CELLS: CellValue[][] = [
  ['Kode', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Polaritas', 'Bobot'],
  ['1a', 'Belanja terserap', '%', 80, 70, 'Maximize', 60],
  ['2a', 'Hari menjawab', 'hari', 10, 12, 'Minimize', 40],
];
const AREA = { sheet: 'Sheet1', row: 0, column: 0, rows: 3, columns: 7 };

let workbook: OpenWorkbook;
let model: Model;
let id: string;
beforeEach(async () => {
  workbook = openWorkbook({ functions });
  model = EMPTY_MODEL;
  await type('A1', CELLS);
  const source = sourceOf(AREA, (await tableAt(AREA)).cells);
  if (!source) throw new Error('no table was found');
  const { scorecard } = changed(newDraft(source, 'one', 'CKP TW IV 2024'), {
    source: await nameTable(AREA),
    setAside: { x: true },
    bands: { yellowFrom: 70, greenFrom: 95 },
  });
  id = scorecard.id;
  await write(scorecardWriting(await evaluateNow(scorecard, model), model, 'id'));
});
afterEach(() => workbook.close());

/** As the pane does, records and scorecards of the undone write included. */
async function write(writing: Writing): Promise<() => Promise<void>> {
  const before = model;
  const { records, undo } = await writeAll(writing, 'replace', await checkSheets(writing));
  await workbook.book.settled();
  const cards = [...(writing.scorecards ?? [])];
  const kept = model.scorecards.filter((one) => !cards.some((card) => card.id === one.id));
  const keys = records.map(({ key }) => key);
  const sheets = [...model.sheets.filter(({ key }) => !keys.includes(key)), ...records];
  model = { ...model, sheets, scorecards: [...kept, ...cards], maps: [...model.maps, ...(writing.maps ?? [])] };
  return async () => {
    await undo();
    await workbook.book.settled();
    model = before;
  };
}

const card = (of = id): Scorecard => {
  const found = model.scorecards.find((one) => one.id === of);
  if (!found) throw new Error('no such scorecard');
  return found;
};
function withPeriods() {
  const found = card();
  if (!hasPeriods(found, model)) throw new Error('no periods');
  return found;
}
const now = (): Promise<Evaluation> => evaluateNow(card(), model);
const total = async (of = id): Promise<CellValue | undefined> =>
  (await tableAt(scorecardName({ id: of }, 'total'))).cells[0]?.[0];

const quarters: ScorecardPeriods = {
  grain: 'quarter',
  year: 2024,
  count: 4,
  language: 'id',
  table: '',
  kpis: { '1a': { way: 'typed', parts: 2, rule: 'average' } },
};

async function fill(key: string, down: number, period: number, values: CellValue[]): Promise<void> {
  const { periods } = withPeriods();
  const layout = periodsLayout({ ...(await now()), language: 'id', periods });
  const row = (layout.rows.find(({ kpi }) => kpi.key === key)?.target ?? 0) + down - 1;
  const sheet = (await askedNow(withPeriods())).area.sheet;
  await type(cellAddress(row, layout.first + period), [values], sheet);
  await workbook.book.settled();
}

test('four quarters, each asked in its turn, and the first of the next year', async () => {
  await write(periodsWriting(await now(), quarters, model, 'id'));
  expect((await now()).result.total).toBeCloseTo(0.6 * 87.5 + 0.4 * 80, 8);
  const undoReading = await write(await feedingWriting(withPeriods(), model, 'id'));
  expect(await valuesOf('A1:G3')).toEqual(CELLS);
  expect(card()).toMatchObject({ setAside: { x: true }, bands: { yellowFrom: 70, greenFrom: 95 }, kind: 'ckp' });
  await fill('1a', 1, 0, [72, 76]);
  await fill('2a', 1, 0, [12, 11]);
  expect(await total()).toBeCloseTo(0.6 * 90 + 0.4 * 80, 8);
  const next = await write(await nextWriting(withPeriods(), model, 'id'));
  expect(await askedNow(withPeriods())).toMatchObject({ period: 'TW II 2024', next: 'TW III 2024' });
  expect(await total()).toBeCloseTo(0.6 * 92.5 + 0.4 * 90, 8);
  expect((await now()).source.found.period).toBe('TW II 2024');
  // The sheet of the scorecard names the period that it is of.
  expect(JSON.stringify(await valuesOf('A1:P4', 'CKP TW IV 2024'))).toContain('TW II 2024');
  await next();
  expect(await askedNow(withPeriods())).toMatchObject({ period: 'TW I 2024' });
  for (let quarter = 0; quarter < 4; quarter += 1) await write(await nextWriting(withPeriods(), model, 'id'));
  expect(await askedNow(withPeriods())).toMatchObject({ period: 'TW I 2025', next: 'TW II 2025' });
  expect(withPeriods().periods.count).toBe(8);
  // Nothing was done in the new year, and nothing is said of it.
  expect((await now()).result.total).toBeNull();
  expect((await now()).kpis.map(({ realization }) => realization)).toEqual([null, null]);
  expect(undoReading).toBeDefined();
});

test('undo lets the scorecard read its own table again, and takes the sheets away', async () => {
  const before = await pictureOfBook();
  const undoPeriods = await write(periodsWriting(await now(), quarters, model, 'id'));
  const between = await pictureOfBook();
  const undoReading = await write(await feedingWriting(withPeriods(), model, 'id'));
  await undoReading();
  expect(await pictureOfBook()).toEqual(between);
  await undoPeriods();
  expect(await pictureOfBook()).toEqual(before);
});

test('the periods of a scorecard are kept in the file', async () => {
  await write(periodsWriting(await now(), quarters, model, 'id'));
  expect(fromXml(toXml(model)).scorecards[0]?.periods).toEqual(quarters);
});

test('the next period of a table of one’s own: everything but the realizations, and one undo', async () => {
  const before = await pictureOfBook();
  const linked = { cause: { code: '2a', name: '' }, effect: { code: '1a', name: '' } };
  model = { ...model, maps: [{ scorecard: id, links: linksByKey([linked]), definitions: {} }] };
  const evaluation = await now();
  expect(forwardWish(evaluation, 'id')).toEqual({ title: 'CKP TW I 2025', period: 'TW I 2025' });
  const called = (title: string) => forwardWish({ ...evaluation, scorecard: { ...evaluation.scorecard, title } }, 'en');
  expect(called('CKP 2024 KPPN')).toEqual({ title: 'CKP 2025 KPPN', period: '2025' });
  expect(called('CKP KPPN')).toEqual({ title: '', period: '' });
  const undo = await write(
    await forwardWriting(evaluation, { title: 'CKP TW I 2025', period: 'TW I 2025' }, model, 'id'),
  );
  const next = model.scorecards.find(({ title }) => title === 'CKP TW I 2025');
  if (!next) throw new Error('no next scorecard');
  const { kpis, result, source } = await evaluateNow(next, model);
  expect(kpis.map((kpi) => [kpi.code, kpi.target, kpi.realization, kpi.polarity, kpi.weight])).toEqual([
    ['1a', 80, null, 'maximize', 60],
    ['2a', 10, null, 'minimize', 40],
  ]);
  expect([result.total, source.found.period]).toEqual([null, 'TW I 2025']);
  expect(mapOf(model, next.id)).toEqual({ ...mapOf(model, id), scorecard: next.id });
  expect(Object.values(mapOf(model, next.id).links)).toEqual([linked]);
  expect(next).toMatchObject({ kind: 'ckp', weights: 'column', setAside: { x: true }, bands: { yellowFrom: 70 } });
  const { sheet } = source.area;
  const realization = (next.columns.realization?.index ?? 0) + 1;
  await type(cellAddress(5, realization - 1), [[88], [10]], sheet);
  await workbook.book.settled();
  expect(await total(next.id)).toBeCloseTo(0.6 * 110 + 0.4 * 100, 8);
  expect(await valuesOf('A1:G3')).toEqual(CELLS);
  await type(cellAddress(5, realization - 1), [[''], ['']], sheet);
  await workbook.book.settled();
  await undo();
  expect(await pictureOfBook()).toEqual(before);
  expect((await formulasOf('A1:A1'))[0]).toEqual(['Kode']);
});

test.each([
  ['month', ['Jan 2024', 'Feb 2024', 'Mar 2024'], 95],
  ['year', ['2024', '2025', '2026'], 100],
] as const)(
  'each %s is asked by its name, and what is typed for it is no edit of ours',
  async (grain, names, index) => {
    const months = { ...quarters, grain, count: 12 };
    await write(periodsWriting(await now(), months, model, 'id'));
    await write(await feedingWriting(withPeriods(), model, 'id'));
    await fill('1a', 1, 0, [72, 80]);
    await fill('2a', 1, 0, [12, 11]);
    expect(await askedNow(withPeriods())).toMatchObject({ period: names[0], next: names[1] });
    const back = await write(await nextWriting(withPeriods(), model, 'id'));
    expect(await askedNow(withPeriods())).toMatchObject({ period: names[1], next: names[2] });
    expect(await total()).toBeCloseTo(0.6 * index + 0.4 * 90, 8);
    await fill('1a', 1, 2, [90]);
    await fill('2a', 1, 2, [9]);
    const { findings } = await Excel.run(async (context) => {
      const book = queueBook(context);
      await context.sync();
      return readCells(context, book(), model);
    });
    expect(findings).toEqual([]);
    await fill('1a', 1, 2, ['']);
    await fill('2a', 1, 2, ['']);
    await back();
    expect(await askedNow(withPeriods())).toMatchObject({ period: names[0] });
  },
);
