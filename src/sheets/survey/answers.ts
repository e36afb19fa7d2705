/**
 * The answers to a survey as judgments, live from their table in the order of a questionnaire, and how answers in words
 * were read. AHP.SURVEY computes from it. Its key is surveyAnswers/<id>.
 */
import { oneLine } from '../../model/hierarchy/tree';
import { columnLetters } from '../address';
import { blanks, spilling } from '../body';
import type { SheetKind } from '../kind';
import { COUNT_FORMAT } from '../numberFormats';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { BEHIND_CELL } from '../scorecard/sourceTable';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords } from '../textSize';
import * as of from './answerFormulas';
import type { SurveyInput } from './input';
import { surveyAnswersKey } from './input';
import type { AnswerKey, SurveyLayout } from './layout';
import { HEADING_ROW, surveyLayout } from './layout';
import { ANSWERS, CODED, SURVEY } from './texts';

const [LEAST_NAME, MOST_NAME] = [110, 220];
const [PAIR_WIDTH, MOST_PAIR] = [56, 130];
const JUDGMENT_FORMAT = '0.###';

export const SURVEY_ANSWERS_SHEET: SheetKind<SurveyInput> = {
  key: ({ id }) => surveyAnswersKey(id),
  name: ({ language }) => ANSWERS.name[language],
  plan: (input, nameOf) => answersPlan(surveyLayout(input, nameOf)),
};

function answersPlan(layout: SurveyLayout): SheetPlan {
  const { answers, codes, say, input, ofResults } = layout;
  const noteRow = Math.max(answers.last, codes.rows > 0 ? codes.last : 0) + 2;
  const keys = shownKeys(layout);
  const heads = keys.map((key) => headingOf(layout, key));
  const lines = keys.map((key, index) => linesOf(heads[index] ?? '', widthOf(layout, key)));
  const behind = BEHIND_CELL.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return {
    key: surveyAnswersKey(input.id),
    name: ANSWERS.name[input.language],
    columns: keys.map((key) => widthOf(layout, key)),
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(ANSWERS.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(ANSWERS.how)]] },
      { at: BEHIND_CELL, style: 'remark', cells: [[`=${ofResults(behind)}`]] },
      ...headings(heads.slice(0, answers.column('gap')), 0, Math.max(...lines)),
      ...answers.keys.slice(0, answers.column('gap')).map((key) => columnBlock(layout, key)),
      ...(codes.rows === 0 ? [] : headings(heads.slice(answers.column('text')), answers.column('text'), 1)),
      ...codeBlocks(layout),
      { at: `A${noteRow}`, style: 'note', cells: notesOf(layout).map((note) => [note]) },
    ],
    freeze: { rows: HEADING_ROW },
    print: {
      landscape: true,
      area: `A1:${columnLetters(keys.length - 1)}${noteRow + notesOf(layout).length - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: answers.cell('name', answers.first),
  };
}

/** How the answers were asked, in one column a pair, in two, or in both ways. */
function notesOf({ input: { reading }, say }: SurveyLayout): string[] {
  const { columns, strengths, coding } = reading;
  const isInOne = columns.some((column, place) => column !== null && strengths[place] === null);
  const isInTwo = strengths.some((column) => column !== null);
  return [...(isInOne ? [say(CODED[coding ?? 'second'])] : []), ...(isInTwo ? [say(ANSWERS.twoColumns)] : [])];
}

/** Without words in the table there is no list of what they were read as. */
function shownKeys({ answers, codes }: SurveyLayout): readonly AnswerKey[] {
  return codes.rows > 0 ? answers.keys : answers.keys.slice(0, answers.column('gap'));
}

function headings(cells: readonly string[], column: number, lines: number): Block[] {
  return [
    {
      at: `${columnLetters(column)}${HEADING_ROW}`,
      style: 'heading',
      heights: [heightOfLines(lines)],
      cells: [[...cells]],
    },
  ];
}

function pairName({ input, order }: Pick<SurveyLayout, 'input' | 'order'>, place: number): string {
  const { first = 0, second = 0 } = order[place] ?? {};
  return [first, second].map((item) => oneLine(input.set.items[item] ?? '')).join(' – ');
}

function headingOf(layout: SurveyLayout, key: AnswerKey): string {
  const { say } = layout;
  switch (key) {
    case 'name':
      return say(SURVEY.respondent);
    case 'share':
      return say(SURVEY.share);
    case 'gap':
      return '';
    case 'unread':
    case 'text':
    case 'strength':
    case 'favours':
      return say(ANSWERS[key]);
    default:
      return pairName(layout, Number(key.slice(1)));
  }
}

function widthOf(layout: SurveyLayout, key: AnswerKey): number {
  const words = widthOfWords(headingOf(layout, key));
  if (key === 'gap') return 20;
  const { people, texts } = layout.input.reading;
  if (key === 'text') return Math.min(MOST_NAME, Math.max(LEAST_NAME, widthOfTexts(texts.map(({ text }) => text))));
  if (key === 'favours') return Math.min(MOST_NAME, Math.max(LEAST_NAME, widthOfTexts(layout.input.set.items)));
  if (key !== 'name') return Math.min(MOST_PAIR, Math.max(PAIR_WIDTH, words));
  return Math.min(MOST_NAME, Math.max(LEAST_NAME, words, widthOfTexts(people.map(({ name }) => name))));
}

function columnBlock(layout: SurveyLayout, key: AnswerKey): Block {
  const { answers } = layout;
  const at = answers.cell(key, answers.first);
  const block = (look: Pick<Block, 'style' | 'format'>, column: readonly PlannedCell[]): Block => {
    return { at, ...look, cells: column.map((cell) => [cell]) };
  };
  switch (key) {
    case 'name':
      return block({ style: 'label' }, of.nameColumn(layout));
    case 'share':
      return block({ style: 'result', format: JUDGMENT_FORMAT }, of.shareColumn(layout));
    case 'unread':
      return block({ style: 'sign', format: COUNT_FORMAT }, spilling(of.unreadFormula(layout), answers.rows));
    default: {
      // A pair that no column asks for was judged by nobody.
      const column = of.pairColumn(layout, Number(key.slice(1))) ?? blanks(answers.rows);
      return block({ style: 'result', format: JUDGMENT_FORMAT }, column);
    }
  }
}

/** What each text was read as: people who write a thesis show it. */
function codeBlocks({ codes, input, say }: SurveyLayout): Block[] {
  if (codes.rows === 0) return [];
  const { texts } = input.reading;
  const favours = ({ favours: of }: (typeof texts)[number]): string => {
    if (of === null) return '';
    return typeof of === 'number' ? oneLine(input.set.items[of] ?? '') : say(ANSWERS[of]);
  };
  return [
    { at: codes.cell('text', codes.first), style: 'label', cells: texts.map(({ text }) => [{ text }]) },
    {
      at: codes.cell('strength', codes.first),
      style: 'result',
      format: JUDGMENT_FORMAT,
      // A blank would be read as 0.
      cells: texts.map(({ strength }) => [strength ?? '–']),
    },
    { at: codes.cell('favours', codes.first), style: 'label', cells: texts.map((one) => [{ text: favours(one) }]) },
  ];
}
