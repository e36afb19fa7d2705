/** The sheet of several periods, live from their scorecards. */
import { isAchieved } from '../../../src/model/change/direction';
import { periodName } from '../../../src/model/change/periodName';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Evaluation } from '../../../src/model/scorecard/evaluation';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { parseAddress } from '../../../src/sheets/address';
import { scorecardKey } from '../../../src/sheets/scorecard/names';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import { YEARS_SHEET } from '../../../src/sheets/years/years';
import { LOOKS } from '../../../src/sheets/looks';
import { yearsLayout } from '../../../src/sheets/years/layout';
import type { YearsPeriod } from '../../../src/sheets/years/layout';
import { evaluation } from '../../support/everySheet';
import { chartNow } from '../../../src/sandbox/charts/chartNow';
import { insertYearsChart } from '../../../src/taskpane/result/years/yearsChart';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { kpi } from '../../model/scorecard/support';
import type { WrittenCard } from './cards';
import { tableOf, writeCard, writeTable } from './cards';

let written: WrittenCard | null = null;
afterEach(() => {
  written?.workbook.close();
  written = null;
});

/** Indicators of KPPN Banyuwangi; the discussion prints the realizations of the year before, targets are invented data. */
const before: Kpi[] = [
  kpi('1b', { name: 'Quality of the accounts', target: 95, realization: 99.69 }),
  kpi('2a', { name: 'Satisfaction', target: 4.65, realization: 4.74 }),
  kpi('4b', { name: 'Competent treasurers', target: 90, realization: 41.18 }),
  kpi('6a', { name: 'Transfer of funds', target: 90, realization: 99.39 }),
  kpi('9z', { name: 'Days to pay', target: 3, realization: 4, polarity: 'minimize', polarityFrom: 'word' }),
];
const after: Kpi[] = [
  kpi('1b', { name: 'Quality of the accounts', target: 95, realization: 99.75 }),
  kpi('2a', { name: 'Satisfaction', target: 4.65, realization: 4.85 }),
  kpi('4b', { name: 'Competent treasurers', target: 90, realization: 93.09 }),
  kpi('6a', { name: 'Transfer of funds', target: 90, realization: 99.13 }),
  kpi('9z', { name: 'Days to pay', target: 3, realization: 2, polarity: 'minimize', polarityFrom: 'word' }),
  kpi('6c', { name: 'Digipay', target: 3, realization: null }),
];

