/** One browser and one server for a file of tests; every page they open is closed and must have nothing to complain of. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { serve, type TestServer } from '../support/server';
import { GalleryPage, type GalleryWishes } from './galleryPage';
import { HelpPage, type HelpWishes } from './helpPage';
import { WorkbookPage, type Wishes } from './workbookPage';

/** Call at the top of a test file; the answer opens a workbook for the test that is running. */
export function browserSession(): (wishes?: Wishes) => Promise<WorkbookPage> {
  return session((browser, origin, wishes) => WorkbookPage.open(browser, origin, wishes));
}

/** The same for the help pages. */
export function helpSession(): (wishes?: HelpWishes) => Promise<HelpPage> {
  return session((browser, origin, wishes) => HelpPage.open(browser, origin, wishes));
}

/** The same for the gallery of the pane's states. */
export function gallerySession(): (wishes?: GalleryWishes) => Promise<GalleryPage> {
  return session((browser, origin, wishes) => GalleryPage.open(browser, origin, wishes));
}

interface Opened {
  readonly strayRequests: string[];
  readonly errors: string[];
  close(): Promise<void>;
}

function session<P extends Opened, W>(
  openPage: (browser: Browser, origin: string, wishes?: W) => Promise<P>,
): (wishes?: W) => Promise<P> {
  let browser: Browser;
  let server: TestServer;
  let open: P[] = [];
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(async () => {
    const complaints = open.map(({ strayRequests, errors }) => ({ strayRequests, errors }));
    for (const page of open) await page.close();
    open = [];
    // Whatever a test does, nothing leaves this machine and the browser reports no error.
    expect(complaints).toEqual(complaints.map(() => ({ strayRequests: [], errors: [] })));
  });
  return async (wishes) => {
    const page = await openPage(browser, server.origin, wishes);
    open.push(page);
    return page;
  };
}
