/** Cells of a hidden name, as many rows as people made of them. */
import type { CellValue } from '../../model/types';
import { asWorkbookError } from '../excel/errors';
import { tableAt } from './kpiTable';

/** `null` where the name or its sheet is not there. */
export async function cellsOfName(name: string): Promise<CellValue[][] | null> {
  try {
    return (await tableAt(name)).cells;
  } catch (failure) {
    if (asWorkbookError(failure).kind === 'gone') return null;
    throw failure;
  }
}
