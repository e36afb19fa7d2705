/** What is done about KPIs, as it stands in a workbook: the table, the trees of causes, the calendar. */
import { gainsOf } from '../../../src/model/scorecard/gains';
import type { ImprovementChoices, ImprovementSheets } from '../../../src/model/scorecard/improvement';
import { improvementRows, NO_IMPROVEMENT_SHEETS, proposedChoices } from '../../../src/model/scorecard/improvement';
import type { Kpi } from '../../../src/model/scorecard/types';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, SheetRecord } from '../../../src/model/types';
import { columnLetters, parseAddress } from '../../../src/sheets/address';
import type { ImprovementInput } from '../../../src/sheets/scorecard/improvement/input';
import { IMPROVEMENT_SHEET } from '../../../src/sheets/scorecard/improvement/improvement';
import { WHY_TREE_SHEET } from '../../../src/sheets/scorecard/improvement/whyTree';
import { CALENDAR_SHEET } from '../../../src/sheets/scorecard/improvement/calendar';
import type { SheetPlan } from '../../../src/sheets/plan';
import { readImprovementSheets } from '../../../src/workbook/reading/improvementSheets';
import { checkSheets, writeSheets } from '../../../src/workbook/writing/writer';
import { kppn, samsat } from '../../model/scorecard/support';
import type { CardOptions, WrittenCard } from './cards';
import { writeCard } from './cards';

let written: WrittenCard | null = null;
afterEach(() => {
  written?.workbook.close();
  written = null;
});

async function card(kpis: readonly Kpi[], options?: CardOptions): Promise<WrittenCard> {
  written = await writeCard(kpis, options);
  return written;
}

interface Improving {
  readonly choices?: Partial<ImprovementChoices>;
  readonly found?: Partial<ImprovementSheets>;
  readonly language?: 'en' | 'id';
}

function inputOf(
  { input, result }: WrittenCard,
  { choices, found, language = 'en' }: Improving = {},
): ImprovementInput {
  const { kpis, scorecard, surroundings, source } = input;
  const insight = {
    gains: gainsOf(kpis, scorecard, surroundings),
    warnings: warningsOf(kpis, scorecard, surroundings, result),
  };
  return {
    language,
    evaluation: { kpis, scorecard, surroundings, source, result, problems: [] },
    insight,
    choices: { ...proposedChoices(result, { ...NO_IMPROVEMENT_SHEETS, ...found }), ...choices },
  };
}

const planOf = (kind: typeof IMPROVEMENT_SHEET, input: ImprovementInput): SheetPlan => kind.plan(input, (key) => key);

async function write(plan: SheetPlan, sheets: SheetRecord[] = []): Promise<{ sheet: string; records: SheetRecord[] }> {
  const request = { model: { ...EMPTY_MODEL, sheets }, sheets: [{ key: plan.key, name: plan.key.slice(0, 9) }] };
  const done = await writeSheets({ ...request, build: () => [plan] }, 'replace');
  await written?.workbook.book.settled();
  return { sheet: done.sheets[0] ?? '', records: [...sheets.filter(({ key }) => key !== plan.key), ...done.records] };
}

async function asked(plan: SheetPlan, sheets: SheetRecord[]): Promise<string[]> {
  const request = { model: { ...EMPTY_MODEL, sheets }, sheets: [{ key: plan.key, name: 'Next' }], build: () => [plan] };
  return (await checkSheets(request)).changed.flatMap(({ cells }) => cells);
}

/** The row of the sheet in which a text stands, and the cell. */
async function find(
  sheet: WrittenCard,
  name: string,
  text: string,
  from = 0,
): Promise<{ row: number; column: string }> {
  const cells = await sheet.values('A1:Z140', name);
  const row = cells.findIndex((line, index) => index >= from && line.includes(text));
  return { row: row + 1, column: columnLetters(cells[row]?.indexOf(text) ?? 0) };
}

const close = (value: number | null | undefined): CellValue =>
  value === null || value === undefined ? '' : (expect.closeTo(value, 8) as number);

