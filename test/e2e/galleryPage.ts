/** Goes through the gallery of the pane's states: the list of all, and each state alone in a window as wide as a pane. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { WAIT_LIMIT } from '../support/patience';
import { colouredThrough } from './axe';
import { SCREENSHOTS } from './workbookPage';

export interface GalleryWishes {
  language?: 'en' | 'id';
  /** Whether the list shows the states, or their titles alone. */
  frames?: boolean;
}

const HEIGHT = 700;

export class GalleryPage {
  /** Requests that left this machine, and whatever the browser reported as an error: a breach of the policy, too. */
  readonly strayRequests: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly address: string,
  ) {}

  /** Opens the list. */
  static async open(
    browser: Browser,
    origin: string,
    { language = 'en', frames = false }: GalleryWishes = {},
  ): Promise<GalleryPage> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1200, height: HEIGHT },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(WAIT_LIMIT);
    const opened = new GalleryPage(await context.newPage(), context, `${origin}/gallery.html?language=${language}`);
    const { page, errors, strayRequests } = opened;
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) strayRequests.push(request.url());
    });
    await page.goto(`${opened.address}${frames ? '' : '&frames=no'}`, { waitUntil: 'domcontentloaded' });
    await opened.ready('list');
    return opened;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** The states of the list, in its order. */
  async ids(): Promise<string[]> {
    const all = this.page.locator('[data-state]');
    await all.first().waitFor();
    return all.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-state') ?? ''));
  }

  /** One state alone, in the theme of the system or in one by its word. From state to state the page goes on. */
  async show(state: string, width: number, theme?: string): Promise<void> {
    await this.resize(width);
    await this.page.goto(`${this.address}${theme === undefined ? '' : `&theme=${theme}`}#${state}`);
    await this.ready(state);
  }

  async resize(width: number, height = HEIGHT): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async look(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.waitForFunction((name) => document.body.dataset['theme'] === name, colorScheme);
    await colouredThrough(this.page.mainFrame());
  }

  /** Whether there is anything to read; a wait says what it is for once it is longer than a moment. */
  async showsWords(): Promise<boolean> {
    const words = this.page.waitForFunction(() => document.body.innerText.trim() !== '');
    return words.then(
      () => true,
      () => false,
    );
  }

  /** Keeps a picture of the state from top to bottom: the pane scrolls within itself, so the window grows. */
  async picture(name: string): Promise<void> {
    const hidden = await this.page.evaluate(() =>
      Math.max(0, ...[...document.querySelectorAll('main')].map((main) => main.scrollHeight - main.clientHeight)),
    );
    const width = this.page.viewportSize()?.width ?? 0;
    await this.page.setViewportSize({ width, height: HEIGHT + hidden });
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
    await this.page.setViewportSize({ width, height: HEIGHT });
  }

  private async ready(what: string): Promise<void> {
    await this.page.waitForSelector(`body[data-ready="${what}"]`, { state: 'attached' });
  }
}
