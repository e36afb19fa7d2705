/** What all experts said, item by item: live over their forms, with the share of valid answers and a verdict by a rule. */
import type { Language } from '../../engine/language';
import { EACH_LANGUAGE } from '../../engine/language';
import type { FormKind } from '../../model/validation/asked';
import { FORM_KINDS } from '../../model/validation/asked';
import type { FoundForm, ItemResult, Rule } from '../../model/validation/results';
import { RULES, validationResult } from '../../model/validation/results';
import type { Model } from '../../model/types';
import { areaAddress, cellAddress } from '../address';
import { blanks } from '../body';
import { goalName } from '../hierarchy/hierarchySheets';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import type { Say } from '../say';
import { inLanguage } from '../say';
import { heightOfLines, linesOf } from '../textSize';
import { partLabel, RULE, SUMMARY_KEY } from './keys';
import {
  answerFormula,
  countFormula,
  isAskedFormula,
  remarksFormula,
  shareFormula,
  typedFormula,
  verdictFormula,
} from './summaryFormulas';
import { FORM, FORMS, PART_QUESTIONS, RULE_WORDS, SUMMARY } from './texts';

export interface SummaryInput {
  readonly model: Model;
  readonly language: Language;
  /** As they were found: what they ask is listed, what they answer is read live. */
  readonly forms: readonly FoundForm[];
  readonly rule: Rule;
}

export const VALIDATION_SUMMARY_SHEET: SheetKind<SummaryInput> = {
  key: () => SUMMARY_KEY,
  name: ({ language }) => SUMMARY.name[language],
  plan: summaryPlan,
};

const [ITEM_WIDTH, EXPERT_WIDTH, COUNT_WIDTH, SHARE_WIDTH, VERDICT_WIDTH, REMARK_WIDTH] = [250, 56, 48, 60, 84, 200];
/** From 0: the rule, the experts below it, then the tables. */
const [RULE_ROW, PEOPLE_ROW] = [3, 5];
/** The cell that says when an item is not valid. */
const RULE_CELL = '$B$4';

interface Columns {
  readonly experts: readonly number[];
  /** From 0. */
  readonly yes: number;
  readonly verdict: number;
  readonly remark: number;
  readonly label: number;
}

function columnsFor(forms: readonly FoundForm[]): Columns {
  const experts = [...new Set(forms.map(({ expert }) => expert))].sort((one, other) => one - other);
  const yes = 1 + experts.length;
  return { experts, yes, verdict: yes + 4, remark: yes + 5, label: yes + 6 };
}

function labelOf({ question, id }: ItemResult): string {
  return question === 'item' ? id : partLabel(question, id);
}

function textOf({ question, text }: ItemResult, say: Say): string {
  if (question === 'item') return text;
  const short = say(PART_QUESTIONS[question].short);
  return text === '' ? short : `${text} – ${short}`;
}

/** One row: what was asked, each answer, counts, share, verdict and remarks; hidden: its label and the answers as typed. */
function rowCells(
  result: ItemResult,
  row: number,
  columns: Columns,
  forms: readonly FoundForm[],
  say: Say,
): PlannedCell[] {
  const { experts, yes, label } = columns;
  const at = (column: number): string => cellAddress(row, column);
  const own = (expert: number): FoundForm | undefined =>
    forms.find((form) => form.kind === result.kind && form.expert === expert);
  const labelCell = `$${at(label)}`;
  const answers = experts.map((expert, index) => (own(expert) ? answerFormula(at(label + 1 + index), say) : ''));
  const typed = experts.map((expert) => {
    const form = own(expert);
    return form ? typedFormula(form, labelCell) : '';
  });
  const ofKind = forms.filter(({ kind }) => kind === result.kind);
  const range = `${at(1)}:${at(yes - 1)}`;
  const asked = result.said.length;
  const [yesCell, noCell] = [at(yes), at(yes + 1)];
  return [
    { text: textOf(result, say) },
    ...answers,
    countFormula(range, say(FORM.yes)),
    countFormula(range, say(FORM.no)),
    `=${asked}-${yesCell}-${noCell}`,
    shareFormula(yesCell, noCell),
    verdictFormula(yesCell, noCell, RULE_CELL, isAskedFormula(ofKind, labelCell), say),
    remarksFormula(ofKind, labelCell),
    { text: labelOf(result) },
    ...typed,
  ];
}

function headings(title: string, { experts }: Columns, say: Say): PlannedCell[] {
  const { yes, no, open, share, verdict } = SUMMARY;
  const numbers = experts.map((number) => say(SUMMARY.expert, { number }));
  return [title, ...numbers, ...[yes, no, open, share, verdict, FORM.remark].map((text) => say(text))];
}

