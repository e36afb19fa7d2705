/** The formulas of the sheet of timeliness: rules and holidays as the log reads them, and what its cases come to. */
import type { Localized } from '../../engine/language';
import { inQuotes } from '../body';
import { oneLineOf } from '../employees/listCells';
import type { Say } from '../say';
import type { LogOf } from './input';
import { caseName } from './input';
import { STATE } from './logFormulas';
import { ATTENTION } from './texts';
import { dayOf, isDate, weekdayOf, workingDaysUpTo } from './workingDays';

export type Count = 'early' | 'onDay' | 'late' | 'open' | 'refused';

/** Of a kind by its place among the rules (cells of `place`), of what has none (0), or of all cases. */
export function countFormula(of: LogOf, count: Count, group: string): string {
  const states = { ...STATE, late: [STATE.late, STATE.overdue] };
  return [states[count]]
    .flat()
    .map((state) => counted(of, group, ['state', state]))
    .join('+');
}

type Condition = readonly [part: 'state' | 'index' | 'sound', is: number | string];

function counted(of: LogOf, group: string, ...conditions: readonly Condition[]): string {
  const pairs = conditions.map(([part, is]) => `${caseName(of, part)},${typeof is === 'number' ? is : inQuotes(is)}`);
  return `COUNTIFS(${[...(group === 'all' ? [] : [`${caseName(of, 'group')},${group}`]), ...pairs].join(',')})`;
}

/** Of the cases that are done or overdue, those neither late nor, where asked, wrong. */
export function shareFormula(of: LogOf, group: string, isSound: boolean): string {
  const sound: readonly Condition[] = isSound ? [['sound', 1]] : [];
  const good = [STATE.early, STATE.onDay].map((state) => counted(of, group, ['state', state], ...sound)).join('+');
  const all = (['early', 'onDay', 'late'] as const).map((count) => countFormula(of, count, group)).join('+');
  return `IF(${all}=0,"",(${good})/(${all}))`;
}

/** Of the cases that are done; "?" while one of them has no index. */
export function meanFormula(of: LogOf, group: string): string {
  const done = [STATE.early, STATE.onDay, STATE.late].map((state) => counted(of, group, ['state', state])).join('+');
  const index = caseName(of, 'index');
  const sum = group === 'all' ? `SUM(${index})` : `SUMIFS(${index},${caseName(of, 'group')},${group})`;
  return `IF(${done}=0,"",IF(${counted(of, group, ['index', '>0'])}<${done},"?",${sum}/(${done})))`;
}

/** From 1, which row of the cells each is. */
function placesIn(cells: string): string {
  return `(ROW(${cells})-MIN(ROW(${cells}))+1)`;
}

/** A column from its heading, which nobody deletes as they do a rule, so that rows put in anywhere below are in it. */
export function belowHeading(heading: string, cells: string, formula: string): string {
  return `=IF(${placesIn(cells)}=1,${inQuotes(heading)},${formula})`;
}

/** The kinds as they are compared. The row that begins with `others` is none. */
export function kindsFormula(kinds: string, others: string): string {
  return `IF(ISERROR(${kinds}),"",IF(${kinds}=${inQuotes(others)},"",${oneLineOf(kinds)}))`;
}

/** The place of each rule as XMATCH finds it, 0 of what has none; blank where no kind stands. */
export function placeFormula(kinds: string, kindsRead: string, others: string): string {
  const none = `IF(ISERROR(${kinds}),"",IF(${kinds}=${inQuotes(others)},0,""))`;
  return `IF(${kindsRead}="",${none},${placesIn(kinds)})`;
}

/** Holidays that take a working day away: on no weekend, and no other like it above. Spills from their heading on. */
export function heldFormula(dates: string): string {
  const day = dayOf(dates);
  const isFirst = `(MATCH(${day},${day},0)=${placesIn(dates)})`;
  return `=IF(${isDate(dates)},IF((${weekdayOf(day)}>=2)*${isFirst},${day},""),"")`;
}

