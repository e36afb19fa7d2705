/** The one way to talk to the workbook. */
import { asWorkbookError } from './errors';

/**
 * Runs a batch; a failure comes out as a WorkbookError. While a cell is being edited Excel first lets that finish: a
 * button does its work a moment later, and the pane goes on showing what it showed.
 */
export async function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (failure) {
    throw asWorkbookError(failure);
  }
}

/** Whether this Excel has a requirement set beyond the manifest's floor (ExcelApi 1.12). */
export function supportsExcelApi(version: string): boolean {
  if (typeof Office === 'undefined') return false;
  return Office.context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}
