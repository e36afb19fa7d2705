/** Another workbook beside this one: Excel opens it in a window of its own. */
import { asWorkbookError } from './errors';

/** `file` is its .xlsx. Rejects with a WorkbookError. */
export async function openNewWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(file));
  } catch (failure) {
    throw asWorkbookError(failure);
  }
}

/** In pieces: a function takes no more arguments than the stack holds. */
function base64(bytes: Uint8Array): string {
  const PIECE = 32_768;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
