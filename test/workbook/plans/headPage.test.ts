/** The one page for the head of an office, as it stands in a workbook. */
import { insightOf } from '../../../src/model/scorecard/evaluation';
import { NO_IMPROVEMENT_SHEETS, proposedChoices } from '../../../src/model/scorecard/improvement';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, Scorecard } from '../../../src/model/types';
import { HEAD_PAGE_SHEET } from '../../../src/sheets/scorecard/headPage/headPage';
import { periodsName } from '../../../src/sheets/periods/names';
import { IMPROVEMENT_SHEET } from '../../../src/sheets/scorecard/improvement/improvement';
import { scorecardKey } from '../../../src/sheets/scorecard/names';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import type { SheetPlan } from '../../../src/sheets/plan';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { kppn, omaxKpi, samsat } from '../../model/scorecard/support';
import { samsatIndex, samsatKpis } from '../../support/tables/samsat';
import { samsatValues } from '../../support/tables/samsatLadders';
import type { CardOptions, WrittenCard } from './cards';
import { tableOf, writeCard, writeTable } from './cards';

let written: WrittenCard | null = null;
afterEach(() => {
  written?.workbook.close();
  written = null;
});

async function card(kpis: readonly Kpi[], options?: CardOptions): Promise<WrittenCard> {
  written = await writeCard(kpis, options);
  return written;
}

interface PageOptions {
  readonly language?: 'en' | 'id';
  readonly before?: Scorecard;
}

function following({ input, result }: WrittenCard, language: 'en' | 'id' = 'en') {
  const { kpis, scorecard, surroundings, source } = input;
  const evaluation = { kpis, scorecard, surroundings, source, result, problems: [] };
  return { language, evaluation, insight: insightOf(evaluation) };
}

function pageOf(sheet: WrittenCard, { language, before }: PageOptions = {}): SheetPlan {
  const input = { ...following(sheet, language), day: '2026-03-31', before: before ?? null };
  return HEAD_PAGE_SHEET.plan(input, (key) => key);
}

async function write(plan: SheetPlan): Promise<string> {
  const request = { model: EMPTY_MODEL, sheets: [{ key: plan.key, name: plan.key.slice(0, 6) }], build: () => [plan] };
  const done = await writeSheets(request, 'replace');
  await written?.workbook.book.settled();
  return done.sheets[0] ?? '';
}

/** The rows below the one in which a text stands, up to the first that is blank. */
async function below(sheet: WrittenCard, name: string, text: string): Promise<CellValue[][]> {
  const cells = await sheet.values('A1:G60', name);
  const heading = cells.findIndex((row) => row.some((cell) => cell === text));
  expect(heading).toBeGreaterThanOrEqual(0);
  const rows = cells.slice(heading + 1);
  const isEnd = (row: readonly CellValue[]): boolean => row.every((cell) => cell === '') || row[1] === 'Three worst';
  return rows.slice(0, rows.findIndex(isEnd));
}

const close = (value: number, digits = 8): CellValue => expect.closeTo(value, digits) as number;

/** The levels and weights that Tables 4.9 to 4.13 print: those of C4a and C4b are exchanged there. */
function asPrinted(): Kpi[] {
  const weightOf = (kpi: string): number => samsatKpis.find((one) => one.kpi === kpi)?.printedWeight ?? 0;
  const exchanged: Readonly<Record<string, string>> = { C4a: 'C4b', C4b: 'C4a' };
  return samsat(({ printedWeight }) => printedWeight).map((one, row) =>
    omaxKpi(one.code, samsatKpis[row]?.printedLevel ?? null, [0, 3, 10], {
      row,
      perspective: one.perspective,
      weight: weightOf(exchanged[one.code] ?? one.code),
    }),
  );
}

