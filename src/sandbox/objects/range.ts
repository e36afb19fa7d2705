/** Excel.Range: https://learn.microsoft.com/javascript/api/excel/excel.range */
import { HostError, invalidArgument } from '../protocol/errors';
import { defineType, type HostObject } from '../protocol/objectType';
import {
  boundingBox,
  cellBox,
  columnCount,
  formatBox,
  intersection,
  quoteSheetName,
  rowCount,
  type Box,
} from './address';
import { asBoolean, asBox, asInteger, onSheet, oneOf } from './arguments';
import {
  COLUMN,
  ROW,
  getCellProperties,
  getLineProperties,
  setCellProperties,
  setLineProperties,
} from './cellProperties';
import { fillRange, readRange, uniform } from './cells';
import { hyperlinkOf, removeHyperlinks, setHyperlink } from './hyperlinks';
import type { CellValue } from './port';
import { node, rangeNode, sheetNode, type RangeTarget } from './targets';

/** Excel's answer for a count that does not fit a 32-bit integer. */
const TOO_MANY_CELLS = -1;
const LARGEST_COUNT = 2 ** 31 - 1;

function at(range: RangeTarget, box: Box): HostObject {
  return rangeNode(range.book, { sheet: range.sheet, box: onSheet(box) });
}

function addressOf(range: RangeTarget): string {
  return `${quoteSheetName(range.sheet.name)}!${formatBox(range.box)}`;
}

function cellCount({ box }: RangeTarget): number {
  const count = rowCount(box) * columnCount(box);
  return count > LARGEST_COUNT ? TOO_MANY_CELLS : count;
}

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z/0]+[!?A]$/.test(value) ? 'Error' : 'String';
}

function values(range: RangeTarget): CellValue[][] {
  return readRange(range, (row, column) => range.sheet.value(row, column), '');
}

function formulas(range: RangeTarget): CellValue[][] {
  const { sheet } = range;
  return readRange(range, (row, column) => sheet.formula(row, column) ?? sheet.value(row, column), '');
}

function writeCells(range: RangeTarget, value: unknown): void {
  const entry = fillRange(range.box, value);
  range.sheet.write(range.box, entry);
}

function writeNumberFormats(range: RangeTarget, value: unknown): void {
  const entry = fillRange(range.box, value);
  range.sheet.setFormat(range.box, (row, column) => {
    const format = entry(row, column);
    return format === null ? null : { numberFormat: String(format) };
  });
}

function orNull(range: RangeTarget, box: Box | null): HostObject | null {
  return box === null ? null : at(range, box);
}

function topLeft({ box }: RangeTarget): Box {
  return cellBox(box.top, box.left);
}

function used(range: RangeTarget, valuesOnly: unknown): Box | null {
  return range.sheet.usedBox(valuesOnly !== undefined && valuesOnly !== null && asBoolean(valuesOnly), range.box);
}

function spillingTo(range: RangeTarget): Box | null {
  if (cellCount(range) !== 1) throw new HostError('InvalidArgument', 'The range must be a single cell.');
  return range.sheet.spillFrom(range.box.top, range.box.left);
}

function spillParent(range: RangeTarget): Box | null {
  if (cellCount(range) !== 1) throw new HostError('InvalidArgument', 'The range must be a single cell.');
  const parent = range.sheet.spillParent(range.box.top, range.box.left);
  return parent === null ? null : cellBox(parent.row, parent.column);
}

export const Range = defineType<RangeTarget>({
  name: 'Range',
  properties: {
    Address: { get: addressOf },
    RowIndex: { get: ({ box }) => box.top },
    ColumnIndex: { get: ({ box }) => box.left },
    RowCount: { get: ({ box }) => rowCount(box) },
    ColumnCount: { get: ({ box }) => columnCount(box) },
    CellCount: { get: cellCount },
    HasSpill: {
      get: (range) => uniform(range, (row, column) => range.sheet.spillParent(row, column) !== null, false),
    },
    ColumnHidden: {
      get: ({ sheet, box }) =>
        uniform({ sheet, box: { ...box, bottom: box.top } }, (_, column) => sheet.isColumnHidden(column), null),
      set: ({ sheet, box }, value) => sheet.hideColumns(box.left, box.right, asBoolean(value)),
    },
    Values: { get: values, set: writeCells, onRequest: true },
    Formulas: { get: formulas, set: writeCells, onRequest: true },
    Text: {
      get: (range) => readRange(range, (row, column) => range.sheet.text(row, column), ''),
      onRequest: true,
    },
    ValueTypes: {
      get: (range) => readRange(range, (row, column) => valueType(range.sheet.value(row, column)), 'Empty'),
      onRequest: true,
    },
    Hyperlink: { get: hyperlinkOf, set: setHyperlink, onRequest: true },
    NumberFormat: {
      get: (range) => readRange(range, (row, column) => range.sheet.format(row, column).numberFormat, 'General'),
      set: writeNumberFormats,
      onRequest: true,
    },
  },
  navigation: {
    Format: (range) => node('RangeFormat', range),
    Worksheet: ({ book, sheet }) => sheetNode(book, sheet),
    ConditionalFormats: (range) => node('ConditionalFormatCollection', range),
  },
  methods: {
    GetCell: (range, row, column) =>
      at(range, cellBox(range.box.top + asInteger(row), range.box.left + asInteger(column))),
    GetRow: (range, row) => {
      const top = range.box.top + asInteger(row);
      return at(range, { ...range.box, top, bottom: top });
    },
    GetColumn: (range, column) => {
      const left = range.box.left + asInteger(column);
      return at(range, { ...range.box, left, right: left });
    },
    GetAbsoluteResizedRange: (range, rows, columns) => {
      const bottom = range.box.top + asInteger(rows) - 1;
      return at(range, { ...range.box, bottom, right: range.box.left + asInteger(columns) - 1 });
    },
    // Of Office.js itself, which writes many rows in parts.
    GetBoundingRect: (range, other) => at(range, boundingBox(range.box, asBox(range.book, range.sheet, other))),
    GetIntersectionOrNullObject: (range, other) =>
      orNull(range, intersection(range.box, asBox(range.book, range.sheet, other))),
    GetUsedRange: (range, valuesOnly) => at(range, used(range, valuesOnly) ?? topLeft(range)),
    GetUsedRangeOrNullObject: (range, valuesOnly) => orNull(range, used(range, valuesOnly)),
    GetSpillingToRangeOrNullObject: (range) => orNull(range, spillingTo(range)),
    GetSpillParentOrNullObject: (range) => orNull(range, spillParent(range)),
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    GetColumnProperties: (range, options) => getLineProperties(COLUMN, range, options),
    SetColumnProperties: (range, given) => setLineProperties(COLUMN, range, given),
    GetRowProperties: (range, options) => getLineProperties(ROW, range, options),
    SetRowProperties: (range, given) => setLineProperties(ROW, range, given),
    Select: ({ book, sheet, box }) => book.select({ sheet, box }),
    Clear: (range, what) => {
      const part = oneOf(what ?? 'All', ['All', 'Formats', 'Contents', 'Hyperlinks']);
      if (part === 'Hyperlinks') removeHyperlinks(range);
      else range.sheet.clear(range.box, part);
    },
    _ValidateArraySize: ({ box }, rows, columns) => {
      if (rows !== rowCount(box) || columns !== columnCount(box)) throw invalidArgument();
    },
  },
});
