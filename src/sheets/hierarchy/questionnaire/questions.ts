/** The questions: a table for each item whose items are compared, under the title of their level. */
import { ratedOf } from '../../../model/alternatives/rated';
import { levelNames, coverOf } from '../../../model/judgments/cover';
import { comparedItems, pathOf } from '../../../model/hierarchy/tree';
import { judgmentOf, pairsOf } from '../../../model/judgments/judging';
import type { Pair } from '../../../model/judgments/judging';
import type { Item, Model } from '../../../model/types';
import { cellAddress } from '../../address';
import { blanks } from '../../body';
import type { Block, PlannedCell } from '../../plan';
import type { Say } from '../../say';
import { heightOfLines, linesOf } from '../../textSize';
import { TEXTS } from '../hierarchyTexts';
import { labelOf } from '../matrixLayout';
import { MARK, MARKS, NUMBERS, placeOfJudgment } from './marks';
import { QUESTIONNAIRE } from './texts';
import { NAME_WIDTH, WIDTHS } from './width';

export interface Questions {
  readonly parent: Item;
  readonly pairs: readonly Pair[];
  /** Above the heading, where a part begins. */
  readonly title: { readonly row: number; readonly text: string } | null;
  readonly headingRow: number;
}

interface Part {
  readonly title: string;
  readonly parents: readonly Item[];
}

/** A part for each level, from the top down, and one for all alternatives. */
function partsOf(model: Model, say: Say): Part[] {
  const names = levelNames(coverOf(model));
  const levelOf = (parent: Item): number => {
    const isOfAlternatives = pairsOf(model, parent.id).some(({ first }) => ratedOf(first.id) !== null);
    return isOfAlternatives ? Infinity : pathOf(model, parent.id).length;
  };
  const levels = new Map<number, Item[]>();
  for (const parent of comparedItems(model)) {
    const level = levelOf(parent);
    levels.set(level, [...(levels.get(level) ?? []), parent]);
  }
  return [...levels]
    .sort(([one], [other]) => one - other)
    .map(([level, parents], index) => {
      const usual = Number.isFinite(level) ? say(QUESTIONNAIRE.level, { level }) : say(QUESTIONNAIRE.alternatives);
      const name = Number.isFinite(level) ? (names[level - 1] ?? '') : '';
      return { title: say(QUESTIONNAIRE.part, { number: index + 1, name: name === '' ? usual : name }), parents };
    });
}

/** `first`, from 0, is the row that they may begin in. */
export function questionsOf(model: Model, first: number, say: Say): Questions[] {
  let row = first;
  return partsOf(model, say).flatMap(({ title, parents }) =>
    parents.map((parent, index): Questions => {
      const isFirst = index === 0;
      const headingRow = row + (isFirst ? 2 : 0);
      const questions = { parent, pairs: pairsOf(model, parent.id), headingRow };
      const above = isFirst ? { row, text: title } : null;
      row = headingRow + questions.pairs.length + 2;
      return { ...questions, title: above };
    }),
  );
}

/** The row behind the last question, from 0. */
export function endOf(questions: readonly Questions[], first: number): number {
  const last = questions.at(-1);
  return last ? last.headingRow + last.pairs.length + 2 : first;
}

function marksOf(model: Model, respondent: string, { first, second }: Pair): PlannedCell[] {
  const place = placeOfJudgment(judgmentOf(model, respondent, first.id, second.id));
  return Array.from({ length: MARKS }, (_, index) => (index === place ? MARK : ''));
}

/** The odd numbers, whose words the scale explains, stand out. */
function bandsBelow(row: number, count: number): Block[] {
  return NUMBERS.flatMap((number, place): Block[] => {
    if (number % 2 === 0) return [];
    const cells = Array.from({ length: count }, (): PlannedCell[] => [null]);
    return [{ at: cellAddress(row, place + 1), style: 'markBand', cells }];
  });
}

/** Of the rows of a table's pairs, in points. */
export function pairHeights(pairs: readonly Pair[]): number[] {
  return pairs.map(({ first, second }) => {
    const lines = [first, second].map((item) => linesOf(labelOf(item), NAME_WIDTH, 'plain'));
    return heightOfLines(Math.max(...lines));
  });
}

export function questionBlocks(model: Model, respondent: string, questions: Questions, say: Say): Block[] {
  const { parent, pairs, title, headingRow } = questions;
  const row = headingRow + 1;
  const titleBlock: Block[] = title
    ? [{ at: cellAddress(title.row, 0), style: 'band', cells: [[{ text: title.text }, ...blanks(MARKS + 1)]] }]
    : [];
  return [
    ...titleBlock,
    {
      at: cellAddress(headingRow, 0),
      style: 'heading',
      cells: [[{ text: labelOf(parent) }, ...NUMBERS, say(TEXTS.comparedWith)]],
    },
    {
      at: cellAddress(row, 0),
      style: 'text',
      heights: pairHeights(pairs),
      cells: pairs.map(({ first }) => [{ text: labelOf(first) }]),
    },
    { at: cellAddress(row, 1), style: 'mark', cells: pairs.map((pair) => marksOf(model, respondent, pair)) },
    ...bandsBelow(row, pairs.length),
    { at: cellAddress(row, MARKS + 1), style: 'text', cells: pairs.map(({ second }) => [{ text: labelOf(second) }]) },
  ];
}

/** The heights of the rows of a table from its heading on, in points. */
export function headingHeight({ parent }: Questions): number {
  return Math.max(linesOf(labelOf(parent), WIDTHS[0] ?? NAME_WIDTH), 1) * 15 + 5;
}
