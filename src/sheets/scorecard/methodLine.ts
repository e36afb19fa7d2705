/** By what a scorecard scores, for the last line of its sheets: "OMAX, anchors at levels 0, 3, 10", "CKP, Kep-241/PB/2015". */
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import type { Language, Localized } from '../../engine/language';
import { anchorLevels } from '../../model/scorecard/anchoring';
import { methodOf } from '../../model/scorecard/methods';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { Scorecard } from '../../model/types';
import type { SheetPlan } from '../plan';
import { inLanguage } from '../say';

const ANCHORED: Localized = {
  en: 'Objective Matrix (OMAX), anchors at levels {levels}',
  id: 'Objective Matrix (OMAX), nilai acuan di level {levels}',
};
const WHOLE: Localized = { en: ', whole levels', id: ', level bulat' };

/** Without the anchors, which may differ from one of several scorecards to the next. */
export function methodFoot(scorecard: Scorecard, language: Language): NonNullable<SheetPlan['foot']> {
  const { measure, words } = methodOf(scorecard);
  const name = inLanguage(language)(words.name);
  return { language, method: measure.isByAnchors ? name : `${name}, ${KEP_241.title}` };
}

export function scorecardFoot(
  { scorecard, kpis }: Pick<Evaluation, 'scorecard' | 'kpis'>,
  language: Language,
): NonNullable<SheetPlan['foot']> {
  const say = inLanguage(language);
  if (!methodOf(scorecard).measure.isByAnchors) return methodFoot(scorecard, language);
  const whole = scorecard.rule === 'hurdle' ? say(WHOLE) : '';
  const levels = anchorLevels(kpis, scorecard).join(', ');
  return { language, method: `${say(ANCHORED, { levels })}${whole}` };
}
