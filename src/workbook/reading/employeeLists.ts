/** Lists of employees in the sheet, by the hidden names of their tables, and what their sheets keep of them. */
import type { ListInSheet } from '../../model/employees/draft';
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { intersection } from '../../sheets/address';
import { employeesName } from '../../sheets/employees/input';
import { areaOfName } from '../../sheets/hiddenNames';
import { WorkbookError } from '../excel/errors';
import { inWorkbook } from '../excel/run';
import { tableAndBelow, tableAt, tableNameOf } from './kpiTable';
import { nameState, queueBook } from './locate';

/** So many rows below a list are looked at. */
const ROWS_BELOW = 40;

async function unlessGone<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (failure) {
    if (failure instanceof WorkbookError && failure.kind === 'gone') return null;
    throw failure;
  }
}

/** The list as it stands now; null when its table is gone. */
export function listNow(id: string): Promise<ListInSheet | null> {
  return unlessGone(tableAndBelow(tableNameOf(id), ROWS_BELOW));
}

/** Which of these lists has its table there; null for none. */
export function listOver(area: Area, ids: readonly string[]): Promise<string | null> {
  return inWorkbook(async (context) => {
    const finishBook = queueBook(context);
    await context.sync();
    const book = finishBook();
    const isThere = (id: string): boolean => {
      const table = areaOfName(nameState(book, tableNameOf(id)));
      return table !== null && table.sheet === area.sheet && intersection(table, area) !== null;
    };
    return ids.find(isThere) ?? null;
  });
}

/** Which columns its sheet was written from, and the shares as they are typed there now; nothing where it is gone. */
export async function keptOnSheet(id: string): Promise<Record<'columns' | 'shares', CellValue[]>> {
  const cellsOf = async (part: 'columns' | 'shares'): Promise<CellValue[]> =>
    (await unlessGone(tableAt(employeesName(id, part))))?.cells.map(([cell = '']) => cell) ?? [];
  return { columns: await cellsOf('columns'), shares: await cellsOf('shares') };
}
