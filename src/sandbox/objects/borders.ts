/** Excel.RangeBorder and its collection: lines at the edges of a range and between its cells. Diagonals are not drawn. */
import { invalidArgument, notImplemented } from '../protocol/errors';
import { defineType, type Property } from '../protocol/objectType';
import { columnCount, rowCount, type Box } from './address';
import { asColor, oneOf } from './arguments';
import { uniform } from './cells';
import type { Border, Side } from './port';
import { node, type BorderTarget, type RangeTarget } from './targets';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const BORDER_ITEMS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type BorderItem = (typeof BORDER_ITEMS)[number];
const DIAGONALS = ['DiagonalDown', 'DiagonalUp'] as const;

/** What a line gets of which one property is set; and of no line, what Excel says of colour and weight. */
const NEW_BORDER: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** A line with one property changed; null takes it away. */
export function changedBorder(border: Border | null, property: string, value: unknown): Border | null {
  const now = border ?? NEW_BORDER;
  if (property === 'color') return { ...now, color: asColor(value) };
  if (property === 'weight') return { ...now, weight: oneOf(value, WEIGHTS) };
  if (property !== 'style') throw notImplemented(`the border property ${property}`);
  const style = oneOf(value, STYLES);
  return style === 'None' ? null : { ...now, style };
}

export function borderProperty(border: Border | null, property: string): string {
  if (property === 'color') return (border ?? NEW_BORDER).color;
  if (property === 'weight') return (border ?? NEW_BORDER).weight;
  if (property !== 'style') throw notImplemented(`the border property ${property}`);
  return border?.style ?? 'None';
}

/** Of which cells an item of the collection is which side; null between the cells of a single row or column. */
function linesOf(item: string, box: Box): { side: Side; box: Box } | null {
  switch (oneOf(item, BORDER_ITEMS)) {
    case 'EdgeTop':
      return { side: 'top', box: { ...box, bottom: box.top } };
    case 'EdgeBottom':
      return { side: 'bottom', box: { ...box, top: box.bottom } };
    case 'EdgeLeft':
      return { side: 'left', box: { ...box, right: box.left } };
    case 'EdgeRight':
      return { side: 'right', box: { ...box, left: box.right } };
    case 'InsideHorizontal':
      return rowCount(box) === 1 ? null : { side: 'bottom', box: { ...box, bottom: box.bottom - 1 } };
    default:
      return columnCount(box) === 1 ? null : { side: 'right', box: { ...box, right: box.right - 1 } };
  }
}

function lineProperty(property: 'color' | 'style' | 'weight'): Property<BorderTarget> {
  return {
    get: ({ sheet, box, item }) => {
      const lines = linesOf(item, box);
      const none = borderProperty(null, property);
      if (lines === null) return none;
      const read = (row: number, column: number): string =>
        borderProperty(sheet.border(row, column, lines.side), property);
      return uniform({ sheet, box: lines.box }, read, none);
    },
    set: ({ sheet, box, item }, value) => {
      const lines = linesOf(item, box);
      // Between the cells of one row is nothing: Excel says so.
      if (lines === null) throw invalidArgument();
      sheet.setBorders(lines.box, (row, column) => ({
        [lines.side]: changedBorder(sheet.border(row, column, lines.side), property, value),
      }));
    },
  };
}

const RangeBorder = defineType<BorderTarget>({
  name: 'RangeBorder',
  identity: ({ item }) => ({ SideIndex: item }),
  properties: {
    SideIndex: { get: ({ item }) => item },
    Style: lineProperty('style'),
    Weight: lineProperty('weight'),
    Color: lineProperty('color'),
  },
});

const RangeBorderCollection = defineType<RangeTarget>({
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => BORDER_ITEMS.length + DIAGONALS.length } },
  items: (range) => BORDER_ITEMS.map((item) => node('RangeBorder', { ...range, item })),
  item: (range, key) => {
    const item = oneOf(key, [...BORDER_ITEMS, ...DIAGONALS]);
    if (!BORDER_ITEMS.includes(item as BorderItem)) throw notImplemented(`the border ${item}`);
    return node('RangeBorder', { ...range, item });
  },
});

export const BORDER_TYPES = [RangeBorder, RangeBorderCollection];
