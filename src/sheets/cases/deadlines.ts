/** Deadlines by the rule of a kind: working days or days after a date, or a day of the month beside it (study 001, IV). */
import { isWord } from './words';
import { SHIFTS, UNITS } from './texts';
import { isDate, workingDaysUpTo } from './workingDays';

/** As the log has them: how many months on, or days of the calendar; blank are working days. */
export const UNIT = { before: -1, same: 0, next: 1, calendar: 9 } as const;

/** "?" where no such word stands. */
export function unitsFormula(units: string): string {
  const others = Object.entries(UNIT) as [keyof typeof UNIT, number][];
  const ofWord = others.reduceRight(
    (rest, [word, number]) => `IF(${isWord(units, UNITS[word])},${number},${rest})`,
    `IF(${isWord(units, UNITS.working)},"","?")`,
  );
  return `IF(ISERROR(${units}),"?",IF(${units}="","",${ofWord}))`;
}

/** Whole numbers from 1, as a day of a month up to 31; "?" where they are not, or have a unit without a number. */
export function daysFormula(days: string, units: string, unitsRead: string): string {
  const isOfMonth = `ISNUMBER(${unitsRead})*(${unitsRead}<${UNIT.calendar})`;
  const most = `IF(${isOfMonth},31,9999)`;
  const isWhole = `IF(ISNUMBER(${days}),(${days}>=1)*(${days}=INT(${days}))*(${days}<=${most}),0)`;
  return `IF(ISERROR(${days}),"?",IF(${unitsRead}="?","?",IF((${days}="")*(${units}=""),"",IF(${isWhole},${days},"?"))))`;
}

/** -1 to the working day before, 1 to the one after, 0 stays; blank where no such word stands. */
export function shiftFormula(cell: string): string {
  const { stays, before, after } = SHIFTS;
  const ofWord = `IF(${isWord(cell, before)},-1,IF(${isWord(cell, after)},1,IF(${isWord(cell, stays)},0,"")))`;
  return `=IF(ISERROR(${cell}),"",${ofWord})`;
}

interface Deadline {
  /** When it was received, or a day of the month that it is of. */
  readonly date: string;
  readonly days: string;
  readonly unit: string;
}

/** A deadline that is a date, before it is moved off a day that is free; blank where it is in working days, or none. */
export function monthDay({ date, days, unit }: Deadline): string {
  // EOMONTH refuses ranges.
  const last = `DAY(DATE(YEAR(${date}),MONTH(${date})+${unit}+1,0))`;
  const ofMonth = `DATE(YEAR(${date}),MONTH(${date})+${unit},IF(${days}<${last},${days},${last}))`;
  const isThere = `ISNUMBER(${unit})*ISNUMBER(${days})*${isDate(date)}`;
  return `IF(${isThere},IF(${unit}=${UNIT.calendar},INT(${date})+${days},${ofMonth}),"")`;
}

interface Sought {
  /** The number of the working day on which it was received. */
  readonly from: string;
  readonly days: string;
  readonly unit: string;
  /** What `monthDay` answered. */
  readonly day: string;
  readonly held: string;
  readonly shift: string;
}

/** Which working day by number is the deadline; blank where a date stays as it is, or there is none. */
export function seeking({ from, days, unit, day, held, shift }: Sought): string {
  const lastUpTo = workingDaysUpTo(day, held);
  const firstFrom = `${workingDaysUpTo(`(${day}-1)`, held)}+1`;
  const moved = `IF(${shift}=-1,${lastUpTo},IF(${shift}=1,${firstFrom},""))`;
  const isInWorkingDays = `ISNUMBER(${from})*ISNUMBER(${days})*(${unit}="")`;
  return `IF(ISNUMBER(${day}),${moved},IF(${isInWorkingDays},${from}+${days},""))`;
}
