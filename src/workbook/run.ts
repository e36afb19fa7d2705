/** The two ways to talk to the workbook: a reading fails while a cell is edited, a button action waits for the edit. */
import { asWorkbookError } from './errors';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

async function attempt<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (failure) {
    throw asWorkbookError(failure);
  }
}

/** Background reading. Throws a WorkbookError. */
export function readWorkbook<T>(batch: Batch<T>): Promise<T> {
  return attempt(() => Excel.run(batch));
}

/** A button the user pressed: Excel first lets a cell that is being edited finish. Throws a WorkbookError. */
export function changeWorkbook<T>(batch: Batch<T>): Promise<T> {
  return attempt(() => Excel.run({ delayForCellEdit: true }, batch));
}

/** Whether this Excel has a requirement set beyond the manifest's floor (ExcelApi 1.12). */
export function supportsExcelApi(version: string): boolean {
  if (typeof Office === 'undefined') return false;
  return Office.context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}