function table(
  title: string,
  results: readonly ItemResult[],
  first: number,
  columns: Columns,
  input: SummaryInput,
): Block[] {
  const say = inLanguage(input.language);
  const rows = results.map((result, index) => rowCells(result, first + 1 + index, columns, input.forms, say));
  const part = (from: number, to: number): PlannedCell[][] => rows.map((cells) => cells.slice(from, to));
  const at = (column: number): string => cellAddress(first + 1, column);
  const heights = results.map((result) => heightOfLines(linesOf(textOf(result, say), ITEM_WIDTH, 'plain')));
  const { yes, verdict, remark, label } = columns;
  return [
    { at: cellAddress(first, 0), style: 'heading', cells: [headings(title, columns, say)] },
    { at: at(0), style: 'text', heights, cells: part(0, 1) },
    { at: at(1), style: 'sign', cells: part(1, yes) },
    { at: at(yes), style: 'result', format: '0', cells: part(yes, yes + 3) },
    { at: at(yes + 3), style: 'result', format: '0%', cells: part(yes + 3, verdict) },
    { at: at(verdict), style: 'fact', cells: part(verdict, remark) },
    { at: at(remark), style: 'text', cells: part(remark, label) },
    { at: at(label), style: 'plain', cells: part(label, label + 1 + columns.experts.length) },
  ];
}

/** Who they are, as their forms said when this was written. */
function peopleLines({ experts }: Columns, forms: readonly FoundForm[], say: Say): string[] {
  return experts.map((number) => {
    const own = forms.filter(({ expert }) => expert === number);
    const { name = '', position = '' } = own.find((form) => form.name !== '') ?? own[0] ?? {};
    const who = [name, position].filter((text) => text !== '').join(', ');
    return say(SUMMARY.expert, { number }) + (who === '' ? '' : `: ${who}`);
  });
}

function summaryPlan(input: SummaryInput): SheetPlan {
  const { model, language, forms, rule } = input;
  const say = inLanguage(language);
  const columns = columnsFor(forms);
  const { items, parts } = validationResult(forms, rule);
  const people = peopleLines(columns, forms, say);
  const blocks: Block[] = [];
  let row = PEOPLE_ROW + people.length + 1;
  const add = (title: string, results: readonly ItemResult[]): void => {
    if (results.length === 0) return;
    blocks.push(...table(title, results, row, columns, input));
    row += results.length + 2;
  };
  const ofKind = (all: readonly ItemResult[], kind: FormKind): ItemResult[] => all.filter((each) => each.kind === kind);
  for (const kind of FORM_KINDS) {
    add(say(FORMS[kind].item), ofKind(items, kind));
    add(`${say(SUMMARY.whole)}: ${say(FORMS[kind].name)}`, ofKind(parts, kind));
  }
  const words = RULES.map((each) => say(RULE_WORDS[each]));
  const widths = [
    ITEM_WIDTH,
    ...columns.experts.map(() => EXPERT_WIDTH),
    ...[COUNT_WIDTH, COUNT_WIDTH, COUNT_WIDTH, SHARE_WIDTH, VERDICT_WIDTH, REMARK_WIDTH],
    ...blanks(1 + columns.experts.length).map(() => COUNT_WIDTH),
  ];
  const numbers = columns.experts.join(', ');
  return {
    key: SUMMARY_KEY,
    name: say(SUMMARY.name),
    columns: widths,
    hidden: widths.flatMap((_, column) => (column >= columns.label ? [column] : [])),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(SUMMARY.title, { goal: goalName(model) }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(SUMMARY.live)], [say(SUMMARY.covers, { numbers })]] },
      { at: cellAddress(RULE_ROW, 0), style: 'label', cells: [[say(SUMMARY.rule)]] },
      { at: cellAddress(RULE_ROW, 1), style: 'input', cells: [[say(RULE_WORDS[rule]), ...blanks(3)]] },
      { at: cellAddress(PEOPLE_ROW, 0), style: 'plain', cells: people.map((text) => [{ text }]) },
      ...blocks,
    ],
    kept: [
      {
        name: RULE,
        labels: RULE_CELL.replaceAll('$', ''),
        cells: RULE_CELL.replaceAll('$', ''),
        isByPlace: true,
        isNeeded: true,
        // The pane's choice is written anew, in the language of the sheet.
        ours: EACH_LANGUAGE.flatMap((each) => RULES.map((one) => RULE_WORDS[one][each])),
      },
    ],
    choices: [{ range: RULE_CELL.replaceAll('$', ''), words }],
    print: {
      landscape: true,
      area: areaAddress({ sheet: '', row: 0, column: 0, rows: row, columns: columns.label }),
      footer: pageFooter(language),
    },
    select: 'A1',
  };
}
