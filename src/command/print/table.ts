/** Rows as lines of a terminal, numbers to the right. */
import type { Language } from '../../engine/language';
import { withDecimalSign } from '../../engine/phrases';
import { plain } from './plain';

type Cell = string | number | boolean | null;

/** As many digits after the decimal sign as scores are printed with. */
const DECIMALS = 2;
/** A column no wider than this. */
const WIDEST = 60;

export function asTable(rows: readonly Readonly<Record<string, Cell>>[], language: Language): string {
  const names = Object.keys(rows[0] ?? {});
  const texts = rows.map((row) => names.map((name) => shown(row[name] ?? null, language)));
  const isNumber = names.map((name) => rows.every((row) => typeof row[name] !== 'string' || isNumeral(row[name])));
  const widths = names.map((name, i) => Math.max(name.length, ...texts.map((line) => line[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (isNumber[i] === true ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(names), ...texts.map(line)].join('\n');
}

/** Engines hand counts over as texts. */
const isNumeral = (text: string): boolean => /^-?\d+$/.test(text);

function shown(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    return withDecimalSign(Number.isInteger(cell) ? String(cell) : cell.toFixed(DECIMALS), language);
  }
  const text = plain(String(cell));
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}
