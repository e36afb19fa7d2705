/** Hands that count: every click and every press of a key is one action, and so is a text that is typed. */
import type { Locator } from 'playwright-core';
import type { WorkbookPage } from './workbookPage';

export class Hands {
  actions = 0;

  constructor(private readonly book: WorkbookPage) {}

  async click(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.actions += 1;
      await this.book.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.actions += 1;
    await this.book.page.keyboard.type(text);
  }

  /** Goes to a range by the name box: a click, a text and Enter. */
  async select(address: string): Promise<void> {
    this.actions += 3;
    await this.book.select(address);
  }

  /** Presses Tab until something with this accessible name has the focus. */
  async tabTo(name: RegExp, within = 40, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.book.rest();
    for (let step = 0; step < within; step += 1) {
      if (name.test(await this.focusedNow())) return;
      await this.press(key);
    }
    throw new Error(`${key} does not reach ${name}; it stopped at ${await this.focusedNow()}.`);
  }

  /** The same, towards the top of the pane. */
  async tabBackTo(name: RegExp): Promise<void> {
    await this.tabTo(name, 40, 'Shift+Tab');
  }

  /** What has the focus once the pane has found its place for it. */
  async focused(): Promise<string> {
    await this.book.rest();
    return this.focusedNow();
  }

  /** The accessible name of what has the focus in the pane, as far as attributes and content give it. */
  private async focusedNow(): Promise<string> {
    return this.book.pane.locator('body').evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return '';
      const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labels =
        'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent) : [];
      const named = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return (element.getAttribute('aria-label') || named || labels.join(' ') || element.textContent || '').trim();
    });
  }
}
