/** The sheets that follow from scorecards: records, benchmark; and charts beside them. */
import { openWorkbook } from '../../support/excel';
import { benchmark } from '../../oracles/benchmark';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, SheetRecord } from '../../../src/model/types';
import { canInsertCharts, insertCharts } from '../../../src/workbook/writing/charts';
import { benchmarkPlan } from '../../../src/sheets/scorecard/benchmark';
import { recordsPlan } from '../../../src/sheets/scorecard/records';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import type { SheetPlan } from '../../../src/sheets/plan';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { kppn, samsat } from '../../model/scorecard/support';
import type { CardOptions, WrittenCard } from './cards';
import { functions, tableOf, writeCard, writeTable } from './cards';
import { scorecardKey } from '../../../src/sheets/scorecard/names';

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

describe('the benchmark', () => {
  test('shows scores, best practice, gaps and ranks of three offices as the pane does', async () => {
    const one = await card(kppn(), { card: { id: 'one', kind: 'nko', weights: 'equal', title: 'Metro' } });
    const others = ['two', 'three'].map((id, index) => {
      const kpis = kppn()
        .slice(index)
        .map((each, row) => ({
          ...each,
          row,
          realization: row === 3 ? null : (each.realization ?? 0) * (0.9 + 0.03 * row * (index + 1)),
        }));
      const { source, cells } = tableOf(kpis);
      const of = { ...one.input.scorecard, id, title: `=${id}` };
      return { of, kpis, cells, source: { ...source, area: { ...source.area, sheet: id } } };
    });
    for (const { cells, source } of others) await writeTable(cells, source.area.sheet, source.area.row);
    for (const { of, kpis, source } of others) {
      const result = scoreCard(kpis, of, NO_SURROUNDINGS);
      const plan = scorecardPlan({ ...one.input, scorecard: of, kpis, source, result });
      await writeSheets(
        { model: EMPTY_MODEL, sheets: [{ key: scorecardKey(of), name: of.id }], build: () => [plan] },
        'newSheets',
      );
    }
    const all = [{ of: one.input.scorecard, kpis: one.input.kpis }, ...others];
    const offices = all.map(({ of, kpis }) => ({ name: of.title, scorecard: of, kpis }));
    const plan = benchmarkPlan({ language: 'en', offices });
    const { sheet: name } = await write(plan);
    const expected = benchmark(
      all.map(({ of, kpis }) => ({ name: of.title, result: scoreCard(kpis, of, NO_SURROUNDINGS) })),
    );
    const rows = [...expected.rows, expected.total];
    const seen = await one.values(`A5:O${4 + rows.length}`, name);
    rows.forEach((row, index) => {
      const cells = seen[index] ?? [];
      expect(cells.slice(2, 5)).toEqual(row.cells.map(({ score }) => close(score)));
      expect(cells[5]).toBe(row.best.join(', '));
      row.cells.forEach(({ gap, rank }, office) => {
        expect([cells[6 + office * 3], cells[8 + office * 3]]).toEqual([close(gap), close(rank)]);
      });
    });
    const calls = plan.blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => String(cell).includes('BSC.GAP('));
    expect(calls).toHaveLength(3);
    expect((await one.values('C4:E4', name))[0]).toEqual(['Metro', '=two', '=three']);
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
