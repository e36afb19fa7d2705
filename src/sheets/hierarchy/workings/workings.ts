/** The sheet of workings: for every matrix its column sums, what the method makes of it, the weights, and their λ. */
import { randomIndexOf } from '../../../engine/ahp/randomIndex';
import { attempt } from '../../../engine/outcomes';
import { ScoringError } from '../../../engine/scoringError';
import { keysOf, oneLine } from '../../../model/hierarchy/tree';
import { expanded } from '../../../model/alternatives/expanded';
import type { Model } from '../../../model/types';
import { areaAddress, cellAddress, quotedSheet } from '../../address';
import { blanks } from '../../body';
import type { SheetKind } from '../../kind';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import { widthOfNames, widthOfWords } from '../../textSize';
import { decisiveKey, decisivePlaces, goalName, judgmentsKey, ownPlaces, workingsKey } from '../hierarchySheets';
import type { WorkingsInput } from '../hierarchySheets';
import { footOf, METHODS, TEXTS } from '../hierarchyTexts';
import { labelOf, textBlock } from '../matrixLayout';
import { weightFormatOf } from '../weightDecimals';
import {
  matrixFormula,
  remarkFormula,
  rowLambdaFormula,
  spilt,
  stepCells,
  sumsOf,
  tailFormulas,
  weightedFormula,
  weightsFormula,
  weightSum,
} from './formulas';
import type { Workings } from './layout';
import { firstOf, notesRow, workingsOf } from './layout';
import { STEP_WORDS, WORKINGS } from './texts';

const LABEL_WIDTH = 200;
const [LEAST_WIDTH, MOST_WIDTH] = [58, 100];
const [WEIGHT_WIDTH, WEIGHTED_WIDTH, LAMBDA_WIDTH] = [68, 92, 72];
const MATRIX_FORMAT = '0.00';

interface Sheet {
  readonly model: Model;
  readonly say: Say;
  readonly judgments: string;
  readonly keys: ReadonlyMap<string, string>;
  readonly format: string;
}

function stepHeadings({ model, say, keys }: Sheet, { place: { items }, steps }: Workings): PlannedCell[] {
  switch (model.method) {
    case 'column':
      return items.map(({ id }) => ({ text: keys.get(id) ?? '' }));
    case 'geometric':
      return [say(WORKINGS.product), say(WORKINGS.root)];
    case 'eigenvector':
      return Array.from({ length: steps.columns }, (_, step) => say(WORKINGS.step, { step: step + 1 }));
  }
}

function matrixBlocks(sheet: Sheet, workings: Workings): Block[] {
  const { matrix, size, heading, place, lambda } = workings;
  const { say, keys } = sheet;
  const names = place.items.map(({ id }) => ({ text: keys.get(id) ?? '' }));
  const formula = matrixFormula(workings, sheet.judgments);
  return [
    {
      at: cellAddress(heading, 0),
      style: 'heading',
      cells: [[{ text: labelOf(place.parent) }, ...names, ...blanks(lambda - size)]],
    },
    textBlock(cellAddress(matrix.row, 0), place.items.map(labelOf), LABEL_WIDTH),
    {
      at: firstOf(matrix),
      style: 'result',
      format: MATRIX_FORMAT,
      cells: spilt([formula, ...blanks(size - 1)], size),
    },
    { at: cellAddress(matrix.row + size, 0), style: 'total', cells: [[say(WORKINGS.columnSum)]] },
    {
      at: cellAddress(matrix.row + size, 1),
      style: 'total',
      format: MATRIX_FORMAT,
      cells: [sumsOf(workings, matrix)],
    },
  ];
}

function stepBlocks(sheet: Sheet, workings: Workings): Block[] {
  const { steps, stepHeading, place, weight, size } = workings;
  const { say, model, format } = sheet;
  const beside = [weightsFormula(workings, model.method), weightedFormula(workings), rowLambdaFormula(workings)];
  const headings = stepHeadings(sheet, workings);
  const gap = blanks(weight - 1 - headings.length);
  const words = [WORKINGS.weight, WORKINGS.weighted, WORKINGS.rowLambda].map((word) => say(word));
  const total = steps.row + size;
  return [
    {
      at: cellAddress(stepHeading, 0),
      style: 'heading',
      cells: [[say(STEP_WORDS[model.method].caption), ...headings, ...gap, ...words]],
    },
    textBlock(cellAddress(steps.row, 0), place.items.map(labelOf), LABEL_WIDTH),
    { at: firstOf(steps), style: 'result', format, cells: stepCells(workings, model.method) },
    {
      at: cellAddress(steps.row, weight),
      style: 'result',
      format,
      cells: spilt(beside, size),
    },
    {
      at: cellAddress(total, 0),
      style: 'total',
      format,
      cells: [[say(WORKINGS.sum), ...sumsOf(workings, steps), ...blanks(gap.length), weightSum(workings)]],
    },
  ];
}

