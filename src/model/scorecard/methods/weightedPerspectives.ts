/**
 * A total of perspectives, as of the NKO (nilai kinerja organisasi): indicators make objectives, objectives make
 * perspectives, perspectives the whole. An objective is the weighted mean of its indicators, a perspective the mean of
 * its objectives, which count the same unless they have weights of their own, and the total the weighted mean of the
 * perspectives; always divided by the sum of the weights. What BSC.ROLLUP answers. In a table of objectives without
 * perspectives, the commonest of government offices, the total is the mean of the objectives.
 * Source: study of KPPN Banyuwangi (2022), Tables 2 to 5.
 */
import type { Bands } from '../../../engine/bands';
import { lightOf } from '../../../engine/bands';
import { weightedSum } from '../../../engine/weighting';
import { sameAs } from '../../hierarchy/tree';
import type { Scorecard } from '../../types';
import { countLights, groupedBy } from '../groups';
import type { Group } from '../groups';
import { weightsOfObjectives, weightsOfPerspectives } from '../groupWeights';
import type { GroupWeights } from '../groupWeights';
import { remark } from '../remark';
import type { GroupWeightSource, Remark, ScoredGroup, ScoredKpi, ScorecardResult, Surroundings } from '../types';
import { sumOfWeights } from '../weights';
import type { Measure, Scale, Summary } from './method';

/** What an objective and a perspective have in common: a score, and a weight among their siblings. */
interface Weighed {
  /** '' for indicators directly below a perspective, and for objectives without perspectives. */
  readonly name: string;
  /** `null` without data, and where a KPI below has a problem. */
  readonly score: number | null;
  readonly givenWeight: number | null;
  readonly weightFrom: GroupWeightSource | null;
}

interface Objective extends Weighed {
  readonly perspective: string;
  readonly members: readonly ScoredKpi[];
}

interface Perspective extends Weighed {
  readonly objectives: readonly Objective[];
  /** Has an indicator that cannot be scored: it keeps its weight, and its error reaches the total. */
  readonly isBroken: boolean;
  /** What it has of the total once the weights of perspectives without data are spread. */
  readonly share: number | null;
}

interface Organization {
  readonly perspectives: readonly Perspective[];
  /** Why the weights of perspectives or objectives cannot be used. */
  readonly problem: Remark | null;
}

export function weightedPerspectives({ scaleOf }: Pick<Measure, 'scaleOf'>): Summary {
  const resultOf = (unplaced: readonly ScoredKpi[], scorecard: Scorecard, surroundings: Surroundings) =>
    scored(unplaced, scorecard, surroundings, scaleOf(scorecard));
  return { isOfPerspectives: true, isContract: false, resultOf, totalOf: (...card) => resultOf(...card).total };
}

function scored(
  unplaced: readonly ScoredKpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
  { bands, highest }: Scale,
): Omit<ScorecardResult, 'kind'> {
  const rows = placed(unplaced);
  const { perspectives, problem: ofWeights } = organizationOf(rows, scorecard, surroundings);
  const problem =
    withoutGroups(rows) ??
    rows.find((row) => row.problem !== null)?.problem ??
    objectiveTwice(perspectives) ??
    ofWeights ??
    unweighed(perspectives) ??
    (perspectives.every(({ score }) => score === null) ? remark('nothingScored') : null);
  const total = problem === null ? meanOf(perspectives) : null;
  const shared = new Map(perspectives.flatMap((perspective) => sharesOf(perspective)));
  const named = perspectives.filter(({ name }) => name !== '');
  return {
    bands,
    highest,
    rows: rows.map((row) => shared.get(row) ?? row),
    objectives: perspectives.flatMap((perspective) => scoredObjectives(perspective, bands)),
    perspectives: named.map((perspective) => scoredPerspective(perspective, bands)),
    total,
    light: total === null ? null : lightOf(total, bands),
    counts: countLights(rows),
    weightSum: sumOfWeights(weightsOfTotal(perspectives), () => true),
    problem,
    employee: null,
  };
}

