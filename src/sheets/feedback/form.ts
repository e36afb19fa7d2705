/** A 360° form to print or to fill in, and the table for what comes back. Both are the office's own once they are written. */
import type { Language, Localized } from '../../engine/language';
import type { Area } from '../../model/area';
import { ASPECTS } from '../../model/feedback/types';
import { columnLetters } from '../address';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import { AS_TYPED } from '../plan';
import type { PlannedCell, SheetPlan } from '../plan';
import { inLanguage } from '../say';
import { heightOfLines, widthOfTexts, widthOfWords } from '../textSize';
import { ANSWER_TABLE, FORM, KIND_CHOICES } from './formTexts';
import { ASPECT_WORDS } from './texts';

export interface FormInput {
  readonly language: Language;
  /** Of this form and table: others are written onto other sheets. */
  readonly id: string;
  /** The scale. */
  readonly from: number;
  readonly to: number;
  /** Of the table. */
  readonly rows: number;
}

const FACTS_ROW = 5;
const FACTS: readonly Localized[] = [FORM.ratee, FORM.kind, FORM.rater, FORM.period];
const ASPECTS_ROW = FACTS_ROW + FACTS.length + 1;
/** Room to write in by hand. */
const WRITTEN_HEIGHT = heightOfLines(2);
const [LABEL_WIDTH, INPUT_WIDTH] = [220, 200];

export const FEEDBACK_FORM_SHEET: SheetKind<FormInput> = {
  key: ({ id }) => `feedbackForm/${id}`,
  name: ({ language }) => FORM.name[language],
  plan: formPlan,
};

function formPlan(input: FormInput): SheetPlan {
  const say = inLanguage(input.language);
  const { from, to } = input;
  const aspects = ASPECTS.map((aspect) => {
    const name = say(ASPECT_WORDS[aspect]);
    return aspect === 'leadership' ? say(FORM.officials, { aspect: name }) : name;
  });
  const kind = `B${FACTS_ROW + 1}`;
  const last = ASPECTS_ROW + aspects.length;
  const inputs = (count: number): { heights: number[]; cells: PlannedCell[][] } => ({
    heights: Array.from({ length: count }, () => WRITTEN_HEIGHT),
    cells: Array.from({ length: count }, () => [null]),
  });
  return {
    key: FEEDBACK_FORM_SHEET.key(input),
    name: say(FORM.name),
    columns: [LABEL_WIDTH, INPUT_WIDTH, widthOfTexts([say(FORM.kinds)])],
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(FORM.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(FORM.how, { from, to })], [say(FORM.confidential)]] },
      { at: `A${FACTS_ROW}`, style: 'label', cells: FACTS.map((text) => [say(text)]) },
      { at: `B${FACTS_ROW}`, style: 'inputText', format: AS_TYPED, ...inputs(FACTS.length) },
      { at: `C${FACTS_ROW + 1}`, style: 'note', cells: [[say(FORM.kinds)]] },
      { at: `A${ASPECTS_ROW}`, style: 'heading', cells: [[say(FORM.aspect), say(FORM.value, { from, to })]] },
      { at: `A${ASPECTS_ROW + 1}`, style: 'label', cells: aspects.map((text) => [text]) },
      { at: `B${ASPECTS_ROW + 1}`, style: 'input', ...inputs(aspects.length) },
    ],
    choices: [{ range: kind, words: KIND_CHOICES.map((word) => say(word)) }],
    print: { landscape: false, area: `A1:C${last}`, footer: pageFooter(input.language) },
    select: `B${FACTS_ROW}`,
  };
}

const HEADING_ROW = 4;
/** Names first, as a table is read; aspects as on the form. */
const NAMES: readonly Localized[] = [ANSWER_TABLE.ratee, ANSWER_TABLE.rater, ANSWER_TABLE.kind];
const [NAME_WIDTH, KIND_WIDTH, NUMBER_WIDTH] = [170, 100, 76];

export const ANSWER_TABLE_SHEET: SheetKind<FormInput> = {
  key: ({ id }) => `answerTable/${id}`,
  name: ({ language }) => ANSWER_TABLE.name[language],
  plan: answerTablePlan,
};

/** Headings and rows of the table on its sheet. */
export function answerTableArea({ rows }: FormInput, sheet: string): Area {
  return { sheet, row: HEADING_ROW - 1, column: 0, rows: rows + 1, columns: NAMES.length + ASPECTS.length };
}

function answerTablePlan(input: FormInput): SheetPlan {
  const say = inLanguage(input.language);
  const words = [...NAMES, ...ASPECTS.map((aspect) => ASPECT_WORDS[aspect])].map((text) => say(text));
  const last = HEADING_ROW + input.rows;
  const blanks = (columns: number): PlannedCell[][] =>
    Array.from({ length: input.rows }, () => new Array<PlannedCell>(columns).fill(null));
  const widths = [NAME_WIDTH, NAME_WIDTH, KIND_WIDTH];
  const kinds = columnLetters(NAMES.length - 1);
  const first = HEADING_ROW + 1;
  return {
    key: ANSWER_TABLE_SHEET.key(input),
    name: say(ANSWER_TABLE.name),
    columns: words.map((text, index) => Math.max(widths[index] ?? NUMBER_WIDTH, widthOfWords(text))),
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(ANSWER_TABLE.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(ANSWER_TABLE.fillIn)]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [words] },
      // As text a number of staff keeps all its digits.
      { at: `A${first}`, style: 'inputText', format: AS_TYPED, cells: blanks(NAMES.length) },
      { at: `${columnLetters(NAMES.length)}${first}`, style: 'input', cells: blanks(ASPECTS.length) },
    ],
    choices: [{ range: `${kinds}${first}:${kinds}${last}`, words: KIND_CHOICES.map((word) => say(word)) }],
    freeze: { rows: HEADING_ROW },
    print: {
      landscape: true,
      area: `A1:${columnLetters(words.length - 1)}${last}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: `A${first}`,
  };
}
