import type { ErrorValue, Range } from '../cells';
import { isErrorValue, isOmitted, isVoid, locatedInList, placeInList, readRange } from '../cells';
import type { Localized } from '../language';
import { quoted } from '../messages';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { isPlainNumber, readPoints } from '../quantities';
import { ScoringError } from '../scoringError';
import { isNoData } from '../textNumbers';
import { isAboutHundred, readEqualList, readWeight, sumOf, weightedSum } from '../weighting';
import type { Hierarchy } from './tree';
import { asItemsLie, readHierarchy } from './tree';

const WEIGHTS: Localized = { en: 'Weights', id: 'Bobot' };
const SCORES: Localized = { en: 'Scores', id: 'Skor' };

/** The score of a row, `null` without data, or why there is none. */
type Score = number | null | ScoringError | ErrorValue;

/** A list beside the items. */
interface Column {
  readonly range: Range;
  readonly cells: readonly unknown[];
}

interface Scorecard {
  readonly hierarchy: Hierarchy;
  readonly own: Column;
  /** Left out when all weights are equal. */
  readonly weights: Column | undefined;
  readonly normalize: boolean;
}

/**
 * The score of every row of a scorecard: a leaf keeps its own, a row with others below it has their weighted mean.
 *
 * All lists are equally long; the result lies as the items. Weights count among the rows of one parent; where all of
 * those are blank (or 0), and where `weights` is left out, they are equal. With `normalize` they are divided by their
 * sum, else taken as printed; percents are refused then, because scores may be levels, whose index is 0…1000, as well
 * as indices, whose sum is not. A leaf without a score is not available, is left out above and its weight spreads. A
 * mistake or an error value in a row is the answer of that row and of those above it; the others stand. Rows blank
 * throughout give "". Mistakes in the items and parents are thrown.
 */
export function rolledUpScores(
  items: unknown,
  parents: unknown,
  weights: unknown,
  scores: unknown,
  normalize: boolean,
): Outcome<number | ''>[][] {
  const ranges = [readRange(scores, SCORES), ...(isOmitted(weights) ? [] : [readRange(weights, WEIGHTS)])];
  const hierarchy = readHierarchy(items, parents, ranges);
  const [own, given] = ranges.map((range) => ({ range, cells: readEqualList(range, hierarchy.items) }));
  const card: Scorecard = { hierarchy, own: own as Column, weights: given, normalize };

  const results = new Array<Score>(hierarchy.names.length).fill(null);
  for (let step = hierarchy.topDown.length - 1; step >= 0; step -= 1) {
    const row = hierarchy.topDown[step] as number;
    const isLeaf = hierarchy.children[row]?.length === 0;
    results[row] = isLeaf ? leafScore(row, card) : parentScore(row, card, results);
  }
  for (const root of hierarchy.roots) weighed([root], card, results, () => false);

  const outcomes = new Array<Outcome<number | ''>>(hierarchy.names.length).fill('');
  for (const row of hierarchy.topDown) {
    outcomes[row] = results[row] ?? new ScoringError('noData', { place: placeInList(card.own.range, row) });
  }
  return asItemsLie(hierarchy.items, outcomes);
}

function leafScore(row: number, { own }: Scorecard): Score {
  const cell = own.cells[row];
  if (isPlainNumber(cell) || isErrorValue(cell)) return cell;
  const { range } = own;
  return isNoData(cell) ? null : attempt(() => readPoints(locatedInList(range, row)));
}

function parentScore(row: number, card: Scorecard, results: Score[]): Score {
  const { hierarchy, own } = card;
  const children = hierarchy.children[row] ?? [];
  const weights = weighed(children, card, results, (child) => results[child] !== null);
  const cell = own.cells[row];
  if (isErrorValue(cell)) return cell;
  const place = () => placeInList(own.range, row);
  if (!isVoid(cell) && !isNoData(cell)) {
    return new ScoringError('parentHasScore', { place: place(), item: quoted(hierarchy.names[row]) });
  }
  const below: { score: number | null; weight: number }[] = [];
  for (const [i, child] of children.entries()) {
    const score = results[child] ?? null;
    if (score !== null && typeof score !== 'number') return score;
    below.push({ score, weight: weights?.[i] ?? 1 });
  }
  const isDivided = card.normalize || weights === undefined;
  const sum = sumOf(weights ?? []);
  if (!isDivided && isAboutHundred(sum)) {
    return new ScoringError('weightsInPercent', {
      place: placeInList(hierarchy.items, row),
      total: Number(sum.toPrecision(12)),
    });
  }
  const mean = weightedSum(below, isDivided);
  if (mean === undefined || Number.isFinite(mean)) return mean ?? null;
  return new ScoringError('resultBeyondNumbers', { place: placeInList(hierarchy.items, row) });
}

/** The weights among siblings; `undefined` when they are equal. One that cannot be read takes its row's score away. */
function weighed(
  siblings: readonly number[],
  { weights }: Scorecard,
  results: Score[],
  isWeightRequired: (row: number) => boolean,
): number[] | undefined {
  if (weights === undefined || siblings.every((row) => isVoid(weights.cells[row]) || isNoData(weights.cells[row])))
    return undefined;
  return siblings.map((row) => {
    const cell = weights.cells[row];
    const weight = isErrorValue(cell)
      ? cell
      : attempt(() => readWeight(locatedInList(weights.range, row), isWeightRequired(row)));
    if (typeof weight === 'number') return weight;
    results[row] = weight;
    return 0;
  });
}
