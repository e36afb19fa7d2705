/** The improvement sheet with the target and realization of an earlier scorecard beside those of now. */
import type { Evaluation } from '../../../src/model/scorecard/evaluation';
import { scoreCard } from '../../../src/model/scorecard/score';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { SheetRecord } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { IMPROVEMENT_SHEET } from '../../../src/sheets/scorecard/improvement/improvement';
import { scorecardKey } from '../../../src/sheets/scorecard/names';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import { improvementWriting } from '../../../src/taskpane/result/improvement/improvementWriting';
import { readImprovementSheets } from '../../../src/workbook/reading/improvementSheets';
import { nameTable } from '../../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { samsatYears } from '../../support/tables/samsatYears';
import type { WrittenCard } from './cards';
import { tableOf, writeTable } from './cards';
import { asked, card, closeCard, find, inputOf, planOf, samsatKpis, write } from './improving';

afterEach(closeCard);

/** The same KPIs in 2009: those that the thesis discusses with the numbers of Table 4.7, the others as in 2010. */
const in2009 = (): Kpi[] =>
  samsatKpis().map((one) => {
    const printed = samsatYears.find(({ kpi }) => kpi === one.code);
    if (printed === undefined) return one;
    const [target, realization] = printed[2009];
    return { ...one, target, realization };
  });

/** Writes the scorecard of 2009 beside that of 2010, again where it has its records. */
async function earlier(sheet: WrittenCard, kpis: readonly Kpi[]): Promise<Evaluation & { records: SheetRecord[] }>;
async function earlier(sheet: WrittenCard, kpis: readonly Kpi[], again: SheetRecord[]): Promise<unknown>;
async function earlier(sheet: WrittenCard, kpis: readonly Kpi[], again?: SheetRecord[]) {
  const placed = kpis.map((one, row) => ({ ...one, row }));
  const table = tableOf(placed);
  const source = { ...table.source, area: { ...table.source.area, sheet: 'Year 2009' } };
  if (!again) await writeTable(table.cells, 'Year 2009', source.area.row);
  const scorecard = { ...sheet.input.scorecard, id: 'before', title: 'OMAX 2009' };
  const result = scoreCard(placed, scorecard, sheet.input.surroundings);
  const plan = scorecardPlan({ ...sheet.input, scorecard, kpis: placed, source, result });
  const sheets = [{ key: scorecardKey(scorecard), name: 'Earlier' }];
  const model = { ...EMPTY_MODEL, sheets: again ?? [] };
  const { records } = await writeSheets({ model, sheets, build: () => [plan] }, again ? 'replace' : 'newSheets');
  await sheet.workbook.book.settled();
  return { kpis: placed, scorecard, surroundings: sheet.input.surroundings, source, result, problems: [], records };
}

/** Code, target and realization of both years of the KPIs named. */
async function both(sheet: WrittenCard, name: string, codes: readonly string[]) {
  const rows = await sheet.values('B5:H33', name);
  return codes.map((code) => rows.find(([one]) => one === code)).map((row) => [row?.[0], ...(row?.slice(3) ?? [])]);
}

test('has target and realization of both years of the seven KPIs that the thesis discusses, live', async () => {
  const sheet = await card(samsatKpis());
  const before = await earlier(sheet, in2009());
  const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet, { before, language: 'id' })));
  expect((await sheet.values('E4:H4', name))[0]).toEqual(['Target 2009', 'Realisasi 2009', 'Target', 'Realisasi']);
  const codes = samsatYears.map(({ kpi }) => kpi);
  expect(await both(sheet, name, codes)).toEqual(samsatYears.map((one) => [one.kpi, ...one[2009], ...one[2010]]));
  // The second row of a KPI repeats nothing. L1a and C3b come first, with two rows each.
  expect((await sheet.values('E6:F6', name))[0]).toEqual(['', '']);
  const row = before.kpis.findIndex(({ code }) => code === 'C3b') + 4;
  await sheet.type('Year 2009', `H${row}`, 15);
  expect(await both(sheet, name, ['C3b'])).toEqual([['C3b', 0, 15, 0, 14.66]]);
});

