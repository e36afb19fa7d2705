/** What in a dress may leave a reader in doubt, and what may then be said; anything else said explains nothing. */
import type { Dress } from './choices';
import { percentStyle } from './numbers';
import type { Dressed } from './layouts';
import type { CleanTable } from './table';

interface Hindrance {
  readonly what: string;
  readonly isThere: (table: CleanTable, dress: Dress, shown: Dressed) => boolean;
  /** Kinds of remarks and questions. */
  readonly said: readonly string[];
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
  },
  {
    what: 'a text that is a thousand or a decimal, in a column where nothing else tells',
    isThere: (_, __, shown) => hasAmbiguousColumn(shown),
    said: ['cellAmbiguous'],
  },
  {
    what: 'perspectives without weights of their own',
    isThere: ({ kind, perspectives }) => kind === 'perspectives' && perspectives[0]?.weight === null,
    said: ['perspectiveWeightMissing', 'perspectiveWeightsCustomary'],
  },
];

export function mayBeSaid(table: CleanTable, dress: Dress, shown: Dressed): ReadonlySet<string> {
  return new Set(HINDRANCES.flatMap(({ isThere, said }) => (isThere(table, dress, shown) ? said : [])));
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
