/** Journey A: from the study's list of KPIs to the 22 weights of Table 4.6, by clicks and keys alone. */
import { eventually } from '../support/patience';
import { samsatKpis } from '../support/tables/samsat';
import { Hands } from './hands';
import { ANSWERS, KPI_LIST, keysFor, putKpiList } from './samsatHierarchy';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();
const MOST_ACTIONS = 90;

/** L1b lost its code in print and is found by its name. */
const NAMELESS: Readonly<Record<string, string>> = { 'Persentase realisasi rencana training': 'L1b' };

/** The written global weights by code. */
async function writtenWeights(book: WorkbookPage): Promise<Map<string, number>> {
  const cells = await book.values('A1:G60', 'Global weights');
  const heading = cells.findIndex((row) => row.includes('Global weight'));
  const column = cells[heading]?.indexOf('Global weight') ?? -1;
  return new Map(
    cells.slice(heading + 1).flatMap((row) => {
      const code = NAMELESS[String(row[1])] ?? NAMELESS[String(row[0])] ?? String(row[0]);
      return typeof row[column] === 'number' ? [[code, Number(row[column])] as const] : [];
    }),
  );
}

async function expectTable46(book: WorkbookPage): Promise<void> {
  await book.pane.getByText(/^Wrote \d+ cells to/).waitFor();
  // The sheet calculates a moment after it is written.
  await eventually(async () => {
    const weights = await writtenWeights(book);
    const found = samsatKpis.map(({ kpi }) => [kpi, weights.get(kpi)?.toFixed(6)]);
    expect(found).toEqual(samsatKpis.map(({ kpi, exactWeight }) => [kpi, exactWeight.toFixed(6)]));
  });
}

test('A: the hierarchy from the list, 31 judgments, 22 weights, in at most 90 actions', async () => {
  const book = await openWorkbook();
  await putKpiList(book);
  const hands = new Hands(book);
  const { pane } = book;
  const button = (name: string | RegExp) => pane.getByRole('button', { name });

  await hands.select(KPI_LIST);
  await hands.click(pane.getByRole('tab', { name: 'Weights' }));
  await hands.click(button('Read the selected list'));
  await pane.getByText(/^Items read from .*: 38; levels: 3\.$/).waitFor();
  await hands.click(button('Use this hierarchy'));
  await hands.click(button('Compare: 0 of 31 pairs'));
  await pane.getByText('Which matters more').waitFor();
  // The question takes the focus a moment after it is there.
  await book.rest();
  for (const answer of ANSWERS) await hands.press(...keysFor(answer), 'Enter');
  await pane.getByText('All pairs are compared').waitFor();
  await hands.press('Enter');
  await hands.click(pane.getByRole('combobox', { name: 'Method' }));
  await hands.click(pane.getByRole('option', { name: 'Column average' }));
  await hands.click(button('Write sheets'));
  await expectTable46(book);
  console.log(`Journey A took ${hands.actions} actions.`);
  expect(ANSWERS).toHaveLength(31);
  expect(hands.actions).toBeLessThanOrEqual(MOST_ACTIONS);
});

test('A by keyboard alone', async () => {
  const book = await openWorkbook();
  await putKpiList(book);
  const hands = new Hands(book);
  await hands.select(KPI_LIST);
  // Excel goes from the grid into the pane with F6.
  await book.pane.getByRole('tab', { name: 'Selection' }).focus();
  await hands.press('ArrowRight', 'Enter');
  await book.pane.getByRole('button', { name: 'Read the selected list' }).waitFor();
  await hands.tabTo(/^Read the selected list$/);
  await hands.press('Enter');
  await hands.tabTo(/^Use this hierarchy$/, 5);
  await hands.press('Enter');
  await hands.tabTo(/^Compare: 0 of 31/, 5);
  await hands.press('Enter');
  await book.pane.getByText('Which matters more').waitFor();
  await book.rest();
  for (const answer of ANSWERS) await hands.press(...keysFor(answer), 'Enter');
  await book.pane.getByText('All pairs are compared').waitFor();
  await hands.press('Enter');
  await hands.tabTo(/^Method/);
  await hands.press('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
  await book.pane.getByText('Average of the normalised columns').first().waitFor();
  await book.pane.getByRole('tab', { name: 'Hierarchy' }).focus();
  await hands.tabTo(/^Write sheets$/, 5);
  await hands.press('Enter');
  await expectTable46(book);
});
