/** Where everything stands on the two sheets of a survey: the group with its people, and the answers as judgments. */
import type { PairColumn } from '../../model/survey/types';
import { questionnaireOrder } from '../../model/survey/itemSets';
import { cellAddress, quotedSheet } from '../address';
import type { Body } from '../body';
import { absoluteCells, bodyOf } from '../body';
import type { WatchedList } from '../employees/asWritten';
import type { Say } from '../say';
import { inLanguage } from '../say';
import type { SurveyInput } from './input';
import { surveyAnswersKey, surveyKey, watchedSurvey } from './input';

/** The line above says whether the sheet is behind; on the first the next one says who counts. */
export const HEADING_ROW = 6;
/** Of the table below the weights: CR, λ, consensus, respondents, counted, unread, limit. */
export const FACTS = ['ratio', 'lambda', 'consensus', 'people', 'counted', 'unread', 'limit'] as const;
export type Fact = (typeof FACTS)[number];

export type PersonKey = 'respondent' | `w${number}` | 'cr' | 'counts' | 'share' | 'distance' | 'remark' | 'kept';
export type AnswerKey = 'name' | `p${number}` | 'share' | 'unread' | 'gap' | 'text' | 'strength' | 'favours';

export interface SurveyLayout {
  readonly input: SurveyInput;
  readonly say: Say;
  readonly list: WatchedList;
  readonly size: number;
  readonly order: readonly PairColumn[];
  /** Item, weight and rank. */
  readonly items: Body<'item' | 'weight' | 'rank'>;
  /** $B$14 */
  fact(key: Fact): string;
  readonly facts: number;
  /** The row of the headings of the matrix, and its cells. */
  readonly matrixRow: number;
  readonly matrix: string;
  readonly people: Body<PersonKey>;
  readonly notes: number;
  readonly answers: Body<AnswerKey>;
  readonly codes: Body<AnswerKey>;
  /** Cells on the other sheet. */
  ofAnswers(cells: string): string;
  ofResults(cells: string): string;
  /** Names and judgments, and the judgments alone, on the other sheet. */
  readonly named: string;
  readonly judged: string;
}

export function surveyLayout(input: SurveyInput, nameOf: (key: string) => string): SurveyLayout {
  const { id, set, reading } = input;
  const size = set.items.length;
  const order = questionnaireOrder(size);
  const items = bodyOf(['item', 'weight', 'rank'] as const, HEADING_ROW + 1, size);
  const facts = items.last + 2;
  const matrixRow = facts + FACTS.length + 2;
  const weights = set.items.map((_, index) => `w${index}` as const);
  const people = bodyOf<PersonKey>(
    ['respondent', ...weights, 'cr', 'counts', 'share', 'distance', 'remark', 'kept'],
    matrixRow + size + 3,
    reading.people.length,
  );
  const pairs = order.map((_, index) => `p${index}` as const);
  const keys: AnswerKey[] = ['name', ...pairs, 'share', 'unread', 'gap', 'text', 'strength', 'favours'];
  const answers = bodyOf<AnswerKey>(keys, HEADING_ROW + 1, reading.people.length);
  const codes = bodyOf<AnswerKey>(keys, HEADING_ROW + 1, reading.texts.length);
  const ofAnswers = (cells: string): string => `${quotedSheet(nameOf(surveyAnswersKey(id)))}!${cells}`;
  const block = (from: AnswerKey): string =>
    ofAnswers(
      absoluteCells(`${answers.cell(from, answers.first)}:${answers.cell(`p${order.length - 1}`, answers.last)}`),
    );
  return {
    input,
    say: inLanguage(input.language),
    list: watchedSurvey(input),
    size,
    order,
    items,
    facts,
    fact: (key) => absoluteCells(cellAddress(facts - 1 + FACTS.indexOf(key) + 1, 1)),
    matrixRow,
    matrix: absoluteCells(`${cellAddress(matrixRow, 1)}:${cellAddress(matrixRow + size - 1, size)}`),
    people,
    // Below the people stands the row of everyone together.
    notes: people.last + 3,
    answers,
    codes,
    ofAnswers,
    ofResults: (cells) => `${quotedSheet(nameOf(surveyKey(id)))}!${cells}`,
    named: block('name'),
    judged: block('p0'),
  };
}
