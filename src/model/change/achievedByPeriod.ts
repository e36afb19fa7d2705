/** A table with target and realization of several periods in columns: how many indicators each of them achieved. */
import { bestRole, guessColumns, headingAt, levelsAt } from '../scorecard/reading/columns';
import { readKpis } from '../scorecard/reading/kpis';
import { findTable } from '../scorecard/reading/table';
import type { Columns } from '../scorecard/types';
import type { CellValue, Scorecard } from '../types';
import { isAchieved } from './direction';

interface AchievedPeriod {
  /** "2009", as the heading says it. */
  readonly name: string;
  readonly achieved: number;
  readonly missed: number;
  /** Without target or realization, or with cells that cannot be read. */
  readonly without: number;
}

export interface AchievedByPeriod {
  readonly periods: readonly AchievedPeriod[];
  /** Whether a column says where lower is better; without one every indicator counts as better when higher. */
  readonly saysWhatIsBetter: boolean;
}

const FEWEST = 2;

/** `null` where fewer than two periods have both. */
export function achievedByPeriod(
  cells: readonly (readonly CellValue[])[],
  formats?: readonly (readonly string[])[],
): AchievedByPeriod | null {
  const table = findTable(cells, 1, formats)?.table;
  if (table === undefined) return null;
  const byPeriod = new Map<number, Partial<Record<'target' | 'realization', number>>>();
  table.headings.forEach((_, index) => {
    const { period } = headingAt(table, index);
    const role = bestRole(levelsAt(table, index));
    if (period === 0 || (role !== 'target' && role !== 'realization')) return;
    byPeriod.set(period, { [role]: index, ...byPeriod.get(period) });
  });
  const { code, name, unit, polarity } = guessColumns(table).columns;
  const own: Columns = {
    ...(code && { code }),
    ...(name && { name }),
    ...(unit && { unit }),
    ...(polarity && { polarity }),
  };
  const choice = (index: number) => ({ heading: table.headings[index] ?? '', index });
  const periods = [...byPeriod]
    .sort(([one], [other]) => one - other)
    .flatMap(([period, { target, realization }]) => {
      if (target === undefined || realization === undefined) return [];
      const columns = { ...own, target: choice(target), realization: choice(realization) };
      const { kpis } = readKpis(table, { ...READ, columns });
      const results = kpis.map((kpi) => isAchieved(kpi, READ.kind));
      const count = (result: boolean | null): number => results.filter((one) => one === result).length;
      return [{ name: nameOf(period), achieved: count(true), missed: count(false), without: count(null) }];
    });
  return periods.length < FEWEST ? null : { periods, saysWhatIsBetter: polarity !== undefined };
}

/** 201013 is the year 2010, 201006 its June. */
function nameOf(period: number): string {
  const [year, month] = [Math.floor(period / 100), period % 100];
  return month === 13 ? String(year) : `${month}/${year === 0 ? '' : year}`.replace(/\/$/, '');
}

/** Reads target, realization and polarity as a contract does; nothing is scored by it. */
const READ: Scorecard = {
  id: '',
  kind: 'ckp',
  title: '',
  source: '',
  columns: {},
  weights: 'equal',
  ruleBook: 'kep241-2015',
  ownWeights: {},
  perspectiveWeights: {},
  normalize: true,
  rule: 'interpolate',
  behaviour: null,
  cap: null,
  bands: null,
  bandWords: null,
  setAside: {},
  daysLate: null,
};
