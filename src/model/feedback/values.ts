/**
 * The behaviour value (NP) of everybody whom answers are about, and which answers look like halo or central tendency.
 * NP = Σ weight × mean over the raters of a kind and over the aspects that count. No source prints the weights, and what
 * becomes of the weight of a kind that did not answer: the office says both.
 */
import { sameAs } from '../hierarchy/tree';
import { groupedBy } from './grouped';
import { isUnclear, isYes } from './officials';
import type { Answer, Aspect, FeedbackReading, FeedbackSettings, Officials, RaterKind } from './types';
import { ASPECTS, FOR_ALL, HIGHEST_STEP, RATER_KINDS } from './types';

/** Why an answer counts or not. */
type AnswerState = 'counts' | 'leftOut' | 'incomplete' | 'unreadable';

export interface ValuedAnswer {
  readonly answer: Answer;
  readonly state: AnswerState;
  readonly mean: number | null;
  readonly isHalo: boolean;
  readonly isCentral: boolean;
}

interface KindMean {
  readonly count: number;
  readonly mean: number | null;
}

export interface ValuedPerson {
  readonly person: string;
  readonly isOfficial: boolean;
  readonly kinds: Readonly<Record<RaterKind, KindMean>>;
  readonly aspects: Readonly<Record<Aspect, number | null>>;
  readonly np: number | null;
  /** Answers that cannot be read: no value until they are repaired. */
  readonly unreadable: number;
  /** Answers with an aspect left blank, which do not count. */
  readonly incomplete: number;
  /** Kinds with a weight of which nobody answered. */
  readonly lacking: readonly RaterKind[];
  /** What was typed for "official" says neither yes nor no. */
  readonly isOfficialUnclear: boolean;
}

export interface FeedbackValues {
  readonly people: readonly ValuedPerson[];
  readonly answers: readonly ValuedAnswer[];
  /** What the weights add up to; null while one is missing. */
  readonly sum: number | null;
}

const SAME = 1e-9;

/** Null while a weight is missing; a weight of 0 leaves a kind out. */
export function weightSum({ weights }: FeedbackSettings): number | null {
  const all = RATER_KINDS.map((kind) => weights[kind]);
  return all.includes(null) ? null : all.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
}

export const isWhole = (sum: number | null): boolean => sum !== null && Math.abs(sum - 1) <= SAME;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ten decimals, as on the sheet: a mean of 90 throughout is 90. */
const rounded = (value: number): number => Math.round(value * 1e10) / 1e10;

export function feedbackValues(
  { answers }: Pick<FeedbackReading, 'answers'>,
  settings: FeedbackSettings,
  officials: Officials,
): FeedbackValues {
  const about = groupedBy(answers, ({ ratee }) => sameAs(ratee));
  const official = new Map(
    [...about].map(([key, own]) => {
      const typed = officials[key] ?? '';
      return [key, typed === '' ? own.some(({ values }) => values.leadership !== null) : isYes(typed)];
    }),
  );
  const stated = answers.map((answer) => statedAnswer(answer, official.get(sameAs(answer.ratee)) ?? false, settings));
  const central = centralRaters(stated, settings);
  const valued = stated.map((one) => ({ ...one, isCentral: one.isAbout && central.has(sameAs(one.answer.rater)) }));
  const byPerson = groupedBy(valued, ({ answer }) => sameAs(answer.ratee));
  const sum = weightSum(settings);
  const isReady = isWhole(sum) && settings.to > HIGHEST_STEP;
  const people = [...byPerson].map(([key, own]) => {
    const person = { isOfficial: official.get(key) ?? false, typed: officials[key] ?? '', isReady };
    return personOf(own[0]?.answer.ratee ?? '', own, person, settings);
  });
  return { people, answers: valued, sum };
}

interface Stated extends ValuedAnswer {
  /** Whether all of its values lie about the middle. */
  readonly isAbout: boolean;
}

