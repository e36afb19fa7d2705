/** The sheet of fuzzy weights: every item beside its crisp weight, and what AHP.FUZZY answers for each matrix. */
import { FUZZY_METHODS } from '../../../engine/ahp/fuzzyWeights';
import { TRIANGULAR_SCALES } from '../../../engine/ahp/triangular';
import type { Language } from '../../../engine/language';
import type { Vocabulary } from '../../../engine/words';
import { areaAddress, cellAddress, quotedSheet } from '../../address';
import { blanks } from '../../body';
import type { SheetKind } from '../../kind';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import { visibleRespondents } from '../../../model/judgments/respondents';
import { decisiveKey, FUZZY_KEY, goalName, WEIGHTS_KEY } from '../hierarchySheets';
import type { HierarchyInput } from '../hierarchySheets';
import { METHODS } from '../hierarchyTexts';
import { labelOf, textBlock } from '../matrixLayout';
import { weightFormatOf } from '../weightDecimals';
import { itemFormulas, remarkFormula, tableFormula, totalFormula } from './formulas';
import type { FuzzyLayout, FuzzyTable } from './layout';
import {
  CRISP_GLOBAL,
  FIRST_ROW,
  fuzzyLayout,
  GLOBAL,
  HEADING_ROW,
  LOCAL,
  METHOD_ROW,
  NAME,
  NOTE,
  REMARK_ROW,
  SCALE_ROW,
} from './layout';
import { FUZZY } from './texts';

const LABEL_WIDTH = 230;
const NUMBER_WIDTH = 80;
/** The note on a weight of 0 goes on to the right of its column. */
const NOTE_WIDTH = 300;
const DIFFERENCE_FORMAT = '+0.0000;-0.0000;0.0000';

/** What may be typed, the default first. */
function wordsOf<Choice extends string>({ default: first, choices }: Vocabulary<Choice>, language: Language): string[] {
  const word = (choice: Choice): string => choices[choice][language][0] ?? choice;
  const others = (Object.keys(choices) as Choice[]).filter((choice) => choice !== first);
  return [first, ...others].map(word);
}

const methodWords = (language: Language): string[] => wordsOf(FUZZY_METHODS, language);
const scaleWords = (language: Language): string[] => wordsOf(TRIANGULAR_SCALES, language);

function choiceBlocks(say: Say, language: Language): Block[] {
  return [
    { at: cellAddress(METHOD_ROW, 0), style: 'label', cells: [[say(FUZZY.method)], [say(FUZZY.scale)]] },
    {
      at: cellAddress(METHOD_ROW, 1),
      style: 'input',
      cells: [[methodWords(language)[0] ?? ''], [scaleWords(language)[0] ?? '']],
    },
  ];
}

function itemBlocks({ model }: HierarchyInput, layout: FuzzyLayout, weights: string, say: Say): Block[] {
  const { items, totalRow } = layout;
  const format = weightFormatOf(model, '0.0000');
  const difference = format === '0.0000' ? DIFFERENCE_FORMAT : `+${format};-${format};${format}`;
  const headings = [
    ...[FUZZY.item, FUZZY.local, FUZZY.crispLocal, FUZZY.difference],
    ...[FUZZY.global, FUZZY.crispGlobal, FUZZY.difference],
  ];
  const formats = [format, format, difference, format, format, difference];
  const total = (column: number): string => totalFormula(model, layout, column);
  return [
    { at: cellAddress(HEADING_ROW, NAME), style: 'heading', cells: [headings.map((word) => say(word))] },
    textBlock(cellAddress(FIRST_ROW, NAME), items.map(labelOf), LABEL_WIDTH),
    {
      at: cellAddress(FIRST_ROW, LOCAL),
      style: 'result',
      format: items.map(() => formats),
      cells: items.map((_, place) => itemFormulas(layout, place, weights)),
    },
    { at: cellAddress(totalRow, NAME), style: 'total', cells: [[say(FUZZY.total), ...blanks(GLOBAL - 1)]] },
    {
      at: cellAddress(totalRow, GLOBAL),
      style: 'total',
      format,
      cells: [[total(GLOBAL), total(CRISP_GLOBAL), '']],
    },
  ];
}

