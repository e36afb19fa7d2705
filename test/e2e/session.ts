/**
 * One browser and one server for a file of tests. A page that a test opens is closed after it; one that `beforeAll`
 * opens stays for all of them, and each leaves it as the next expects it. None may have anything to complain of.
 */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { serve, type TestServer } from '../support/server';
import { GalleryPage, type GalleryWishes } from './galleryPage';
import { HelpPage, type HelpWishes } from './helpPage';
import { WorkbookPage, type Wishes } from './workbookPage';

/** Call at the top of a test file; the answer opens a workbook, for the test that is running or for those to come. */
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
  const kept: P[] = [];
  let open: P[] = [];
  let isTesting = false;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(() => {
    isTesting = true;
  });
  afterEach(async () => {
    isTesting = false;
    const complaints = [...kept, ...open].map(({ strayRequests, errors }) => ({ strayRequests, errors }));
    for (const page of open) await page.close();
    open = [];
    // Whatever a test does, nothing leaves this machine and the browser reports no error.
    expect(complaints).toEqual(complaints.map(() => ({ strayRequests: [], errors: [] })));
  });
  return async (wishes) => {
    const page = await openPage(browser, server.origin, wishes);
    (isTesting ? open : kept).push(page);
    return page;
  };
}
