/**
 * A total of perspectives, as of the NKO (nilai kinerja organisasi): indicators make objectives, objectives make
 * perspectives, perspectives the whole. An objective is the weighted mean of its indicators, a perspective the plain mean
 * of its objectives, and the total the weighted mean of the perspectives; always divided by the sum of the weights. What
 * BSC.ROLLUP answers.
 * Source: study of KPPN Banyuwangi (2022), Tables 2 to 5.
 */
import type { Bands } from '../../../engine/bands';
import { lightOf } from '../../../engine/bands';
import { weightedSum } from '../../../engine/weighting';
import { sameAs } from '../../hierarchy/tree';
import type { Scorecard } from '../../types';
import { countLights, groupedBy } from '../groups';
import type { Group } from '../groups';
import { perspectiveWeight } from '../perspectives';
import { remark } from '../remark';
import type { Remark, ScoredGroup, ScoredKpi, ScorecardResult, Surroundings } from '../types';
import { sumOfWeights } from '../weights';
import type { Measure, Scale, Summary } from './method';

interface Objective {
  readonly group: Group<ScoredKpi>;
  readonly perspective: string;
  /** `null` without data, and where a KPI below has a problem. */
  readonly score: number | null;
}

interface Perspective {
  readonly name: string;
  readonly objectives: readonly Objective[];
  readonly givenWeight: number | null;
  readonly score: number | null;
  /** Has an indicator that cannot be scored: it keeps its weight, and its error reaches the total. */
  readonly isBroken: boolean;
  /** What it has of the total once the weights of perspectives without data are spread. */
  readonly share: number | null;
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
  const perspectives = withShares(perspectivesOf(rows, scorecard, surroundings));
  const problem =
    withoutPerspectives(rows) ??
    rows.find((row) => row.problem !== null)?.problem ??
    objectiveTwice(perspectives) ??
    unweighedPerspective(perspectives) ??
    (perspectives.every(({ score }) => score === null) ? remark('nothingScored') : null);
  const total = problem === null ? totalOf(perspectives) : null;
  const shared = new Map(perspectives.flatMap((perspective) => sharesOf(perspective)));
  return {
    bands,
    highest,
    rows: rows.map((row) => shared.get(row) ?? row),
    objectives: perspectives.flatMap((perspective) => scoredObjectives(perspective, bands)),
    perspectives: perspectives.map((perspective) => scoredPerspective(perspective, bands)),
    total,
    light: total === null ? null : lightOf(total, bands),
    counts: countLights(rows),
    weightSum: sumOfWeights(
      perspectives.map(({ givenWeight }) => givenWeight),
      () => true,
    ),
    problem,
    employee: null,
  };
}

/** Where no row says its perspective, the table lacks them: said once, not of every row. */
function withoutPerspectives(rows: readonly ScoredKpi[]): Remark | null {
  const isWithout = rows.length > 0 && rows.every(({ perspective }) => perspective === '');
  return isWithout ? remark('perspectivesMissing') : null;
}

/** Where some rows say their perspective or objective, all must. */
function placed(rows: readonly ScoredKpi[]): ScoredKpi[] {
  const hasPerspectives = rows.some(({ perspective }) => perspective !== '');
  const hasObjectives = rows.some(({ objective }) => objective !== '');
  return rows.map((row) => {
    const values = { kpi: row.kpi.key, row: row.kpi.rowNumber };
    if (row.problem !== null) return row;
    if (row.perspective === '' && hasPerspectives) return { ...row, problem: remark('perspectiveMissing', values) };
    return hasObjectives && row.objective === '' ? { ...row, problem: remark('objectiveMissing', values) } : row;
  });
}

function perspectivesOf(
  rows: readonly ScoredKpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
): Omit<Perspective, 'share'>[] {
  const groups = groupedBy(
    rows.filter(({ perspective }) => perspective !== ''),
    ({ perspective }) => perspective,
  );
  return groups.map(({ name, members }) => {
    const objectives = groupedBy(members, ({ objective }) => objective).map((group) => ({
      group,
      perspective: name,
      score: meanOf(group.members),
    }));
    const scores = objectives.map(({ score }) => ({ score, weight: 1 }));
    const isBroken = members.some(({ problem }) => problem !== null);
    return {
      name,
      objectives,
      givenWeight: perspectiveWeight(name, scorecard, surroundings),
      score: isBroken ? null : (weightedSum(scores, true) ?? null),
      isBroken,
    };
  });
}

function meanOf(rows: readonly ScoredKpi[]): number | null {
  if (rows.some(({ problem }) => problem !== null)) return null;
  const scores = rows.map(({ score, givenWeight }) => ({ score, weight: givenWeight ?? 0 }));
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

function totalOf(perspectives: readonly Perspective[]): number | null {
  const scores = perspectives.map(({ score, givenWeight }) => ({ score, weight: givenWeight ?? 0 }));
  return weightedSum(scores, true) ?? null;
}

/** The rows of a perspective with their part in the total. */
function sharesOf({ objectives, share }: Perspective): [ScoredKpi, ScoredKpi][] {
  return objectives.flatMap((objective) => {
    const whole = objectiveShare(objective, objectives, share);
    const used = objective.group.members.filter(({ score }) => score !== null);
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

/** Objectives with data share their perspective equally. */
function objectiveShare({ score }: Objective, objectives: readonly Objective[], share: number | null): number | null {
  if (score === null || share === null) return null;
  return share / objectives.filter((objective) => objective.score !== null).length;
}

/** KPIs that stand directly below a perspective make no objective. */
function scoredObjectives({ objectives, share }: Perspective, bands: Bands): ScoredGroup[] {
  const named = objectives.filter(({ group }) => group.name !== '');
  return named.map((objective) => {
    const { group, perspective, score } = objective;
    const weight = objectiveShare(objective, objectives, share);
    return { name: group.name, perspective, ...asGroup(score, weight, bands), counts: countLights(group.members) };
  });
}

function scoredPerspective({ name, objectives, score, share }: Perspective, bands: Bands): ScoredGroup {
  const members = objectives.flatMap(({ group }) => group.members);
  return { name, perspective: '', ...asGroup(score, share, bands), counts: countLights(members) };
}

function asGroup(
  score: number | null,
  weight: number | null,
  bands: Bands,
): Pick<ScoredGroup, 'score' | 'light' | 'weight' | 'value'> {
  return {
    score,
    light: score === null ? null : lightOf(score, bands),
    weight,
    value: score === null || weight === null ? null : score * weight,
  };
}

/** BSC.ROLLUP knows an item by its name, so that an objective has one place. */
function objectiveTwice(perspectives: readonly Perspective[]): Remark | null {
  const places = new Map<string, string>();
  for (const { group, perspective } of perspectives.flatMap(({ objectives }) => objectives)) {
    const key = sameAs(group.name);
    const other = places.get(key);
    if (key !== '' && other !== undefined) {
      return remark('objectiveTwice', { objective: group.name, first: other, second: perspective });
    }
    places.set(key, perspective);
  }
  return null;
}

function unweighedPerspective(perspectives: readonly Perspective[]): Remark | null {
  const missing = perspectives.find(({ score, givenWeight }) => score !== null && givenWeight === null);
  return missing === undefined ? null : remark('perspectiveWeightMissing', { perspective: missing.name });
}
