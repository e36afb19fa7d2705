/** What the Weights tab says of comparisons that are not complete, of several people, and before judgments go. */
import type { Locator } from 'playwright-core';
import { Hands } from './hands';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

/** The Weights tab with a hierarchy that was pasted. */
async function withOutline(lines: readonly string[]): Promise<{ book: WorkbookPage; pane: ScorecardPane }> {
  const book = await openWorkbook();
  const pane = new ScorecardPane(book);
  await pane.openTab('Weights');
  await pane.press('button', 'Paste an outline');
  await book.pane.getByLabel('Outline').fill(lines.join('\n'));
  await pane.press('button', 'Use this hierarchy');
  return { book, pane };
}

/** Answers the questions by keys; null is skipped. */
async function answer(book: WorkbookPage, keys: readonly (string | null)[]): Promise<void> {
  const slider = book.pane.getByRole('slider');
  for (const key of keys) {
    if (key === null) await book.pane.getByRole('button', { name: 'Skip' }).click();
    else {
      await slider.press(key);
      await slider.press('Enter');
    }
  }
}

test('what keeps the sheet of global weights empty is said before writing, and its comparison is one click away', async () => {
  const { book, pane } = await withOutline(['A', '\tA1', '\tA2', 'B']);
  await pane.says(
    /^Not everything below Goal is weighed yet, nor below 1 more: the sheet of global weights stays empty/,
  );
  await pane.press('button', /^Compare: 0 of 2/);
  await answer(book, ['3']);
  // The next question is open, and nothing says that nobody has judged.
  await pane.says('Which matters more for A?');
  expect(await book.pane.getByText(/judged (anything|nothing)/).count()).toBe(0);
  await pane.openTab('Hierarchy');
  await pane.says(/^Not everything below A is weighed yet: the sheet/);
  await pane.press('button', 'Compare below A');
  await pane.says('Which matters more for A?');
  await answer(book, ['2']);
  await pane.press('button', 'See the weights');
  await pane.says(/^Writes /);
  expect(await book.pane.getByText(/is weighed yet/).count()).toBe(0);
});

test('answers that contradict are named after the last question and in the tree although a pair was skipped', async () => {
  const { book, pane } = await withOutline(['A', 'B', 'C', 'D', '\tD1', '\tD2']);
  await pane.press('button', /^Compare: 0 of 7/);
  await answer(book, ['9', 'Shift+Digit9', '1', '9', null, '1', '1']);
  await pane.says('Some pairs were skipped');
  await pane.says(/^Answers contradict each other, above the limit of CR 0\.10, below Goal \(CR \d\.\d{3}\)\.$/);
  await book.picture('contradicting', 'pane');
  await pane.press('button', 'Look again below Goal');
  await pane.says('Which matters more for Goal?');
  await pane.openTab('Hierarchy');
  await book.pane.getByRole('img', { name: /^5 of 6 pairs, Inconsistent, CR \d\.\d{3}$/ }).waitFor();
  await book.picture('contradicting-tree', 'pane');
});

test('with several people, it says whose pairs are counted and who has judged nothing', async () => {
  const { book, pane } = await withOutline(['A', 'B', 'C']);
  await pane.openTab('People');
  for (const name of ['Me', 'Ani']) {
    await book.pane.getByRole('textbox', { name: 'Name of a new respondent' }).fill(name);
    await book.page.keyboard.press('Enter');
  }
  await pane.says('Nobody has judged anything below Goal yet.');
  await pane.press('button', 'Judge: Me');
  await answer(book, ['2', '4']);
  await pane.openTab('Hierarchy');
  await pane.press('button', 'Compare as Me: 2 of 3 pairs');
  await answer(book, ['2']);
  await pane.openTab('People');
  await pane.press('button', 'Judge: Ani');
  await pane.says('Nothing is judged here yet by Ani.');
  await pane.openTab('Hierarchy');
  await pane.button('Compare as Ani: 0 of 3 pairs').waitFor();
});

