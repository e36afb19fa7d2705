/** The sheets that follow from scorecards: improvement, records; and charts beside them. */
import { openWorkbook } from '../../support/excel';
import { gainsOf, improvements } from '../../../src/model/scorecard/gains';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, SheetRecord } from '../../../src/model/types';
import { canInsertCharts, insertCharts } from '../../../src/workbook/writing/charts';
import { improvementPlan } from '../../../src/sheets/scorecard/improvement';
import { recordsPlan } from '../../../src/sheets/scorecard/records';
import type { SheetPlan } from '../../../src/sheets/plan';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { kppn, samsat } from '../../model/scorecard/support';
import type { CardOptions, WrittenCard } from './cards';
import { functions, writeCard, writeTable } from './cards';

let written: WrittenCard | null = null;
afterEach(() => {
  written?.workbook.close();
  written = null;
});

async function card(kpis: readonly Kpi[], options?: CardOptions): Promise<WrittenCard> {
  written = await writeCard(kpis, options);
  return written;
}

async function write(plan: SheetPlan, sheets: SheetRecord[] = []): Promise<{ sheet: string; records: SheetRecord[] }> {
  const done = await writeSheets(
    { model: { ...EMPTY_MODEL, sheets }, sheets: [{ key: plan.key, name: 'Next' }], build: () => [plan] },
    'replace',
  );
  await written?.workbook.book.settled();
  return { sheet: done.sheets[0] ?? '', records: done.records };
}

const close = (value: number | null | undefined): CellValue =>
  value === null || value === undefined ? '' : (expect.closeTo(value, 8) as number);

describe('the improvement sheet', () => {
  const planOf = ({ input, result }: WrittenCard): SheetPlan => {
    const { kpis, scorecard: of, surroundings, language, source } = input;
    return improvementPlan({
      language,
      scorecard: of,
      source,
      kpis,
      improvements: improvements(result, gainsOf(kpis, of, surroundings)),
    });
  };

  test('lists the seven KPIs of SAMSAT that are not green, by gain, live from the scorecard', async () => {
    const sheet = await card(samsat(({ exactWeight }) => exactWeight));
    const { kpis, scorecard: of } = sheet.input;
    const expected = improvements(sheet.result, gainsOf(kpis, of, NO_SURROUNDINGS));
    const { sheet: name } = await write(planOf(sheet));
    const rows = await sheet.values('A5:I11', name);
    expect(rows).toEqual(
      expected.map(({ row, gain }, index) => [
        index + 1,
        row.kpi.code,
        row.kpi.code,
        row.perspective,
        close(row.kpi.target),
        close(row.kpi.realization),
        close(row.score),
        row.light === 'red' ? 'Red' : 'Yellow',
        close(gain?.gain),
      ]),
    );
    expect(rows.map(([, code]) => code).sort()).toEqual(['C1a', 'C2a', 'C2b', 'C3b', 'C4b', 'I3a', 'L1a']);
    await sheet.type(sheet.input.source.area.sheet, 'H13', 0);
    const late = await sheet.values('A5:I11', name);
    expect(late.find(([, code]) => code === 'C3b')?.slice(5)).toEqual([0, 10, 'Green', 0]);
  });

  test('gains of an organization agree with those of the pane', async () => {
    const kpis = kppn().map((one, row) => (row % 4 === 0 ? { ...one, realization: (one.target ?? 0) * 0.7 } : one));
    const sheet = await card(kpis, { card: { kind: 'nko', weights: 'equal' } });
    const expected = improvements(sheet.result, gainsOf(sheet.input.kpis, sheet.input.scorecard, NO_SURROUNDINGS));
    const { sheet: name } = await write(planOf(sheet));
    const rows = await sheet.values(`B5:I${4 + expected.length}`, name);
    expect(rows.map((row) => row[7])).toEqual(expected.map(({ gain }) => close(gain?.gain)));
  });

  test('what was filled in stays with its KPI when the order changes', async () => {
    const sheet = await card(samsat(({ exactWeight }) => exactWeight));
    const plan = planOf(sheet);
    const { sheet: name, records } = await write(plan);
    await sheet.type(name, 'J5', 'Too few counters');
    const [first] = await sheet.values('B5', name);
    const weighed = { ...sheet.input.scorecard, weights: 'equal' as const };
    const again = scoreCard(sheet.input.kpis, weighed, NO_SURROUNDINGS);
    const turned = improvements(again, gainsOf(sheet.input.kpis, weighed, NO_SURROUNDINGS)).toReversed();
    const { source, kpis } = sheet.input;
    await write(improvementPlan({ language: 'id', scorecard: weighed, source, kpis, improvements: turned }), records);
    const rows = await sheet.values('B5:J11', name);
    const filled = rows.filter((row) => row[8] !== '');
    expect(filled.map((row) => [row[0], row[8]])).toEqual([[first?.[0], 'Too few counters']]);
  });

  test('says so when every KPI is green', async () => {
    const sheet = await card(kppn(), { card: { kind: 'nko', weights: 'equal' } });
    const { sheet: name } = await write(planOf(sheet));
    expect(await sheet.values('C5', name)).toEqual([['No KPI with a realization is yellow or red.']]);
  });
});

