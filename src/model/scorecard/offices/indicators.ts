/** The indicators of several offices side by side: which of them is which, and in which order they are shown. */
import { sameAs } from '../../hierarchy/tree';
import { ModelError } from '../../modelError';
import { quoted } from '../../../engine/messages';
import type { Kpi, ScoredKpi, ScorecardResult } from '../types';
import type { Side } from './gap';

type Called = Pick<Kpi, 'code' | 'name'>;

/** What an indicator is found by on the sheet of its scorecard. */
export interface Label {
  readonly by: 'code' | 'name';
  readonly text: string;
}

export interface ComparedIndicator {
  readonly code: string;
  readonly name: string;
  /** As the first office that has the indicator calls them; '' without any. */
  readonly perspective: string;
  readonly objective: string;
  /** In the order of the offices; `null` where an office does not have it. */
  readonly rows: readonly (ScoredKpi | null)[];
}

interface Collected {
  readonly kpi: Kpi;
  readonly perspective: string;
  readonly objective: string;
  readonly rows: (ScoredKpi | null)[];
}

/**
 * Every indicator once, those of one perspective and objective together, in the order in which the offices first name
 * them. One of an office is that of another by the code; where that finds none, by the name.
 */
export function comparedIndicators(results: readonly Pick<ScorecardResult, 'rows'>[]): ComparedIndicator[] {
  const found: Collected[] = [];
  const [byCode, byName] = [new Map<string, Collected>(), new Map<string, Collected>()];
  results.forEach(({ rows }, office) => {
    const free = (one: Collected | undefined): Collected | null => (one && one.rows[office] === null ? one : null);
    const take = (one: Collected | null, row: ScoredKpi): boolean => {
      if (one !== null) one.rows[office] = row;
      return one !== null;
    };
    const codeOf = ({ kpi }: ScoredKpi): string => sameAs(kpi.code);
    const nameOf = ({ kpi }: ScoredKpi): string => sameAs(kpi.name);
    const others = rows.filter((row) => codeOf(row) === '' || !take(free(byCode.get(codeOf(row))), row));
    const unknown = others.filter((row) => nameOf(row) === '' || !take(free(byName.get(nameOf(row))), row));
    for (const row of unknown) {
      const { kpi, perspective, objective } = row;
      const one = { kpi, perspective, objective, rows: results.map((_, index) => (index === office ? row : null)) };
      found.push(one);
      if (codeOf(row) !== '' && !byCode.has(codeOf(row))) byCode.set(codeOf(row), one);
      if (nameOf(row) !== '' && !byName.has(nameOf(row))) byName.set(nameOf(row), one);
    }
  });
  return together(together(found, 'objective'), 'perspective').map(({ kpi, ...rest }) => {
    return { code: kpi.code, name: kpi.name === '' && kpi.code === '' ? kpi.key : kpi.name, ...rest };
  });
}

/** Those of one group follow each other, in its first spelling. */
function together(all: readonly Collected[], by: 'perspective' | 'objective'): Collected[] {
  const groups = new Map<string, Collected[]>();
  for (const one of all) {
    const group = groups.get(sameAs(one[by]));
    if (group) group.push({ ...one, [by]: group[0]?.[by] ?? one[by] });
    else groups.set(sameAs(one[by]), [one]);
  }
  return [...groups.values()].flat();
}

/** Indicators that are found by their codes and that two offices call by different names: perhaps not the same. */
export function differentlyNamed(indicators: readonly ComparedIndicator[]): ComparedIndicator[] {
  return indicators.filter(({ rows }) => {
    const names = rows.flatMap((row) => (row === null || row.kpi.name === '' ? [] : [sameAs(row.kpi.name)]));
    return new Set(names).size > 1;
  });
}

/**
 * What each indicator of an office is found by on its scorecard's sheet: its code where no other has it, else its name.
 * Refused where neither tells it apart: the number of another one would stand there.
 */
export function labelsOf(office: string, kpis: readonly Called[]): (kpi: Called) => Label {
  return labelled(kpis, () => office);
}

/** The same of the indicators of all offices; refused in the name of an office that has two that are called alike. */
export function indicatorLabels(
  offices: readonly string[],
  indicators: readonly ComparedIndicator[],
): (one: ComparedIndicator) => Label {
  const textsOf = (one: Called): string[] => [one.code, one.name].flatMap((text) => sameAs(text) || []);
  return labelled(indicators, (one) => {
    const texts = textsOf(one);
    const alike = indicators.filter((other) => other !== one && textsOf(other).some((text) => texts.includes(text)));
    const having = offices.filter((_, index) => one.rows[index]);
    const both = offices.find((_, index) => one.rows[index] && alike.some(({ rows }) => rows[index]));
    return both ?? having[0] ?? '';
  });
}

function labelled<One extends Called>(all: readonly One[], officeOf: (one: One) => string): (one: One) => Label {
  const [codes, names] = [countedBy(all, 'code'), countedBy(all, 'name')];
  const isOnly = (text: string, among: ReadonlyMap<string, number>): boolean =>
    text !== '' && among.get(sameAs(text)) === 1;
  return (one) => {
    if (isOnly(one.code, codes)) return { by: 'code', text: one.code };
    // Codes are looked through first: a name that is the code of another would find that one.
    if (isOnly(one.name, names) && !codes.has(sameAs(one.name))) return { by: 'name', text: one.name };
    const values = { office: quoted(officeOf(one)), kpi: quoted(one.code === '' ? one.name : one.code) };
    throw new ModelError('officeKpiTwice', values);
  };
}

function countedBy(kpis: readonly Called[], by: 'code' | 'name'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kpi of kpis) counts.set(sameAs(kpi[by]), (counts.get(sameAs(kpi[by])) ?? 0) + 1);
  return counts;
}

/** What an office's total is made of, indicator by indicator. */
export function sideOf(total: number | null, indicators: readonly ComparedIndicator[], office: number): Side {
  const parts = indicators.map(({ rows }) => {
    const row = rows[office];
    return !row || row.score === null || row.weight === null ? null : { score: row.score, weight: row.weight };
  });
  return { total, parts };
}
