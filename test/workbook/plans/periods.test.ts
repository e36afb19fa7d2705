/** The sheet of periods and its KPI table, written into a workbook and filled in as a person does. */
import { evaluate, sourceOf } from '../../../src/model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, KpiPeriods, Model, ScorecardPeriods } from '../../../src/model/types';
import { cellAddress } from '../../../src/sheets/address';
import { planned, requestOf } from '../../../src/sheets/kind';
import { periodsLayout, valueCell } from '../../../src/sheets/periods/layout';
import { periodsName } from '../../../src/sheets/periods/names';
import type { PeriodsInput } from '../../../src/sheets/periods/names';
import { PERIODS_SHEET } from '../../../src/sheets/periods/periods';
import { plannedCells } from '../../../src/sheets/plannedCells';
import { PERIOD_TABLE_SHEET, periodTableColumns } from '../../../src/sheets/periods/table';
import { tableAt } from '../../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { scorecard } from '../../model/scorecard/support';
import type { OpenWorkbook } from '../../support/excel';
import { openWorkbook } from '../../support/excel';
import { functions } from './cards';
import { type, valuesOf } from '../sheet';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

const HEADINGS = ['Code', 'KPI', 'Unit', 'Target', 'Realization', 'Polarity', 'Weight'];
const ROLES = ['code', 'name', 'unit', 'target', 'realization', 'polarity', 'weight'];
const columns = Object.fromEntries(ROLES.map((role, index) => [role, { heading: HEADINGS[index] ?? '', index }]));

type Settings = Partial<Omit<ScorecardPeriods, 'kpis'>> & { kpis?: Record<string, Partial<KpiPeriods>> };

function inputOf(rows: CellValue[][], settings: Settings = {}): PeriodsInput {
  const cells = [HEADINGS, ...rows];
  const area = { sheet: 'KPI', row: 0, column: 0, rows: cells.length, columns: HEADINGS.length };
  const source = sourceOf(area, cells);
  if (!source) throw new Error('no table');
  const card = scorecard('ckp', { columns, title: 'CKP 2024' });
  const kpis = Object.fromEntries(
    Object.entries(settings.kpis ?? {}).map(([key, one]) => [key, { way: 'typed', parts: 2, rule: 'last', ...one }]),
  ) as ScorecardPeriods['kpis'];
  const periods = { grain: 'quarter', year: 2024, count: 4, language: 'id', table: '', ...settings, kpis } as const;
  return { ...evaluate(source, card, EMPTY_MODEL), language: 'id', periods };
}

async function write(input: PeriodsInput, model: Model = EMPTY_MODEL) {
  const written = await writeSheets(
    requestOf(model, [planned(PERIODS_SHEET, input), planned(PERIOD_TABLE_SHEET, input)]),
    'replace',
  );
  await workbook.book.settled();
  const [sheet = '', table = ''] = written.sheets;
  const layout = periodsLayout(input);
  const rowOf = (key: string, down: number): number =>
    (layout.rows.find(({ kpi }) => kpi.key === key)?.target ?? 0) + down;
  return {
    ...written,
    sheet,
    table,
    model: { ...model, sheets: written.records },
    /** Types across the periods, `down` rows below the target of a KPI. */
    async fill(key: string, down: number, values: CellValue[]): Promise<void> {
      await type(cellAddress(rowOf(key, down) - 1, layout.first), [values], sheet);
      await workbook.book.settled();
    },
    async beside(key: string, down: number, value: CellValue): Promise<void> {
      await type(`G${rowOf(key, down)}`, [[value]], sheet);
      await workbook.book.settled();
    },
    async ask(from: string, upTo: string): Promise<void> {
      await type('B3', [[from], [upTo]], sheet);
      await workbook.book.settled();
    },
    async across(key: string, down: number): Promise<CellValue[]> {
      const row = rowOf(key, down) - 1;
      const cells = `${cellAddress(row, layout.first)}:${cellAddress(row, layout.first + layout.names.length - 1)}`;
      return (await valuesOf(cells, sheet))[0] ?? [];
    },
    /** Target and realization up to the period that is asked. */
    async values(key: string): Promise<CellValue[]> {
      const last = layout.rows.find(({ kpi }) => kpi.key === key)?.realization ?? 0;
      const cells = await Promise.all(
        [rowOf(key, 0), last].map((row) => valuesOf(valueCell(row).replaceAll('$', ''), sheet)),
      );
      return cells.map((one) => one[0]?.[0] ?? '');
    },
    async result() {
      const { area, cells, formats } = await tableAt(periodsName(input.scorecard, 'table'));
      const source = sourceOf(area, cells, formats);
      if (!source) throw new Error('the table is not read');
      return evaluate(source, { ...input.scorecard, columns: periodTableColumns(input) }, EMPTY_MODEL);
    },
  };
}

