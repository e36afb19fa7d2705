/** What follows from the table of improvement, as it stands in a workbook: trees of causes, the calendar. */
import { NO_IMPROVEMENT_SHEETS } from '../../../src/model/scorecard/improvement';
import type { CellValue } from '../../../src/model/types';
import { parseAddress } from '../../../src/sheets/address';
import { CALENDAR_SHEET } from '../../../src/sheets/scorecard/improvement/calendar';
import { IMPROVEMENT_SHEET } from '../../../src/sheets/scorecard/improvement/improvement';
import { WHY_TREE_SHEET } from '../../../src/sheets/scorecard/improvement/whyTree';
import { readImprovementSheets } from '../../../src/workbook/reading/improvementSheets';
import type { WrittenCard } from './cards';
import { ACTION, asked, card, CAUSE, close, closeCard, DUE, inputOf, planOf, samsatKpis, write } from './improving';

afterEach(closeCard);

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
      ['Lines whose dates are all in another year: 1. Dates that are text and mark nothing: 1.'],
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

  test('marks, year and dates are live where their lines came to stand, and follow lines that are new', async () => {
    const sheet = await card(samsatKpis());
    const calendar = (lines: Record<string, number>) =>
      planOf(CALENDAR_SHEET, inputOf(sheet, { choices: { order: 'perspective', lines, ownLines: 1 } }));
    const first = await write(calendar({ C3b: 1 }));
    const { sheet: name } = first;
    await sheet.type(name, 'E6', JAN_2026 + 31);
    expect([await year(sheet, name), await marks(sheet, name, 6)]).toEqual([2026, '.■..........']);
    expect(await asked(calendar({ C1a: 2, C3b: 1 }), first.records)).toEqual([]);
    await write(calendar({ C1a: 2, C3b: 1 }), first.records);
    expect(await marks(sheet, name, 8)).toBe('.■..........');
    // A date of the year before, in the last line, which was not there at first.
    await sheet.type(name, 'E9', JAN_2026 - 31);
    expect(await year(sheet, name)).toBe(2025);
    expect([await marks(sheet, name, 8), await marks(sheet, name, 9)]).toEqual(['............', '...........■']);
    await sheet.type(name, 'B3', 2026);
    expect([await marks(sheet, name, 8), await marks(sheet, name, 9)]).toEqual(['.■..........', '............']);
    expect(await sheet.values('A4', name)).toEqual([[expect.stringContaining(': 1.')]]);
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