test('the study’s pairs: changes, better or worse, achieved or not, new indicators, all live', async () => {
  written = await writeCard(before, { card: { kind: 'ckp', id: 'first', title: 'CKP 2021' } });
  const { input, workbook } = written;
  const first: Evaluation = { ...input, result: written.result, problems: [] };
  const placed = after.map((one, row) => ({ ...one, row }));
  const table = tableOf(placed);
  // A code with a space that is not seen: found nevertheless.
  const spaced = <Row extends readonly unknown[]>(rows: readonly Row[]): Row[] =>
    rows.map((row) => row.map((cell) => (cell === '2a' ? '2a ' : cell)) as unknown as Row);
  const { found } = table.source;
  const source = {
    ...table.source,
    area: { ...table.source.area, sheet: 'KPI 2022' },
    found: { ...found, table: { ...found.table, rows: spaced(found.table.rows) } },
  };
  await writeTable(spaced(table.cells), 'KPI 2022', source.area.row);
  const card = { ...input.scorecard, id: 'second', source: 'tb_table_2', title: 'CKP 2022' };
  const result = scoreCard(placed, card, NO_SURROUNDINGS);
  const second: Evaluation = { ...first, scorecard: card, kpis: placed, source, result };
  const of = {
    language: 'en' as const,
    key: 'second',
    periods: [
      { name: periodName(first.scorecard.title), evaluation: first },
      { name: periodName(card.title), evaluation: second },
    ],
  };
  const years = YEARS_SHEET.plan(of, (key) => key);
  const cardPlan = scorecardPlan({ ...input, scorecard: card, kpis: placed, source, result });
  const { sheets } = await writeSheets(
    {
      model: EMPTY_MODEL,
      sheets: [
        { key: scorecardKey(card), name: 'Second' },
        { key: years.key, name: 'Years' },
      ],
      build: () => [cardPlan, years],
    },
    'newSheets',
  );
  await workbook.book.settled();
  const sheet = sheets.at(-1) ?? '';
  const read = (address: string) => written?.values(address, sheet);
  const close = (value: number | null) => expect.closeTo(value ?? NaN, 8) as number;
  const [was, now] = [first.result.total, result.total];
  expect(await read('B5:J6')).toEqual([
    ['2021', 'Yellow', close(was), '', 3, 2, 0, '', ''],
    ['2022', 'Green', close(now), close((now ?? 0) - (was ?? 0)), 5, 0, 1, '6c', ''],
  ]);
  const layout = yearsLayout(of);
  const column = async (aspect: Parameters<typeof layout.range>[0], period: number) =>
    (await read(layout.range(aspect, period)))?.flat();
  expect(await column('realizations', 0)).toEqual([99.69, 4.74, 41.18, 99.39, 4, '–']);
  expect(await column('changes', 1)).toEqual([close(0.06), close(0.11), close(51.91), close(-0.26), -2, '']);
  expect(await column('verdicts', 1)).toEqual(['Better', 'Better', 'Better', 'Worse', 'Better', '']);
  expect(await column('score', 1)).toEqual(result.rows.map(({ score }) => (score === null ? '' : close(score))));
  const words = { true: 'Achieved', false: 'Not achieved', null: '' } as const;
  expect(await column('results', 0)).toEqual([...before.map((one) => words[`${isAchieved(one, 'ckp')}`]), '']);
  expect(await column('results', 1)).toEqual(placed.map((one) => words[`${isAchieved(one, 'ckp')}`]));

  const cell = parseAddress(layout.range('realizations', 1), '');
  expect(cell).not.toBeNull();
  await written.type('KPI 2022', `${'ABCDEFGHIJ'[table.cells[0]?.indexOf('The realization') ?? 0]}6`, 40);
  expect((await column('verdicts', 1))?.slice(0, 3)).toContain('Worse');
});

test('rows that only their place tells apart are not another’s once they are sorted', async () => {
  const twins = [
    kpi('A', { code: '', name: 'Satisfaction', target: 100, realization: 90 }),
    kpi('B', { code: '', name: 'Satisfaction', target: 100, realization: 80 }),
    kpi('C', { code: '', name: 'Days', target: 100, realization: 70 }),
  ];
  written = await writeCard(twins, { card: { kind: 'ckp', id: 'twins', title: 'CKP 2021' } });
  const { input, result } = written;
  const periods = [{ name: '2021', evaluation: { ...input, result, problems: [] } }];
  const of = { language: 'en' as const, key: 'twins', periods };
  const plan = YEARS_SHEET.plan(of, (key) => key);
  const sheets = [{ key: plan.key, name: 'Years' }];
  await writeSheets({ model: EMPTY_MODEL, sheets, build: () => [plan] }, 'newSheets');
  await written.workbook.book.settled();
  const range = yearsLayout(of).range('realizations', 0);
  expect((await written.values(range, 'Years')).flat()).toEqual([90, 80, 70]);
  // The second and the third row change places.
  const moved = { C5: 'Days', H5: 70, C6: 'Satisfaction', H6: 80 } as const;
  for (const [cell, value] of Object.entries(moved)) await written.type("Budi's KPI", cell, value);
  expect((await written.values(range, 'Years')).flat()).toEqual([90, '#N/A', '#N/A']);
});

