/** Formulas of a file that spill: saved whole when only some of the cells they fill show something else. */
import { newWorkbook } from '../../src/files/patching/newWorkbook';
import { readWorkbook } from '../../src/files/reading/readWorkbook';
import { WorkbookFile } from '../../src/sandbox/files/workbookFile';
import { openWorkbook } from '../support/excel';
import { workbookWith } from '../support/workbookFiles';

const SPILLING = workbookWith({
  name: 'S',
  cells: [
    ...[1, 2, 3].map((value, row) => ({ row, column: 0, value, style: 0 })),
    {
      row: 0,
      column: 2,
      value: 10,
      style: 0,
      formula: { text: 'A1:A3*10', fills: { kind: 'dynamic', area: { top: 0, left: 2, bottom: 2, right: 2 } } },
    },
    { row: 1, column: 2, value: 20, style: 0 },
    { row: 2, column: 2, value: 30, style: 0 },
  ],
});

test.each([
  ['the first', 0, [70, 20, 30]],
  ['another', 1, [10, 70, 30]],
])('%s of the cells shows something else', async (_, row, shown) => {
  const file = new WorkbookFile(newWorkbook(SPILLING), 'Spilling');
  const { book, close } = openWorkbook({ snapshot: file.snapshot });
  try {
    await file.fillIn(book);
    book.sheets[0]?.write({ top: row, bottom: row, left: 0, right: 0 }, () => 7);
    await book.settled();
    const cells = readWorkbook(file.save(book)).sheets[0]?.cells.filter(({ column }) => column === 2) ?? [];
    expect(cells.map(({ value }) => value)).toEqual(shown);
    expect(cells.map(({ formula }) => formula?.text)).toEqual(['A1:A3*10', undefined, undefined]);
    expect(cells[0]?.formula?.fills).toEqual(SPILLING.sheets[0]?.cells[3]?.formula?.fills);
  } finally {
    close();
  }
});
