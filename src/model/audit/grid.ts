/** The cells of an audited table, their texts and the numbers they show, with the decimals they show them with. */
import { isBlank } from '../../engine/cells';
import { decimalSignOf, readNumberText } from '../../engine/textNumbers';
import type { DecimalSign } from '../../engine/textNumbers';
import type { Area } from '../area';
import { formatShape, textShape } from '../scorecard/reading/numberShape';
import { isDateFormat } from '../scorecard/reading/periods';
import type { CellValue } from '../types';
import type { Printed } from './estimate';

/** A number as a cell shows it: 25.88 of a cell that shows 25.88 %. */
export interface Figure extends Printed {
  readonly isPercent: boolean;
  /** Whether a number format says how many decimals it has; else the others of its column may have more. */
  readonly isFormatted: boolean;
  /** What its own cell shows, where `decimals` are those of its column. */
  readonly ownDecimals?: number;
  /** Where the cell says a ratio of counts: 11 of 47 of "11/47", whose value is their quotient. */
  readonly counted?: Counted;
  readonly area: Area;
}

export interface Counted {
  readonly count: number;
  readonly of: number;
}

export interface Grid {
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Where the cells stand in their sheet. */
  readonly area: Area;
  readonly sign: DecimalSign | null;
}

export function gridOf(
  cells: readonly (readonly CellValue[])[],
  area: Area,
  formats: readonly (readonly string[])[] = [],
): Grid {
  return { cells, formats, area, sign: decimalSignOf(cells.flat()) };
}

const EITHER_WAY = /^[-+]?\d{1,3}([.,])\d{3}\s*%?$/;

/**
 * The same cells, their decimal sign told by texts that cannot be thousands: scores, weights and values of "97,123"
 * in a table that shows its sign nowhere else.
 */
export function withSignOf(grid: Grid, scores: readonly string[]): Grid {
  if (grid.sign !== null) return grid;
  const signs = new Set(scores.flatMap((text) => EITHER_WAY.exec(text.trim())?.[1] ?? []));
  const [sign] = signs;
  return signs.size === 1 ? { ...grid, sign: sign === ',' ? ',' : '.' } : grid;
}

/** The rows from one to before another, all columns. */
export function rowsOf({ cells, formats, area, sign }: Grid, from: number, to: number): Grid {
  return {
    cells: cells.slice(from, to),
    formats: formats.slice(from, to),
    area: { ...area, row: area.row + from, rows: to - from },
    sign,
  };
}

export function areaAt({ area }: Grid, row: number, column: number): Area {
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}

function cellAt({ cells }: Grid, row: number, column: number): CellValue {
  return cells[row]?.[column] ?? '';
}

export function textAt({ cells }: Grid, row: number, column: number): string {
  const line = cells[row];
  if (line === undefined) return '';
  const before = texts.get(line);
  const all = before ?? line.map((cell) => String(cell).replace(/\s+/g, ' ').trim());
  if (before === undefined) texts.set(line, all);
  return all[column] ?? '';
}

/** The same cells are asked for by every reader. */
const texts = new WeakMap<readonly CellValue[], readonly string[]>();

export function widthOf({ cells }: Grid): number {
  const before = widths.get(cells);
  const width = before ?? cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (before === undefined) widths.set(cells, width);
  return width;
}

/** Asked for each row. */
const widths = new WeakMap<Grid['cells'], number>();

const YEAR = /(?<![\d.,])20\d\d(?![.,]?\d)/g;

/** The last year that a text says; null where none does. */
export function latestYearIn({ cells }: Grid): number | null {
  const said = cells.flat().flatMap((cell) => (typeof cell === 'string' ? (cell.match(YEAR) ?? []) : []));
  return said.reduce<number | null>((latest, year) => Math.max(latest ?? 0, Number(year)), null);
}

export function isBlankRow({ cells }: Grid, row: number): boolean {
  return (cells[row] ?? []).every(isBlank);
}

/** Beyond so many decimals a number is what a formula left, and shows what its column shows. */
const MOST_DECIMALS = 10;

/** The number that a cell shows; null for texts, dates and what may be read either way. */
export function figureAt(grid: Grid, row: number, column: number): Figure | null {
  const cell = cellAt(grid, row, column);
  const area = areaAt(grid, row, column);
  if (typeof cell === 'number') return isDateFormat(grid.formats[row]?.[column]) ? null : ofNumber(cell, grid, area);
  if (typeof cell !== 'string' || isBlank(cell)) return null;
  const figure = figureOf(cell, grid.sign, area);
  if (figure === null) return null;
  const counted = countedIn(cell, figure.value, grid.sign);
  // A quotient is what it is, with all its decimals.
  return counted === null ? figure : { ...figure, decimals: MOST_DECIMALS, counted };
}

/** The number at the end of a text with a sign of equality: "Inconsistency Ratio = 0.02", "SPM =.195". */
export function figureInText(grid: Grid, row: number, column: number): Figure | null {
  const [, said = ''] = /[=:]\s*([.,]?\d[\d.,]*\s*%?)$/.exec(textAt(grid, row, column)) ?? [];
  return said === '' ? null : figureOf(said, grid.sign, areaAt(grid, row, column));
}

/** The number that a part of a text says. */
export function figureOf(text: string, sign: DecimalSign | null, area: Area): Figure | null {
  const read = readNumberText(text, sign);
  if (!('value' in read)) return null;
  const { value, isPercent } = read;
  return { value, isPercent, decimals: textShape(text, read).decimals ?? 0, isFormatted: false, area };
}

function countedIn(text: string, quotient: number, sign: DecimalSign | null): Counted | null {
  const [, upper] = /^\s*([\d.,]+)\s*\/\s*[\d.,]+\s*$/.exec(text) ?? [];
  if (upper === undefined || quotient <= 0) return null;
  const read = readNumberText(upper, sign);
  if (!('value' in read)) return null;
  const of = Math.round(read.value / quotient);
  return Number.isInteger(read.value) && Math.abs(read.value / of - quotient) < 1e-9 ? { count: read.value, of } : null;
}

function ofNumber(value: number, { formats, area: all }: Grid, area: Area): Figure {
  const shape = formatShape(formats[area.row - all.row]?.[area.column - all.column]);
  const isPercent = shape?.percent === 'fraction';
  const shown = isPercent ? 100 * value : value;
  const formatted = shape?.decimals ?? null;
  const decimals = formatted ?? decimalsOf(shown);
  return {
    value: shown,
    isPercent: isPercent || shape?.percent === 'points',
    decimals,
    isFormatted: formatted !== null,
    area,
  };
}

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    if (Math.abs(Number(value.toFixed(decimals)) - value) <= 1e-12 * Math.abs(value)) return decimals;
  }
  return MOST_DECIMALS;
}

/** The numbers of one column: where no format says otherwise, all have as many decimals as the one with most. */
export function alike<Cell extends Figure | null>(column: readonly Cell[]): Cell[] {
  const most = Math.max(0, ...column.map((figure) => figure?.decimals ?? 0));
  return column.map((figure) =>
    figure === null || figure.isFormatted ? figure : { ...figure, decimals: most, ownDecimals: figure.decimals },
  );
}

/** What a measured number may have been: a count or a whole target is known, a share was rounded for print. */
export function isCounted({ decimals, isPercent, value }: Figure): boolean {
  return !isPercent && decimals === 0 && Number.isInteger(value);
}
