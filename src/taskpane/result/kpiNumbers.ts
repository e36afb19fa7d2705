/** The numbers of a KPI as its table shows them: in sentences, in fields, and as people type them. Pure. */
import { readNumberText } from '../../engine/textNumbers';
import type { NumberShape } from '../../model/scorecard/reading/numberShape';
import { formatShape } from '../../model/scorecard/reading/numberShape';
import { isDateFormat } from '../../model/scorecard/reading/periods';
import type { Kpi } from '../../model/scorecard/types';
import type { FieldNumbers } from '../components/NumberField';
import type { Formats } from '../strings/format';

export interface KpiNumbers extends FieldNumbers {
  /** With its unit: "0.20%", "12.5 days". */
  text(value: number): string;
  /** Two numbers of a sentence: every decimal of the first, which somebody shall reach, and never alike. */
  both(reached: number, now: number): readonly [reached: string, now: string];
  /** How much the last decimal that is shown counts; `null` where nothing says. */
  readonly grain: number | null;
}

/** Beyond those of its cell, a number keeps so many decimals where they say it exactly. */
const MORE_DECIMALS = 2;
const MOST_DECIMALS = 8;

/** 31 December 9999. */
const LAST_DAY = 2_958_465;

const ONLY_PERCENT = /^\s*(?:%|per ?cents?|persen|prosen|pct|percentage|persentase)\s*$/i;
const PERCENT_SIGN = /\s*(?:%|per ?cent|persen|prosen|pct)\s*$/i;

export function kpiNumbers({ shown, unit }: Pick<Kpi, 'shown' | 'unit'>, formats: Formats): KpiNumbers {
  const percent = shown?.percent ?? (ONLY_PERCENT.test(unit) ? 'points' : null);
  return percent === null
    ? plainNumbers(shown?.decimals ?? null, unit, formats)
    : percentNumbers({ percent, decimals: shown?.decimals ?? null }, unit, formats);
}

/** Weights as the sheets show them: fractions that add up to 1 in percent, others as they are. */
export function weightNumbers(weights: readonly number[], formats: Formats): KpiNumbers {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shown: NumberShape = { percent: sum > 1.5 ? null : 'fraction', decimals: null };
  return kpiNumbers({ shown, unit: '' }, formats);
}

/** The number of a cell as the cell shows it. */
export function cellText(value: number, format: string | undefined, formats: Formats): string {
  if (isDateFormat(format) && value >= 0 && value <= LAST_DAY) return formats.date(value);
  const shown = formatShape(format);
  return kpiNumbers({ unit: '', ...(shown && { shown }) }, formats).text(value);
}

function percentNumbers({ percent, decimals }: NumberShape, unit: string, formats: Formats): KpiNumbers {
  const scale = percent === 'fraction' ? 100 : 1;
  const points = (value: number): number => clean(value * scale);
  const text = (value: number, digits: number): string => formats.percent(rounded(points(value), digits) / 100, digits);
  return {
    ...both(points, decimals, text),
    text: (value) => text(value, digitsOf(points(value), decimals)),
    entry: (value) => formats.entry(points(value), decimals === null ? undefined : digitsOf(points(value), decimals)),
    // Typed as it is shown: 0.19 beside the sign is 0.19 %, as "0.19%" is.
    read: (typed) => {
      const read = readTyped(typed.replace(PERCENT_SIGN, ''), unit, formats);
      return typeof read === 'string' ? read : Number((read / scale).toPrecision(15));
    },
    suffix: '%',
    grain: decimals === null ? null : 10 ** -decimals / scale,
  };
}

function plainNumbers(decimals: number | null, unit: string, formats: Formats): KpiNumbers {
  const bare = (value: number, digits: number | null): string => {
    if (digits !== null) return formats.decimals(value, digits);
    return Math.abs(value) < 1 ? formats.entry(value) : formats.number(value);
  };
  const withUnit = (number: string): string => `${number} ${unit}`.trim();
  const ownDigits = (value: number): number | null => (decimals === null ? null : digitsOf(value, decimals));
  return {
    ...both(
      (value) => value,
      decimals,
      (value, digits) => withUnit(bare(value, digits)),
    ),
    text: (value) => withUnit(bare(value, ownDigits(value))),
    entry: (value) => formats.entry(value, ownDigits(value) ?? undefined),
    read: (typed) => readTyped(typed, unit, formats),
    grain: decimals === null ? null : 10 ** -decimals,
  };
}

function both(
  shownValue: (value: number) => number,
  decimals: number | null,
  text: (value: number, digits: number) => string,
): Pick<KpiNumbers, 'both'> {
  return {
    both: (reached, now) => {
      const least = decimals ?? 0;
      const [exact, own] = [reached, now].map((value) => Math.max(least, decimalsOf(shownValue(value)))) as [
        number,
        number,
      ];
      const first = text(reached, exact);
      let digits = decimals ?? Math.min(own, Math.max(exact, 4));
      while (text(now, digits) === text(reached, digits) && reached !== now && digits < MOST_DECIMALS) digits += 1;
      return [first, text(now, digits)];
    },
  };
}

/** As many decimals as its cell has, and the few more that say a round number exactly. */
function digitsOf(value: number, decimals: number | null): number {
  const exact = decimalsOf(value);
  if (decimals === null) return Math.min(exact, MORE_DECIMALS);
  return exact <= decimals + MORE_DECIMALS ? Math.max(exact, decimals) : decimals;
}

/** How many decimals say a number, the noise of binary fractions aside. */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = clean(value).toExponential().split('e');
  const own = (digits.split('.')[1]?.length ?? 0) - Number(exponent);
  return Math.min(MOST_DECIMALS, Math.max(0, own));
}

const clean = (value: number): number => Number(value.toPrecision(12));
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A number with or without its unit; words such as "juta" count as in the cells of a table. */
function readTyped(typed: string, unit: string, formats: Formats): ReturnType<FieldNumbers['read']> {
  const text = typed.trim();
  const hasUnit = unit !== '' && text.toLowerCase().endsWith(unit.trim().toLowerCase());
  const bare = hasUnit ? text.slice(0, text.length - unit.trim().length) : text;
  const plain = formats.read(bare);
  if (plain !== 'notANumber' || bare.trim() === '') return plain;
  const read = readNumberText(bare, null);
  if ('fault' in read) return read.fault === 'ambiguous' ? 'ambiguous' : 'notANumber';
  return read.isPercent || read.bound !== null ? 'notANumber' : read.value;
}
