/** A table with target and realization of several periods in columns: how many indicators each of them achieved. */
import { UNSAID } from '../scorecard/draft';
import { guessColumns, headingAt, periodColumns } from '../scorecard/reading/columns';
import { isCumulative } from '../scorecard/reading/periods';
import { readKpis } from '../scorecard/reading/kpis';
import { findingTable } from '../scorecard/reading/table';
import type { Columns } from '../scorecard/types';
import { finished } from '../steps';
import type { CellValue, Scorecard } from '../types';
import { isAchieved } from './direction';
import { periodName } from './periodName';

interface AchievedPeriod {
  /** "2009", as the heading says it; the whole heading of what counts until the end of a period. */
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
export function achievedByPeriod(...cells: Parameters<typeof findingAchieved>): AchievedByPeriod | null {
  return finished(findingAchieved(...cells));
}

/** The same in steps, between which a page may draw. */
export function* findingAchieved(
  cells: readonly (readonly CellValue[])[],
  formats?: readonly (readonly string[])[],
): Generator<void, AchievedByPeriod | null> {
  const table = (yield* findingTable(cells, 1, formats))?.table;
  if (table === undefined) return null;
  yield;
  const { code, name, unit, polarity } = guessColumns(table).columns;
  const own: Columns = {
    ...(code && { code }),
    ...(name && { name }),
    ...(unit && { unit }),
    ...(polarity && { polarity }),
  };
  const choice = (index: number) => ({ heading: table.headings[index] ?? '', index });
  const periods = periodColumns(table).flatMap(({ period, realization, target }) => {
    // The target of a year around it is none of the period.
    if (target === null || headingAt(table, target).period !== period) return [];
    const columns = { ...own, target: choice(target), realization: choice(realization) };
    const { kpis } = readKpis(table, { ...READ, columns });
    const results = kpis.map((kpi) => isAchieved(kpi, READ.kind));
    const count = (result: boolean | null): number => results.filter((one) => one === result).length;
    const heading = table.headings[realization] ?? '';
    const name = isCumulative(heading) ? heading : periodName(heading);
    return [{ name, achieved: count(true), missed: count(false), without: count(null) }];
  });
  return periods.length < FEWEST ? null : { periods, saysWhatIsBetter: polarity !== undefined };
}

/** Reads target, realization and polarity as a contract does; nothing is scored by it. */
const READ: Scorecard = { ...UNSAID, id: '', kind: 'ckp', title: '', columns: {}, weights: 'equal' };
