/** Pieces of SQL that several statements are made of. */
import type { Dialect } from './dialect';

/** A number as a literal of floating-point type: 0.15 alone would be a decimal, whose sums and quotients are rounded. */
export function number(value: number): string {
  return value.toExponential().toUpperCase().replace('E+', 'E');
}

/** What is longer is put on several lines. */
const LONGEST_LINE = 100;

/** `CASE`, or the last alternative alone where there is no case. */
export function choose(cases: readonly (readonly [condition: string, result: string])[], otherwise: string): string {
  if (cases.length === 0) return otherwise;
  const parts = [...cases.map(([when, then]) => `WHEN ${when} THEN ${then}`), `ELSE ${otherwise}`];
  const line = `CASE ${parts.join(' ')} END`;
  return line.length <= LONGEST_LINE ? line : `CASE\n${parts.map((part) => `    ${part}\n`).join('')}  END`;
}

/** Whether `value` reaches `limit`, as `reaches` of the engine: rounding must not decide. */
export function reached(value: string, limit: string): string {
  return `${value} >= ${limit} - 1E-12 * ABS(${limit})`;
}

/** A name of a table, whose points part schemas. */
export function relation(name: string, { quoted }: Dialect): string {
  return name.split('.').map(quoted).join('.');
}

/** `GROUP BY …`, or nothing: an empty list of columns makes one group of all rows. */
export function groupedBy(columns: readonly string[]): string {
  return columns.length === 0 ? '' : `\nGROUP BY ${columns.join(', ')}`;
}

/** The rows of a window that a row belongs to. */
export function partedBy(columns: readonly string[]): string {
  return columns.length === 0 ? '' : `PARTITION BY ${columns.join(', ')}`;
}

/** Columns one a line, each with its name. */
export function listed(columns: readonly (readonly [expression: string, name: string] | string)[]): string {
  return columns.map((one) => `  ${typeof one === 'string' ? one : `${one[0]} AS ${one[1]}`}`).join(',\n');
}
