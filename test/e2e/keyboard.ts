/**
 * The pane by keys alone: Tab, arrows, Enter, Space and what is typed, as somebody without a mouse has them. Nothing here
 * gives the focus to anything; where it does not go by itself, the walk fails and says where it has been.
 */
import type { Locator } from 'playwright-core';
import { paneFrame } from './axe';
import type { WorkbookPage } from './workbookPage';

type Name = string | RegExp;

/** Enough to walk through the longest view once. */
const MOST_STOPS = 120;
const REGIONS = 3;

export class Keyboard {
  /** Every press of a key, and every text that is typed, is one action. */
  actions = 0;

  constructor(private readonly book: WorkbookPage) {}

  /** Presses keys one after the other, each when what followed from the one before is done. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.actions += 1;
      await this.book.press(key);
    }
  }

  /** Types in place of what the field holds; Tab or Enter makes it count. */
  async type(text: string): Promise<void> {
    this.actions += 1;
    await this.book.page.keyboard.press('ControlOrMeta+a');
    await this.book.page.keyboard.type(text);
  }

  /** Types into the active cell, and leaves it by this key. */
  async typeCell(text: string, leave: string): Promise<void> {
    this.actions += 1;
    await this.book.page.keyboard.type(text);
    await this.press(leave);
  }

  /** Goes from region to region of the page until the pane has the focus. */
  async enterPane(): Promise<void> {
    for (let step = 0; step < REGIONS && !(await this.isInPane()); step += 1) await this.press('F6');
    if (!(await this.isInPane())) throw new Error(`F6 does not reach the pane; it stopped at ${await this.stop()}.`);
  }

  /** The same for the grid, whose cells then take the keys. */
  async enterGrid(): Promise<void> {
    const isInGrid = (): Promise<boolean> =>
      this.book.page.evaluate(() => document.activeElement?.closest('#grid, [id^="univer"]') instanceof Element);
    for (let step = 0; step < REGIONS && !(await isInGrid()); step += 1) await this.press('F6');
    if (!(await isInGrid())) throw new Error(`F6 does not reach the grid; it stopped at ${await this.stop()}.`);
  }

  /** Selects from the active cell on, so many cells to the right and down. */
  async extend(right: number, down: number): Promise<void> {
    for (let step = 0; step < right; step += 1) await this.press('Shift+ArrowRight');
    for (let step = 0; step < down; step += 1) await this.press('Shift+ArrowDown');
  }

  /** Presses Tab until what has this name, or this role and name, has the focus: `Undo`, `tab Result`. */
  async tabTo(name: Name, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.walk(name, key);
  }

  /** Presses an arrow until it has: among tabs, rows of a tree, answers, entries of a menu. */
  async arrowTo(name: Name, key: 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | 'ArrowLeft'): Promise<void> {
    await this.walk(name, key);
  }

  /** Opens the list or the menu that has the focus, and chooses one of its entries. */
  async choose(entry: Name): Promise<void> {
    await this.press('Enter');
    await this.walk(entry, 'ArrowDown');
    await this.press('Enter');
  }

  /** The view of the pane whose tab this is, from anywhere below the tabs. */
  async openTab(name: string): Promise<void> {
    for (let step = 0; step < MOST_STOPS && !(await this.isAtTabs()); step += 1) await this.press('Shift+Tab');
    await this.walk(`tab ${name}`, 'ArrowRight');
    await this.press('Enter');
  }

  /**
   * Role and name of what has the focus; of the entry that a list has reached. Empty when nothing has it, and "page: "
   * goes before what stands outside of the pane.
   */
  async stop(): Promise<string> {
    await this.book.rest();
    return this.stopNow();
  }

  private async stopNow(): Promise<string> {
    if (await this.isInPane()) return described(this.book.pane.locator(':focus'), this.book.pane.locator('body'));
    return `page: ${await described(this.book.page.locator(':focus'), this.book.page.locator('body'))}`;
  }

  private async walk(name: Name, key: string): Promise<void> {
    const visited: string[] = [];
    await this.book.rest();
    for (let step = 0; step < MOST_STOPS; step += 1) {
      // Every press waits until all is at rest.
      const stop = await this.stopNow();
      if (isMeant(stop, name)) return;
      visited.push(stop);
      await this.press(key);
    }
    throw new Error(`${key} does not reach ${name}. It was at:\n${[...new Set(visited)].join('\n')}`);
  }

  private isInPane(): Promise<boolean> {
    return paneFrame(this.book).evaluate(() => document.hasFocus());
  }

  private isAtTabs(): Promise<boolean> {
    return paneFrame(this.book).evaluate(
      () => document.activeElement?.closest('header [role="tablist"]') instanceof Element,
    );
  }
}

function isMeant(stop: string, name: Name): boolean {
  const [, bare = ''] = /^\w+ (.*)$/.exec(stop) ?? [];
  return typeof name === 'string' ? stop === name || bare === name : name.test(stop);
}

async function described(focused: Locator, body: Locator): Promise<string> {
  if ((await focused.count()) === 0) return '';
  const entry = await focused.getAttribute('aria-activedescendant');
  const shown = entry === null ? focused : body.locator(`[id="${entry}"]`);
  // "- button "Undo" [disabled]": the role, the accessible name, and what else there is to know.
  const [line = ''] = (await shown.ariaSnapshot()).split('\n');
  const [, role = '', name = ''] = /^- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line.replaceAll("''", "'")) ?? [];
  return `${role} ${name.replaceAll('\\"', '"')}`.trim();
}
