/** How Timbang is cited: a reference as the APA style has it for software, and the same for BibTeX. */
import type { Language, Localized } from '../../engine/language';
import { filled } from '../../engine/phrases';

/** Of the present version; `npm version` raises it. */
const RELEASE_YEAR = 2026;

const REFERENCE: Localized = {
  en: 'Timbang (Version {version}) [Excel add-in]. ({year}).',
  id: 'Timbang (Versi {version}) [Add-in Excel]. ({year}).',
};

/** A program without named authors begins with its title (APA 7, 10.10). */
export function reference(language: Language, version: string): string {
  return filled(REFERENCE[language], { version, year: String(RELEASE_YEAR) }, language);
}

const KIND: Localized = { en: 'Excel add-in', id: 'Add-in Excel' };
const VERSION: Localized = { en: 'Version {version}', id: 'Versi {version}' };

/** An entry of type @misc, which every BibTeX style knows. */
export function bibTex(language: Language, version: string): string {
  return [
    '@misc{timbang,',
    '  key          = {Timbang},',
    '  title        = {{Timbang}},',
    `  year         = {${RELEASE_YEAR}},`,
    `  howpublished = {${KIND[language]}},`,
    `  note         = {${filled(VERSION[language], { version }, language)}}`,
    '}',
  ].join('\n');
}
