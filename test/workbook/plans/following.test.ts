/** The sheets that follow from scorecards: records; and charts beside them. */
import { openWorkbook } from '../../support/excel';
import { withManual } from '../../../src/model/scorecard/manual/found';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { SheetRecord } from '../../../src/model/types';
import { canInsertCharts, insertCharts } from '../../../src/workbook/writing/charts';
import { recordsPlan } from '../../../src/sheets/scorecard/records/records';
import type { SheetPlan } from '../../../src/sheets/plan';
import { typedRecords } from '../../../src/workbook/reading/recordSheet';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { samsat } from '../../model/scorecard/support';
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
    expect(await sheet.values('A4:B8', name)).toEqual([
      ['F1a', '=F1a'],
      ['Perspective', 'Financial'],
      ['Target', 52295456000],
      ['Unit', '%'],
      ['Polarity', 'maximize: more is better'],
    ]);
    // Validity and control are columns of the table: shown, and not asked.
    expect(await sheet.values('A9:A13', name)).toEqual([
      ['Validity'],
      ['Control'],
      ['Strategic objective'],
      ['Description'],
      ['Purpose'],
    ]);
    await sheet.type(name, 'B12', 'Receipts of the vehicle tax');
    await sheet.type(source.area.sheet, 'G4', 5);
    expect(await sheet.values('B6', name)).toEqual([[5]]);
    const turned = sheet.input.kpis.toReversed();
    const typed = await typedRecords(of);
    const read = withManual(of, turned, typed ?? []);
    await write(recordsPlan({ language, scorecard: read, source, kpis: turned }, typed), records);
    const last = 4 + 3 * 20;
    expect(await sheet.values(`A${last}:B${last + 3}`, name)).toEqual([
      ['F1a', '=F1a'],
      ['Perspective', 'Financial'],
      ['Target', 5],
      ['Unit', '%'],
    ]);
    expect(await sheet.values(`A${last + 8}:B${last + 8}`, name)).toEqual([
      ['Description', 'Receipts of the vehicle tax'],
    ]);
    expect(await sheet.values('B12', name)).toEqual([['']]);
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
