/**
 * What a survey comes to: the weights of the group with its consistency, its matrix, and everyone who answered with own
 * weights and CR, by AHP.SURVEY and AHP.SURVEYMATRIX over the sheet of the answers. Its key is survey/<id>.
 */
import { oneLine } from '../../model/hierarchy/tree';
import { areaAddress, cellAddress, columnLetters, quotedSheet } from '../address';
import { blanks, spilling } from '../body';
import { behindFormula, keptCells, listAsWritten } from '../employees/asWritten';
import type { SheetKind } from '../kind';
import { COUNT_FORMAT, RATIO_FORMAT } from '../numberFormats';
import { footOf } from '../hierarchy/hierarchyTexts';
import { weightFormatOf } from '../hierarchy/weightDecimals';
import { pageFooter } from '../pageFooter';
import type { Block, SheetPlan } from '../plan';
import { BEHIND_CELL } from '../scorecard/sourceTable';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords } from '../textSize';
import * as of from './formulas';
import type { SurveyInput } from './input';
import { surveyKey, surveyName } from './input';
import type { Fact, PersonKey, SurveyLayout } from './layout';
import { FACTS, HEADING_ROW, surveyLayout } from './layout';
import { keptSet } from './setAsWritten';
import { METHODS, NOTES, SAID, SURVEY } from './texts';

const [LEAST_NAME, MOST_NAME] = [250, 280];
const NUMBER_WIDTH = 64;
const MOST_ITEM = 110;
const WIDTHS: Readonly<Partial<Record<PersonKey, number>>> = { remark: 240, kept: 250 };
const WEIGHT_FORMAT = '0.000';
const CONSENSUS_FORMAT = '0.0%';

export const SURVEY_SHEET: SheetKind<SurveyInput> = {
  key: ({ id }) => surveyKey(id),
  name: ({ language }) => SURVEY.name[language],
  plan: (input, nameOf) => resultsPlan(surveyLayout(input, nameOf)),
};

function resultsPlan(layout: SurveyLayout): SheetPlan {
  const { people, say, input, list } = layout;
  const notes = notesOf(layout);
  const kept = keptCells(people.column('kept'), people.first);
  const limit = layout.fact('limit').replaceAll('$', '');
  return {
    key: surveyKey(input.id),
    name: SURVEY.name[input.language],
    columns: people.keys.map((key) => widthOf(layout, key)),
    hidden: [people.column('kept')],
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(SURVEY.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(SURVEY.how)]] },
      { at: BEHIND_CELL, style: 'remark', cells: [[behindFormula(list, kept, say(SAID.behind))]] },
      { at: `A${HEADING_ROW - 1}`, style: 'plain', cells: [[of.lineFormula(layout)]] },
      ...itemBlocks(layout),
      ...factBlocks(layout),
      ...matrixBlocks(layout),
      ...peopleBlocks(layout),
      {
        at: people.cell('kept', people.first),
        style: 'note',
        cells: [...listAsWritten(list), keptSet(input)].map((text) => [{ text }]),
      },
      { at: `A${layout.notes}`, style: 'note', cells: notes.map((note) => [note]) },
    ],
    names: [
      { name: surveyName(input.id, 'set'), at: people.cell('kept', people.first + 3) },
      { name: surveyName(input.id, 'limit'), at: limit },
    ],
    foot: footOf(input.method, input.language),
    print: {
      landscape: true,
      area: `A1:${columnLetters(people.column('remark'))}${layout.notes + notes.length - 1}`,
      footer: pageFooter(input.language),
    },
    select: limit,
  };
}

function headingBlock(layout: SurveyLayout, row: number, cells: string[]): Block {
  const lines = cells.map((cell, column) => linesOf(cell, widthOf(layout, layout.people.keys[column] ?? 'remark')));
  return { at: `A${row}`, style: 'heading', heights: [heightOfLines(Math.max(...lines))], cells: [cells] };
}

const nameOf = ({ input }: SurveyLayout, item: number): string => oneLine(input.set.items[item] ?? '');

function itemBlocks(layout: SurveyLayout): Block[] {
  const { items, say, input } = layout;
  const column = (key: 'weight' | 'rank', formula: string, format: string): Block => {
    return {
      at: items.cell(key, items.first),
      style: key === 'rank' ? 'sign' : 'result',
      format,
      cells: spilling(formula, items.rows).map((cell) => [cell]),
    };
  };
  return [
    headingBlock(
      layout,
      HEADING_ROW,
      [SURVEY.item, SURVEY.weight, SURVEY.rank].map((text) => say(text)),
    ),
    {
      at: items.cell('item', items.first),
      style: 'text',
      cells: input.set.items.map((_, item) => [{ text: nameOf(layout, item) }]),
    },
    column('weight', of.weightsFormula(layout), weightFormatOf(input, WEIGHT_FORMAT)),
    column('rank', of.rankFormula(layout), COUNT_FORMAT),
  ];
}