const row = (code: string, target: CellValue = 100, unit = '%', polarity = 'Maximize'): CellValue[] => [
  code,
  `KPI ${code}`,
  unit,
  target,
  '',
  polarity,
  50,
];

describe('realizations made of two numbers (SAMSAT Karang Ploso, Tables 4.7 and 4.8, Lampiran 5)', () => {
  test('I3a 27/48, C3a 1/48 and F2b, the revenue by 48 of staff', async () => {
    const ratio = { way: 'ratio' } as const;
    const input = inputOf([row('I3a', 75), row('C3a', 0, '%', 'Minimize'), row('F2b', 2_406_336_500, 'Rp')], {
      grain: 'year',
      year: 2009,
      count: 2,
      kpis: { I3a: ratio, C3a: ratio, F2b: ratio },
    });
    const sheet = await write(input);
    await sheet.fill('I3a', 1, [26, 27]);
    await sheet.fill('I3a', 2, [48, 48]);
    await sheet.fill('C3a', 1, [4, 1]);
    await sheet.fill('C3a', 2, [48, 48]);
    await sheet.fill('F2b', 1, [44_177_214_540 + 40_166_539_400, 51_561_555_515 + 62_236_607_500]);
    await sheet.fill('F2b', 2, [48, 48]);
    const printed = async (key: string, down: number): Promise<number[]> => (await sheet.across(key, down)).map(Number);
    // 26/48 is 54.17; the thesis prints 54.16, cut off.
    const [i3a2009 = 0, i3a2010 = 0] = await printed('I3a', 3);
    expect([i3a2009.toFixed(2), i3a2010.toFixed(2)]).toEqual(['54.17', '56.25']);
    expect((await printed('C3a', 3)).map((one) => one.toFixed(2))).toEqual(['8.33', '2.08']);
    expect((await printed('F2b', 3)).map(Math.round)).toEqual([1_757_161_540, 2_370_795_063]);
    await sheet.ask('2010', '2010');
    expect(await sheet.values('I3a')).toEqual([75, 56.25]);
  });

  test('0 of 0 is no realization, 3 of 0 a mistake that reaches the result', async () => {
    const sheet = await write(inputOf([row('A')], { kpis: { A: { way: 'ratio', rule: 'average' } } }));
    await sheet.fill('A', 1, [0, 9, '', '']);
    await sheet.fill('A', 2, [0, 10, '', '']);
    await sheet.ask('TW I 2024', 'TW II 2024');
    expect(await sheet.across('A', 3)).toEqual(['', 90, '', '']);
    expect(await sheet.values('A')).toEqual([100, 90]);
    await sheet.fill('A', 1, ['-']);
    await sheet.fill('A', 2, [48]);
    expect(await sheet.across('A', 3)).toEqual(['', 90, '', '']);
    await sheet.fill('A', 1, [3]);
    await sheet.fill('A', 2, [0]);
    expect(await sheet.values('A')).toEqual(expect.arrayContaining(['#DIV/0!']));
    expect((await sheet.result()).result.total).toBeNull();
  });
});

