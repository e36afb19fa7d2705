/**
 * A workbook as a text: Univer's snapshot, with everything the file carries, under a mark by which it is known again.
 * It is no Excel file, and Excel cannot open it.
 */
import type { IWorkbookData } from '@univerjs/core';

const KIND = 'Timbang sandbox workbook';
const VERSION = 1;

export function writeBook(workbook: IWorkbookData): string {
  return JSON.stringify({ kind: KIND, version: VERSION, workbook });
}

/** Null when the text is no workbook of ours. */
export function readBook(text: string): IWorkbookData | null {
  const saved = parse(text);
  if (typeof saved !== 'object' || saved === null || !('kind' in saved) || !('workbook' in saved)) return null;
  const isOurs = saved.kind === KIND && 'version' in saved && saved.version === VERSION;
  return isOurs ? (saved.workbook as IWorkbookData) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
