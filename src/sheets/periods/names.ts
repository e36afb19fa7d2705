/** What the sheets of periods are made from, and how they and their parts are found again. */
import type { Language } from '../../engine/language';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { ScorecardPeriods } from '../../model/types';

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
