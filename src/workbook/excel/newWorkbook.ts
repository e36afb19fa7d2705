/** Another workbook beside this one: Excel opens it in a window of its own. */
import { asWorkbookError } from './errors';

/** `file` in base64. Rejects with a WorkbookError. */
export async function openNewWorkbook(file: string): Promise<void> {
  try {
    await Excel.createWorkbook(file);
  } catch (failure) {
    throw asWorkbookError(failure);
  }
}
