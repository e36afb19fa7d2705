/**
 * The answers to a questionnaire as numbers, live from their table, construct by construct: items that are worded the
 * other way round are turned, words are looked up. The functions of path models compute from it. Its key is
 * codedAnswers/<id>.
 */
import { columnLetters } from '../../address';
import { overRuns } from '../../employees/listCells';
import type { SheetKind } from '../../kind';
import { COUNT_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import { BEHIND_CELL } from '../../scorecard/sourceTable';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords } from '../../textSize';
import { answerColumn, countedTexts } from './answerFormulas';
import type { PathModelInput } from './input';
import { codedAnswersKey } from './input';
import type { PathModelLayout } from './layout';
import { HEADING_ROW, pathModelLayout } from './layout';
import { ANSWERS } from './texts';

const [ROW_WIDTH, ITEM_WIDTH, GAP_WIDTH] = [56, 44, 20];
const [LEAST_TEXT, MOST_TEXT] = [80, 200];
const ANSWER_FORMAT = '0.##';
const MOST_CODE = 90;

export const CODED_ANSWERS_SHEET: SheetKind<PathModelInput> = {
  key: ({ id }) => codedAnswersKey(id),
  name: ({ language }) => ANSWERS.name[language],
  plan: (input, nameOf) => answersPlan(pathModelLayout(input, nameOf)),
};

function answersPlan(layout: PathModelLayout): SheetPlan {
  const { answers, input, list, say, ofResults } = layout;
  const { items, first, last, texts } = answers;
  const counted = countedTexts(layout);
  const behind = BEHIND_CELL.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const isTurned = items.some(({ isReversed }) => isReversed);
  const end = columnLetters(texts + 3);
  const noteRow = Math.max(last, HEADING_ROW + counted.length) + 2;
  const widths = items.map(({ code }) => Math.min(MOST_CODE, Math.max(ITEM_WIDTH, widthOfWords(code))));
  const lines = items.map(({ code }, index) => linesOf(code, widths[index] ?? ITEM_WIDTH));
  const textWidth = Math.max(LEAST_TEXT, widthOfTexts(counted.map(({ text }) => text)));
  return {
    key: codedAnswersKey(input.id),
    name: say(ANSWERS.name),
    columns: [ROW_WIDTH, ...widths, GAP_WIDTH, Math.min(MOST_TEXT, textWidth), ITEM_WIDTH + 16, LEAST_TEXT, ITEM_WIDTH],
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(ANSWERS.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(ANSWERS.how)]] },
      { at: BEHIND_CELL, style: 'remark', cells: [[`=${ofResults(behind)}`]] },
      {
        at: `B${HEADING_ROW - 1}`,
        style: 'sign',
        cells: [items.map(({ isReversed }) => (isReversed ? say(ANSWERS.turned) : null))],
      },
      {
        at: `A${HEADING_ROW}`,
        style: 'heading',
        heights: [heightOfLines(Math.max(1, ...lines))],
        cells: [[say(ANSWERS.respondent), ...items.map(({ code }): PlannedCell => ({ text: code }))]],
      },
      {
        at: `A${first}`,
        style: 'sign',
        format: COUNT_FORMAT,
        cells: overRuns(list, list.labels[0] ?? 0, (cells) => `ROW(${cells})`).map((cell) => [cell]),
      },
      ...items.map((item, index): Block => {
        const at = `${columnLetters(answers.column(index))}${first}`;
        return { at, style: 'result', format: ANSWER_FORMAT, cells: answerColumn(layout, item).map((cell) => [cell]) };
      }),
      ...codeBlocks(layout, counted),
      ...(isTurned ? [{ at: `A${noteRow}`, style: 'note' as const, cells: [[say(ANSWERS.note)]] }] : []),
    ],
    freeze: { rows: HEADING_ROW },
    print: {
      landscape: true,
      area: `A1:${end}${noteRow}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: `B${first}`,
  };
}

/** What each text counts, and the scale by which items are turned round. */
function codeBlocks(
  { answers, say, input }: PathModelLayout,
  counted: readonly { text: string; value: number }[],
): Block[] {
  const { texts, first } = answers;
  const [text, number, scale, end] = [0, 1, 2, 3].map((offset) => columnLetters(texts + offset)) as [
    string,
    string,
    string,
    string,
  ];
  const { low, high } = input.reading.scale;
  return [
    ...(counted.length === 0
      ? []
      : [
          {
            at: `${text}${HEADING_ROW}`,
            style: 'heading' as const,
            cells: [[say(ANSWERS.text), say(ANSWERS.number)]],
          },
          { at: `${text}${first}`, style: 'label' as const, cells: counted.map((one) => [{ text: one.text }]) },
          {
            at: `${number}${first}`,
            style: 'result' as const,
            format: ANSWER_FORMAT,
            cells: counted.map(({ value }) => [value]),
          },
        ]),
    { at: `${scale}${HEADING_ROW}`, style: 'heading', cells: [[say(ANSWERS.scale), '']] },
    { at: `${scale}${first}`, style: 'label', cells: [[say(ANSWERS.low)], [say(ANSWERS.high)]] },
    { at: `${end}${first}`, style: 'result', format: ANSWER_FORMAT, cells: [[low], [high]] },
  ];
}
