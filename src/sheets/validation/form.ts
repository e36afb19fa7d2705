/** A form on which one expert says whether each objective, or each KPI, is relevant. Read back by `readBack`. */
import type { Language } from '../../engine/language';
import type { FormKind } from '../../model/validation/asked';
import { askedParts } from '../../model/validation/asked';
import type { Model } from '../../model/types';
import { areaAddress, cellAddress } from '../address';
import { blanks } from '../body';
import { goalName } from '../hierarchy/hierarchySheets';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import { AS_TYPED } from '../plan';
import type { Block, ChoiceList, PlannedCell, SheetPlan } from '../plan';
import type { Say } from '../say';
import { inLanguage } from '../say';
import { inputs } from '../scorecard/frame';
import { brokenLines, heightOfLines } from '../textSize';
import { ANSWERS, formKey, partLabel, PERSON, tableName } from './keys';
import type { FormKey } from './keys';
import type { FormRow } from './layout';
import { COLUMN, formRows, INTRODUCTION_ROW, PERSON_ROW, PERSON_ROWS, WIDTH, WIDTHS } from './layout';
import { pageBeginnings, rowHeight, SCALE } from './pages';
import { SIGNATURE_ROWS, SIGNATURES_HEIGHT, signatureBlocks } from './signatures';
import { FORM, FORMS, PART_QUESTIONS } from './texts';

export interface FormInput extends FormKey {
  readonly model: Model;
  readonly language: Language;
  /** How many experts there are. */
  readonly experts: number;
  /** What items without any below them are, where only perspectives stand above them. */
  readonly lowest: FormKind;
}

export const VALIDATION_FORM_SHEET: SheetKind<FormInput> = { key: formKey, name: formName, plan: formPlan };

function formName({ kind, expert, experts, language }: FormInput): string {
  const say = inLanguage(language);
  const form = say(FORMS[kind].name);
  return experts > 1 ? say(FORM.nameOf, { form, number: expert }) : form;
}

function introduction(kind: FormKind, say: Say): string[] {
  const { purpose, question } = FORMS[kind];
  return [purpose, FORM.how, question].flatMap((text) => brokenLines(say(text), WIDTH));
}

function labelOfRow(row: FormRow | undefined): string {
  if (row?.kind === 'item') return row.item.id;
  return row?.kind === 'question' ? partLabel(row.question, row.part.id) : '';
}

function blocksOf(row: FormRow, kind: FormKind, say: Say): Block[] {
  const at = cellAddress(row.row, 0);
  const answer: Block = {
    at: cellAddress(row.row, COLUMN.answer),
    style: 'inputText',
    format: AS_TYPED,
    cells: [blanks(2)],
  };
  switch (row.kind) {
    case 'part':
      return [
        { at, style: 'band', cells: [[{ text: say(FORM.part, { name: row.title }) }, ...blanks(COLUMN.remark)]] },
      ];
    case 'headings': {
      const words = [FORMS[kind].of, FORM.code, FORMS[kind].item, FORM.answer, FORM.remark].map((text) => say(text));
      return [{ at, style: 'heading', cells: [words] }];
    }
    case 'item': {
      const { of, code, name } = row.item;
      const cells = [[of, code, name].map((text): PlannedCell => ({ text }))];
      return [{ at, style: 'text', heights: [rowHeight(row)], cells }, answer];
    }
    case 'question': {
      const cells = [[say(PART_QUESTIONS[row.question].asked), ...blanks(COLUMN.item)]];
      return [{ at, style: 'label', heights: [rowHeight(row)], cells }, answer];
    }
  }
}

/** Rows below one another with the same words have one list. */
function choicesOf(rows: readonly FormRow[], say: Say): ChoiceList[] {
  const runs: { first: number; last: number; isVerdict: boolean }[] = [];
  for (const each of rows) {
    if (each.kind !== 'item' && each.kind !== 'question') continue;
    const isVerdict = each.kind === 'question' && each.question === 'valid';
    const run = runs.at(-1);
    if (run?.last === each.row - 1 && run.isVerdict === isVerdict) run.last = each.row;
    else runs.push({ first: each.row, last: each.row, isVerdict });
  }
  return runs.map(({ first, last, isVerdict }) => ({
    range: areaAddress({ sheet: '', row: first, column: COLUMN.answer, rows: last - first + 1, columns: 1 }),
    words: (isVerdict ? [FORM.valid, FORM.notValid] : [FORM.yes, FORM.no]).map((text) => say(text)),
  }));
}

function formPlan(input: FormInput): SheetPlan {
  const { model, kind, expert, experts, language, lowest } = input;
  const say = inLanguage(language);
  const lines = introduction(kind, say);
  const first = INTRODUCTION_ROW + lines.length + 1;
  const rows = formRows(askedParts(model, kind, lowest), first);
  const last = rows.at(-1)?.row ?? first;
  const count = last - first + 1;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const labels = Array.from({ length: count }, (_, down) => labelOfRow(byRow.get(first + down)));
  const signed = signatureBlocks(say, last + 2);
  const person = inputs(PERSON, [PERSON_ROW + 1, COLUMN.code], [PERSON_ROWS, 2]);
  const areaOf = (column: number, columns: number): string =>
    areaAddress({ sheet: '', row: first, column, rows: count, columns });
  const number = experts > 1 ? say(FORM.expert, { number: expert, count: experts }) : '';
  return {
    key: formKey(input),
    name: formName(input),
    columns: WIDTHS,
    hidden: [COLUMN.label],
    isProtected: true,
    carriesAnswers: true,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(FORMS[kind].title, { goal: goalName(model) }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[number]] },
      {
        at: cellAddress(PERSON_ROW, 0),
        style: 'label',
        cells: [FORM.person, FORM.position, FORM.date].map((text) => [say(text)]),
      },
      ...person.blocks,
      { at: cellAddress(INTRODUCTION_ROW, 0), style: 'plain', cells: lines.map((line) => [line]) },
      // No cells that take everything as text: the apostrophe of an identity that begins with a digit would be a letter.
      { at: cellAddress(first, COLUMN.label), style: 'plain', cells: labels.map((text) => [{ text }]) },
      ...rows.flatMap((row) => blocksOf(row, kind, say)),
      ...signed.blocks,
    ],
    kept: [
      { name: ANSWERS, labels: areaOf(COLUMN.label, 1), cells: areaOf(COLUMN.answer, 2), isText: true },
      ...person.kept,
      ...signed.kept,
    ],
    names: [{ name: tableName(input), at: areaOf(0, COLUMN.label + 1) }],
    choices: choicesOf(rows, say),
    print: {
      landscape: false,
      area: areaAddress({ sheet: '', row: 0, column: 0, rows: last + 2 + SIGNATURE_ROWS, columns: COLUMN.label }),
      pages: {
        scale: SCALE,
        begin: pageBeginnings(rows, heightOfLines(first + 1), { row: last + 2, height: SIGNATURES_HEIGHT }),
      },
      footer: pageFooter(language),
    },
    select: cellAddress(PERSON_ROW, COLUMN.code),
  };
}
