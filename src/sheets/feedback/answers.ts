/**
 * The answers to a 360° form one by one, live from their table: which count, and which look like halo or central
 * tendency. The sheet of the people computes from it. Its key is raters/<id>.
 */
import { spilling } from '../body';
import { columnLetters } from '../address';
import type { SheetKind } from '../kind';
import { COUNT_FORMAT, SCORE_FORMAT } from '../numberFormats';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { BEHIND_CELL } from '../scorecard/sourceTable';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords } from '../textSize';
import * as of from './answersFormulas';
import type { FeedbackInput } from './input';
import { ratersKey } from './input';
import type { AnswerKey, FeedbackLayout } from './layout';
import { feedbackLayout, HEADING_ROW, HIDDEN_OF_ANSWERS } from './layout';
import { ASPECT_WORDS, NOTES, RATERS } from './texts';

const [LEAST_NAME, MOST_NAME] = [110, 200];
const WIDTHS: Readonly<Partial<Record<AnswerKey, number>>> = { kind: 90, remark: 240 };
const NUMBER_WIDTH = 62;

export const RATERS_SHEET: SheetKind<FeedbackInput> = {
  key: ({ id }) => ratersKey(id),
  name: ({ language }) => RATERS.name[language],
  plan: (input, nameOf) => ratersPlan(feedbackLayout(input, nameOf)),
};

function ratersPlan(layout: FeedbackLayout): SheetPlan {
  const { answers, say, input, ofPeople } = layout;
  const notes = [NOTES.halo, NOTES.ours, ...(answers.has('rater') ? [] : [NOTES.noRater])].map((text) => [say(text)]);
  const noteRow = answers.last + 2;
  return {
    key: ratersKey(input.id),
    name: RATERS.name[input.language],
    columns: answers.keys.map((key) => widthOf(layout, key)),
    hidden: HIDDEN_OF_ANSWERS.map((key) => answers.column(key)),
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(RATERS.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(RATERS.how)]] },
      { at: BEHIND_CELL, style: 'remark', cells: [[`=${ofPeople(`$${BEHIND_CELL.replace(/(\d)/, '$$$1')}`)}`]] },
      {
        at: `A${HEADING_ROW}`,
        style: 'heading',
        heights: [
          heightOfLines(Math.max(...answers.keys.map((key) => linesOf(headingOf(layout, key), widthOf(layout, key))))),
        ],
        cells: [answers.keys.map((key) => headingOf(layout, key))],
      },
      ...answers.keys.map((key) => columnBlock(layout, key)),
      { at: `A${noteRow}`, style: 'note', cells: notes },
    ],
    freeze: { rows: HEADING_ROW },
    print: {
      landscape: true,
      area: `A1:${columnLetters(answers.column('remark'))}${noteRow + notes.length - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: answers.cell('ratee', answers.first),
  };
}

function headingOf({ say }: FeedbackLayout, key: AnswerKey): string {
  return say({ ...RATERS, ...ASPECT_WORDS }[key]);
}

function widthOf(layout: FeedbackLayout, key: AnswerKey): number {
  const words = widthOfWords(headingOf(layout, key));
  if (key !== 'ratee' && key !== 'rater') return Math.max(WIDTHS[key] ?? NUMBER_WIDTH, words);
  const names = layout.input.reading.answers.map((answer) => answer[key]);
  return Math.min(MOST_NAME, Math.max(LEAST_NAME, words, widthOfTexts(names)));
}

function columnBlock(layout: FeedbackLayout, key: AnswerKey): Block {
  const { answers } = layout;
  const text = { style: 'label' } as const;
  const score = { style: 'result', format: SCORE_FORMAT } as const;
  const number = { style: 'sign', format: COUNT_FORMAT } as const;
  const block = (look: Pick<Block, 'style' | 'format'>, column: readonly PlannedCell[]): Block => {
    return { at: answers.cell(key, answers.first), ...look, cells: column.map((cell) => [cell]) };
  };
  const spilled = (formula: string): PlannedCell[] => spilling(formula, answers.rows);
  switch (key) {
    case 'ratee':
    case 'rater':
      return block(text, of.labelColumn(layout, key));
    case 'kind':
      return block(text, of.kindColumn(layout));
    case 'mean':
      return block(score, spilled(of.answerMeanFormula(layout)));
    case 'remark':
      return block(text, spilled(of.answerRemarkFormula(layout)));
    case 'place':
      return block(number, spilled(of.placeFormula(layout)));
    case 'kindNumber':
      return block(number, spilled(of.kindNumberFormula(layout)));
    case 'isOfficial':
      return block(number, spilled(of.isOfficialFormula(layout)));
    case 'led':
      return block(number, spilled(of.ledFormula(layout)));
    case 'state':
      return block(number, spilled(of.stateFormula(layout)));
    case 'halo':
      return block(number, spilled(of.haloFormula(layout)));
    case 'raterNumber':
      return block(number, spilled(of.raterNumberFormula(layout)));
    case 'about':
      return block(number, spilled(of.aboutFormula(layout)));
    case 'central':
      return block(number, spilled(of.centralFormula(layout)));
    case 'pair':
      return block(number, spilled(of.pairFormula(layout)));
    default:
      return block(score, of.valueColumn(layout, key));
  }
}
