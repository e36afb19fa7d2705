/** Files as a person has them: opened, worked in, saved and opened again, in the page. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetContents, WorkbookContents } from '../../src/files/contents';
import { openContainer } from '../../src/files/container/container';
import { newWorkbook } from '../../src/files/patching/newWorkbook';
import { readWorkbook } from '../../src/files/reading/readWorkbook';
import { eventually } from '../support/patience';
import { KPI_TABLE, workbookWith } from '../support/workbookFiles';
import { chooseCopy, copiesFolder, copyOpened, openCopy, saveCopy } from './copies';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const open = browserSession();
const folder = copiesFolder();

/** Goes to an item of the menu by an arrow; the grid may still be taking the focus back from the item before. */
async function goTo(book: WorkbookPage, arrow: 'ArrowDown' | 'ArrowUp', item: string): Promise<void> {
  await eventually(async () => {
    await book.page.locator('#file').focus();
    await book.press(arrow);
    while ((await focusedItem(book)) !== item) await book.press('ArrowDown');
    expect(await focusedItem(book)).toBe(item);
  });
}

const focusedItem = (book: WorkbookPage): Promise<string | undefined> =>
  book.page.evaluate(() => document.activeElement?.id);

/** What those of the sheet in front say that are in view, once the grid is at rest. */
async function chartsSaid(book: WorkbookPage): Promise<string[]> {
  await book.rest();
  return book.page
    .locator('.chart:not([aria-hidden]) svg')
    .evaluateAll((charts) => charts.map((chart) => chart.getAttribute('aria-label') ?? ''));
}

function fileOf(name: string, sheet: Partial<SheetContents>): string {
  const file = path.join(folder(), name);
  writeFileSync(file, newWorkbook(workbookWith(sheet)));
  return file;
}

describe('from an empty workbook', () => {
  let book: WorkbookPage;
  beforeAll(async () => {
    book = await open({ sample: 'none' });
  });

  test('a file that is none is refused in words, and the workbook stays', async () => {
    const file = path.join(folder(), 'other.xlsx');
    writeFileSync(file, '{"sheets":[]}');
    await chooseCopy(book, file, () => book.page.keyboard.press('Control+o'));
    await book.page.locator('#message.error').waitFor();
    expect(await book.page.locator('#message').textContent()).toMatch(/not a workbook/);
    expect(await book.sheetNames()).toEqual(['Sheet1']);
  });

  test('a table of one’s own is opened, scored, saved and opened again, by keyboard', async () => {
    const file = fileOf('Kinerja 2026.xlsx', KPI_TABLE);
    await goTo(book, 'ArrowDown', 'open');
    await openCopy(book, file, () => book.page.keyboard.press('Enter'));
    expect(await book.sheetNames()).toEqual(['KPI']);
    const pane = new ScorecardPane(book);
    await pane.openTab('Scorecard');
    await book.select('B3');
    await pane.press('button', 'Use the selected table');
    await pane.write();
    const total = await pane.total();
    await pane.openTab('Result');
    await pane.unfold('Sheets to work with');
    await pane.press('button', 'Write: Charts in Excel');
    await pane.press('button', 'Show');
    const charts = await chartsSaid(book);
    expect(charts).toEqual(['Index. K1: 102.11; K2: 120.00; K3: 90.00', 'Weight. K1: 40.00%; K2: 35.00%; K3: 25.00%']);
    await book.picture('charts-of-the-pane');
    const saved = await saveCopy(book, folder(), () => book.page.keyboard.press('Control+s'));
    expect(path.basename(saved)).toBe('Kinerja 2026.xlsx');

    // Whoever has no Timbang sees the same numbers, and what was in the file is there byte for byte.
    const read = readWorkbook(readFileSync(saved));
    expect(read.sheets.map(({ name }) => name)).toEqual(await book.sheetNames());
    const shown = read.sheets[1]?.cells.flatMap(({ value }) => (typeof value === 'number' ? value.toFixed(2) : []));
    expect(shown).toContain(total[0]);
    expect(read.sheets[1]?.charts.map(({ title }) => title)).toEqual(['Index', 'Weight']);
    const [before, after] = [openContainer(readFileSync(file)), openContainer(readFileSync(saved))];
    expect(Buffer.compare(before.packed('xl/worksheets/sheet1.xml'), after.packed('xl/worksheets/sheet1.xml'))).toBe(0);

    await openCopy(book, saved, () => book.page.keyboard.press('Control+o'));
    const again = new ScorecardPane(book);
    // The pane has read the file before anybody comes to it.
    await again.says('In this workbook');
    await again.openTab('Result');
    expect(await again.total()).toEqual(total);
    // They stand beside the table, out of view: the line above the grid says so, and leads there.
    expect(await chartsSaid(book)).toEqual([]);
    const message = book.page.locator('#message');
    expect(await message.textContent()).toMatch(/^This sheet has a chart further right or below: Index\.Show it/);
    await message.getByRole('button').press('Enter');
    expect(await chartsSaid(book)).toEqual(charts);
    expect(await message.textContent()).not.toContain('chart');
  });

  test('a file that the browser no longer has is missed in words', async () => {
    await book.page.goto(`${new URL(book.page.url()).origin}/sandbox.html?opened=1&language=en`);
    await copyOpened(book);
    expect(await book.page.locator('#message').textContent()).toContain('no longer in this browser');
  });
});

