import { readRange } from '../cells';
import type { Language, Localized } from '../language';
import type { Label } from './labels';
import { readNames } from './labels';
import { prioritiesAt, readCriteria, shares } from './synthesis';

/** The words of the table. */
export const CRITICAL_WORDS = {
  criterion: { en: 'Criterion', id: 'Kriteria' },
  weight: { en: 'Weight', id: 'Bobot' },
  bestChange: { en: 'Change for the best', id: 'Perubahan: terbaik' },
  newWeight: { en: 'New weight', id: 'Bobot baru' },
  newBest: { en: 'New best', id: 'Terbaik baru' },
  anyChange: { en: 'Change for any rank', id: 'Perubahan: peringkat' },
  rises: { en: 'Rises', id: 'Naik' },
  falls: { en: 'Falls', id: 'Turun' },
  none: { en: 'none', id: 'tidak ada' },
  level: { en: 'level now', id: 'kini seri' },
} satisfies Record<string, Localized>;

const CRITERIA: Localized = { en: 'Criteria', id: 'Kriteria' };
const ALTERNATIVES: Localized = { en: 'Alternatives', id: 'Alternatif' };
const WEIGHTS: Localized = { en: 'Weights', id: 'Bobot' };
const PRIORITIES: Localized = { en: 'Priorities', id: 'Prioritas' };

/** Priorities that differ by rounding alone are equal; so are the speeds at which they change. */
const LEVEL = 1e-12;

/** How far beyond the weight at which two are level the order is looked at first; no table prints it. */
const FIRST_HAIR = 1e-12;

/** An alternative: its priority now, and how much it gains for a share of 1 more of the criterion. */
interface Line {
  readonly index: number;
  readonly now: number;
  readonly gain: number;
}

/** The share at which one has risen above another, both counted from 0. */
export interface Crossing {
  readonly share: number;
  readonly over: number;
  readonly under: number;
}

/** Where the order turns, or that two are level now and part at once. */
export type Turn = Crossing | 'level';

/** A criterion, its share now, and where the best and any rank turn; `null` where no share of it turns them. */
export interface CriticalTurns {
  readonly weight: number;
  readonly best: Turn | null;
  readonly any: Turn | null;
}

/** The share of a criterion now, and the priorities at any other. */
interface Move {
  readonly from: number;
  readonly at: (share: number) => readonly number[];
}

/**
 * The smallest change of each criterion's weight at which the best alternative, and any rank, turns (Triantaphyllou &
 * Sánchez, Decision Sciences 28(1), 1997): a heading, then a row per criterion.
 *
 * Weights are shares of 1. When one changes, the others share the rest in their old proportions, as in `sensitivity`:
 * the paper takes δ off the weight and divides all by their sum, which is the same weights with the share
 * (w − δ)/(1 − δ). The change here is that of the share. A new weight lies a hair beyond the one at which two are level,
 * so that `sensitivity` shows the turn; a tie at a weight of exactly 0 or 1 is none. Alternatives that are level now and
 * part whichever way the weight moves need no change.
 */
export function criticalWeights(
  weights: unknown,
  priorities: unknown,
  criteria: unknown,
  alternatives: unknown,
  language: Language,
): Label[][] {
  const turns = criticalTurns(weights, priorities);
  const rows = readNames(criteria, CRITERIA, turns.length, WEIGHTS);
  const names = readNames(alternatives, ALTERNATIVES, readRange(priorities, PRIORITIES).shape.rows, PRIORITIES);
  const nameOf = (index: number): Label => names[index] as Label;
  const word = (key: keyof typeof CRITICAL_WORDS): string => CRITICAL_WORDS[key][language];
  return [
    [
      ...[word('criterion'), word('weight'), word('bestChange'), word('newWeight'), word('newBest')],
      ...[word('anyChange'), word('newWeight'), word('rises'), word('falls')],
    ],
    ...turns.map(({ weight, best, any }, criterion) => {
      const changed = (turn: Turn | null): Label[] => {
        if (turn === null) return [word('none'), ''];
        return turn === 'level' ? [word('level'), weight] : [turn.share - weight, turn.share];
      };
      const [rising, falling] = any === null || any === 'level' ? ['', ''] : [nameOf(any.over), nameOf(any.under)];
      return [
        ...[rows[criterion] as Label, weight, ...changed(best)],
        best === null || best === 'level' ? '' : nameOf(best.over),
        ...[...changed(any), rising, falling],
      ];
    }),
  ];
}

