/** The Weights tab: the tree by keys and by mouse, four ways to judge, its looks and its widths. */
import { Hands } from './hands';
import { browserSession } from './session';
import type { Wishes, WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

const WORDS = {
  en: {
    weights: 'Weights',
    read: 'Read the selected list',
    paste: 'Paste an outline',
    use: 'Use this hierarchy',
    compare: /^Compare: /,
    parts: ['Hierarchy', 'Compare', 'People'],
    way: 'Ways to weigh',
    ways: ['One by one', 'All pairs', 'Matrix', 'Direct'],
    person: 'Name of a new respondent',
  },
  id: {
    weights: 'Bobot',
    read: 'Baca daftar terpilih',
    paste: 'Tempel daftar berjenjang',
    use: 'Pakai hierarki ini',
    compare: /^Bandingkan: /,
    parts: ['Hierarki', 'Bandingkan', 'Responden'],
    way: 'Cara membobot',
    ways: ['Satu-satu', 'Semua', 'Matriks', 'Langsung'],
    person: 'Nama responden baru',
  },
} as const;

const SMALL =
  'F: Financial\n  F1: Revenue\n    F1a: Tax\n    F1b: Fees\n  F2: Productivity\nC: Customer\n  C1: Complaints\nL: Learning';

/** Pastes a hierarchy in the Weights tab. */
async function paste(book: WorkbookPage, lines: string, language: 'en' | 'id' = 'en'): Promise<void> {
  const words = WORDS[language];
  await book.pane.getByRole('tab', { name: words.weights }).click();
  await book.pane.getByRole('button', { name: words.paste }).click();
  await book.pane.getByRole('textbox').first().fill(lines);
  await book.pane.getByRole('button', { name: words.use }).click();
  await book.pane.getByRole('tree').waitFor();
  await book.rest();
}

async function withHierarchy(lines: string, wishes: Wishes = {}): Promise<WorkbookPage> {
  const book = await openWorkbook(wishes);
  await paste(book, lines, wishes.language);
  return book;
}

/** The rows as they are read: level and name. */
async function rows(book: WorkbookPage): Promise<string[]> {
  await book.rest();
  const items = await book.pane
    .getByRole('treeitem')
    .evaluateAll((all) =>
      all.map((row) => `${row.getAttribute('aria-level')} ${row.children[1]?.textContent?.trim() ?? ''}`),
    );
  return items;
}

async function chooseWay(book: WorkbookPage, name: string, language: 'en' | 'id'): Promise<void> {
  await book.pane.getByRole('combobox', { name: WORDS[language].way }).click();
  await book.pane.getByRole('option', { name, exact: true }).click();
}

const row = (book: WorkbookPage, name: string) => book.pane.getByRole('treeitem').filter({ hasText: name }).first();

test('the tree by keyboard: walk, rename, add, move, delete, undo, redo; the focus stays with the rows', async () => {
  const book = await openWorkbook();
  await book.type('B2', 'in the grid');
  await paste(book, SMALL);
  const hands = new Hands(book);
  await row(book, 'Goal').focus();
  await hands.press('ArrowDown', 'ArrowDown', 'ArrowDown');
  expect(await hands.focused()).toMatch(/^F1a/);

  await hands.press('F2');
  await hands.type('Taxes paid');
  await hands.press('Enter');
  expect(await hands.focused()).toMatch(/^F1a Taxes paid/);

  await hands.press('Insert');
  await hands.type('Fines');
  await hands.press('Enter', 'Escape');
  expect((await rows(book)).slice(2, 6)).toEqual(['3 F1 Revenue', '4 F1a Taxes paid', '4 Fines', '4 F1b Fees']);
  expect(await hands.focused()).toMatch(/^Fines/);

  await hands.press('Alt+ArrowDown', 'Alt+ArrowLeft');
  expect((await rows(book)).slice(2, 7)).toEqual([
    '3 F1 Revenue',
    '4 F1a Taxes paid',
    '4 F1b Fees',
    '3 Fines',
    '3 F2 Productivity',
  ]);
  expect(await hands.focused()).toMatch(/^Fines/);

  await hands.press('Delete');
  expect(await hands.focused()).toMatch(/^F2/);
  await hands.press('Control+z');
  expect(await hands.focused()).toMatch(/^Fines/);
  // What the pane takes back, the workbook leaves alone.
  expect(await book.value('B2')).toBe('in the grid');
  await hands.press('Control+y');
  expect((await rows(book)).some((text) => text.includes('Fines'))).toBe(false);
  expect(await hands.focused()).toMatch(/^F Financial/);

  // Closed with the arrow, and opened again.
  await hands.press('ArrowDown', 'ArrowLeft');
  await book.rest();
  expect(await row(book, 'F1 Revenue').getAttribute('aria-expanded')).toBe('false');
  await hands.press('ArrowRight', 'ArrowRight');
  expect(await hands.focused()).toMatch(/^F1a/);
  // One row alone takes part in the order of Tab.
  expect(await book.pane.locator('[role="treeitem"][tabindex="0"]').count()).toBe(1);
});

test('a code that is taken is refused under the field, and Escape leaves everything as it was', async () => {
  const book = await withHierarchy(SMALL);
  const hands = new Hands(book);
  await row(book, 'F1b').dblclick();
  await book.pane.getByRole('textbox', { name: 'Code' }).fill('F1a');
  await hands.press('Enter');
  await book.pane.getByText(/^The code .*F1a.* already belongs to .*Tax/).waitFor();
  await hands.press('Escape');
  expect((await rows(book))[4]).toBe('4 F1b Fees');
});

test('by mouse: dragged onto a row it goes inside, onto its edge beside; Undo in the footer, then Redo', async () => {
  const book = await withHierarchy(SMALL);
  await row(book, 'L Learning').dragTo(row(book, 'C Customer'));
  expect((await rows(book)).slice(6)).toEqual(['2 C Customer', '3 C1 Complaints', '3 L Learning']);
  await row(book, 'L Learning').dragTo(row(book, 'F Financial'), { targetPosition: { x: 80, y: 2 } });
  expect((await rows(book)).slice(1, 3)).toEqual(['2 L Learning', '2 F Financial']);
  await book.pane.getByRole('button', { name: 'Undo' }).click();
  expect((await rows(book)).slice(6)).toEqual(['2 C Customer', '3 C1 Complaints', '3 L Learning']);
  await book.pane.getByRole('button', { name: 'Redo' }).click();
  expect((await rows(book))[1]).toBe('2 L Learning');
});

test('judging in a matrix and directly; numbers typed the Indonesian way; the three worst, used and undone', async () => {
  const book = await withHierarchy('A Satu\nB Dua\nC Tiga\nD Empat', { language: 'id' });
  const hands = new Hands(book);
  const { pane } = book;
  const [one, , matrix, direct] = WORDS.id.ways;
  await pane.getByRole('button', { name: WORDS.id.compare }).click();
  await chooseWay(book, matrix, 'id');
  await pane.getByRole('textbox').first().focus();
  for (const judgment of ['9', '0,5', '1/3', '9', '3', '1 / 5']) {
    await hands.type(judgment);
    await hands.press('Enter');
  }
  await pane.getByText('6 dari 6 pasangan').waitFor();
  const ratio = async (): Promise<string> => {
    await book.rest();
    return pane.getByText(/^CR \d+,\d+ · batas 0,10/).innerText();
  };
  const before = await ratio();
  await pane.getByText(/jawaban berlawanan dengan yang lain/).waitFor();
  await pane
    .getByRole('button', { name: /^Pakai: / })
    .first()
    .click();
  expect(await ratio()).not.toBe(before);
  await pane.getByRole('button', { name: 'Urungkan' }).click();
  expect(await ratio()).toBe(before);

  await chooseWay(book, one, 'id');
  await pane.getByText('Mana yang lebih penting').waitFor();
  await chooseWay(book, direct, 'id');
  const fields = pane.getByRole('textbox');
  for (const [index, weight] of ['0,5', '0.25', '12,5', '12.5'].entries()) {
    await fields.nth(index).fill(index < 2 ? weight : weight.replace(/^12.5/, '0,125'));
    await fields.nth(index).press('Enter');
  }
  await pane.getByText('50,0%').first().waitFor();
});

test('the matrix of many items with long names stays readable: low headings, those of the rows in view', async () => {
  const names = Array.from(
    { length: 12 },
    (_, index) => `Meningkatkan kecepatan layanan administrasi nomor ${index + 1}`,
  );
  const book = await withHierarchy(names.join('\n'));
  await book.pane.getByRole('tab', { name: 'Compare' }).click();
  await chooseWay(book, 'Matrix', 'en');
  const columns = book.pane.getByRole('columnheader');
  const last = book.pane.getByRole('rowheader').last();
  expect(await last.getAttribute('title')).toBe(names[11]);
  expect((await columns.first().boundingBox())?.height).toBeLessThan(40);
  expect(await book.pane.locator('ol[aria-hidden] li').allInnerTexts()).toEqual(names);
  const before = (await last.boundingBox())?.x;
  await columns.last().scrollIntoViewIfNeeded();
  expect((await last.boundingBox())?.x).toBe(before);
});