/** The weights that make the total; none are given where all objectives count the same. */
function weightsOfTotal(perspectives: readonly Perspective[]): (number | null)[] {
  const weighed = perspectives.flatMap((one): Weighed[] => (one.name === '' ? [...one.objectives] : [one]));
  return weighed.map(({ givenWeight, weightFrom }) => (weightFrom === 'equal' ? null : givenWeight));
}

/** Where no row says its perspective or its objective, the table lacks them: said once, not of every row. */
function withoutGroups(rows: readonly ScoredKpi[]): Remark | null {
  const isWithout = rows.length > 0 && rows.every(({ perspective, objective }) => perspective + objective === '');
  return isWithout ? remark('perspectivesMissing') : null;
}

/** Where some rows say their perspective or objective, all that count must. */
function placed(rows: readonly ScoredKpi[]): ScoredKpi[] {
  const hasPerspectives = rows.some(({ perspective }) => perspective !== '');
  const hasObjectives = rows.some(({ objective }) => objective !== '');
  return rows.map((row) => {
    const values = { kpi: row.kpi.key, row: row.kpi.rowNumber };
    if (row.problem !== null || row.kpi.aside !== null) return row;
    if (row.perspective === '' && hasPerspectives) return { ...row, problem: remark('perspectiveMissing', values) };
    return hasObjectives && row.objective === '' ? { ...row, problem: remark('objectiveMissing', values) } : row;
  });
}

function organizationOf(rows: readonly ScoredKpi[], scorecard: Scorecard, surroundings: Surroundings): Organization {
  const named = groupedBy(
    rows.filter(({ perspective }) => perspective !== ''),
    ({ perspective }) => perspective,
  );
  const isOfObjectives = named.length === 0 && rows.some(({ objective }) => objective !== '');
  const groups = isOfObjectives ? [{ name: '', members: rows }] : named;
  const below = groups.map(({ members }) => groupedBy(members, ({ objective }) => objective));
  const weights: GroupWeights = isOfObjectives
    ? { from: 'equal', weights: [1], problem: null }
    : weightsOfPerspectives(groups, scorecard, surroundings);
  const weightsBelow = below.map((objectives) => weightsOfObjectives(objectives, below.flat(), scorecard));
  const perspectives = groups.map(({ name, members }, index) => {
    const objectives = objectivesOf(name, below[index] ?? [], weightsBelow[index]);
    const isBroken = members.some(({ problem }) => problem !== null);
    const score = isBroken ? null : meanOf(objectives);
    const givenWeight = weights.weights[index] ?? null;
    return { name, objectives, score, givenWeight, weightFrom: weights.from, isBroken };
  });
  const problem = [weights, ...weightsBelow].find((one) => one.problem !== null)?.problem ?? null;
  return { perspectives: withShares(perspectives), problem };
}

function objectivesOf(
  perspective: string,
  groups: readonly Group<ScoredKpi>[],
  weights: GroupWeights | undefined,
): Objective[] {
  return groups.map(({ name, members }, index) => ({
    name,
    members,
    perspective,
    score: meanOfRows(members),
    givenWeight: weights?.weights[index] ?? null,
    weightFrom: weights?.from ?? null,
  }));
}

function meanOfRows(rows: readonly ScoredKpi[]): number | null {
  if (rows.some(({ problem }) => problem !== null)) return null;
  const scores = rows.map(({ score, givenWeight }) => ({ score, weight: givenWeight ?? 0 }));
  return weightedSum(scores, true) ?? null;
}

function meanOf(groups: readonly Weighed[]): number | null {
  const scores = groups.map(({ score, givenWeight }) => ({ score, weight: givenWeight ?? 0 }));
  return weightedSum(scores, true) ?? null;
}

