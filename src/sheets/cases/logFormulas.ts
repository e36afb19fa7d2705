/** The formulas of the case log: one spill a column, so that rows that people put in are counted as well. */
import type { Localized } from '../../engine/language';
import { EACH_LANGUAGE } from '../../engine/language';
import type { Body } from '../body';
import { inQuotes } from '../body';
import { oneLineOf } from '../employees/listCells';
import type { Say } from '../say';
import type { LogOf } from './input';
import { caseName } from './input';
import { CASE_LOG, CORRECT_WORDS, PROBLEMS, STANDINGS } from './texts';
import { dayOf, isDate, workingDayAt, workingDaysUpTo } from './workingDays';

export type TypedKey = 'what' | 'kind' | 'received' | 'typedDue' | 'done' | 'correct';
export type LiveKey = 'due' | 'taken' | 'late' | 'index' | 'standing' | 'remark';
/** Hidden: the days of the kind and its place among the rules, working days up to received and done, and what follows. */
export type HiddenKey = 'days' | 'group' | 'from' | 'to' | 'problem' | 'state' | 'sound';
export type LogKey = 'number' | TypedKey | LiveKey | HiddenKey;

/** In the column of states; 0 is a blank row. */
export const STATE = { early: 1, onDay: 2, late: 3, open: 4, overdue: 5, refused: 9 } as const;

export interface Log {
  readonly of: LogOf;
  readonly body: Body<LogKey>;
  readonly say: Say;
}

/** The first case that is true, of each row. */
function firstOf(cases: readonly (readonly [when: string, then: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [when, then]) => `IF(${when},${then},${rest})`, otherwise);
}

/** Whether a word stands there, in either language: the sheet may have been written in the other. */
function isWord(cells: string, word: Localized): string {
  const texts = [...new Set(EACH_LANGUAGE.map((language) => word[language]))];
  return `(${texts.map((text) => `(${cells}=${inQuotes(text)})`).join('+')}>0)`;
}

/**
 * The spill of a column: from its heading, which nobody deletes as they do a case, to the line at the end, so that rows
 * put in anywhere between are counted.
 */
export function logFormula(log: Log, key: 'number' | LiveKey | HiddenKey, heading: string): string {
  const { body, say } = log;
  const rows = body.range('what');
  const isRow = (row: number): string => `ROW(${rows})=ROW(${body.cell('what', row)})`;
  const number = `IF(${isRow(body.last)},${inQuotes(say(CASE_LOG.end))},ROW(${rows})-ROW(${body.cell('what', body.first)}))`;
  const answer = key === 'number' ? number : answerFormula(log, key);
  return `IF(${isRow(body.first)},${inQuotes(heading)},${answer})`;
}

