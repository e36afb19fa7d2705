/** Cells of a pair as judgments: one that says both which and how much, or two that say one each. */
import { isNotJudged } from '../../engine/ahp/judgment';
import { sameAs } from '../hierarchy/tree';
import type { CellValue } from '../types';
import { strengthAlone, textAnswer } from './answerText';
import { choiceAnswer } from './choices';
import { judgmentOfNumber, numberIn } from './coding';
import type { Coding, ItemSet, PairColumn, TextAnswer } from './types';

/** Saaty's scale, for what one item has more than the other; its end as where 0.11 is turned around. */
const STRONGEST = 9.1;

/**
 * Why a pair has no judgment: a cell that cannot be read, one that would mean something else in another pair, or two that
 * do not fit each other. `chosenAsOne`, an item chosen with strength 1, has one: both alike.
 */
export type AnswerFault = 'unread' | 'twoMeanings' | 'noStrength' | 'noChoice' | 'alikeButMore' | 'chosenAsOne';

interface ReadAnswer {
  /** Of the pair in the order of a questionnaire; null for none. */
  readonly judgment: number | null;
  readonly fault: AnswerFault | null;
  /** Of the two, the column that is meant. */
  readonly column: number;
}

export interface AnswerReader {
  read(row: readonly CellValue[], column: number, strength: number | null): ReadAnswer;
  /** Each text that is an answer, once. */
  texts(): TextAnswer[];
  /** Texts that mean something else from pair to pair; the table of answers in words has one meaning for each. */
  ambiguous(): ReadonlySet<string>;
}

type Side = 'first' | 'second' | 'neither';

/** `refused` are texts, as `ambiguous` says them, that are no answer in any pair. */
export function answerReader(
  { items, pairs }: Pick<ItemSet, 'items' | 'pairs'>,
  coding: Coding,
  refused: ReadonlySet<string> = new Set(),
): AnswerReader {
  const texts = new Map<string, TextAnswer>();
  const ambiguous = new Set<string>();
  const isRefused = (cell: CellValue): boolean => refused.size > 0 && refused.has(sameAs(String(cell)));
  const remember = (said: TextAnswer): void => {
    const before = texts.get(sameAs(said.text));
    if (before && !agree(before, said)) ambiguous.add(sameAs(said.text));
    const isAlike = before?.favours === 'neither';
    texts.set(sameAs(said.text), {
      text: before?.text ?? said.text,
      strength: said.strength ?? before?.strength ?? null,
      favours: isAlike ? 'neither' : (said.favours ?? before?.favours ?? null),
    });
  };
  const inOneCell = (cell: CellValue, pair: PairColumn): number | null | undefined => {
    if (typeof cell === 'boolean') return undefined;
    if (typeof cell !== 'number' && isNotJudged(cell)) return null;
    if (typeof cell === 'string' && isRefused(cell)) return undefined;
    const number = numberIn(cell);
    if (number !== undefined) {
      const judgment = judgmentOfNumber(number, coding);
      if (typeof cell === 'string' && typeof judgment === 'number') {
        const strength = Math.max(judgment, 1 / judgment);
        remember({ text: cell.trim(), strength, favours: judgment >= 1 ? 'first' : 'second' });
      }
      return judgment;
    }
    const said = textAnswer(String(cell), pair, items);
    if (said === null || said.strength === null) return undefined;
    remember(said);
    const isFirst = said.favours === 'first' || said.favours === pair.first;
    return isFirst ? said.strength : 1 / said.strength;
  };
  const choice = (cell: CellValue, pair: PairColumn): Side | null | undefined => {
    if (typeof cell === 'boolean') return undefined;
    if (typeof cell !== 'number' && isNotJudged(cell)) return null;
    const said = isRefused(cell) ? null : choiceAnswer(String(cell), pair, items);
    if (said === null) return undefined;
    remember(said);
    if (said.favours === 'neither') return 'neither';
    return said.favours === 'first' || said.favours === pair.first ? 'first' : 'second';
  };
  const strengthOf = (cell: CellValue): number | null | undefined => {
    if (typeof cell === 'boolean') return undefined;
    if (typeof cell !== 'number' && isNotJudged(cell)) return null;
    const number = numberIn(cell) ?? strengthAlone(String(cell));
    if (number === null || !(number >= 1 && number <= STRONGEST)) return undefined;
    if (typeof cell === 'string') remember({ text: cell.replace(/\s+/g, ' ').trim(), strength: number, favours: null });
    return number;
  };
  // The same few answers stand in thousands of cells.
  const oneCell = perColumn(inOneCell);
  const choices = perColumn(choice);
  const strengths = perColumn(strengthOf);

  function inTwo(row: readonly CellValue[], column: number, pair: PairColumn, beside: number): ReadAnswer {
    const chosen = choices(row[column] ?? '', column, pair);
    const strength = strengths(row[beside] ?? '', beside, pair);
    const answer = (judgment: number | null, fault: AnswerFault | null = null, at = column): ReadAnswer => {
      return { judgment, fault, column: at };
    };
    if (chosen === undefined) return answer(null, isRefused(row[column] ?? '') ? 'twoMeanings' : 'unread');
    if (strength === undefined) return answer(null, 'unread', beside);
    switch (chosen) {
      case null:
        return strength === null || strength === 1 ? answer(strength) : answer(null, 'noChoice', beside);
      case 'neither':
        return strength === null || strength === 1 ? answer(1) : answer(null, 'alikeButMore', beside);
      case 'first':
      case 'second':
        if (strength === null) return answer(null, 'noStrength');
        if (strength === 1) return answer(1, 'chosenAsOne', beside);
        return answer(chosen === 'first' ? strength : 1 / strength);
    }
  }

  return {
    read: (row, column, beside) => {
      const pair = pairs[column] as PairColumn;
      const asked = beside === null ? inOne(row[column] ?? '', column, pair) : inTwo(row, column, pair, beside);
      const { judgment } = asked;
      return judgment !== null && pair.first > pair.second ? { ...asked, judgment: 1 / judgment } : asked;
    },
    texts: () => [...texts.values()],
    ambiguous: () => ambiguous,
  };

  function inOne(cell: CellValue, column: number, pair: PairColumn): ReadAnswer {
    const judgment = oneCell(cell, column, pair);
    const isTwofold = typeof cell === 'string' && isRefused(cell);
    const fault = isTwofold ? 'twoMeanings' : 'unread';
    return { judgment: judgment ?? null, fault: judgment === undefined ? fault : null, column };
  }
}

