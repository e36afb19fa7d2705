/** What the case log of an indicator is planned from, and how its two sheets and their cells are found again. */
import type { Language } from '../../engine/language';
import type { Kpi } from '../../model/scorecard/types';
import type { Scorecard } from '../../model/types';
import { kpiPrint } from '../kpiPrint';

/** The rules with which a new log begins: the study's for SPP, for LPJ and salary, or none, so that due dates are typed. */
export type FirstRules = 'spp' | 'monthly' | 'none';

export interface CasesInput {
  readonly language: Language;
  readonly scorecard: Pick<Scorecard, 'id' | 'title'>;
  readonly kpi: Pick<Kpi, 'key' | 'code' | 'name'>;
  readonly rules: FirstRules;
  /** Rows of the log: no fewer than it has. */
  readonly rows: number;
  /** Rows for kinds and for holidays, no fewer than there are; unset at first. */
  readonly ruleRows?: number;
  readonly holidayRows?: number;
}

/** Whose log it is. */
export type LogOf = Pick<CasesInput, 'scorecard'> & { readonly kpi: CasesInput['kpi'] };

/** Of a key within a hidden name, which Excel limits to 255 letters. */
const LONGEST_NAME = 40;

/** Of code and name together: a new indicator that takes over the code of another has none of its cases. */
function slugOf(kpi: CasesInput['kpi']): string {
  return `${kpi.key.replace(/[^A-Za-z0-9]/g, '_').slice(0, LONGEST_NAME)}_${kpiPrint(kpi)}`;
}

export function caseLogKey({ scorecard, kpi }: LogOf): string {
  return `caseLog/${slugOf(kpi)}/${scorecard.id}`;
}

export function timelinessKey({ scorecard, kpi }: LogOf): string {
  return `timeliness/${slugOf(kpi)}/${scorecard.id}`;
}

/** The hidden name of a column of the log or of its rules, or of a cell with a choice. */
export function caseName(
  { scorecard, kpi }: LogOf,
  part:
    | 'kinds'
    | 'offered'
    | 'days'
    | 'units'
    | 'held'
    | 'before'
    | 'countDay'
    | 'week'
    | 'shift'
    | 'group'
    | 'state'
    | 'index'
    | 'sound'
    | 'log'
    | 'below'
    | 'onTime'
    | 'mean',
): string {
  return `tb_cases_${scorecard.id.replace(/[^A-Za-z0-9]/g, '_')}_${slugOf(kpi)}_${part}`;
}

/** What a KPI is called in a title and on a tab. */
export function kpiWords({ kpi }: CasesInput): { readonly short: string; readonly long: string } {
  const long = [kpi.code, kpi.name].filter((text) => text !== '').join(' ') || kpi.key;
  return { short: kpi.code || kpi.name || kpi.key, long };
}
