import { cellAddress } from '../../../sheets/address';
import { FileError } from '../../fileError';
import { shiftedPlace, type Shift } from '../../formulas/shifted';
import { XmlEditor } from '../../markup/editor';
import { CLOSE, END, OPEN, XmlScanner } from '../../markup/scanner';
import { areaOf, isOnSheet } from '../areas';
import { withAttributes } from '../xml/tags';

/** Rows and cells with the numbers that they have afterwards; what is taken out goes. */
export function shiftCells(source: string, shift: Shift): string {
  const editor = new XmlEditor(source);
  const scanner = new XmlScanner(source);
  const isRows = shift.axis === 'rows';
  let [row, column] = [-1, -1];
  const tag = (attributes: Readonly<Record<string, string | number | null>>) => {
    const before = source.slice(scanner.start, scanner.end);
    const after = withAttributes(before, attributes);
    if (after !== before) editor.replace(scanner.start, scanner.end, after);
  };
  const remove = () => {
    const { start } = scanner;
    scanner.skip();
    editor.remove(start, scanner.end);
  };
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE && scanner.name === 'sheetData') break;
    if (token !== OPEN) continue;
    if (scanner.name === 'row' && scanner.depth === 3) {
      const number = scanner.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      column = -1;
      const place = isRows ? shiftedPlace(row, shift) : row;
      if (place === null) remove();
      else {
        checkPlace(place, 0);
        tag({ r: place + 1, spans: null });
      }
    } else if (scanner.name === 'c' && scanner.depth === 4) {
      column = areaOf(scanner.attribute('r') ?? '')?.left ?? column + 1;
      const there = isRows ? shiftedPlace(row, shift) : row;
      const place = isRows ? column : shiftedPlace(column, shift);
      if (place === null || there === null) remove();
      else {
        checkPlace(there, place);
        tag({ r: cellAddress(there, place) });
      }
    }
  }
  return editor.apply();
}

function checkPlace(row: number, column: number): void {
  if (!isOnSheet(row, column)) throw new FileError('cellOutside', { row: row + 1, column: column + 1 });
}
