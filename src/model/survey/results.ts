/** What a survey comes to: weights and consistency of each person, who counts, the group, and who is far from it. */
import { consensus } from '../../engine/ahp/consensus';
import { consistencyRatioAt } from '../../engine/ahp/consistency';
import { meanJudgments } from '../../engine/ahp/groups';
import type { JudgmentMatrix } from '../../engine/ahp/judgments';
import { linked, readJudgments, readPartialJudgments } from '../../engine/ahp/judgments';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { priorities } from '../../engine/ahp/priorities';
import type { ShownMatrix } from '../../engine/ahp/questionnaire';
import { localized } from '../../engine/messages';
import { reaches } from '../../engine/numbers';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import { sumOf } from '../../engine/weighting';
import type { Weighing } from '../judgments/weighing';
import { weigh } from '../judgments/weighing';
import { finished } from '../steps';
import { questionnaireOrder } from './itemSets';
import type { Person } from './types';

/** What one person's own answers come to. */
export interface Weighed {
  readonly person: Person;
  readonly judgments: JudgmentMatrix;
  /** Null where the answers do not link all items. */
  readonly weights: readonly number[] | null;
  /** Null without weights, and beyond the table of random indices. */
  readonly ratio: number | null;
}

export interface Counted extends Weighed {
  readonly counts: boolean;
  /** The share of the weight that the person puts elsewhere than the group: ½ Σ |wᵢ − gᵢ|; null without either. */
  readonly distance: number | null;
}

export interface GroupOfSurvey {
  readonly people: readonly Counted[];
  readonly matrix: ShownMatrix | null;
  /** Why there is no group. */
  readonly error: ScoringError | null;
  readonly weighing: Weighing | null;
  /** Goepel's S*, of those who count and have weights; null for fewer than two. */
  readonly consensus: number | null;
}

function matrixOfPerson({ answers }: Person, size: number): ShownMatrix {
  const cells: ShownMatrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j): number | '' => (i === j ? 1 : '')),
  );
  questionnaireOrder(size).forEach(({ first, second }, place) => {
    const row = cells[first];
    if (row) row[second] = answers[place] ?? '';
  });
  return cells;
}

function weightsOf(judgments: JudgmentMatrix, method: PriorityMethod): Pick<Weighed, 'weights' | 'ratio'> {
  const weighed = attempt(() => priorities(linked(judgments), method));
  if (!('weights' in weighed)) return { weights: null, ratio: null };
  const ratio = attempt(() => consistencyRatioAt(judgments, () => weighed.lambda, 'saaty'));
  return { weights: weighed.weights, ratio: typeof ratio === 'number' ? ratio : null };
}

export function weighPerson(person: Person, size: number, method: PriorityMethod): Weighed {
  const cells = matrixOfPerson(person, size);
  const judgments = readPartialJudgments(cells, localized('row', { row: person.rowNumber }));
  return { person, judgments, ...weightsOf(judgments, method) };
}

/** Without a limit everyone counts who answered; with one, those whose own ratio is at most that. */
function countsBy(limit: number | null): (one: Weighed) => boolean {
  return ({ person, ratio }) =>
    person.weight !== null &&
    person.weight > 0 &&
    person.answers.some((answer) => answer !== null) &&
    (limit === null || (ratio !== null && reaches(limit, ratio)));
}

interface GroupSettings {
  readonly method: PriorityMethod;
  readonly limit: number | null;
}

export function groupOfSurvey(all: readonly Weighed[], settings: GroupSettings): GroupOfSurvey {
  return finished(groupSteps(all, settings));
}

/** The same in steps, for surveys have thousands of people. */
export function* groupSteps(
  all: readonly Weighed[],
  { method, limit }: GroupSettings,
): Generator<number, GroupOfSurvey> {
  const isIn = countsBy(limit);
  const counted = all.map((one) => ({ ...one, counts: isIn(one) }));
  const inside = counted.filter(({ counts }) => counts);
  const nothing = { matrix: null, error: null, weighing: null, consensus: null };
  if (inside.length === 0) return { ...nothing, people: counted.map((one) => ({ ...one, distance: null })) };
  const matrix = meanJudgments(
    inside.map(({ judgments }) => judgments),
    inside.map(({ person }) => person.weight ?? 1),
  );
  yield inside.length;
  const group = attempt(() => weigh(readJudgments(matrix), method));
  const weighing = group instanceof ScoringError ? null : (group as Weighing);
  const weights = weighing && weighing.weights;
  yield inside.length;
  const own = inside.flatMap((one) => (one.weights === null ? [] : [one.weights]));
  const agreement = own.length < 2 ? null : attempt(() => consensus(own, ''));
  yield inside.length;
  return {
    matrix,
    error: group instanceof ScoringError ? group : null,
    weighing,
    consensus: typeof agreement === 'number' ? agreement : null,
    people: counted.map((one) => ({
      ...one,
      distance: weights === null || one.weights === null ? null : distance(one.weights, weights),
    })),
  };
}

function distance(own: readonly number[], group: readonly number[]): number {
  return sumOf(own.map((weight, i) => Math.abs(weight - (group[i] as number)))) / 2;
}
