/** Where the columns and rows of a contract stand. */
import { periodNames } from '../../../model/periods/names';
import { periodYear } from '../../../model/periods/next';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { findManual } from '../../../model/scorecard/manual/found';
import { methodOf } from '../../../model/scorecard/methods';
import type { Body } from '../../body';
import { bodyOf } from '../../body';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import type { FollowingInput } from '../following';
import { columnOf } from '../sourceTable';

export const HEAD_ROW = 3;
export const PARTIES_ROW = 5;
/** Name, position and staff number below their heading. */
export const PARTY_LINES = 3;
export const PROMISE_ROW = PARTIES_ROW + PARTY_LINES + 2;
export const PROMISE_LINES = 2;
export const REMARK_ROW = PROMISE_ROW + PROMISE_LINES;
export const HEADING_ROW = REMARK_ROW + 1;

type Period = `period${number}`;
type Periods = Pick<FollowingInput, 'evaluation' | 'hasPeriods'>;
export type ContractKey = 'no' | 'objective' | 'code' | 'name' | 'unit' | Period | 'target' | 'weight' | 'share';

/** A period of the contract's year: its place on the sheet of periods and its column here. */
export interface ContractPeriod {
  readonly index: number;
  readonly name: string;
  readonly key: Period;
}

export interface ContractLayout {
  readonly input: FollowingInput;
  readonly say: Say;
  readonly year: number | null;
  readonly periods: readonly ContractPeriod[];
  readonly body: Body<ContractKey>;
  /** Of each KPI, in the order of the table; '' where nobody says. */
  readonly objectives: readonly string[];
}

export function contractLayout(input: FollowingInput): ContractLayout {
  const { evaluation } = input;
  const { kpis, result } = evaluation;
  const manual = findManual(evaluation.scorecard, kpis).fields;
  const objectives = result.rows.map(({ objective, kpi }) => objective || (manual.get(kpi.key)?.objective ?? ''));
  const year = contractYear(evaluation);
  const periods = periodsOf(input);
  const has: [ContractKey, boolean][] = [
    ['no', true],
    ['objective', objectives.some((objective) => objective !== '')],
    ['code', kpis.some(({ code }) => code !== '')],
    ['name', true],
    ['unit', columnOf(evaluation, 'unit') !== null],
    ...periods.map(({ key }): [ContractKey, boolean] => [key, true]),
    ['target', true],
    ['weight', true],
    ['share', isShared(input)],
  ];
  const keys = has.flatMap(([key, isShown]) => (isShown ? [key] : []));
  return {
    input,
    say: inLanguage(input.language),
    year,
    periods,
    objectives,
    body: bodyOf(keys, HEADING_ROW + 1, Math.max(1, kpis.length)),
  };
}

/** Whether the weights of all KPIs are divided by one sum, of which each has its share. */
function isShared({ evaluation: { scorecard } }: FollowingInput): boolean {
  return !methodOf(scorecard).summary.isOfPerspectives && scorecard.normalize;
}

/** That of the table, else of the title, else of the first period. */
function contractYear({ source, scorecard }: Evaluation): number | null {
  return periodYear(source.found.period) ?? periodYear(scorecard.title) ?? scorecard.periods?.year ?? null;
}

/** The periods of its year on the sheet of periods, where there is more than one. */
export function periodsOf({ evaluation, hasPeriods = false }: Periods): ContractPeriod[] {
  const { scorecard } = evaluation;
  const year = contractYear(evaluation);
  if (!hasPeriods || scorecard.periods === undefined || year === null) return [];
  const all = periodNames(scorecard.periods).map((name, index): ContractPeriod => {
    return { index, name, key: `period${index}` };
  });
  const ofYear = all.filter(({ name }) => periodYear(name) === year);
  return ofYear.length > 1 ? ofYear : [];
}