test.each([
  ['en', 'Codes or names are others than when this sheet was written'],
  ['id', 'Kode atau nama tidak lagi seperti saat lembar ini ditulis'],
] as const)('codes that were exchanged bring no number beside another name, said in %s', async (language, said) => {
  const kpis = before.map((one, row) => ({ ...one, row }));
  written = await writeCard(kpis, { card: { kind: 'ckp', id: 'codes', title: 'CKP 2021' } });
  const { input, result } = written;
  const periods = [{ name: '2021', evaluation: { ...input, result, problems: [] } }];
  const of = { language, key: 'codes', periods };
  const plan = YEARS_SHEET.plan(of, (key) => key);
  const sheets = [{ key: plan.key, name: 'Years' }];
  await writeSheets({ model: EMPTY_MODEL, sheets, build: () => [plan] }, 'newSheets');
  await written.workbook.book.settled();
  const layout = yearsLayout(of);
  const column = async (aspect: 'targets' | 'realizations' | 'score'): Promise<unknown[]> =>
    ((await written?.values(layout.range(aspect, 0), 'Years')) ?? []).flat();
  const remark = async (): Promise<unknown> => (await written?.values('A3', 'Years'))?.[0]?.[0];
  expect(await column('realizations')).toEqual([99.69, 4.74, 41.18, 99.39, 4]);
  expect(await remark()).toBe('');
  // The third and the fourth exchange their codes.
  await written.type("Budi's KPI", 'B6', '6a');
  await written.type("Budi's KPI", 'B7', '4b');
  expect(await column('realizations')).toEqual([99.69, 4.74, '#N/A', '#N/A', 4]);
  expect((await column('targets')).slice(2, 4)).toEqual(['#N/A', '#N/A']);
  expect((await column('score')).slice(2, 4)).toEqual(['#N/A', '#N/A']);
  expect(await remark()).toMatch(said);
});

test('the study’s four years as a line over the limits of the lights; a year without a total is a gap; undo', async () => {
  const realizations = [107.02, 108.18, 108.21, null, 108.09];
  const names = ['2019', '2020', '2021', '2021 (no data)', '2022'];
  const table = (realization: number | null): Kpi[] => [kpi('A', { target: 100, realization, weight: 1 })];
  const [first = null, ...rest] = realizations;
  const bands = { yellowFrom: 90, greenFrom: 105 };
  written = await writeCard(table(first), { card: { kind: 'ckp', id: 'year0', title: 'CKP 2019' } });
  const { input, workbook, result } = written;
  const periods: YearsPeriod[] = [{ name: names[0] ?? '', evaluation: { ...input, result, problems: [] } }];
  for (const [index, realization] of rest.entries()) {
    const kpis = table(realization).map((one, row) => ({ ...one, row }));
    const { source: at, cells } = tableOf(kpis);
    const source = { ...at, area: { ...at.area, sheet: `KPI ${index}` } };
    await writeTable(cells, source.area.sheet, source.area.row);
    const own = index === rest.length - 1 ? { bands } : {};
    const card = { ...input.scorecard, ...own, id: `year${index + 1}`, title: `CKP ${names[index + 1]}` };
    const evaluation = { ...input, problems: [], scorecard: card, kpis, source };
    const scored: Evaluation = { ...evaluation, result: scoreCard(kpis, card, NO_SURROUNDINGS) };
    const plan = scorecardPlan({ ...input, ...scored });
    const sheets = [{ key: scorecardKey(card), name: `Card ${index}` }];
    await writeSheets({ model: EMPTY_MODEL, sheets, build: () => [plan] }, 'newSheets');
    periods.push({ name: names[index + 1] ?? '', evaluation: scored });
  }
  const plan = YEARS_SHEET.plan({ language: 'en', key: 'year0', periods }, (key) => key);
  const sheets = [{ key: plan.key, name: 'Years' }];
  await writeSheets({ model: EMPTY_MODEL, sheets, build: () => [plan] }, 'newSheets');
  await workbook.book.settled();

  const say = (key: string): string => key;
  const done = await insertYearsChart('year0', { say, total: 'CKP' });
  const book = () => {
    const sheet = workbook.book.sheets.find(({ name }) => name === 'Years');
    return sheet?.charts.list().map((chart) => chartNow(chart, workbook.book));
  };
  const [chart] = book() ?? [];
  expect(chart).toMatchObject({ type: 'LineMarkers', hasLegend: true, categories: names });
  expect(chart?.series).toEqual([
    { name: 'CKP', values: realizations },
    { name: 'yearsGreenFrom', values: [100, 100, 100, 100, 105], dash: 'dash', hasMarks: false },
    { name: 'yearsYellowFrom', values: [80, 80, 80, 80, 90], dash: 'dot', hasMarks: false },
  ]);
  expect(await done.holds()).toBe(true);
  await done.undo();
  expect(book()).toEqual([]);
});

