import { openWorkbook, type OpenWorkbook } from '../support/excel';
import { eventually } from '../support/patience';
import { PATIENCE } from '../../src/sandbox/univer/book';
import { holdResults } from './heldResults';
import { TEST_FUNCTIONS } from './testFunctions';

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}

test('forty parallel runs each see their own formula calculated', async () => {
  workbook = openWorkbook({ functions: TEST_FUNCTIONS });
  const results = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      Excel.run(async (context) => {
        const cell = sheetOf(context).getRange(`F${index + 1}`);
        cell.formulas = [[`=TEST.DOUBLE(${index})`]];
        cell.load('values');
        await context.sync();
        return cell.values[0]?.[0] as number;
      }),
    ),
  );
  expect(results).toEqual(Array.from({ length: 40 }, (_, index) => index * 2));
});

test('a run inside an event handler does not wait for the run that caused it', async () => {
  workbook = openWorkbook();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    sheetOf(context).onChanged.add(async () => {
      await Excel.run(async (inner) => {
        const cell = sheetOf(inner).getRange('A1');
        cell.load('values');
        await inner.sync();
        seen.push(cell.values[0]?.[0]);
      });
    });
    await context.sync();
    sheetOf(context).getRange('A1').values = [[7]];
    await context.sync();
  });
  await eventually(() => expect(seen).toEqual([7]));
});

describe('late results of custom functions', () => {
  test('arrive after the batch that wrote the formula', async () => {
    workbook = openWorkbook({ functions: TEST_FUNCTIONS, late: true });
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('A1');
      cell.formulas = [['=TEST.DOUBLE(21)']];
      cell.load('values');
      await context.sync();
      expect(cell.values).not.toEqual([[42]]);
      await workbook.book.settled();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[42]]);
    });
  });

  test('do not hold up the batches in between', async () => {
    const held = holdResults();
    const start = performance.now();
    workbook = openWorkbook({ functions: TEST_FUNCTIONS, late: true });
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A1').formulas = [['=TEST.DOUBLE(21)']];
      await context.sync();
      for (let index = 0; index < 3; index += 1) {
        sheetOf(context).getRange('B1').values = [[index]];
        await context.sync();
      }
      expect(workbook.book.activeSheet.value(0, 0)).not.toBe(42);
    });
    // Shorter than a batch waits for results that are not late: none of the four has waited for this one.
    expect(performance.now() - start).toBeLessThan(PATIENCE.usual);
    held.release();
    await workbook.book.settled();
    expect(workbook.book.activeSheet.value(0, 0)).toBe(42);
  });
});

test('objects the client has let go are let go', async () => {
  workbook = openWorkbook();
  for (let index = 0; index < 20; index += 1) {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A1').load('values');
      await context.sync();
    });
  }
  await eventually(() => expect(workbook.host.trackedObjects).toBeLessThan(5));
});

test('two thousand rows of ten columns are written and read in one run', async () => {
  workbook = openWorkbook();
  const values = Array.from({ length: 2000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:J2000');
    range.values = values;
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(values);
  });
});
