/** Journey E: three respondents, one of them incomplete; a questionnaire goes out, is filled in and read back. */
import type { Locator } from 'playwright-core';
import type { Book } from '../../src/sandbox/univer/book';
import { eventually } from '../support/patience';
import { violationsInEveryLook } from './axe';
import { Hands } from './hands';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

const LINES = 'A: Speed\nB: Quality\nC: Cost\nD: Safety';

async function withPeople(): Promise<{ book: WorkbookPage; hands: Hands }> {
  const book = await openWorkbook();
  const hands = new Hands(book);
  const { pane } = book;
  await pane.getByRole('tab', { name: 'Weights' }).click();
  await pane.getByRole('button', { name: 'Paste an outline' }).click();
  await pane.getByRole('textbox').first().fill(LINES);
  await pane.getByRole('button', { name: 'Use this hierarchy' }).click();
  await pane.getByRole('tab', { name: 'People' }).click();
  await pane.getByRole('textbox', { name: 'Name of a new respondent' }).focus();
  for (const name of ['Ani', 'Budi', 'Citra']) {
    await hands.type(name);
    await hands.press('Enter');
  }
  return { book, hands };
}

/** Judges as one of the three, one by one; null skips. */
async function judgeAs(
  book: WorkbookPage,
  hands: Hands,
  name: string,
  answers: readonly (string | null)[],
): Promise<void> {
  const { pane } = book;
  await pane.getByRole('tab', { name: 'People' }).click();
  await pane.getByRole('button', { name: `Judge: ${name}` }).click();
  for (const answer of answers) {
    await pane.getByText('Which matters more').waitFor();
    // The question takes the focus a moment after it is there.
    await book.rest();
    if (answer === null) await pane.getByRole('button', { name: 'Skip' }).click();
    else await hands.press(answer, 'Enter');
  }
}

/** Where the questions of a written questionnaire stand: the row of each pair, from 1. */
async function questionRows(book: WorkbookPage, sheet: string): Promise<Map<string, number>> {
  const cells = await book.values('A1:S80', sheet);
  return new Map(
    cells.flatMap((row, index) => {
      const [left, right] = [String(row[0]), String(row[18])];
      return /^[A-D]\b/.test(left) && /^[A-D]\b/.test(right) ? [[`${left[0]}${right[0]}`, index + 1] as const] : [];
    }),
  );
}

const SEVENTEEN = 'BCDEFGHIJKLMNOPQR';

/** The column of a mark: 9 … 1 … 9 from B to R. */
const columnOf = (judgment: number): string =>
  SEVENTEEN[judgment >= 1 ? 9 - judgment : 7 + Math.round(1 / judgment)] ?? '';

/** Presses and releases the mouse as somebody does who takes their time: all that the press sets going is done by then. */
async function pressSlowly(book: WorkbookPage, target: Locator): Promise<void> {
  await target.hover();
  await book.page.mouse.down();
  await book.rest();
  await book.page.mouse.up();
}

/** The weights of the four in the sheet, as the pane shows them. */
async function writtenWeights(book: WorkbookPage): Promise<string[]> {
  const table = await book.values('A1:G12', 'Global weights');
  const heading = table.find((row) => row.includes('Global weight')) ?? [];
  const column = heading.indexOf('Global weight');
  return table
    .filter((row) => /^[A-D]$/.test(String(row[0])) && typeof row[column] === 'number')
    .map((row) => `${(Number(row[column]) * 100).toFixed(1)}%`);
}

/** The marks of Citra: what a head of section fills in on paper or in the sheet. */
const MARKS: readonly (readonly [pair: string, judgment: number])[] = [
  ['AB', 5],
  ['AC', 3],
  ['AD', 1],
  ['BC', 1 / 2],
  ['BD', 1 / 5],
  ['CD', 1 / 3],
];

