import { CUSTOMARY_LIGHTS } from './ckp/rulebooks/lights';
import type { Rules } from './ckp/rulebooks/ruleBook';
import type { Language, Localized } from './language';
import { reaches } from './numbers';

export type Light = 'red' | 'yellow' | 'green';

/** Red below `yellowFrom`, yellow from there, green from `greenFrom`. */
export interface Bands {
  readonly yellowFrom: number;
  readonly greenFrom: number;
}

/** Levels 0…10: red 0–3, yellow 4–7, green 8–10 as Objective Matrix studies print them. */
export const OMAX_BANDS: Bands = { yellowFrom: 4, greenFrom: 8 };

/** The bands of indices by a rule book, which says how well each edge is known. */
export function indexBands({ lights: { yellowFrom, greenFrom } }: Rules<'lights'>): Bands {
  return { yellowFrom: yellowFrom.value, greenFrom: greenFrom.value };
}

/** Indices 0…120: green from 100, yellow from 80, where no book is named. */
export const INDEX_BANDS = indexBands({ lights: CUSTOMARY_LIGHTS });

const words: Readonly<Record<Light, Localized>> = {
  red: { en: 'Red', id: 'Merah' },
  yellow: { en: 'Yellow', id: 'Kuning' },
  green: { en: 'Green', id: 'Hijau' },
};

/**
 * The traffic light of a score. Bands are half-open, lower end included: the only reading of the printed 0–3, 4–7, 8–10
 * that reproduces the SAMSAT Karang Ploso study, where 3.71 is red and 7.9005 yellow. A computed 8 that rounding left
 * at 7.999999999999999, and that the cell shows as 8, is green.
 */
export function lightOf(score: number, bands: Bands): Light {
  if (reaches(score, bands.greenFrom)) return 'green';
  return reaches(score, bands.yellowFrom) ? 'yellow' : 'red';
}

export function lightWord(light: Light, language: Language): string {
  return words[light][language];
}
