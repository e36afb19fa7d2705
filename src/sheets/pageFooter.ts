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

/** What fits beside the day of printing on an upright page; Excel prints longer parts over each other. */
const LONGEST = 50;

/** `rule` names the rule book, or the method where there is none. */
export function pageFooter(language: Language, rule = ''): PageFooter {
  return { left: shortened(rule).replaceAll('&', '&&'), center: PRINTED[language], right: PAGE[language] };
}

/** The first words of a long sentence: "Objective Matrix (OMAX)". */
function shortened(rule: string): string {
  if (rule.length <= LONGEST) return rule;
  const [first = ''] = rule.split(/[:;.](?=\s|$)/);
  return first.length > LONGEST ? `${first.slice(0, LONGEST - 1)}…` : first;
}

/** Whether a footer is one that a plan gave, in whatever language: its page is numbered as ours. */
export function isPageFooter({ center, right }: PageFooter): boolean {
  return EACH_LANGUAGE.some((language) => PAGE[language] === right && PRINTED[language] === center);
}