const samsatKpis = (): Kpi[] => samsat(({ exactWeight }) => exactWeight);
/** Columns of the table of SAMSAT, whose KPIs have codes, perspectives and no names of their own. */
const [CAUSE, ACTION, DUE] = ['J', 'K', 'M'];

describe('the improvement sheet', () => {
  test('lists all 22 KPIs of SAMSAT, red first, two rows for each that is not green, live', async () => {
    const sheet = await card(samsatKpis());
    const input = inputOf(sheet);
    const expected = improvementRows(sheet.result, input.insight.gains, 'urgency');
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, input));
    const rows = await sheet.values('A5:I33', name);
    const words = { red: 'Red', yellow: 'Yellow', green: 'Green' };
    expect(rows.filter(([number]) => number !== '')).toEqual(
      expected.map(({ row, gain }, index) => [
        index + 1,
        row.kpi.code,
        row.kpi.code,
        row.perspective,
        close(row.kpi.target),
        close(row.kpi.realization),
        close(row.score),
        row.light && words[row.light],
        close(gain?.gain),
      ]),
    );
    expect(rows).toHaveLength(22 + 7);
    expect(rows.slice(0, 3).map(([, code]) => code)).toEqual(['L1a', '', 'C3b']);
    await sheet.type(sheet.input.source.area.sheet, 'H13', 0);
    const late = await sheet.values('A5:I33', name);
    expect(late.find(([, code]) => code === 'C3b')?.slice(5)).toEqual([0, 10, 'Green', 0]);
  });

  test('names the KPIs of each light below, as Tables 4.14 to 4.16, and counts what comes to be more', async () => {
    const sheet = await card(samsatKpis());
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)));
    const { row } = await find(sheet, name, 'Red, to be improved first: 3');
    const list = async (column: string) => (await sheet.values(`${column}${row}:${column}${row + 16}`, name)).flat();
    expect((await list('C')).slice(0, 5)).toEqual(['Red, to be improved first: 3', 'C3b', 'I3a', 'L1a', '']);
    expect((await list(CAUSE)).slice(0, 6)).toEqual(['Yellow, to be improved: 4', 'C1a', 'C2a', 'C2b', 'C4b', '']);
    const green = await list(ACTION);
    expect(green[0]).toBe('Green, to be kept: 15');
    expect(green.slice(1, 16).every((text) => text !== '')).toBe(true);
    expect(green[16]).toBe('');
    await sheet.type(sheet.input.source.area.sheet, 'H13', 0);
    expect((await list(ACTION))[0]).toBe('Green, to be kept: 16');
    expect((await list(ACTION))[16]).toBe('… and 1 more');
  });

  test('by perspective, all KPIs stand as Table 4.18 has them', async () => {
    const sheet = await card(samsatKpis());
    const { sheet: name } = await write(
      planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { order: 'perspective' } })),
    );
    const codes = (await sheet.values('B5:B33', name)).flat().filter((code) => code !== '');
    expect(codes).toEqual(sheet.input.kpis.map(({ code }) => code));
  });

  test('gains of an organization agree with those of the pane', async () => {
    const kpis = kppn().map((one, row) => (row % 4 === 0 ? { ...one, realization: (one.target ?? 0) * 0.7 } : one));
    const sheet = await card(kpis, { card: { kind: 'nko', weights: 'equal' } });
    const input = inputOf(sheet, { choices: { rows: {} } });
    const expected = improvementRows(sheet.result, input.insight.gains, 'urgency');
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, input));
    const rows = await sheet.values(`B5:I${4 + expected.length}`, name);
    expect(rows.map((row) => row[7])).toEqual(expected.map(({ gain }) => close(gain?.gain)));
  });

  test('has a row to act on for each KPI when all are green (KPPN Banyuwangi)', async () => {
    const sheet = await card(kppn(), { card: { kind: 'nko', weights: 'equal' } });
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet, { language: 'id' })));
    const lights = (await sheet.values('H5:H24', name)).flat();
    expect(lights).toEqual(Array.from({ length: 20 }, () => 'Green'));
    expect(await find(sheet, name, 'Hijau, harus dipertahankan: 20')).toMatchObject({ column: ACTION });
  });

  test('what was typed stays with its KPI and its row in it, whatever the order, the language and the number of rows', async () => {
    const sheet = await card(samsatKpis());
    const first = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)));
    const { sheet: name, records } = first;
    // L1a, its second row, C3b, and the green F1a in the last colour.
    const { row: green } = await find(sheet, name, 'F1a');
    await sheet.type(name, `${CAUSE}5`, 'Busy with other duties');
    await sheet.type(name, `${CAUSE}6`, 'Far away');
    await sheet.type(name, `${ACTION}6`, '=1+1');
    await sheet.type(name, `${ACTION}7`, 'Start later');
    await sheet.type(name, `${ACTION}${green}`, 'Keep the drive-through');
    const next = inputOf(sheet, { language: 'id', choices: { order: 'perspective', rows: { L1a: 3, C3b: 1 } } });
    expect(await asked(planOf(IMPROVEMENT_SHEET, next), records)).toEqual([]);
    await write(planOf(IMPROVEMENT_SHEET, next), records);
    const rows = await sheet.values('B5:K28', name);
    const typed = rows.filter((row) => row[8] !== '' || row[9] !== '').map((row) => [row[0], row[8], row[9]]);
    expect(typed).toEqual([
      ['F1a', '', 'Keep the drive-through'],
      ['C3b', '', 'Start later'],
      ['L1a', 'Busy with other duties', ''],
      ['', 'Far away', 2],
    ]);
  });

  test('a row put in within a KPI is one of its own; fewer rows than are filled are asked about first', async () => {
    const sheet = await card(samsatKpis());
    const { sheet: name, records } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)));
    await sheet.type(name, `${ACTION}5`, 'one');
    await sheet.type(name, `${ACTION}6`, 'three');
    sheet.workbook.book.sheets.find((each) => each.name === name)?.facade.insertRowsBefore(5, 1);
    await sheet.type(name, `${ACTION}6`, 'two');
    await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet, { found: { rows: { L1a: 3 } } })), records);
    expect((await sheet.values(`${ACTION}5:${ACTION}8`, name)).flat()).toEqual(['one', 'two', 'three', '']);
    expect((await sheet.values('B5:B8', name)).flat()).toEqual(['L1a', '', '', 'C3b']);
    const again = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet, { found: { rows: { L1a: 3 } } })), records);
    const fewer = planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { rows: { L1a: 1 } } }));
    expect(await asked(fewer, again.records)).toEqual([`${ACTION}6:${ACTION}7`]);
  });

  test('what an earlier version had beside its codes is taken over', async () => {
    const sheet = await card(samsatKpis());
    const plan = planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { rows: {} } }));
    // Its labels were the codes, and neither they nor the order stood in hidden columns.
    const kept = plan.kept?.map((each) => ({ ...each, labels: each.labels.replace(/[A-Z]+/g, 'B') })) ?? [];
    const { sheet: name, records } = await write({ ...plan, kept, names: [] });
    await sheet.type(name, `${CAUSE}5`, 'Busy with other duties');
    await sheet.type(name, `${DUE}5`, 46_000);
    await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)), records);
    expect(await sheet.values(`${CAUSE}5:${DUE}5`, name)).toEqual([['Busy with other duties', '', '', 46_000]]);
  });
});

