/** Where everything stands on the two sheets of a 360° form: the people with their values, and the answers one by one. */
import { groupedBy } from '../../model/feedback/grouped';
import { sameAs } from '../../model/hierarchy/tree';
import type { Aspect, RaterKind } from '../../model/feedback/types';
import { ASPECTS, LIMIT_KEYS, RATER_KINDS } from '../../model/feedback/types';
import type { Body } from '../body';
import { absoluteCells, bodyOf } from '../body';
import { cellAddress, quotedSheet } from '../address';
import type { WatchedList } from '../employees/asWritten';
import type { Say } from '../say';
import { inLanguage } from '../say';
import type { FeedbackInput } from './input';
import { ratersKey, watchedAnswers, feedbackKey } from './input';

/** The line above says whether the sheet is behind, as on a scorecard; on the first the next one says how many there are. */
export const HEADING_ROW = 6;

export type PersonKey =
  | 'person'
  | 'official'
  | `count-${RaterKind}`
  | `mean-${RaterKind}`
  | Aspect
  | 'np'
  | 'remark'
  | 'isOfficial'
  | 'unreadable'
  | 'incomplete'
  | 'whole'
  | 'kept';
export const HIDDEN_OF_PEOPLE = ['isOfficial', 'unreadable', 'incomplete', 'whole', 'kept'] as const;

export const HIDDEN_OF_ANSWERS = [
  'place',
  'kindNumber',
  'isOfficial',
  'led',
  'state',
  'halo',
  'raterNumber',
  'about',
  'central',
  'pair',
] as const;
export type AnswerKey = 'ratee' | 'rater' | 'kind' | Aspect | 'mean' | 'remark' | (typeof HIDDEN_OF_ANSWERS)[number];

type Limit = (typeof LIMIT_KEYS)[number];

export interface FeedbackLayout {
  readonly input: FeedbackInput;
  readonly say: Say;
  readonly list: WatchedList;
  /** Each person once, as first written in the table. */
  readonly persons: readonly string[];
  readonly aspects: readonly Aspect[];
  readonly people: Body<PersonKey>;
  readonly answers: Body<AnswerKey>;
  /** Rows of the tables below the people, as Excel counts: of weights and of limits, each with its heading. */
  readonly weights: number;
  readonly limits: number;
  /** The same of the aspects of one person: its heading, and below it who that is. */
  readonly chosen: number;
  readonly notes: number;
  /** The column of their numbers, from 0. */
  readonly numbers: number;
  /** $C$20, on the sheet of the people. */
  weight(kind: RaterKind): string;
  /** $C$20:$C$22 */
  readonly allWeights: string;
  readonly sum: string;
  readonly mode: string;
  limit(key: Limit): string;
  /** The cells of a column on the other sheet. */
  ofAnswers(key: AnswerKey): string;
  ofPeople(cells: string): string;
}

export function feedbackLayout(input: FeedbackInput, nameOf: (key: string) => string): FeedbackLayout {
  const { columns, reading, id } = input;
  const aspects = ASPECTS.filter((aspect) => columns[aspect] !== undefined);
  const groups = groupedBy(reading.answers, ({ ratee }) => sameAs(ratee));
  const persons = [...groups.values()].map(([first]) => first?.ratee ?? '');
  const people = bodyOf<PersonKey>(
    [
      'person',
      ...(aspects.includes('leadership') ? (['official'] as const) : []),
      ...RATER_KINDS.map((kind) => `count-${kind}` as const),
      ...RATER_KINDS.map((kind) => `mean-${kind}` as const),
      ...aspects,
      'np',
      'remark',
      ...HIDDEN_OF_PEOPLE,
    ],
    HEADING_ROW + 1,
    persons.length,
  );
  const answers = bodyOf<AnswerKey>(
    [
      'ratee',
      ...(columns.rater === undefined ? [] : (['rater'] as const)),
      'kind',
      ...aspects,
      'mean',
      'remark',
      ...HIDDEN_OF_ANSWERS,
    ],
    HEADING_ROW + 1,
    reading.answers.length,
  );
  const weights = people.last + 2;
  // Three weights, their sum, and what becomes of that of a kind that did not answer.
  const limits = weights + RATER_KINDS.length + 4;
  const chosen = limits + LIMIT_KEYS.length + 2;
  const numbers = people.column('count-superior');
  const cell = (row: number): string => absoluteCells(cellAddress(row - 1, numbers));
  const weight = (kind: RaterKind): string => cell(weights + 1 + RATER_KINDS.indexOf(kind));
  const ofPeople = (cells: string): string => `${quotedSheet(nameOf(feedbackKey(id)))}!${cells}`;
  return {
    input,
    say: inLanguage(input.language),
    list: watchedAnswers(input),
    persons,
    aspects,
    people,
    answers,
    weights,
    limits,
    chosen,
    notes: chosen + aspects.length + 3,
    numbers,
    weight,
    allWeights: `${weight('superior')}:${weight('subordinate')}`,
    sum: cell(weights + RATER_KINDS.length + 1),
    mode: cell(weights + RATER_KINDS.length + 2),
    limit: (key) => cell(limits + 1 + LIMIT_KEYS.indexOf(key)),
    ofAnswers: (key) => `${quotedSheet(nameOf(ratersKey(id)))}!${answers.absolute(key)}`,
    ofPeople,
  };
}