test('E: three respondents, one incomplete; the questionnaire goes out, is filled in and read back', async () => {
  const { book, hands } = await withPeople();
  const { pane } = book;
  await judgeAs(book, hands, 'Ani', ['Digit3', 'Digit5', 'Digit1', 'Digit2', 'Shift+Digit3', 'Shift+Digit5']);
  await pane.getByText('All pairs are compared').waitFor();
  // Budi leaves two pairs out; his weights are estimated from the rest.
  await judgeAs(book, hands, 'Budi', ['Digit2', null, 'Shift+Digit2', 'Digit3', null, 'Shift+Digit4']);
  await pane.getByText('Some pairs were skipped').waitFor();
  await pane.getByRole('tab', { name: 'People' }).click();
  for (const text of ['6/6', '4/6', '0/6']) await pane.getByRole('cell', { name: text }).first().waitFor();
  await pane.getByText(/consensus: \d/).waitFor();
  await pane.getByText('Who differs most').waitFor();

  // Citra fills in a sheet.
  for (const name of ['Ani', 'Budi'])
    await pane.getByRole('button', { name: `Leave ${name} out of the result` }).click();
  await pane.getByRole('button', { name: 'Write a questionnaire' }).click();
  await pane.getByText(/^Wrote \d+ cells to/).waitFor();
  const sheet = (await book.sheetNames()).find((name) => name.includes('Citra')) ?? '';
  expect(sheet).not.toBe('');
  await book.showSheet(sheet);
  const places = await questionRows(book, sheet);
  expect([...places.keys()]).toEqual(['AB', 'AC', 'AD', 'BC', 'BD', 'CD']);
  for (const [pair, judgment] of MARKS) await book.type(`${columnOf(judgment)}${places.get(pair)}`, 'x');
  await pane.getByRole('button', { name: 'Read back what was filled in' }).click();
  await pane.getByText('Took 6 judgments from the sheets.').waitFor();

  for (const name of ['Ani', 'Budi'])
    await pane.getByRole('button', { name: `Leave ${name} out of the result` }).click();
  await pane.getByRole('button', { name: 'Judge: Citra' }).click();
  await pane.getByRole('combobox', { name: 'Ways to weigh' }).click();
  await pane.getByRole('option', { name: 'Matrix' }).click();
  await book.rest();
  const cells = await pane
    .getByRole('textbox')
    .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
  expect(cells).toEqual(['5', '3', '1', '1/2', '1/5', '1/3']);

  // The sheets of all three, and of the group, whose weights are those the pane shows.
  await pane.getByRole('tab', { name: 'People' }).click();
  await book.rest();
  const shown = await pane.locator('table').last().locator('td:nth-child(2)').allInnerTexts();
  expect(await violationsInEveryLook(book)).toEqual([]);
  await pane.getByRole('tab', { name: 'Hierarchy' }).click();
  await pane.getByRole('button', { name: 'Write sheets' }).click();
  await pane.getByText(/^Wrote \d+ cells to \d+ sheets: /).waitFor();
  // The sheet calculates a moment after it is written.
  await eventually(async () => expect(await writtenWeights(book)).toEqual(shown));
});

test('two marks in one row are reported by their row, and nothing is taken from it', async () => {
  const { book } = await withPeople();
  const { pane } = book;
  for (const name of ['Ani', 'Budi'])
    await pane.getByRole('button', { name: `Leave ${name} out of the result` }).click();
  await pane.getByRole('button', { name: 'Write a questionnaire' }).click();
  await pane.getByText(/^Wrote \d+ cells to/).waitFor();
  const sheet = (await book.sheetNames()).find((name) => name.includes('Citra')) ?? '';
  await book.showSheet(sheet);
  const row = (await questionRows(book, sheet)).get('AB');
  await book.type(`B${row}`, 'x');
  await book.type(`C${row}`, 'x');
  // The press brings the pane the focus, and it reads; the button stays under the pointer until it is released.
  await pressSlowly(book, pane.getByRole('button', { name: 'Read back what was filled in' }));
  await pane.getByText(`row ${row}: 2 cells are marked`).waitFor();
  await pane.getByText('Nothing new in the sheets.').waitFor();
});

