/** Excel.Worksheet, its collection and its frozen panes. */
import { invalidArgument, itemAlreadyExists } from '../protocol/errors';
import { defineType, isHostObject, type HostObject } from '../protocol/objectType';
import { COLUMNS, ROWS, WHOLE_SHEET, cellBox, type Box } from './address';
import { asBoolean, asBox, asColor, asInteger, asText, findArea, findSheet, onSheet, oneOf } from './arguments';
import type { BookPort, FrozenPanes, SheetPort } from './port';
import { node, rangeNode, sheetNode, type InBook, type SheetTarget } from './targets';

const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]|^'|'$/;

function checkedName(book: BookPort, value: unknown, self: SheetPort | null): string {
  const name = asText(value);
  if (name === '' || name.length > LONGEST_NAME || FORBIDDEN_IN_NAMES.test(name)) throw invalidArgument();
  const holder = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (holder !== undefined && holder.id !== self?.id) throw itemAlreadyExists();
  return name;
}

function nextFreeName(book: BookPort): string {
  let number = book.sheets.length + 1;
  while (findSheet(book, `Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}

function at({ book, sheet }: SheetTarget, box: Box): HostObject {
  return rangeNode(book, { sheet, box: onSheet(box) });
}

/** No address: the whole sheet. An address of another sheet is refused. */
function rangeOf(target: SheetTarget, address: unknown): HostObject {
  if (address === undefined || address === null || address === '') return at(target, WHOLE_SHEET);
  const area = findArea(target.book, target.sheet, asText(address));
  if (area === null || area.sheet.id !== target.sheet.id) throw invalidArgument();
  return at(target, area.box);
}

function used({ sheet }: SheetTarget, valuesOnly: unknown): Box | null {
  return sheet.usedBox(valuesOnly !== undefined && valuesOnly !== null && asBoolean(valuesOnly), WHOLE_SHEET);
}

function refuseLastVisible({ book, sheet }: SheetTarget): void {
  const visible = book.sheets.filter((each) => each.visible);
  if (visible.length > 1 || visible[0]?.id !== sheet.id) return;
  throw invalidArgument('A workbook must contain at least one visible worksheet.');
}

export const Worksheet = defineType<SheetTarget>({
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, value) => sheet.rename(checkedName(book, value, sheet)),
    },
    Position: {
      get: ({ book, sheet }) => book.sheets.findIndex((each) => each.id === sheet.id),
      set: ({ sheet }, value) => sheet.moveTo(asInteger(value)),
    },
    Visibility: {
      get: ({ sheet }) => (sheet.visible ? 'Visible' : 'Hidden'),
      set: ({ sheet }, value) => sheet.setVisible(oneOf(value, ['Visible', 'Hidden', 'VeryHidden']) === 'Visible'),
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => sheet.setTabColor(value === '' ? '' : asColor(value)),
    },
    ShowGridlines: { get: ({ sheet }) => sheet.gridlines },
    // The client reads one name and writes the other.
    Gridlines: {
      get: ({ sheet }) => sheet.gridlines,
      set: ({ sheet }, value) => sheet.setGridlines(asBoolean(value)),
      onRequest: true,
    },
  },
  navigation: {
    FreezePanes: (target) => node('WorksheetFreezePanes', target),
    HorizontalPageBreaks: (target) => node('PageBreakCollection', target),
    PageLayout: (target) => node('PageLayout', target),
    Protection: (target) => node('WorksheetProtection', target),
    Charts: (target) => node('ChartCollection', target),
    Comments: ({ book, sheet }) => node('CommentCollection', { book, sheet }),
  },
  methods: {
    GetRange: rangeOf,
    GetCell: (target, row, column) => at(target, cellBox(asInteger(row), asInteger(column))),
    GetUsedRange: (target, valuesOnly) => at(target, used(target, valuesOnly) ?? cellBox(0, 0)),
    GetUsedRangeOrNullObject: (target, valuesOnly) => {
      const box = used(target, valuesOnly);
      return box === null ? null : at(target, box);
    },
    Activate: ({ book, sheet }) => book.activate(sheet),
    Delete: (target) => {
      refuseLastVisible(target);
      target.sheet.remove();
    },
    ...registrations('SelectionChanged', 'DataChanged', 'Activated'),
  },
});

/** The client announces the events it wants; this host sends them all and the client picks. */
function registrations(...events: readonly string[]): Record<string, () => null> {
  return Object.fromEntries(
    events.flatMap((event) => [
      [`_Register${event}Event`, () => null],
      [`_Unregister${event}Event`, () => null],
    ]),
  );
}

export const WorksheetCollection = defineType<InBook>({
  name: 'WorksheetCollection',
  items: ({ book }) => book.sheets.map((sheet) => sheetNode(book, sheet)),
  item: ({ book }, key) => {
    const sheet = findSheet(book, asText(key));
    return sheet === null ? null : sheetNode(book, sheet);
  },
  methods: {
    Add: ({ book }, name) => {
      const checked = name === undefined || name === null ? nextFreeName(book) : checkedName(book, name, null);
      return sheetNode(book, book.addSheet(checked));
    },
    GetActiveWorksheet: ({ book }) => sheetNode(book, book.activeSheet),
    GetCount: ({ book }, visibleOnly) => book.sheets.filter((sheet) => visibleOnly !== true || sheet.visible).length,
    ...registrations('SelectionChanged', 'DataChanged', 'Activated'),
  },
});

function freezeWith(sheet: SheetPort, change: Partial<FrozenPanes>): void {
  sheet.freeze({ rows: 0, columns: 0, ...change });
}

export const WorksheetFreezePanes = defineType<SheetTarget>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: ({ sheet }, count) => freezeWith(sheet, { rows: asInteger(count ?? 1) }),
    FreezeColumns: ({ sheet }, count) => freezeWith(sheet, { columns: asInteger(count ?? 1) }),
    FreezeAt: ({ book, sheet }, range) => {
      const box = isHostObject(range) || typeof range === 'string' ? asBox(book, sheet, range) : null;
      if (box === null) throw invalidArgument();
      sheet.freeze({
        rows: box.bottom === ROWS - 1 ? 0 : box.bottom + 1,
        columns: box.right === COLUMNS - 1 ? 0 : box.right + 1,
      });
    },
    Unfreeze: ({ sheet }) => freezeWith(sheet, {}),
    GetLocationOrNullObject: (target) => {
      const { rows, columns } = target.sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return at(target, {
        ...WHOLE_SHEET,
        bottom: rows === 0 ? ROWS - 1 : rows - 1,
        right: columns === 0 ? COLUMNS - 1 : columns - 1,
      });
    },
  },
});
