/** Two sets of indicators of one person: what the CKP, the NKP and the NPKP come to by each, and what changed. */
import { isBehaviour } from '../scorecard/employee';
import type { Evaluation } from '../scorecard/evaluation';
import { readPeriod } from '../scorecard/reading/periods';
import type { Kpi } from '../scorecard/types';
import type { Scorecard } from '../types';
import { changeBetween } from './contributions';
import type { Change } from './contributions';
import { namesYear } from './periods';

type SetValue = 'ckp' | 'behaviour' | 'nkp' | 'npkp';

/** A value by each set; `change` is `null` where one of them has none. */
export interface BothValues {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

export interface TwoSets {
  readonly change: Change;
  readonly values: Readonly<Record<SetValue, BothValues>>;
  /** In one of the two tables alone, with data or without. */
  readonly onlyBefore: readonly Kpi[];
  readonly onlyAfter: readonly Kpi[];
}

export function twoSets(before: Evaluation, after: Evaluation): TwoSets {
  const change = changeBetween(before, after);
  const both = (of: (evaluation: Evaluation) => number | null | undefined): BothValues => {
    const [was = null, now = null] = [of(before), of(after)];
    return { before: was, after: now, change: was === null || now === null ? null : now - was };
  };
  return {
    change,
    values: {
      ckp: both(({ result }) => result.total),
      behaviour: both(({ scorecard: { behaviour } }) =>
        behaviour !== null && isBehaviour(behaviour) ? behaviour : null,
      ),
      nkp: both(({ result }) => result.employee?.nkp),
      npkp: both(({ result }) => result.employee?.npkp),
    },
    onlyBefore: change.rows.flatMap((row) => (row.after === null && row.before ? [row.before.kpi] : [])),
    onlyAfter: change.rows.flatMap((row) => (row.before === null && row.after ? [row.after.kpi] : [])),
  };
}

/** The earlier first: by the periods that both titles name, both with a year or both without; else as in the file. */
export function inOrder(one: Scorecard, other: Scorecard, all: readonly Scorecard[]): [Scorecard, Scorecard] {
  const [own, its] = [readPeriod(one.title).period, readPeriod(other.title).period];
  const place = ({ id }: Scorecard): number => all.findIndex((each) => each.id === id);
  const isByPeriod = own !== its && own !== 0 && its !== 0 && namesYear(own) === namesYear(its);
  const isFirst = isByPeriod ? own < its : place(one) < place(other);
  return isFirst ? [one, other] : [other, one];
}
