/** How long a judgment takes to show: from the key to the changed consistency ratio and, in the tree, the weights. */
import { writeOutline } from './outlines';
import { paneFrame } from '../e2e/axe';
import { browserSession } from '../e2e/session';
import type { WorkbookPage } from '../e2e/workbookPage';

const open = browserSession();
const KEYS = 21;

/** Presses a key in the pane as often as wanted; milliseconds until the text of `selector` is another one and painted. */
async function waits(book: WorkbookPage, keys: readonly string[], selector: string): Promise<number[]> {
  return paneFrame(book).evaluate(
    async ([codes, watched]) => {
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const shown = () => [...document.querySelectorAll(watched)].map((one) => one.textContent).join();
      const found: number[] = [];
      for (const code of codes) {
        const before = shown();
        const start = performance.now();
        const key = code.replace('Digit', '');
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            code,
            bubbles: true,
            cancelable: true,
            ctrlKey: key === 'z' || key === 'y',
          }),
        );
        while (shown() === before && performance.now() - start < 2000) await painted();
        found.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      return found;
    },
    [keys, selector] as const,
  );
}

function report(what: string, found: readonly number[]): void {
  const sorted = [...found].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(0);
  console.log(`${what}: median ${at(0.5)} ms, 90 % within ${at(0.9)} ms, at most ${at(1)} ms`);
}

test.each([22, 200])('a judgment among %i KPIs', async (kpis) => {
  const book = await open();
  const { pane } = book;
  await pane.getByRole('tab', { name: 'Weights' }).click();
  await pane.getByRole('button', { name: 'Paste an outline' }).click();
  await pane.getByLabel('Outline').fill(writeOutline(kpis));
  await pane.getByRole('button', { name: 'Use this hierarchy' }).click();
  await pane.getByRole('button', { name: /^Compare: / }).click();
  const slider = pane.getByRole('slider');
  // The perspectives, all equal, and then one judgment that goes back and forth.
  for (let pair = 0; pair < 6; pair += 1) await slider.press('Enter');
  await pane.getByRole('button', { name: 'Back' }).click();
  await slider.focus();
  const back = Array.from({ length: KEYS }, (_, index) => (index % 2 ? 'Digit5' : 'Digit3'));
  report(`CR in Compare, ${kpis} KPIs`, await waits(book, back, 'main [aria-live]'));

  await pane.getByRole('tab', { name: 'Hierarchy' }).click();
  await pane.getByRole('treeitem').first().focus();
  const undo = Array.from({ length: KEYS }, (_, index) => (index % 2 ? 'y' : 'z'));
  report(`weights in the tree, ${kpis} KPIs`, await waits(book, undo, '[role="treeitem"]'));
});
