import type { Language, Localized } from '../language';
import { sumOf } from '../weighting';
import type { Vocabulary } from '../words';
import type { Label } from './labels';
import { shares } from './synthesis';
import type { Triangle } from './triangular';

/** How weights are taken from triangular judgments. */
export type FuzzyMethod = 'buckley' | 'chang';

export const FUZZY_METHODS: Vocabulary<FuzzyMethod> = {
  parameter: { en: 'Method', id: 'Metode' },
  default: 'buckley',
  choices: {
    buckley: {
      en: ['buckley', 'geometric'],
      id: ['buckley', 'geometrik'],
      meaning: { en: 'geometric mean', id: 'rata-rata geometrik' },
    },
    chang: {
      en: ['chang', 'extent', 'extent analysis'],
      id: ['chang', 'analisis extent'],
      meaning: { en: 'extent analysis, may weigh 0', id: 'analisis extent, bobot dapat 0' },
    },
  },
};

/** The words of the table. */
export const FUZZY_WORDS = {
  item: { en: 'Item', id: 'Elemen' },
  crisp: { en: 'Defuzzified', id: 'Defuzzifikasi' },
  possibility: { en: 'Possibility', id: 'Kemungkinan' },
  weight: { en: 'Weight', id: 'Bobot' },
  note: { en: 'Note', id: 'Catatan' },
  zero: {
    en: '0 by extent analysis (Wang, Luo & Hua 2008), not without importance',
    id: '0 menurut analisis extent (Wang, Luo & Hua 2008), bukan tidak penting',
  },
} satisfies Record<string, Localized>;

/**
 * What a thesis prints of triangular judgments: a heading; an item a row with its fuzzy weight l, m, u, the crisp number
 * taken from it, and the weight, sum 1. For extent analysis a last column says what a weight of 0 is; it is the last so
 * that a sheet shows it in full.
 */
export function fuzzyReport(
  matrix: readonly (readonly Triangle[])[],
  labels: readonly Label[],
  method: FuzzyMethod,
  language: Language,
): Label[][] {
  const isChang = method === 'chang';
  const { fuzzy, crisp, weights } = fuzzyWeights(matrix, method);
  const { item, possibility, crisp: defuzzified, weight, note, zero } = FUZZY_WORDS;
  const heading = [item[language], 'l', 'm', 'u', (isChang ? possibility : defuzzified)[language], weight[language]];
  return [
    isChang ? [...heading, note[language]] : heading,
    ...fuzzy.map((one, i) => [
      ...[labels[i] as Label, ...one, crisp[i] as number, weights[i] as number],
      ...(isChang ? [weights[i] === 0 ? zero[language] : ''] : []),
    ]),
  ];
}

/** An item each: its fuzzy weight, the crisp number taken from it, and the weight, sum 1. */
export function fuzzyWeights(
  matrix: readonly (readonly Triangle[])[],
  method: FuzzyMethod,
): { fuzzy: readonly Triangle[]; crisp: readonly number[]; weights: readonly number[] } {
  const isChang = method === 'chang';
  const fuzzy = isChang ? syntheticExtents(matrix) : geometricWeights(matrix);
  const crisp = isChang ? fuzzy.map((one) => leastPossibility(one, fuzzy)) : fuzzy.map((one) => sumOf(one) / 3);
  return { fuzzy, crisp, weights: shares(crisp) };
}

/** Buckley (Fuzzy Sets and Systems 17, 1985): row geometric means over their sum. */
function geometricWeights(matrix: readonly (readonly Triangle[])[]): Triangle[] {
  return overSum(matrix, (row) => Math.exp(sumOf(row.map(Math.log)) / row.length));
}

/** Chang (European Journal of Operational Research 95, 1996): row sums over the sum of all. */
function syntheticExtents(matrix: readonly (readonly Triangle[])[]): Triangle[] {
  return overSum(matrix, sumOf);
}

/** What each row has in all, divided by the sum of the rows; the lower end by the upper one, and the other way round. */
function overSum(matrix: readonly (readonly Triangle[])[], rowValue: (row: readonly number[]) => number): Triangle[] {
  const corner = (row: readonly Triangle[], at: 0 | 1 | 2): number => rowValue(row.map((one) => one[at]));
  const rows = matrix.map((row): Triangle => [corner(row, 0), corner(row, 1), corner(row, 2)]);
  const total = (at: 0 | 1 | 2): number => sumOf(rows.map((row) => row[at]));
  const [l, m, u] = [total(0), total(1), total(2)];
  return rows.map((row): Triangle => [row[0] / u, row[1] / m, row[2] / l]);
}

/** The degree to which it is possible that one extent is the greatest of all. */
function leastPossibility(one: Triangle, all: readonly Triangle[]): number {
  return all.reduce((least, other) => Math.min(least, possibility(one, other)), 1);
}

/** Chang's V(M₂ ≥ M₁) of M₂ = `one`. */
function possibility([, m, u]: Triangle, [l1, m1]: Triangle): number {
  if (m >= m1) return 1;
  return l1 >= u ? 0 : (l1 - u) / (m - u - (m1 - l1));
}
