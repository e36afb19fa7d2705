/** How long a person waits for the pane, in the workbook of `npm start`: medians of what the browser shows. */
import type { Book } from '../../src/sandbox/univer/book';
import type { ExcelHost } from '../../src/sandbox/host';
import { browserSession } from '../e2e/session';
import type { WorkbookPage } from '../e2e/workbookPage';

const open = browserSession();

interface Sandbox {
  timbangSandbox: { book: Book; host: ExcelHost };
}

const HEADINGS = ['Code', 'KPI', 'Unit', 'Perspective', 'Weight', 'Worst', 'Start', 'Target', 'Realization'];
const PERSPECTIVES = ['Financial', 'Customer', 'Internal process', 'Learning'];

function kpiTable(rows: number): (string | number)[][] {
  const body = Array.from({ length: rows }, (_, index) => {
    const target = 100 + ((index * 37) % 50);
    return [
      `K${index + 1}`,
      `Indicator number ${index + 1}`,
      '%',
      PERSPECTIVES[index % 4] ?? '',
      1 + (index % 5),
      20,
      50,
      target,
      55 + ((index * 53) % (target - 54)),
    ];
  });
  return [HEADINGS, ...body];
}

/** Puts a table into the active sheet and selects it. */
async function putTable(workbook: WorkbookPage, cells: (string | number)[][]): Promise<void> {
  await workbook.page.evaluate(async (table) => {
    const { book } = (globalThis as unknown as Sandbox).timbangSandbox;
    const box = { top: 0, left: 0, bottom: table.length - 1, right: (table[0]?.length ?? 1) - 1 };
    book.activeSheet.write(box, (row, column) => table[row]?.[column] ?? null);
    await book.settled();
  }, cells);
  await workbook.select(`A1:I${cells.length}`);
}

/** Counts requests from now on; the answer says how many there were. */
async function countRequests(workbook: WorkbookPage): Promise<() => Promise<number>> {
  await workbook.page.evaluate(() => {
    const { host } = (globalThis as unknown as Sandbox).timbangSandbox;
    const counted = host as ExcelHost & { requests?: number };
    const execute = host.execute.bind(host);
    counted.requests = 0;
    host.execute = (body) => {
      counted.requests = (counted.requests ?? 0) + 1;
      return execute(body);
    };
  });
  return () =>
    workbook.page.evaluate(() => {
      const { host } = (globalThis as unknown as Sandbox).timbangSandbox;
      return (host as ExcelHost & { requests?: number }).requests ?? 0;
    });
}

test.each([20, 200])('a scorecard of %i KPIs is written', async (rows) => {
  const workbook = await open();
  await putTable(workbook, kpiTable(rows));
  const { pane } = workbook;
  await pane.getByRole('tab', { name: 'Scorecard', exact: true }).click();
  await pane.getByRole('button', { name: 'Use the selected table' }).click();
  const write = pane.getByRole('button', { name: 'Write scorecard' });
  await write.waitFor();
  const requests = await countRequests(workbook);
  const start = Date.now();
  await write.click();
  await pane.getByText(/^Wrote /).waitFor();
  const waited = Date.now() - start;
  console.log(`scorecard of ${rows} KPIs: ${waited} ms until the pane says so, ${await requests()} requests in all`);
});
