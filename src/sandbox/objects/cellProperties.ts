/**
 * Formats of many cells in one call: Range.getCellProperties and its kin for rows and columns. Names are those of
 * JavaScript and not of the wire, because the client passes both ways what it is given.
 */
import { invalidArgument, notImplemented } from '../protocol/errors';
import { cellBox, columnCount, formatBox, quoteSheetName, rowCount, type Box } from './address';
import { asBoolean, asColor, asNumber, asText, oneOf } from './arguments';
import { borderProperty, changedBorder } from './borders';
import { readRange } from './cells';
import { hyperlinkAt } from './hyperlinks';
import type { Border, Borders, CellFormat, Side } from './port';
import {
  HORIZONTAL_ALIGNMENTS,
  NO_FILL,
  UNFORMATTED,
  VERTICAL_ALIGNMENTS,
  asPoints,
  asUnderline,
  patternOf,
  underlineName,
} from './rangeFormat';
import type { RangeTarget } from './targets';

interface Leaf {
  read(format: CellFormat): unknown;
  change(value: unknown): Partial<CellFormat>;
}

interface Branch {
  readonly [name: string]: Leaf | Branch;
}

type Tree = Readonly<Record<string, unknown>>;

const FORMAT: Branch = {
  fill: {
    color: { read: ({ fill }) => fill ?? NO_FILL, change: (value) => ({ fill: asColor(value) }) },
    // Without a pattern there is no fill, whatever its colour; a pattern of lines is nothing the grid can draw.
    pattern: {
      read: patternOf,
      change: (value) => (oneOf(value, ['None', 'Solid']) === 'None' ? { fill: null } : {}),
    },
  },
  font: {
    bold: { read: ({ bold }) => bold, change: (value) => ({ bold: asBoolean(value) }) },
    color: { read: ({ fontColor }) => fontColor, change: (value) => ({ fontColor: asColor(value) }) },
    italic: { read: ({ italic }) => italic, change: (value) => ({ italic: asBoolean(value) }) },
    name: { read: ({ fontName }) => fontName, change: (value) => ({ fontName: asText(value) }) },
    size: { read: ({ fontSize }) => fontSize, change: (value) => ({ fontSize: asNumber(value) }) },
    underline: {
      read: ({ underline }) => underlineName(underline),
      change: (value) => ({ underline: asUnderline(value) }),
    },
  },
  horizontalAlignment: {
    read: ({ horizontal }) => horizontal,
    change: (value) => ({ horizontal: oneOf(value, HORIZONTAL_ALIGNMENTS) }),
  },
  verticalAlignment: {
    read: ({ vertical }) => vertical,
    change: (value) => ({ vertical: oneOf(value, VERTICAL_ALIGNMENTS) }),
  },
  wrapText: { read: ({ wrap }) => wrap, change: (value) => ({ wrap: asBoolean(value) }) },
};

function isLeaf(node: Leaf | Branch): node is Leaf {
  return typeof node['read'] === 'function';
}

function asTree(value: unknown): Tree {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Tree;
}

function memberOf(branch: Branch, name: string): Leaf | Branch {
  const member = Object.hasOwn(branch, name) ? branch[name] : undefined;
  if (member === undefined) throw notImplemented(`the cell property ${name}`);
  return member;
}

/** What a tree of `true` asks for, of one cell. */
function described(format: CellFormat, wanted: Tree, branch: Branch): Tree {
  const asked = Object.entries(wanted).filter(([, want]) => want !== false && want !== undefined);
  return Object.fromEntries(
    asked.map(([name, want]) => {
      const member = memberOf(branch, name);
      return [name, isLeaf(member) ? member.read(format) : described(format, asTree(want), member)];
    }),
  );
}

const NO_BORDERS: Borders = { top: null, bottom: null, left: null, right: null };
const EACH_SIDE = Object.keys(NO_BORDERS) as Side[];

/** Every side with what was asked for of each. */
function describedLines(lines: Borders, wanted: Tree): Tree {
  const asked = Object.keys(wanted).filter((name) => wanted[name] === true);
  const described = (line: Border | null): Tree =>
    Object.fromEntries(asked.map((name) => [name, borderProperty(line, name)]));
  return Object.fromEntries(EACH_SIDE.map((side) => [side, described(lines[side])]));
}

/** The style has the first word: colour and weight of no line draw none. */
function changedLines(lines: Borders, given: Tree): Partial<Borders> {
  return Object.fromEntries(
    Object.entries(given).map(([name, properties]) => {
      const side = oneOf(name, EACH_SIDE);
      const { style, ...others } = asTree(properties);
      const styled = style === undefined ? lines[side] : changedBorder(lines[side], 'style', style);
      if (style !== undefined && styled === null) return [side, null];
      const draw = (line: Border | null, [property, value]: [string, unknown]): Border | null =>
        value === undefined ? line : changedBorder(line, property, value);
      return [side, Object.entries(others).reduce(draw, styled)];
    }),
  );
}

function changes(given: Tree, branch: Branch): Partial<CellFormat> {
  for (const name of Object.keys(given)) memberOf(branch, name);
  // In our order: the pattern of a fill has the last word.
  const parts = Object.entries(branch).map(([name, member]) => {
    const value = given[name];
    if (value === undefined) return {};
    return isLeaf(member) ? member.change(value) : changes(asTree(value), member);
  });
  return Object.assign({}, ...parts) as Partial<CellFormat>;
}

