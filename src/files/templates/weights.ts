/** Weights by AHP: a matrix for each of up to twenty respondents, their group, and what the items weigh. */
import type { Localized } from '../../engine/language';
import { EMPTY_MODEL } from '../../model/types';
import { cellAddress } from '../../sheets/address';
import { decisivePlaces, FIRST_ROW, groupFirstRow } from '../../sheets/hierarchy/hierarchySheets';
import { GROUP_SHEET, JUDGMENTS_SHEET } from '../../sheets/hierarchy/judgments';
import type { MatrixPlace } from '../../sheets/hierarchy/matrixLayout';
import { matrixPlaces } from '../../sheets/hierarchy/matrixLayout';
import { planned } from '../../sheets/kind';
import type { Block, PlannedCell } from '../../sheets/plan';
import { inLanguage } from '../../sheets/say';
import { TEXTS as HIERARCHY_TEXTS } from '../../sheets/hierarchy/hierarchyTexts';
import type { WorkbookContents } from '../contents';
import type { SheetOfFile } from '../plans/workbookOfPlans';
import { workbookOfPlans } from '../plans/workbookOfPlans';
import { ahpMethod, ahpResult, ahpWhenPlain, ratioColours } from './ahpResult';
import { itemsOn, itemsPlan, JUDGMENT_FORMAT, MOST_RESPONDENTS, scaleChoices } from './items';
import {
  filledPart,
  isJudged,
  liveDiagonal,
  liveMatrix,
  matrixCells,
  roomyModel,
  titleWithGoal,
  unusedCells,
  upperRows,
  withoutModel,
} from './matrix';
import { offerOf } from './offers';
import { readMePlan, withVersion } from './readMe';
import type { TemplateContext } from './template';

const TEXTS = {
  respondent: { en: 'Resp {n}', id: 'Resp {n}' },
  how: {
    en: 'Name the goal, the items and the respondents on the sheet Items; each respondent judges on a sheet of their own (Resp 1 to Resp 20), and the sheet Weights says what the items weigh.',
    id: 'Isi tujuan, elemen, dan responden di lembar Elemen; tiap responden menilai di lembarnya sendiri (Resp 1 sampai Resp 20), dan lembar Bobot menyatakan bobot elemen.',
  },
} as const satisfies Record<string, Localized>;

export function weightsTemplate(context: TemplateContext): WorkbookContents {
  const say = inLanguage(context.language);
  const model = roomyModel(MOST_RESPONDENTS);
  const [own] = matrixPlaces(model, FIRST_ROW);
  const [decisive] = decisivePlaces(model);
  if (!own || !decisive) throw new RangeError('The items have a matrix.');
  const { count } = itemsOn(context);
  const names = Array.from({ length: MOST_RESPONDENTS }, (_, index) => say(TEXTS.respondent, { n: String(index + 1) }));
  const matrices = names.map((sheet) => matrixCells({ sheet, place: own }));
  const ratios = matrices.map((matrix) => `IF(${isJudged(matrix, count)},AHP.CR(${filledPart(matrix, count)}),"")`);
  const group = groupSheet(matrices, decisive, context);
  const groupMatrix = matrixCells({ sheet: group.plan.name, place: decisive });
  const items = withVersion(itemsPlan(context, ratios), context);
  const readMe = readMePlan(
    { title: offerOf('weights').title, how: TEXTS.how, rule: ahpMethod(), whenPlain: ahpWhenPlain() },
    context,
  );
  return workbookOfPlans(
    [
      { plan: readMe },
      { plan: items, rules: ratioColours(ratioCells(context)) },
      ahpResult(groupMatrix, isJudged(groupMatrix, count), context),
      group,
      ...names.map((name, index) => respondentSheet(name, index, own, context)),
    ],
    EMPTY_MODEL,
    { isProtected: true },
  );
}

/** Of all respondents, on the sheet of the items. */
function ratioCells(context: TemplateContext): string {
  const { ratio } = itemsOn(context);
  return [ratio(0), ratio(MOST_RESPONDENTS - 1)].map((cell) => cell.split('!').at(-1)?.replaceAll('$', '')).join(':');
}

function respondentSheet(name: string, index: number, place: MatrixPlace, context: TemplateContext): SheetOfFile {
  const { respondent } = itemsOn(context);
  const say = inLanguage(context.language);
  const model = roomyModel(MOST_RESPONDENTS);
  const input = { model, respondent: `respondent${index + 1}`, language: context.language };
  const plan = withoutModel(planned(JUDGMENTS_SHEET, input).build((key) => key));
  const rows = upperRows(place);
  const { body } = place;
  const fractions: Block = {
    at: cellAddress(body.row, body.column),
    format: JUDGMENT_FORMAT,
    cells: Array.from({ length: body.rows }, () => new Array<PlannedCell>(body.columns).fill(null)),
  };
  const blocks: Block[] = [
    ...plan.blocks,
    { at: 'A1', cells: [[titleWithGoal(say(HIERARCHY_TEXTS.judgmentsTitle, { goal: '' }), context)]] },
    { at: 'A2', cells: [[`=IF(${respondent(index)}="","${name}",${respondent(index)})`]] },
    ...liveMatrix(place, context),
    ...liveDiagonal(place, context),
    fractions,
  ];
  return {
    plan: withVersion({ ...plan, key: `respondent/${index + 1}`, name, blocks }, context),
    validations: [scaleChoices(rows, context)],
    rules: [unusedCells(place)],
  };
}

function groupSheet(matrices: readonly string[], place: MatrixPlace, context: TemplateContext): SheetOfFile {
  const { respondent, ratio, count } = itemsOn(context);
  const say = inLanguage(context.language);
  const model = roomyModel(MOST_RESPONDENTS);
  const plan = withoutModel(planned(GROUP_SHEET, { model, language: context.language }).build((key) => key));
  const judged = matrices.map((matrix) => `COUNT(${matrix})-${count}`).join('+');
  const parts = matrices.map((matrix) => filledPart(matrix, count));
  const formula = `=IF(AND(${count}>=2,${judged}>0),AHP.GROUP(${parts.join(',')}),"")`;
  const people = matrices.map((_, index): PlannedCell[] => {
    return [respondent(index), ratio(index)].map((cell) => `=IF(${cell}="","",${cell})`);
  });
  const peopleRow = groupFirstRow(MOST_RESPONDENTS) - MOST_RESPONDENTS - 1;
  const blocks: Block[] = [
    ...plan.blocks,
    { at: 'A1', cells: [[titleWithGoal(say(HIERARCHY_TEXTS.groupTitle, { goal: '' }), context)]] },
    { at: cellAddress(peopleRow - 1, 1), cells: [['CR']] },
    { at: cellAddress(peopleRow, 0), cells: people },
    { at: cellAddress(peopleRow, 1), format: '0.000', cells: people.map(() => [null]) },
    ...liveMatrix(place, context),
    { at: cellAddress(place.body.row, place.body.column), cells: [[formula]] },
  ];
  return { plan: withVersion({ ...plan, key: 'group', blocks }, context), rules: [unusedCells(place)] };
}
