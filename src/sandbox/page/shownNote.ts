/** The note behind the error a cell shows now; none when the error is another's, or the cell holds something else. */
import type { ErrorNote, ErrorNotes } from '../functions/errorNotes';
import type { SheetPort } from '../objects/port';

type ShownCells = Pick<SheetPort, 'id' | 'value' | 'formula' | 'spillParent'>;

/** @param sheet row and column count from 0, as everywhere in the sandbox */
export function shownNote(notes: ErrorNotes, sheet: ShownCells, row: number, column: number): ErrorNote | undefined {
  const note = notes.at({ sheetId: sheet.id, row, column });
  if (note === undefined || sheet.value(row, column) !== note.code) return undefined;
  const origin = sheet.spillParent(row, column) ?? { row, column };
  const formula = sheet.formula(origin.row, origin.column) ?? '';
  return formula.toUpperCase().includes(`${note.functionName}(`) ? note : undefined;
}
