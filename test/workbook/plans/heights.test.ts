/** Rows of a written scorecard are as tall as their texts, also when it is written again over a longer table. */
import { EMPTY_MODEL } from '../../../src/model/types';
import { HEADING_ROW } from '../../../src/sheets/scorecard/sourceTable';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { kpi } from '../../model/scorecard/support';
import { tableOf, writeCard } from './cards';
import type { WrittenCard } from './cards';

const LONG = 'An indicator with a name that takes more than one line of its column, whichever font is there';

let written: WrittenCard | null = null;
afterEach(() => written?.workbook.close());

async function heights(sheet: string, from: number, to: number): Promise<number[]> {
  return Excel.run(async (context) => {
    const rows = Array.from({ length: to - from + 1 }, (_, index) =>
      context.workbook.worksheets.getItem(sheet).getRange(`A${from + index}`),
    );
    for (const row of rows) row.load({ format: { rowHeight: true } });
    await context.sync();
    return rows.map((row) => row.format.rowHeight);
  });
}

// Perspectives named once are kept beside the table, below headings of one line.
const merged = [1, 2, 3].map((number) =>
  kpi(`K${number}`, {
    name: number === 3 ? LONG : `Indicator ${number}`,
    perspective: 'Customer',
    target: 4,
    realization: 3,
  }),
);

test('headings are as tall as the longest of them, whatever is kept beside the table', async () => {
  written = await writeCard(merged, {
    card: { kind: 'ckp' },
    written: { K2: { perspective: '' }, K3: { perspective: '' } },
  });
  const [heading = 0] = await heights(written.sheet, HEADING_ROW, HEADING_ROW);
  // "The realization" and "The perspective" take two lines, what is hidden more.
  expect(heading).toBeCloseTo(2 * 15 + 5, 0);
});

test('a row that was tall is not when another stands there after the table was written again', async () => {
  written = await writeCard(merged, { card: { kind: 'ckp' } });
  const { plan, input, sheet } = written;
  const [first = 0, tall = 0, total = 0] = await heights(sheet, HEADING_ROW + 2, HEADING_ROW + 4);
  expect(tall).toBeGreaterThan(first);
  expect(total).toBeLessThan(tall);
  const shorter = merged.map((one) => ({ ...one, name: 'Short' }));
  const next = { ...input, kpis: shorter.map((one, row) => ({ ...one, row })), source: tableOf(shorter).source };
  expect(scorecardPlan(next).key).toBe(plan.key);
  const records = [{ key: plan.key, sheetId: '', name: sheet, area: 'A1:Z60', prints: {}, judgments: {} }];
  const model = { ...EMPTY_MODEL, sheets: records };
  await writeSheets({ model, sheets: [{ key: plan.key, name: sheet }], build: () => [scorecardPlan(next)] }, 'replace');
  const [, now = 0] = await heights(sheet, HEADING_ROW + 2, HEADING_ROW + 4);
  expect(now).toBe(first);
});
