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
    const found = matched(lines, kpis);
    for (const kpi of kpis) {
      const line = found.get(kpi) ?? { kpi, inPeriods: periods.map(() => null) };
      if (!found.has(kpi)) lines.push(line);
      line.kpi = kpi;
      line.inPeriods[period] = kpi;
    }
  });
  return lines;
}

type KeyOf = (kpi: Kpi) => string;

const byName: KeyOf = ({ name }) => sameAs(name);
const byCode: KeyOf = ({ code }) => sameAs(code);
const byBoth: KeyOf = (kpi) => (byName(kpi) === '' || byCode(kpi) === '' ? '' : `${byCode(kpi)}\u0000${byName(kpi)}`);

function matched(lines: readonly Line[], kpis: readonly Kpi[]): Map<Kpi, Line> {
  const found = new Map<Kpi, Line>();
  const taken = new Set<Line>();
  for (const keyOf of [byBoth, byName, byCode]) {
    const waiting = new Map<string, Line[]>();
    for (const line of lines) {
      const key = keyOf(line.kpi);
      if (key !== '' && !taken.has(line)) waiting.set(key, [...(waiting.get(key) ?? []), line]);
    }
    for (const kpi of kpis) {
      // Of those that are called alike, each keeps its turn.
      const line = found.has(kpi) ? undefined : waiting.get(keyOf(kpi))?.shift();
      if (line === undefined) continue;
      found.set(kpi, line);
      taken.add(line);
    }
  }
  return found;
}
