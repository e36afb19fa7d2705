/** Which columns of a table of rows hold what an audit compares. */
import { methodOf } from '../../scorecard/methods';
import type { Draft } from '../../scorecard/draft';
import type { KpiTable } from '../../scorecard/types';
import type { ColumnRole } from '../../types';
import type { Measure } from '../table';
import { isBudgetHeading, isWeighed, resultOf } from './words';

export interface RowColumns {
  readonly of: Readonly<Partial<Record<Measure | 'status', number>>>;
  /** The columns that earn levels, the highest level first. */
  readonly ladder: readonly { readonly level: number; readonly column: number }[];
  /** How far apart the halves of a table stand that is printed in two halves side by side; 0 where it is not. */
  readonly repeatedEvery: number;
  readonly isOfLevels: boolean;
}

const INPUTS: readonly (Measure & ColumnRole)[] = ['target', 'realization', 'weight'];

/** Without their own columns, weights and results are found by their headings. */
const RESULTS: readonly (Measure | 'status')[] = ['status', 'weight', 'value', 'level', 'index'];

const MEASURED = /^(target|realis|realiz)/i;
const isUnit = (heading: string): boolean => /^[^\p{L}]*$/u.test(heading);

const WEIGHT_IN_WHOLE = /^(bobot terpakai|weight used|share( of the total)?)$/i;

export function rowColumns({ source, scorecard }: Draft): RowColumns {
  const headings = ownHeadings(source.found.table);
  const repeatedEvery = repetition(headings);
  const used = new Map<Measure | 'status', number>();
  const isStatus = (index: number): boolean => resultOf(headings[index] ?? '', ['status']) === 'status';
  const taken = new Set(Object.values(scorecard.columns).flatMap(({ index }) => (isStatus(index) ? [] : index)));
  const { target, worst } = scorecard.columns;
  for (const input of INPUTS) {
    const choice = scorecard.columns[input];
    // Without anything to hold it against, an achievement is a result.
    const isResult =
      input === 'realization' &&
      !target &&
      !worst &&
      resultOf(choice?.heading ?? '', ['index', 'value', 'level']) !== null;
    if (isResult && choice !== undefined) taken.delete(choice.index);
    if (choice !== undefined && !isResult) used.set(input, choice.index);
  }
  // A realization of money is held against its budget.
  if (used.has('realization') && !used.has('target') && worst === undefined) {
    const budget = headings.findIndex((heading, index) => !taken.has(index) && isBudgetHeading(heading));
    if (budget >= 0) {
      used.set('target', budget);
      taken.add(budget);
    }
  }
  // Beside the weight within its group stands what each counts in the whole, as on the scorecards that Timbang writes.
  const inWhole = headings.findIndex((heading) => WEIGHT_IN_WHOLE.test(heading.trim()));
  if (inWhole >= 0) used.set('weight', inWhole);
  const ladder = levelColumns(headings);
  const above = (index: number): string => (source.found.table.levels?.[index] ?? []).slice(0, -1).join(' ');
  const isOfMeasured = (index: number): boolean => MEASURED.test(above(index));
  const areHeadedAsResult = headings.some((_, index) => resultOf(above(index), ['index']) === 'index');
  for (const { column } of ladder) taken.add(column);
  headings.forEach((heading, index) => {
    const result = taken.has(index) ? null : resultOf(heading, RESULTS);
    // A bare sign below a target or a realization is theirs where another column is headed as the result.
    if (result === 'index' && isUnit(heading) && isOfMeasured(index) && areHeadedAsResult) return;
    if (result === null || result === 'lambda') return;
    const before = used.get('value');
    // “Nilai” before “Nilai Tertimbang” is the score.
    const isOfScore =
      result === 'value' &&
      before !== undefined &&
      isWeighed(heading) &&
      !isWeighed(headings[before] ?? '') &&
      !['index', 'level'].some((score) => headings.some((one) => resultOf(one, ['value', 'level', 'index']) === score));
    if (isOfScore) used.set('index', before).set('value', index);
    else if (!used.has(result)) used.set(result, index);
  });
  const isByAnchors = methodOf(scorecard).measure.isByAnchors;
  return {
    of: Object.fromEntries(used),
    ladder: ladder.length > 0 ? ladder : isByAnchors ? anchorColumns(scorecard.columns) : [],
    repeatedEvery,
    isOfLevels: isByAnchors || used.has('level'),
  };
}

/** What stands directly above the cells, where headings take several rows. */
export function ownHeadings({ headings, levels }: KpiTable): string[] {
  return headings.map((heading, column) => levels?.[column]?.findLast((text) => text !== '') ?? heading);
}

function repetition(all: readonly string[]): number {
  // Wider tables above or below leave blank columns beside this one.
  const headings = all.slice(0, all.findLastIndex((heading) => heading !== '') + 1);
  for (let every = 2; every <= headings.length / 2; every += 1) {
    if (headings.length % every === 0 && headings.every((heading, at) => heading === headings[at % every]))
      return every;
  }
  return 0;
}

/** Columns headed 10, 9, … 0. */
function levelColumns(headings: readonly string[]): RowColumns['ladder'] {
  const levels = headings.flatMap((heading, column) => {
    const found = /^(?:level|skala|scale)?\s*(\d+)$/i.exec(heading.trim());
    const level = found === null ? NaN : Number(found[1]);
    return level >= 0 && level <= 10 ? [{ level, column }] : [];
  });
  const isLadder = levels.length >= 3 && new Set(levels.map(({ level }) => level)).size === levels.length;
  return isLadder ? levels.sort((one, other) => other.level - one.level) : [];
}

function anchorColumns(columns: Draft['scorecard']['columns']): RowColumns['ladder'] {
  const { worst, start, target, best } = columns;
  if (worst === undefined || start === undefined || target === undefined) return [];
  const lower = [
    { level: 3, column: start.index },
    { level: 0, column: worst.index },
  ];
  if (best === undefined) return [{ level: 10, column: target.index }, ...lower];
  return [{ level: 10, column: best.index }, { level: 8, column: target.index }, ...lower];
}