test('says of SAMSAT Karang Ploso what its conclusion says: 7.9005, yellow, 15, 4 and 3, and the four perspectives', async () => {
  const sheet = await card(asPrinted(), { card: { normalize: false } });
  const name = await write(pageOf(sheet));
  expect(await sheet.values('A5:D7', name)).toEqual([
    ['Performance index (OMAX)', '', close(samsatIndex.printed, 4), 'Yellow'],
    ['15 green, 4 yellow, 3 red, 0 without a score. 0.1 short of green.', '', '', ''],
    ['Change: nothing to compare with. No earlier scorecard was chosen.', '', '', ''],
  ]);
  const rows = await below(sheet, name, 'Perspectives');
  expect(rows.map(([, perspective, , , value]) => [perspective, value])).toEqual(
    ['Financial', 'Customer', 'Internal Business Process', 'Learning and Growth'].map((perspective, index) => [
      perspective,
      close(samsatValues[index]?.sum ?? 0, 4),
    ]),
  );
  expect(rows.every(([, , , , , change, bar]) => change === '' && /^█+$/.test(String(bar)))).toBe(true);
});

test('has the three best and the three worst, ties in the order of the table and counted, live', async () => {
  const sheet = await card(samsat(({ exactWeight }) => exactWeight));
  const name = await write(pageOf(sheet));
  expect(await below(sheet, name, 'Three best')).toEqual([
    ['C4a', 'C4a', 10, 'Green', '', '', ''],
    ['I2a', 'I2a', 10, 'Green', '', '', ''],
    ['I3b', 'I3b', 10, 'Green', '', '', ''],
    ['Not shown, with the same score as the last one above: 2.', '', '', '', '', '', ''],
  ]);
  const worst = await below(sheet, name, 'Three worst');
  expect(worst.map(([code, , score, light]) => [code, score, light])).toEqual([
    ['L1a', close(2.782941176), 'Red'],
    ['C3b', close(2.955719557), 'Red'],
    ['I3a', close(3.702015355), 'Red'],
  ]);
  await sheet.type(sheet.input.source.area.sheet, 'H13', 0);
  expect((await below(sheet, name, 'Three worst')).map(([code]) => code)).toEqual(['L1a', 'I3a', 'C1a']);
});

test('leaves places blank with fewer than three KPIs, and has no perspectives where there are none', async () => {
  const kpis = [omaxKpi('A', 5, [0, 3, 10]), omaxKpi('B', null, [0, 3, 10])];
  const sheet = await card(kpis, { card: { weights: 'equal' } });
  const name = await write(pageOf(sheet));
  expect(await below(sheet, name, 'Three best')).toEqual([['A', 'A', 5, 'Yellow', '', '', '']]);
  expect(await below(sheet, name, 'Three worst')).toEqual([['A', 'A', 5, 'Yellow', '', '', '']]);
  const texts = (await sheet.values('A1:G60', name)).flat();
  expect(texts).not.toContain('Perspectives');
  expect(texts).toContain('0 green, 1 yellow, 0 red, 1 without a score. 3 short of green.');
});

test('says that there is no total, without an error, while nothing is scored', async () => {
  const sheet = await card([omaxKpi('A', null, [0, 3, 10])]);
  const name = await write(pageOf(sheet, { language: 'id' }));
  const [[, , total, light] = []] = await sheet.values('A5:D5', name);
  expect([total, light]).toEqual(['belum ada', '']);
  const texts = (await sheet.values('A1:G60', name)).flat();
  expect(texts.filter((cell) => String(cell).startsWith('#'))).toEqual([]);
});

