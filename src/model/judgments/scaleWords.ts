/**
 * The words of Saaty's scale, one set for the pane and for the questionnaires. Source: Saaty, The Analytic Hierarchy
 * Process, 1980: moderate, strong, very strong and extreme importance; 2, 4, 6 and 8 lie between.
 */
import type { Localized } from '../../engine/language';

interface Step {
  readonly number: number;
  /** How much more, without what follows in a sentence. */
  readonly degree: Localized;
}

const STEPS: readonly Step[] = [
  { number: 1, degree: { en: 'equally', id: 'sama' } },
  { number: 3, degree: { en: 'moderately', id: 'sedikit lebih' } },
  { number: 5, degree: { en: 'strongly', id: 'lebih' } },
  { number: 7, degree: { en: 'very strongly', id: 'jelas lebih' } },
  { number: 9, degree: { en: 'extremely', id: 'mutlak lebih' } },
];

/** Items are more or less important, alternatives better or worse. */
export type Compared = 'importance' | 'preference';

const EQUAL: Readonly<Record<Compared, Localized>> = {
  importance: { en: 'equally important', id: 'sama penting' },
  preference: { en: 'equally good', id: 'sama baik' },
};
const MORE: Readonly<Record<Compared, Localized>> = {
  importance: { en: 'more important', id: 'penting' },
  preference: { en: 'better', id: 'baik' },
};

/** How much the stronger of two items matters more, by its number on the scale; the nearest where it lies between. */
export function wordsOfStrength(strength: number, compared: Compared = 'importance'): Localized {
  const number = Math.min(9, Math.max(1, Math.round(strength)));
  const more = MORE[compared];
  if (number === 1) return EQUAL[compared];
  const own = STEPS.find((step) => step.number === number);
  if (own) return { en: `${own.degree.en} ${more.en}`, id: `${own.degree.id} ${more.id}` };
  const [below, above] = [degreeAt(number - 1), degreeAt(number + 1)];
  return {
    en: `between ${below.en} and ${above.en} ${more.en}`,
    id: `antara ${below.id} dan ${above.id} ${more.id}`,
  };
}

/** The whole scale in one line: "1 equally · 3 moderately · … · 9 extremely more important · 2, 4, 6, 8 between". */
export const SCALE_LINE: Localized = {
  en: `${degrees('en')} more important · 2, 4, 6, 8 between`,
  id: `${degrees('id')} penting · 2, 4, 6, 8 di antaranya`,
};

function degrees(language: keyof Localized): string {
  return STEPS.map(({ number, degree }) => `${number} ${degree[language]}`).join(' · ');
}

function degreeAt(number: number): Localized {
  return (STEPS.find((step) => step.number === number) as Step).degree;
}
