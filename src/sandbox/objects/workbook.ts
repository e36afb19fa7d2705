/** Excel.Workbook, where every request starts, and its application. */
import { HostError, invalidArgument, notImplemented } from '../protocol/errors';
import { defineType, type HostObject } from '../protocol/objectType';
import { cellBox } from './address';
import { asText, findArea } from './arguments';
import type { BookPort } from './port';
import { node, rangeNode, type InBook, type WorkbookCreatedTarget } from './targets';

/** Several rectangles at once are a selection this method cannot return. */
function selectedRange({ book }: InBook): HostObject {
  const [box, ...others] = book.selection;
  if (box === undefined || others.length > 0) {
    throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
  }
  return rangeNode(book, { sheet: book.activeSheet, box });
}

function rangeOfEvent({ book }: InBook, reference: unknown): HostObject {
  const area = findArea(book, book.activeSheet, asText(reference));
  if (area === null) throw invalidArgument();
  return rangeNode(book, area);
}

/** Its file in base64; without one, an empty workbook. */
function openNew({ onNewWorkbook }: BookPort, base64: unknown): void {
  if (onNewWorkbook === null) throw notImplemented('Excel.createWorkbook');
  onNewWorkbook(base64 === undefined || base64 === null ? null : asText(base64));
}

export const Workbook = defineType<InBook>({
  name: 'Workbook',
  properties: { Name: { get: ({ book }) => book.name } },
  navigation: {
    Application: (target) => node('Application', target),
    Worksheets: (target) => node('WorksheetCollection', target),
    Names: (target) => node('NamedItemCollection', target),
    CustomXmlParts: (target) => node('CustomXmlPartCollection', target),
    Protection: (target) => node('WorkbookProtection', target),
    Comments: ({ book }) => node('CommentCollection', { book, sheet: null }),
  },
  methods: {
    GetSelectedRange: selectedRange,
    GetSelectedRanges: ({ book }) => node('RangeAreas', { book, sheet: book.activeSheet, boxes: book.selection }),
    GetActiveCell: ({ book }) => {
      const { row, column } = book.activeCell;
      return rangeNode(book, { sheet: book.activeSheet, box: cellBox(row, column) });
    },
    // event.getRange() and event.getRangeOrNullObject() of Office.js
    _GetRangeForEventByReferenceId: rangeOfEvent,
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
    // Excel.createWorkbook() of Office.js in Excel on the web.
    CreateAndOpenWorkbook: ({ book }, base64) => openNew(book, base64),
  },
});

export const Application = defineType<InBook>({
  name: 'Application',
  properties: { CalculationMode: { get: () => 'Automatic' } },
  navigation: { CultureInfo: (target) => node('CultureInfo', target) },
  methods: {
    /** Nothing is left to calculate once a batch has been answered. */
    Calculate: () => null,
    CreateWorkbook: ({ book }, base64) => node('WorkbookCreated', { book, base64 }),
  },
});

/** A workbook that is not open yet: https://learn.microsoft.com/javascript/api/excel/excel.workbookcreated */
export const WorkbookCreated = defineType<WorkbookCreatedTarget>({
  name: 'WorkbookCreated',
  identity: () => ({ Id: 'created' }),
  methods: { Open: ({ book, base64 }) => openNew(book, base64) },
});

export const CultureInfo = defineType<InBook>({
  name: 'CultureInfo',
  navigation: { DatetimeFormat: (target) => node('DatetimeFormatInfo', target) },
});

/** The grid takes a typed 1/3 for January 3, in either language of the page. */
export const DatetimeFormatInfo = defineType<InBook>({
  name: 'DatetimeFormatInfo',
  properties: { ShortDatePattern: { get: () => 'M/d/yyyy' } },
});