describe('record sheets', () => {
  test('one block a KPI with its live target, and fields that stay with it', async () => {
    const kpis = samsat(({ exactWeight }) => exactWeight)
      .slice(0, 4)
      .map((one) => ({ ...one, name: `=${one.code}`, unit: '%' }));
    const sheet = await card(kpis);
    const { language, scorecard: of, source } = sheet.input;
    const { sheet: name, records } = await write(
      recordsPlan({ language, scorecard: of, source, kpis: sheet.input.kpis }),
    );
    expect(await sheet.values('A4:B7', name)).toEqual([
      ['F1a', '=F1a'],
      ['Perspective', 'Financial'],
      ['Target', 52295456000],
      ['Unit', '%'],
    ]);
    await sheet.type(name, 'B8', 'Receipts of the vehicle tax');
    await sheet.type(source.area.sheet, 'G4', 5);
    expect(await sheet.values('B6', name)).toEqual([[5]]);
    const turned = sheet.input.kpis.toReversed();
    await write(recordsPlan({ language, scorecard: of, source, kpis: turned }), records);
    const last = 4 + 3 * 12;
    expect(await sheet.values(`A${last}:B${last + 4}`, name)).toEqual([
      ['F1a', '=F1a'],
      ['Perspective', 'Financial'],
      ['Target', 5],
      ['Unit', '%'],
      ['Description', 'Receipts of the vehicle tax'],
    ]);
    expect(await sheet.values('B8', name)).toEqual([['']]);
  });
});

describe('charts', () => {
  test('are not offered where the host has none', async () => {
    const workbook = openWorkbook({ functions, excelApi: '1.6' });
    expect(await canInsertCharts()).toBe(false);
    workbook.close();
  });

  test('stand beside the table, and undo takes them away while they are there', async () => {
    const workbook = openWorkbook({ functions });
    await writeTable(
      [
        ['A', 1],
        ['B', 2],
        ['C', 3],
      ],
      'Scores',
      0,
    );
    expect(await canInsertCharts()).toBe(true);
    const column = (at: number) => ({ sheet: 'Scores', row: 0, column: at, rows: 3, columns: 1 });
    const done = await insertCharts([
      { kind: 'bars', title: 'Weights', labels: column(0), values: column(1) },
      { kind: 'radar', title: 'Perspectives', labels: column(0), values: column(1) },
    ]);
    const titles = (): Promise<string[]> =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Scores');
        charts.load({ title: { text: true } });
        await context.sync();
        return charts.items.map(({ title }) => title.text);
      });
    expect(await titles()).toEqual(['Weights', 'Perspectives']);
    expect(await done.holds()).toBe(true);
    await done.undo();
    expect(await titles()).toEqual([]);
    expect(await done.holds()).toBe(false);
    await expect(done.undo()).rejects.toMatchObject({ kind: 'changedSince' });
    workbook.close();
  });
});