describe('realizations made of parts (KPPN Banyuwangi, Table 1; the numbers are invented data)', () => {
  test('7a-CP: two halves; 8c-N: a mean of as many as there are', async () => {
    const sheet = await write(
      inputOf([row('7a-CP'), row('8c-N')], {
        kpis: { '7a-CP': { way: 'parts', parts: 2 }, '8c-N': { way: 'parts', parts: 3 } },
      }),
    );
    await sheet.beside('7a-CP', 1, 0.5);
    await sheet.beside('7a-CP', 2, 0.5);
    await sheet.fill('7a-CP', 1, [90, 96, '', '']);
    await sheet.fill('7a-CP', 2, [80, '', '', '']);
    for (const [down, value] of [
      [1, 70],
      [2, 80],
      [3, 93],
    ] as const)
      await sheet.fill('8c-N', down, [value, '', '', '']);
    // What is not whole yet is no realization.
    expect(await sheet.across('7a-CP', 3)).toEqual([85, '', '', '']);
    expect(await sheet.across('8c-N', 4)).toEqual([81, '', '', '']);
    // Nobody knows what a part without a weight counts.
    await sheet.beside('8c-N', 2, '');
    expect((await sheet.across('8c-N', 4))[0]).toBe('#N/A');
  });

  // The study prints what 6a-CP and 4b-N are made of, and what they came to (Table 4): neither numbers nor weights of parts.
  test('6a-CP of six parts and 4b-N of four weighed ones come to what Table 4 prints', async () => {
    const kpis = { '6a-CP': { way: 'parts', parts: 6 }, '4b-N': { way: 'parts', parts: 4 } } as const;
    const sheet = await write(inputOf([row('6a-CP', 90), row('4b-N', 90)], { kpis }));
    // SYARAT, deviation, SPPSPM, MONEV, LK-UAKPA, SALUR: each counts the same until a weight is typed.
    for (const [index, part] of [100, 98.32, 99, 100, 99.5, 100].entries())
      await sheet.fill('6a-CP', index + 1, [part, '', '', '']);
    for (const [index, [part, weight]] of (
      [
        [100, 20],
        [95, 20],
        [92, 30],
        [88.3, 30],
      ] as const
    ).entries()) {
      await sheet.fill('4b-N', index + 1, [part, '', '', '']);
      await sheet.beside('4b-N', index + 1, weight);
    }
    expect((await sheet.across('6a-CP', 7))[0]).toBeCloseTo(99.47, 8);
    expect((await sheet.across('4b-N', 5))[0]).toBeCloseTo(93.09, 8);
    const { result } = await sheet.result();
    expect(result.rows.map(({ score }) => score?.toFixed(2))).toEqual(['110.52', '103.43']);
  });
});

describe('one value of several periods', () => {
  const quarters: Settings = { kpis: { S: { rule: 'sum' }, M: { rule: 'average' } } };
  const rows = [row('L', 90), row('S', 400, 'Rp'), row('M', 80)];

  test('the target of a period without a realization enters neither a sum nor a mean', async () => {
    const sheet = await write(inputOf(rows, quarters));
    await sheet.fill('L', 0, [90, 92, 94, 96]);
    await sheet.fill('L', 1, [80, 91, '', '']);
    await sheet.fill('S', 0, [100, 200, 300, 400]);
    await sheet.fill('S', 1, [90, '', 310, '']);
    await sheet.fill('M', 0, [80, 60, 40, 20]);
    await sheet.fill('M', 1, [70, '-', 50, 'n/a']);
    await sheet.ask('TW I 2024', 'TW IV 2024');
    expect(await sheet.values('L')).toEqual([92, 91]);
    expect(await sheet.values('S')).toEqual([400, 400]);
    expect(await sheet.values('M')).toEqual([60, 60]);
    await sheet.ask('TW I 2024', 'TW I 2024');
    expect(await sheet.values('L')).toEqual([90, 80]);
    expect(await sheet.values('S')).toEqual([100, 90]);
    await sheet.ask('TW II 2024', 'TW II 2024');
    expect(await sheet.values('S')).toEqual([200, '']);
  });

  test('a realization without a target, and a period that is not there, are mistakes and no numbers', async () => {
    const sheet = await write(inputOf(rows, quarters));
    await sheet.fill('S', 1, [90, '', '', '']);
    expect((await sheet.values('S'))[0]).toBe('#N/A');
    expect((await sheet.result()).result.total).toBeNull();
    await sheet.fill('S', 0, [100]);
    expect(await sheet.values('S')).toEqual([100, 90]);
    await sheet.fill('S', 1, ['about 90']);
    expect((await sheet.values('S'))[1]).toBe('#VALUE!');
    await sheet.fill('S', 1, [90]);
    for (const [from, upTo] of [
      ['TW I 2024', 'TW V 2024'],
      ['TW III 2024', 'TW I 2024'],
    ] as const) {
      await sheet.ask(from, upTo);
      expect(await sheet.values('S')).toEqual(['#N/A', '#N/A']);
    }
  });

  test('the table is scored as any other, with polarity and weights', async () => {
    const input = inputOf([row('A', 80), row('B', 10, 'hari', 'Minimize')], { kpis: { A: { rule: 'average' } } });
    const sheet = await write(input);
    await sheet.fill('A', 1, [72, 76, '', '']);
    await sheet.fill('B', 1, [12, 11, '', '']);
    await sheet.ask('TW I 2024', 'TW II 2024');
    const { result, kpis, source } = await sheet.result();
    expect(source.found.period).toBe('TW II 2024');
    expect(kpis.map(({ target, realization, weight }) => [target, realization, weight])).toEqual([
      [80, 74, 50],
      [10, 11, 50],
    ]);
    // 74/80 is 92.5, and 11 for 10 of which less is better is 90.
    expect(result.total).toBeCloseTo((92.5 + 90) / 2, 10);
  });
});

