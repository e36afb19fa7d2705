/** Drives the sandbox as a person does: the mouse and the keyboard on the grid, the buttons of ribbon and pane. */
import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { Book } from '../../src/sandbox/univer/book';
import { WAIT_LIMIT } from '../support/patience';
import { officeJsFile } from '../support/server';
import { keepPicture } from './pictures';
import { atRest, watchForRest } from './rest';

const OFFICE_JS_HOST = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export interface Wishes {
  sample?: 'samsat' | 'treasurer' | 'kppn' | 'none';
  language?: 'en' | 'id';
  dark?: boolean;
  late?: boolean;
  width?: number;
  height?: number;
}

type Cell = string | number | boolean;

export class WorkbookPage {
  /** Requests that left this machine, and whatever the browser reported as an error. */
  readonly strayRequests: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  /** Opens the sandbox and waits until the sample is there and calculated. */
  static async open(browser: Browser, origin: string, wishes: Wishes = {}): Promise<WorkbookPage> {
    const { sample = 'none', language = 'en', dark = false, late = false, width = 1440, height = 860 } = wishes;
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      locale: language === 'id' ? 'id-ID' : 'en-US',
    });
    context.setDefaultTimeout(WAIT_LIMIT);
    await watchForRest(context);
    const opened = new WorkbookPage(await context.newPage(), context);
    await opened.watch(origin);
    await opened.page.goto(`${origin}/sandbox.html?sample=${sample}&language=${language}${late ? '&late=1' : ''}`);
    await opened.page.waitForSelector('body[data-ready="true"]', { state: 'attached' });
    return opened;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane iframe');
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** The values of a range on the active sheet or on a named one, at full precision, once everything is calculated. */
  async values(address: string, sheetName?: string): Promise<Cell[][]> {
    return this.page.evaluate(
      async ([range, name, patience]) => {
        const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
        await book.settled(patience);
        const sheet = book.sheets.find((candidate) => candidate.name === name) ?? book.activeSheet;
        const { startRow, endRow, startColumn, endColumn } = sheet.facade.getRange(range ?? 'A1').getRange();
        return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
          Array.from({ length: endColumn - startColumn + 1 }, (__, column) =>
            sheet.value(startRow + row, startColumn + column),
          ),
        );
      },
      [address, sheetName, WAIT_LIMIT] as const,
    );
  }

  async value(address: string, sheetName?: string): Promise<Cell> {
    return (await this.values(address, sheetName))[0]?.[0] ?? '';
  }

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
      return book.sheets.map(({ name }) => name);
    });
  }

  /** Brings a sheet to the front by its tab, as a person does. */
  async showSheet(name: string): Promise<void> {
    await this.page.getByText(name, { exact: true }).first().click();
    await this.page.waitForFunction((wanted) => {
      const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
      return book.activeSheet.name === wanted;
    }, name);
  }

  /** Goes to a cell or a range by the name box, as a person does who knows where. */
  async select(address: string): Promise<void> {
    const nameBox = this.page.locator('#grid input.univer-size-full');
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await this.page.waitForFunction((wanted) => {
      const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
      const { startRow, startColumn, endRow, endColumn } = book.activeSheet.facade.getRange(wanted).getRange();
      const { top, left, bottom, right } = book.selection.at(-1) ?? {};
      return top === startRow && left === startColumn && bottom === endRow && right === endColumn;
    }, address);
  }

  /** Types into a cell and leaves it with Enter; the grid goes down once it has taken the entry. */
  async type(address: string, entry: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(entry);
    // Where typing halts for a moment functions are offered, and go a moment after the next key: Enter would take one.
    await this.page.locator('[data-u-comp="sheets-formula-editor"] li').first().waitFor({ state: 'hidden' });
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction((typed) => {
      const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
      return book.activeCell.row !== book.activeSheet.facade.getRange(typed).getRow();
    }, address);
  }

  /** Types a column of cells from the top, and goes on when the grid has gone down. */
  async typeDown(from: string, entries: readonly string[]): Promise<void> {
    await this.select(from);
    const { row: top } = await this.activeCell();
    for (const [index, entry] of entries.entries()) {
      await this.page.keyboard.type(entry);
      await this.page.keyboard.press('Enter');
      await this.page.waitForFunction(
        (wanted) => {
          const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
          return book.activeCell.row === wanted;
        },
        top + index + 1,
      );
    }
  }

  /** Clicks into the middle of a cell, as long as nothing is scrolled, and waits until what follows from it is done. */
  async clickCell(address: string): Promise<void> {
    const { x, y, width, height } = await this.boxOf(address);
    await this.page.mouse.click(x + width / 2, y + height / 2);
    await this.rest();
  }

  /** Presses keys, and waits until workbook and pane have done what follows from them. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.rest();
  }

  /** Until nothing is under way in workbook and pane. */
  async rest(): Promise<void> {
    await atRest(this.page);
  }

  /** The colour drawn just inside a cell's left or right edge, where no text stands. */
  async colourAt(address: string, offset: { right?: number; top?: number } = {}): Promise<string> {
    const box = await this.boxOf(address);
    const clip = { x: box.x + box.width - (offset.right ?? 4), y: box.y + (offset.top ?? 4), width: 1, height: 1 };
    const png = (await this.page.screenshot({ clip })).toString('base64');
    return this.page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas').getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
    }, png);
  }

  /** Puts cells into the active sheet at once, where a test is not about typing them. */
  async fill(from: string, cells: readonly (readonly Cell[])[]): Promise<void> {
    await this.page.evaluate(
      async ([at, lines, patience]) => {
        const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
        const { facade } = book.activeSheet;
        const start = facade.getRange(at);
        facade
          .getRange(start.getRow(), start.getColumn(), lines.length, lines[0]?.length ?? 1)
          .setValues(lines.map((line) => [...line]));
        await book.settled(patience);
      },
      [from, cells, WAIT_LIMIT] as const,
    );
  }

  /** Keeps a picture of the whole page, or of the pane alone, for people to look at. */
  async picture(name: string, of: 'page' | 'pane' = 'page'): Promise<void> {
    const place = of === 'page' ? this.page : this.page.locator('#pane');
    await keepPicture(name, (file) => place.screenshot({ path: file }));
  }

  private async activeCell(): Promise<{ row: number; column: number }> {
    return this.page.evaluate(() => {
      const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
      return book.activeCell;
    });
  }

  /** Where a cell is on the page, as long as nothing is scrolled. */
  private async boxOf(address: string): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.page.evaluate((range) => {
      const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
      const cell = book.activeSheet.facade.getRange(range) as unknown as { getCellRect(): DOMRect };
      const canvas = document.querySelector('#grid canvas[id^="univer-sheet-main-canvas"]');
      if (!canvas) throw new Error('the grid has no canvas');
      const { x, y } = canvas.getBoundingClientRect();
      const rect = cell.getCellRect();
      return { x: x + rect.x, y: y + rect.y, width: rect.width, height: rect.height };
    }, address);
  }

  /** office.js comes from its npm package: the shipped page is opened as it is, and nothing leaves the machine. */
  private async watch(origin: string): Promise<void> {
    this.page.on('pageerror', (error) => this.errors.push(error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${message.text()} ${message.location().url}`);
    });
    await this.context.route(/.*/, async (route) => {
      const url = route.request().url();
      if (url.startsWith(origin) || url.startsWith('data:') || url.startsWith('blob:')) return route.continue();
      if (!url.startsWith(OFFICE_JS_HOST)) {
        this.strayRequests.push(url);
        return route.abort();
      }
      const file = officeJsFile(new URL(url).pathname.slice('/lib/1/hosted/'.length));
      return route.fulfill({ contentType: 'text/javascript', body: await text(createReadStream(file)) });
    });
  }
}
