/** The lanes of the strategy map: objectives by perspective, or the KPIs themselves where nothing names objectives. */
import { isCode, readLabel } from '../hierarchy/label';
import { childrenOf, oneLine, preorder, sameAs } from '../hierarchy/tree';
import { groupedBy, scoredGroup } from '../scorecard/groups';
import type { ScoredKpi, ScorecardResult } from '../scorecard/types';
import type { Model } from '../types';
import type { Lane, MapObjective } from './lanes';

/** Codes that the table leaves out are those of the hierarchy. Without perspectives all objectives stand in one lane. */
export function lanesOf(result: ScorecardResult, model: Model): Lane[] {
  const codeOf = codesIn(model);
  const { perspectives } = result;
  const lanes =
    perspectives.length > 0
      ? perspectives.map(({ name, score, light }) => {
          return { name, score, light, objectives: objectivesOf(result, name, codeOf) };
        })
      : [{ name: '', score: null, light: null, objectives: objectivesOf(result, null, codeOf) }];
  return toldApart(lanes.filter(({ objectives }) => objectives.length > 0));
}

type CodeOf = (name: string) => string;

function objectivesOf(result: ScorecardResult, perspective: string | null, codeOf: CodeOf): MapObjective[] {
  const { rows, objectives, bands } = result;
  const isHere = (group: { perspective: string }): boolean =>
    perspective === null || sameAs(group.perspective) === sameAs(perspective);
  const below = rows.filter(isHere);
  const own = objectives.filter(isHere);
  if (own.length === 0 && below.some(({ objective }) => objective === '')) return below.map(asOwnObjective);
  const groups = groupedBy(below, ({ objective }) => objective).filter(({ name }) => name !== '');
  return groups.map((group) => {
    const scored = own.find(({ name }) => sameAs(name) === sameAs(group.name)) ?? scoredGroup(group, bands);
    const { score, light } = scored;
    const { code, name } = named(group.name, codeOf);
    return { key: code || name, code, name, score, light, kpis: group.members.map(({ kpi }) => kpi.key) };
  });
}

function asOwnObjective({ kpi: { key, code, name }, score, light }: ScoredKpi): MapObjective {
  return { key, code, name, score, light, kpis: [key] };
}

/** "F1: Revenue" has a code, and so has "F1" alone; of other names the hierarchy may know it. */
function named(text: string, codeOf: CodeOf): { code: string; name: string } {
  const { code, name, mark } = readLabel(text);
  if (code !== '' && mark === 'none') return { code, name };
  const line = oneLine(text);
  return isCode(line) ? { code: line, name: '' } : { code: codeOf(line), name: line };
}

/** Codes of items with others below them, by their name; of a name that two of them have, none. */
function codesIn(model: Model): CodeOf {
  const codes = new Map<string, string>();
  for (const { item } of preorder(model)) {
    if (childrenOf(model, item.id).length === 0) continue;
    const name = sameAs(item.name);
    codes.set(name, codes.has(name) ? '' : oneLine(item.code));
  }
  return (name) => codes.get(sameAs(name)) ?? '';
}

/** Codes that two objectives have say nothing; names that two have get their perspectives, then numbers. */
function toldApart(lanes: readonly Lane[]): Lane[] {
  const count = (texts: readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(sameAs(text), (counts.get(sameAs(text)) ?? 0) + 1);
    return counts;
  };
  const all = lanes.flatMap(({ objectives }) => objectives);
  const codes = count(all.map(({ code }) => code));
  const uncoded = all.filter(({ code }) => code === '' || codes.get(sameAs(code)) !== 1);
  const names = count(uncoded.map(({ name, key }) => name || key));
  const taken = new Set<string>();
  return lanes.map((lane) => ({
    ...lane,
    objectives: lane.objectives.map((objective) => {
      const code = codes.get(sameAs(objective.code)) === 1 ? objective.code : '';
      const called = objective.name || (code === '' ? objective.key : '');
      const isTwice = code === '' && names.get(sameAs(called)) !== 1;
      const wanted = isTwice && lane.name !== '' ? `${called} (${lane.name})` : called;
      let key = code || wanted;
      for (let number = 2; taken.has(sameAs(key)); number += 1) key = `${code || wanted} (${number})`;
      taken.add(sameAs(key));
      return { ...objective, key, code, name: code === '' ? key : called };
    }),
  }));
}