function factBlocks(layout: SurveyLayout): Block[] {
  const { facts, say, input } = layout;
  const values: Readonly<Record<Exclude<Fact, 'limit'>, [string, string]>> = {
    ratio: [of.ratioFormula(layout), RATIO_FORMAT],
    lambda: [of.lambdaFormula(layout), WEIGHT_FORMAT],
    consensus: [of.consensusFormula(layout), CONSENSUS_FORMAT],
    people: [of.peopleCount(layout), COUNT_FORMAT],
    counted: [of.countedFormula(layout), COUNT_FORMAT],
    unread: [of.unreadCount(layout), COUNT_FORMAT],
  };
  const cellOf = (key: Fact): string => layout.fact(key).replaceAll('$', '');
  return [
    headingBlock(layout, facts, [say(SURVEY.group), say(SURVEY.value)]),
    { at: `A${facts + 1}`, style: 'text', cells: FACTS.map((key) => [say(SURVEY[key])]) },
    ...FACTS.map((key): Block => {
      if (key === 'limit') return { at: cellOf(key), style: 'input', format: '0.00', cells: [[input.limit ?? '']] };
      const [formula, format] = values[key];
      return { at: cellOf(key), style: 'result', format, cells: [[formula]] };
    }),
  ];
}

function matrixBlocks(layout: SurveyLayout): Block[] {
  const { matrixRow, say, size } = layout;
  const names = Array.from({ length: size }, (_, item) => nameOf(layout, item));
  const rows = names.map((_, row) => (row === 0 ? [of.matrixFormula(layout), ...blanks(size - 1)] : blanks(size)));
  return [
    headingBlock(layout, matrixRow, [say(SURVEY.matrix), ...names]),
    { at: `A${matrixRow + 1}`, style: 'text', cells: names.map((text) => [{ text }]) },
    { at: cellAddress(matrixRow, 1), style: 'result', format: WEIGHT_FORMAT, cells: rows },
  ];
}

/** One formula answers names, weights and CR, with a heading above and everyone together below. */
function peopleBlocks(layout: SurveyLayout): Block[] {
  const { people, say, size } = layout;
  const row = people.first - 1;
  const width = size + 2;
  const last = people.last + 1;
  const after = ['counts', 'share', 'distance', 'remark'] as const;
  const cr = people.column('cr');
  const column = (key: (typeof after)[number], formula: string, look: Pick<Block, 'style' | 'format'>): Block => {
    return { at: people.cell(key, people.first), ...look, cells: spilling(formula, people.rows).map((cell) => [cell]) };
  };
  const [yes, no] = [say(SURVEY.yes), say(SURVEY.no)];
  return [
    {
      at: `A${row}`,
      style: 'heading',
      heights: [
        heightOfLines(
          Math.max(2, ...layout.input.set.items.map((_, item) => linesOf(nameOf(layout, item), MOST_ITEM))),
        ),
      ],
      cells: [[of.peopleFormula(layout), ...blanks(width - 1), ...after.map((key) => say(SURVEY[key]))]],
    },
    { at: `A${people.first}`, style: 'label', cells: Array.from({ length: people.rows }, () => [null]) },
    {
      at: cellAddress(people.first - 1, 1),
      style: 'result',
      format: weightFormatOf(layout.input, WEIGHT_FORMAT),
      cells: Array.from({ length: people.rows }, () => blanks(size)),
    },
    {
      at: cellAddress(people.first - 1, cr),
      style: 'result',
      format: RATIO_FORMAT,
      cells: Array.from({ length: people.rows }, () => [null]),
    },
    column('counts', of.countsFormula(layout), { style: 'sign', format: `"${yes}";"${no}";"${no}"` }),
    column('share', of.shareFormula(layout), { style: 'sign', format: '0.###' }),
    column('distance', of.distanceFormula(layout), { style: 'result', format: WEIGHT_FORMAT }),
    column('remark', of.remarkFormula(layout), { style: 'text' }),
    { at: `A${last}`, style: 'total', format: WEIGHT_FORMAT, cells: [blanks(size + 1)] },
    { at: cellAddress(last - 1, cr), style: 'total', format: RATIO_FORMAT, cells: [[null]] },
    { at: people.cell('counts', last), style: 'total', cells: [blanks(after.length)] },
  ];
}

function widthOf(layout: SurveyLayout, key: PersonKey): number {
  const { input, say } = layout;
  if (key === 'respondent') {
    const below = FACTS.map((fact) => say(SURVEY[fact]));
    const names = input.reading.people.map(({ name }) => name);
    return Math.min(MOST_NAME, Math.max(LEAST_NAME, widthOfTexts([...names, ...below, ...input.set.items])));
  }
  if (/^w\d/.test(key)) {
    const item = Number(key.slice(1));
    // Rank stands in the second of them.
    const words = item === 1 ? widthOfWords(say(SURVEY.rank)) : 0;
    return Math.min(MOST_ITEM, Math.max(NUMBER_WIDTH, words, widthOfWords(nameOf(layout, item))));
  }
  return Math.max(WIDTHS[key] ?? NUMBER_WIDTH, widthOfWords(say(SURVEY[key as 'cr'])));
}

function notesOf({ say, input }: SurveyLayout): string[] {
  const { area } = input.table;
  return [
    say(NOTES.source, { area: `${quotedSheet(area.sheet)}!${areaAddress(area)}` }),
    ...(input.set.isByOrder ? [say(NOTES.order)] : []),
    `${say(METHODS[input.method])} ${say(NOTES.ratio)}`,
    say(NOTES.distance),
    say(NOTES.last),
  ];
}
