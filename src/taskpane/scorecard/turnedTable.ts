/** A printed Objective Matrix, turned into a table on a sheet of its own, and the draft that begins over it at once. */
import type { Language } from '../../engine/language';
import { newId } from '../../model/newId';
import { blankDraft } from '../../model/scorecard/blankDraft';
import { sourceOf } from '../../model/scorecard/evaluation';
import { matrixMisprints } from '../../model/scorecard/reading/matrixMisprints';
import type { PrintedMatrix } from '../../model/scorecard/reading/printedMatrix';
import { printedMatrix } from '../../model/scorecard/reading/printedMatrix';
import { turnedLayout } from '../../model/scorecard/reading/turned';
import type { Remark } from '../../model/scorecard/types';
import type { Model } from '../../model/types';
import { planned, requestOf } from '../../sheets/kind';
import type { TurnedTableInput } from '../../sheets/scorecard/turnedTable';
import { TURNED_TABLE_SHEET, turnedTableArea, turnedTableRoles } from '../../sheets/scorecard/turnedTable';
import { WorkbookError } from '../../workbook/excel/errors';
import { tableAt } from '../../workbook/reading/kpiTable';
import type { TableReading } from '../../workbook/reading/tableBlock';
import { writeSheets } from '../../workbook/writing/writer';
import type { BlankTable } from './blankTable';

/** What was selected: read as a printed matrix, and what of it does not follow from its own anchors. */
export interface PrintedTable extends Pick<TableReading, 'area' | 'cells' | 'formats'> {
  readonly matrix: PrintedMatrix;
  readonly misprints: readonly Remark[];
}

/** Null where the cells are no Objective Matrix with its KPIs side by side. */
export function printedTable({ area, cells, formats }: TableReading): PrintedTable | null {
  const matrix = turnedLayout(cells, formats) === 'kpisInColumns' ? printedMatrix(cells) : null;
  return matrix && { area, cells, formats, matrix, misprints: matrixMisprints(cells, matrix) };
}

/** Written as it stands now: of a table that changed meanwhile nothing is taken from before. */
export async function writeTurnedTable(
  { area }: PrintedTable,
  model: Model,
  language: Language,
  titleOf: (scorecard: { id: string; kind: 'omax' }, source: BlankTable['draft']['source']) => string,
): Promise<BlankTable> {
  const now = printedTable(await tableAt(area));
  if (!now) throw new WorkbookError('tableLost');
  const input: TurnedTableInput = { ...now, language, id: newId() };
  const written = await writeSheets(requestOf(model, [planned(TURNED_TABLE_SHEET, input)]), 'newSheets');
  const table = await tableAt(turnedTableArea(input, written.area.sheet));
  const source = sourceOf(table.area, table.cells, table.formats);
  if (!source) throw new WorkbookError('tableLost');
  const of = { id: newId(), kind: 'omax' } as const;
  return { written, draft: blankDraft(source, { ...of, title: titleOf(of, source), roles: turnedTableRoles(input) }) };
}
