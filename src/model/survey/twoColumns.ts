/** Forms that ask each pair in two columns: what is more important, and how much. Which columns belong together. */
import type { CellValue } from '../types';
import { isStrength } from './answerText';
import { halvesOf } from './pairNames';
import { isWeightOfPerson } from './personColumns';
import type { AnsweredColumns, ItemSet, PairColumn } from './types';

const HOW_MUCH =
  /\b(how (much|strong(ly)?|many)|seberapa|berapa|tingkat|skala|scale|intensi(tas|ty)|strength|bobot|nilai|skor|score|level|degree)\b/i;

/** "How much more important?" has words of the scale in it and is no answer. */
const IS_QUESTION = /\b(how|seberapa|berapa)\b|\?/i;

/** A heading that asks how much, and no answer of anybody. */
export function asksHowMuch(cell: CellValue): boolean {
  return typeof cell === 'string' && HOW_MUCH.test(cell) && (IS_QUESTION.test(cell) || !isStrength(cell));
}

const isSamePair = (one: PairColumn, other: PairColumn): boolean =>
  (one.first === other.first && one.second === other.second) ||
  (one.first === other.second && one.second === other.first);

/** Of columns that name a pair, those of choices keep it, and each takes the column that says how much. */
export function withStrengths(
  named: Readonly<Record<number, PairColumn>>,
  headings: readonly string[],
  { answered, choices }: AnsweredColumns,
): Pick<ItemSet, 'pairs' | 'strengths'> {
  const columns = Object.keys(named).map(Number);
  const asked = choices.filter((column) => named[column] !== undefined);
  const strengths: Record<number, PairColumn> = {};
  for (const column of asked) {
    const pair = named[column] as PairColumn;
    const same = columns.find(
      (other) => answered.includes(other) && !(other in strengths) && isSamePair(named[other] as PairColumn, pair),
    );
    const found = same ?? besideIt(column);
    if (found !== null) strengths[found] = pair;
  }
  return {
    pairs: Object.fromEntries(Object.entries(named).filter(([column]) => !(Number(column) in strengths))),
    strengths,
  };

  /** Up to the next column that asks for a pair: the one beside it, or one whose heading asks how much. */
  function besideIt(column: number): number | null {
    const next = Math.min(...choices.filter((other) => other > column), headings.length);
    const free = answered.filter(
      (other) =>
        other > column &&
        other < next &&
        named[other] === undefined &&
        halvesOf(headings[other] ?? '') === null &&
        !isWeightOfPerson(headings, other),
    );
    if (free.includes(column + 1)) return column + 1;
    return free.find((other) => HOW_MUCH.test(headings[other] ?? '')) ?? null;
  }
}
