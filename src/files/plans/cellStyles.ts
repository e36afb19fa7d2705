/** The looks of our sheets as the styles of a file. */
import type { Line, SheetStyle } from '../../sheets/looks';
import { LOOKS } from '../../sheets/looks';
import type { BorderLine, CellStyle } from '../contents';
import { PLAIN_STYLE } from '../plain';

function lineOf({ colour, isMedium = false }: Line): BorderLine {
  return { style: isMedium ? 'medium' : 'thin', color: colour };
}

/** A cell after the look of a role was laid over it; the line above belongs to the first row of a block alone. */
export function withLook(style: CellStyle, role: SheetStyle, isFirstRow: boolean): CellStyle {
  const { bold, italic, size, colour, fill, wrap, aside, under, over, beside, after = beside } = LOOKS[role];
  return {
    ...style,
    bold: bold ?? style.bold,
    italic: italic ?? style.italic,
    fontSize: size ?? style.fontSize,
    fontColor: colour ?? style.fontColor,
    fill: fill ?? style.fill,
    wrap: wrap ?? style.wrap,
    vertical: 'center',
    horizontal: aside?.toLowerCase() ?? style.horizontal,
    borders: {
      ...style.borders,
      ...(under && { bottom: lineOf(under) }),
      ...(over && isFirstRow && { top: lineOf(over) }),
      ...(beside && { left: lineOf(beside) }),
      ...(after && { right: lineOf(after) }),
    },
  };
}

/** The styles of a workbook, each once; the first is that of a cell without any. */
export class StyleBook {
  readonly all: CellStyle[] = [PLAIN_STYLE];
  readonly #places = new Map([[JSON.stringify(PLAIN_STYLE), 0]]);

  place(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(style) - 1;
  }
}
