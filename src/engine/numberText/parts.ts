/** A text taken apart into what makes its number. */
import type { Reading } from './numerals';
import { readingOf } from './numerals';
import type { NumberFault, NumberInText } from './reader';
import { plain, TextReader, unreadable } from './reader';
import { figureCount, tailOf } from './tail';
import type { Currency } from './words';
import { BOUNDS, CURRENCIES } from './words';

/** The parts of a text that is read as a number, but for what its decimal sign says. */
export interface Parts extends Omit<NumberInText, 'value'> {
  readonly isNegative: boolean;
  readonly currency: Currency | null;
  /** The power of ten that a word or an exponent multiplies with. */
  readonly power: number;
  readonly reading: Reading;
  /** What it is divided by: "1035/249.137", "1 1/2". */
  readonly divisor: Reading | null;
  /** The whole number before a fraction. */
  readonly whole: number;
}

interface Lead {
  readonly isNegative: boolean;
  readonly currency: Currency | null;
  readonly bound: NumberInText['bound'];
}

const ACCOUNTED = /^([^\d(]*)\( *((?:(?:rp\.?|idr|us\$|usd|[$£€¥]) *)?[\d.,' ]+ *%?) *\)$/i;

export function partsOf(text: string): Parts | NumberFault {
  const written = plain(text);
  const inner = ACCOUNTED.exec(written);
  if (inner === null) return partsOfPlain(written);
  // Accountants put a negative amount in parentheses.
  const parts = partsOfPlain(`${inner[1] ?? ''}${inner[2] ?? ''}`);
  if ('fault' in parts) return parts;
  if (parts.isNegative || parts.divisor !== null || parts.bound !== null) return unreadable('(');
  return { ...parts, isNegative: true };
}

function partsOfPlain(written: string): Parts | NumberFault {
  const reader = new TextReader(written);
  const lead = takeLead(reader);
  if ('fault' in lead) return lead;
  const figures = takeFigures(reader, lead.currency !== null);
  if ('fault' in figures) return figures;
  const tail = tailOf(reader.rest, figureCount(figures.reading));
  if ('fault' in tail) return tail;
  const isAmount = lead.currency !== null || tail.currency !== null;
  if (figures.divisor !== null && (tail.power !== 0 || tail.isPercent || isAmount)) return unreadable('/');
  if (lead.currency !== null && tail.currency !== null) return unreadable(firstWord(reader.rest));
  return {
    ...figures,
    isNegative: lead.isNegative,
    isPercent: tail.isPercent,
    bound: lead.bound ?? tail.bound,
    currency: lead.currency ?? tail.currency ?? figures.currency,
    power: figures.power + tail.power,
  };
}

/** A limit, a currency and a sign, in this order or with the sign before the currency. */
function takeLead(reader: TextReader): Lead | NumberFault {
  const written = reader.rest;
  const bound = reader.takeOne(BOUNDS);
  const early = takeSign(reader);
  const currency = reader.takeOne(CURRENCIES);
  const late = early ?? takeSign(reader);
  if (!/^[.,]?\d/.test(reader.rest)) return unreadable(firstWord(reader.rest === '' ? written : reader.rest));
  return { bound, currency, isNegative: late === '-' };
}

/** A plus or a minus that touches what it belongs to; before a blank it is the mark of a list. */
function takeSign(reader: TextReader): string | null {
  return reader.take(/^[+-](?=[\d.,]|rp|[$£€¥]|idr|usd)/i);
}

const NUMERAL = /^[.,]?\d(?:[.,' \u00a0]?\d)*[.,]?/;

type Figures = Pick<Parts, 'reading' | 'divisor' | 'whole' | 'power' | 'currency'>;

function takeFigures(reader: TextReader, isMoney: boolean): Figures | NumberFault {
  const fraction = /^(?:(\d+) +)?(\d+)([/\u2044])(\d+)(?![\d.,/:-])/.exec(reader.rest);
  if (fraction !== null && (fraction[1] !== undefined || fraction[3] === '\u2044')) {
    reader.rest = reader.rest.slice(fraction[0].length);
    const [, whole, upper, , lower] = fraction;
    const isProper = Number(upper) < Number(lower);
    if (!isProper) return unreadable(fraction[3] as string);
    return {
      reading: { digits: upper as string, shows: null },
      divisor: { digits: lower as string, shows: null },
      whole: Number(whole ?? 0),
      power: 0,
      currency: null,
    };
  }
  const numeral = NUMERAL.exec(reader.rest)?.[0] ?? '';
  reader.rest = reader.rest.slice(numeral.length);
  // "Rp 1.500,-": no cents.
  const isAmount = /[.,]$/.test(numeral) && /^ ?[-=]+(?=\s|$)/.test(reader.rest);
  if (isAmount) reader.rest = reader.rest.replace(/^ ?[-=]+/, '');
  const reading = readingOf(/[.,]$/.test(numeral) ? numeral.slice(0, -1) : numeral);
  if (reading === undefined) return unreadable(/[.,'\s](?=[^.,'\s]*$)/.exec(numeral)?.[0] ?? numeral);
  if (mayBeNumbersInARow(numeral, isMoney)) return unreadable(' ');
  const currency = isAmount ? ('whole' as const) : null;
  const simple = { reading, divisor: null, whole: 0, power: 0, currency };
  const exponent = /^e([+-]?\d+)(?![\p{L}\d.,])/iu.exec(reader.rest);
  if (exponent !== null) {
    reader.rest = reader.rest.slice(exponent[0].length);
    const figures = 'digits' in reading ? reading : { digits: numeral.replace(',', '.'), shows: null };
    return { ...simple, reading: figures, power: Number(exponent[1]) };
  }
  return reader.rest.startsWith('/') || /^ \/ ?\d/.test(reader.rest) ? takeDivisor(reader, simple) : simple;
}

/** "80 100" may be two numbers; "12 000", "1 234,5" and an amount are one. */
function mayBeNumbersInARow(numeral: string, isMoney: boolean): boolean {
  return numeral.includes(' ') && !isMoney && !/[.,]\d| 000/.test(numeral);
}

/** A ratio of two counts; what may be a day and a month, or a month and a year, or two years, is none. */
function takeDivisor(reader: TextReader, upper: Figures): Figures | NumberFault {
  const numeral = /^ ?\/ ?(\d(?:[.,']?\d)*)(?![\d/])/.exec(reader.rest);
  if (numeral === null) return /^ ?\/ ?\d/.test(reader.rest) ? unreadable('/') : upper;
  const divisor = readingOf(numeral[1] ?? '');
  if (divisor === undefined) return unreadable('/');
  if (upper.currency !== null || isLikelyDate(upper.reading, divisor)) return unreadable('/');
  if ('digits' in divisor && Number(divisor.digits) === 0) return unreadable('/');
  reader.rest = reader.rest.slice(numeral[0].length);
  return { ...upper, divisor };
}

function isLikelyDate(upper: Reading, lower: Reading): boolean {
  if (!('digits' in upper) || !('digits' in lower)) return false;
  const [first, second] = [upper.digits, lower.digits];
  if (/^0\d/.test(first) || /^0\d/.test(second)) return true;
  if (!/^\d+$/.test(first) || !/^\d+$/.test(second)) return false;
  const [a, b] = [Number(first), Number(second)];
  const isYear = (value: number): boolean => value >= 1900 && value <= 2099;
  return (
    (a <= 31 && b <= 31 && Math.min(a, b) <= 12) || (isYear(b) && (a <= 12 || isYear(a))) || (isYear(a) && b <= 12)
  );
}

function firstWord(rest: string): string {
  return /^(?:[\p{L}\d.'-]+|\S)/u.exec(rest)?.[0] ?? rest;
}
