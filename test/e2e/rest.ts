/** When nothing is under way any more in workbook and pane: what a test waits for before it says that nothing happened. */
import type { BrowserContext, Page } from 'playwright-core';
import type { Book } from '../../src/sandbox/univer/book';
import type { ExcelHost } from '../../src/sandbox/host';

interface Watched {
  timbangSandbox?: { book: Book; host: ExcelHost };
  /** Of the page: requests of the add-in that are not answered. */
  testRequests?: number;
  /** Of the pane: timers that wait. */
  testTimers?: Set<number>;
  /** Of the page: frames in a row at rest. */
  testFrames?: number;
  /** Of the page: what was under way when it was last asked. */
  testBusy?: string;
}

/** Call before the page is opened: counts requests where they arrive, and the timers of the pane. */
export async function watchForRest(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watched = globalThis as unknown as Watched;
    // The pane is the only frame in the page; its address comes after its window.
    if (window.top !== window) watchTimers();
    else watchRequests();

    function watchRequests(): void {
      let sandbox: Watched['timbangSandbox'];
      watched.testRequests = 0;
      Object.defineProperty(watched, 'timbangSandbox', {
        configurable: true,
        get: () => sandbox,
        set: (opened: NonNullable<Watched['timbangSandbox']>) => {
          sandbox = opened;
          const execute = opened.host.execute.bind(opened.host);
          opened.host.execute = (body) => {
            watched.testRequests = (watched.testRequests ?? 0) + 1;
            return execute(body).finally(() => {
              watched.testRequests = (watched.testRequests ?? 1) - 1;
            });
          };
        },
      });
    }

    function watchTimers(): void {
      // Longer ones put something away that nobody sees.
      const longest = 2_000;
      const timers = new Set<number>();
      watched.testTimers = timers;
      const [start, stop] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
      const watching = (handler: TimerHandler, delay = 0, ...rest: unknown[]): number => {
        const id = start(() => {
          timers.delete(id);
          if (typeof handler === 'function') handler(...rest);
        }, delay);
        if (delay < longest) timers.add(id);
        return id;
      };
      const forgetting = (id?: number): void => {
        timers.delete(id ?? 0);
        stop(id);
      };
      Object.assign(window, { setTimeout: watching, clearTimeout: forgetting });
    }
  });
}

/**
 * Workbook and pane at rest: no request without an answer, nothing to calculate, no timer of the pane, through a few
 * frames in a row, in which what was posted has arrived and what was changed is drawn. What is not seen: work between
 * two microtasks that needs neither, longer timers, and timers of the workbook.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as Watched).testFrames = 0;
  });
  const rested = page.waitForFunction(
    (enough) => {
      const watched = globalThis as unknown as Watched;
      const frame = document.querySelector<HTMLIFrameElement>('#pane iframe');
      const { testTimers } = (frame?.contentWindow ?? {}) as unknown as Watched;
      const busy = {
        requests: watched.testRequests,
        timers: testTimers?.size ?? 'no pane',
        calculates: Number(watched.timbangSandbox?.book.isCalculating),
      };
      const isBusy = Object.values(busy).some((part) => part !== 0);
      watched.testBusy = JSON.stringify(busy);
      watched.testFrames = isBusy ? 0 : (watched.testFrames ?? 0) + 1;
      return watched.testFrames >= enough;
    },
    4,
    { polling: 'raf' },
  );
  try {
    await rested;
  } catch (cause) {
    const busy = await page.evaluate(() => (globalThis as unknown as Watched).testBusy);
    throw new Error(`Workbook and pane do not come to rest: ${busy}.`, { cause });
  }
}