/** Whether one meaning is that of both: a choice and a strength complete each other, and of 1 both sides are alike. */
function agree(one: TextAnswer, other: TextAnswer): boolean {
  const isOfBoth = [one, other].every(({ strength, favours }) => strength === 1 || favours === 'neither');
  const areEqual = (before: unknown, now: unknown): boolean => before === null || now === null || before === now;
  return isOfBoth || (areEqual(one.strength, other.strength) && areEqual(one.favours, other.favours));
}

/** Each different cell is read once a column. */
function perColumn<Read>(
  read: (cell: CellValue, pair: PairColumn) => Read,
): (cell: CellValue, column: number, pair: PairColumn) => Read {
  const known = new Map<number, Map<CellValue, Read>>();
  return (cell, column, pair) => {
    const ofColumn = known.get(column) ?? new Map<CellValue, Read>();
    known.set(column, ofColumn);
    if (!ofColumn.has(cell)) ofColumn.set(cell, read(cell, pair));
    return ofColumn.get(cell) as Read;
  };
}

/** "Price is more important" is read as 5, though it says no strength. */
function isMoreAlone(text: string, strength: number | null): boolean {
  return strength === 5 && !/\d|\b(kuat|strong(ly)?|essential(ly)?)\b/i.test(text);
}

/**
 * Whether the answers of a column say which and none how much; both alike says either. With a question beside it that
 * asks how much, "Price is more important" says none.
 */
export function areChoices(
  cells: readonly CellValue[],
  pair: PairColumn,
  items: readonly string[],
  isAskedBeside: boolean,
): boolean {
  const said = cells.filter((cell) => !isNotJudged(cell)).map(String);
  const strengths = said.map((cell) => {
    const strength = textAnswer(cell, pair, items)?.strength ?? null;
    return isAskedBeside && isMoreAlone(cell, strength) ? null : strength;
  });
  return (
    strengths.includes(null) &&
    strengths.every((strength) => strength === null || strength === 1) &&
    said.every((cell) => choiceAnswer(cell, pair, items) !== null)
  );
}
