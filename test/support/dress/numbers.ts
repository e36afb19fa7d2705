/** How numbers stand in cells. */
import type { CellValue } from '../../../src/model/types';
import type { Dress } from './choices';
import { chosen } from './choices';
import type { CleanKpi } from './table';
import { DECIMALS } from './table';

export interface Cell {
  readonly value: CellValue;
  /** Excel's number format. */
  readonly format: string;
}

export const GENERAL = 'General';
export const BLANK: Cell = { value: '', format: GENERAL };
export const plain = (value: CellValue): Cell => ({ value, format: GENERAL });

/** A fraction of 1 without a trace of division: 97.5 gives 0.975. */
const fraction = (points: number): number => Number((points / 100).toFixed(6));

/** 1234567.5 as 1.234.567,5. */
function inText(value: number, sign: '.' | ',', isGrouped = true): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, sign === ',' ? '.' : ',') : whole;
  return decimals === undefined ? grouped : `${grouped}${sign}${decimals}`;
}

type Part = 'target' | 'realization';

/** Whether the column of a part is printed with % or in fractions, where its KPIs are percents. */
export function percentStyle(dress: Dress, part: Part): Dress['targetPercent'] {
  return part === 'target' || dress.percentAlike === 'yes' ? dress.targetPercent : dress.realizationPercent;
}

function numberStyle(dress: Dress, part: Part): Dress['targetNumbers'] {
  return part === 'target' ? dress.targetNumbers : dress.realizationNumbers;
}

/** A target, a realization or an anchor as it stands in its cell. */
export function measure(value: number, kpi: CleanKpi, dress: Dress, part: Part): Cell {
  if (kpi.measured === 'date')
    return { value, format: chosen(['dd/mm/yyyy', 'd-mmm-yy', 'yyyy-mm-dd'], dress, 'date') };
  return kpi.measured === 'percent'
    ? percentage(value, percentStyle(dress, part), dress)
    : other(value, kpi, dress, part);
}

export function percentage(points: number, style: Dress['targetPercent'], dress: Dress): Cell {
  switch (style) {
    case 'points':
      return plain(points);
    case 'format':
      return { value: fraction(points), format: chosen(['0.0%', '0%', '0.00%'], dress, 'percent format') };
    case 'text':
      return plain(`${inText(points, dress.decimalSign)}%`);
    case 'spacedText':
      return plain(`${inText(points, dress.decimalSign)} %`);
    case 'fraction':
      return plain(fraction(points));
  }
}

function other(value: number, kpi: CleanKpi, dress: Dress, part: Part): Cell {
  const style = numberStyle(dress, part);
  const text = inText(value, dress.decimalSign);
  switch (style) {
    case 'number':
      return plain(value);
    case 'format':
      return { value, format: formatOf(kpi, dress) };
    case 'text':
      return plain(text);
    case 'withUnit':
      return plain(withUnit(text, kpi, dress));
    case 'rupiah':
      return kpi.measured === 'money' ? plain(rupiah(text, dress)) : plain(value);
  }
}

function formatOf({ measured }: CleanKpi, dress: Dress): string {
  if (measured === 'money') return chosen(['#,##0', '"Rp"#,##0', '_-"Rp"* #,##0_-;-"Rp"* #,##0_-'], dress, 'format');
  return DECIMALS[measured] > 0 ? '0.00' : chosen(['0', '#,##0', '0.00'], dress, 'format');
}

function withUnit(text: string, kpi: CleanKpi, dress: Dress): string {
  const language = dress.language === 'en' ? 'en' : 'id';
  switch (kpi.measured) {
    case 'money':
      return rupiah(text, dress);
    case 'scale':
      return chosen([`${text} (skala 4)`, `${text} (scale 4)`, `${text} / skala 4`].slice(0, 2), dress, 'scale');
    default:
      return `${text} ${kpi.unit[language]}`;
  }
}

function rupiah(text: string, dress: Dress): string {
  const cents = dress.decimalSign === ',' && !text.includes(',') ? [`Rp ${text},00`, `Rp${text},00`] : [];
  return chosen([`Rp ${text}`, `Rp${text}`, `Rp. ${text}`, ...cents], dress, 'rupiah');
}

/** A target as the least or the most that is wanted. */
export function bounded(cell: Cell, { polarity, measured, target }: CleanKpi, dress: Dress): Cell {
  if (
    dress.bound === 'none' ||
    measured === 'date' ||
    target === 0 ||
    polarity === 'stabilize' ||
    polarity === 'maximize-120'
  )
    return cell;
  const isLeast = polarity === 'maximize';
  const mark =
    dress.bound === 'sign'
      ? chosen(isLeast ? ['≥ ', '≥', '>= '] : ['≤ ', '≤', '<= '], dress, 'bound')
      : chosen(isLeast ? ['min. ', 'min ', 'minimal '] : ['maks. ', 'max. ', 'maksimal '], dress, 'bound');
  // A bound is text: a number in a percent format is typed as it is shown.
  const isShownPercent = typeof cell.value === 'number' && cell.format.endsWith('%');
  const number = isShownPercent ? Number((100 * Number(cell.value)).toFixed(4)) : cell.value;
  const text = typeof number === 'number' ? inText(number, dress.decimalSign, false) : number;
  return plain(`${mark}${text}${isShownPercent ? '%' : ''}`);
}

export function weightCell(points: number, dress: Dress): Cell {
  return percentage(points, dress.weights, dress);
}

export function missingCell(dress: Dress, place: string): Cell {
  switch (dress.missing) {
    case 'blank':
      return BLANK;
    case 'mark':
      return plain(chosen(['-', '–', 'N/A', 'n/a', 'NA', '—'], dress, place));
    case 'words':
      return plain(chosen(['tidak ada', 'N/A', 'n.a.'], dress, place));
    case 'error':
      return plain('#N/A');
  }
}

/** Rounded as tables print it. */
export const rounded = (value: number): number => Number(value.toFixed(2));
