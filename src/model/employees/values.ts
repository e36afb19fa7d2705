/** SKP, NKP, NPKP, rating and status of every employee, as the functions of the sheet answer them. */
import { STATUS_WORDS, statusesOf } from '../../engine/ckp/distribution';
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import { PP_46 } from '../../engine/ckp/rulebooks/pp46';
import { bandOf } from '../../engine/ckp/rating';
import type { Localized } from '../../engine/language';
import type { Employee, EmployeeReading, EmployeeShares } from './types';

/** 70 and 60 percent, and 15 at either end. */
export const CUSTOMARY_SHARES: EmployeeShares = {
  results: KEP_241.employeeValue.share.value,
  skp: PP_46.skpShare.value,
  best: KEP_241.distribution.top.value,
  below: KEP_241.distribution.bottom.value,
};

/** As ties are counted, values that differ by less are the same. */
export const SAME_VALUE = 1e-9;

interface ValuedEmployee {
  readonly employee: Employee;
  readonly skp: number | null;
  readonly nkp: number | null;
  readonly npkp: number | null;
  readonly rating: Localized | null;
  readonly status: Localized | null;
}

/** One end of the ranking: how many people the share makes, how many have the status, and who shares the value there. */
export interface StatusEdge {
  readonly byShare: number;
  readonly count: number;
  /** Of the last person that the share still reaches; null where it reaches nobody. */
  readonly value: number | null;
  /** Those with that value, where their tie makes the count another than the share does. */
  readonly tied: readonly Employee[];
}

export interface EmployeeValues {
  readonly rows: readonly ValuedEmployee[];
  /** People with a value, among whom the shares are counted. */
  readonly valued: number;
  /** Rows that cannot be read: nobody has a status until they are repaired. */
  readonly unread: number;
  readonly best: StatusEdge;
  readonly below: StatusEdge;
}

/** From the distance of the two, as CKP.NKP computes it. */
function mixed(results: number, behaviour: number, share: number): number {
  return share === 1 ? results : behaviour + share * (results - behaviour);
}

const rounded = (count: number): number => Math.floor(count + 0.5 + SAME_VALUE);

export function employeeValues({ employees }: EmployeeReading, shares: EmployeeShares): EmployeeValues {
  const parts = employees.map((employee) => {
    const { results, additional, creativity, behaviour } = employee.values;
    if (employee.problem !== null || results === null || behaviour === null) return { employee, values: null };
    const skp = results + (additional ?? 0) + (creativity ?? 0);
    const [nkp, npkp] = [mixed(results, behaviour, shares.results), mixed(skp, behaviour, shares.skp)];
    return { employee, values: { skp, nkp, npkp, rating: bandOf(npkp, PP_46.bands)?.rating ?? null } };
  });
  const unread = employees.filter(({ problem }) => problem !== null).length;
  const statuses = statusesIn(
    parts.map(({ values }) => (unread > 0 ? null : (values?.nkp ?? null))),
    shares,
  );
  const rows = parts.map(({ employee, values }, index): ValuedEmployee => {
    const nothing = { skp: null, nkp: null, npkp: null, rating: null };
    return { employee, ...(values ?? nothing), status: statuses[index] ?? null };
  });
  const valued = rows.filter(({ nkp }) => nkp !== null && nkp !== 0);
  const ordered = valued.toSorted((one, other) => (other.nkp ?? 0) - (one.nkp ?? 0));
  const [best, below] = [rounded(valued.length * shares.best), rounded(valued.length * shares.below)];
  return {
    rows,
    valued: valued.length,
    unread,
    best: edgeOf(rows, STATUS_WORDS.best, best, ordered[best - 1]),
    below: edgeOf(rows, STATUS_WORDS.belowAverage, below, ordered[ordered.length - below]),
  };
}

/** As CKP.DISTRIBUTION says them. */
function statusesIn(values: readonly (number | null)[], { best, below }: EmployeeShares): (Localized | null)[] {
  const column = values.map((value) => [value]);
  const said = statusesOf(column, { top: best, bottom: below }, 'en');
  return said.map(([status]) => Object.values(STATUS_WORDS).find(({ en }) => en === status) ?? null);
}

function edgeOf(
  rows: readonly ValuedEmployee[],
  status: Localized,
  byShare: number,
  last: ValuedEmployee | undefined,
): StatusEdge {
  const count = rows.filter((row) => row.status === status).length;
  const value = byShare > 0 ? (last?.nkp ?? null) : null;
  const isTied = value !== null && count !== byShare && rows.some((row) => row.status !== null);
  const tied = isTied ? rows.filter(({ nkp }) => nkp !== null && Math.abs(nkp - value) <= SAME_VALUE) : [];
  return { byShare, count, value, tied: tied.map(({ employee }) => employee) };
}