export function getCellProperties(range: RangeTarget, options: unknown): Tree[][] {
  const { address, hyperlink, format, ...others } = asTree(options);
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`the cell property ${other}`);
  const { borders, ...wanted } = format === undefined ? { borders: undefined } : asTree(format);
  // Cells that look alike are most of a sheet.
  const known = new Map<string, Tree>();
  const lookOf = (look: CellFormat): Tree => {
    if (format === undefined) return {};
    const key = JSON.stringify(look);
    const present = known.get(key) ?? { format: described(look, wanted, FORMAT) };
    known.set(key, present);
    return present;
  };
  const withLines = (look: CellFormat, lines: Borders): Tree => {
    const plain = lookOf(look);
    if (borders === undefined || borders === false) return plain;
    return { ...plain, format: { ...asTree(plain['format']), borders: describedLines(lines, asTree(borders)) } };
  };
  const { sheet } = range;
  const looks = readRange(
    range,
    (row, column) => withLines(sheet.format(row, column), borders ? sheet.borders(row, column) : NO_BORDERS),
    withLines(UNFORMATTED, NO_BORDERS),
  );
  if (address !== true && hyperlink !== true) return looks;
  const { top, left } = range.box;
  return looks.map((row, i) =>
    row.map((look, j) => ({
      ...look,
      ...(address === true && { address: addressOf(range, cellBox(top + i, left + j)) }),
      ...(hyperlink === true && { hyperlink: hyperlinkAt(sheet, top + i, left + j) }),
    })),
  );
}

export function setCellProperties(range: RangeTarget, given: unknown): void {
  const { box, sheet } = range;
  const rows = asList(given, rowCount(box)).map((row) => asList(row, columnCount(box)).map(formatGiven));
  const at = (row: number, column: number) => rows[row - box.top]?.[column - box.left];
  sheet.setFormat(box, (row, column) => at(row, column)?.change ?? null);
  if (rows.every((row) => row.every(({ borders }) => borders === null))) return;
  sheet.setBorders(box, (row, column) => {
    const borders = at(row, column)?.borders ?? null;
    return borders === null ? null : changedLines(sheet.borders(row, column), borders);
  });
}

function formatGiven(properties: unknown): { change: Partial<CellFormat> | null; borders: Tree | null } {
  const { format, ...others } = asTree(properties);
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`the cell property ${other}`);
  const { borders, ...looks } = format === undefined ? { borders: undefined } : asTree(format);
  const change = changes(looks, FORMAT);
  return {
    change: Object.keys(change).length === 0 ? null : change,
    borders: borders === undefined ? null : asTree(borders),
  };
}

/** What getColumnProperties and getRowProperties have of their own. */
interface Line {
  readonly index: string;
  readonly size: string;
  readonly hidden: string;
  isHidden(range: RangeTarget, box: Box): boolean;
  boxes(range: RangeTarget): Box[];
  sizeOf(range: RangeTarget, box: Box): number;
  setSize(range: RangeTarget, box: Box, points: number): void;
}

export const COLUMN: Line = {
  index: 'columnIndex',
  size: 'columnWidth',
  hidden: 'columnHidden',
  isHidden: ({ sheet }, { left }) => sheet.isColumnHidden(left),
  boxes: ({ box }) =>
    Array.from({ length: columnCount(box) }, (_, i) => ({ ...box, left: box.left + i, right: box.left + i })),
  sizeOf: ({ sheet }, { left }) => sheet.columnWidth(left),
  setSize: ({ sheet }, { left }, points) => sheet.setColumnWidth(left, left, points),
};

export const ROW: Line = {
  index: 'rowIndex',
  size: 'rowHeight',
  hidden: 'rowHidden',
  isHidden: ({ sheet }, { top }) => sheet.isRowHidden(top),
  boxes: ({ box }) =>
    Array.from({ length: rowCount(box) }, (_, i) => ({ ...box, top: box.top + i, bottom: box.top + i })),
  sizeOf: ({ sheet }, { top }) => sheet.rowHeight(top),
  setSize: ({ sheet }, { top }, points) => sheet.setRowHeight(top, top, points),
};

/** Sizes, places and whether they are hidden: the looks of whole rows and columns are nothing the add-in asks for. */
export function getLineProperties(line: Line, range: RangeTarget, options: unknown): Tree[] {
  const { address, [line.index]: index, [line.hidden]: hidden, format, ...others } = asTree(options);
  const { [line.size]: size, ...looks } = format === undefined ? {} : asTree(format);
  const [other] = [...Object.keys(others), ...Object.keys(looks)];
  if (other !== undefined) throw notImplemented(`the property ${other} of rows and columns`);
  return line.boxes(range).map((box) => ({
    ...(address === true && { address: addressOf(range, box) }),
    ...(index === true && { [line.index]: line === COLUMN ? box.left : box.top }),
    ...(hidden === true && { [line.hidden]: line.isHidden(range, box) }),
    ...(size === true && { format: { [line.size]: line.sizeOf(range, box) } }),
  }));
}

export function setLineProperties(line: Line, range: RangeTarget, given: unknown): void {
  const boxes = line.boxes(range);
  const sizes = asList(given, boxes.length).map((properties) => {
    const { format, ...others } = asTree(properties);
    const { [line.size]: size, ...looks } = format === undefined ? {} : asTree(format);
    const [other] = [...Object.keys(others), ...Object.keys(looks)];
    if (other !== undefined) throw notImplemented(`the property ${other} of rows and columns`);
    return size === undefined ? null : asPoints(size);
  });
  boxes.forEach((box, i) => {
    const points = sizes[i] ?? null;
    if (points !== null) line.setSize(range, box, points);
  });
}

function asList(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument();
  return value;
}

function addressOf({ sheet }: RangeTarget, box: Box): string {
  return `${quoteSheetName(sheet.name)}!${formatBox(box)}`;
}
