/** Sheets with the names and single cells that belong to them: written together, and taken back together. */
import type { TableToName } from '../../workbook/reading/kpiTable';
import { forgetTables, nameTables } from '../../workbook/reading/kpiTable';
import { writeCells } from '../../workbook/writing/singleCells';
import { writeSheets } from '../../workbook/writing/writer';
import type { SheetsCheck, WrittenSheets } from '../../workbook/writing/writer';
import type { CellChange, WriteRequest } from '../../sheets/plan';
import type { Answer } from './overwriting';

export interface Together extends WriteRequest {
  /** Single cells of the user's own, changed before the sheets. */
  cells?: readonly CellChange[];
  /** Tables that get their hidden names before the sheets that read them are written. */
  tables?: readonly TableToName[];
}

/** What fails on the way takes the rest with it. */
export async function writeAll(request: Together, answer: Answer, agreed: SheetsCheck): Promise<WrittenSheets> {
  const undos: (() => Promise<void>)[] = [];
  const undoRest = async (): Promise<void> => {
    for (const undo of undos.toReversed()) await undo();
  };
  try {
    if (request.cells?.length) undos.push((await writeCells(request.cells)).undo);
    const { tables = [] } = request;
    if (tables.length > 0) {
      await nameTables(tables);
      undos.push(() => forgetTables(tables.map(({ name }) => name)));
    }
    const written = await writeSheets(request, answer, agreed);
    const undo: WrittenSheets['undo'] = async () => {
      const refused = await written.undo();
      await undoRest();
      return refused;
    };
    return { ...written, undo };
  } catch (failure) {
    await undoRest();
    throw failure;
  }
}
