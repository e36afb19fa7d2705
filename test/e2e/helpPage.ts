/** Reads the help pages as a person does: their tables, the fields of their examples. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { WAIT_LIMIT } from '../support/patience';
import { keepPicture } from './pictures';

export interface HelpWishes {
  language?: 'en' | 'id';
  dark?: boolean;
}

/** An example as the page shows it: cells as text. */
export interface ShownExample {
  formula: string;
  computed: string[][];
  printed: string[][];
  sentences: string[];
}

export class HelpPage {
  /** Requests that left this machine, and whatever the browser reported as an error: a breach of the page's policy, too. */
  readonly strayRequests: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly language: 'en' | 'id',
    private readonly context: BrowserContext,
    private readonly origin: string,
  ) {}

  static async open(browser: Browser, origin: string, wishes: HelpWishes = {}): Promise<HelpPage> {
    const { language = 'en', dark = false } = wishes;
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1000, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
    });
    context.setDefaultTimeout(WAIT_LIMIT);
    const opened = new HelpPage(await context.newPage(), language, context, origin);
    opened.page.on('pageerror', (error) => opened.errors.push(error.message));
    opened.page.on('console', (message) => {
      if (message.type() === 'error') opened.errors.push(`${message.text()} ${message.location().url}`);
    });
    opened.page.on('request', (request) => {
      if (!request.url().startsWith(origin)) opened.strayRequests.push(request.url());
    });
    await opened.show('index');
    return opened;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Goes to the page of a function, or to the index. */
  async show(name: string): Promise<void> {
    const response = await this.page.goto(`${this.origin}/help/${this.language}/${name}.html`);
    if (response?.status() !== 200) this.errors.push(`${name}.html: ${response?.status()}`);
  }

  async examples(): Promise<ShownExample[]> {
    return this.page.locator('form.example').evaluateAll((forms) =>
      forms.map((form) => {
        const cells = (table: Element | null) =>
          [...(table?.querySelectorAll('tr') ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
        const [computed = null, printed = null] = form.querySelectorAll('.values > section');
        return {
          formula: form.querySelector('textarea')?.value ?? '',
          computed: cells(computed),
          printed: cells(printed),
          sentences: [...(computed?.querySelectorAll('.sentence') ?? [])].map((one) => one.textContent ?? ''),
        };
      }),
    );
  }

  /** Whether the page as a whole has to be scrolled sideways. */
  async isTooWide(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }

  async resize(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 900 });
  }

  /** Keeps a picture of the whole page for people to look at. */
  async picture(name: string): Promise<void> {
    await keepPicture(name, (file) => this.page.screenshot({ path: file, fullPage: true }));
  }
}
