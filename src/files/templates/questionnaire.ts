/**
 * A questionnaire of up to fifteen items, and what its marks come to. Pairs stand in the order in which items were named:
 * of the second with the first, of the third with the first and second, … An item that is added at the end adds its
 * pairs at the end, and no mark ever comes to stand beside another pair.
 */
import type { Localized } from '../../engine/language';
import { EMPTY_MODEL } from '../../model/types';
import { comparedItems } from '../../model/hierarchy/tree';
import { pairsOf } from '../../model/judgments/judging';
import { areaAddress, cellAddress, quotedSheet } from '../../sheets/address';
import { blanks, inQuotes } from '../../sheets/body';
import { FIRST_ROW as MATRIX_ROW } from '../../sheets/hierarchy/hierarchySheets';
import { TEXTS as HIERARCHY_TEXTS } from '../../sheets/hierarchy/hierarchyTexts';
import { JUDGMENTS_SHEET } from '../../sheets/hierarchy/judgments';
import type { MatrixPlace } from '../../sheets/hierarchy/matrixLayout';
import { matrixPlaces } from '../../sheets/hierarchy/matrixLayout';
import { MARK, MARKS } from '../../sheets/hierarchy/questionnaire/marks';
import { endOf, questionBlocks } from '../../sheets/hierarchy/questionnaire/questions';
import { planned } from '../../sheets/kind';
import { pageFooter } from '../../sheets/pageFooter';
import type { Block, PlannedCell } from '../../sheets/plan';
import type { Say } from '../../sheets/say';
import { inLanguage } from '../../sheets/say';
import { heightOfLines } from '../../sheets/textSize';
import type { WorkbookContents } from '../contents';
import { fileArea } from '../plans/places';
import type { SheetOfFile } from '../plans/workbookOfPlans';
import { workbookOfPlans } from '../plans/workbookOfPlans';
import { ahpMethod, ahpResult, ahpWhenPlain } from './ahpResult';
import { itemsOn, itemsPlan, JUDGMENT_FORMAT, MOST_ITEMS } from './items';
import {
  isJudged,
  liveDiagonal,
  liveMatrix,
  matrixCells,
  roomyModel,
  titleWithGoal,
  unusedCells,
  withoutModel,
} from './matrix';
import { offerOf } from './offers';
import { readMePlan, withVersion } from './readMe';
import type { TemplateContext } from './template';

/** As Excel counts rows; the heading stands above. */
const FIRST_PAIR = 11;
/** Of the marks, from 0; the second item and the judgment follow. */
const FIRST_MARK = 1;
const SECOND = FIRST_MARK + MARKS;
const JUDGMENT = SECOND + 1;
/** In points: of an item, of a mark and of the judgment. */
const WIDTHS = [170, ...new Array<number>(MARKS).fill(24), 170, 76];

const TEXTS = {
  how: {
    en: 'Name the goal and the items on the sheet Items, then hand out the sheet Questionnaire; one mark x in each row, and the sheet Weights says what the items weigh.',
    id: 'Isi tujuan dan elemen di lembar Elemen, lalu bagikan lembar Kuesioner; satu tanda x di tiap baris, dan lembar Bobot menyatakan bobot elemen.',
  },
  judgment: { en: 'Judgment', id: 'Nilai' },
  several: { en: 'one mark only', id: 'satu tanda saja' },
} as const satisfies Record<string, Localized>;

interface Pair {
  /** Items from 0. */
  readonly first: number;
  readonly second: number;
}

/** In the order of the rows. */
const PAIRS: readonly Pair[] = Array.from({ length: MOST_ITEMS }, (_, second) => second).flatMap((second) =>
  Array.from({ length: second }, (_, first) => ({ first, second })),
);

export function questionnaireTemplate(context: TemplateContext): WorkbookContents {
  const model = roomyModel(1);
  const [place] = matrixPlaces(model, MATRIX_ROW);
  if (!place) throw new RangeError('The items have a matrix.');
  const { count } = itemsOn(context);
  const questions = questionsSheet(context);
  const matrix = matrixSheet(questions.plan.name, place, context);
  const cells = matrixCells({ sheet: matrix.plan.name, place });
  const readMe = readMePlan(
    { title: offerOf('questionnaire').title, how: TEXTS.how, rule: ahpMethod(), whenPlain: ahpWhenPlain() },
    context,
  );
  return workbookOfPlans(
    [
      { plan: readMe },
      { plan: withVersion(itemsPlan(context, []), context) },
      questions,
      ahpResult(cells, isJudged(cells, count), context),
      matrix,
    ],
    EMPTY_MODEL,
    { isProtected: true },
  );
}

