/** Pictures of the Scorecard and Result tabs for people to look at, checked for what a glance would miss: the width. */
import type { Wishes } from './workbookPage';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

const WORDS = {
  en: {
    scorecard: 'Scorecard', take: 'Use the selected table', columns: /Columns/, method: /Method and weights/,
    write: 'Write scorecard', wrote: /^Wrote/, tabs: ['Bars', 'Radar', 'Map', 'Weights'],
  },
  id: {
    scorecard: 'Rapor', take: 'Pakai tabel terpilih', columns: /Kolom/, method: /Metode dan bobot/,
    write: 'Tulis rapor', wrote: /sel ditulis/, tabs: ['Batang', 'Radar', 'Peta', 'Bobot'],
  },
} as const;

const LOOKS: [string, Wishes][] = [
  ['light-en', {}],
  ['dark-en', { dark: true }],
  ['light-id', { language: 'id' }],
  ['dark-id', { dark: true, language: 'id' }],
];

/** A picture of the pane from the top of what is scrolled into view; nothing may lie beyond its right edge. */
async function shoot(book: WorkbookPage, name: string): Promise<void> {
  await book.page.waitForTimeout(250);
  await book.picture(name, 'pane');
  const beyond = await book.pane.locator('main').evaluate((main) => {
    const right = main.getBoundingClientRect().right;
    return [...main.querySelectorAll<HTMLElement>('*')]
      .filter((one) => one.checkVisibility() && !one.closest('[class*="unseen"], caption'))
      .filter((one) => one.getBoundingClientRect().right > right + 1)
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`);
  });
  expect([name, beyond]).toEqual([name, []]);
}

test.each(LOOKS)('scorecard and result, %s', async (name, wishes) => {
  const words = WORDS[wishes.language ?? 'en'];
  const book = await openWorkbook({ sample: 'kppn', ...wishes });
  const { pane } = book;
  const button = (label: string | RegExp) =>
    pane.getByRole('button', { name: label }).filter({ visible: true }).first();
  await book.showSheet('Indicators 2022');
  await book.select('K4');
  const perspectives = ['Stakeholder', 'Customer', 'Internal process', 'Learning and growth'];
  const counts = [2, 1, 11, 6];
  for (const cell of ['Perspective', ...perspectives.flatMap((one, at) => Array<string>(counts[at] ?? 0).fill(one))]) {
    await book.page.keyboard.type(cell);
    await book.page.keyboard.press('Enter');
    await book.page.waitForTimeout(60);
  }
  await pane.getByRole('tab', { name: words.scorecard }).click();
  await button(words.take).waitFor();
  await shoot(book, `scorecard-start-${name}`);
  await book.select('A4:K24');
  await button(words.take).click();
  await button(words.write).waitFor();
  await shoot(book, `scorecard-preview-${name}`);
  await button(words.columns).click();
  await shoot(book, `scorecard-columns-${name}`);
  await button(words.columns).click();
  await button(words.method).click();
  await shoot(book, `scorecard-method-${name}`);
  await button(words.write).click();
  await pane.getByText(words.wrote).first().waitFor();
  await shoot(book, `result-${name}`);
  for (const tab of words.tabs) {
    const one = pane.getByRole('tabpanel').getByRole('tab', { name: tab, exact: true }).first();
    await one.click();
    await one.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await shoot(book, `result-${tab}-${name}`);
  }
  const slider = pane.getByRole('slider').filter({ visible: true }).first();
  await slider.focus();
  await book.page.keyboard.press('Home');
  await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await shoot(book, `result-what-if-${name}`);
});
