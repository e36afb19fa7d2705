/** What is to be done about each KPI, and in which order (SAMSAT Karang Ploso, 4.5.2 and Table 4.18). */
import type { Light } from '../../engine/bands';
import type { Gain, Improvement, LightCounts, ScoredKpi, ScorecardResult } from './types';

/** The most urgent first, or by perspective as Table 4.18 prints them. */
export type ImprovementOrder = 'urgency' | 'perspective';

/** Red is dealt with before yellow; what is green is kept as it is; then what has no data yet. */
const URGENCY: readonly (Light | null)[] = ['red', 'yellow', 'green', null];

/** All KPIs: red before yellow before green and the largest gain first within a colour, or by perspective as in the table. */
export function improvementRows(
  { rows }: ScorecardResult,
  gains: readonly Gain[],
  order: ImprovementOrder,
): readonly Improvement[] {
  const gainOf = new Map(gains.map((gain) => [gain.kpi.key, gain]));
  const all = rows.map((row) => ({ row, gain: gainOf.get(row.kpi.key) ?? null }));
  if (order === 'perspective') {
    const places = [...new Set(rows.map(({ perspective }) => perspective))];
    return all.sort((a, b) => places.indexOf(a.row.perspective) - places.indexOf(b.row.perspective));
  }
  return all.sort((a, b) => urgency(a.row) - urgency(b.row) || (b.gain?.gain ?? -1) - (a.gain?.gain ?? -1));
}

export function urgency({ light }: ScoredKpi): number {
  return URGENCY.indexOf(light);
}

/** The KPIs of each light, in the order of the table. */
export function byLight({ rows }: ScorecardResult): Readonly<Record<keyof LightCounts, readonly ScoredKpi[]>> {
  const of = (light: Light | null): readonly ScoredKpi[] => rows.filter((row) => row.light === light);
  return { green: of('green'), yellow: of('yellow'), red: of('red'), none: of(null) };
}

/** What is written of an improvement, by the keys of KPIs. */
export interface ImprovementChoices {
  readonly order: ImprovementOrder;
  /** The earlier scorecard that a person chose, or `NO_BEFORE`; `null` where nobody did. */
  readonly before: string | null;
  /** Rows of a cause and a recommendation of each KPI. */
  readonly rows: Readonly<Record<string, number>>;
  /** The KPIs that get a tree of causes, each with so many. */
  readonly trees: Readonly<Record<string, number>>;
  /** Lines of each KPI in the calendar, and lines for what belongs to none. */
  readonly lines: Readonly<Record<string, number>>;
  readonly ownLines: number;
}

/** No scorecard is called so. */
export const NO_BEFORE = 'none';

/** What its sheets hold already, `null` where there is no such sheet. */
export interface ImprovementSheets {
  /** Rows of each KPI, and up to which something is typed. */
  readonly rows: Readonly<Record<string, number>> | null;
  readonly typed: Readonly<Record<string, number>>;
  readonly order: ImprovementOrder | null;
  readonly before: string | null;
  readonly trees: Readonly<Record<string, number>> | null;
  readonly lines: Readonly<Record<string, number>> | null;
  readonly ownLines: number | null;
}

export const NO_IMPROVEMENT_SHEETS: ImprovementSheets = {
  rows: null,
  typed: {},
  order: null,
  before: null,
  trees: null,
  lines: null,
  ownLines: null,
};

/** More causes of one KPI than anybody lists. */
export const MOST_ROWS = 9;
const OWN_LINES = 4;

/** As the sheets are; else two pairs for what is not green and one for the rest, trees for what is red. */
export function proposedChoices({ rows }: ScorecardResult, found: ImprovementSheets): ImprovementChoices {
  const all = rows.map((row) => [row.kpi.key, row] as const);
  const rowsOf = ([key, { light }]: (typeof all)[number]): number =>
    found.rows?.[key] ?? (light === 'red' || light === 'yellow' ? 2 : 1);
  const chosen = Object.fromEntries(all.map((each) => [each[0], rowsOf(each)]));
  const trees = all.filter(([key, { light }]) => (found.trees === null ? light === 'red' : key in found.trees));
  return {
    order: found.order ?? 'urgency',
    before: found.before,
    rows: chosen,
    trees: Object.fromEntries(trees.map(([key]) => [key, Math.max(chosen[key] ?? 1, found.trees?.[key] ?? 0)])),
    lines: Object.fromEntries(
      all.map(([key, row]) => [key, linesOf(key, row, found)] as const).filter(([, n]) => n > 0),
    ),
    ownLines: found.ownLines ?? OWN_LINES,
  };
}

/** A line for each action that is written, at least one for what is not green, and those that the calendar has. */
function linesOf(key: string, { light }: ScoredKpi, { typed, lines }: ImprovementSheets): number {
  const least = light === 'red' || light === 'yellow' ? 1 : 0;
  return Math.max(least, typed[key] ?? 0, lines?.[key] ?? 0);
}
