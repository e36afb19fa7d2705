/** A sample opened through Office.js in a workbook without a screen, calculated by the built functions. */
import type { Language } from '../../src/engine/language';
import type { Book } from '../../src/sandbox/univer/book';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { loadSample } from '../../src/workbook/samples/sampleRegistry';
import type { SampleId } from '../../src/workbook/samples/sampleRegistry';
import { openSample } from '../../src/workbook/samples/samples';
import type { Sample } from '../../src/workbook/samples/samples';

export type CellValue = string | number | boolean;

export interface OpenedSample {
  readonly book: Book;
  readonly sample: Sample;
  /** Unrounded, one line of cells after another. */
  values(sheet: string, address: string): Promise<CellValue[]>;
  value(sheet: string, address: string): Promise<CellValue>;
  /** What a person types; one undo step. An empty text clears the cell. */
  type(sheet: string, address: string, content: CellValue): Promise<void>;
  undo(): Promise<void>;
  close(): void;
}

/** With the newest requirement set that the samples make use of: notes need ExcelApi 1.18. */
export async function openedSample(
  id: SampleId,
  functions = loadFunctions(),
  language: Language = 'en',
): Promise<OpenedSample> {
  const workbook = openWorkbook({ functions, excelApi: '1.18' });
  const sample = await loadSample(id, language);
  await openSample(sample);
  await workbook.book.settled();

  const values = (sheet: string, address: string): Promise<CellValue[]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load(['values']);
      await context.sync();
      return (range.values as CellValue[][]).flat();
    });

  return {
    book: workbook.book,
    sample,
    values,
    value: async (sheet, address) => (await values(sheet, address))[0] ?? '',
    type: (sheet, address, content) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[content]];
        await context.sync();
      }),
    undo: async () => {
      await workbook.book.undo();
      await workbook.book.settled();
    },
    close: () => workbook.close(),
  };
}
