/** Where everything stands on the sheet of a survey of satisfaction: the questions, the index, and the answers as numbers. */
import { REGULATED_END } from '../../../model/research/satisfaction/results';
import { cellAddress } from '../../address';
import type { Body } from '../../body';
import { absoluteCells, bodyOf } from '../../body';
import type { WatchedList } from '../../employees/asWritten';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import type { SatisfactionInput } from './input';
import { watchedAnswers } from './input';

/** Below the title: whether the sheet is behind; the index in words, and what was not counted. */
export const LINES_ROW = 5;
const HEADING_ROW = LINES_ROW + 3;

export type QuestionKey =
  | 'question'
  | 'answered'
  | 'blank'
  | 'outside'
  | 'where'
  | 'mean'
  | 'given'
  | 'weight'
  | 'product'
  | 'hundred'
  | 'class';

export const FACTS = ['respondents', 'index', 'hundred', 'class'] as const;
export type Fact = (typeof FACTS)[number];

export interface SatisfactionLayout {
  readonly input: SatisfactionInput;
  readonly say: Say;
  readonly list: WatchedList;
  readonly body: Body<QuestionKey>;
  readonly headingRow: number;
  readonly hasClasses: boolean;
  readonly hasWeights: boolean;
  /** Those that this survey has. */
  readonly factKeys: readonly Fact[];
  readonly facts: number;
  /** $B$21 */
  fact(key: Fact): string;
  readonly notes: number;
  /** Hidden columns, from 0: where each respondent stands, then a column a question, then what is kept. */
  readonly rowColumn: number;
  readonly kept: number;
  /** The number of every respondent's row in the table. */
  readonly rowNumbers: string;
  /** The answers to a question, by its place among them. */
  answersTo(question: number): string;
}

export function satisfactionLayout(input: SatisfactionInput): SatisfactionLayout {
  const { reading } = input;
  const hasClasses = reading.end === REGULATED_END;
  const hasWeights = reading.weightRow !== null;
  const keys: QuestionKey[] = [
    'question',
    'answered',
    'blank',
    'outside',
    'where',
    'mean',
    ...(hasWeights ? (['given'] as const) : []),
    'weight',
    'product',
    'hundred',
    ...(hasClasses ? (['class'] as const) : []),
  ];
  const body = bodyOf(keys, HEADING_ROW + 1, reading.questions.length);
  const factKeys = FACTS.filter((key) => key !== 'class' || hasClasses);
  const facts = body.last + 3;
  const rowColumn = keys.length;
  const last = HEADING_ROW + reading.rows.length;
  const down = (column: number): string =>
    absoluteCells(`${cellAddress(HEADING_ROW, column)}:${cellAddress(last - 1, column)}`);
  return {
    input,
    say: inLanguage(input.language),
    list: watchedAnswers(input),
    body,
    headingRow: HEADING_ROW,
    hasClasses,
    hasWeights,
    factKeys,
    facts,
    fact: (key) => absoluteCells(cellAddress(facts - 1 + factKeys.indexOf(key), 1)),
    notes: facts + factKeys.length + 1,
    rowColumn,
    kept: rowColumn + 1 + reading.questions.length,
    rowNumbers: down(rowColumn),
    answersTo: (question) => down(rowColumn + 1 + question),
  };
}
