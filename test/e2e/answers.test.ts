/** Judgments as people type them: fractions that became dates, and the answers of several people. */
import { eventually } from '../support/patience';
import { browserSession } from './session';

const openWorkbook = browserSession();

test('fractions that became dates are mended at once from the pane, and undone', async () => {
  const book = await openWorkbook({});
  const button = (name: string | RegExp) => book.pane.getByRole('button', { name });
  // The grid takes 1/3 for January 3, as Excel in the United States does.
  for (const [cell, text] of Object.entries({ B2: '1', C2: '3', B3: '1/3', C3: '1', D3: '5/1', D4: '1' })) {
    await book.type(cell, text);
  }
  expect(Number(await book.value('B3'))).toBeGreaterThan(40_000);
  await book.select('B2:D4');
  await book.pane.getByText(/Excel took typed judgments/).waitFor();
  await book.rest();
  await book.picture('pane-dates', 'pane');
  await button('Write 1/3, 5').click();
  await book.pane.getByText(/Wrote judgments for the dates/).waitFor();
  await book.pane.getByText('3 × 3 pairwise matrix', { exact: true }).waitFor();
  await eventually(async () => {
    expect(Number(await book.value('B3'))).toBeCloseTo(1 / 3, 12);
    expect(await book.value('D3')).toBe(5);
  });
  await button('Undo').click();
  await book.pane.getByText(/Undone/).waitFor();
  await eventually(async () => expect(Number(await book.value('B3'))).toBeGreaterThan(40_000));
});

test('the answers of several people become the weights of everyone and of the group', async () => {
  const book = await openWorkbook({});
  const rows = [
    ['Name', 'A - B', 'A - C', 'B - C'],
    ['Ani', '3', '5', '2'],
    ['Budi', '2', '4', '-3'],
  ];
  for (const [down, row] of rows.entries()) {
    for (const [right, text] of row.entries()) await book.type(`${'ABCD'[right]}${down + 1}`, text);
  }
  await book.select('A1:D3');
  await book.pane.getByText('Answers of 2 people about 3 items', { exact: true }).waitFor();
  await book.pane.getByRole('radio', { name: 'the first item of the pair' }).check();
  await book.rest();
  await book.picture('pane-survey', 'pane');
  await book.pane.getByRole('button', { name: 'Insert weights' }).click();
  await book.pane.getByText(/Wrote the weights/).waitFor();
  await eventually(async () => {
    const table = await book.values('F1:J4');
    expect(table[0]).toEqual(['Respondent', 'A', 'B', 'C', 'CR']);
    expect(table.map((row) => row[0])).toEqual(['Respondent', 'Ani', 'Budi', 'Group']);
    const group = (table[3] ?? []).slice(1, 4).map(Number);
    expect(group.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  });
});
