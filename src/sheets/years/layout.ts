/** Where the tables of the sheet of several periods stand: periods first, then one table of indicators for each aspect. */
import { alignKpis } from '../../model/change/align';
import type { AlignedKpi } from '../../model/change/align';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { Language } from '../../engine/language';
import { cellAddress } from '../address';
import type { FoundBy } from '../scorecard/foundRows';
import { foundBy } from '../scorecard/foundRows';
import { inLanguage } from '../say';
import type { Say } from '../say';

export interface YearsPeriod {
  readonly name: string;
  readonly evaluation: Evaluation;
}

export interface YearsInput {
  readonly language: Language;
  /** The id of the scorecard by which the sheet is found again. */
  readonly key: string;
  /** At least one, the earliest first, all of one method. */
  readonly periods: readonly YearsPeriod[];
}

export const ASPECTS = ['targets', 'realizations', 'score', 'changes', 'verdicts', 'results'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const HEADING_ROW = 4;
/** Code, name, what is better. */
const LABELS = 3;
/** Of the table of periods: to the last column, "Dropped". */
const OF_PERIODS = 10;
/** For each period: key and name, direction, whether it compares with the period before, and 1 where it is not found. */
export type Hidden = 'key' | 'name' | 'direction' | 'compares' | 'missing';
const HIDDEN_ORDER: readonly Hidden[] = ['key', 'name', 'direction', 'compares', 'missing'];
/** Where is said what is to be done. */
export const REMARK_ROW = HEADING_ROW - 1;
/** What the chart shows of each period: its total, and from where lights begin. */
export const CHARTED = ['totals', 'yellow', 'green'] as const;
export type Charted = (typeof CHARTED)[number];

export interface Years {
  readonly input: YearsInput;
  readonly say: Say;
  readonly lines: readonly AlignedKpi[];
  readonly foundBy: readonly FoundBy[];
  /** Columns that are seen. */
  readonly width: number;
  /** The row of the heading of an aspect's table; its title stands above. */
  heading(aspect: Aspect): number;
  /** D20:D41 of an aspect in a period. */
  range(aspect: Aspect, period: number): string;
  cell(aspect: Aspect, column: number): string;
  hiddenRange(what: Hidden, period: number): string;
  hiddenColumn(what: Hidden, period: number): number;
  /** In the rows of the periods. */
  chartRange(what: Charted): string;
  readonly hidden: readonly number[];
  readonly last: number;
}

/** Whether all periods are called by a year alone. */
export function areYears({ periods }: Pick<YearsInput, 'periods'>): boolean {
  return periods.length > 0 && periods.every(({ name }) => /^\s*(?:19|20)\d\d\s*$/.test(name));
}

export function yearsLayout(input: YearsInput): Years {
  const { periods, language } = input;
  const lines = alignKpis(periods.map(({ evaluation }) => evaluation.kpis));
  const width = Math.max(OF_PERIODS, LABELS + periods.length);
  const rows = Math.max(1, lines.length);
  const tables = HEADING_ROW + periods.length + 3;
  const heading = (aspect: Aspect): number => tables + ASPECTS.indexOf(aspect) * (rows + 3);
  const within = (aspect: Aspect, column: number): string =>
    `${cellAddress(heading(aspect), column)}:${cellAddress(heading(aspect) + rows - 1, column)}`;
  const hiddenColumn = (what: Hidden, period: number): number =>
    width + 1 + HIDDEN_ORDER.indexOf(what) * periods.length + period;
  return {
    input,
    say: inLanguage(language),
    lines,
    foundBy: periods.map(({ evaluation }) => foundBy(evaluation)),
    width,
    heading,
    range: (aspect, period) => within(aspect, LABELS + period),
    cell: (aspect, column) => cellAddress(heading(aspect), column),
    hiddenColumn,
    hiddenRange: (what, period) => within('targets', hiddenColumn(what, period)),
    chartRange: (what) => {
      const column = width + 1 + periods.length * HIDDEN_ORDER.length + CHARTED.indexOf(what);
      return `${cellAddress(HEADING_ROW, column)}:${cellAddress(HEADING_ROW + periods.length - 1, column)}`;
    },
    hidden: Array.from(
      { length: 1 + periods.length * HIDDEN_ORDER.length + CHARTED.length },
      (_, index) => width + index,
    ),
    last: heading('results') + rows,
  };
}
