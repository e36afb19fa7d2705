/** What is to be said of a survey: answers that have no judgment, weights of persons, and that nobody ever chose a second item. */
import { quoted } from '../../engine/messages';
import { columnLetters } from '../area';
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import type { CellValue } from '../types';
import type { AnswerFault } from './answerReader';
import type { Coding, Person, SurveyTable } from './types';

/** So many of one kind are named one by one. */
const NAMED = 5;
/** Excel's dates of this century. */
const A_DATE = 36_000;

export interface FaultyAnswer {
  readonly row: number;
  readonly column: number;
  readonly cell: CellValue;
  readonly fault: AnswerFault;
}

/** The first few one by one, in the words of the table, and how many more. */
export function faultRemarks({ area, headings }: SurveyTable, faults: readonly FaultyAnswer[]): Remark[] {
  const isRead = ({ fault }: FaultyAnswer): boolean => fault === 'chosenAsOne';
  const named = (all: readonly FaultyAnswer[], more: 'surveyUnreadMore' | 'surveyAsOneMore'): Remark[] => [
    ...all.slice(0, NAMED).map((one) => faultRemark(one)),
    ...(all.length > NAMED ? [remark(more, { count: all.length - NAMED })] : []),
  ];
  const faultRemark = ({ row, column, cell, fault }: FaultyAnswer): Remark => {
    const got = quoted(cell);
    const letter = columnLetters(area.column + column);
    switch (fault) {
      case 'unread': {
        const heading = quoted(headings.texts[column] ?? '');
        return remark(typeof cell === 'number' && cell > A_DATE ? 'surveyDate' : 'surveyUnread', { row, got, heading });
      }
      case 'twoMeanings':
        return remark('surveyTwoMeanings', { row, got, column: letter });
      case 'noStrength':
        return remark('surveyNoStrength', { row, got, column: letter });
      case 'noChoice':
        return remark('surveyNoChoice', { row, got, column: letter });
      case 'alikeButMore':
        return remark('surveyAlikeButMore', { row, got, column: letter });
      case 'chosenAsOne':
        return remark('surveyAsOne', { row, got, column: letter });
    }
  };
  return [
    ...named(
      faults.filter((one) => !isRead(one)),
      'surveyUnreadMore',
    ),
    ...named(faults.filter(isRead), 'surveyAsOneMore'),
  ];
}

export function weightRemarks(people: readonly Person[]): Remark[] {
  return people
    .filter(({ weight }) => weight === null)
    .slice(0, NAMED)
    .map(({ rowNumber }) => remark('surveyWeight', { row: rowNumber }));
}

/** Numbers of 1 and more alone: nobody ever preferred a second item, or the column does not say which was preferred. */
export function oneSided(people: readonly Person[], numbers: ReadonlySet<number>, coding: Coding | null): Remark[] {
  const areMany = people.length > 1 && numbers.size > 1;
  const isPlain = coding === 'second' && [...numbers].every((number) => number >= 1 || number === 0);
  const isTurned = people.some(({ answers }) => answers.some((answer) => answer !== null && answer < 1));
  return areMany && isPlain && !isTurned ? [remark('surveyOneSided')] : [];
}