test('a new hierarchy asks before judgments go, and Undo brings them back', async () => {
  const { book, pane } = await withOutline(['A', 'B', 'C']);
  await pane.press('button', /^Compare: 0 of 3/);
  await answer(book, ['2', '4', '2']);
  const readAnother = async (lines: string): Promise<void> => {
    await pane.openTab('Hierarchy');
    await pane.press('button', 'More');
    await book.pane.getByRole('menuitem', { name: 'Read another hierarchy' }).click();
    await pane.press('button', 'Paste an outline');
    await book.pane.getByLabel('Outline').fill(lines);
  };
  await readAnother('A\nB\nX');
  await pane.says('2 judgments of Me have no place in it and go.');
  await pane.press('button', 'Use this hierarchy');
  const question = book.pane.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await pane.press('button', 'Use this hierarchy');
  await book.picture('judgments-go', 'pane');
  await question.getByRole('button', { name: 'Use it' }).click();
  await pane.says(/^Built the hierarchy from 3 items\. Judgments that had no place in it: 2; Undo/);
  await pane.button('Compare: 1 of 3 pairs').waitFor();
  await pane.press('button', 'Undo');
  await pane.button('Write sheets').waitFor();
  await readAnother('C\nB\nA\nD');
  await pane.press('button', 'Use this hierarchy');
  await pane.button('Compare: 3 of 6 pairs').waitFor();
});

test('the numbers of an outline are the codes on the sheets, as text, and the weights follow', async () => {
  const { book, pane } = await withOutline(['1 Money', '1.1 Revenue', '1.10 Cost', '2 People']);
  await pane.press('button', /^Compare: 0 of 2/);
  await answer(book, ['3', '4']);
  await pane.press('button', 'See the weights');
  await pane.press('button', 'Write sheets');
  await pane.says(/^Wrote \d+ cells/);
  await book.showSheet('Global weights');
  const cells = await book.values('A5:F9');
  expect(cells.map((row) => row.slice(0, 3))).toEqual([
    ['Goal', 'Goal', ''],
    ['1', 'Money', 'Goal'],
    ['1.1', 'Revenue', '1'],
    ['1.10', 'Cost', '1'],
    ['2', 'People', 'Goal'],
  ]);
  expect(cells.map((row) => Number(row[5]))).toEqual(
    [1, 0.75, 0.6, 0.15, 0.25].map((weight) => expect.closeTo(weight, 9)),
  );
});

/** Puts a text on a field as the clipboard does. */
async function paste(book: WorkbookPage, field: Locator, text: string): Promise<void> {
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await book.rest();
}

/** The colour of a button, by which a filled one is told. */
const colourOf = (book: WorkbookPage, name: string): Promise<string> =>
  book.pane.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor);

test('a goal is named at once, then what matters, by Enter alone; writing leads only when there is something to weigh', async () => {
  const book = await openWorkbook();
  const pane = new ScorecardPane(book);
  const hands = new Hands(book);
  await pane.openTab('Weights');
  await pane.press('button', 'Start with a goal');
  expect(await hands.focused()).toBe('Name');
  await hands.type('A better office');
  await hands.press('Enter');
  await pane.says(/^Add what matters for A better office\./);
  expect(await hands.focused()).toBe('Name');
  await hands.type('Finance');
  await hands.press('Enter');
  await book.rest();
  await paste(book, book.pane.getByRole('textbox', { name: 'Name' }), 'Customer\nProcess');
  await pane.says('In the pasted list: 2.');
  expect(await hands.focused()).toBe('Add 2 items');
  await hands.press('Enter');
  await pane.says('Added 2 items.');
  expect(await hands.focused()).toBe('Name');
  await hands.press('Escape');
  await pane.button('Compare: 0 of 3 pairs').waitFor();
  expect(await book.pane.getByRole('treeitem').count()).toBe(4);
  // The whole list goes at once.
  await hands.press('Control+z');
  await book.rest();
  expect(await book.pane.getByRole('treeitem').count()).toBe(2);
  await pane.button('Add what matters').waitFor();
  const [lead, write] = [await colourOf(book, 'Add what matters'), await colourOf(book, 'Write sheets')];
  expect(write).not.toBe(lead);
  await hands.press('Control+y');
  await pane.button('Compare: 0 of 3 pairs').waitFor();
  expect(await colourOf(book, 'Compare: 0 of 3 pairs')).toBe(lead);
});

