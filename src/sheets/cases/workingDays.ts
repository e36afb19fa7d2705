/**
 * Working days, Monday to Friday without holidays, as WORKDAY and NETWORKDAYS count them. Excel's own two refuse ranges
 * (#VALUE!), so that a column of them could not spill; these formulas take a cell or a column alike.
 */

/** Added to a date, it counts from 1900 where a workbook counts from 1904 (1462 days), so that weekdays are the same. */
const SINCE_1900 = '(1463-DATE(1904,1,2))';

/** From 0: Saturday, Sunday, Monday and so on. */
export function weekdayOf(date: string): string {
  return `MOD(${date}+${SINCE_1900},7)`;
}

/** How many working days there are up to a date, from the beginning of Excel's calendar. `held`: holidays that count. */
export function workingDaysUpTo(date: string, held: string): string {
  const weekday = weekdayOf(date);
  return `(5*INT((${date}+${SINCE_1900})/7)+${weekday}-(${weekday}>0)-COUNTIF(${held},"<="&${date}))`;
}

/**
 * The date of a working day by its number as `workingDaysUpTo` counts. `before`: how many working days lie before each
 * holiday; those that do before fewer than are sought push the date on.
 */
export function workingDayAt(number: string, before: string): string {
  const weekday = `(${number}+COUNTIF(${before},"<"&${number})-1)`;
  return `(7*INT(${weekday}/5)+MOD(${weekday},5)+2-${SINCE_1900})`;
}

/** Days of a calendar as Excel counts them, 1950 to 2099: other numbers are no dates that somebody meant. */
const [EARLIEST, LATEST] = [18264, 73051];

export function isDate(cells: string): string {
  // An error, which is no date, must not be compared.
  return `IF(ISNUMBER(${cells}),(${cells}>=${EARLIEST})*(${cells}<${LATEST}),0)`;
}

/** The day of a date, 0 where there is none. */
export function dayOf(cells: string): string {
  return `IF(${isDate(cells)},INT(${cells}),0)`;
}
