/** Number formats that show a KPI's numbers as its table does. */
import { formatShape } from '../../model/scorecard/reading/numberShape';
import type { Kpi } from '../../model/scorecard/types';
import type { ColumnRole } from '../../model/types';
import { formatFor, shapedFormat } from '../numberFormats';
import type { ScorecardInput } from './input';
import { columnOf, rawCell } from './sourceTable';

type Reading = Pick<ScorecardInput, 'kpis' | 'source' | 'scorecard'>;

/**
 * Of a number as it was read: that of its own cell, or of the target's where the table has no column for it; else one
 * that fits the row. In a row of percents all are shown as percents.
 */
export function shownFormat(input: Reading, kpi: Kpi, role: ColumnRole): string {
  // A cell whose number is read otherwise than it stands there, a date or 0.97, is not shown as it is there.
  const isAsThere = !kpi.isInDays && (kpi.factors[role] ?? 1) === 1;
  const known = isAsThere ? knownFormat(input, kpi, role) : null;
  const { worst, start, best } = kpi.anchors;
  return known ?? shapedFormat(kpi.shown, [kpi.target, kpi.realization, worst, start, best]);
}

/** Of a cell of the table as it stands there. */
export function cellFormat(input: Reading, kpi: Kpi, role: ColumnRole): string {
  const column = columnOf(input, role);
  const raw = column === null ? '' : rawCell(input, kpi, column);
  const numbers = [typeof raw === 'number' ? raw : null];
  const isAsRead = (kpi.factors[role] ?? 1) === 1;
  return knownFormat(input, kpi, role) ?? (isAsRead ? shapedFormat(kpi.shown, numbers) : formatFor(numbers));
}

/**
 * Of a realization whose target is a whole number: 72.5 typed beside 80 is not shown as 73, nor 27 of 48 as 56. What is
 * computed, every percent, and what has a currency or a unit of its own has two decimals; other numbers that are typed
 * as many as they have.
 */
export function unroundedFormat(format: string, isComputed: boolean): string {
  if (!isComputed && /^(?:#,##0|0)$/.test(format)) return 'General';
  return formatShape(format) === null ? format : sectionsOf(format).map(withTwoDecimals).join('');
}

/** Of a number format: texts, escaped characters, room that is left or filled, brackets, figures; any other sign alone. */
const PARTS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[0#?][0#?,]*(?:\.[0#?]*)?|[^]/g;
const FIGURES = /^[0#?]/;

/** Those of positive and negative numbers, of zero and of texts, each with the sign that ends it. */
function sectionsOf(format: string): string[][] {
  const sections: string[][] = [[]];
  for (const part of format.match(PARTS) ?? []) {
    sections.at(-1)?.push(part);
    if (part === ';') sections.push([]);
  }
  return sections;
}

/** A comma behind the figures leaves out thousands, and stays there: 4.60 million. A dash for zero has none. */
function withTwoDecimals(section: readonly string[]): string {
  const last = section.findLastIndex((part) => FIGURES.test(part));
  const isWhole = !section.some((part) => FIGURES.test(part) && part.includes('.'));
  return section
    .map((part, at) => (at === last && isWhole && /[0#]/.test(part) ? part.replace(/,*$/, '.00$&') : part))
    .join('');
}

/** The format of its cell where that is a percent. */
export function percentFormat(input: Reading, kpi: Kpi, role: ColumnRole): string | null {
  const format = formatIn(input, kpi, columnOf(input, role));
  return formatShape(format)?.percent === 'fraction' ? (format ?? null) : null;
}

/** The number format of its cell where it is known, says something, and is not a plain one in a row of percents. */
function knownFormat(input: Reading, kpi: Kpi, role: ColumnRole): string | null {
  const format = formatIn(input, kpi, columnOf(input, role) ?? columnOf(input, 'target'));
  if (format === undefined || format === '' || format === 'General' || format === '@') return null;
  return kpi.shown?.percent === 'fraction' && formatShape(format)?.percent !== 'fraction' ? null : format;
}

function formatIn({ source: { formats, found } }: Reading, kpi: Kpi, column: number | null): string | undefined {
  return formats?.[found.bodyRows[kpi.row] ?? -1]?.[column ?? -1];
}
