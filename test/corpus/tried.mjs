/** One workbook: what became of it, and why. */
import { isDeepStrictEqual } from 'node:util';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../../src/help/typescript.cjs');
const { openContainer } = require('../../src/files/container/container');
const { patchWorkbook } = require('../../src/files/patching/patchWorkbook');
const { WorkbookPackage } = require('../../src/files/patching/package/workbookPackage');
const { sheetsOf, workbookPart } = require('../../src/files/patching/workbook/workbookPart');
const { readWorkbook } = require('../../src/files/reading/readWorkbook');

/** Nobody's file has it. */
const VALUE = 12345.678;

export function tried(file) {
  let before;
  try {
    before = readWorkbook(file);
  } catch (error) {
    return refused(error);
  }
  const cell = cellToChange(before);
  if (cell === null) return { outcome: 'nothing', reason: 'no sheet of cells' };
  const { sheet, row, column } = cell;
  try {
    const change = { kind: 'cells', sheet: sheet.name, cells: [{ row, column, content: { value: VALUE } }] };
    const after = patchWorkbook(file, [change]);
    return compared(file, after, before, cell);
  } catch (error) {
    if (error.name === 'FileError') return { outcome: 'lost', reason: `refused when saved: ${error.message}` };
    return { outcome: 'lost', reason: error.stack.split('\n').slice(0, 3).join(' ') };
  }
}

function refused(error) {
  if (error.name === 'FileError') return { outcome: 'refused', reason: error.message };
  return { outcome: 'lost', reason: error.stack.split('\n').slice(0, 3).join(' ') };
}

/** A number or a text that stands in a cell, else the first cell of the first sheet that has none. */
function cellToChange({ sheets }) {
  for (const sheet of sheets) {
    const fixed = (row, column) =>
      sheet.cells.some(({ formula }) => {
        const area = formula?.fills?.area;
        return area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      });
    const found = sheet.cells.find(
      ({ row, column, value, formula }) => value !== null && formula === undefined && !fixed(row, column),
    );
    if (found !== undefined) return { sheet, row: found.row, column: found.column };
  }
  const [sheet] = sheets;
  if (sheet === undefined) return null;
  const rows = sheet.cells.map((cell) => cell.formula?.fills?.area.bottom ?? cell.row);
  const row = rows.reduce((last, each) => Math.max(last, each), -1) + 1;
  return { sheet, row: row % 1_048_576, column: 0 };
}

function compared(file, saved, before, { sheet, row, column }) {
  const [one, other] = [openContainer(file), openContainer(saved)];
  const names = one.names;
  const changed = names.filter((name) => !isSame(one, other, name));
  const book = WorkbookPackage.open(file);
  const { part } = sheetsOf(book, workbookPart(book)).find(({ name }) => name === sheet.name);
  const counts = { parts: names.length, same: names.length - changed.length, touched: changed.length };
  const lost = (reason) => ({ outcome: 'lost', reason, ...counts });
  if (other.names.join('\n') !== names.join('\n')) return lost('parts came or went');
  const unexpected = changed.filter((name) => name !== part);
  if (unexpected.length > 0) return lost(`changed: ${unexpected.join(', ')}`);
  const expected = {
    ...before,
    sheets: before.sheets.map((each) => (each === sheet ? withCell(each, row, column) : each)),
  };
  const difference = firstDifference(expected, readWorkbook(saved), '');
  return difference === null ? { outcome: 'whole', ...counts } : lost(difference);
}

function isSame(one, other, name) {
  return other.find(name) === name && Buffer.compare(one.packed(name), other.packed(name)) === 0;
}

function withCell(sheet, row, column) {
  const at = sheet.cells.findIndex((cell) => cell.row === row && cell.column === column);
  if (at >= 0)
    return { ...sheet, cells: sheet.cells.with(at, { row, column, value: VALUE, style: sheet.cells[at].style }) };
  const ofRow = sheet.rows.find((each) => each.row === row)?.style || undefined;
  const style = ofRow ?? sheet.columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
  return { ...sheet, cells: [...sheet.cells, { row, column, value: VALUE, style }] };
}

function firstDifference(one, other, where) {
  if (isDeepStrictEqual(one, other)) return null;
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = firstDifference(one[key], other[key], `${where}/${key}`);
      if (found !== null) return found;
    }
  }
  return `${where}: ${JSON.stringify(one)} → ${JSON.stringify(other)}`.slice(0, 300);
}
