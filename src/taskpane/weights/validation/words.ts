/** Sentences about one result: what is asked, who said no, and what they wrote beside it. */
import type { ItemResult, Rule } from '../../../model/validation/results';
import { PART_QUESTIONS } from '../../../sheets/validation/texts';
import type { Language } from '../../../engine/language';
import type { Say, StringKey } from '../../strings';

export const RULE_KEYS: Readonly<Record<Rule, StringKey>> = {
  any: 'validationRuleAny',
  majority: 'validationRuleMajority',
  all: 'validationRuleAll',
};

/** C4c Rata-rata …: 2 of 3 say no. */
export function countText({ text, yes, no }: ItemResult, say: Say): string {
  return say('validationCount', { item: text, no, answered: yes + no });
}

/** Perspective: Customer – represents the organisation: 1 of 3 say no. */
export function partText(result: ItemResult, say: Say, language: Language): string {
  const { text, question } = result;
  const asked = question === 'item' ? '' : PART_QUESTIONS[question].short[language];
  return countText({ ...result, text: [text, asked].filter((each) => each !== '').join(' – ') }, say);
}

/** Each remark with the number of who made it. */
export function remarksOf({ said }: ItemResult, say: Say): string[] {
  return said.flatMap(({ expert, remark }) => (remark === '' ? [] : [say('validationRemark', { expert, remark })]));
}