describe('KPIs of one code', () => {
  test('each have their own numbers', async () => {
    const kpis = samsatKpis()
      .slice(0, 4)
      .map((one, row) => ({ ...one, code: row < 2 ? 'F1' : one.code, key: `K${row}` }));
    const sheet = await card(kpis);
    const { sheet: name } = await write(
      planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { order: 'perspective' } })),
    );
    expect((await sheet.values('G5:G8', name)).flat()).toEqual(sheet.result.rows.map(({ score }) => close(score)));
  });
});

describe('trees of causes', () => {
  test('draw a box for the problem, the cause and four whys, with the numbers of the KPI', async () => {
    const sheet = await card(samsatKpis());
    const { records, sheet: table } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)));
    await sheet.type(table, `${CAUSE}7`, 'Traffic at rush hours');
    await sheet.type(table, `${ACTION}7`, 'Start later');
    await sheet.type(table, `${ACTION}8`, 'Punish lateness');
    const { sheet: name } = await write(
      planOf(WHY_TREE_SHEET, inputOf(sheet, { choices: { trees: { C3b: 2 } } })),
      records,
    );
    const rows = await sheet.values('A4:N12', name);
    expect(rows[0]?.filter((cell) => cell !== '')).toEqual(['C3b', 'C3b', 'Red']);
    expect(rows[1]?.filter((cell) => cell !== '')).toEqual([
      'Target',
      0,
      'Realization',
      14.66,
      'Level',
      close(2.9557195572),
    ]);
    expect(rows[2]?.filter((cell) => cell !== '')).toEqual([
      'Problem',
      'Cause 1',
      'Why 2',
      'Why 3',
      'Why 4',
      'Why 5',
      'Recommendation 1',
    ]);
    expect(rows[3]?.filter((cell) => cell !== '')).toEqual(['C3b', 'Traffic at rush hours', 'Start later']);
    expect(rows[6]?.filter((cell) => cell !== '')).toEqual(['Punish lateness']);
  });

  test('what was typed stays with its KPI and its branch; a cause of the table is live until another is typed', async () => {
    const sheet = await card(samsatKpis());
    const first = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)));
    const trees = (all: Record<string, number>) => planOf(WHY_TREE_SHEET, inputOf(sheet, { choices: { trees: all } }));
    const second = await write(trees({ C3b: 2, I3a: 1 }), first.records);
    const { sheet: name } = second;
    // C3b: boxes in rows 7 and 10; I3a: row 16.
    await sheet.type(name, 'D7', 'Rush hours');
    await sheet.type(name, 'F10', 'They leave late');
    await sheet.type(name, 'L16', 'Nobody was trained');
    const third = await write(trees({ L1a: 2, C3b: 2, I3a: 3 }), second.records);
    expect(await sheet.values('A15:D16', name)).toEqual([
      ['Problem', '', '', 'Cause 1'],
      ['C3b', '', '', 'Rush hours'],
    ]);
    expect(await sheet.values('F19', name)).toEqual([['They leave late']]);
    expect(await sheet.values('L25', name)).toEqual([['Nobody was trained']]);
    await sheet.type(first.sheet, `${CAUSE}5`, 'Busy');
    expect(await sheet.values('D7', name)).toEqual([['Busy']]);
    // A tree that is left out, and a branch, are asked about where something is typed in them.
    expect(await asked(trees({ I3a: 3 }), third.records)).not.toEqual([]);
  });
});

