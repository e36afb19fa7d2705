/** A text as it is read from its beginning, in one way of writing what looks alike. */

/** What a text says as a number: "97,5%" is 97.5 and a percent, "≥ 95" is 95 and the least that is wanted. */
export interface NumberInText {
  readonly value: number;
  readonly isPercent: boolean;
  readonly bound: 'least' | 'most' | null;
}

/** Why a text is no number: it may be two of them, or the first character or word that stands in the way. */
export type NumberFault = { readonly fault: 'ambiguous' } | { readonly fault: 'unreadable'; readonly at: string };

const ZERO_WIDTH = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const VULGAR_FRACTION = /[\u00bc-\u00be\u2150-\u215e]/g;

/** Stands for every space but the plain one, which people also put between two numbers. */
const NO_BREAK = '\u00a0';

/** One way to write what looks alike: spaces, dashes, apostrophes, full-width signs; ½ as 1⁄2. */
export function plain(text: string): string {
  return text
    .replace(ZERO_WIDTH, '')
    .trim()
    .replace(VULGAR_FRACTION, (fraction) => ` ${fraction.normalize('NFKC')}`)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\t\r\n\v\f\u2028\u2029]/g, '\n')
    .replace(/[^\S\n ]/g, NO_BREAK)
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .trim();
}

/** Reads a text from its beginning, part by part. */
export class TextReader {
  constructor(public rest: string) {}

  /** Takes what a pattern finds at the beginning, and the blanks behind it. */
  take(pattern: RegExp): string | null {
    const found = pattern.exec(this.rest)?.[0];
    if (found === undefined || found === '') return null;
    this.rest = this.rest.slice(found.length).replace(/^\s+/, '');
    return found;
  }

  takeOne<Kind extends string>(kinds: readonly (readonly [Kind, RegExp])[]): Kind | null {
    return kinds.find(([, pattern]) => this.take(pattern) !== null)?.[0] ?? null;
  }
}

export function unreadable(at: string): NumberFault {
  return { fault: 'unreadable', at };
}