test.each([
  [['2023', '2024'], 'en', 'Years', 'Years side by side', 'Year'],
  [['2023', '2024'], 'id', 'Antartahun', 'Perbandingan antartahun', 'Tahun'],
  [['2023', 'TW I 2024'], 'en', 'Periods', 'Periods side by side', 'Period'],
  [['Jan 2024', 'Feb 2024'], 'id', 'Antarperiode', 'Perbandingan antarperiode', 'Periode'],
] as const)('a sheet of %p is called in %s %s', (names, language, name, title, heading) => {
  const periods = names.map((one) => ({ name: one, evaluation: evaluation() }));
  const plan = YEARS_SHEET.plan({ language, key: 'x', periods }, (key) => key);
  const at = (address: string) => plan.blocks.find((block) => block.at === address)?.cells[0];
  expect([plan.name, YEARS_SHEET.name({ language, key: 'x', periods })]).toEqual([name, name]);
  expect([at('A1')?.[0], at('A4')?.[1]]).toEqual([title, heading]);
});

test('twelve months are printed at 7 points at least', () => {
  const plan = YEARS_SHEET.plan({ language: 'id', key: 'x', periods: sixtyOf(12) }, (key) => key);
  const shown = plan.columns.reduce((sum, width, column) => sum + (plan.hidden?.includes(column) ? 0 : width), 0);
  // The long side of A4 in points, less Excel's own margins of 0.7 inches.
  const printable = 842 - 2 * 0.7 * 72;
  expect((11 * printable) / shown).toBeGreaterThanOrEqual(7);
});

test('a dash stands at the right, as the numbers of its column do', () => {
  const plan = YEARS_SHEET.plan({ language: 'en', key: 'x', periods: sixtyOf(2) }, (key) => key);
  const layout = yearsLayout({ language: 'en', key: 'x', periods: sixtyOf(2) });
  const [at] = layout.range('targets', 0).split(':');
  expect(LOOKS[plan.blocks.find((block) => block.at === at)?.style ?? 'plain'].aside).toBe('Right');
});

test('formulas grow in proportion to the periods, up to sixty', () => {
  const count = (periods: number): number => {
    const plan = YEARS_SHEET.plan({ language: 'en', key: 'x', periods: sixtyOf(periods) }, (key) => key);
    const cells = plan.blocks.flatMap((block) => block.cells.flat());
    return cells.filter((cell) => typeof cell === 'string' && cell.startsWith('=')).length;
  };
  const [some, half, all] = [count(15), count(30), count(60)] as const;
  expect(all - half).toBe(2 * (half - some));
  expect(all).toBeLessThan(60 * 20);
});

function sixtyOf(periods: number): YearsPeriod[] {
  return Array.from({ length: periods }, (_, index) => ({ name: `P${index}`, evaluation: evaluation() }));
}

test.each([
  ['NKO KPPN TW II 2026', 'TW II 2026'],
  ['OMAX KPI 2010', '2010'],
  ['Scorecard Juni 2024', 'Juni 2024'],
  ['OMAX North', 'OMAX North'],
])('%s is of %s', (title, name) => {
  expect(periodName(title)).toBe(name);
});