test('a saved example is the same workbook when it is opened again, and after loading the page anew', async () => {
  const book = await open({ sample: 'samsat' });
  const sheets = await book.sheetNames();
  const values = await book.values('A1:J20', sheets[1]);
  await goTo(book, 'ArrowDown', 'save');
  const file = await saveCopy(book, folder(), () => book.page.keyboard.press('Enter'));
  expect(path.basename(file)).toBe('Book1.xlsx');
  await openCopy(book, file, () => book.page.keyboard.press('Control+o'));
  expect(await book.sheetNames()).toEqual(sheets);
  expect(await book.values('A1:J20', sheets[1])).toEqual(values);
  await book.page.reload();
  await copyOpened(book);
  expect(await book.sheetNames()).toEqual(sheets);
});

test('a copy without the add-in shows the same numbers without a formula of ours, and has a way back', async () => {
  const book = await open({ sample: 'treasurer', language: 'id' });
  const live = await book.values('A4:P10', 'CKP 2016');
  await goTo(book, 'ArrowUp', 'portable');
  await book.page.keyboard.press('Enter');
  const dialog = book.page.getByRole('dialog');
  await dialog.waitFor();
  await book.picture('portable-dialog-id');
  // The first button has the focus.
  const file = await saveCopy(book, folder(), () => book.page.keyboard.press('Enter'));
  expect(path.basename(file)).toBe('Book1 (tanpa add-in).xlsx');
  expect(ourFormulas(readWorkbook(readFileSync(file)))).toEqual([]);
  await openCopy(book, file, () => book.page.keyboard.press('Control+o'));
  const plain = await book.values('A4:P10', 'CKP 2016');
  expect(plain.map((row) => row.map(rounded))).toEqual(live.map((row) => row.map(rounded)));
  const chosenIn = book.page.url();
  await goTo(book, 'ArrowUp', 'restore');
  await book.page.keyboard.press('Enter');
  await book.page.waitForURL(({ href }) => href !== chosenIn);
  await copyOpened(book);
  expect(await book.values('A4:P10', 'CKP 2016')).toEqual(live);
});

