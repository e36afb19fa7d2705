/** What the sheets of periods are made from, and how they and their parts are found again. */
import type { Language } from '../../engine/language';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { ScorecardPeriods } from '../../model/types';
import { keptMarks } from '../hiddenNames';
import { textPrint } from '../prints';

export interface PeriodsInput extends Pick<Evaluation, 'source' | 'scorecard' | 'kpis'> {
  readonly language: Language;
  readonly periods: ScorecardPeriods;
}

type Of = Pick<PeriodsInput['scorecard'], 'id'>;

/** The sheet on which people type. */
export const periodsKey = ({ id }: Of): string => `periods/${id}`;

/** The KPI table that is made of it. */
export const periodTableKey = ({ id }: Of): string => `periodTable/${id}`;

export function periodsName({ id }: Of, part: 'from' | 'upTo' | 'table'): string {
  return `tb_periods_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

/** Of a key within a hidden name, which Excel limits to 255 letters. */
const LONGEST_NAME = 40;

/** How the rows of a KPI are kept; the print tells apart keys that differ only in what a name cannot hold. */
export function periodRows(key: string): string {
  return `${key.replace(/[^A-Za-z0-9]/g, '_').slice(0, LONGEST_NAME)}_${textPrint(key)}`;
}

/** Columns among those rows before the first period: what is counted, and by what. */
const BEFORE_PERIODS = 2;

/** The target of a KPI in a period, from 0, for other sheets: by name, wherever its rows are now; and if there is one. */
export function periodTarget(of: Of, key: string, period: number): { value: string; isThere: string } {
  const { cells } = keptMarks(periodsKey(of), periodRows(key));
  const place = BEFORE_PERIODS + period + 1;
  return { value: `INDEX(${cells},1,${place})`, isThere: `IFERROR(COLUMNS(${cells}),0)>=${place}` };
}
