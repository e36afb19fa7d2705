/** One browser and one server for a file of tests; every page they open is closed and must have nothing to complain of. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { serve, type TestServer } from '../support/server';
import { WorkbookPage, type Wishes } from './workbookPage';

/** Call at the top of a test file; the answer opens a workbook for the test that is running. */
export function browserSession(): (wishes?: Wishes) => Promise<WorkbookPage> {
  let browser: Browser;
  let server: TestServer;
  let open: WorkbookPage[] = [];
  jest.setTimeout(120_000);
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
    const page = await WorkbookPage.open(browser, server.origin, wishes);
    open.push(page);
    return page;
  };
}
