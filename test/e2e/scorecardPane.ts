/** The Scorecard and Result tabs as a person uses them, with the mouse or with the keyboard alone. */
import type { Frame, Locator } from 'playwright-core';
import type { WorkbookPage } from './workbookPage';

export const HANDS = ['mouse', 'keyboard'] as const;
export type Hand = (typeof HANDS)[number];

/** Enough to walk through the longest view once. */
const MOST_STEPS = 160;

export class ScorecardPane {
  constructor(
    private readonly book: WorkbookPage,
    private readonly hand: Hand = 'mouse',
  ) {}

  button(name: string | RegExp): Locator {
    return this.book.pane.getByRole('button', { name });
  }

  async says(text: string | RegExp): Promise<void> {
    await this.book.pane.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Presses what has this role and name: clicks it, or walks to it with Tab and presses Enter or Space. */
  async press(
    role: 'button' | 'tab' | 'radio' | 'switch' | 'menuitemradio' | 'menuitem' | 'combobox' | 'option',
    name: string | RegExp,
  ): Promise<void> {
    const target = this.book.pane.getByRole(role, { name, exact: typeof name === 'string' }).filter({ visible: true });
    if (this.hand === 'mouse') return target.first().click();
    await this.walkTo(target.first(), role);
    await this.book.page.keyboard.press(role === 'button' ? 'Enter' : 'Space');
  }

  /** Opens a part of the result that is folded. */
  async unfold(name: string): Promise<void> {
    const heading = this.book.pane.getByRole('button', { name, exact: true, expanded: false });
    if (await heading.isVisible()) await this.press('button', name);
  }

  async openTab(name: string): Promise<void> {
    await this.press('tab', name);
  }

  /** One of the ways to weigh what is compared. */
  async chooseWay(name: string): Promise<void> {
    await this.press('combobox', 'Ways to weigh');
    await this.press('option', name);
  }

  /** From a table in the sheet to its draft. */
  async take(sheet: string, address: string): Promise<void> {
    await this.book.showSheet(sheet);
    await this.book.select(address);
    await this.press('button', 'Use the selected table');
    await this.says(/Nothing has been written yet/);
    await this.book.rest();
  }

  async write(): Promise<void> {
    await this.press('button', 'Write scorecard');
    // What the pane says of an earlier writing stands until this one is done.
    await this.book.rest();
    await this.says(/^Wrote \d+ cells/);
  }

  /** The total, its light in a word, and the sentence below it, as the Result tab shows them. */
  async total(): Promise<string[]> {
    const card = this.book.pane.getByRole('region', { name: 'Total', exact: true });
    await card.waitFor();
    await this.book.rest();
    return (await card.innerText())
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }

  /** NKP and NPKP with its rating, as the Result tab shows them. */
  async employee(): Promise<string[]> {
    const card = this.book.pane.getByRole('region', { name: 'Total', exact: true });
    await card.getByText('NPKP', { exact: true }).waitFor();
    const lines = (await this.total()).join('\n');
    return /(NKP)\n([\d.]+)\n[^\n]*\n(NPKP)\n([\d.]+)\n(\w+) \d/.exec(lines)?.slice(1) ?? [lines];
  }

  /** Types into a field in place of what is there, and leaves it. */
  async type(label: string, text: string): Promise<void> {
    const field = this.book.pane.getByRole('textbox', { name: label, exact: true }).filter({ visible: true });
    if (this.hand === 'mouse') await field.click();
    else await this.walkTo(field, 'textbox');
    await this.book.page.keyboard.press('ControlOrMeta+a');
    await this.book.page.keyboard.type(text);
    await this.book.page.keyboard.press('Tab');
  }

  /** Moves a slider by keys, as both hands do: a mouse finds no exact place on it. */
  async slide(name: string, key: 'Home' | 'End' | 'ArrowRight', times = 1): Promise<void> {
    await this.unfold('What if');
    const slider = this.book.pane.getByRole('slider', { name, exact: true });
    if (this.hand === 'mouse') await slider.focus();
    else await this.walkTo(slider, 'slider');
    for (let time = 0; time < times; time += 1) await this.book.page.keyboard.press(key);
  }

  /** Chooses an entry of the list that is open. */
  async option(name: string | RegExp): Promise<void> {
    await this.book.pane.getByRole('option', { name }).filter({ visible: true }).first().click();
  }

  /** What has the focus, in the words that it shows. */
  focused(): Promise<string> {
    return this.frame().evaluate(() => document.activeElement?.textContent ?? '');
  }

  private frame(): Frame {
    const frame = this.book.page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
    if (!frame) throw new Error('the pane is not loaded');
    return frame;
  }

  /** With Tab from where the focus is, or from the top of the pane; with arrows among tabs, radios and menu items. */
  private async walkTo(target: Locator, role: string): Promise<void> {
    await target.waitFor();
    // The pane may still be finding a place for the focus.
    await this.book.rest();
    const frame = this.frame();
    const isInPane = await frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
    if (!isInPane) await frame.evaluate(() => document.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus());
    const isReached = () => target.evaluate((element) => element === document.activeElement);
    const visited: string[] = [];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await isReached()) return;
      visited.push(await frame.evaluate(() => document.activeElement?.textContent?.slice(0, 30) ?? ''));
      await this.book.page.keyboard.press((await this.keyWithin(target, role)) ?? (await this.keyTowards(target)));
    }
    throw new Error(`the keyboard does not reach it: ${visited.join(' | ')}`);
  }

  /** Tab, or back where it stands above. */
  private async keyTowards(target: Locator): Promise<'Tab' | 'Shift+Tab'> {
    const isAbove = await target.evaluate((element) => {
      const from = document.activeElement ?? document.body;
      return (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    return isAbove ? 'Shift+Tab' : 'Tab';
  }

  /** Among the members of one group, arrows move; Tab leaves it. */
  private async keyWithin(target: Locator, role: string): Promise<string | null> {
    const group = { tab: '[role="tablist"]', radio: '[role="radiogroup"]', menuitemradio: '[role="menu"]' }[role];
    if (!group) return null;
    const isWithin = await target.evaluate(
      (element, selector) => element.closest(selector)?.contains(document.activeElement) ?? false,
      group,
    );
    return isWithin ? (role === 'tab' ? 'ArrowRight' : 'ArrowDown') : null;
  }
}
