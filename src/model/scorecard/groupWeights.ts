/**
 * What perspectives and objectives weigh, and who says so. A table that says it beats everything but what a person
 * typed; the weights that are customary in a treasury office stand in only where nothing else says any.
 */
import { sumOf } from '../../engine/weighting';
import { sameAs } from '../hierarchy/tree';
import type { Scorecard } from '../types';
import type { Group } from './groups';
import { customaryWeights } from './perspectives';
import { remark } from './remark';
import { areOfDecree, ruleBookOf } from './ruleBook';
import type { GroupWeightSource, Remark, ScoredKpi, Surroundings } from './types';

export interface GroupWeights {
  readonly from: GroupWeightSource | null;
  /** In the order of the groups; `null` where the source gives none. */
  readonly weights: readonly (number | null)[];
  /** Rows that contradict each other. */
  readonly problem: Remark | null;
}

type Groups = readonly Group<ScoredKpi>[];

/**
 * The weights of perspectives: as typed, else as the table has them, else from the hierarchy where weights come from
 * there, else what the KPIs below weigh together where their weights are parts of the whole table, else the customary
 * ones. All come from one source: 30 beside a customary 0.25 would be a wrong score.
 */
export function weightsOfPerspectives(
  perspectives: Groups,
  scorecard: Scorecard,
  surroundings: Surroundings,
): GroupWeights {
  const names = perspectives.map(({ name }) => name);
  const typed = Object.entries(scorecard.perspectiveWeights);
  if (typed.length > 0) {
    const typedFor = (name: string) => typed.find(([of]) => sameAs(of) === sameAs(name))?.[1] ?? null;
    return { from: 'typed', weights: names.map(typedFor).map(positive), problem: null };
  }
  const table = weightsInTable(perspectives, 'perspectiveWeight');
  if (table !== null) return table;
  if (scorecard.weights === 'hierarchy') {
    const weights = names.map((name) => surroundings.perspectiveWeightOf(name));
    return { from: 'hierarchy', weights, problem: null };
  }
  if (perspectives.length > 1 && arePartsOfWhole(perspectives, scorecard)) return ofKpisBelow(perspectives);
  const customary = customaryWeights(names, ruleBookOf(scorecard));
  return customary === null
    ? { from: null, weights: names.map(() => null), problem: null }
    : { from: 'customary', weights: customary, problem: null };
}

/**
 * The weights of the objectives of one perspective, or of a table without perspectives: as the table has them, else
 * what their KPIs weigh together where those weights are parts of the perspective or of the whole table, else equal.
 */
export function weightsOfObjectives(objectives: Groups, all: Groups, scorecard: Scorecard): GroupWeights {
  const equal: GroupWeights = { from: 'equal', weights: objectives.map(() => 1), problem: null };
  // Alone in its perspective it is the whole of it.
  if (objectives.length < 2) return equal;
  const nowhere: GroupWeights = { from: 'table', weights: objectives.map(() => null), problem: null };
  if (weightsInTable(all, 'objectiveWeight') !== null) return weightsInTable(objectives, 'objectiveWeight') ?? nowhere;
  const arePartsOfMore = arePartsOfWhole(objectives, scorecard) || arePartsOfWhole(all, scorecard);
  return arePartsOfMore ? ofKpisBelow(objectives) : equal;
}

function positive(weight: number | null): number | null {
  return weight !== null && weight > 0 ? weight : null;
}

/** `null` where no row says a weight. */
function weightsInTable(groups: Groups, part: 'perspectiveWeight' | 'objectiveWeight'): GroupWeights | null {
  const stated = groups.map(({ members }) => members.filter(({ kpi }) => kpi[part] !== null));
  if (stated.every((rows) => rows.length === 0)) return null;
  const weights = stated.map(([first]) => positive(first?.kpi[part] ?? null));
  const problems = stated.map((rows, index) => contradiction(groups[index]?.name ?? '', rows, part));
  return { from: 'table', weights, problem: problems.find((problem) => problem !== null) ?? null };
}

function contradiction(
  group: string,
  rows: readonly ScoredKpi[],
  part: 'perspectiveWeight' | 'objectiveWeight',
): Remark | null {
  const [first] = rows;
  const other = rows.find(({ kpi }) => kpi[part] !== first?.kpi[part]);
  if (first === undefined || other === undefined) return null;
  return remark(part === 'perspectiveWeight' ? 'perspectiveWeightsDiffer' : 'objectiveWeightsDiffer', {
    group,
    firstRow: first.kpi.rowNumber,
    first: first.kpi[part] ?? 0,
    otherRow: other.kpi.rowNumber,
    other: other.kpi[part] ?? 0,
  });
}

/** A sum this near to 1 or 100 is a whole of rounded weights. */
const ROUNDED = 0.005;

/**
 * Whether the KPIs of these groups share one whole: their weights add up to 1 or 100 over all of them and not in each.
 * Weights of a decree say how good an indicator is, and are parts of nothing.
 */
function arePartsOfWhole(groups: Groups, scorecard: Scorecard): boolean {
  if (groups.length < 2 || (scorecard.weights !== 'column' && scorecard.weights !== 'own')) return false;
  const rows = groups.flatMap(({ members }) => members);
  if (
    areOfDecree(
      rows.map(({ givenWeight }) => givenWeight),
      scorecard,
    )
  )
    return false;
  const whole = [1, 100].find((one) => isAbout(sumOfGiven(rows), one));
  return whole !== undefined && !groups.every(({ members }) => isAbout(sumOfGiven(members), whole));
}

function ofKpisBelow(groups: Groups): GroupWeights {
  return { from: 'kpis', weights: groups.map(({ members }) => positive(sumOfGiven(members))), problem: null };
}

function sumOfGiven(rows: readonly ScoredKpi[]): number {
  return sumOf(rows.map(({ givenWeight }) => givenWeight ?? 0));
}

function isAbout(sum: number, whole: number): boolean {
  return Math.abs(sum / whole - 1) <= ROUNDED;
}
