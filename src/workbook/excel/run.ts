/** The one way to talk to the workbook. */
import { ModelError } from '../../model/modelError';
import { asWorkbookError } from './errors';
import type { WorkbookErrorKind } from './errors';

/**
 * Runs a batch; a failure comes out as a WorkbookError, and what the model refuses as it is. While a cell is being
 * edited Excel first lets that finish: a button does its work a moment later, and the pane goes on showing what it showed.
 */
export async function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (failure) {
    throw failure instanceof ModelError ? failure : asWorkbookError(failure);
  }
}

/** What refuses a group and no single batch: Excel cannot undo a part of it, or does not group in this place. */
const REFUSALS: readonly WorkbookErrorKind[] = ['unexpected', 'notSupported'];

/**
 * A write of several batches that Excel's own undo takes back at once, where it can group them (ExcelApi 1.20). What Excel
 * refuses because of the group is written without one: `batch` leaves the workbook as it was when it rejects.
 */
export async function inOneUndo<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!supportsExcelApi('1.20')) return inWorkbook(batch);
  let done: { readonly value: T } | null = null as { readonly value: T } | null;
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
      done = { value: await batch(context) };
      return done.value;
    });
  } catch (failure) {
    // All is written, and only the group was refused: written again it would be there twice.
    if (done) return done.value;
    const error = asWorkbookError(failure);
    if (!REFUSALS.includes(error.kind)) throw error;
    return inWorkbook(batch);
  }
}

/** Whether this Excel has a requirement set beyond the manifest's floor (ExcelApi 1.12). */
export function supportsExcelApi(version: string): boolean {
  if (typeof Office === 'undefined') return false;
  return Office.context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}
