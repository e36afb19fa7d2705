/** Runs axe in the pane or on a page: what a machine can check of names, roles, order and contrast, in every look. */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { WorkbookPage } from './workbookPage';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of WCAG 2.2 to level AA and of good practice, but those about whole pages: the pane is a frame of Excel's. */
export const IN_A_FRAME: RunOptions = {
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
};

export function paneFrame({ page }: WorkbookPage): Frame {
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('the pane is not loaded');
  return frame;
}

/** What a theme can change; names, roles and order are the same in each. */
export const OF_COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** The unseen stops by which Fluent keeps the focus inside a group: they hand it on at once, and nobody rests there. */
const HANDED_ON = '[data-tabster-dummy]';

interface WithAxe {
  axe?: { run(where: { exclude: string[] }, options: RunOptions): Promise<AxeResults> };
}

/** Each violation as "rule: where: what is wrong". Without options the rules about whole pages count, too. */
export async function violationsIn(frame: Frame, options: RunOptions = {}): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(SOURCE);
  const found = await frame.evaluate(
    async ([exclude, options]) => {
      const { axe } = globalThis as WithAxe;
      if (!axe) throw new Error('axe is not there');
      // What is right need not be described one by one.
      const wanted = { ...options, resultTypes: ['violations'] } satisfies RunOptions;
      return (await axe.run({ exclude: [exclude] }, wanted)).violations;
    },
    [HANDED_ON, options] as const,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}

/** What the system asks for in each look. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  highContrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Look = keyof typeof LOOKS;

/** Until no colour is halfway between two: even without motion a transition takes a frame, and a busy machine its time. */
export async function colouredThrough(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** The same in light, and what colours change in dark and forced colours; the look is named where something is wrong. */
export async function violationsInEveryLook(book: WorkbookPage): Promise<string[]> {
  const all: string[] = [];
  for (const [look, media] of Object.entries(LOOKS)) {
    await book.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await paneFrame(book).waitForFunction((name) => document.body.dataset['theme'] === name, look);
    await colouredThrough(paneFrame(book));
    const rules = look === 'light' ? IN_A_FRAME : OF_COLOURS;
    all.push(...(await violationsIn(paneFrame(book), rules)).map((violation) => `${look}: ${violation}`));
  }
  await book.page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  return all;
}

export const tooWide = (book: WorkbookPage): Promise<string[]> => tooWideIn(paneFrame(book));

/** All that a person sees: what opens above the view, too. */
const SHOWN = [
  ...['main', 'header', '[role="tablist"]', '[role="dialog"]', '[role="menu"]', '[role="listbox"]'],
  ...['main *', '[role="dialog"] *', '[role="menu"] *', '[role="listbox"] *'],
].join();

/** Whether anything in the pane has to be scrolled sideways, or is cut off at its edge. */
export async function tooWideIn(frame: Frame): Promise<string[]> {
  return frame.evaluate((shown) => {
    const wide = [document.documentElement, ...document.querySelectorAll(shown)];
    return wide.flatMap((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      const isShown = width > 1 && getComputedStyle(element).visibility !== 'hidden';
      const isOut = isShown && (right > window.innerWidth + 1 || left < -1) && !element.closest('[data-scrolls]');
      return isOut ? [`${element.tagName} ${element.className} ${Math.round(left)}–${Math.round(right)}`] : [];
    });
  }, SHOWN);
}
