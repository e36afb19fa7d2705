/**
 * Working days, Monday to Friday without holidays, as WORKDAY and NETWORKDAYS count them. Excel's own two refuse ranges
 * (#VALUE!), so that a column of them could not spill; these formulas take a cell or a column alike.
 */

/** How many working days there are up to a date, from the beginning of Excel's calendar. `held`: holidays that count. */
export function workingDaysUpTo(date: string, held: string): string {
  return `(5*INT(${date}/7)+MOD(${date},7)-(MOD(${date},7)>0)-COUNTIF(${held},"<="&${date}))`;
}

/**
 * The date of a working day by its number as `workingDaysUpTo` counts. `before`: how many working days lie before each
 * holiday; those that do before fewer than are sought push the date on.
 */
export function workingDayAt(number: string, before: string): string {
  const weekday = `(${number}+COUNTIF(${before},"<"&${number})-1)`;
  return `(7*INT(${weekday}/5)+MOD(${weekday},5)+2)`;
}

/** Days of a calendar as Excel counts them, 1950 to 2099: other numbers are no dates that somebody meant. */
const [EARLIEST, LATEST] = [18264, 73051];

export function isDate(cells: string): string {
  return `(ISNUMBER(${cells})*(${cells}>=${EARLIEST})*(${cells}<${LATEST}))`;
}

/** The day of a date, 0 where there is none. */
export function dayOf(cells: string): string {
  return `IF(${isDate(cells)},INT(${cells}),0)`;
}
