/**
 * The index of a survey: mean, weight and class of each question, and what they come to together. Live from the answers,
 * which stand as numbers in hidden columns. Its key is satisfaction/<id>.
 */
import { keptOfDraft } from '../../../model/research/satisfaction/draft';
import { areaAddress, cellAddress, columnLetters, quotedSheet } from '../../address';
import { behindFormula, keptCells, listAsWritten } from '../../employees/asWritten';
import type { SheetKind } from '../../kind';
import { COUNT_FORMAT, SCORE_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import { BEHIND_CELL } from '../../scorecard/sourceTable';
import { brokenLines, heightOfLines, linesOf, widthOfWords } from '../../textSize';
import * as of from './formulas';
import type { SatisfactionInput } from './input';
import { satisfactionKey, satisfactionName } from './input';
import type { QuestionKey, SatisfactionLayout } from './layout';
import { LINES_ROW, satisfactionLayout } from './layout';
import { COLUMNS, FACT_WORDS, NOTES, SAID, SATISFACTION } from './texts';

const WIDTHS: Readonly<Partial<Record<QuestionKey, number>>> = { question: 230, where: 90, class: 110 };
const [NUMBER_WIDTH, HIDDEN_WIDTH] = [62, 48];
const MEAN_FORMAT = `${SCORE_FORMAT}0`;
const FORMATS: Readonly<Partial<Record<QuestionKey, string>>> = {
  ...{ answered: COUNT_FORMAT, blank: COUNT_FORMAT, outside: COUNT_FORMAT },
  ...{ mean: MEAN_FORMAT, given: 'General', weight: MEAN_FORMAT, product: MEAN_FORMAT, hundred: SCORE_FORMAT },
};

export const SATISFACTION_SHEET: SheetKind<SatisfactionInput> = {
  key: ({ id }) => satisfactionKey(id),
  name: ({ language }) => SATISFACTION.name[language],
  plan: (input, nameOf) => satisfactionPlan(satisfactionLayout(input), nameOf(satisfactionKey(input.id))),
};

/** Formulas by which another sheet reads the index, on the scale and out of 100. */
export function indexFormulas(input: SatisfactionInput, sheet: string): { formula: string; hundred: string } {
  const { fact } = satisfactionLayout(input);
  const at = (key: 'index' | 'hundred'): string => `=${quotedSheet(sheet)}!${fact(key).replaceAll('$', '')}`;
  return { formula: at('index'), hundred: at('hundred') };
}

function satisfactionPlan(layout: SatisfactionLayout, sheet: string): SheetPlan {
  const { input, say, body, kept, rowColumn, facts, factKeys, headingRow } = layout;
  const widths = widthsOf(layout);
  const shown = body.keys.length;
  const room = widths.slice(0, shown).reduce((sum, width) => sum + width, 0);
  const notes = notesOf(layout, sheet).flatMap((note) => brokenLines(note, room));
  const { end } = input.reading;
  return {
    key: satisfactionKey(input.id),
    name: sheet,
    columns: widths,
    hidden: Array.from({ length: kept - rowColumn + 1 }, (_, index) => rowColumn + index),
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(SATISFACTION.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(SATISFACTION.how)]] },
      {
        at: BEHIND_CELL,
        style: 'remark',
        cells: [[behindFormula(layout.list, keptCells(kept, headingRow + 1), say(SAID.behind))]],
      },
      { at: `A${LINES_ROW}`, style: 'plain', cells: [[of.indexLine(layout)], [of.leftLine(layout)]] },
      ...questionBlocks(layout, widths),
      {
        at: `A${facts}`,
        style: 'label',
        cells: factKeys.map((key) => [say(FACT_WORDS[key], { end })]),
      },
      {
        at: `B${facts}`,
        style: 'fact',
        format: factKeys.map((key) => [
          key === 'index' ? MEAN_FORMAT : key === 'hundred' ? SCORE_FORMAT : COUNT_FORMAT,
        ]),
        cells: factKeys.map((key) => [of.factFormula(layout, key)]),
      },
      ...answerBlocks(layout),
      keptBlock(layout),
      { at: `A${layout.notes}`, style: 'note', cells: notes.map((text) => [{ text }]) },
    ],
    names: namesOf(layout),
    foot: { language: input.language, method: say(SATISFACTION.footMethod) },
    print: {
      landscape: true,
      area: `A1:${columnLetters(shown - 1)}${layout.notes + notes.length - 1}`,
      footer: pageFooter(input.language),
    },
    select: layout.fact('index').replaceAll('$', ''),
  };
}

