/**
 * Rows and columns that a person puts in or takes out. They are told to the file as such, so that what stands in no cell
 * of the grid, lists of choices, pictures and charts, goes with its cells.
 */
import { ICommandService } from '@univerjs/core';
import type { Cell, SheetContents } from '../../files/contents';
import { quoteSheetName } from '../objects/address';
import { shiftedArea, shiftedFormula, shiftedPlace, type Shift } from '../../files/formulas/shifted';
import type { Book } from '../univer/book';
import { isTakenBack, shiftOf, type SheetShift } from '../univer/shifts';

/** The list grows as the workbook is changed; what is taken back at once leaves it again. */
export function watchShifts(book: Book): readonly SheetShift[] {
  const shifts: SheetShift[] = [];
  book.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command) => {
      const shift = shiftOf(command, book.workbook.getId());
      if (shift === null) return;
      const before = shifts.at(-1);
      if (before !== undefined && isTakenBack(before, shift)) shifts.pop();
      else shifts.push(shift);
    });
  return shifts;
}

/** The sheet as a file has it after the shift; `shifted` is the name of the sheet that was shifted. */
export function shiftedContents(sheet: SheetContents, shift: Shift, shifted: string): SheetContents {
  const isOwn = sheet.name === shifted;
  const named = new Set([`${shifted}!`, `${quoteSheetName(shifted)}!`].map((text) => text.toLowerCase()));
  const isMeant = (prefix: string | null): boolean => (prefix === null ? isOwn : named.has(prefix.toLowerCase()));
  const cells = sheet.cells.map((cell): Cell =>
    cell.formula === undefined
      ? cell
      : { ...cell, formula: { ...cell.formula, text: shiftedFormula(cell.formula.text, shift, isMeant) } },
  );
  if (!isOwn) return { ...sheet, cells };
  const isRows = shift.axis === 'rows';
  const areas = <Held extends { readonly areas: SheetContents['merges'] }>(held: Held): Held => ({
    ...held,
    areas: held.areas.flatMap((area) => shiftedArea(area, shift) ?? []),
  });
  return {
    ...sheet,
    cells: cells.flatMap((cell) => movedCell(cell, shift) ?? []),
    merges: sheet.merges.flatMap((area) => shiftedArea(area, shift) ?? []),
    notes: sheet.notes.flatMap((note) => movedCell(note, shift) ?? []),
    links: sheet.links.flatMap((link) => movedCell(link, shift) ?? []),
    conditionalFormats: sheet.conditionalFormats.map(areas).filter((format) => format.areas.length > 0),
    rows: isRows
      ? sheet.rows.flatMap((size) => {
          const row = shiftedPlace(size.row, shift);
          return row === null ? [] : { ...size, row };
        })
      : sheet.rows,
    columns: isRows
      ? sheet.columns
      : sheet.columns.flatMap((size) => {
          const first = shiftedPlace(size.first, shift);
          return first === null ? [] : { ...size, first, last: first + size.last - size.first };
        }),
  };
}

function movedCell<Placed extends { readonly row: number; readonly column: number }>(
  placed: Placed,
  shift: Shift,
): Placed | null {
  const place = shiftedPlace(shift.axis === 'rows' ? placed.row : placed.column, shift);
  if (place === null) return null;
  const moved = shift.axis === 'rows' ? { ...placed, row: place } : { ...placed, column: place };
  return 'formula' in moved ? withAreaMoved(moved, shift) : moved;
}

function withAreaMoved<Placed extends object>(placed: Placed, shift: Shift): Placed {
  const { formula } = placed as Partial<Cell>;
  const area = formula?.fills && shiftedArea(formula.fills.area, shift);
  return area ? { ...placed, formula: { ...formula, fills: { ...formula?.fills, area } } } : placed;
}