describe('in Indonesian, from an empty workbook', () => {
  let book: WorkbookPage;
  beforeAll(async () => {
    book = await open({ sample: 'none', language: 'id' });
  });

  test('a template is opened from the pane in a window of its own, and from File in this one', async () => {
    await book.pane.getByRole('button', { name: 'Mulai dari templat' }).click();
    const [opened] = await Promise.all([
      book.page.waitForEvent('popup'),
      book.pane.getByRole('button', { name: 'Buka: CKP pegawai' }).click(),
    ]);
    await opened.waitForSelector('body[data-ready="true"]', { state: 'attached' });
    expect(await opened.locator('#message').textContent()).not.toMatch(/galat|rusak/);
    await opened.close();
    await goTo(book, 'ArrowDown', 'new-from-template');
    await book.page.keyboard.press('Enter');
    await book.page.getByRole('dialog').waitFor();
    await book.picture('template-dialog-id');
    const chosenIn = book.page.url();
    await book.page.getByRole('button', { name: 'Kartu skor OMAX: Dengan add-in' }).press('Enter');
    await book.page.waitForURL(({ href }) => href !== chosenIn);
    await copyOpened(book);
    expect((await book.sheetNames())[0]).toMatch(/^Baca dulu/);
    await book.picture('template-omax-id');
    await fillsAndSends(book);
  });

  test('what is not shown is named in the language of the page, and another name is asked for', async () => {
    const file = fileOf('Lama.xlsx', {
      ...KPI_TABLE,
      validations: [
        {
          areas: [{ top: 1, bottom: 3, left: 1, right: 1 }],
          type: 'list',
          operator: null,
          formulas: ['"Ya,Tidak"'],
          allowBlank: true,
          refusesOthers: true,
          error: null,
          prompt: null,
        },
      ],
    });
    await openCopy(book, file, () => book.page.keyboard.press('Control+o'));
    const message = book.page.locator('#message');
    expect(await message.textContent()).toBe('Tidak ditampilkan di sini, tetapi tetap ada di berkas: daftar pilihan.');
    book.page.once('dialog', (dialog) => void dialog.accept('Baru'));
    await goTo(book, 'ArrowUp', 'save-as');
    const saved = await saveCopy(book, folder(), () => book.page.keyboard.press('Enter'));
    expect(path.basename(saved)).toBe('Baru.xlsx');
    expect(await message.textContent()).toBe('Baru.xlsx disimpan di folder unduhan.');
    // Nothing was changed.
    expect(Buffer.compare(readFileSync(saved), readFileSync(file))).toBe(0);
  });
});

/** Formulas with a function of ours. */
function ourFormulas({ sheets }: WorkbookContents): string[] {
  const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? []));
  return formulas.filter((text) => /\b(AHP|OMAX|CKP|BSC|PLS)\./.test(text));
}

/** Two ways to compute may add in another order. */
const rounded = (value: string | number | boolean): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(10)) : value;

/** From the template to the copy that is sent. Levels by hand: 3 + 7 (90 − 75) / (95 − 75) = 8.25 and 3 + 7 / 5 = 4.4. */
async function fillsAndSends(book: WorkbookPage): Promise<void> {
  await book.showSheet('KPI');
  await book.fill('A8', OMAX_ROWS);
  await book.typeDown('F8', ['90', '8']);
  const card = 'Kartu skor OMAX';
  await book.showSheet(card);
  expect(await book.value('H21', card)).toBeCloseTo((8.25 * 60 + 4.4 * 25) / 85, 12);
  expect((await book.values('I6:I21', card)).flat().filter((light) => light !== '')).toEqual([
    'Hijau',
    'Kuning',
    'Kuning',
  ]);
  const live = await book.values('A1:L30', card);
  await book.select('R12');
  const charts = await chartsSaid(book);
  expect(charts).toEqual(['Level. Pendapatan: 8,25; Keluhan: 4,40']);
  await book.picture('template-omax-filled-id');
  await goTo(book, 'ArrowUp', 'portable');
  await book.page.keyboard.press('Enter');
  await book.page.getByRole('dialog').waitFor();
  const copy = await saveCopy(book, folder(), () => book.page.keyboard.press('Enter'));
  expect(ourFormulas(readWorkbook(readFileSync(copy)))).toEqual([]);
  await openCopy(book, copy, () => book.page.keyboard.press('Control+o'));
  const plain = await book.values('A1:L30', card);
  expect(plain.map((row) => row.map(rounded))).toEqual(live.map((row) => row.map(rounded)));
  await book.showSheet(card);
  await book.select('R12');
  expect(await chartsSaid(book)).toEqual(charts);
}

/** Invented data: name, unit, levels 0, 3 and 10, no realization yet, weight. */
const OMAX_ROWS = [
  ['Pendapatan', 'Rp', 60, 75, 95, '', 60],
  ['Keluhan', 'n', 12, 9, 4, '', 25],
];
