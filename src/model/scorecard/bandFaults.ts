/** What is wrong with limits and words that a person gives the bands of a scorecard, in sentences. */
import type { Bands } from '../../engine/bands';
import { sameAs } from '../hierarchy/tree';
import type { BandWords } from '../types';
import { remark } from './remark';
import type { Remark } from './types';

export const FEWEST_WORDS = 2;
export const MOST_WORDS = 5;

/** Words as they are being typed; a bound that is not there yet is `null`. */
export interface TypedWords {
  readonly bounds: readonly (number | null)[];
  readonly labels: readonly string[];
}

/** Why colours cannot begin there; `null` where they can. `highest` is the end of the scale. */
export function colourFault({ yellowFrom: yellow, greenFrom: green }: Bands, highest: number): Remark | null {
  if (green <= yellow) return remark('coloursNotRising', { yellow, green });
  return outside([yellow, green], highest);
}

/** Why these cannot be the words; `null` where they can. */
export function wordsFault({ bounds, labels }: TypedWords, highest: number): Remark | null {
  const texts = labels.map((label) => label.trim());
  const blank = texts.indexOf('');
  if (blank >= 0) return remark(blank === 0 ? 'firstWordMissing' : 'bandWordMissing', { place: blank + 1 });
  const missing = bounds.indexOf(null);
  if (missing >= 0) return remark('bandBoundMissing', { word: texts[missing + 1] ?? '' });
  const given = bounds.filter((bound) => bound !== null);
  const falling = given.findIndex((bound, index) => index > 0 && bound <= (given[index - 1] ?? -Infinity));
  if (falling >= 0) {
    const [word, before] = [texts[falling + 1] ?? '', texts[falling] ?? ''];
    return remark('bandBoundsNotRising', { word, got: given[falling] ?? 0, before, least: given[falling - 1] ?? 0 });
  }
  const twice = texts.find((text, index) => texts.findIndex((one) => sameAs(one) === sameAs(text)) < index);
  if (twice !== undefined) return remark('bandWordTwice', { word: twice });
  return outside(given, highest);
}

/** Whether a file's words are ones that a person could have given. */
export function areWords(words: BandWords): boolean {
  const { length } = words.labels;
  const fits = length >= FEWEST_WORDS && length <= MOST_WORDS && words.bounds.length === length - 1;
  return fits && wordsFault(words, Infinity) === null;
}

/** Nothing begins below the worst score there is, or above the best. */
function outside(bounds: readonly number[], highest: number): Remark | null {
  const got = bounds.find((bound) => bound <= 0 || bound > highest);
  if (got === undefined) return null;
  return remark(got <= 0 ? 'bandBelowScale' : 'bandAboveScale', { got, highest });
}
