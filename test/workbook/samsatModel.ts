/** The hierarchy of the SAMSAT study as a model: goal, 4 perspectives, 12 objectives, 22 KPIs, 31 judgments. */
import { childrenOf } from '../../src/model/hierarchy/tree';
import { judge } from '../../src/model/judgments/judging';
import type { Item, Model, Respondent } from '../../src/model/types';
import { EMPTY_MODEL } from '../../src/model/types';
import { samsatKpis, samsatMatrices } from '../support/tables/samsat';

const goal = 'goal';
export const [ann, ben, cai] = ['ann', 'ben', 'cai'] as const;

const PERSPECTIVES = { F: 'Financial', C: 'Customer', IBP: 'Internal Business Process', LG: 'Learning and Growth' };
const ABOVE: Readonly<Record<string, string>> = { F: 'F', C: 'C', I: 'IBP', L: 'LG' };

function item(code: string, parent: string | null, order: number, name = `Name of ${code}`): Item {
  return { id: code.toLowerCase(), parent, order, name, code, unit: '', weighting: 'judgments', weight: null };
}

function items(): Item[] {
  const kpis = samsatKpis.map(({ kpi }) => kpi).sort();
  const objectives = [...new Set(kpis.map((kpi) => kpi.slice(0, -1)))];
  return [
    { ...item('', null, 0, 'SAMSAT Karang Ploso'), id: goal },
    ...Object.entries(PERSPECTIVES).map(([code, name], order) => item(code, goal, order, name)),
    ...objectives.map((code, order) => item(code, (ABOVE[code.charAt(0)] ?? '').toLowerCase(), order)),
    ...kpis.map((code, order) => {
      return item(code, code.slice(0, -1).toLowerCase(), order, code === 'F1a' ? '+62 PKB' : undefined);
    }),
  ];
}

export function respondent(id: string, order: number, change: Partial<Respondent> = {}): Respondent {
  return { id, order, name: id === ann ? 'Ann' : id === ben ? 'Ben' : 'Cai', weight: 1, hidden: false, ...change };
}

/** In the order of Lampiran 4's pages. */
const PARENTS = ['goal', 'f', 'c', 'ibp', 'lg', 'f1', 'f2', 'c1', 'c2', 'c3', 'c4', 'i3', 'l1', 'l2'];

/** All 31 judgments of Lampiran 4, as this respondent's. */
export function judgedAsPrinted(model: Model, by: string): Model {
  return samsatMatrices.reduce((judged, { judgments }, page) => {
    const compared = childrenOf(model, PARENTS[page] ?? '');
    return judgments.reduce(
      (all, row, first) =>
        row.reduce((inner, value, second) => {
          const [one, other] = [compared[first], compared[second]];
          return one && other && second > first ? judge(inner, by, one.id, other.id, value) : inner;
        }, all),
      judged,
    );
  }, model);
}

/** Ann alone, with every judgment, by the study's method. */
export function samsatModel(): Model {
  const model: Model = { ...EMPTY_MODEL, method: 'column', items: items(), respondents: [respondent(ann, 0)] };
  return judgedAsPrinted(model, ann);
}
