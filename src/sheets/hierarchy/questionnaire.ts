/**
 * A questionnaire to print or fill in on the screen, as studies hand it out: 9 … 1 … 9 for every pair, one mark a row.
 * Read back from the marks.
 */
import type { Language } from '../../engine/language';
import { expanded } from '../../model/alternatives/expanded';
import { ratedOf } from '../../model/alternatives/rated';
import { comparedItems, oneLine } from '../../model/hierarchy/tree';
import type { Pair } from '../../model/judgments/judging';
import { judgmentOf, pairsOf } from '../../model/judgments/judging';
import type { Item, Model } from '../../model/types';
import { areaAddress, cellAddress } from '../address';
import { judgmentMark } from '../hiddenNames';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan, WriteRequest } from '../plan';
import type { Say } from '../say';
import { inLanguage } from '../say';
import { planned, requestOf } from '../kind';
import type { SheetKind } from '../kind';
import { goalName, questionnaireKey } from './hierarchySheets';
import type { RespondentInput } from './hierarchySheets';
import { TEXTS } from './hierarchyTexts';
import { labelOf } from './matrixLayout';
import { judgmentKey } from './pairKeys';
import { heightOfLines, linesOf } from '../textSize';

/** 9 down to 1 for the left item, up to 9 for the right one. */
export const MARKS = 17;
const EQUAL = 8;
const MARK = 'x';
const FIRST_ROW = 9;
const [NAME_WIDTH, MARK_WIDTH] = [170, 24];
const WIDTHS = [NAME_WIDTH, ...new Array<number>(MARKS).fill(MARK_WIDTH), NAME_WIDTH];

/** The judgment a mark in this place stands for: above 1 on the left. */
export function judgmentAt(place: number): number {
  return place <= EQUAL ? EQUAL - place + 1 : 1 / (place - EQUAL + 1);
}

/** The place of a judgment; null for one between the numbers, which the scale does not have. */
function placeOfJudgment(judgment: number | null): number | null {
  if (judgment === null) return null;
  const place = Array.from({ length: MARKS }, (_, index) => index).find(
    (index) => Math.abs(judgmentAt(index) / judgment - 1) < 1e-9,
  );
  return place ?? null;
}

interface Questions {
  parent: Item;
  pairs: readonly Pair[];
  headingRow: number;
}

function questionsOf(model: Model): Questions[] {
  let headingRow = FIRST_ROW;
  return comparedItems(model).map((parent) => {
    const questions = { parent, pairs: pairsOf(model, parent.id), headingRow };
    headingRow += questions.pairs.length + 2;
    return questions;
  });
}

function marksOf(model: Model, respondent: string, { first, second }: Pair): PlannedCell[] {
  const place = placeOfJudgment(judgmentOf(model, respondent, first.id, second.id));
  return Array.from({ length: MARKS }, (_, index) => (index === place ? MARK : ''));
}

/** 9 … 1 … 9, as the heading counts them. */
const NUMBERS = Array.from({ length: MARKS }, (_, place) => Math.abs(EQUAL - place) + 1);

/** The odd numbers, whose words the scale explains, stand out. */
function bandsBelow(row: number, count: number): Block[] {
  return NUMBERS.flatMap((number, place): Block[] => {
    if (number % 2 === 0) return [];
    const cells = Array.from({ length: count }, (): PlannedCell[] => [null]);
    return [{ at: cellAddress(row, place + 1), style: 'markBand', cells }];
  });
}

function questionBlocks(model: Model, respondent: string, { parent, pairs, headingRow }: Questions, say: Say): Block[] {
  const heights = pairs.map(({ first, second }) => {
    const lines = [first, second].map((item) => linesOf(labelOf(item), NAME_WIDTH, 'plain'));
    return heightOfLines(Math.max(...lines));
  });
  const row = headingRow + 1;
  return [
    {
      at: cellAddress(headingRow, 0),
      style: 'heading',
      cells: [[{ text: labelOf(parent) }, ...NUMBERS, say(TEXTS.comparedWith)]],
    },
    { at: cellAddress(row, 0), style: 'text', heights, cells: pairs.map(({ first }) => [{ text: labelOf(first) }]) },
    { at: cellAddress(row, 1), style: 'mark', cells: pairs.map((pair) => marksOf(model, respondent, pair)) },
    ...bandsBelow(row, pairs.length),
    { at: cellAddress(row, MARKS + 1), style: 'text', cells: pairs.map(({ second }) => [{ text: labelOf(second) }]) },
  ];
}