describe('the calendar', () => {
  const year = async (sheet: WrittenCard, name: string): Promise<CellValue | undefined> =>
    (await sheet.values('B3', name))[0]?.[0];
  const marks = async (sheet: WrittenCard, name: string, row: number): Promise<string> =>
    ((await sheet.values(`G${row}:R${row}`, name))[0] ?? []).map((cell) => (cell === '' ? '.' : cell)).join('');
  const JAN_2026 = 46_023;

  test('marks the months of four groups as Table 4.17 does', async () => {
    const sheet = await card(samsatKpis());
    const { sheet: name } = await write(
      planOf(CALENDAR_SHEET, inputOf(sheet, { choices: { lines: {}, ownLines: 4 } })),
    );
    expect(await year(sheet, name)).toBe('');
    const quarters = [0, 90, 181, 273, 365];
    for (let group = 0; group < 4; group += 1) {
      await sheet.type(name, `C${6 + group}`, `Group ${group + 1}`);
      await sheet.type(name, `E${6 + group}`, JAN_2026 + (quarters[group] ?? 0));
      await sheet.type(name, `F${6 + group}`, JAN_2026 + (quarters[group + 1] ?? 0) - 1);
    }
    expect(await year(sheet, name)).toBe(2026);
    const lines = await Promise.all([6, 7, 8, 9].map((row) => marks(sheet, name, row)));
    expect(lines).toEqual(['■■■.........', '...■■■......', '......■■■...', '.........■■■']);
    expect((await sheet.values('G5:R5', name))[0]?.slice(0, 5)).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May']);
  });

  test('takes actions, owners and due dates of the improvement sheet, says what it cannot mark, and keeps what is typed', async () => {
    const sheet = await card(samsatKpis());
    const first = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)));
    await sheet.type(first.sheet, `${ACTION}7`, 'Start later');
    await sheet.type(first.sheet, 'L7', 'Head of staff');
    await sheet.type(first.sheet, `${DUE}7`, JAN_2026 + 40);
    const second = await write(planOf(CALENDAR_SHEET, inputOf(sheet)), first.records);
    const { sheet: name } = second;
    // L1a, C3b, I3a, then the yellow ones and four lines of one's own.
    expect(await sheet.values('B7:F7', name)).toEqual([['C3b', 'Start later', 'Head of staff', '', JAN_2026 + 40]]);
    expect(await marks(sheet, name, 7)).toBe('.■..........');
    await sheet.type(name, 'E7', JAN_2026);
    await sheet.type(name, 'J7', 'x');
    await sheet.type(name, 'C13', 'Group 1');
    await sheet.type(name, 'E13', 'March');
    await sheet.type(name, 'E14', JAN_2026 + 400);
    expect(await marks(sheet, name, 7)).toBe('■■.x........');
    expect(await sheet.values('A4', name)).toEqual([
      ['Lines with dates of another year alone: 1. Dates that are text and mark nothing: 1.'],
    ]);
    const next = inputOf(sheet, {
      language: 'id',
      choices: { order: 'perspective', lines: { C3b: 2, C1a: 1 }, ownLines: 4 },
    });
    await write(planOf(CALENDAR_SHEET, next), second.records);
    const rows = await sheet.values('B6:F12', name);
    expect(rows.map(([code, action, , start]) => [code, action, start])).toEqual([
      ['C1a', '', ''],
      ['C3b', 'Start later', JAN_2026],
      ['C3b', '', ''],
      ['', 'Group 1', 'March'],
      ['', '', JAN_2026 + 400],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(await marks(sheet, name, 7)).toBe('■■.x........');
    // Formulas are still there where nothing was typed over them.
    await sheet.type(first.sheet, `${ACTION}7`, 'Start at eight');
    expect(await sheet.values('C7', name)).toEqual([['Start at eight']]);
    await sheet.type(name, 'F7', JAN_2026 + 100);
    expect(await marks(sheet, name, 7)).toBe('■■■x........');
  });
});

