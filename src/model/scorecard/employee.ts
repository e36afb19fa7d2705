/** The value of an employee: what the CKP comes to together with the behaviour. Calculated as by CKP.NKP and CKP.NPKP. */
import { ratingsOf } from '../../engine/ckp/rating';
import { employeeValues, nkpBy, NPKP } from '../../engine/ckp/value';
import type { ValueOfEmployee } from '../../engine/ckp/value';
import type { Language } from '../../engine/language';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import type { CellValue, Scorecard } from '../types';
import { decimalsThatKeep } from './rounding';
import { ruleBookOf } from './ruleBook';
import type { EmployeeValues } from './types';

/** Points as PP 46/2011 prints them: Excellent ends at 120. */
export const BEHAVIOUR = { from: 0, to: 120 } as const;

export function isBehaviour(cell: CellValue): cell is number {
  return typeof cell === 'number' && cell >= BEHAVIOUR.from && cell <= BEHAVIOUR.to;
}

/**
 * NKP, NPKP and its rating; `null` where there is no CKP or no behaviour value that can be used, where one of them
 * looks like a fraction of 1, and by a rule book that does more with the value than take its share.
 */
export function employeeOf(
  total: number | null,
  { behaviour, ruleBook }: Pick<Scorecard, 'behaviour' | 'ruleBook'>,
): EmployeeValues | null {
  if (total === null || behaviour === null || !isBehaviour(behaviour)) return null;
  const { employeeValue, furtherSteps } = ruleBookOf({ ruleBook }) ?? {};
  if (employeeValue === undefined || furtherSteps !== undefined) return null;
  const values = attempt(() => {
    const [nkp, npkp] = [valueOf(total, behaviour, nkpBy({ employeeValue })), valueOf(total, behaviour, NPKP)];
    return { behaviour, nkp, npkp, rating: { en: ratingOf(npkp, 'en'), id: ratingOf(npkp, 'id') } };
  });
  return values instanceof ScoringError ? null : values;
}

/** How many decimals show an NPKP in the band of its rating: 90.996 is Good, and 91.00 would not be. */
export function ratingDecimals(npkp: number): number {
  return decimalsThatKeep(npkp, (one) => ratingOf(one, 'en'));
}

/** Two numbers in points are never refused. */
function valueOf(ckp: number, behaviour: number, value: ValueOfEmployee): number {
  return employeeValues(ckp, behaviour, '', value)[0]?.[0] as number;
}

function ratingOf(npkp: number, language: Language): string {
  return ratingsOf(npkp, 'pp46-2011', language)[0]?.[0] as string;
}