function tailBlocks(sheet: Sheet, workings: Workings): Block[] {
  const { model, say, judgments, format } = sheet;
  const { tail, weighted, lambda, size } = workings;
  const found = size < 3 ? 0 : attempt(() => randomIndexOf(size, 0, 'saaty'));
  const index = found instanceof ScoringError ? null : found;
  const values = tailFormulas(workings, model.method, index);
  const own = model.method === 'geometric' ? [say(WORKINGS.lambdaMax)] : [];
  const words = [say(WORKINGS.meanLambda), ...own, say(WORKINGS.ci), say(WORKINGS.ri, { size }), say(WORKINGS.cr)];
  const none = say(WORKINGS.beyond);
  const remark = remarkFormula(workings, judgments, {
    notWorkedOut: say(WORKINGS.notWorkedOut),
    differs: say(WORKINGS.differs),
  });
  return [
    { at: cellAddress(tail, 0), style: 'remark', cells: [[remark]] },
    { at: cellAddress(tail, weighted), style: 'label', cells: words.map((word) => [word]) },
    {
      at: cellAddress(tail, lambda),
      style: 'result',
      format: values.map((value) => [typeof value === 'number' ? MATRIX_FORMAT : format]),
      cells: values.map((value) => [value === '' ? none : value]),
    },
  ];
}

function widthsOf({ keys, say }: Sheet, all: readonly Workings[]): number[] {
  const last = all[0]?.weight ?? 1;
  const inner = Array.from({ length: last - 1 }, (_, column) => {
    const names = all.map(({ place }) => keys.get(place.items[column]?.id ?? '') ?? '');
    const words = [WORKINGS.product, WORKINGS.root].map((word) => widthOfWords(say(word)));
    return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, ...words, ...names.map(widthOfNames)));
  });
  return [LABEL_WIDTH, ...inner, WEIGHT_WIDTH, WEIGHTED_WIDTH, LAMBDA_WIDTH];
}

/** The name of whose judgments these are; null of those who count together. */
function personOf({ model, respondent }: WorkingsInput): string | null {
  const person = model.respondents.find(({ id }) => id === respondent);
  return person === undefined ? null : oneLine(person.name);
}

function workingsName(input: WorkingsInput): string {
  const say = inLanguage(input.language);
  const person = personOf(input);
  return person === null ? say(WORKINGS.name) : say(WORKINGS.nameOf, { person });
}

function workingsPlan(input: WorkingsInput, nameOf: (key: string) => string): SheetPlan {
  const { language, respondent } = input;
  const model = expanded(input.model);
  const say = inLanguage(language);
  const key = respondent === undefined ? decisiveKey(input.model) : judgmentsKey(respondent);
  const places = respondent === undefined ? decisivePlaces(input.model) : ownPlaces(input.model);
  const all = key === null ? [] : workingsOf(places, model.method);
  const judgments = quotedSheet(nameOf(key ?? ''));
  const sheet: Sheet = { model, say, judgments, keys: keysOf(model), format: weightFormatOf(model, '0.0000') };
  const method = say(TEXTS.method, { method: METHODS[model.method] });
  const lambda = say(model.method === 'geometric' ? WORKINGS.lambdaMax : WORKINGS.meanLambda);
  const notes =
    all.length === 0
      ? [say(WORKINGS.noMatrix)]
      : [
          say(STEP_WORDS[model.method].rule),
          say(WORKINGS.lambdaRule, { lambda }),
          say(WORKINGS.riSource),
          say(TEXTS.sourceAhp),
        ];
  const person = personOf(input);
  const whose = person === null ? [] : [say(TEXTS.respondent, { name: person })];
  const from = key === null ? [] : [say(WORKINGS.live, { sheet: nameOf(key) })];
  const subtitle = [...whose, method].join(' · ');
  const row = notesRow(all);
  const columns = widthsOf(sheet, all);
  return {
    key: workingsKey(respondent),
    name: workingsName(input),
    columns,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(WORKINGS.title, { goal: goalName(model) }) }]] },
      { at: 'A2', style: 'subtitle', cells: [subtitle, ...from].map((text) => [{ text }]) },
      ...all.flatMap((workings) => [
        ...matrixBlocks(sheet, workings),
        ...stepBlocks(sheet, workings),
        ...tailBlocks(sheet, workings),
      ]),
      { at: cellAddress(row, 0), style: 'note', cells: notes.map((text) => [{ text }]) },
    ],
    freeze: { rows: 3 },
    foot: footOf(model.method, language),
    print: {
      landscape: true,
      area: areaAddress({ sheet: '', row: 0, column: 0, rows: row + notes.length, columns: columns.length }),
      titleRows: '$1:$3',
      footer: pageFooter(language, method),
    },
    select: 'A1',
  };
}

export const WORKINGS_SHEET: SheetKind<WorkingsInput> = {
  key: ({ respondent }) => workingsKey(respondent),
  name: workingsName,
  plan: workingsPlan,
};