test('the pane reads rows, order, trees and lines from the sheets, with what people put in', async () => {
  const sheet = await card(samsatKpis());
  const { scorecard } = sheet.input;
  expect(await readImprovementSheets(scorecard)).toEqual(NO_IMPROVEMENT_SHEETS);
  const choices = {
    order: 'perspective' as const,
    rows: { F1a: 3 },
    trees: { F1a: 2 },
    lines: { F1a: 1 },
    ownLines: 2,
  };
  const input = inputOf(sheet, { choices });
  const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, input));
  await write(planOf(WHY_TREE_SHEET, input));
  await write(planOf(CALENDAR_SHEET, input));
  await sheet.type(name, `${ACTION}6`, 'Keep');
  const found = await readImprovementSheets(scorecard);
  expect(found).toMatchObject({ order: 'perspective', typed: { F1a: 2 }, trees: { F1a: 2 }, ownLines: 2 });
  expect(found.rows).toMatchObject({ F1a: 3, F1b: 1 });
  expect(found.lines).toMatchObject({ F1a: 1 });
});

test('every sheet of an improvement is printed on A4, landscape', async () => {
  const sheet = await card(samsatKpis());
  for (const kind of [IMPROVEMENT_SHEET, WHY_TREE_SHEET, CALENDAR_SHEET]) {
    const { print, blocks } = planOf(kind, inputOf(sheet));
    expect(print?.landscape).toBe(true);
    expect(parseAddress(print?.area ?? '', '')?.rows).toBeGreaterThan(5);
    expect(blocks.length).toBeGreaterThan(5);
  }
});
