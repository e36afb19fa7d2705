/**
 * What `paint` may change of a cell, in parts that a range tells at once where all its cells agree. Of those that differ
 * Excel says null (learn.microsoft.com, "null property values in the response"); where it may say something else, or
 * says null of what is the same, the part counts as not known, and is read cell by cell.
 */
type Format = Excel.CellPropertiesFormat;

/** Cells of a rectangle, as the range of them says. */
interface Said {
  readonly format: Excel.RangeFormat;
  readonly borders: Excel.RangeBorderCollection;
  readonly rows: number;
  readonly columns: number;
}

export interface Facet {
  readonly wanted: Excel.CellPropertiesFormatLoadOptions;
  /** Of the answer for one cell. */
  readonly bytes: number;
  /** What all these cells have; null where that is not known. */
  of(said: Said): Format | null;
}

/** What VBA says of several colours; Office.js promises null. */
const BLACK = '#000000';

const isSaid = (...values: readonly unknown[]): boolean =>
  values.every((value) => value !== null && value !== undefined && value !== '');

const LINE = { style: true, color: true, weight: true };

/** What to load of a range's format for all facets but the lines. */
export const FORMAT = {
  fill: { color: true, pattern: true },
  font: { bold: true, italic: true, size: true, color: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
} as const;
/** And of its borders. */
export const LINES = { sideIndex: true, ...LINE };

export const FACETS: readonly Facet[] = [
  {
    wanted: { fill: { color: true } },
    bytes: 26,
    of: ({ format: { fill } }) => (isSaid(fill.color) && fill.color !== BLACK ? { fill: { color: fill.color } } : null),
  },
  {
    // Excel may say null of no fill as well as of several (office-js #4900).
    wanted: { fill: { pattern: true } },
    bytes: 28,
    of: ({ format: { fill } }) => (isSaid(fill.pattern) ? { fill: { pattern: fill.pattern } } : null),
  },
  {
    wanted: { font: FORMAT.font },
    bytes: 68,
    of: ({ format: { font } }) => {
      const { bold, italic, size, color } = font;
      return isSaid(bold, italic, size, color) ? { font: { bold, italic, size, color } } : null;
    },
  },
  {
    wanted: { horizontalAlignment: true, verticalAlignment: true, wrapText: true },
    bytes: 80,
    of: ({ format: { horizontalAlignment, verticalAlignment, wrapText } }) => {
      const isKnown = isSaid(horizontalAlignment, verticalAlignment, wrapText);
      return isKnown ? { horizontalAlignment, verticalAlignment, wrapText } : null;
    },
  },
  { wanted: { borders: LINE }, bytes: 250, of: linesOf },
];

type Line = Pick<Excel.RangeBorder, 'style' | 'color' | 'weight'>;

/** Where the cells have the same lines on each side: at both ends as between them. */
function linesOf({ borders, rows, columns }: Said): Format | null {
  const line = (side: `${Excel.BorderIndex}`): Line | null => {
    const found = borders.items.find(({ sideIndex }) => sideIndex === side);
    if (!found || !isSaid(found.style, found.color, found.weight)) return null;
    const { style, color, weight } = found;
    return style !== 'None' && color === BLACK && rows * columns > 1 ? null : { style, color, weight };
  };
  const [top, bottom, left, right] = [line('EdgeTop'), line('EdgeBottom'), line('EdgeLeft'), line('EdgeRight')];
  if (!top || !bottom || !left || !right) return null;
  if (rows > 1 && !areSame([line('InsideHorizontal'), top, bottom])) return null;
  if (columns > 1 && !areSame([line('InsideVertical'), left, right])) return null;
  return { borders: { top, bottom, left, right } };
}

function areSame([first, ...others]: readonly (Line | null)[]): boolean {
  return others.every((other) => first && other && isSame(first, other));
}

/** Colour and weight of no line say nothing. */
function isSame(one: Line, other: Line): boolean {
  if (one.style === 'None') return other.style === 'None';
  return one.style === other.style && one.color === other.color && one.weight === other.weight;
}

/** The parts together; of each but the fill only one part speaks. */
export function together<Part extends Format | Excel.CellPropertiesFormatLoadOptions>(parts: readonly Part[]): Part {
  return parts.reduce((all, part) => {
    return part.fill === undefined ? { ...all, ...part } : { ...all, ...part, fill: { ...all.fill, ...part.fill } };
  });
}
