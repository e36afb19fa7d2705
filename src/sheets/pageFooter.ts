/** The foot of every printed page: what the sheet computes by, the day of printing and the number of the page. */
import type { Language, Localized } from '../engine/language';
import { EACH_LANGUAGE } from '../engine/language';

export interface PageFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Excel's own codes: &D is the day of printing, &P the page, &N how many there are. */
const PRINTED: Localized = { en: 'Printed &D', id: 'Dicetak &D' };
const PAGE: Localized = { en: 'Page &P of &N', id: 'Halaman &P dari &N' };

/** Of all three parts together Excel takes 255 letters. */
const LONGEST = 150;

/** `rule` names the rule book, or the method where there is none. */
export function pageFooter(language: Language, rule = ''): PageFooter {
  const short = rule.length > LONGEST ? `${rule.slice(0, LONGEST - 1)}…` : rule;
  return { left: short.replaceAll('&', '&&'), center: PRINTED[language], right: PAGE[language] };
}

/** Whether a footer is one that a plan gave, in whatever language: its page is numbered as ours. */
export function isPageFooter({ center, right }: PageFooter): boolean {
  return EACH_LANGUAGE.some((language) => PAGE[language] === right && PRINTED[language] === center);
}
