/** The case log of an indicator: what was on time, and the index of study 001, IV.E. Cases are invented. */
import type { Language } from '../../../src/engine/language';
import { readLogRows } from '../../../src/workbook/reading/caseRows';
import type { Case } from './caseLogs';
import {
  ALL,
  COUNTED_ON,
  HOLIDAY,
  LOG,
  MONDAY,
  RESULTS,
  WEEK,
  answers,
  attention,
  closeLog,
  input,
  log,
  read,
  resultOf,
  type,
  write,
} from './caseLogs';

afterEach(closeLog);

describe('the days of SPP, study 001, IV.D', () => {
  test('two for UP/TUP, four for GUP, five for LS, without the weekend', async () => {
    await write();
    await log([
      ['a', 'SPP UP/TUP', MONDAY, '', MONDAY + 2],
      ['b', 'SPP GUP', MONDAY, '', MONDAY + 3],
      ['c', 'SPP LS', MONDAY, '', MONDAY + 8],
      ['d', 'spp ls ', MONDAY + 4, '', MONDAY + 11],
    ]);
    expect(await answers(4)).toEqual([
      [MONDAY + 2, 2, 0, 3, 'On time', ''],
      [MONDAY + 4, 3, -1, 4, 'Early', ''],
      [MONDAY + 7, 6, 1, 2, 'Late', ''],
      [MONDAY + 11, 5, 0, 3, 'On time', ''],
    ]);
    expect(await resultOf(ALL)).toEqual([4, 1, 2, 1, 0, 0, 0.75, 0.75, 3]);
    expect(await resultOf(7)).toEqual([2, 0, 1, 1, 0, 0, 0.5, 0.5, 2.5]);
    expect(await attention()).toEqual([]);
    expect((await read(LOG, 'A3'))[0]).toEqual(['On time: 75%   Index: 3']);
  });

  test('holidays push the date on, one on a weekend and one typed twice do not', async () => {
    await write();
    await log([['a', 'SPP UP/TUP', MONDAY, '', MONDAY + 4]]);
    await type(RESULTS, `C${HOLIDAY}`, [[MONDAY + 2], [MONDAY + 1], [MONDAY + 2], [MONDAY + 5], ['Nyepi']]);
    expect(await answers(1)).toEqual([[MONDAY + 4, 2, 0, 3, 'On time', '']]);
    expect(await attention()).toEqual(['Holidays that are no date: 1. They are not taken off.']);
  });
});

describe('the index of study 001, IV.E', () => {
  const DUE = MONDAY + 10;
  const late = (days: number, more: Case = []): Case => [`${days} late`, '', '', DUE, DUE + days, ...more];

  test('4 earlier, 3 on the day, 2 less than a week late, 1 more than a week, and their mean', async () => {
    await write({ rules: 'none' });
    await log([late(-30), late(-1), late(0.6), late(1), late(6), late(8), late(400)]);
    expect((await answers(7)).map((row) => row[3])).toEqual([4, 4, 3, 2, 2, 1, 1]);
    expect(await resultOf(ALL)).toEqual([
      7,
      2,
      1,
      4,
      0,
      0,
      expect.closeTo(3 / 7, 12),
      expect.closeTo(3 / 7, 12),
      expect.closeTo(17 / 7, 12),
    ]);
    expect((await resultOf(17)).at(0)).toBe(7);
  });

  test('exactly a week late it is asked for, and nothing is assumed', async () => {
    await write();
    await log([late(0), late(7)]);
    expect((await answers(2))[1]).toEqual([DUE, '', 7, '', 'Late', 'Exactly a week late: no index.']);
    expect((await resultOf(ALL)).slice(6)).toEqual([0.5, 0.5, '?']);
    expect(await attention()).toEqual([
      'Exactly a week late: 1. There is no index until you say whether it is 2 or 1.',
    ]);
    await type(RESULTS, `C${WEEK}`, [[1]]);
    expect((await resultOf(ALL)).slice(8)).toEqual([2]);
    await type(RESULTS, `C${WEEK}`, [[3]]);
    expect((await resultOf(ALL)).slice(8)).toEqual(['?']);
    expect(await attention()).toContain('One of the three choices below cannot be read: it is not used.');
  });

  test('a case that was wrong is on time and not correct', async () => {
    await write();
    await log([late(0), late(0, ['No']), late(0, ['ya']), late(2, ['Yes'])]);
    expect((await resultOf(ALL)).slice(6, 8)).toEqual([0.75, 0.5]);
  });
});

test('cases that are not done count once the day of the count has passed their due date', async () => {
  await write();
  await log([
    ['a', '', '', MONDAY, MONDAY],
    ['b', '', '', MONDAY],
    ['c', '', '', MONDAY + 9],
  ]);
  expect((await resultOf(ALL)).slice(0, 7)).toEqual([3, 0, 1, 0, 2, 0, 1]);
  expect(await attention()).toEqual([
    'Not done: 2. They are in no percentage; give the day of the count, and those overdue count as late.',
  ]);
  await type(RESULTS, `C${COUNTED_ON}`, [[MONDAY + 9]]);
  expect((await answers(3)).map((row) => row[4])).toEqual(['On time', 'Overdue', 'Not done']);
  expect((await resultOf(ALL)).slice(0, 9)).toEqual([3, 0, 1, 1, 1, 0, 0.5, 0.5, 3]);
  expect(await attention()).toEqual([]);
});

