/** The formulas of the summary: an answer found by its hidden label on an expert's form, read as the pane reads it. */
import { NO_WORDS, YES_WORDS } from '../../model/validation/answers';
import type { Rule } from '../../model/validation/results';
import { RULES } from '../../model/validation/results';
import { inQuotes } from '../body';
import type { Say } from '../say';
import { answerNames } from './keys';
import type { FormKey } from './keys';
import { FORM, RULE_WORDS, SUMMARY } from './texts';

const BETWEEN = '|';
const list = (words: readonly string[]): string => inQuotes([BETWEEN, words.join(BETWEEN), BETWEEN].join(''));

/** Column 1 is the answer, 2 the remark; a form that asks something else says nothing. */
function found(form: FormKey, label: string, column: 1 | 2): string {
  const { labels, cells } = answerNames(form);
  return `IFERROR(TRIM(INDEX(${cells},MATCH(${label},${labels},0),${column})),"")`;
}

/** Whether any of the forms still has the label; those whose cells are gone have not. */
export function isAskedFormula(forms: readonly FormKey[], label: string): string {
  const places = forms.map((form) => `IFERROR(MATCH(${label},${answerNames(form).labels},0),0)`);
  return `${places.join('+')}>0`;
}

/** As it was typed. */
export function typedFormula(form: FormKey, label: string): string {
  return `=${found(form, label, 1)}`;
}

/** Yes, No, blank, or ? for what is neither. By FIND, which knows no wildcards as MATCH does: a typed ? is no letter. */
export function answerFormula(typed: string, say: Say): string {
  const [yes, no] = [inQuotes(say(FORM.yes)), inQuotes(say(FORM.no))];
  const wanted = `"${BETWEEN}"&SUBSTITUTE(LOWER(${typed}),"${BETWEEN}","/")&"${BETWEEN}"`;
  const isOne = (words: readonly string[]): string => `ISNUMBER(FIND(${wanted},${list(words)}))`;
  return `=IF(${typed}="","",IF(${isOne(YES_WORDS)},${yes},IF(${isOne(NO_WORDS)},${no},"?")))`;
}

export function countFormula(answers: string, word: string): string {
  return `=COUNTIF(${answers},${inQuotes(word)})`;
}

export function shareFormula(yes: string, no: string): string {
  return `=IF(${yes}+${no}=0,"",${yes}/(${yes}+${no}))`;
}

/**
 * By the rule that stands in a cell, in words of either language; a word that is no rule gives no verdict. `isAsked` is
 * false for what left the forms.
 */
export function verdictFormula(yes: string, no: string, rule: string, isAsked: string, say: Say): string {
  const text = (key: keyof typeof SUMMARY): string => inQuotes(say(SUMMARY[key]));
  const [valid, notValid] = [inQuotes(say(FORM.valid)), inQuotes(say(FORM.notValid))];
  const verdicts: Readonly<Record<Rule, string>> = {
    any: `IF(${no}>0,${notValid},${valid})`,
    majority: `IF(${no}=${yes},${text('tie')},IF(${no}>${yes},${notValid},${valid}))`,
    all: `IF(${yes}=0,${notValid},${valid})`,
  };
  const byRule = RULES.reduceRight((otherwise, each) => {
    return `IF(${rule}=${inQuotes(say(RULE_WORDS[each]))},${verdicts[each]},${otherwise})`;
  }, '"?"');
  return `=IF(${isAsked},IF(${yes}+${no}=0,${text('unanswered')},${byRule}),${text('left')})`;
}

/** All remarks with who made them. */
export function remarksFormula(forms: readonly FormKey[], label: string): string {
  const each = forms.map((form) => {
    const remark = found(form, label, 2);
    return `IF(${remark}="","",${form.expert}&": "&${remark})`;
  });
  return each.length === 0 ? '' : `=TEXTJOIN("; ",TRUE,${each.join(',')})`;
}
