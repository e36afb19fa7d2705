/** The same indicators found in the tables of several periods, whatever their codes and places became. */
import { sameAs } from '../hierarchy/tree';
import type { Kpi } from '../scorecard/types';

/** One indicator through all periods; `null` where a period's table does not have it. */
export interface AlignedKpi {
  /** As the latest period that has it calls it. */
  readonly kpi: Kpi;
  readonly inPeriods: readonly (Kpi | null)[];
}

interface Line {
  kpi: Kpi;
  readonly inPeriods: (Kpi | null)[];
}

/**
 * Matched by code and name together, then by name, then by code: a new indicator in the middle of a table moves the
 * codes below it, and their names then say which is which. One that was away comes back to its own line.
 */
export function alignKpis(periods: readonly (readonly Kpi[])[]): AlignedKpi[] {
  const lines: Line[] = [];
  periods.forEach((kpis, period) => {
    const found = foundAgain(
      lines.map((line) => line.kpi),
      kpis,
    );
    const lineOf = new Map(lines.map((line) => [line.kpi, line]));
    for (const kpi of kpis) {
      const before = found.get(kpi);
      const known = before && lineOf.get(before);
      const line = known ?? { kpi, inPeriods: periods.map(() => null) };
      if (!known) lines.push(line);
      line.kpi = kpi;
      line.inPeriods[period] = kpi;
    }
  });
  return lines;
}

/** By what an indicator is found again. */
export interface Called {
  readonly code: string;
  readonly name: string;
}

type KeyOf = (one: Called) => string;

const byName: KeyOf = ({ name }) => sameAs(name);
const byCode: KeyOf = ({ code }) => sameAs(code);
const byBoth: KeyOf = (one) => (byName(one) === '' || byCode(one) === '' ? '' : `${byCode(one)}\u0000${byName(one)}`);

/** Which of the known each of the present ones is, in the same steps. */
export function foundAgain<Known extends Called, Now extends Called>(
  known: readonly Known[],
  present: readonly Now[],
): Map<Now, Known> {
  const found = new Map<Now, Known>();
  const taken = new Set<Known>();
  for (const keyOf of [byBoth, byName, byCode]) {
    const waiting = new Map<string, Known[]>();
    for (const one of known) {
      const key = keyOf(one);
      if (key !== '' && !taken.has(one)) waiting.set(key, [...(waiting.get(key) ?? []), one]);
    }
    for (const one of present) {
      // Of those that are called alike, each keeps its turn.
      const before = found.has(one) ? undefined : waiting.get(keyOf(one))?.shift();
      if (before === undefined) continue;
      found.set(one, before);
      taken.add(before);
    }
  }
  return found;
}
