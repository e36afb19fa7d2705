/** What in a dress may leave a reader in doubt, and what may then be said; anything else said explains nothing. */
import type { Dress } from './choices';
import { percentStyle } from './numbers';
import { columnsOf } from './columns';
import type { Dressed } from './layouts';
import type { Judged } from './judged';
import type { CleanTable } from './table';
import { turnedRows } from './turned';

interface Hindrance {
  readonly what: string;
  readonly isThere: (table: CleanTable, dress: Dress, shown: Dressed) => boolean;
  /** Kinds of remarks and questions. */
  readonly said: readonly string[];
  /** Whether there may be no score at all: with one of the kinds, or with any. Else all KPIs are read and scored. */
  readonly mayBeRefused?: 'so' | 'anyhow';
}

const HINDRANCES: readonly Hindrance[] = [
  {
    what: 'several periods, of which the latest with data is meant',
    isThere: ({ kind }, { periods }) => kind !== 'omax' && periods !== 'none',
    said: ['unsure:target', 'unsure:realization', 'askPeriod'],
  },
  {
    what: 'a fraction without a format beside a percent',
    isThere: ({ kpis }, dress) => {
      const styles = [percentStyle(dress, 'target'), percentStyle(dress, 'realization')];
      return (
        kpis.some(({ measured }) => measured === 'percent') && styles.includes('fraction') && styles[0] !== styles[1]
      );
    },
    said: ['realizationPercent', 'targetPercent', 'percentBesidePlain'],
    mayBeRefused: 'so',
  },
  {
    what: 'a text that is a thousand or a decimal, in a column where nothing else tells',
    isThere: (_, __, shown) => hasAmbiguousColumn(shown),
    said: ['cellAmbiguous'],
    mayBeRefused: 'so',
  },
  {
    what: 'perspectives without weights of their own',
    isThere: ({ kind, perspectives }) => kind === 'perspectives' && perspectives[0]?.weight === null,
    said: ['perspectiveWeightMissing', 'perspectiveWeightsCustomary'],
    mayBeRefused: 'so',
  },
  {
    what: 'dates, which have no ratio',
    isThere: ({ kpis }) => kpis.some(({ measured, realization }) => measured === 'date' && realization !== null),
    said: ['datesUnscored', 'dateBesideNumber'],
    mayBeRefused: 'so',
  },
  {
    what: 'weights whose heading does not say so',
    isThere: ({ hasWeights }, { weightHeading }) => hasWeights && weightHeading === 'untold',
    said: ['askWeightColumn', 'unsure:weight'],
  },
  {
    what: 'a table that is not a row for each KPI',
    isThere: (table, dress) => turnedRows(table, columnsOf(table, dress), dress) !== null,
    said: ['askPeriod', 'unsure:target', 'unsure:realization'],
    mayBeRefused: 'anyhow',
  },
];

/** Whether something is said that names what is in the way. */
export function isExplained({ table, dress, shown, got }: Omit<Judged, 'outcome'>): boolean {
  const isScored = got.total !== null && got.kpis === table.kpis.length;
  return HINDRANCES.some(({ isThere, said, mayBeRefused }) => {
    if (!isThere(table, dress, shown)) return false;
    const isNamed = got.said.some((kind) => said.includes(kind));
    if (got.total !== null) return isNamed && isScored;
    return mayBeRefused === 'anyhow' ? got.said.length > 0 : mayBeRefused === 'so' && isNamed;
  });
}

const AMBIGUOUS = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;
const TELLING = /\d[.,]\d{1,2}(?!\d)|\d([.,])\d{3}\1\d{3}|\d\.\d{3},\d|\d,\d{3}\.\d/;

function hasAmbiguousColumn({ cells }: Dressed): boolean {
  const [first = []] = cells;
  return first.some((_, column) => {
    const texts = cells.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : []));
    return texts.some((text) => AMBIGUOUS.test(text)) && !texts.some((text) => TELLING.test(text));
  });
}
