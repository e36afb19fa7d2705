/** A table of totals by period, such as the NKO of four years: periods in one row or one column, and one value for each. */
import { readNumberText } from '../../engine/textNumbers';
import { readPeriod } from '../scorecard/reading/periods';
import type { CellValue } from '../types';

export interface PeriodTotal {
  /** As its cell says it. */
  readonly name: string;
  readonly value: number;
  /** Less that of the period before; `null` of the first. */
  readonly change: number | null;
}

type Row = readonly CellValue[];
interface Named {
  readonly index: number;
  readonly name: string;
  readonly period: number;
}

const FEWEST = 2;
const LONGEST_NAME = 40;

/** The earliest first; `null` where the cells are no such table, or say one period twice. */
export function yearTotals(cells: readonly Row[], formats: readonly (readonly string[])[] = []): PeriodTotal[] | null {
  const values = cells.map((row, down) => row.map((cell, right) => numberIn(cell, formats[down]?.[right])));
  return inColumns(cells, values) ?? inColumns(turned(cells), turned(values));
}

function turned<T>(rows: readonly (readonly T[])[]): T[][] {
  return Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, column) =>
    rows.flatMap((row) => (row[column] === undefined ? [] : [row[column]])),
  );
}

/** Periods below each other, and exactly one other column with a number beside each of them. */
function inColumns(cells: readonly Row[], values: readonly (readonly (number | null)[])[]): PeriodTotal[] | null {
  const width = Math.max(0, ...cells.map(({ length }) => length));
  for (let column = 0; column < width; column += 1) {
    const named = periodsIn(cells.map((row) => row[column] ?? ''));
    if (named === null) continue;
    const beside = Array.from({ length: width }, (_, other) => other).filter(
      (other) => other !== column && named.some(({ index }) => (values[index]?.[other] ?? null) !== null),
    );
    const [only] = beside;
    if (only === undefined || beside.length > 1) return null;
    // A heading that is a number, or one more row of numbers, makes it another table.
    if (values.filter((row) => (row[only] ?? null) !== null).length !== named.length) return null;
    const all = named.map(({ index, name }) => ({ name, value: values[index]?.[only] ?? null }));
    if (all.some(({ value }) => value === null)) return null;
    return all.map(({ name, value }, index): PeriodTotal => {
      const before = index === 0 ? null : (all[index - 1]?.value ?? null);
      return { name, value: value ?? 0, change: before === null ? null : (value ?? 0) - before };
    });
  }
  return null;
}

function periodsIn(column: Row): Named[] | null {
  const named = column.flatMap((cell, index): Named[] => {
    const name = String(cell).trim();
    const isYear = typeof cell === 'number' && Number.isInteger(cell) && cell >= 1950 && cell <= 2100;
    if (!isYear && (typeof cell !== 'string' || name.length > LONGEST_NAME)) return [];
    const { period } = readPeriod(name);
    return period > 0 ? [{ index, name, period }] : [];
  });
  const isApart = new Set(named.map(({ period }) => period)).size === named.length;
  if (named.length < FEWEST || !isApart) return null;
  return named.sort((one, other) => one.period - other.period);
}

/** In points: 108.09 % of a text or of a percent format is 108.09. */
function numberIn(cell: CellValue, format: string | undefined): number | null {
  if (typeof cell === 'number') return format?.includes('%') === true && !format.includes('"') ? cell * 100 : cell;
  if (typeof cell !== 'string' || cell.trim() === '' || readPeriod(cell).period > 0) return null;
  const read = readNumberText(cell.trim(), null);
  if ('fault' in read || read.bound !== null) return null;
  return read.value;
}
