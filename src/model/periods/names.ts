/** What periods are called, and which of them are of one year. */
import type { Language } from '../../engine/language';
import type { PeriodGrain, ScorecardPeriods } from '../types';
import { SHORT_MONTHS } from './words';

export const MOST_PERIODS = 60;

const NUMERALS = ['I', 'II', 'III', 'IV'];
const QUARTERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Q1', 'Q2', 'Q3', 'Q4'],
  id: ['TW I', 'TW II', 'TW III', 'TW IV'],
};

/** Periods of a year. */
const A_YEAR: Readonly<Record<PeriodGrain, number>> = { month: 12, quarter: 4, semester: 2, year: 1 };

export function isPeriodCount(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= MOST_PERIODS;
}

export function periodsOfYear({ grain }: Pick<ScorecardPeriods, 'grain'>): number {
  return A_YEAR[grain];
}

/** A year of them; of years five. */
export function usualCount(grain: PeriodGrain): number {
  return grain === 'year' ? 5 : A_YEAR[grain];
}

type Named = Omit<ScorecardPeriods, 'kpis'>;

/** "TW I 2024" or "Q1 2024", "Mei 2024", "Semester I 2024", "2024": as they stand above their columns. */
export function periodNames({ grain, year, count, language }: Named): string[] {
  return Array.from({ length: count }, (_, index) => {
    const of = year + Math.floor(index / A_YEAR[grain]);
    const part = index % A_YEAR[grain];
    switch (grain) {
      case 'month':
        return `${SHORT_MONTHS[language][part]} ${of}`;
      case 'quarter':
        return `${QUARTERS[language][part]} ${of}`;
      case 'semester':
        return `Semester ${NUMERALS[part]} ${of}`;
      case 'year':
        return String(of);
    }
  });
}

/** The place of the first period of the year in which another one is; a year is one by itself. */
export function firstOfYear({ grain }: Pick<Named, 'grain'>, index: number): number {
  return index - (index % A_YEAR[grain]);
}

/** What comes after a period; `count` grows by a year where the sheet ends with it. `null` where no more have room. */
export function nextPeriod<Periods extends Named>(
  periods: Periods,
  index: number,
): { readonly periods: Periods; readonly from: string; readonly upTo: string } | null {
  const next = index + 1;
  if (next >= MOST_PERIODS) return null;
  const grown = Math.min(MOST_PERIODS, periods.count + A_YEAR[periods.grain]);
  const longer = next < periods.count ? periods : { ...periods, count: grown };
  const names = periodNames(longer);
  return { periods: longer, from: names[firstOfYear(longer, next)] ?? '', upTo: names[next] ?? '' };
}
