/** What coded quotes come to: counts and shares by type, theme and office, which type dominates, and how coders agree. */
import type { Agreement } from '../../../engine/agreement';
import { agreementOf } from '../../../engine/agreement';
import type { CodedQuote, CodeType, CodingReading } from './types';
import { UNKNOWN } from './types';

interface TypeCount {
  readonly type: CodeType;
  readonly count: number;
  /** Of those with a type; null where there are none. */
  readonly share: number | null;
}

/** The quotes of a theme or an office. */
export interface GroupCount {
  /** '' for those without one. */
  readonly name: string;
  /** By type. */
  readonly counts: readonly number[];
  /** Without a type, or with a word that is none. */
  readonly without: number;
  readonly quotes: number;
  /** Of all quotes. */
  readonly share: number;
  readonly dominant: readonly CodeType[];
}

export interface CodingResults {
  readonly types: readonly TypeCount[];
  readonly coded: number;
  /** Several where they tie; none while nothing is coded. */
  readonly dominant: readonly CodeType[];
  readonly themes: readonly GroupCount[];
  readonly offices: readonly GroupCount[];
  /** Rows without, as the sheet counts. */
  readonly blank: Readonly<Record<'type' | 'theme' | 'office', readonly number[]>>;
  readonly agreement: Agreement;
}

export function codingResults({ quotes, types, themes, offices }: CodingReading): CodingResults {
  const counts = countsOf(quotes, types);
  const coded = counts.reduce((sum, count) => sum + count, 0);
  const groups = (key: 'theme' | 'office', names: readonly string[]): GroupCount[] =>
    [...names, ''].map((name) => {
      const own = quotes.filter((quote) => quote[key] === name);
      const ofTypes = countsOf(own, types);
      return {
        name,
        counts: ofTypes,
        without: own.length - ofTypes.reduce((sum, count) => sum + count, 0),
        quotes: own.length,
        share: quotes.length === 0 ? 0 : own.length / quotes.length,
        dominant: dominantOf(ofTypes, types),
      };
    });
  const rowsWhere = (isBlank: (quote: CodedQuote) => boolean): number[] =>
    quotes.filter(isBlank).map(({ rowNumber }) => rowNumber);
  const both = types.map(({ key }) =>
    countsOf(
      quotes.filter((quote) => quote.type === key),
      types,
      'second',
    ),
  );
  return {
    types: types.map((type, index) => {
      const count = counts[index] ?? 0;
      return { type, count, share: coded === 0 ? null : count / coded };
    }),
    coded,
    dominant: dominantOf(counts, types),
    themes: groups('theme', themes),
    offices: groups('office', offices),
    blank: {
      type: rowsWhere(({ type }) => type === null || type === UNKNOWN),
      theme: rowsWhere(({ theme }) => theme === ''),
      office: rowsWhere(({ office }) => office === ''),
    },
    agreement: agreementOf(both),
  };
}

function countsOf(
  quotes: readonly CodedQuote[],
  types: readonly CodeType[],
  coder: 'type' | 'second' = 'type',
): number[] {
  return types.map(({ key }) => quotes.filter((quote) => quote[coder] === key).length);
}

function dominantOf(counts: readonly number[], types: readonly CodeType[]): CodeType[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : types.filter((_, index) => counts[index] === most);
}
