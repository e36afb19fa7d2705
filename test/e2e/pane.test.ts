/** The pane as a person uses it: select, read, insert, colour, undo; with mouse and keyboard, right and wrong. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { Book } from '../../src/sandbox/univer/book';
import { eventually } from '../support/patience';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();
let book: WorkbookPage;

const paneText = () => book.pane.locator('body').innerText();
const button = (name: string | RegExp) => book.pane.getByRole('button', { name });

async function paneSays(expected: string | RegExp): Promise<void> {
  await book.pane.getByText(expected).first().waitFor();
}

function paneFrame(): Frame {
  const frame = book.page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('the pane is not loaded');
  return frame;
}

describe('in an empty workbook', () => {
  beforeAll(async () => {
    book = await openWorkbook({});
  });

  test('functions are registered before React is requested, and the pane is the shipped page', async () => {
    const order = await paneFrame().evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const functions = entries.find(({ name }) => name.endsWith('/functions.js'));
      const chunks = entries.filter(({ name }) => name.includes('/pane/'));
      const registered = Object.keys(
        (globalThis as unknown as { CustomFunctions: { _association: { mappings: object } } }).CustomFunctions
          ._association.mappings,
      );
      return {
        registered: registered.sort(),
        loaded: functions?.responseEnd ?? Infinity,
        react: Math.min(...chunks.map(({ startTime }) => startTime)),
        ready: performance.now(),
      };
    });
    const { functions } = JSON.parse(readFileSync('dist/functions.json', 'utf8')) as { functions: { id: string }[] };
    expect(order.registered).toEqual(functions.map(({ id }) => id).sort());
    expect(order.loaded).toBeLessThan(order.react);
    console.log(`The pane was ready ${Math.round(order.ready)} ms after its page was asked for.`);
  });

  // What a person might type into C2, the judgment of the first item against the second, and how the pane says it back
  // where that differs: each kind of cell that it becomes. What texts are no judgment is tried in the engine.
  const WRONG: [entry: string, said?: string][] = [
    ['3 kali'],
    ['TRUE', 'TRUE'],
    ['45000', '45000'],
    ['-1e308', '-1e+308'],
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['<script>'],
    ["'=1+1", '"=1+1"'],
    ['2026-05-14', '46156'],
  ];

  test(`the pane survives ${WRONG.length} wrong judgments, says where, and shows weights when they are mended`, async () => {
    const matrix = [
      ['1', '3', '5'],
      ['', '1', '2'],
      ['', '', '1'],
    ];
    for (const [row, cells] of matrix.entries()) {
      for (const [column, cell] of cells.entries()) if (cell) await book.type(`${'BCD'[column]}${row + 2}`, cell);
    }
    await book.select('B2:D4');
    await paneSays('3 × 3 pairwise matrix');
    for (const [entry, said = `"${entry}"`] of WRONG) {
      await book.type('C2', entry);
      await book.select('B2:D4');
      const sentence = book.pane.getByText('Row 1, column 2').filter({ hasText: said });
      await sentence.first().waitFor();
      expect([entry, (await paneText()).includes('Insert weights')]).toEqual([entry, false]);
    }
    await book.type('C2', '3');
    await book.select('B2:D4');
    await paneSays('3 × 3 pairwise matrix');
    await paneSays(/Consistent/);
  });

  test('traffic lights: applied to levels, applied twice, cleared from the ribbon', async () => {
    for (const [row, level] of ['3.99', '4', '8', '', 'text'].entries())
      if (level) await book.type(`B${row + 12}`, level);
    await book.select('B12:B16');
    // The cells typed before had a button of that name, too.
    await book.rest();
    await button('Apply traffic lights').click();
    await paneSays(/Traffic lights on/);
    await button('Apply traffic lights').click();
    await book.rest();
    await book.select('D19');
    await eventually(async () => {
      const colours = [];
      for (const cell of ['B12', 'B13', 'B14', 'B15', 'B16']) colours.push(await book.colourAt(cell, { right: 4 }));
      expect(colours).toEqual(['#FFC7CE', '#FFEB9C', '#C6EFCE', '#FFFFFF', '#FFFFFF']);
    });
    const rules = () =>
      book.page.evaluate(() => {
        const { book: workbook } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
        return workbook.activeSheet.rules.list().length;
      });
    expect(await rules()).toBe(4);
    await book.select('B12:B16');
    await book.page.getByRole('button', { name: 'Clear lights' }).click();
    await paneSays(/Cleared/);
    expect(await rules()).toBe(0);
  });

  test('nothing to weigh: the pane asks what to do, each card leads there, and one shows an example', async () => {
    await book.select('H2');
    await paneSays('What would you like to do?');
    await button('Decide what matters').click();
    await paneSays('Start with a goal');
    await paneFrame().getByRole('tab', { name: 'Selection' }).click();
    await button('Score performance').press('Enter');
    await paneFrame().getByRole('tab', { name: 'Scorecard', selected: true }).waitFor();
    expect(await paneFrame().evaluate(() => document.activeElement?.id)).toBe('tab-scorecard');
    await paneFrame().getByRole('tab', { name: 'Selection' }).click();
    await button('Look at an example').click();
    await button('Show an example').first().click();
    await paneSays('7 × 7 pairwise matrix');
    expect(await book.sheetNames()).toContain('CKP 2016');
  });
});

describe('in the sheet of weights of a study', () => {
  beforeAll(async () => {
    book = await openWorkbook({ sample: 'samsat' });
    await book.showSheet('Weights');
  });

  test('a selected matrix: weights, rank, consistency; inserting spills them; undo takes them back', async () => {
    await book.select('B6:E9');
    await paneSays('4 × 4 pairwise matrix');
    await paneSays(/Consistent/);
    await button('Insert weights').click();
    await paneSays(/Wrote the weights/);
    const written = /Wrote the weights to (?:'[^']+'|\w+)!([A-Z]+)(\d+):([A-Z]+)(\d+)/.exec(await paneText());
    const [, , top = '0', right = '', bottom = '0'] = written ?? [];
    const block = await book.values(`${written?.[1]}${top}:${right}${bottom}`);
    const weights = block.slice(1, 5).map((row) => Number(row[1]));
    // The pane's default is the eigenvector; the study's column means differ in the third decimal.
    expect(weights.map((weight) => weight.toFixed(4))).toEqual(['0.2407', '0.4092', '0.1750', '0.1750']);
    await button('Undo').click();
    await paneSays(/Undone/);
    expect((await book.values(`${written?.[1]}${top}:${right}${bottom}`)).flat().every((cell) => cell === '')).toBe(
      true,
    );
  });

  test('a place picked in the sheet, or typed, is where the weights go', async () => {
    await book.select('B6:E9');
    await button('Change').click();
    await book.select('L12');
    await button('Use the selected cell').click();
    await paneSays('Writes to L12:N16');
    await button('Change').click();
    await book.pane.getByRole('textbox').fill('L20');
    await button('Insert weights').click();
    await paneSays(/Wrote the weights to '?Weights'?!L20:N24/);
    expect(Number((await book.values('M21'))[0]?.[0]).toFixed(4)).toBe('0.2407');
    // Taken back in the sheet, the pane claims it no longer.
    await book.select('A3');
    await book.press('Control+z');
    await book.pane.getByText(/Wrote the weights/).waitFor({ state: 'detached' });
  });

  test('a blocked spill shows #SPILL!, and computes again once the cell is free', async () => {
    await book.type('F8', 'in the way');
    expect(await book.value('F5')).toBe('#SPILL!');
    await book.press('Control+z');
    expect(Number(await book.value('G6')).toFixed(2)).toBe('0.24');
  });

  test('everything by keyboard: from the grid into the pane, and insert', async () => {
    await book.select('B6:E9');
    await paneSays('4 × 4 pairwise matrix');
    const frame = paneFrame();
    await frame.evaluate(() => (document.querySelector('button, [tabindex]') as HTMLElement | null)?.focus());
    const reached: string[] = [];
    for (let step = 0; step < 30 && reached.at(-1) !== 'Insert weights'; step += 1) {
      reached.push(await frame.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
      if (reached.at(-1) !== 'Insert weights') await book.page.keyboard.press('Tab');
    }
    expect(reached.at(-1)).toBe('Insert weights');
    await book.page.keyboard.press('Enter');
    await paneSays(/Wrote the weights/);
  });
});

test('in Indonesian: pane, ribbon and the sentence behind an error', async () => {
  book = await openWorkbook({ language: 'id' });
  await paneSays('Apa yang ingin Anda lakukan?');
  await book.page.getByRole('button', { name: 'Lampu lalu lintas' }).waitFor();
  await book.type('B2', '=OMAX.LEVEL(5,{1,9,3})');
  await book.select('B2');
  expect(await book.value('B2')).toBe('#VALUE!');
  await book.page
    .locator('#message')
    .getByText(/titik awal/i)
    .waitFor();
});