test('E by keyboard alone, from the pane to the sheet and back', async () => {
  const book = await openWorkbook();
  const hands = new Hands(book);
  const { pane } = book;
  const button = (name: string) => pane.getByRole('button', { name });
  const isInPane = () => book.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  /** F6 goes round the ribbon, the grid and the pane. */
  const enter = async (where: 'pane' | 'grid'): Promise<void> => {
    for (let step = 0; step < 3 && (await isInPane()) !== (where === 'pane'); step += 1) {
      await hands.press(where === 'pane' ? 'F6' : 'Shift+F6');
    }
    expect(await isInPane()).toBe(where === 'pane');
  };
  const choose = async (name: RegExp): Promise<void> => {
    await hands.tabTo(name);
    await hands.press('Enter');
  };
  /** Walks from the cell that is selected to another and marks it. */
  const mark = async (address: string): Promise<void> => {
    const { row, column } = await book.page.evaluate((wanted) => {
      const { book: workbook } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
      const { startRow, startColumn } = workbook.activeSheet.facade.getRange(wanted).getRange();
      const { row: fromRow, column: fromColumn } = workbook.activeCell;
      return { row: startRow - fromRow, column: startColumn - fromColumn };
    }, address);
    const steps = (count: number, forth: string, back: string) =>
      Array<string>(Math.abs(count)).fill(count > 0 ? forth : back);
    await hands.press(...steps(row, 'ArrowDown', 'ArrowUp'), ...steps(column, 'ArrowRight', 'ArrowLeft'));
    await hands.type('x');
    await hands.press('Enter');
  };

  await enter('pane');
  await hands.tabTo(/^Selection$/);
  await hands.press('ArrowRight', 'Enter');
  await button('Paste an outline').waitFor();
  await choose(/^Paste an outline$/);
  await pane.getByRole('textbox', { name: 'Outline' }).waitFor();
  await hands.type(LINES);
  await choose(/^Use this hierarchy$/);
  await pane.getByRole('tree').waitFor();
  const openPart = async (from: RegExp, ...keys: string[]): Promise<void> => {
    await hands.tabBackTo(from);
    await hands.press(...keys, 'Enter');
  };
  const judge = async (name: RegExp, answers: readonly (string | null)[]): Promise<void> => {
    await hands.tabTo(name);
    await hands.press('Enter');
    for (const [index, answer] of answers.entries()) {
      await pane.getByText(`Pair ${index + 1} of 6`).waitFor();
      await book.rest();
      if (answer === null) await choose(/^Skip$/);
      else await hands.press(answer, 'Enter');
    }
  };
  await openPart(/^Hierarchy$/, 'ArrowRight', 'ArrowRight');
  await hands.tabTo(/^Name of a new respondent$/);
  for (const name of ['Ani', 'Budi', 'Citra']) {
    await hands.type(name);
    await hands.press('Enter');
  }
  await openPart(/^People$/);
  await judge(/^Judge: Ani$/, ['Digit3', 'Digit5', 'Digit1', 'Digit2', 'Shift+Digit3', 'Shift+Digit5']);
  await pane.getByText('All pairs are compared').waitFor();
  await openPart(/^Compare$/, 'ArrowRight');
  await judge(/^Judge: Budi$/, ['Digit2', null, 'Shift+Digit2', 'Digit3', null, 'Shift+Digit4']);
  await pane.getByText('Some pairs were skipped').waitFor();
  await openPart(/^Compare$/, 'ArrowRight');
  for (const name of [/^Leave Ani out/, /^Leave Budi out/]) await choose(name);
  await choose(/^Write a questionnaire$/);
  await pane.getByText(/^Wrote \d+ cells to/).waitFor();

  await enter('grid');
  const sheet = (await book.sheetNames()).find((name) => name.includes('Citra')) ?? '';
  const places = await questionRows(book, sheet);
  for (const [pair, judgment] of MARKS) await mark(`${columnOf(judgment)}${places.get(pair)}`);
  await enter('pane');
  await choose(/^Read back what was filled in$/);
  await pane.getByText('Took 6 judgments from the sheets.').waitFor();
  await hands.tabBackTo(/^Leave Budi out/);
  await hands.press('Enter');
  await hands.tabBackTo(/^Leave Ani out/);
  await hands.press('Enter');
  await book.rest();
  const shown = await pane.locator('table').last().locator('td:nth-child(2)').allInnerTexts();

  await openPart(/^People$/, 'ArrowLeft', 'ArrowLeft');
  await choose(/^Write sheets$/);
  await pane.getByText(/^Wrote \d+ cells to \d+ sheets: /).waitFor();
  expect(shown).toHaveLength(4);
  // The sheet calculates a moment after it is written.
  await eventually(async () => expect(await writtenWeights(book)).toEqual(shown));
});

test('who counts, by keyboard: a weight, left out, deleted, and brought back', async () => {
  const { book, hands } = await withPeople();
  await book.pane.getByRole('tab', { name: 'People' }).focus();
  await hands.tabTo(/^More: Ani$/);
  await hands.press('Enter', 'ArrowDown', 'Enter');
  expect(await hands.focused()).toBe('Name of the respondent');
  await hands.tabTo(/^How much Ani counts$/, 2);
  await hands.type('2');
  await hands.press('Enter');
  await book.pane.getByText('Changed Ani.').waitFor();
  await hands.tabTo(/^Done$/, 2);
  await hands.press('Enter');
  // The form gives the focus back to the row it stood in.
  expect(await hands.focused()).toBe('More: Ani');
  await book.pane.getByRole('cell', { name: /^2×/ }).waitFor();
  await hands.tabBackTo(/^Leave Ani out/);
  await hands.press('Space');
  await book.pane.getByText('Left Ani out of the result.').waitFor();
  await hands.tabTo(/^More: Ani$/, 2);
  await hands.press('Enter', 'ArrowDown', 'ArrowDown');
  expect(await hands.focused()).toBe('Delete Ani');
  await hands.press('Enter');
  await book.pane.getByText('Deleted Ani and their judgments.').waitFor();
  expect(await hands.focused()).toBe('More: Budi');
  await hands.press('Control+z');
  await book.pane.getByRole('button', { name: 'More: Ani' }).waitFor();
});