function countingAspects(isOfficial: boolean): readonly Aspect[] {
  return isOfficial ? ASPECTS : FOR_ALL;
}

function statedAnswer(answer: Answer, isOfficial: boolean, settings: FeedbackSettings): Stated {
  const counting = countingAspects(isOfficial);
  const values = counting.map((aspect) => answer.values[aspect]).filter((value) => value !== null);
  const isFaulty = answer.kind === null || counting.some((aspect) => answer.faults[aspect] !== undefined);
  const isFull = values.length === counting.length;
  const state = isFaulty ? 'unreadable' : answer.kind === 'none' ? 'leftOut' : isFull ? 'counts' : 'incomplete';
  const counts = state === 'counts';
  return {
    answer,
    state,
    mean: counts ? mean(values) : null,
    isHalo: counts && Math.max(...values) - Math.min(...values) <= settings.spread + SAME,
    isAbout: counts && values.every((value) => Math.abs(value - settings.middle) <= settings.around + SAME),
    isCentral: false,
  };
}

/** Across people: raters who are named and have rated as many as the office says, all about the middle. */
function centralRaters(all: readonly Stated[], { people }: FeedbackSettings): ReadonlySet<string> {
  const counted = all.filter(({ answer, state }) => state === 'counts' && answer.rater !== '');
  const byRater = [...groupedBy(counted, ({ answer }) => sameAs(answer.rater))];
  return new Set(
    byRater.flatMap(([rater, own]) => (own.length >= people && own.every(({ isAbout }) => isAbout) ? [rater] : [])),
  );
}

function personOf(
  person: string,
  answers: readonly Stated[],
  { isOfficial, typed, isReady }: { isOfficial: boolean; typed: string; isReady: boolean },
  { weights, missing }: FeedbackSettings,
): ValuedPerson {
  const counted = answers.filter(({ state }) => state === 'counts');
  const ofKind = (kind: RaterKind) => counted.filter(({ answer }) => answer.kind === kind);
  const kinds = Object.fromEntries(
    RATER_KINDS.map((kind) => {
      const means = ofKind(kind).flatMap((one) => one.mean ?? []);
      return [kind, { count: means.length, mean: means.length === 0 ? null : mean(means) }];
    }),
  ) as Record<RaterKind, KindMean>;
  const lacking = RATER_KINDS.filter((kind) => (weights[kind] ?? 0) > 0 && kinds[kind].count === 0);
  const unreadable = answers.filter(({ state }) => state === 'unreadable').length;
  const isOfficialUnclear = isUnclear(typed);
  const isHeld = !isReady || unreadable > 0 || isOfficialUnclear || (missing === 'wait' && lacking.length > 0);
  /** Over the kinds that answered, by their shares of what these weigh together. */
  const weighted = (valueOf: (kind: RaterKind) => number): number | null => {
    const answered = RATER_KINDS.filter((kind) => (weights[kind] ?? 0) > 0 && kinds[kind].count > 0);
    if (isHeld || answered.length === 0) return null;
    const whole = answered.reduce((sum, kind) => sum + (weights[kind] ?? 0), 0);
    return rounded(answered.reduce((sum, kind) => sum + (weights[kind] ?? 0) * valueOf(kind), 0) / whole);
  };
  const counting = countingAspects(isOfficial);
  const aspects = Object.fromEntries(
    ASPECTS.map((aspect) => {
      const valueOf = (kind: RaterKind): number => mean(ofKind(kind).map(({ answer }) => answer.values[aspect] ?? 0));
      return [aspect, counting.includes(aspect) ? weighted(valueOf) : null];
    }),
  ) as Record<Aspect, number | null>;
  return {
    person,
    isOfficial,
    kinds,
    aspects,
    np: weighted((kind) => kinds[kind].mean ?? 0),
    unreadable,
    incomplete: answers.filter(({ state }) => state === 'incomplete').length,
    lacking,
    isOfficialUnclear,
  };
}
