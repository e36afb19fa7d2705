/** The periods of a scorecard as an element of the file, there and back, and made one of two people's. */
import type { ConsolidationRule } from '../../engine/ckp/consolidate';
import { EACH_LANGUAGE } from '../../engine/language';
import { isPeriodCount } from '../periods/names';
import type { KpiPeriods, PeriodGrain, PeriodWay, Scorecard, ScorecardPeriods } from '../types';
import { childrenNamed, choiceOf, damaged, numberOf, textOf } from './attributes';
import type { XmlElement } from './element';
import { written } from './element';
import type { Kind } from './threeWay';
import { chosen, decided, isSame, mergedFields, versionsOf } from './threeWay';

const GRAINS: readonly PeriodGrain[] = ['month', 'quarter', 'semester', 'year'];
const WAYS: readonly PeriodWay[] = ['typed', 'ratio', 'parts'];
const RULES: readonly ConsolidationRule[] = ['last', 'sum', 'average'];

export function periodElements(periods: ScorecardPeriods | undefined): string[] {
  if (periods === undefined) return [];
  const { grain, year, count, language, table, kpis } = periods;
  const children = Object.entries(kpis).map(([of, kpi]) => written('kpi', { of, ...kpi }));
  return [written('periods', { grain, year, count, language, table }, children)];
}

export function readPeriods(scorecard: XmlElement): Pick<Scorecard, 'periods'> {
  const [element] = childrenNamed(scorecard, 'periods');
  if (element === undefined) return {};
  const count = numberOf(element, 'count');
  if (!isPeriodCount(count)) throw damaged(element, 'count');
  const kpis = childrenNamed(element, 'kpi').map((kpi) => [
    textOf(kpi, 'of'),
    { way: choiceOf(kpi, 'way', WAYS), parts: numberOf(kpi, 'parts'), rule: choiceOf(kpi, 'rule', RULES) },
  ]);
  return {
    periods: {
      grain: choiceOf(element, 'grain', GRAINS),
      year: numberOf(element, 'year'),
      count,
      language: choiceOf(element, 'language', EACH_LANGUAGE),
      table: textOf(element, 'table'),
      kpis: Object.fromEntries(kpis),
    },
  };
}

interface Entry {
  readonly key: string;
  readonly how: KpiPeriods;
}

const kpiKind: Kind<Entry> = {
  isChanged: (base, now) => !isSame(base, now),
  together: (base, mine, theirs) => {
    const { value, clashing } = mergedFields(base?.how, mine.how, theirs.how);
    return { value: { ...mine, how: value }, clashes: clashing.size > 0 };
  },
};

/** Field by field, and of each KPI; how many there are is of how long they are, and goes with it. */
export function mergedPeriods(
  base: ScorecardPeriods | undefined,
  mine: ScorecardPeriods | undefined,
  theirs: ScorecardPeriods | undefined,
): { readonly value: ScorecardPeriods | undefined; readonly clashes: boolean } {
  if (mine === undefined || theirs === undefined) return chosen(base, mine, theirs);
  const parted = ({ grain, count, kpis, ...rest }: ScorecardPeriods) => ({
    fields: { span: { grain, count }, ...rest },
    entries: Object.entries(kpis).map(([key, how]): Entry => ({ key, how })),
  });
  const [before, own, other] = [base && parted(base), parted(mine), parted(theirs)];
  const { value, clashing } = mergedFields(before?.fields, own.fields, other.fields);
  const versions = versionsOf(before?.entries ?? [], own.entries, other.entries, ({ key }) => key);
  const decisions = versions.map((version) => decided(version, kpiKind));
  const kept = decisions.flatMap((one) => (one.value === undefined ? [] : [[one.key, one.value.how] as const]));
  const { span, ...rest } = value;
  return {
    value: { ...rest, ...span, kpis: Object.fromEntries(kept) },
    clashes: clashing.size > 0 || decisions.some(({ clash }) => clash === 'change'),
  };
}