function answerFormula({ of, body, say }: Log, key: LiveKey | HiddenKey): string {
  const at = (one: LogKey): string => body.range(one);
  const name = (part: Parameters<typeof caseName>[1]): string => caseName(of, part);
  const said = (text: Localized): string => inQuotes(say(text));
  const typed: readonly TypedKey[] = ['what', 'kind', 'received', 'typedDue', 'done', 'correct'];
  const isBlank = `(${typed.map(at).join('&')}="")`;
  // First of all: whatever else is asked of an error is an error.
  const isBroken = `ISERROR(${typed.map(at).join('&')})`;
  const unlessBroken = (otherwise: string, formula: string): string => `IF(${isBroken},${otherwise},${formula})`;
  const isSet = (one: TypedKey): string => `(${at(one)}<>"")`;
  const isNoDate = (one: TypedKey): string => `${isSet(one)}*(${isDate(at(one))}=0)`;
  const upTo = (one: TypedKey): string => `IF(${isDate(at(one))},${workingDaysUpTo(dayOf(at(one)), name('held'))},"")`;
  const isDone = `(${at('state')}>=${STATE.early})*(${at('state')}<=${STATE.late})`;
  const byRule = workingDayAt(`(${at('from')}+${at('days')})`, name('before'));
  switch (key) {
    case 'days':
      return unlessBroken(
        '""',
        `IF(${at('kind')}="","",XLOOKUP(${oneLineOf(at('kind'))},${name('kinds')},${name('days')},""))`,
      );
    case 'group':
      return unlessBroken('0', `IF(${at('kind')}="",0,IFNA(XMATCH(${oneLineOf(at('kind'))},${name('kinds')}),0))`);
    case 'from':
      return unlessBroken('""', upTo('received'));
    case 'to':
      return unlessBroken('""', upTo('done'));
    case 'due': {
      const ruled = `IF(ISNUMBER(${at('from')})*ISNUMBER(${at('days')}),${byRule},"")`;
      const set = `IF(${isDate(at('typedDue'))},INT(${at('typedDue')}),"")`;
      return unlessBroken('""', `IF(${isSet('typedDue')},${set},${ruled})`);
    }
    case 'problem': {
      const isLacking = `(${at('due')}="")`;
      const isAfter = (one: TypedKey): string => `${isSet('received')}*(${at(one)}<>"")*(${dayOf(at('received'))}>`;
      return firstOf(
        [
          [isBroken, said(PROBLEMS.error)],
          [isBlank, '""'],
          [isNoDate('received'), said(PROBLEMS.received)],
          [isNoDate('typedDue'), said(PROBLEMS.typedDue)],
          [isNoDate('done'), said(PROBLEMS.done)],
          [`${isLacking}*(${at('days')}="?")`, said(PROBLEMS.rule)],
          [isLacking, said(PROBLEMS.noDue)],
          [`${isAfter('typedDue')}${dayOf(at('typedDue'))})`, said(PROBLEMS.dueBefore)],
          [`${isAfter('done')}${dayOf(at('done'))})`, said(PROBLEMS.doneBefore)],
          [
            `${isSet('correct')}*(${isWord(at('correct'), CORRECT_WORDS.yes)}+${isWord(at('correct'), CORRECT_WORDS.no)}=0)`,
            said(PROBLEMS.correct),
          ],
        ],
        '""',
      );
    }
    case 'taken':
      return `IF((${at('problem')}="")*ISNUMBER(${at('from')})*ISNUMBER(${at('to')}),${at('to')}-${at('from')},"")`;
    case 'late':
      return `IF(${at('problem')}="",IF(ISNUMBER(${at('due')})*${isDate(at('done'))},${dayOf(at('done'))}-${at('due')},""),"")`;
    case 'state': {
      const isOverdue = `IF(ISNUMBER(${name('countDay')}),${at('due')}<${name('countDay')},FALSE)`;
      return firstOf(
        [
          [isBroken, `${STATE.refused}`],
          [isBlank, '0'],
          [`${at('problem')}<>""`, `${STATE.refused}`],
          [`(${at('done')}="")*${isOverdue}`, `${STATE.overdue}`],
          [`${at('done')}=""`, `${STATE.open}`],
          [`${at('late')}<0`, `${STATE.early}`],
          [`${at('late')}=0`, `${STATE.onDay}`],
        ],
        `${STATE.late}`,
      );
    }
    case 'index': {
      const scored = firstOf(
        [
          [`${at('late')}<0`, '4'],
          [`${at('late')}=0`, '3'],
          [`${at('late')}<7`, '2'],
          [`${at('late')}>7`, '1'],
        ],
        name('week'),
      );
      return `IF(${isDone},${scored},"")`;
    }
    case 'standing': {
      const states = Object.entries(STATE) as [keyof typeof STATE, number][];
      return firstOf(
        states.map(([state, number]) => [`${at('state')}=${number}`, said(STANDINGS[state])]),
        '""',
      );
    }
    case 'remark':
      return `IF(${at('problem')}<>"",${at('problem')},IF(${isDone}*(${at('index')}=""),${said(PROBLEMS.week)},""))`;
    case 'sound':
      return unlessBroken('0', `IF(${isWord(at('correct'), CORRECT_WORDS.no)},0,1)`);
  }
}

/** "On time: 83.33%   Index: 3.2   Not counted: 1", above the headings. */
export function headline({ of, say }: Log, words: Readonly<Record<'onTime' | 'index' | 'refused', Localized>>): string {
  const [share, mean] = [caseName(of, 'onTime'), caseName(of, 'mean')];
  const refused = `COUNTIFS(${caseName(of, 'state')},${STATE.refused})`;
  const part = (text: Localized, value: string): string => `${inQuotes(`${say(text)}: `)}&${value}`;
  return `=IF(ISNUMBER(${share}),${part(words.onTime, `ROUND(100*${share},2)&"%"`)},"")&IF(ISNUMBER(${mean}),"   "&${part(words.index, `ROUND(${mean},2)`)},"")&IF(${refused}>0,"   "&${part(words.refused, refused)},"")`;
}
