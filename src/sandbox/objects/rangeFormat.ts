/** Excel.RangeFormat with its fill and font; borders have a file of their own. Widths and heights in points; null when the cells of a range differ. */
import { invalidArgument } from '../protocol/errors';
import { defineType, type Property } from '../protocol/objectType';
import { asBoolean, asColor, asNumber, asText, oneOf } from './arguments';
import { uniform } from './cells';
import type { CellFormat } from './port';
import { node, type RangeTarget } from './targets';

/** What a cell nobody has formatted answers. */
export const UNFORMATTED: CellFormat = {
  fill: null,
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  numberFormat: 'General',
};

/** Excel reports a cell without a fill as white. */
export const NO_FILL = '#FFFFFF';

export const HORIZONTAL_ALIGNMENTS = ['General', 'Left', 'Center', 'Right', 'Justify'] as const;
export const VERTICAL_ALIGNMENTS = ['Top', 'Center', 'Bottom'] as const;

export function asUnderline(value: unknown): boolean {
  return oneOf(value, ['None', 'Single']) === 'Single';
}

export function underlineName(underlined: boolean): 'Single' | 'None' {
  return underlined ? 'Single' : 'None';
}

export function patternOf({ fill }: Pick<CellFormat, 'fill'>): 'None' | 'Solid' {
  return fill === null ? 'None' : 'Solid';
}

export function asPoints(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

function apply(range: RangeTarget, change: Partial<CellFormat>): void {
  range.sheet.setFormat(range.box, () => change);
}

function formatProperty<Key extends keyof CellFormat>(
  key: Key,
  check: (value: unknown) => CellFormat[Key],
  show: (value: CellFormat[Key]) => unknown = (value) => value,
): Property<RangeTarget> {
  return {
    get: (range) => uniform(range, (row, column) => show(range.sheet.format(row, column)[key]), show(UNFORMATTED[key])),
    set: (range, value) => apply(range, { [key]: check(value) }),
  };
}

export const RangeFill = defineType<RangeTarget>({
  name: 'RangeFill',
  properties: {
    Color: formatProperty('fill', asColor, (fill) => fill ?? NO_FILL),
    // Without a pattern there is no fill, whatever its colour; a pattern of lines is nothing the grid can draw.
    Pattern: {
      get: (range) => uniform(range, (row, column) => patternOf(range.sheet.format(row, column)), 'None'),
    },
  },
  methods: { Clear: (range) => apply(range, { fill: null }) },
});

export const RangeFont = defineType<RangeTarget>({
  name: 'RangeFont',
  properties: {
    Bold: formatProperty('bold', asBoolean),
    Italic: formatProperty('italic', asBoolean),
    Color: formatProperty('fontColor', asColor),
    Name: formatProperty('fontName', asText),
    Size: formatProperty('fontSize', asNumber),
    Underline: formatProperty('underline', asUnderline, underlineName),
  },
});

export const RangeFormat = defineType<RangeTarget>({
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: formatProperty('horizontal', (value) => oneOf(value, HORIZONTAL_ALIGNMENTS)),
    VerticalAlignment: formatProperty('vertical', (value) => oneOf(value, VERTICAL_ALIGNMENTS)),
    WrapText: formatProperty('wrap', asBoolean),
    ColumnWidth: {
      get: ({ sheet, box }) =>
        uniform({ sheet, box: { ...box, bottom: box.top } }, (_, column) => sheet.columnWidth(column), null),
      set: ({ sheet, box }, value) => sheet.setColumnWidth(box.left, box.right, asPoints(value)),
    },
    RowHeight: {
      get: ({ sheet, box }) =>
        uniform({ sheet, box: { ...box, right: box.left } }, (row) => sheet.rowHeight(row), null),
      set: ({ sheet, box }, value) => sheet.setRowHeight(box.top, box.bottom, asPoints(value)),
    },
  },
  navigation: {
    Borders: (range) => node('RangeBorderCollection', range),
    Fill: (range) => node('RangeFill', range),
    Font: (range) => node('RangeFont', range),
    Protection: (range) => node('FormatProtection', range),
  },
  methods: { AutofitColumns: ({ sheet, box }) => sheet.fitColumns(box) },
});
