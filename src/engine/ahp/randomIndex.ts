import type { Localized } from '../language';
import { numberInText, readWholeNumber } from '../numbers';
import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';
import { readWord } from '../words';
import { LARGEST_MATRIX } from './judgments';

/** The published tables of the random index: the mean consistency index of random matrices of n items. */
export type RandomIndexTable = 'saaty' | 'suryadi' | 'saaty2005' | 'alonso-lamata' | 'donegan-dodd';

export const RANDOM_INDEX_TABLES: Vocabulary<RandomIndexTable> = {
  parameter: { en: 'Random index', id: 'Indeks acak' },
  default: 'saaty',
  choices: {
    saaty: {
      en: ['saaty'],
      id: ['saaty'],
      meaning: { en: 'Saaty 1980, to 15 items', id: 'Saaty 1980, sampai 15 elemen' },
    },
    suryadi: {
      en: ['suryadi'],
      id: ['suryadi'],
      meaning: { en: 'Suryadi & Ramdhani 1998, to 15 items', id: 'Suryadi & Ramdhani 1998, sampai 15 elemen' },
    },
    saaty2005: {
      en: ['saaty2005'],
      id: ['saaty2005'],
      meaning: { en: 'Saaty 2005, to 15 items', id: 'Saaty 2005, sampai 15 elemen' },
    },
    'alonso-lamata': {
      en: ['alonso-lamata'],
      id: ['alonso-lamata'],
      meaning: { en: 'Alonso & Lamata 2006, to 100 items', id: 'Alonso & Lamata 2006, sampai 100 elemen' },
    },
    'donegan-dodd': {
      en: ['donegan-dodd'],
      id: ['donegan-dodd'],
      meaning: { en: 'Donegan & Dodd 1991, to 100 items', id: 'Donegan & Dodd 1991, sampai 100 elemen' },
    },
  },
};

/** Saaty, The Analytic Hierarchy Process, 1980; n = 3…15. */
const SAATY_1980 = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/**
 * Suryadi & Ramdhani, Sistem Pendukung Keputusan, 1998, as printed in the SAMSAT thesis, Table 2.2: 1.58 at 14; n =
 * 3…15.
 */
const SURYADI_1998 = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.58, 1.59];

/** Saaty, Theory and Applications of the Analytic Network Process, 2005; n = 3…15. */
const SAATY_2005 = [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59];

/** Donegan & Dodd, Mathematical and Computer Modelling 15(3), 1991; linear between the sizes listed. */
const DONEGAN_DODD_1991: readonly (readonly [size: number, index: number])[] = [
  [3, 0.4914],
  [4, 0.8286],
  [5, 1.0591],
  [6, 1.1797],
  [7, 1.2519],
  [8, 1.3171],
  [9, 1.3733],
  [10, 1.4055],
  [11, 1.4213],
  [12, 1.4497],
  [13, 1.4643],
  [14, 1.4822],
  [15, 1.4969],
  [16, 1.5078],
  [17, 1.5153],
  [18, 1.5262],
  [19, 1.5313],
  [20, 1.5371],
  [25, 1.5619],
  [30, 1.5772],
  [40, 1.5976],
  [50, 1.6102],
  [60, 1.6178],
  [70, 1.6237],
  [80, 1.6277],
  [90, 1.6213],
  [100, 1.6339],
];

/** Ágoston & Csató 2022 (arXiv 2102.10558): n = 4, 5, 6 items with m = 0, 1, 2, … missing judgments. */
const INCOMPLETE_2022: Readonly<Record<number, readonly number[]>> = {
  4: [0.884, 0.583, 0.306, 0.053],
  5: [1.109, 0.925, 0.739, 0.557, 0.379, 0.212, 0.059],
  6: [1.249, 1.128, 1.007, 0.883, 0.758, 0.634, 0.51, 0.389, 0.271, 0.161],
};

/** Alonso & Lamata, IJUFKS 14(4), 2006: the regression line of λ, for any n. */
const alonsoLamata = (size: number): number => (1.7699 * size - 4.3513) / (size - 1);

const tables: Readonly<
  Record<RandomIndexTable, { readonly reaches: number; readonly index: (size: number) => number }>
> = {
  saaty: { reaches: 15, index: (size) => SAATY_1980[size - 3] as number },
  suryadi: { reaches: 15, index: (size) => SURYADI_1998[size - 3] as number },
  saaty2005: { reaches: 15, index: (size) => SAATY_2005[size - 3] as number },
  'alonso-lamata': { reaches: 100, index: alonsoLamata },
  'donegan-dodd': { reaches: 100, index: doneganDodd },
};

const N: Localized = { en: 'N', id: 'N' };

/** The random index of the number of items in a cell, 1 to 100; 0 for one or two, which are always consistent. */
export function randomIndexFor(n: unknown, table: RandomIndexTable): number {
  const size = readWholeNumber(n, () => N, 1, LARGEST_MATRIX);
  return size <= 2 ? 0 : randomIndexOf(size, 0, table);
}

/**
 * The random index of n ≥ 3 items with `missing` judgments left out. With missing judgments the published table of
 * Ágoston & Csató stands for every choice of table; beyond it their linear rule (1 − 2m/((n−1)(n−2)))·RI. A size beyond
 * the table is a `value` error naming the tables that reach it.
 */
export function randomIndexOf(size: number, missing: number, table: RandomIndexTable): number {
  const { reaches, index } = tables[table];
  if (size > reaches) {
    const choices = Object.entries(tables)
      .filter(([, other]) => other.reaches >= size)
      .map(([name]) => name);
    throw new ScoringError('randomIndexBeyondTable', {
      table,
      limit: reaches,
      size,
      choices: choices.join(', '),
    });
  }
  if (missing === 0) return index(size);
  return INCOMPLETE_2022[size]?.[missing] ?? (1 - (2 * missing) / ((size - 1) * (size - 2))) * index(size);
}

/** A table by its word, or a random index as a number, as a thesis prints its own; blank is the usual table. */
export function readRandomIndex(cell: unknown): RandomIndexTable | number {
  // Where words are offered Excel hands a number over as text.
  const index = typeof cell === 'string' ? numberInText(cell) : cell;
  return typeof index === 'number' && index > 0 ? index : readWord(cell, RANDOM_INDEX_TABLES);
}

function doneganDodd(size: number): number {
  const above = DONEGAN_DODD_1991.findIndex(([listed]) => listed >= size);
  const [upperSize, upperIndex] = DONEGAN_DODD_1991[above] as readonly [number, number];
  if (upperSize === size) return upperIndex;
  const [lowerSize, lowerIndex] = DONEGAN_DODD_1991[above - 1] as readonly [number, number];
  return lowerIndex + ((size - lowerSize) / (upperSize - lowerSize)) * (upperIndex - lowerIndex);
}