function questionsSheet(context: TemplateContext): SheetOfFile {
  const say = inLanguage(context.language);
  const { item } = itemsOn(context);
  const model = roomyModel(1);
  const last = FIRST_PAIR + PAIRS.length - 1;
  const named = (index: number, other: number): PlannedCell =>
    `=IF(OR(${item(index)}="",${item(other)}=""),"",${item(index)})`;
  const column = (of: (pair: Pair) => PlannedCell): PlannedCell[][] => PAIRS.map((pair) => [of(pair)]);
  const title = titleWithGoal(say(HIERARCHY_TEXTS.questionnaireTitle, { goal: '' }), context);
  const questions = comparedItems(model).map((parent) => {
    return { parent, pairs: pairsOf(model, parent.id), title: null, headingRow: FIRST_PAIR - 2 };
  });
  const end = endOf(questions, FIRST_PAIR);
  const blocks: Block[] = [
    ...introduction(title, say),
    ...questions.flatMap((each) => questionBlocks(model, 'respondent1', each, say)),
    { at: cellAddress(end, 0), style: 'note', cells: [[say(HIERARCHY_TEXTS.thanks)]] },
    { at: cellAddress(FIRST_PAIR - 2, 0), cells: [[say(HIERARCHY_TEXTS.item)]] },
    {
      at: cellAddress(FIRST_PAIR - 1, 0),
      heights: PAIRS.map(() => heightOfLines(1)),
      cells: column(({ first, second }) => named(first, second)),
    },
    { at: cellAddress(FIRST_PAIR - 1, SECOND), cells: column(({ first, second }) => named(second, first)) },
    { at: cellAddress(FIRST_PAIR - 2, JUDGMENT), style: 'heading', cells: [[say(TEXTS.judgment)]] },
    {
      at: cellAddress(FIRST_PAIR - 1, JUDGMENT),
      style: 'sign',
      format: JUDGMENT_FORMAT,
      cells: PAIRS.map((_, index) => [judgmentFormula(FIRST_PAIR + index, say(TEXTS.several))]),
    },
  ];
  const marks = `${cellAddress(FIRST_PAIR - 1, FIRST_MARK)}:${cellAddress(last - 1, SECOND - 1)}`;
  const rows = `A${FIRST_PAIR}:${cellAddress(last - 1, JUDGMENT)}`;
  return {
    plan: withVersion(
      {
        key: 'questions',
        name: say(HIERARCHY_TEXTS.questionnaire),
        columns: WIDTHS,
        blocks,
        choices: [{ range: marks, words: [MARK] }],
        select: 'B3',
        // With the headings on every page.
        freeze: { rows: FIRST_PAIR - 1 },
        print: {
          landscape: true,
          area: areaAddress({ sheet: '', row: 0, column: 0, rows: end + 1, columns: JUDGMENT }),
          gridlines: true,
          footer: pageFooter(context.language),
          titleRows: `$${FIRST_PAIR - 1}:$${FIRST_PAIR - 1}`,
        },
      },
      context,
    ),
    rules: [
      {
        areas: [fileArea(rows)],
        rule: {
          kind: 'formula',
          formula: `$A${FIRST_PAIR}=""`,
          style: { fill: '#FFFFFF', fontColor: '#FFFFFF', bold: null, italic: null },
        },
      },
    ],
  };
}

function introduction(title: PlannedCell, say: Say): Block[] {
  const lines = [say(HIERARCHY_TEXTS.howTo), say(HIERARCHY_TEXTS.blank), say(HIERARCHY_TEXTS.scale)];
  return [
    { at: 'A1', style: 'title', cells: [[title]] },
    { at: 'A3', style: 'plain', cells: [[say(HIERARCHY_TEXTS.yourName)]] },
    // The name has the whole width of the marks to be written in.
    { at: 'B3', style: 'input', cells: [['', ...blanks(MARKS - 1)]] },
    { at: 'A5', style: 'plain', cells: lines.map((line) => [line]) },
  ];
}

/** Nine places to the left of equal favour the first item, eight to the right the second. */
function judgmentFormula(row: number, several: string): string {
  const marks = `${cellAddress(row - 1, FIRST_MARK)}:${cellAddress(row - 1, SECOND - 1)}`;
  const place = `SUMPRODUCT((${marks}<>"")*(COLUMN(${marks})-${FIRST_MARK}))`;
  const equal = (MARKS + 1) / 2;
  const value = `IF(${place}<=${equal},${equal + 1}-${place},1/(${place}-${equal - 1}))`;
  return `=IF(OR($A${row}="",COUNTA(${marks})=0),"",IF(COUNTA(${marks})>1,${inQuotes(several)},${value}))`;
}

function matrixSheet(questions: string, place: MatrixPlace, context: TemplateContext): SheetOfFile {
  const say = inLanguage(context.language);
  const input = { model: roomyModel(1), respondent: 'respondent1', language: context.language };
  const plan = withoutModel(planned(JUDGMENTS_SHEET, input).build((key) => key));
  const { body } = place;
  const judged = PAIRS.map(({ first, second }, index): Block => {
    const cell = `${quotedSheet(questions)}!${cellAddress(FIRST_PAIR - 1 + index, JUDGMENT)}`;
    return {
      at: cellAddress(body.row + first, body.column + second),
      style: 'label',
      format: JUDGMENT_FORMAT,
      cells: [[`=IF(${cell}="","",${cell})`]],
    };
  });
  const blocks: Block[] = [
    ...plan.blocks.filter(({ style }) => style !== 'input'),
    { at: 'A1', cells: [[titleWithGoal(say(HIERARCHY_TEXTS.judgmentsTitle, { goal: '' }), context)]] },
    { at: 'A2', cells: [['']] },
    { at: 'A4', cells: [['']] },
    ...liveMatrix(place, context),
    ...liveDiagonal(place, context),
    ...judged,
  ];
  return { plan: withVersion({ ...plan, key: 'matrix', blocks }, context), rules: [unusedCells(place)] };
}