test('has a dash where the earlier one has no such KPI, and nothing while the earlier one is behind its table', async () => {
  const sheet = await card(samsatKpis());
  const before = await earlier(
    sheet,
    in2009().filter(({ code }) => code !== 'L1a'),
  );
  const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet, { before })));
  expect(await both(sheet, name, ['L1a', 'C3b'])).toEqual([
    ['L1a', '–', '–', 100, 90.77],
    ['C3b', 0, 14.58, 0, 14.66],
  ]);
  const notes = async (): Promise<string> => (await sheet.values('A30:A80', name)).flat().join('\n');
  expect(await notes()).toContain('follow the scorecard ‘OMAX 2009’; – means that it has no such KPI.');
  expect(await notes()).not.toContain('Write this sheet again');
  // A scorecard behind its table says so itself, and has no numbers until it is written again.
  await sheet.type('Year 2009', `B${before.kpis.findIndex(({ code }) => code === 'C3b') + 4}`, 'C9');
  expect((await both(sheet, name, ['C3b']))[0]?.slice(0, 3)).toEqual(['C3b', '', '']);
  const renamed = before.kpis.map((one) => (one.code === 'C3b' ? { ...one, code: 'C9', key: 'C9' } : one));
  await earlier(sheet, renamed, before.records);
  expect((await both(sheet, name, ['C3b', 'I3a'])).map((row) => row.slice(0, 3))).toEqual([
    ['C3b', '#N/A', '#N/A'],
    ['I3a', 75, 54.16],
  ]);
  expect(await notes()).toContain('Write this sheet again');
});

test('the pane reads the earlier scorecard anew when it writes', async () => {
  const sheet = await card(samsatKpis());
  const before = await earlier(sheet, in2009());
  const source = await nameTable(before.source.area);
  const { evaluation, choices } = inputOf(sheet);
  await sheet.type('Year 2009', `H${before.kpis.findIndex(({ code }) => code === 'I3a') + 4}`, 50);
  await sheet.type('Year 2009', `G${before.kpis.findIndex(({ code }) => code === 'I3a') + 4}`, 70);
  const of = { evaluation, choices, before: { ...before.scorecard, source } };
  const writing = await improvementWriting('improvement', of, EMPTY_MODEL, 'en');
  const { sheets } = await writeSheets(writing, 'newSheets');
  await sheet.workbook.book.settled();
  expect(await both(sheet, sheets[0] ?? '', ['I3a'])).toEqual([['I3a', 70, 50, 75, 56.25]]);
});

test('keeps what was typed when the earlier numbers come and go, and remembers which scorecard was chosen', async () => {
  const sheet = await card(samsatKpis());
  const before = await earlier(sheet, in2009());
  const first = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)));
  const { scorecard } = sheet.input;
  expect((await readImprovementSheets(scorecard)).before).toBeNull();
  await sheet.type(first.sheet, 'J5', 'Busy with other duties');
  await sheet.type(first.sheet, 'M5', 46_000);
  const withYears = planOf(IMPROVEMENT_SHEET, inputOf(sheet, { before, choices: { before: 'before' } }));
  expect(await asked(withYears, first.records)).toEqual([]);
  const second = await write(withYears, first.records);
  expect((await sheet.values('L5:O5', second.sheet))[0]).toEqual(['Busy with other duties', '', '', 46_000]);
  expect((await readImprovementSheets(scorecard)).before).toBe('before');
  expect((await readImprovementSheets(scorecard)).order).toBe('urgency');
  const without = planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { before: 'none' } }));
  const third = await write(without, second.records);
  expect((await sheet.values('J5:M5', third.sheet))[0]).toEqual(['Busy with other duties', '', '', 46_000]);
  expect((await readImprovementSheets(scorecard)).before).toBe('none');
  expect((await find(sheet, third.sheet, 'Target 2009')).row).toBe(0);
});
