/** How a cell shows its number: as a percent or not, and with how many decimals. By its number format, or by its text. */
import { isDateFormat } from './periods';

export interface NumberShape {
  /** `fraction`: 0.85 is shown as 85%. `points`: 85 is. */
  readonly percent: 'fraction' | 'points' | null;
  /** `null` where nothing says. */
  readonly decimals: number | null;
}

/** Texts in quotes, escaped characters, room left by `_` or filled by `*`, and what stands in brackets. */
const LITERALS = /"[^"]*"|\\.|_.|\*./g;
const BRACKETS = /\[[^\]]*\]/g;

/**
 * What a number format of Excel says, as Office.js spells it in every locale; `null` for General, text, dates, fractions
 * and exponents. Of several sections the first counts: it is that of positive numbers.
 */
export function formatShape(format: string | undefined): NumberShape | null {
  if (format === undefined || isDateFormat(format)) return null;
  const section = firstSection(format);
  const signs = section.replace(LITERALS, '').replace(BRACKETS, '');
  if (!/[0#?]/.test(signs) || /[e/]/i.test(signs)) return null;
  const figures = /[0#?][0#?,. ]*/.exec(signs)?.[0].trimEnd() ?? '';
  // A comma behind the figures leaves out thousands: 1,234,567 is shown as 1,235.
  const isScaled = figures.endsWith(',');
  const decimals = isScaled ? null : (/\.([0#?]*)/.exec(figures)?.[1]?.length ?? 0);
  const percents = signs.split('%').length - 1;
  if (percents > 1) return null;
  const isLiteral = (section.match(LITERALS) ?? []).some((text) => text.includes('%'));
  return { percent: percents === 1 ? 'fraction' : isLiteral ? 'points' : null, decimals };
}

function firstSection(format: string): string {
  return /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(format)?.[0] ?? format;
}

/** What a text such as "85,0 %" says: as many decimals as it has. */
export function textShape(text: string, { value, isPercent }: { value: number; isPercent: boolean }): NumberShape {
  const [, digits = ''] = /[.,](\d+)(?!.*[.,]\d)/.exec(text) ?? [];
  const isGroup = digits.length === 3 && Number.isInteger(value);
  // "1,5 juta" is a whole number all the same.
  const isMultiplied = Number.isInteger(value) && /[1-9]/.test(digits);
  return { percent: isPercent ? 'points' : null, decimals: isGroup ? 0 : isMultiplied ? null : digits.length };
}

/** The shape once the number was multiplied: 97% read as 97 is a percent in points. */
function multiplied({ percent, decimals }: NumberShape, factor: number): NumberShape {
  if (factor === 1) return { percent, decimals };
  const isPercent = percent === 'fraction';
  return { percent: 'points', decimals: decimals === null || isPercent ? decimals : Math.max(0, decimals - 2) };
}

/**
 * The one shape of a row's numbers, the one that counts first: a row with a percent in it is of percents, and decimals
 * are those of the first number. `null` where no cell says anything.
 */
export function commonShape(shapes: readonly { shape: NumberShape | null; factor: number }[]): NumberShape | null {
  const all = shapes.map(({ shape, factor }) => (shape === null ? null : multiplied(shape, factor)));
  const known = all.filter((shape) => shape !== null);
  const percent = (['fraction', 'points'] as const).find((kind) => known.some((one) => one.percent === kind)) ?? null;
  const first = percent === null ? (all[0] ?? null) : (known.find(({ decimals }) => decimals !== null) ?? null);
  if (percent === null && first === null) return null;
  const decimals = first?.decimals ?? null;
  // 0.850 beside 85.0% has two decimals less as a percent.
  const isPlainFraction = percent === 'fraction' && first?.percent === null;
  return { percent, decimals: decimals === null || !isPlainFraction ? decimals : Math.max(0, decimals - 2) };
}
