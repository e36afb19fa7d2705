/** The header and the tabs stay at the top of the pane, whatever is focused or scrolled into view. */
import { paneFrame } from './axe';
import { widenPane } from './paneWidth';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

/** Where the header begins and the page ends after each thing of a view was focused or scrolled to; empty when steady. */
async function unsteady(book: WorkbookPage, view: string): Promise<string[]> {
  return paneFrame(book).evaluate(async (name) => {
    const found: string[] = [];
    const look = (what: string): void => {
      const { top } = document.querySelector('header')?.getBoundingClientRect() ?? { top: NaN };
      const { scrollHeight } = document.documentElement;
      if (top !== 0) found.push(`${name}, ${what}: header at ${top}`);
      if (scrollHeight > window.innerHeight) found.push(`${name}, ${what}: page of ${scrollHeight}`);
    };
    const shown = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    look('as it opens');
    for (const heading of shown('main h1, main h2, main h3, main section, main li')) {
      for (const block of ['start', 'end'] as const) {
        heading.scrollIntoView({ block });
        look(`${block} of ${heading.textContent?.slice(0, 20)}`);
      }
    }
    for (const control of shown('button, a, input, [tabindex="0"]')) {
      control.focus();
      look(`focus on ${control.getAttribute('aria-label') ?? control.textContent?.slice(0, 20)}`);
    }
    return [...new Set(found)].slice(0, 5);
  }, view);
}

test.each([350, 640])('in every tab at %i px', async (width) => {
  const book = await openWorkbook({ sample: 'samsat', width: 1500, height: 700 });
  await widenPane(book, width);
  const pane = new ScorecardPane(book);
  const found = await unsteady(book, 'selection');
  await pane.openTab('Scorecard');
  await pane.take('OMAX 2010', 'A4:N26');
  await pane.press('button', /Columns/);
  found.push(...(await unsteady(book, 'columns')));
  await pane.write();
  await pane.total();
  found.push(...(await unsteady(book, 'result')));
  await pane.openTab('Weights');
  await pane.press('button', 'Paste an outline');
  await book.pane.getByLabel('Outline').fill('Office\n\tFinancial\n\tCustomer\n\tInternal process\n\tLearning');
  await pane.press('button', 'Use this hierarchy');
  found.push(...(await unsteady(book, 'tree')));
  await pane.press('button', /^Compare: /);
  for (const way of ['One by one', 'All pairs', 'Matrix']) {
    await pane.chooseWay(way);
    found.push(...(await unsteady(book, way)));
  }
  expect(found).toEqual([]);
});