test('what is typed stays when the sheets are written again, with more periods and another KPI above', async () => {
  const first = await write(inputOf([row('A'), row('B')], { kpis: { B: { way: 'ratio' } } }));
  await first.fill('A', 1, [81, 82, 83, 84]);
  await first.fill('B', 1, [1, 2, 3, 4]);
  await first.fill('B', 2, [10, 10, 10, 10]);
  await first.beside('B', 1, 1000);
  await first.ask('TW I 2024', 'TW III 2024');
  const again = await write(
    inputOf([row('NEW'), row('B'), row('A')], { count: 8, kpis: { B: { way: 'ratio' } } }),
    first.model,
  );
  expect(again.sheet).toBe(first.sheet);
  expect((await again.across('A', 1)).slice(0, 5)).toEqual([81, 82, 83, 84, '']);
  expect((await again.across('B', 3)).slice(0, 4)).toEqual([100, 200, 300, 400]);
  expect(await again.values('B')).toEqual([100, 300]);
  expect(await valuesOf('B3:B4', again.sheet)).toEqual([['TW I 2024'], ['TW III 2024']]);
});

test('sixty months are written in few requests', async () => {
  const before = workbook.traffic.requests;
  const sheet = await write(inputOf([row('A'), row('B')], { grain: 'month', count: 60, kpis: { B: { rule: 'sum' } } }));
  // For both sheets: that of the periods, and the table that it makes.
  expect(workbook.traffic.requests - before).toBeLessThanOrEqual(12);
  await sheet.fill(
    'A',
    1,
    Array.from({ length: 60 }, (_, month) => month + 1),
  );
  await sheet.ask('Jan 2028', 'Des 2028');
  expect(await sheet.values('A')).toEqual([100, 60]);
});

test('realizations are typed by people though a line is laid over their row, and are shown unrounded', async () => {
  const rows = [row('A', 80), row('B', 50), row('C', 3, '%')];
  const input = inputOf(rows, { kpis: { B: { way: 'ratio' }, C: { rule: 'average' } } });
  const cells = plannedCells(PERIODS_SHEET.plan(input, (key) => key));
  expect(cells.get('H8')).toMatchObject({ isInput: true });
  const written = await write(input);
  await written.fill('A', 1, [72.5]);
  await written.fill('B', 1, [27]);
  await written.fill('B', 2, [48]);
  await written.fill('C', 1, [2, 3, '', '']);
  await written.ask('TW I 2024', 'TW II 2024');
  const shown = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(written.sheet).getRange('E7:H14');
    const table = context.workbook.worksheets.getItem(written.table).getUsedRange();
    range.load(['text']);
    table.load(['text']);
    await context.sync();
    return { sheet: range.text, table: table.text.slice(-3).map((line) => line[4]) };
  });
  expect([1, 5, 7].map((down) => shown.sheet[down]?.[0])).toEqual(['72.5', '56.25', '2.50']);
  expect([shown.sheet[1]?.[3], shown.sheet[5]?.[3]]).toEqual(['72.5', '56.25']);
  expect(shown.table).toEqual(['72.5', '56.25', '2.50']);
});