test('after the first answer nothing is a fault; what was skipped is named when all is asked', async () => {
  const { book, pane } = await withOutline(['Finance', 'Customer', 'Process']);
  await pane.press('button', /^Compare: 0 of 3/);
  await answer(book, ['3']);
  await pane.says('2 pairs are left below Goal; the weights follow from the answers.');
  expect(await book.pane.getByText(/never compared|row \d|[Ii]tems \d/).count()).toBe(0);
  await answer(book, [null, null]);
  await pane.says(/^Below Goal there are no weights yet\. ‘Process’ is not compared with any other item yet/);
  expect(await book.pane.getByText(/are estimated from the answers/).count()).toBe(0);
});

test('looking at direct weights changes nothing; a weight that is typed does', async () => {
  const { book, pane } = await withOutline(['A', 'B']);
  await pane.press('button', /^Compare: 0 of 1/);
  await answer(book, ['3']);
  await pane.press('button', 'See the weights');
  await pane.openTab('Compare');
  await pane.chooseWay('Direct');
  await pane.says(/^Below Goal the weights follow from the answers/);
  await pane.says('75.0%');
  await pane.chooseWay('One by one');
  await pane.says('A: moderately more important (3)');
  await pane.chooseWay('Direct');
  await pane.type('Weight of A', '1');
  await pane.says('Not weighed yet: B.');
  await pane.type('Weight of B', '4');
  await pane.says('80.0%');
  await pane.chooseWay('All pairs');
  await pane.says('Below Goal the weights are given directly, and they count until you compare.');
  await pane.press('button', 'Compare in pairs');
  await pane.says('75.0%');
});

test('answers are pasted over a question, and a matrix into a cell; Undo takes all of them back', async () => {
  const { book, pane } = await withOutline(['A', 'B', 'C']);
  await pane.press('button', /^Compare: 0 of 3/);
  await book.rest();
  await paste(book, book.pane.getByRole('slider'), '3\t0,5\tabc');
  await pane.says('2 of 3 pairs are answered in it.');
  await pane.says(/^Row 1, column 3: "abc" is not a number/);
  await pane.press('button', 'Use them');
  await pane.says('Took 2 pasted answers.');
  await pane.says('2 of 3 pairs');
  await pane.press('button', 'Undo');
  await pane.says('0 of 3 pairs');
  await pane.chooseWay('Matrix');
  await paste(book, book.pane.getByRole('textbox').first(), '\tC\tA\tB\nC\t1\t1/5\t2\nA\t\t1\t3\nB\t\t\t1');
  await pane.says('Took 3 pasted answers.');
  const cells = (): Promise<string[]> =>
    book.pane.getByRole('textbox').evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
  expect(await cells()).toEqual(['3', '5', '1/2']);
  await pane.press('button', 'Undo');
  await book.rest();
  expect(await cells()).toEqual(['', '', '']);
});

test('a person above the limit is marked in the row, and the menu leads to the answers; names are pasted', async () => {
  const { book, pane } = await withOutline(['A', 'B', 'C']);
  await pane.openTab('People');
  const field = book.pane.getByRole('textbox', { name: 'Name of a new respondent' });
  await paste(book, field, 'Ana, S.E., Budi\t');
  await pane.press('button', 'Add 2 people');
  await pane.says('Added 2 people.');
  await pane.press('button', 'Judge: Ana, S.E.');
  await answer(book, ['9', 'Shift+Digit9', '9']);
  await pane.openTab('People');
  await pane.says(/^1 of 2 above the limit of CR 0\.10/);
  await book.pane.getByRole('img', { name: /^CR \d\.\d{3} below Goal, above the limit of 0\.10$/ }).waitFor();
  await pane.press('button', 'More: Ana, S.E.');
  await pane.press('menuitem', 'Look again below Goal');
  await pane.says('Which matters more for Goal?');
});
