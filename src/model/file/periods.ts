/** The periods of a scorecard as an element of the file, there and back. */
import type { ConsolidationRule } from '../../engine/ckp/consolidate';
import { EACH_LANGUAGE } from '../../engine/language';
import { isPeriodCount } from '../periods/names';
import type { PeriodGrain, PeriodWay, Scorecard, ScorecardPeriods } from '../types';
import { childrenNamed, choiceOf, damaged, numberOf, textOf } from './attributes';
import type { XmlElement } from './element';
import { written } from './element';

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
