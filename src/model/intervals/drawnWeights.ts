/** The weights below one item with its judgments drawn anew: each of its respondents, each pair. */
import { readJudgments } from '../../engine/ahp/judgments';
import { priorities } from '../../engine/ahp/priorities';
import { seeded } from '../../engine/seeded';
import { judgmentOf } from '../judgments/judging';
import type { Item, Model, Respondent } from '../types';
import { neighboursOf } from './neighbours';

export type Neighbours = (value: number) => readonly number[];

export interface DrawnWeights {
  /** Gets some people ready, or draws theirs; the weights once everybody's are drawn, `null` before. */
  next(): readonly number[] | null;
}

/** What is drawn: a seed, and a name for the place in the hierarchy that is the same in every workbook. */
interface Sequence {
  readonly seed: number;
  readonly place: string;
}

/** Judgments a step may read, and draw: a millisecond or two. */
const [READ_AT_ONCE, DRAWN_AT_ONCE] = [1_500, 12_000];

interface Drawn {
  readonly pair: number;
  readonly choices: readonly number[];
  /** What the logarithm of each choice adds to that of the group. */
  readonly logs: readonly number[];
}

interface Person {
  readonly drawn: readonly Drawn[];
  readonly random: () => number;
}

/** Of one pair: who judged it, by influence, and what was drawn so far. */
interface Pair {
  readonly row: number;
  readonly column: number;
  influence: number;
  judges: number;
  log: number;
  value: number;
}

/**
 * A person draws from a sequence that begins with what this person judged, pair by pair in the order of `items`: names,
 * identities and other people change nothing of it. Of people who judged the same each has another.
 */
export function drawnWeights(
  model: Model,
  people: readonly Respondent[],
  items: readonly Item[],
  sequence: Sequence,
  neighbours: Neighbours = neighboursOf,
): DrawnWeights {
  const pairs = items.flatMap((_, row) =>
    items.slice(row + 1).map((__, offset): Pair => ({ ...UNDRAWN, row, column: row + 1 + offset })),
  );
  const ready: Person[] = [];
  const alike = new Map<string, number>();
  let at = 0;
  const read = (respondent: Respondent): void => {
    const values = pairs.map(({ row, column }) =>
      judgmentOf(model, respondent.id, (items[row] as Item).id, (items[column] as Item).id),
    );
    const said = values.map((value) => value?.toPrecision(9) ?? '').join(' ');
    const others = alike.get(said) ?? 0;
    alike.set(said, others + 1);
    const random = seeded(sequence.seed, `${sequence.place} ${said} ${others}`);
    ready.push({ drawn: drawnOf(values, respondent.weight, pairs, neighbours), random });
  };
  const chunk = (judgments: number): number => Math.max(1, Math.floor(judgments / Math.max(1, pairs.length)));
  const next = (): readonly number[] | null => {
    if (ready.length < people.length) {
      people.slice(ready.length, ready.length + chunk(READ_AT_ONCE)).forEach(read);
      return null;
    }
    if (at === 0) for (const pair of pairs) pair.log = 0;
    const end = Math.min(people.length, at + chunk(DRAWN_AT_ONCE));
    for (; at < end; at += 1) draw(ready[at] as Person, pairs);
    if (at < people.length) return null;
    at = 0;
    return priorities(readJudgments(matrixOf(items.length, pairs)), model.method).weights;
  };
  return { next };
}

const UNDRAWN = { influence: 0, judges: 0, log: 0, value: 1 };

function drawnOf(
  values: readonly (number | null)[],
  influence: number,
  pairs: readonly Pair[],
  neighbours: Neighbours,
): Drawn[] {
  return values.flatMap((value, place): Drawn[] => {
    if (value === null) return [];
    const pair = pairs[place] as Pair;
    pair.judges += 1;
    pair.influence += influence;
    const choices = neighbours(value);
    return [{ pair: place, choices, logs: choices.map((choice) => influence * Math.log(choice)) }];
  });
}

function draw({ drawn, random }: Person, pairs: readonly Pair[]): void {
  for (const { pair: place, choices, logs } of drawn) {
    const chosen = Math.floor(random() * choices.length);
    const pair = pairs[place] as Pair;
    pair.log += logs[chosen] as number;
    pair.value = choices[chosen] as number;
  }
}

/** The weighted geometric means; what one person alone judged stands as it was drawn. */
function matrixOf(size: number, pairs: readonly Pair[]): (number | '')[][] {
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row === column ? 1 : ('' as const)) as number | ''),
  );
  for (const { row, column, influence, judges, log, value } of pairs) {
    if (judges === 0) continue;
    const mean = judges === 1 ? value : Math.exp(log / influence);
    (matrix[row] as (number | '')[])[column] = mean;
    (matrix[column] as (number | '')[])[row] = 1 / mean;
  }
  return matrix;
}
