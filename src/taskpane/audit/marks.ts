/** The findings beside their table: where there is room, and what is written there. */
import type { Language } from '../../engine/language';
import { effectRemark } from '../../model/audit/audit';
import type { Finding } from '../../model/audit/finding';
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress, cellAddress, fitsSheet, reference } from '../../sheets/address';
import { WorkbookError } from '../../workbook/excel/errors';
import { tableAt } from '../../workbook/reading/kpiTable';
import type { Finish } from '../../workbook/excel/undo';
import { setLinks } from '../../workbook/writing/links';
import { writeCells } from '../../workbook/writing/singleCells';
import type { Action } from '../shell/actions';
import type { AuditedCells } from './audited';

export interface RoomBeside {
  /** From 0, in the sheet. */
  readonly column: number;
  /** The cells between the table and that column; null where it is right beside the table. */
  readonly inUse: Area | null;
}

export interface Mark {
  readonly row: number;
  readonly text: string;
  /** The first cell of the row that is wrong. */
  readonly to: Area;
}

/** So many columns beside the table are looked at. */
const MOST_COLUMNS = 20;

/** What is certain or possible, by the row of the cell that is wrong; roundings are in the report alone. */
export function marksOf(findings: readonly Finding[], language: Language): Mark[] {
  const marks = new Map<number, { said: string[]; to: Area }>();
  for (const { certainty, cells, remark, effect } of findings) {
    const [cell] = cells;
    if (certainty === 'rounding' || cell === undefined) continue;
    const said = [remark.describe(language), ...(effect === null ? [] : [effectRemark(effect).describe(language)])];
    const mark = marks.get(cell.row) ?? { said: [], to: cell };
    mark.said.push(...said);
    marks.set(cell.row, mark);
  }
  return [...marks]
    .sort(([one], [other]) => one - other)
    .map(([row, mark]) => ({ row, text: mark.said.join(' '), to: mark.to }));
}

/** Throws `occupied` where there is none. */
export async function roomBeside({ area }: Pick<AuditedCells, 'area'>): Promise<RoomBeside> {
  const start = area.column + area.columns;
  const beside: Area = { ...area, column: start, columns: MOST_COLUMNS };
  if (!fitsSheet(beside)) throw new WorkbookError('outsideSheet', { cell: cellAddress(area.row, start) });
  const { cells } = await tableAt(beside);
  const free = freeColumn(cells);
  if (free < 0) {
    throw new WorkbookError('occupied', { area: areaAddress(beside), cell: cellAddress(area.row, start) });
  }
  return { column: start + free, inUse: free === 0 ? null : { ...beside, columns: free } };
}

/** The first column without anything in it; -1 where there is none. */
export function freeColumn(cells: readonly (readonly CellValue[])[]): number {
  const columns = Array.from({ length: MOST_COLUMNS }, (_, column) => column);
  return columns.find((column) => cells.every((row) => (row[column] ?? '') === '')) ?? -1;
}

/** Read again at the moment of writing: what was typed there meanwhile stays. */
export function markAction(part: AuditedCells, column: number, language: Language): Action {
  return async () => {
    const { sheet } = part.area;
    const marks = marksOf(part.findings, language);
    const { cells } = await tableAt({ ...part.area, column, columns: 1 });
    if (cells.some(([cell]) => cell !== '')) {
      const area = areaAddress({ ...part.area, column, columns: 1 });
      throw new WorkbookError('occupied', { area, cell: cellAddress(part.area.row, column) });
    }
    const written = await writeCells(
      marks.map(({ row, text }) => ({
        address: reference({ sheet, row, column, rows: 1, columns: 1 }, ''),
        value: text,
      })),
    );
    const links = marks.map(({ row, text, to }) => ({ at: cellAddress(row, column), text, to }));
    const { refused, takeBack } = await setLinks(sheet, links);
    const { holds } = written;
    const undo = async (): Promise<readonly Finish[]> => {
      await written.undo();
      return takeBack();
    };
    const area = { ...written.area, rows: (marks.at(-1)?.row ?? 0) - written.area.row + 1 };
    const values = { count: marks.length, area: reference(area, '') };
    const sentence = { key: marks.length === 1 ? ('auditMarkedOne' as const) : ('auditMarkedMany' as const), values };
    return { kind: 'done', sentence, refused, undo, holds, area, mayBeHidden: false };
  };
}
