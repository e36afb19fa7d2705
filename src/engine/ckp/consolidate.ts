import type { LocatedCell } from '../cells';
import { isErrorValue, placeIn, readRange } from '../cells';
import { localized } from '../messages';
import type { Localized } from '../language';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { readAlike } from '../quantities';
import { ScoringError } from '../scoringError';
import { isNoData } from '../textNumbers';
import { sumOf } from '../weighting';
import type { Vocabulary } from '../words';

/** How the quarters of a year make one value: the last known one, their sum or their mean. */
export type ConsolidationRule = 'last' | 'sum' | 'average';

export const CONSOLIDATION_RULES: Vocabulary<ConsolidationRule> = {
  parameter: { en: 'Rule', id: 'Aturan' },
  default: 'last',
  choices: {
    last: {
      en: ['last'],
      id: ['terakhir'],
      meaning: { en: 'take the last known value', id: 'ambil nilai terakhir yang diketahui' },
    },
    sum: { en: ['sum'], id: ['jumlah'], meaning: { en: 'add the quarters', id: 'jumlahkan triwulan' } },
    average: { en: ['average'], id: ['rata-rata'], meaning: { en: 'the mean of the quarters', id: 'rerata triwulan' } },
  },
};

const QUARTERS: Localized = { en: 'Quarters', id: 'Triwulan' };

/**
 * One value from the quarters that have data, the first quarter first: of a row or a column, or of each row of a table.
 * Without data in any quarter it is not available; an error value comes back and a mistake is refused, each in its own
 * row. Source: KMK 127/2026.
 */
export function consolidated(quarters: unknown, rule: ConsolidationRule): Outcome<number>[][] {
  const { cells, shape } = readRange(quarters, QUARTERS);
  const isColumn = shape.columns === 1;
  const lists = isColumn ? [cells.map((row) => row[0])] : cells;
  return lists.map((list, i) => {
    const error = list.find(isErrorValue);
    if (error !== undefined) return [error];
    const placeOf = (j: number) => (isColumn ? placeIn(QUARTERS, shape, j, 0) : placeIn(QUARTERS, shape, i, j));
    const located = list.map((cell, j) => ({ cell, place: () => placeOf(j), among: cells }));
    return [attempt(() => consolidatedList(located, rule, lists.length === 1 ? QUARTERS : placeOfRow(i)))];
  });
}

function consolidatedList(list: readonly LocatedCell[], rule: ConsolidationRule, place: Localized): number {
  const known = readAlike(list.filter(({ cell }) => !isNoData(cell)));
  const last = known.at(-1);
  if (last === undefined) throw new ScoringError('noData', { place });
  if (rule === 'last') return last;
  return rule === 'sum' ? sumOf(known) : sumOf(known) / known.length;
}

function placeOfRow(row: number): Localized {
  return localized('placeInList', { list: QUARTERS, position: localized('row', { row: row + 1 }) });
}
