/**
 * Judgments typed as 1/3 or 3/1 that Excel turned into dates: a day and a month, one of them 1. Pure.
 *
 * 1 March was typed as 1/3 where the day comes first and as 3/1 where the month does; 3 January the other way round. So
 * the date alone does not say which, and the cell for the same pair, the number format or the person has to.
 */
import { judgmentInText } from '../../engine/ahp/judgment';
import type { Area } from '../../sheets/address';
import type { Cell } from './selection';

export type DateOrder = 'dayFirst' | 'monthFirst';

export interface DayAndMonth {
  day: number;
  month: number;
}

/** A cell of the sheet that may hold such a date. */
export interface LikelyDated {
  row: number;
  column: number;
  serial: number;
  /** What the cell for the same pair the other way round holds; blank where there is none. */
  mirrored: Cell;
}

/** The engine takes no such number for a judgment; all dates from 1927 to 2173 are among them. */
const [FIRST, LAST] = [10_000, 100_000];
/** Workbooks of old Macs count from 1904. */
const DAYS_TO_1904 = 1462;
const DAY = 86_400_000;

function dateOf(serial: number): DayAndMonth {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * DAY);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
}

function isOfRatio({ day, month }: DayAndMonth): boolean {
  const other = Math.max(day, month);
  return Math.min(day, month) === 1 && other >= 2 && other <= 9;
}

/** The dates that a number may be, by the two ways to count days, if they can come from a typed ratio. */
export function datesOfRatio(serial: number): DayAndMonth[] {
  return [dateOf(serial), dateOf(serial + DAYS_TO_1904)].filter(isOfRatio);
}

export function isLikelyDated(cell: Cell): cell is number {
  const isDate = typeof cell === 'number' && Number.isInteger(cell) && cell >= FIRST && cell <= LAST;
  return isDate && datesOfRatio(cell).length > 0;
}

/** The date that a cell shows; by how days are usually counted where its column is too narrow to say. */
export function shownDate(serial: number, text: string): DayAndMonth | null {
  const shown = (text.match(/\d+/g) ?? []).map(Number);
  const isShown = ({ day }: DayAndMonth): boolean => shown.length === 0 || shown.includes(day);
  const found = [dateOf(serial), dateOf(serial + DAYS_TO_1904)].find(isShown);
  return found && isOfRatio(found) ? found : null;
}

/** All cells of an area that may hold such dates; `isMatrix` says that pairs are mirrored at the diagonal. */
export function likelyDated(
  { row, column }: Area,
  values: readonly (readonly Cell[])[],
  isMatrix: boolean,
): LikelyDated[] {
  return values.flatMap((cells, down) =>
    cells.flatMap((cell, right): LikelyDated[] => {
      if (!isLikelyDated(cell)) return [];
      const mirrored = isMatrix && down !== right ? (values[right]?.[down] ?? '') : '';
      return [{ row: row + down, column: column + right, serial: cell, mirrored }];
    }),
  );
}

/** What was typed before the slash, and behind it. */
function typedAs({ day, month }: DayAndMonth, order: DateOrder): [first: number, second: number] {
  return order === 'dayFirst' ? [day, month] : [month, day];
}

/** The judgment as people write it: "1/3" or "3". */
export function judgmentOf(date: DayAndMonth, order: DateOrder): string {
  const [first, second] = typedAs(date, order);
  return first === 1 ? `1/${second}` : String(first);
}

/** Whether a date in the cell mirrored by this one was meant as a fraction; null when that does not say. */
function isFraction(mirrored: Cell, strength: number): boolean | null {
  const read = typeof mirrored === 'string' ? judgmentInText(mirrored) : mirrored;
  if (typeof read !== 'number' || read === 0) return null;
  const judgment = read < 0 ? -1 / read : read;
  if (Math.abs(judgment - strength) < 0.5) return true;
  return Math.abs(1 / judgment - strength) < 0.5 ? false : null;
}

/** In which order days and months were typed, if the cells of the same pairs agree on it. */
export function orderByPairs(dated: readonly { date: DayAndMonth; mirrored: Cell }[]): DateOrder | null {
  const orders = dated.flatMap(({ date, mirrored }): DateOrder[] => {
    const fraction = isFraction(mirrored, Math.max(date.day, date.month));
    if (fraction === null) return [];
    return [fraction === (date.day === 1) ? 'dayFirst' : 'monthFirst'];
  });
  const [first] = orders;
  return first !== undefined && orders.every((order) => order === first) ? first : null;
}

/** m/d and dd/mm say it. m/d/yyyy is Excel's own short date, which shows in each country's order. */
export function orderOfFormat(format: string): DateOrder | null {
  const plain = bare(format);
  if (/^m{1,2}[/.-]d{1,2}$/.test(plain)) return 'monthFirst';
  return /^d{1,2}[/.-]m{1,2}([/.-]y{2,4})?$/.test(plain) ? 'dayFirst' : null;
}

/** M/d/yyyy, dd/MM/yyyy, yyyy-MM-dd: what comes first of day and month. */
export function orderOfPattern(pattern: string): DateOrder {
  return pattern.search(/m/i) < pattern.search(/d/i) ? 'monthFirst' : 'dayFirst';
}

export function isDateFormat(format: string): boolean {
  return /[dy]/.test(bare(format));
}

/** A format without its colours, languages and words, for positive numbers. */
function bare(format: string): string {
  const plain = format.replace(/\[[^\]]*\]|"[^"]*"|\\.|_./g, '');
  return (plain.split(';')[0] ?? '').trim().toLowerCase();
}
