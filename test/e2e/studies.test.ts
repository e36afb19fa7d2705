/** The three studies in the browser: the shipped pane writes them, the grid computes them, and they stay live. */
import { eventually } from '../support/patience';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();
let book: WorkbookPage;

const rounded = (cells: unknown[][], decimals: number): string[] =>
  cells.flat().map((cell) => Number(cell).toFixed(decimals));

async function expectEditedAndUndone(opened: WorkbookPage): Promise<void> {
  await opened.showSheet('OMAX 2010');
  const state = async () => ({
    row: (await opened.values('D19:I19')).flat(),
    index: await opened.value('E27'),
    counts: (await opened.values('E31:E33')).flat(),
  });
  const before = await state();
  expect([before.row[0], before.row[3], before.counts]).toEqual([56.25, 'Red', [15, 4, 3]]);
  await opened.type('D19', '75');
  const after = await state();
  expect([after.row[0], after.row[1], after.row[3], after.counts]).toEqual([75, 10, 'Green', [16, 4, 2]]);
  expect(after.index).toBeGreaterThan(Number(before.index));
  await opened.press('Control+z');
  expect(await state()).toEqual(before);
}

describe('003, SAMSAT Karang Ploso', () => {
  beforeAll(async () => {
    book = await openWorkbook({ sample: 'samsat' });
  });

  test('the lights are drawn on spilled levels: green, yellow, red', async () => {
    await book.showSheet('OMAX 2010');
    // The sample opens with the levels selected, which tints them.
    await book.select('C5');
    await eventually(async () => {
      const colours = [];
      for (const cell of ['E5', 'E7', 'E9', 'E14']) colours.push(await book.colourAt(cell));
      expect(colours).toEqual(['#C6EFCE', '#C6EFCE', '#FFEB9C', '#FFC7CE']);
    });
  });

  test('AHP, levels, lights and the three indices are those of the study', async () => {
    expect(rounded(await book.values('G6:G9', 'Weights'), 2)).toEqual(['0.24', '0.41', '0.18', '0.18']);
    expect(rounded(await book.values('G12', 'Weights'), 2)).toEqual(['0.06']);
    const printedWeights = await book.values('F22:F43', 'Global weights');
    expect(rounded(await book.values('E22:E43', 'Global weights'), 2)).toEqual(rounded(printedWeights, 2));
    expect(rounded(await book.values('C7:C10', 'Objective Matrix'), 0)).toEqual([
      '63208696000',
      '59916959343',
      '56625222686',
      '53333486029',
    ]);
    expect(rounded(await book.values('B22', 'Objective Matrix'), 4)).toEqual(['7.8869']);
    const levels = await book.values('E5:E26', 'OMAX 2010');
    const printed = await book.values('F5:F26', 'OMAX 2010');
    const different = rounded(levels, 2).flatMap((level, kpi) =>
      level === rounded(printed, 2)[kpi] ? [] : [`${5 + kpi}: ${level}`],
    );
    // F2a, C1b, C2b and I3a are interpolated between rounded steps; C4a and C4b stand under each other's headings.
    expect(different).toEqual(['7: 8.08', '10: 8.60', '12: 5.33', '15: 10.00', '16: 7.20', '19: 3.70']);
    expect(await book.values('E31:E33', 'OMAX 2010')).toEqual([[15], [4], [3]]);
    expect(rounded(await book.values('C5:C7', 'Index three ways'), 4)).toEqual(['7.9005', '8.0125', '7.8869']);
    expect((await book.values('E5:E7', 'Index three ways')).flat()).toEqual(['Yellow', 'Green', 'Yellow']);
  });

  test('an edited realization changes level, light, value and index, and undo brings them back', () =>
    expectEditedAndUndone(book));

  test('a changed judgment reaches weights, global weights and index', async () => {
    await book.showSheet('Weights');
    const index = Number(await book.value('E27', 'OMAX 2010'));
    await book.type('D7', '5');
    expect(Number(await book.value('G7'))).toBeGreaterThan(0.42);
    const rolledUp = Number(await book.value('H5', 'Global weights'));
    expect(Math.abs(rolledUp - index)).toBeGreaterThan(0.01);
    expect(Number(await book.value('E27', 'OMAX 2010'))).toBeCloseTo(rolledUp, 12);
    await book.press('Control+z');
    expect(Number(await book.value('E27', 'OMAX 2010'))).toBeCloseTo(index, 12);
  });
});

test('with results that arrive late, too, an edited realization changes what follows, and undo brings it back', async () => {
  await expectEditedAndUndone(await openWorkbook({ sample: 'samsat', late: true }));
});

test('001, the expenditure treasurer: weights, consistency, CKP as printed and mended', async () => {
  book = await openWorkbook({ sample: 'treasurer' });
  const weights = (await book.values('A5:M11', 'Weights'))
    .map((row) => `${row[0]} ${Number(row[12]).toFixed(3)}`)
    .sort();
  expect(weights).toEqual(['KUI 0.096', 'LK 0.065', 'LPJ 0.142', 'PEG 0.096', 'REK 0.065', 'SPM 0.195', 'SPT 0.142']);
  expect(rounded(await book.values('K14', 'Weights'), 4)).toEqual(['0.0250']);
  expect(rounded(await book.values('I11', 'CKP 2016'), 2)).toEqual(['108.98']);
  expect(rounded(await book.values('F17:F18', 'CKP 2016'), 2)).toEqual(['104.15', '102.54']);
  expect(rounded(await book.values('E16:E18', 'CKP proposed'), 2)).toEqual(['94.97', '94.87', '94.85']);
  expect((await book.values('L16:L18', 'CKP proposed')).flat()).toEqual(['Excellent', 'Excellent', 'Excellent']);
});

test('002, KPPN Banyuwangi: all 20 indices and the NKO', async () => {
  book = await openWorkbook({ sample: 'kppn' });
  const indices = await book.values('G5:H24', 'Indicators 2022');
  expect(indices).toHaveLength(20);
  expect(indices.map(([index]) => Number(index).toFixed(2))).toEqual(
    indices.map(([, printed]) => Number(printed).toFixed(2)),
  );
  expect(rounded(await book.values('F5', 'NKO 2022'), 2)).toEqual(['108.09']);
  expect(rounded(await book.values('F22', 'NKO 2022'), 2)).toEqual(['107.96']);
});
