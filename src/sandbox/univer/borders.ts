/** Lines around cells in Excel's words and in Univer's. */
import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { contains, type Box } from '../objects/address';
import type { Border, Borders, Side } from '../objects/port';
import { notImplemented } from '../protocol/errors';
import { hexColor } from './cellFormat';

const SIDES: Readonly<Record<Side, { key: 't' | 'b' | 'l' | 'r'; opposite: Side; down: number; right: number }>> = {
  top: { key: 't', opposite: 'bottom', down: -1, right: 0 },
  bottom: { key: 'b', opposite: 'top', down: 1, right: 0 },
  left: { key: 'l', opposite: 'right', down: 0, right: -1 },
  right: { key: 'r', opposite: 'left', down: 0, right: 1 },
};
const EACH_SIDE = Object.keys(SIDES) as Side[];

const LINES: readonly (readonly [Border['style'], Border['weight'], BorderStyleTypes])[] = [
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

type StyleAt = (row: number, column: number) => Nullable<IStyleData>;

function borderOf(line: Nullable<IBorderStyleData>): Border | null {
  const found = LINES.find(([, , type]) => type === line?.s);
  return found ? { style: found[0], weight: found[1], color: hexColor(line?.cl.rgb) ?? '#000000' } : null;
}

/** Excel gives a line of another style the weight it has; what is in neither list has no picture in the grid. */
function lineOf(border: Border): IBorderStyleData {
  const styled = LINES.filter(([style]) => style === border.style);
  const found = styled.find(([, weight]) => weight === border.weight) ?? (styled.length === 1 ? styled[0] : undefined);
  if (!found) throw notImplemented(`the border ${border.style} ${border.weight}`);
  return { s: found[2], cl: { rgb: border.color } };
}

export function bordersAt(styleAt: StyleAt, row: number, column: number): Borders {
  const own = styleAt(row, column)?.bd;
  const lineAt = (side: Side): Border | null => lineBeside(styleAt, row, column, side, own);
  return { top: lineAt('top'), bottom: lineAt('bottom'), left: lineAt('left'), right: lineAt('right') };
}

export function borderAt(styleAt: StyleAt, row: number, column: number, side: Side): Border | null {
  return lineBeside(styleAt, row, column, side, styleAt(row, column)?.bd);
}

/** Two cells share the line between them, whichever of them it was given to. */
function lineBeside(styleAt: StyleAt, row: number, column: number, side: Side, own: IStyleData['bd']): Border | null {
  const { key, opposite, down, right } = SIDES[side];
  return borderOf(own?.[key]) ?? borderOf(styleAt(row + down, column + right)?.bd?.[SIDES[opposite].key]);
}

export type BorderChange = (row: number, column: number) => Partial<Borders> | null;

/**
 * What of one cell's style changes when `change` is made to the cells of a box: its own lines, and those it holds of a
 * neighbour in the box, which now has its own or none.
 */
export function borderStyle(
  { box, change, styleAt }: { box: Box; change: BorderChange; styleAt: StyleAt },
  row: number,
  column: number,
): IStyleData | null {
  const changeAt = (at: number, across: number): Partial<Borders> | null =>
    contains(box, at, across) ? change(at, across) : null;
  const own = changeAt(row, column);
  const lines: IBorderData = {};
  for (const side of EACH_SIDE) {
    const { key, opposite, down, right } = SIDES[side];
    const border = own?.[side];
    if (border !== undefined) lines[key] = border === null ? null : lineOf(border);
    else if (changeAt(row + down, column + right)?.[opposite] !== undefined && styleAt(row, column)?.bd?.[key]) {
      lines[key] = null;
    }
  }
  return Object.keys(lines).length === 0 ? null : { bd: lines };
}
