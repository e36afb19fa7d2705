/** The bands that scores fall into: three colours, and words of a scorecard's own where it has some. */
import type { Bands, Light } from '../../engine/bands';
import { lightOf, lightWord } from '../../engine/bands';
import type { Language, Localized } from '../../engine/language';
import { reaches } from '../../engine/numbers';
import type { BandWords, Scorecard } from '../types';

/** The colours begin where they do whatever the words are; a word may stand in two colours. */
export interface NamedBands extends Bands {
  readonly words?: BandWords;
}

/** What is called and coloured alike: from its lower end, included, to below the next one's. */
export interface Band {
  /** `null` for the lowest. */
  readonly from: number | null;
  /** `null` for the highest. */
  readonly below: number | null;
  readonly light: Light;
  /** As it stands beside a score: the own word, else that of the light. */
  readonly word: Localized;
  /** In the middle of a sentence: "yellow", and "Good (yellow)" where Good stands in two colours. */
  readonly name: Localized;
}

/** What decides the bands of a scorecard beside its measure. */
export type ByBands = Pick<Scorecard, 'bands' | 'bandWords'>;

export function bandsOf({ bands, bandWords }: ByBands, customary: Bands): NamedBands {
  const { yellowFrom, greenFrom } = bands ?? customary;
  return { yellowFrom, greenFrom, ...(bandWords !== null && { words: bandWords }) };
}

/** All bands, the lowest first: one for each colour, or for each word in each of its colours. */
export function bandsIn(bands: NamedBands): readonly Band[] {
  const { yellowFrom, greenFrom, words } = bands;
  const limits = [...new Set([yellowFrom, greenFrom, ...(words?.bounds ?? [])])].sort((one, other) => one - other);
  const lowest = limits[0] ?? yellowFrom;
  const parts = [null, ...limits].map((from, index) => {
    const inside = from ?? lowest - Math.abs(lowest) - 1;
    return { from, below: limits[index] ?? null, light: lightOf(inside, bands), label: labelOf(inside, words) };
  });
  return parts.map(({ from, below, light, label }): Band => {
    const colour = inBoth((language) => lightWord(light, language));
    if (label === null) return { from, below, light, word: colour, name: inBoth((one) => colour[one].toLowerCase()) };
    const isOfOneColour = parts.every((other) => other.label !== label || other.light === light);
    const name = inBoth((one) => (isOfOneColour ? label : `${label} (${colour[one].toLowerCase()})`));
    return { from, below, light, word: inBoth(() => label), name };
  });
}

/** The band of a score; rounding does not decide. */
export function bandOf(score: number, bands: NamedBands): Band {
  const all = bandsIn(bands);
  return all.findLast(({ from }) => from === null || reaches(score, from)) ?? (all[0] as Band);
}

/** Whether two scores are called and coloured alike. */
export function areAlike(score: number, other: number, bands: NamedBands): boolean {
  return bandOf(score, bands).from === bandOf(other, bands).from;
}

function labelOf(score: number, words: BandWords | undefined): string | null {
  return words?.labels[words.bounds.filter((bound) => reaches(score, bound)).length] ?? null;
}

function inBoth(text: (language: Language) => string): Localized {
  return { en: text('en'), id: text('id') };
}