function withShares(perspectives: readonly Omit<Perspective, 'share'>[]): Perspective[] {
  const used = perspectives.filter(({ score, isBroken }) => score !== null || isBroken);
  const sum = sumOfWeights(
    used.map(({ givenWeight }) => givenWeight),
    () => true,
  );
  return perspectives.map((perspective) => {
    const { score, givenWeight } = perspective;
    const share = score === null || givenWeight === null || sum === null || sum === 0 ? null : givenWeight / sum;
    return { ...perspective, share };
  });
}

/** The rows of a perspective with their part in the total. */
function sharesOf({ objectives, share }: Perspective): [ScoredKpi, ScoredKpi][] {
  return objectives.flatMap((objective) => {
    const whole = objectiveShare(objective, objectives, share);
    const used = objective.members.filter(({ score }) => score !== null);
    const sum = sumOfWeights(
      used.map(({ givenWeight }) => givenWeight),
      () => true,
    );
    if (whole === null || sum === null || sum === 0) return [];
    return used.map((row): [ScoredKpi, ScoredKpi] => {
      const weight = (whole * (row.givenWeight ?? 0)) / sum;
      return [row, { ...row, weight, value: weight * (row.score ?? 0) }];
    });
  });
}

/** Objectives with data share their perspective by their weights. */
function objectiveShare(
  { score, givenWeight }: Objective,
  objectives: readonly Objective[],
  share: number | null,
): number | null {
  const used = objectives.filter((objective) => objective.score !== null);
  const sum = sumOfWeights(
    used.map((objective) => objective.givenWeight),
    () => true,
  );
  if (score === null || givenWeight === null || share === null || sum === null || sum === 0) return null;
  return (share * givenWeight) / sum;
}

/** KPIs that stand directly below a perspective make no objective. */
function scoredObjectives({ objectives, share }: Perspective, bands: Bands): ScoredGroup[] {
  const named = objectives.filter(({ name }) => name !== '');
  return named.map((objective) => ({
    perspective: objective.perspective,
    ...asGroup(objective, objectiveShare(objective, objectives, share), bands),
    counts: countLights(objective.members),
  }));
}

function scoredPerspective(perspective: Perspective, bands: Bands): ScoredGroup {
  const members = perspective.objectives.flatMap((objective) => objective.members);
  return { perspective: '', ...asGroup(perspective, perspective.share, bands), counts: countLights(members) };
}

function asGroup(
  { name, score, givenWeight, weightFrom }: Weighed,
  weight: number | null,
  bands: Bands,
): Omit<ScoredGroup, 'perspective' | 'counts'> {
  return {
    name,
    givenWeight,
    weightFrom,
    score,
    light: score === null ? null : lightOf(score, bands),
    weight,
    value: score === null || weight === null ? null : score * weight,
  };
}

/** BSC.ROLLUP knows an item by its name, so that an objective has one place. */
function objectiveTwice(perspectives: readonly Perspective[]): Remark | null {
  const places = new Map<string, string>();
  for (const { name, perspective } of perspectives.flatMap(({ objectives }) => objectives)) {
    const key = sameAs(name);
    const other = places.get(key);
    if (key !== '' && other !== undefined) {
      return remark('objectiveTwice', { objective: name, first: other, second: perspective });
    }
    places.set(key, perspective);
  }
  return null;
}

/** A perspective or an objective with data and without a weight. */
function unweighed(perspectives: readonly Perspective[]): Remark | null {
  const isUnweighed = ({ score, givenWeight }: Weighed): boolean => score !== null && givenWeight === null;
  const objective = perspectives.flatMap(({ objectives }) => objectives).find(isUnweighed);
  if (objective !== undefined) return remark('objectiveWeightMissing', { objective: objective.name });
  const perspective = perspectives.find(isUnweighed);
  return perspective === undefined ? null : remark('perspectiveWeightMissing', { perspective: perspective.name });
}