/** The same as numbers: where each criterion turns the best alternative, and any rank. */
export function criticalTurns(weights: unknown, priorities: unknown): CriticalTurns[] {
  const { given, table } = readCriteria(weights, priorities);
  return shares(given).map((weight, criterion) => {
    const move: Move = { from: weight, at: (share) => prioritiesAt(given, table, criterion, share) };
    const lines = linesOf(table, move.at(weight), criterion, weight);
    return { weight, best: turnOfBest(lines, move), any: turnOfAny(lines, move) };
  });
}

/** Best first. */
function linesOf(
  table: readonly (readonly number[])[],
  now: readonly number[],
  criterion: number,
  weight: number,
): Line[] {
  return now
    .map((value, index) => ({
      index,
      now: value,
      gain: ((table[index]?.[criterion] as number) - value) / (1 - weight),
    }))
    .sort((a, b) => b.now - a.now);
}

/** The first time that one which is not best now is above all that are. */
function turnOfBest(lines: readonly Line[], move: Move): Turn | null {
  const [first] = lines as [Line];
  const leaders = lines.filter((line) => areLevel(first, line));
  if (leaders.some((leader) => parts(first, leader))) return 'level';
  const turn = nearestOf(
    lines.slice(leaders.length).map((other) => [first, other] as const),
    move,
  );
  if (turn === null) return null;
  const values = move.at(turn.share);
  return { ...turn, over: values.indexOf(Math.max(...values)) };
}

/** The first time that two change places: they are neighbours in the order of now, for nobody stands between them. */
function turnOfAny(lines: readonly Line[], move: Move): Turn | null {
  const pairs = lines.slice(1).map((below, i) => [lines[i] as Line, below] as const);
  if (pairs.some(([above, below]) => areLevel(above, below) && parts(above, below))) return 'level';
  return nearestOf(
    pairs.filter(([above, below]) => !areLevel(above, below)),
    move,
  );
}

type Pair = readonly [above: Line, below: Line];

/** The turn of the pair whose order turns first; of changes that are equally small that of the higher rank. */
function nearestOf(pairs: readonly Pair[], move: Move): Crossing | null {
  const left = pairs.flatMap((pair) => {
    const change = changeToLevel(pair);
    const share = move.from + change;
    return share >= 0 && share <= 1 ? [{ pair, change }] : [];
  });
  while (left.length > 0) {
    const smallest = left.reduce((size, { change }) => Math.min(size, Math.abs(change)), 1);
    const next = left.findIndex(({ change }) => Math.abs(change) <= smallest + LEVEL);
    const [{ pair, change }] = left.splice(next, 1) as [{ pair: Pair; change: number }];
    const crossing = beyond(pair, change, move);
    if (crossing !== null) return crossing;
  }
  return null;
}

/** Priorities are straight lines of the share, so that two meet once at most. */
function changeToLevel([above, below]: Pair): number {
  return parts(above, below) ? (above.now - below.now) / (below.gain - above.gain) : Infinity;
}

/** The first share beyond the tie at which the order has turned; `null` where only a share outside 0…1 would do it. */
function beyond([above, below]: Pair, change: number, { from, at }: Move): Crossing | null {
  const [over, under] = [below.index, above.index];
  for (let hair = FIRST_HAIR; ; hair *= 2) {
    const share = from + change + Math.sign(change) * hair;
    if (share < 0 || share > 1) return null;
    const values = at(share);
    if ((values[over] as number) - (values[under] as number) > 2 * Number.EPSILON) return { share, over, under };
  }
}

function areLevel(above: Line, below: Line): boolean {
  return above.now - below.now <= LEVEL;
}

function parts(one: Line, other: Line): boolean {
  return Math.abs(one.gain - other.gain) > LEVEL;
}