test('compares the total and each perspective with the scorecard that was chosen, live', async () => {
  const kpis = samsat(({ exactWeight }) => exactWeight);
  const sheet = await card(kpis);
  const { source, cells } = tableOf(kpis.map((one, row) => (row === 0 ? { ...one, realization: 44177214540 } : one)));
  const earlier = { ...source, area: { ...source.area, sheet: 'Before' } };
  await writeTable(cells, 'Before', source.area.row);
  const of = { ...sheet.input.scorecard, id: 'before', title: 'OMAX 2009' };
  const plan = scorecardPlan({ ...sheet.input, scorecard: of, source: earlier });
  const request = { model: EMPTY_MODEL, sheets: [{ key: scorecardKey(of), name: 'Earlier' }], build: () => [plan] };
  await writeSheets(request, 'newSheets');
  const name = await write(pageOf(sheet, { before: of }));
  // F1a fell from level 9.367 to 3: its weight is 0.0599 of the total, and a quarter of the financial perspective.
  const score = sheet.result.rows[0]?.score ?? 0;
  const share = sheet.result.rows[0]?.weight ?? 0;
  expect((await sheet.values('F5', name))[0]).toEqual([close((score - 3) * share)]);
  const [financial, customer] = await below(sheet, name, 'Perspectives');
  expect(financial?.[5]).toEqual(close((score - 3) / 4));
  expect(customer?.[5]).toEqual(close(0));
  expect((await sheet.values('A7', name))[0]).toEqual(['Change: compared with ‘OMAX 2009’.']);
  await sheet.type('Before', 'H4', 51561555515);
  expect((await sheet.values('F5', name))[0]).toEqual([close(0)]);
});

test('has the fragile colours of the day, in lines no wider than the page', async () => {
  const sheet = await card(samsat(({ exactWeight }) => exactWeight));
  const plan = pageOf(sheet, { language: 'id' });
  const name = await write(plan);
  const rows = await below(sheet, name, 'Warna yang rapuh, per 31 Maret 2026');
  expect(rows.length).toBeGreaterThan(0);
  expect(String(rows[0]?.[0])).toMatch(/^• /);
  for (const [text] of rows) expect(String(text).length).toBeLessThan(125);
});

test('has the first five actions of the improvement sheet, red before yellow, and says how many more there are', async () => {
  const sheet = await card(samsat(({ exactWeight }) => exactWeight));
  const name = await write(pageOf(sheet));
  expect(await below(sheet, name, 'Actions for KPI')).toEqual([]);
  expect((await sheet.values('A1:A60', name)).flat()).toContain('No action is written on the improvement sheet yet.');
  const base = following(sheet);
  const choices = {
    ...proposedChoices(sheet.result, NO_IMPROVEMENT_SHEETS),
    order: 'perspective' as const,
  };
  const table = await write(IMPROVEMENT_SHEET.plan({ ...base, choices, before: null }, (key) => key));
  await write(pageOf(sheet));
  const codes = (await sheet.values('B5:B33', table)).flat();
  const rowOf = (code: string): number => 5 + codes.indexOf(code);
  for (const code of ['F1a', 'C1a', 'C2a', 'C3b', 'I3a', 'L1a']) {
    await sheet.type(table, `K${rowOf(code)}`, `Act on ${code}`);
  }
  await sheet.type(table, `K${rowOf('C3b') + 1}`, 'Act again');
  await sheet.type(table, `L${rowOf('C3b')}`, 'Head of staff');
  await sheet.type(table, `M${rowOf('C3b')}`, 46_112);
  const pages = sheet.workbook.book.sheets.map((each) => each.name);
  const rows = await below(sheet, pages.at(-1) ?? '', 'Actions for KPI');
  expect(rows).toEqual([
    ['C3b', 'C3b', 'Head of staff', '', '', 46_112, 'Act on C3b'],
    ['C3b', 'C3b', '', '', '', '', 'Act again'],
    ['I3a', 'I3a', '', '', '', '', 'Act on I3a'],
    ['L1a', 'L1a', '', '', '', '', 'Act on L1a'],
    ['C1a', 'C1a', '', '', '', '', 'Act on C1a'],
    ['And 2 more on the improvement sheet.', '', '', '', '', '', ''],
  ]);
});

