/** Workbook and pane in each language and theme: pictures where they are kept, and what a glance would miss. */
import { browserSession } from './session';
import type { Wishes } from './workbookPage';

const openWorkbook = browserSession();

/** Each language and each theme once: the pane's views are looked at in all of them elsewhere. */
const LOOKS: [string, Wishes][] = [
  ['light-en', {}],
  ['dark-id', { dark: true, language: 'id' }],
];

test.each(LOOKS)('workbook and pane, %s', async (name, wishes) => {
  const book = await openWorkbook({ sample: 'samsat', ...wishes });
  await book.showSheet('OMAX 2010');
  await book.select('E5:E26');
  await book.rest();
  await book.picture(`workbook-${name}`);
  await book.picture(`pane-lights-${name}`, 'pane');
  await book.showSheet('language' in wishes ? 'Bobot' : 'Weights');
  await book.select('A5:E9');
  await book.rest();
  await book.picture(`weights-${name}`);
  await book.picture(`pane-weights-${name}`, 'pane');
  await book.select('K3');
  await book.rest();
  await book.picture(`pane-nothing-${name}`, 'pane');
  const pane = book.pane.locator('html');
  const [width, content] = await pane.evaluate((html) => [html.clientWidth, html.scrollWidth] as const);
  expect(width).toBeGreaterThanOrEqual(320);
  expect(content).toBe(width);
});
