/** What the answers of all experts come to, item by item. */
import { itemOf, oneLine, sameAs } from '../hierarchy/tree';
import type { CellValue, Model } from '../types';
import type { Answer } from './answers';
import { answerIn } from './answers';
import type { FormKind } from './asked';

/** One question of a form as it was found in its sheet. */
export interface FoundAnswer {
  /** Of the item, or of the part that is asked about as a whole. */
  readonly id: string;
  /** Whether the item is relevant; whether the part stands for its whole; whether the part is valid. */
  readonly question: 'item' | 'representative' | 'valid';
  /** What the form calls it. */
  readonly text: string;
  readonly said: CellValue;
  readonly remark: string;
  /** Of the answer, such as D12. */
  readonly cell: string;
}

export interface FoundForm {
  readonly kind: FormKind;
  /** From 1. */
  readonly expert: number;
  readonly sheet: string;
  readonly name: string;
  readonly position: string;
  readonly answers: readonly FoundAnswer[];
}

/** When an item is not valid: as soon as one expert says no, when more say no than yes, or when all who answered do. */
export const RULES = ['any', 'majority', 'all'] as const;
export type Rule = (typeof RULES)[number];

export type Verdict = 'valid' | 'notValid' | 'tie' | 'open';

interface Said {
  readonly expert: number;
  readonly answer: Answer;
  readonly remark: string;
}

export interface ItemResult {
  readonly kind: FormKind;
  readonly id: string;
  readonly question: FoundAnswer['question'];
  readonly text: string;
  /** What each form that was answered calls it. */
  readonly texts: readonly string[];
  readonly said: readonly Said[];
  readonly yes: number;
  readonly no: number;
  readonly verdict: Verdict;
}

/** An answer that is neither yes nor no: it counts as none until it is clear. */
interface UnclearAnswer {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly got: string;
}

export interface ValidationResult {
  readonly items: readonly ItemResult[];
  /** Parts as a whole. */
  readonly parts: readonly ItemResult[];
  readonly unclear: readonly UnclearAnswer[];
}

export function verdictOf(yes: number, no: number, rule: Rule): Verdict {
  if (yes + no === 0) return 'open';
  if (rule === 'any') return no > 0 ? 'notValid' : 'valid';
  if (rule === 'all') return yes === 0 ? 'notValid' : 'valid';
  if (no === yes) return 'tie';
  return no > yes ? 'notValid' : 'valid';
}

/** In the order in which the forms first ask. */
export function validationResult(forms: readonly FoundForm[], rule: Rule): ValidationResult {
  const byQuestion = new Map<string, { asked: FoundAnswer; kind: FormKind; said: Said[]; texts: string[] }>();
  const inOrder = [...forms].sort((one, other) => one.expert - other.expert);
  for (const { kind, expert, answers } of inOrder) {
    for (const asked of answers) {
      const key = `${kind}/${asked.question}/${asked.id}`;
      const known = byQuestion.get(key) ?? { asked, kind, said: [], texts: [] };
      known.said.push({ expert, answer: answerIn(asked.said), remark: asked.remark });
      if (answerIn(asked.said) !== 'blank') known.texts.push(asked.text);
      byQuestion.set(key, known);
    }
  }
  const results = [...byQuestion.values()].map(({ asked: { id, question, text }, kind, said, texts }): ItemResult => {
    const count = (wanted: Answer): number => said.filter(({ answer }) => answer === wanted).length;
    const [yes, no] = [count('yes'), count('no')];
    return { kind, id, question, text, texts, said, yes, no, verdict: verdictOf(yes, no, rule) };
  });
  const unclear = inOrder.flatMap(({ sheet, answers }) =>
    answers
      .filter(({ said }) => answerIn(said) === 'unclear')
      .map(({ cell, text, said }) => ({ sheet, cell, text, got: String(said).trim() })),
  );
  return {
    items: results.filter(({ question }) => question === 'item'),
    parts: results.filter(({ question }) => question !== 'item'),
    unclear,
  };
}

/** The rule that counts once the forms were read again: the summary's, unless it says what it said when another was chosen. */
export function ruleAfter(
  chosen: Rule,
  before: { readonly rule: Rule | null } | null,
  now: { readonly rule: Rule | null },
): Rule {
  return now.rule === null || now.rule === before?.rule ? chosen : now.rule;
}

/** Of what is not valid, what the hierarchy still has. */
export function stillThere(model: Model, { items }: ValidationResult): ItemResult[] {
  const renamed = new Set(renamedSince(model, { items }).map(({ result }) => result));
  return items.filter(
    (result) => result.verdict === 'notValid' && itemOf(model, result.id) !== undefined && !renamed.has(result),
  );
}

export interface Renamed {
  readonly result: ItemResult;
  readonly asked: string;
  readonly now: string;
}

/** What experts were asked about by another code or name than it has now: their answers are about what it was. */
export function renamedSince(model: Model, { items }: Pick<ValidationResult, 'items'>): Renamed[] {
  return items.flatMap((result) => {
    const item = itemOf(model, result.id);
    const now = item === undefined ? '' : oneLine(`${item.code} ${item.name}`);
    const asked = result.texts.find((text) => text !== '' && sameAs(text) !== sameAs(now));
    return now === '' || asked === undefined ? [] : [{ result, asked, now }];
  });
}