test('says that rows were put in on the improvement sheet, whose actions it cannot see', async () => {
  const sheet = await card(samsat(({ exactWeight }) => exactWeight));
  const choices = proposedChoices(sheet.result, NO_IMPROVEMENT_SHEETS);
  const table = await write(IMPROVEMENT_SHEET.plan({ ...following(sheet), choices, before: null }, (key) => key));
  const name = await write(pageOf(sheet));
  sheet.workbook.book.sheets.find((each) => each.name === table)?.facade.insertRowsBefore(5, 1);
  await sheet.type(table, 'K6', 'Act now');
  const said = async (): Promise<CellValue[]> => (await sheet.values('A1:A60', name)).flat();
  expect(await said()).toContain('Rows were put in on the improvement sheet: write it again.');
  expect(await said()).not.toContain('No action is written on the improvement sheet yet.');
  for (const row of [5, 7, 8, 9, 10, 11]) await sheet.type(table, `K${row}`, 'Act');
  expect(await said()).toContain(
    'Rows were put in on the improvement sheet: write it again. And 1 more on the improvement sheet.',
  );
});

test('calls a KPI by its code and its name, however untidy they are in the table', async () => {
  const kpis = samsat(({ exactWeight }) => exactWeight)
    .slice(0, 2)
    .map((one) => ({ ...one, name: `Claims of ${one.code}` }));
  const sheet = await card(kpis, {
    written: { F1a: { code: 'F1a ', name: 'Claims\nof F1a' }, F1b: { code: ' F1b' } },
  });
  const choices = proposedChoices(sheet.result, NO_IMPROVEMENT_SHEETS);
  const table = await write(IMPROVEMENT_SHEET.plan({ ...following(sheet), choices, before: null }, (key) => key));
  const name = await write(pageOf(sheet));
  await sheet.type(table, 'K5', 'Act');
  const [row] = await below(sheet, name, 'Actions for KPI');
  const code = String((await sheet.values('B5', table))[0]?.[0]);
  expect(row?.slice(0, 2)).toEqual([code, `Claims of ${code}`]);
});

test('is all green for KPPN Banyuwangi, and names its office as its scorecard does until another is typed', async () => {
  const sheet = await card(kppn(), { card: { kind: 'nko', weights: 'equal' } });
  await sheet.type(sheet.sheet, 'B3', 'KPPN Banyuwangi');
  const name = await write(pageOf(sheet));
  expect((await sheet.values('B3', name))[0]).toEqual(['KPPN Banyuwangi']);
  const [[, , total, light] = []] = await sheet.values('A5:D5', name);
  expect(total).toEqual(close(sheet.result.total ?? 0));
  expect(light).toBe('Green');
  expect((await sheet.values('A6', name))[0]).toEqual(['20 green, 0 yellow, 0 red, 0 without a score.']);
});

test('has the period that the table says, live where it is made of a sheet of periods', async () => {
  const sheet = await card(kppn(), { card: { kind: 'nko', weights: 'equal' } });
  const { source, scorecard } = sheet.input;
  const dated = { ...source, found: { ...source.found, period: '=TW I 2024' } };
  const periodOf = (of: Scorecard) => {
    const { blocks } = pageOf({ ...sheet, input: { ...sheet.input, source: dated, scorecard: of } });
    return blocks.find(({ at }) => at === 'D3')?.cells;
  };
  expect(periodOf(scorecard)).toEqual([[{ text: '=TW I 2024' }]]);
  const periods = {
    grain: 'quarter',
    year: 2024,
    count: 4,
    language: 'en',
    table: scorecard.source,
    kpis: {},
  } as const;
  const live = `=${periodsName(scorecard, 'upTo')}`;
  expect(periodOf({ ...scorecard, periods })).toEqual([[live]]);
  const ofCard = scorecardPlan({ ...sheet.input, source: dated, scorecard: { ...scorecard, periods } });
  expect(ofCard.blocks.flatMap(({ cells }) => cells.flat())).toContain(live);
});

test('is printed on one page of A4, upright', async () => {
  const sheet = await card(samsat(({ exactWeight }) => exactWeight));
  const { print } = pageOf(sheet);
  expect(print).toMatchObject({ landscape: false, isOnePage: true });
  const name = await write(pageOf(sheet));
  const zoom = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(name);
    pageLayout.load(['zoom']);
    await context.sync();
    return pageLayout.zoom;
  });
  expect(zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 1 });
});