/** The name has the whole width of the marks to be written in. */
function nameCells(name: string): PlannedCell[] {
  return Array.from({ length: MARKS }, (_, index) => (index === 0 && name !== '' ? { text: name } : null));
}

function introduction(model: Model, name: string, hasAlternatives: boolean, say: Say): Block[] {
  const lines = [say(TEXTS.howTo), say(TEXTS.blank), say(TEXTS.scale)];
  if (hasAlternatives) lines.push(say(TEXTS.betterSide));
  return [
    { at: 'A1', style: 'title', cells: [[{ text: say(TEXTS.questionnaireTitle, { goal: goalName(model) }) }]] },
    { at: 'A3', style: 'plain', cells: [[say(TEXTS.yourName)]] },
    { at: 'B3', style: 'input', cells: [nameCells(name)] },
    { at: 'A5', style: 'plain', cells: lines.map((line) => [line]) },
  ];
}

/** The sheet shows each judgment the scale has a number for; only these can be read back. */
function judgmentsInMarks(
  model: Model,
  respondent: string,
  questions: readonly Questions[],
): Record<string, number | null> {
  return Object.fromEntries(
    questions.flatMap(({ parent, pairs }) =>
      pairs.map(({ first, second }) => {
        const place = placeOfJudgment(judgmentOf(model, respondent, first.id, second.id));
        return [judgmentKey(parent.id, first.id, second.id), place === null ? null : judgmentAt(place)];
      }),
    ),
  );
}

function questionnairePlan(model: Model, respondent: string, language: Language): SheetPlan {
  const say = inLanguage(language);
  const questions = questionsOf(model);
  const name = oneLine(model.respondents.find(({ id }) => id === respondent)?.name ?? '');
  const hasAlternatives = questions.some(({ pairs }) => pairs.some(({ first }) => ratedOf(first.id) !== null));
  const last = questions.at(-1);
  const after = last ? last.headingRow + last.pairs.length + 2 : FIRST_ROW;
  return {
    key: questionnaireKey(respondent),
    name: questionnaireName(model, respondent, say),
    columns: WIDTHS,
    blocks: [
      ...introduction(model, name, hasAlternatives, say),
      ...questions.flatMap((each) => questionBlocks(model, respondent, each, say)),
      { at: cellAddress(after, 0), style: 'note', cells: [[say(TEXTS.thanks)]] },
    ],
    names: questions.map(({ parent, pairs, headingRow }) => ({
      name: judgmentMark('questions', respondent, parent.id),
      at: areaAddress({ sheet: '', row: headingRow + 1, column: 1, rows: pairs.length, columns: MARKS }),
    })),
    judgments: judgmentsInMarks(model, respondent, questions),
    print: {
      landscape: true,
      area: areaAddress({ sheet: '', row: 0, column: 0, rows: after + 1, columns: WIDTHS.length }),
      gridlines: true,
      footer: pageFooter(language),
    },
    select: 'B3',
  };
}

function questionnaireName(model: Model, respondent: string, say: Say): string {
  const name = model.respondents.find(({ id }) => id === respondent)?.name ?? '';
  return model.respondents.length > 1 ? say(TEXTS.questionnaireOf, { name: oneLine(name) }) : say(TEXTS.questionnaire);
}

export const QUESTIONNAIRE_SHEET: SheetKind<RespondentInput> = {
  key: ({ respondent }) => questionnaireKey(respondent),
  name: ({ model, respondent, language }) => questionnaireName(model, respondent, inLanguage(language)),
  plan: ({ model, respondent, language }) => questionnairePlan(expanded(model), respondent, language),
};

/** A questionnaire for each of these respondents. */
export function questionnaireRequest(model: Model, respondents: readonly string[], language: Language): WriteRequest {
  return requestOf(
    model,
    respondents.map((respondent) => planned(QUESTIONNAIRE_SHEET, { model, respondent, language })),
  );
}