function tableBlocks({ model, language }: HierarchyInput, table: FuzzyTable, judgments: string): Block[] {
  const { place, row } = table;
  const rows = place.items.length;
  const format = weightFormatOf(model, '0.0000');
  const empty = (columns: number): PlannedCell[][] => Array.from({ length: rows }, () => blanks(columns));
  return [
    { at: cellAddress(row - 1, 0), style: 'plain', cells: [[{ text: labelOf(place.parent) }]] },
    {
      at: cellAddress(row, 0),
      style: 'heading',
      cells: [[tableFormula(table, judgments, language), ...blanks(NOTE)]],
    },
    { at: cellAddress(row + 1, 0), style: 'text', cells: empty(1) },
    { at: cellAddress(row + 1, 1), style: 'result', format, cells: empty(NOTE - 1) },
    { at: cellAddress(row + 1, NOTE), style: 'note', cells: empty(1) },
  ];
}

function fuzzyPlan(input: HierarchyInput, nameOf: (key: string) => string): SheetPlan {
  const { model, language } = input;
  const say = inLanguage(language);
  const key = decisiveKey(model);
  const judgments = quotedSheet(nameOf(key ?? ''));
  const layout = fuzzyLayout(model);
  const hasTables = key !== null && layout.tables.length > 0;
  const method = say(METHODS[model.method]);
  const live = say(FUZZY.live, { sheet: nameOf(key ?? ''), weights: nameOf(WEIGHTS_KEY), method });
  const group = visibleRespondents(model).length > 1 ? [say(FUZZY.group)] : [];
  const notes = [say(FUZZY.methods), say(FUZZY.scales), ...group, say(FUZZY.given), say(FUZZY.source)];
  const choice = { method: cellAddress(METHOD_ROW, 1), scale: cellAddress(SCALE_ROW, 1) };
  const columns = [
    LABEL_WIDTH,
    ...new Array<number>(NOTE - 1).fill(NUMBER_WIDTH),
    NUMBER_WIDTH,
    NOTE_WIDTH - NUMBER_WIDTH,
  ];
  const words = { zero: say(FUZZY.zero), gaps: say(FUZZY.gaps) };
  return {
    key: FUZZY_KEY,
    name: say(FUZZY.name),
    columns,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(FUZZY.title, { goal: goalName(model) }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[{ text: hasTables ? live : say(FUZZY.noMatrix) }]] },
      ...(hasTables
        ? [
            { at: cellAddress(REMARK_ROW, 0), style: 'remark' as const, cells: [[remarkFormula(layout, words)]] },
            ...choiceBlocks(say, language),
            ...itemBlocks(input, layout, quotedSheet(nameOf(WEIGHTS_KEY)), say),
            ...layout.tables.flatMap((table) => tableBlocks(input, table, judgments)),
          ]
        : []),
      { at: cellAddress(layout.notesRow, 0), style: 'note', cells: notes.map((text) => [{ text }]) },
    ],
    ...(hasTables && {
      choices: [
        { range: choice.method, words: methodWords(language) },
        { range: choice.scale, words: scaleWords(language) },
      ],
      kept: [
        {
          name: 'fuzzy',
          labels: `${cellAddress(METHOD_ROW, 0)}:${cellAddress(SCALE_ROW, 0)}`,
          cells: `${choice.method}:${choice.scale}`,
          isByPlace: true,
          isNeeded: true,
          ours: (['en', 'id'] as const).flatMap((each) => [methodWords(each)[0] ?? '', scaleWords(each)[0] ?? '']),
        },
      ],
    }),
    freeze: { rows: FIRST_ROW },
    print: {
      landscape: true,
      area: areaAddress({
        sheet: '',
        row: 0,
        column: 0,
        rows: layout.notesRow + notes.length,
        columns: columns.length,
      }),
      titleRows: '$1:$3',
      footer: pageFooter(language, live),
    },
    select: hasTables ? choice.method : 'A1',
  };
}

export const FUZZY_SHEET: SheetKind<HierarchyInput> = {
  key: () => FUZZY_KEY,
  name: ({ language }) => inLanguage(language)(FUZZY.name),
  plan: fuzzyPlan,
};
