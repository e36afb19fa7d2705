/**
 * Excel.PageLayout: how a sheet is printed. The grid prints nothing: what is set is kept with the file and read back.
 */
import { invalidArgument } from '../protocol/errors';
import { defineType, isHostObject, type HostObject, type Property } from '../protocol/objectType';
import { COLUMNS, columnCount, type Box } from './address';
import { asBoolean, asBox, asNumber, oneOf } from './arguments';
import type { PageSetup } from './port';
import { node, rangeNode, type AreasTarget, type SheetTarget } from './targets';

/** Those the add-in's readers may have at hand; Excel has forty more, most of them envelopes. */
const PAPERS = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Folio', 'Tabloid', 'Executive'] as const;
const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;

function setting<Key extends keyof PageSetup>(
  key: Key,
  check: (value: unknown) => PageSetup[Key],
): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageSetup[key],
    set: ({ sheet }, value) => sheet.setPageSetup({ [key]: check(value) }),
  };
}

/** Either a scale or a number of pages; 0 pages are as many as it takes. */
function asZoom(value: unknown): PageSetup['zoom'] {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const zoom = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  const scaled = zoom.some(([name]) => name === 'scale');
  if (scaled && zoom.length > 1) throw invalidArgument();
  for (const [name, part] of zoom) {
    const number = asNumber(part);
    const least = scaled ? SMALLEST_SCALE : 0;
    const most = scaled ? LARGEST_SCALE : Number.MAX_SAFE_INTEGER;
    oneOf(name, ['scale', 'horizontalFitToPages', 'verticalFitToPages']);
    if (!Number.isInteger(number) || number < least || number > most) throw invalidArgument();
  }
  return Object.fromEntries(zoom) as PageSetup['zoom'];
}

/** A range, several of them, or an address with commas. */
function asBoxes({ book, sheet }: SheetTarget, value: unknown): readonly Box[] {
  if (isHostObject(value) && value.type === 'RangeAreas') return (value.target as AreasTarget).boxes;
  if (typeof value !== 'string') return [asBox(book, sheet, value)];
  return value.split(',').map((address) => asBox(book, sheet, address));
}

function printArea({ book, sheet }: SheetTarget): HostObject | null {
  const boxes = sheet.pageSetup.printArea;
  return boxes.length === 0 ? null : node('RangeAreas', { book, sheet, boxes });
}

export const PageLayout = defineType<SheetTarget>({
  name: 'PageLayout',
  properties: {
    Orientation: setting('orientation', (value) => oneOf(value, ['Portrait', 'Landscape'])),
    PaperSize: setting('paperSize', (value) => oneOf(value, PAPERS)),
    Zoom: setting('zoom', asZoom),
    CenterHorizontally: setting('centerHorizontally', asBoolean),
    PrintGridlines: setting('printGridlines', asBoolean),
  },
  navigation: { HeadersFooters: (target) => node('HeaderFooterGroup', target) },
  methods: {
    SetPrintArea: (target, area) => target.sheet.setPageSetup({ printArea: asBoxes(target, area) }),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: (target, rows) => {
      const box = asBox(target.book, target.sheet, rows);
      // Excel repeats whole rows alone.
      if (columnCount(box) !== COLUMNS) throw invalidArgument();
      target.sheet.setPageSetup({ titleRows: box });
    },
    GetPrintTitleRowsOrNullObject: ({ book, sheet }) => {
      const box = sheet.pageSetup.titleRows;
      return box === null ? null : rangeNode(book, { sheet, box });
    },
  },
});

/** Horizontal ones alone; what was set is kept with the file. */
export const PageBreakCollection = defineType<SheetTarget>({
  name: 'PageBreakCollection',
  methods: {
    Add: ({ book, sheet }, range) => {
      const { top } = asBox(book, sheet, range);
      // Excel breaks no page before the first row.
      if (top === 0) throw invalidArgument();
      const rows = new Set([...sheet.pageSetup.rowBreaks, top]);
      sheet.setPageSetup({ rowBreaks: [...rows].sort((one, other) => one - other) });
    },
    RemovePageBreaks: ({ sheet }) => sheet.setPageSetup({ rowBreaks: [] }),
  },
});
