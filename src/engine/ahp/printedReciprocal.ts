/**
 * Reciprocals as tables print them: 1/3 is 0.33 and 1/6 is 0.17, or 0.16 where the rest is cut off. Read as printed
 * they would give another answer than the judgments above 1 from which they came.
 */

/** The judgments that tables print the reciprocals of: Saaty's, and 1½, whose reciprocal does not end either. */
const PRINTED = [2, 3, 4, 5, 6, 7, 8, 9, 1.5];

/** Beyond this many decimals a number is a quotient that a formula made, not one that was printed. */
const MOST_DECIMALS = 10;

/** What is lost where a printed number is taken off its reciprocal. */
const ROUNDING = 1e-9;

/** The judgment that a number below 1 stands for where nothing else says it: 0.33 is 1/3; a 0.35 is itself. */
export function asMeant(judgment: number): number {
  if (judgment >= 1) return judgment;
  const decimals = decimalsOf(judgment);
  if (decimals === null || decimals < 2) return judgment;
  const found = PRINTED.find((strength) => prints(1 / strength, judgment, decimals));
  return found === undefined ? judgment : 1 / found;
}

/**
 * The judgments that a number with one decimal may stand for, where it is not one of them itself: 0.3 is what such a
 * table prints of 1/3 and of 1/4. None for a number that stands for itself or for nothing on the scale.
 */
export function coarselyPrinted(judgment: number): readonly number[] {
  if (judgment >= 1 || decimalsOf(judgment) !== 1) return NONE;
  const meant = PRINTED.filter((strength) => Number.isInteger(strength) && rounds(1 / strength, judgment, 1));
  return meant.some((strength) => Math.abs(1 / strength - judgment) <= ROUNDING) ? [] : meant;
}

/** Whether the smaller of two judgments is what a table prints of the reciprocal of the larger, rounded or cut off. */
export function isPrintedReciprocal(smaller: number, larger: number): boolean {
  const decimals = decimalsOf(smaller);
  return smaller < 1 && decimals !== null && prints(1 / larger, smaller, decimals);
}

const NONE: readonly number[] = [];

function prints(exact: number, printed: number, decimals: number): boolean {
  const isCut = exact - printed >= -ROUNDING && exact - printed < 10 ** -decimals - ROUNDING;
  return isCut || rounds(exact, printed, decimals);
}

function rounds(exact: number, printed: number, decimals: number): boolean {
  return Math.abs(exact - printed) <= 10 ** -decimals / 2 + ROUNDING;
}

/** Decimals by the numbers that have them: judgments of many people repeat a few. */
const known = new Map<number, number | null>();
const MOST_KNOWN = 200;

/** How many decimals a number was typed with; `null` for one that no person types. */
function decimalsOf(value: number): number | null {
  const before = known.get(value);
  if (before !== undefined) return before;
  const decimals = decimalsIn(value);
  if (known.size < MOST_KNOWN) known.set(value, decimals);
  return decimals;
}

/** The text decides, and is made only where the digits are nearly whole: of 1/3 it would be made eleven times. */
function decimalsIn(value: number): number | null {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if (isNearlyWhole(value * 10 ** decimals) && Number(value.toFixed(decimals)) === value) return decimals;
  }
  return null;
}

const isNearlyWhole = (digits: number): boolean =>
  Math.abs(digits - Math.round(digits)) <= Math.max(1e-9, 1e-14 * Math.abs(digits));
