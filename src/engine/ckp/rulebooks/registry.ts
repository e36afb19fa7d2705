import { CONTRACT_BOOKS } from './contractBooks';
import { KEP_241 } from './kep241';
import { KMK_127, KMK_127_RATINGS } from './kmk127';
import { PP_30 } from './pp30';
import { PP_46 } from './pp46';
import type { ContractBook, Evidence, Period, RatingBook, Registered, Ruled } from './ruleBook';

/** What a book rules: contracts and what is made of them, or ratings of values. */
export interface BooksByKind {
  readonly contract: ContractBook;
  readonly rating: RatingBook;
}

export type BookKind = keyof BooksByKind;

const day = (value: string, source: string, evidence: Evidence): Ruled<string> => ({ value, source, evidence });

const KMK_127_FROM = day(
  '2026-01-01',
  'The year of the decree; the day from which it applies was not found',
  'unverified',
);
const SLIDES = 'Ministry of Finance, slides on PP 30/2019, August 2019';

/** By id; a book that is not here says no days. */
const CONTRACT_PERIODS: Readonly<Record<string, Period>> = {
  [KEP_241.id]: {
    from: day('2015-01-01', 'The year of the decree; contracts run from January', 'unverified'),
    until: day('2025-12-31', 'The day before the year of KMK 127/2026', 'unverified'),
    disputed: [
      {
        from: '2022-07-28',
        until: '2025-12-31',
        why: {
          en: 'KMK 300/KMK.01/2022 changed the performance management of the ministry on 28 July 2022, and whether KMK 467/KMK.01/2014, on which Kep-241/PB/2015 rests, lapsed with it could not be found.',
          id: 'KMK 300/KMK.01/2022 mengubah pengelolaan kinerja kementerian pada 28 Juli 2022, dan tidak ditemukan apakah KMK 467/KMK.01/2014, yang menjadi dasar Kep-241/PB/2015, berakhir karenanya.',
        },
        source: 'KMK 300/KMK.01/2022, preamble',
      },
    ],
  },
  [KMK_127.id]: { from: KMK_127_FROM, until: null, disputed: [] },
};

/**
 * The regulations and the days on which each applies. Here and not in the books, so that functions.js, which computes
 * by fixed books, carries no dates. Another year's book is a new entry; periods of one kind overlap only where it is
 * disputed which book applies.
 */
export const RULE_BOOKS: { readonly [Kind in BookKind]: readonly Registered<BooksByKind[Kind]>[] } = {
  contract: CONTRACT_BOOKS.map((book) => ({ book, period: CONTRACT_PERIODS[book.id] ?? null })),
  rating: [
    {
      book: PP_46,
      period: {
        from: day('2014-01-01', 'Applied since 2014, as those who write of it say; the day was not found', 'quoted'),
        until: day('2019-04-25', `${SLIDES}: revoked by PP 30/2019 of 26 April 2019`, 'quoted'),
        disputed: [],
      },
    },
    {
      book: PP_30,
      period: {
        from: day('2019-04-26', `${SLIDES}: it replaces PP 46/2011`, 'quoted'),
        until: null,
        disputed: [
          {
            from: '2019-04-26',
            until: '2021-06-30',
            why: {
              en: 'PP 30/2019 replaced PP 46/2011 on 26 April 2019, but its own appraisal is shown to begin with the second half of 2021.',
              id: 'PP 30/2019 menggantikan PP 46/2011 pada 26 April 2019, tetapi penilaian menurut peraturan itu ditunjukkan mulai semester kedua 2021.',
            },
            source:
              'Ministry for state apparatus, slides on PermenPANRB 6/2022, beside those of the Ministry of Finance',
          },
        ],
      },
    },
    {
      book: KMK_127_RATINGS,
      period: {
        from: KMK_127_FROM,
        until: null,
        disputed: [
          {
            from: '2026-01-01',
            until: null,
            why: {
              en: 'KMK 127/2026 rates in three bands and PP 30/2019 in five, and nothing found says which of them a value of 2026 or later is rated by.',
              id: 'KMK 127/2026 memberi tiga predikat dan PP 30/2019 lima, dan tidak ditemukan mana yang berlaku untuk nilai tahun 2026 atau sesudahnya.',
            },
            source: 'KMK 127/2026, as published calculators quote it; PP 30/2019',
          },
        ],
      },
    },
  ],
};
