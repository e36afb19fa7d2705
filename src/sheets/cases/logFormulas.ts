/** The formulas of the case log: one spill a column, so that rows that people put in are counted as well. */
import type { Localized } from '../../engine/language';
import type { Body } from '../body';
import { inQuotes } from '../body';
import { oneLineOf } from '../employees/listCells';
import type { Say } from '../say';
import type { LogOf } from './input';
import { caseName } from './input';
import { monthDay, seeking, UNIT } from './deadlines';
import { CASE_LOG, CORRECT_WORDS, PROBLEMS, STANDINGS, TIMELINESS } from './texts';
import { isWord } from './words';
import { dayOf, isDate, workingDayAt, workingDaysUpTo } from './workingDays';

export type TypedKey = 'what' | 'kind' | 'received' | 'typedDue' | 'done' | 'correct';
export type LiveKey = 'due' | 'taken' | 'late' | 'index' | 'standing' | 'remark';
/**
 * Hidden: the deadline of the kind, as what it counts, and the kind's place among the rules; working days up to received
 * and done; a deadline that is a date, and the working day by number that is sought; and what follows.
 */
export type HiddenKey = 'days' | 'unit' | 'group' | 'from' | 'to' | 'day' | 'sought' | 'problem' | 'state' | 'sound';
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

/**
 * The spill of a column: from its heading, which nobody deletes as they do a case, to the line at the end, so that rows
 * put in anywhere between are counted.
 */
export function logFormula(log: Log, key: 'number' | LiveKey | HiddenKey, heading: string): string {
  const { body, say } = log;
  const rows = body.range('what');
  const place = `ROW(${rows})-ROW(${body.cell('what', body.first)})`;
  // Whoever takes the line at the end away has it again in the last row, unless a case stands there.
  const isEnd = `(${place}+1=ROWS(${rows}))*(${body.range('state')}=0)`;
  const number = `IF(${isEnd},${inQuotes(say(CASE_LOG.end))},${place})`;
  const answer = key === 'number' ? number : answerFormula(log, key);
  return `IF(ROW(${rows})=ROW(${body.cell('what', body.first)}),${inQuotes(heading)},${answer})`;
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
  // A day of a month: the date of the case says only which.
  const isOfMonth = `ISNUMBER(${at('unit')})*(${at('unit')}<${UNIT.calendar})`;
  const ofKind = (part: 'days' | 'units'): string =>
    unlessBroken('""', `IF(${at('kind')}="","",XLOOKUP(${oneLineOf(at('kind'))},${name('kinds')},${name(part)},""))`);
  switch (key) {
    case 'days':
      return ofKind('days');
    case 'unit':
      return ofKind('units');
    case 'group':
      return unlessBroken('0', `IF(${at('kind')}="",0,IFNA(XMATCH(${oneLineOf(at('kind'))},${name('kinds')}),0))`);
    case 'from':
      return unlessBroken('""', upTo('received'));
    case 'to':
      return unlessBroken('""', upTo('done'));
    case 'day':
      return unlessBroken('""', monthDay({ date: at('received'), days: at('days'), unit: at('unit') }));
    case 'sought': {
      const { from, days, unit, day } = { from: at('from'), days: at('days'), unit: at('unit'), day: at('day') };
      return unlessBroken('""', seeking({ from, days, unit, day, held: name('held'), shift: name('shift') }));
    }
    case 'due': {
      const ruled = `IF(ISNUMBER(${at('sought')}),${workingDayAt(at('sought'), name('before'))},${at('day')})`;
      const set = `IF(${isDate(at('typedDue'))},INT(${at('typedDue')}),"")`;
      return unlessBroken('""', `IF(${isSet('typedDue')},${set},${ruled})`);
    }
    case 'problem': {
      const isLacking = `(${at('due')}="")`;
      const isAfter = (one: TypedKey): string =>
        `(${isOfMonth}=0)*${isSet('received')}*(${at(one)}<>"")*(${dayOf(at('received'))}>`;
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
    case 'taken': {
      const days = `IF(${at('to')}<${at('from')},"",${at('to')}-${at('from')})`;
      return `IF((${at('problem')}="")*ISNUMBER(${at('from')})*ISNUMBER(${at('to')}),${days},"")`;
    }
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

/** Of the headline. */
const LONGEST_LINE = 999;

/** "On time: 83.33%   Index: 3.2   Not counted: 1", above the headings. */
export function headline({ of, say }: Log): string {
  const [share, mean, below] = [caseName(of, 'onTime'), caseName(of, 'mean'), `COUNTA(${caseName(of, 'below')})`];
  const refused = `COUNTIFS(${caseName(of, 'state')},${STATE.refused})`;
  const part = (when: string, text: Localized, value: string): string =>
    `IF(${when},${inQuotes(`   ${say(text)}: `)}&${value},"")`;
  const parts = [
    part(`ISNUMBER(${share})`, TIMELINESS.onTime, `ROUND(100*${share},2)&"%"`),
    part(`ISNUMBER(${mean})`, TIMELINESS.index, `ROUND(${mean},2)`),
    part(`${refused}>0`, TIMELINESS.refused, refused),
    part(`${below}>0`, CASE_LOG.below, below),
  ];
  return `=MID(${parts.join('&')},4,${LONGEST_LINE})`;
}
