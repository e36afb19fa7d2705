/** The model lives in the file: saved, closed and opened again, with sheets renamed and deleted meanwhile. */
import type { Book } from '../../src/sandbox/univer/book';
import { copiesFolder, openCopy, saveCopy } from './copies';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const open = browserSession();
const folder = copiesFolder();

const OUTLINE = ['Office', '\tF: Financial', '\tC: Customer', '\tI: Internal process', '\tL: Learning'].join('\n');
/** Perspectives of the SAMSAT study in questionnaire order: equal but for the customer, three times I and L. */
const ANSWERS = ['', '', '', '3', '3', ''];

async function reopen(book: WorkbookPage): Promise<void> {
  const file = await saveCopy(book, folder(), () => book.page.keyboard.press('Control+s'));
  await openCopy(book, file, () => book.page.keyboard.press('Control+o'));
}

async function pasteOutline(book: WorkbookPage, pane: ScorecardPane): Promise<void> {
  await pane.openTab('Weights');
  await pane.press('button', 'Paste an outline');
  await book.pane.getByLabel('Outline').fill(OUTLINE);
  await pane.press('button', 'Use this hierarchy');
  await pane.says('Internal process');
}

async function buildAndJudge(book: WorkbookPage, pane: ScorecardPane): Promise<void> {
  await pasteOutline(book, pane);
  await pane.press('button', /^Compare: 0 of 6/);
  for (const answer of ANSWERS) {
    if (answer) await book.pane.getByRole('slider').press(answer);
    await book.pane.getByRole('slider').press('Enter');
  }
  await pane.openTab('Hierarchy');
  await pane.press('button', 'Write sheets');
  await pane.says(/^Wrote \d+ cells to/);
}

/** The rows of the tree as they are read out. */
async function tree(book: WorkbookPage): Promise<string[]> {
  const rows = book.pane.getByRole('treeitem');
  await rows.first().waitFor();
  await book.rest();
  return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** What a person does with a sheet's tab. */
async function inGrid(book: WorkbookPage, sheet: string, act: 'rename' | 'delete'): Promise<void> {
  await book.page.evaluate(
    async ([name, what]) => {
      const { book: workbook } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
      const found = workbook.sheets.find((candidate) => candidate.name === name);
      if (!found) throw new Error(`${name} is not there`);
      if (what === 'rename') found.rename('Penilaian pakar');
      else found.remove();
      await workbook.settled();
    },
    [sheet, act] as const,
  );
}

test('hierarchy, judgments and scorecard are back; a renamed sheet is followed, a deleted one reported', async () => {
  const book = await open({ sample: 'samsat' });
  const pane = new ScorecardPane(book);
  await buildAndJudge(book, pane);
  const before = await tree(book);
  await pane.openTab('Scorecard');
  await pane.take('OMAX 2010', 'A4:N26');
  await pane.write();
  await pane.openTab('Result');
  const total = await pane.total();
  expect(total.slice(0, 2)).toEqual(['7.89', 'Yellow']);

  await reopen(book);
  await pane.openTab('Weights');
  expect(await tree(book)).toEqual(before);
  await pane.openTab('Compare');
  await pane.says('6 of 6 pairs');
  await pane.openTab('Result');
  expect(await pane.total()).toEqual(total);

  await inGrid(book, 'Judgments', 'rename');
  await inGrid(book, 'Global weights (2)', 'delete');
  await reopen(book);
  await pane.openTab('Weights');
  await pane.says('The sheet ‘Judgments’ is called ‘Penilaian pakar’ now; Timbang follows it.');
  await pane.says(/^The sheet ‘Global weights \(2\)’ is gone\./);
  await pane.openTab('Hierarchy');
  expect(await tree(book)).toEqual(before);
});

/** What another program may do to the part that holds the model. */
async function changePart(book: WorkbookPage, from: string, to: string): Promise<void> {
  await book.page.evaluate(
    ([old, instead]) => {
      const { book: workbook } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
      for (const [id, xml] of workbook.customXml) workbook.customXml.set(id, xml.replace(old, instead));
    },
    [from, to] as const,
  );
}

async function partsOf(book: WorkbookPage): Promise<string[]> {
  return book.page.evaluate(() => {
    const { book: workbook } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
    return [...workbook.customXml].map(([, xml]) => xml);
  });
}

/** An edit is saved a moment after it was made. */
async function isSaved(book: WorkbookPage): Promise<void> {
  await book.page.waitForFunction(() => {
    const { book: workbook } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
    return [...workbook.customXml].some(([, xml]) => xml.includes('Internal process'));
  });
  // The pane looks whether it was kept, and would save again what is changed meanwhile.
  await book.rest();
}

test('a damaged model is kept when a new one is built, and the pane says where', async () => {
  const book = await open();
  const pane = new ScorecardPane(book);
  await pasteOutline(book, pane);
  await isSaved(book);
  await changePart(book, 'method="', 'method="astrology ');
  await reopen(book);
  await pane.openTab('Weights');
  await pane.says(/^What Timbang keeps in this workbook cannot be read \(model\/method\)/);
  await pasteOutline(book, pane);
  await pane.says(/it is copy 1 in the XML part urn:timbang:damaged of this workbook\.$/);
  const parts = await partsOf(book);
  expect(parts).toHaveLength(2);
  expect(parts.filter((xml) => xml.includes('astrology'))).toEqual([
    expect.stringMatching(/^<damaged xmlns="urn:timbang:damaged" number="1" /),
  ]);
});

test('a judgment typed into the sheet counts when the file is opened again', async () => {
  const book = await open();
  const pane = new ScorecardPane(book);
  await buildAndJudge(book, pane);
  const customer = (rows: readonly string[]) => rows.find((row) => row.includes('Customer'));
  const before = customer(await tree(book));
  const cells = await book.values('A1:H20', 'Judgments');
  const heading = cells.findIndex((row) => row[1] === 'F' && row[2] === 'C');
  const firstJudgment = `D${heading + 3}`;
  expect((await book.values(firstJudgment, 'Judgments'))[0]?.[0]).toBe(3);
  await book.showSheet('Judgments');
  await book.type(firstJudgment, '9');
  await reopen(book);
  await pane.openTab('Weights');
  const after = customer(await tree(book));
  expect(before).toContain('40.9%');
  expect(after).not.toBe(before);
  await pane.openTab('Compare');
  await pane.chooseWay('Matrix');
  await expect(book.pane.getByRole('textbox').nth(3).inputValue()).resolves.toBe('9');
});