function widthsOf({ body, say, kept }: SatisfactionLayout): number[] {
  return Array.from({ length: kept + 1 }, (_, column) => {
    const key = body.keys[column];
    if (key === undefined) return HIDDEN_WIDTH;
    return Math.max(WIDTHS[key] ?? NUMBER_WIDTH, widthOfWords(say(COLUMNS[key])));
  });
}

function questionBlocks(layout: SatisfactionLayout, widths: readonly number[]): Block[] {
  const { body, say, input, headingRow } = layout;
  const { questions } = input.reading;
  const column = (key: QuestionKey, cell: (question: number) => string): Block => ({
    at: cellAddress(body.first - 1, body.column(key)),
    style: key === 'class' ? 'sign' : key === 'where' ? 'fact' : 'result',
    ...(FORMATS[key] !== undefined && { format: FORMATS[key] }),
    cells: questions.map((_, question) => [cell(question)]),
  });
  const headings = body.keys.map((key) => say(COLUMNS[key]));
  const lines = headings.map((text, index) => linesOf(text, widths[index] ?? NUMBER_WIDTH));
  const sums = body.keys.map((key): PlannedCell => {
    if (key === 'question') return say(SATISFACTION.together);
    const isSummed = key === 'answered' || key === 'blank' || key === 'outside' || key === 'weight';
    return isSummed ? of.sumOf(layout, key) : null;
  });
  return [
    { at: `A${headingRow}`, style: 'heading', heights: [heightOfLines(Math.max(...lines))], cells: [headings] },
    {
      at: `A${body.first}`,
      style: 'text',
      heights: questions.map(({ heading }) => heightOfLines(linesOf(heading, widths[0] ?? NUMBER_WIDTH, 'plain'))),
      cells: questions.map(({ heading }) => [{ text: heading }]),
    },
    ...(['answered', 'blank', 'outside'] as const).map((key) => column(key, (each) => of.countOf(layout, each, key))),
    column('where', (each) => of.whereOutside(layout, each)),
    column('mean', (each) => of.meanOf(layout, each)),
    ...(layout.hasWeights ? [column('given', (each) => of.givenWeight(layout, each))] : []),
    column('weight', (each) => of.weightOf(layout, each)),
    column('product', (each) => of.productOf(layout, each)),
    column('hundred', (each) => of.hundredOf(layout, each)),
    ...(layout.hasClasses ? [column('class', (each) => of.classOf(layout, each))] : []),
    {
      at: `A${body.last + 1}`,
      style: 'total',
      format: [body.keys.map((key) => FORMATS[key] ?? 'General')],
      cells: [sums],
    },
  ];
}

function answerBlocks(layout: SatisfactionLayout): Block[] {
  const { rowColumn, headingRow, say, input } = layout;
  const block = (column: number, heading: PlannedCell, cells: readonly PlannedCell[]): Block => ({
    at: cellAddress(headingRow - 1, column),
    style: 'note',
    format: COUNT_FORMAT,
    cells: [[heading], ...cells.map((cell) => [cell])],
  });
  return [
    block(rowColumn, say(SATISFACTION.row), of.rowNumberColumn(layout)),
    ...input.reading.questions.map(({ heading }, question) =>
      block(rowColumn + 1 + question, { text: heading }, of.answerColumn(layout, question)),
    ),
  ];
}

/** How the table looked, and how the survey was set up. */
function keptBlock({ kept, list, input, headingRow }: SatisfactionLayout): Block {
  const texts = [...listAsWritten(list), ...keptOfDraft({ ...input, end: input.reading.end })];
  return { at: cellAddress(headingRow, kept), style: 'note', cells: texts.map((text) => [{ text }]) };
}

function namesOf({ input, kept, headingRow, fact }: SatisfactionLayout): NonNullable<SheetPlan['names']> {
  const first = headingRow + 3;
  return [
    {
      name: satisfactionName(input.id, 'kept'),
      at: `${cellAddress(first, kept)}:${cellAddress(first + 2, kept)}`,
    },
    { name: satisfactionName(input.id, 'index'), at: fact('index').replaceAll('$', '') },
  ];
}

function notesOf({ say, input, hasClasses, hasWeights, body }: SatisfactionLayout, sheet: string): string[] {
  const { area } = input.table;
  const words = input.reading.words.filter(({ value }) => value > 0).map(({ text, value }) => `${text} = ${value}`);
  return [
    say(NOTES.source, { area: `${quotedSheet(area.sheet)}!${areaAddress(area)}` }),
    ...(words.length === 0 ? [] : [say(NOTES.words, { words: words.join('; ') })]),
    hasWeights ? say(NOTES.given) : say(NOTES.equal, { count: body.rows }),
    say(hasClasses ? NOTES.regulated : NOTES.otherScale),
    say(NOTES.realization, indexFormulas(input, sheet)),
  ];
}
