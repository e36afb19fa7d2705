/** Target and realization of each KPI on an earlier scorecard, live (SAMSAT Karang Ploso, 4.6.1 and 4.6.2: both years). */
import { foundAgain } from '../../../model/change/align';
import { periodName } from '../../../model/change/periodName';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { Kpi } from '../../../model/scorecard/types';
import type { PlannedCell } from '../../plan';
import type { Say } from '../../say';
import { foundBy, foundFormula, keyOf, nameBeside, otherNamesFormula } from '../foundRows';
import { shownFormat } from '../shownFormats';
import { HEADINGS } from '../texts';
import type { ImprovementInput } from './input';
import { IMPROVEMENT } from './texts';

const PARTS = { targetBefore: 'target', realizationBefore: 'realization' } as const;
export const BEFORE_KEYS = ['targetBefore', 'realizationBefore'] as const;
export type BeforeKey = (typeof BEFORE_KEYS)[number];
/** By what a KPI is found there, and the name beside it. */
export const SOUGHT_KEYS = ['keyBefore', 'nameBefore'] as const;
type SoughtKey = (typeof SOUGHT_KEYS)[number];

/** What stands in the first row of a KPI. */
export interface Before {
  readonly format: (kpi: Kpi, key: BeforeKey) => string;
  /** Where what is sought stands in the row. */
  readonly number: (key: BeforeKey, cells: Readonly<Record<SoughtKey, string>>) => PlannedCell;
  readonly sought: (kpi: Kpi, key: SoughtKey) => PlannedCell;
}

export function beforeOf(before: Evaluation, { evaluation }: ImprovementInput): Before {
  const by = foundBy(before);
  const was = foundAgain(
    before.kpis,
    evaluation.result.rows.map(({ kpi }) => kpi),
  );
  return {
    format: (kpi, key) => {
      const known = was.get(kpi);
      return known === undefined ? 'General' : shownFormat(before, known, PARTS[key]);
    },
    number: (key, { keyBefore: keys, nameBefore: names }) =>
      foundFormula({ scorecard: before.scorecard, by, keys, names }, PARTS[key]),
    sought: (kpi, key) => {
      const known = was.get(kpi);
      if (known === undefined) return '';
      return key === 'keyBefore' ? keyOf(before, known, by) : nameBeside(before, known, by);
    },
  };
}

export function beforeHeading({ scorecard }: Evaluation, key: BeforeKey, say: Say): string {
  return `${say(HEADINGS[PARTS[key]])} ${periodName(scorecard.title)}`;
}

/** Which scorecard the numbers are of, and a line that says so once its KPIs are called otherwise. */
export function beforeNotes({ scorecard }: Evaluation, numbers: readonly string[], say: Say): PlannedCell[] {
  const missing = numbers.map((range) => `IF(ISNA(${range}),1,0)`);
  return [{ text: say(IMPROVEMENT.before, { title: scorecard.title }) }, otherNamesFormula(missing, say)];
}
