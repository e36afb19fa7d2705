/** The weights below one item with its judgments drawn anew: each of its respondents, each pair. */
import { meanJudgments } from '../../engine/ahp/groups';
import { readJudgments } from '../../engine/ahp/judgments';
import { priorities } from '../../engine/ahp/priorities';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { seeded } from '../../engine/seeded';
import { judgmentOf } from '../judgments/judging';
import type { Item, Model, Respondent } from '../types';
import { neighboursOf } from './neighbours';

export type Neighbours = (value: number) => readonly number[];

interface Drawn {
  readonly row: number;
  readonly column: number;
  readonly choices: readonly number[];
  readonly random: () => number;
}

interface Person {
  readonly values: (number | null)[][];
  readonly drawn: readonly Drawn[];
}

export interface DrawnWeights {
  next(): readonly number[];
}

/**
 * A judgment is drawn by the identities of who judged and of the two: other names, another order or another person put in
 * between change nothing of it.
 */
export function drawnWeights(
  model: Model,
  people: readonly Respondent[],
  items: readonly Item[],
  seed: number,
  neighbours: Neighbours = neighboursOf,
): DrawnWeights {
  const drawing = people.map((person) => personOf(model, person, items, seed, neighbours));
  const matrices = drawing.map(({ values }) => ({
    size: items.length,
    values,
    missing: values.flat().filter((value) => value === null).length / 2,
  }));
  const influence = people.map(({ weight }) => weight);
  return {
    next: () => {
      drawing.forEach(draw);
      return weightsOf(meanJudgments(matrices, influence), model.method);
    },
  };
}

function personOf(
  model: Model,
  { id }: Respondent,
  items: readonly Item[],
  seed: number,
  neighbours: Neighbours,
): Person {
  const values = items.map((_, row) => items.map((__, column) => (row === column ? 1 : null) as number | null));
  const drawn = items.flatMap((one, i) =>
    items.slice(i + 1).flatMap((other, offset): Drawn[] => {
      const j = i + 1 + offset;
      const isForward = one.id < other.id;
      const [row, column, first, second] = isForward ? [i, j, one.id, other.id] : [j, i, other.id, one.id];
      const value = judgmentOf(model, id, first, second);
      if (value === null) return [];
      return [{ row, column, choices: neighbours(value), random: seeded(seed, `${id} ${first} ${second}`) }];
    }),
  );
  return { values, drawn };
}

function draw({ values, drawn }: Person): void {
  for (const { row, column, choices, random } of drawn) {
    const value = choices[Math.floor(random() * choices.length)] as number;
    (values[row] as (number | null)[])[column] = value;
    (values[column] as (number | null)[])[row] = 1 / value;
  }
}

function weightsOf(matrix: (number | '')[][], method: PriorityMethod): readonly number[] {
  return priorities(readJudgments(matrix), method).weights;
}