test('what cannot be counted says why, and is counted as such', async () => {
  await write();
  await log([
    ['a', 'SPP LS', "'5 Januari", '', MONDAY],
    ['b', 'SPP LS', MONDAY, "'8/1/24", MONDAY],
    ['c', 'SPP LS', MONDAY, '', "'9.1.2024"],
    ['d', 'SPP LS', MONDAY, '', MONDAY - 1],
    ['e', 'SPP LS', MONDAY, MONDAY - 1, ''],
    ['f', 'LPJ', MONDAY, '', MONDAY],
    ['g', 'SPP LS', '', '', MONDAY],
    ['h', 'SPP LS', MONDAY, '', MONDAY, 'x'],
    ['i', 'SPP LS', 2024, '', MONDAY],
    ['j', 'Odd', MONDAY, '', MONDAY],
    ['', '', '', '', '', ''],
    ['k', 'SPP LS', MONDAY, '', MONDAY + 7],
  ]);
  await type(RESULTS, 'B8', [
    ['Odd', 2.5],
    ['SPP LS', 9],
  ]);
  const noDue = 'No due date: set one, or give a date and a kind with a deadline.';
  expect((await answers(12)).map((row) => row[5])).toEqual([
    'Received is no date.',
    'The due date that was set is no date.',
    'Done is no date.',
    'Done before it was received.',
    'Due before it was received.',
    noDue,
    noDue,
    'Correct: use Yes or No.',
    'Received is no date.',
    'The deadline of this kind cannot be used: see its rule.',
    '',
    '',
  ]);
  expect(await resultOf(ALL)).toEqual([11, 0, 1, 0, 0, 10, 1, 1, 3]);
  expect((await read(LOG, 'A3'))[0]).toEqual(['On time: 100%   Index: 3   Not counted: 10']);
  expect(new Set(await resultOf(10))).toEqual(new Set(['']));
  expect(await attention()).toEqual([
    'Not counted: 10. The log says why under Remark.',
    expect.stringMatching(/^Rules that are not used: 2\. /),
    'The log is full. Insert rows above its last line, or write it again.',
  ]);
});

test('an error in a typed cell is not counted, and says so', async () => {
  await write();
  await log([
    ['a', 'SPP LS', MONDAY, '', MONDAY],
    ['b', 'SPP LS', MONDAY, '', '=NA()'],
    ['c', 'SPP LS', '=NA()', '', MONDAY],
    ['d', '=NA()', MONDAY, MONDAY, MONDAY],
    ['e', 'SPP LS', MONDAY, '=NA()', MONDAY],
    ['f', 'SPP LS', MONDAY, '', MONDAY, '=NA()'],
  ]);
  const found = await answers(6);
  // Kind takes what is typed as text, so that no error stands there.
  expect(found.map((row) => row[4])).toEqual([
    'Early',
    ...['b', 'c'].map(() => 'Not counted'),
    found[3]?.[4],
    'Not counted',
    'Not counted',
  ]);
  expect(found[1]).toEqual(['', '', '', '', 'Not counted', 'An error stands in this row.']);
  expect((await resultOf(ALL))[5]).toBeGreaterThanOrEqual(4);
  expect((await attention())[0]).toMatch(/^Not counted: /);
});

test('an error among the rules and choices is not used, and says so', async () => {
  await write();
  await log([['a', 'SPP LS', MONDAY, '', MONDAY]]);
  await type(RESULTS, 'C5', [['=NA()'], [4], [5]]);
  await type(RESULTS, 'D8', [['=NA()']]);
  await type(RESULTS, `C${COUNTED_ON}`, [['=NA()'], ['=NA()'], ['=NA()']]);
  await type(RESULTS, `C${HOLIDAY}`, [['=NA()']]);
  expect((await answers(1))[0]?.slice(0, 5)).toEqual([MONDAY + 7, 0, -7, 4, 'Early']);
  expect(await resultOf(ALL)).toEqual([1, 1, 0, 0, 0, 0, 1, 1, 4]);
  expect(await attention()).toEqual([
    expect.stringMatching(/^Rules that are not used: 2\. /),
    'Holidays that are no date: 1. They are not taken off.',
    'One of the three choices below cannot be read: it is not used.',
  ]);
});

test('an indicator that takes over a code has no log yet', async () => {
  await write({ rows: 3 });
  await log([['a', 'SPP LS', MONDAY, '', MONDAY]]);
  expect(await readLogRows(input())).toEqual({ rows: 3, used: 1 });
  const other = { key: '2a-C', code: '2a-C', name: 'Another' };
  expect(await readLogRows(input({ kpi: other }))).toBeNull();
  expect(await readLogRows(input({ kpi: { ...input().kpi, name: ' spm  processed Accurately' } }))).not.toBeNull();
});

test.each<[Language, string]>([
  ['en', 'Timeliness 2a-C'],
  ['id', 'Ketepatan 2a-C'],
])('names and sheets of %s', async (language, name) => {
  await write({ language });
  expect((await read(name, 'A1'))[0]?.[0]).toMatch(/2a-C SPM processed accurately/);
});
