/**
 * A questionnaire of up to fifteen items, and what its marks come to. Pairs stand in the order in which items were named:
 * of the second with the first, of the third with the first and second, … An item that is added at the end adds its
 * pairs at the end, and no mark ever comes to stand beside another pair.
 */
import type { Localized } from '../../engine/language';
import { EMPTY_MODEL } from '../../model/types';
import { cellAddress, quotedSheet } from '../../sheets/address';
import { inQuotes } from '../../sheets/body';
import { FIRST_ROW as MATRIX_ROW } from '../../sheets/hierarchy/hierarchySheets';
import { TEXTS as HIERARCHY_TEXTS } from '../../sheets/hierarchy/hierarchyTexts';
import { JUDGMENTS_SHEET } from '../../sheets/hierarchy/judgments';
import type { MatrixPlace } from '../../sheets/hierarchy/matrixLayout';
import { matrixPlaces } from '../../sheets/hierarchy/matrixLayout';
import { MARKS, QUESTIONNAIRE_SHEET } from '../../sheets/hierarchy/questionnaire';
import { planned } from '../../sheets/kind';
import type { Block, PlannedCell, SheetPlan } from '../../sheets/plan';
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
const MARK = 'x';

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
  const input = { model: roomyModel(1), respondent: 'respondent1', language: context.language };
  const plan = withoutModel(planned(QUESTIONNAIRE_SHEET, input).build((key) => key));
  const last = FIRST_PAIR + PAIRS.length - 1;
  const named = (index: number, other: number): PlannedCell =>
    `=IF(OR(${item(index)}="",${item(other)}=""),"",${item(index)})`;
  const column = (of: (pair: Pair) => PlannedCell): PlannedCell[][] => PAIRS.map((pair) => [of(pair)]);
  const title = titleWithGoal(say(HIERARCHY_TEXTS.questionnaireTitle, { goal: '' }), context);
  const blocks: Block[] = [
    ...plan.blocks,
    { at: 'A1', cells: [[title]] },
    { at: 'B3', cells: [['']] },
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
        ...plan,
        columns: [...plan.columns, 76],
        key: 'questions',
        blocks,
        choices: [{ range: marks, words: [MARK] }],
        ...printedWith(plan),
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

/** With the headings on every page. */
function printedWith({ print }: SheetPlan): Pick<SheetPlan, 'print' | 'freeze'> {
  const row = FIRST_PAIR - 1;
  return { freeze: { rows: row }, ...(print && { print: { ...print, titleRows: `$${row}:$${row}` } }) };
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