/** The number of each rule, from 1. */
export function numbersFormula(kinds: string, others: string): string {
  return `IF(ISERROR(${kinds}),${placesIn(kinds)}-1,IF(${kinds}=${inQuotes(others)},"",${placesIn(kinds)}-1))`;
}

/** How many working days lie before each holiday that counts. */
export function beforeFormula(held: string): string {
  return `=IF(ISNUMBER(${held}),${workingDaysUpTo(`IF(ISNUMBER(${held}),${held},0)`, held)},"")`;
}

/** A choice as the log uses it: blank where it is none. */
export function countDayFormula(cell: string): string {
  return `=IF(${isDate(cell)},INT(${cell}),"")`;
}

export function weekFormula(cell: string): string {
  return `=IF(ISERROR(${cell}),"",IF((${cell}&""="1")+(${cell}&""="2"),1*${cell},""))`;
}

export interface Watched {
  readonly of: LogOf;
  readonly say: Say;
  /** Cells that people type, and as they are read. */
  readonly kinds: string;
  readonly kindsRead: string;
  readonly daysRead: string;
  readonly holidays: string;
  readonly countDay: string;
  readonly week: string;
  readonly shift: string;
}

/** A line for each thing that keeps the results from being whole; blank without. */
export function attentionFormulas(watched: Watched): string[] {
  const { of, say, kinds, kindsRead, daysRead, holidays, countDay, week, shift } = watched;
  const counting = (text: Localized, count: string): string => {
    const [before = '', after = ''] = say(text).split('{n}');
    return `${inQuotes(before)}&${count}&${inQuotes(after)}`;
  };
  const line = (text: Localized, count: string, when = `${count}>0`): string =>
    `=IF(${when},${counting(text, count)},"")`;
  const plain = (text: Localized, when: string): string => `=IF(${when},${inQuotes(say(text))},"")`;
  const states = caseName(of, 'state');
  const open = counted(of, 'all', ['state', STATE.open]);
  const done = `COUNTIFS(${states},"<=${STATE.late}",${states},">=${STATE.early}")`;
  const isUnread = (part: 'countDay' | 'week' | 'shift', cell: string): string =>
    `IF(ISERROR(${cell}),1,(${cell}<>"")*(${caseName(of, part)}=""))`;
  const isTwice = `IF(${kindsRead}="",0,XMATCH(${kindsRead},${kindsRead})<${placesIn(kinds)})`;
  const refusedRules = `SUM(IF((${daysRead}="?")+ISERROR(${kinds})+${isTwice}>0,1,0))`;
  // Their heading is none of them.
  const isHoliday = `(${placesIn(holidays)}>1)*IF(ISERROR(${holidays}),1,${holidays}<>"")`;
  const wrongHolidays = `SUM(IF(${isHoliday},IF(${isDate(holidays)},0,1),0))`;
  const lost = `(ROWS(${states})-1-COUNT(${states}))`;
  const isFull = `MAX(INDEX(${states},ROWS(${states})-1),INDEX(${states},ROWS(${states})))>0`;
  return [
    line(ATTENTION.refused, counted(of, 'all', ['state', STATE.refused])),
    line(ATTENTION.open, open, `AND(${open}>0,${caseName(of, 'countDay')}="")`),
    line(ATTENTION.week, `(${done}-COUNT(${caseName(of, 'index')}))`),
    line(ATTENTION.rules, refusedRules),
    line(ATTENTION.holidays, wrongHolidays),
    plain(
      ATTENTION.choices,
      `${isUnread('countDay', countDay)}+${isUnread('week', week)}+${isUnread('shift', shift)}>0`,
    ),
    `=IF(${lost}>0,${counting(ATTENTION.lost, lost)},IF(${isFull},${inQuotes(say(ATTENTION.full))},""))`,
    line(ATTENTION.below, `COUNTA(${caseName(of, 'below')})`),
  ];
}
