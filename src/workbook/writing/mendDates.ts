/** Writes the judgments that were typed in place of the dates that Excel made of them; can be taken back. */
import type { Area } from '../../sheets/address';
import { parseAddress, reference } from '../../sheets/address';
import { boundsOf } from '../../sheets/cellSets';
import type { CellChange } from '../../sheets/plan';
import { WorkbookError } from '../excel/errors';
import type { Written } from '../excel/undo';
import type { DateOrder } from '../selection/datedJudgments';
import { judgmentOf } from '../selection/datedJudgments';
import type { DatedCell, Dates } from '../selection/readDates';
import { writeCells } from './singleCells';

/** 1/3 is shown as 1/3; a whole number needs no format but that of any number. */
const [FRACTION, NUMBER] = ['# ?/?', 'General'];

function change({ address, date }: DatedCell, sheet: string, order: DateOrder): CellChange {
  const cell = parseAddress(address, sheet);
  if (!cell) throw new WorkbookError('notAnAddress', { address });
  const judgment = judgmentOf(date, order);
  const place = reference(cell, '');
  return judgment.includes('/')
    ? { address: place, value: `=${judgment}`, isFormula: true, format: FRACTION }
    : { address: place, value: Number(judgment), format: NUMBER };
}

/** Nothing is written where one of the cells is locked. */
export async function mendDates({ sheet, cells }: Dates, order: DateOrder): Promise<Written> {
  const written = await writeCells(cells.map((cell) => change(cell, sheet, order)));
  const addresses = cells.map(({ address }) => address);
  const area: Area = boundsOf(addresses, sheet) ?? written.area;
  return { ...written, area };
}
