/** How the sheets of a validation are found again: one for each form and expert, and the summary of all of them. */
import type { FormKind } from '../../model/validation/asked';
import { FORM_KINDS } from '../../model/validation/asked';
import { keptMarks } from '../hiddenNames';

export interface FormKey {
  readonly kind: FormKind;
  /** From 1. */
  readonly expert: number;
}

export const SUMMARY_KEY = 'validationSummary';

export function formKey({ kind, expert }: FormKey): string {
  return `validationForm/${kind}/${expert}`;
}

/** Null for other sheets. */
export function formOfKey(key: string): FormKey | null {
  const [room, kind, expert] = key.split('/');
  const known = FORM_KINDS.find((each) => each === kind);
  return room === 'validationForm' && known !== undefined ? { kind: known, expert: Number(expert) } : null;
}

/** Kept inputs of a form: its answers with their remarks, by hidden labels, and who gave them. */
export const [ANSWERS, PERSON] = ['answers', 'person'] as const;
/** The kept input of the summary: when an item is not valid. */
export const RULE = 'rule';

/** The hidden names of the answers, as the summary's formulas read them. */
export function answerNames(form: FormKey): { labels: string; cells: string } {
  return keptMarks(formKey(form), ANSWERS);
}

/** The hidden name of the whole table: what it asks, answers, remarks and labels. */
export function tableName({ kind, expert }: FormKey): string {
  return `tb_validation_${kind}_${expert}`;
}

/** What the hidden column says of a row: the identity of an item, or of a part with what is asked of the whole. */
const PARTS = { representative: 'representative/', valid: 'valid/' } as const;
export type PartQuestion = keyof typeof PARTS;

export function partLabel(question: PartQuestion, id: string): string {
  return PARTS[question] + id;
}

export function askedBy(label: string): { question: 'item' | PartQuestion; id: string } {
  const question = (Object.keys(PARTS) as PartQuestion[]).find((each) => label.startsWith(PARTS[each]));
  return question === undefined
    ? { question: 'item', id: label }
    : { question, id: label.slice(PARTS[question].length) };
}
