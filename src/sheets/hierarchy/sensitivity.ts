/**
 * The sheet that says which weight decides the ranking: AHP.CRITICAL over the sheet of alternatives, and the scores while
 * one criterion weighs 0 to 100 %, for a chart of lines. All of it live; nothing but the number of that criterion is typed.
 */
import type { Language } from '../../engine/language';
import { areaAddress, cellAddress, quotedSheet } from '../address';
import { inQuotes } from '../body';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import type { Say } from '../say';
import { inLanguage } from '../say';
import { heightOfLines, widthOfNames, widthOfTexts } from '../textSize';
import type { AlternativesLayout } from './alternativesLayout';
import { cells, fixedCells, layoutOf, SHARES } from './alternativesLayout';
import { ALTERNATIVES_KEY, goalName, SENSITIVITY_KEY } from './hierarchySheets';
import type { HierarchyInput } from './hierarchySheets';
import { footOf, METHODS, TEXTS } from './hierarchyTexts';
import { textBlock } from './matrixLayout';
import { SENSITIVITY } from './sensitivityTexts';

/** The parts of the gradients that a chart shows, by hidden names. */
export const GRADIENTS = { shares: 'tb_sensitivity_shares', scores: 'tb_sensitivity_scores' } as const;

const TABLE_ROW = 4;
/** Of AHP.CRITICAL. */
const [TABLE_COLUMNS, WEIGHT, NEW_WEIGHT, NEW_BEST] = [9, 1, 3, 4];
/** The longest headings break once. */
const HEADING_LINES = 2;
const LABEL_WIDTH = 220;
const [LEAST_WIDTH, MOST_WIDTH] = [84, 120];
const SHARE_FORMAT = '0.00%';

/** What this sheet reads of the sheet of alternatives. */
interface Sources {
  readonly count: number;
  readonly criteria: string;
  readonly weights: string;
  readonly priorities: string;
  readonly names: string;
  readonly scores: string;
}

function sourcesOf(sheet: string, { alternatives, criteria, ranking, priorities }: AlternativesLayout): Sources {
  const [rows, columns] = [alternatives.length, criteria.length];
  const of = (...place: Parameters<typeof cells>): string => `${quotedSheet(sheet)}!${fixedCells(...place)}`;
  return {
    count: rows,
    criteria: of(priorities, 1, 1, columns),
    weights: of(priorities + 1, 1, 1, columns),
    priorities: of(priorities + 2, 1, rows, columns),
    names: of(ranking + 1, 0, rows),
    scores: of(ranking + 1, 1, rows),
  };
}

const whenRanked = ({ scores, count }: Sources, formula: string, otherwise = '""'): string =>
  `=IF(COUNT(${scores})<${count},${otherwise},${formula})`;

/** The template as a formula that joins its texts with what the placeholders stand for. */
function joined(template: string, parts: Readonly<Record<string, string>>): string {
  const pieces = template
    .split(/\{(\w+)\}/)
    .map((piece, place) => (place % 2 ? (parts[piece] ?? '') : inQuotes(piece)));
  return pieces.filter((piece) => piece !== '""').join('&');
}

/** Rows of the two cells with numbers of criteria, from 0. */
const mostRow = ({ criteria }: AlternativesLayout): number => TABLE_ROW + criteria.length + 2;

function answerCell(layout: AlternativesLayout, from: Sources, sheet: string, language: Language): string {
  const rows = layout.criteria.length;
  const most = cells(mostRow(layout), 1);
  const at = (column: number): string => `INDEX(${cells(TABLE_ROW + 1, column, rows)},${most})`;
  const share = (cell: string): string => `FIXED(100*${cell},2)&"%"`;
  const parts = {
    item: at(0),
    old: `INDEX(${from.names},MATCH(MAX(${from.scores}),${from.scores},0))`,
    new: at(NEW_BEST),
    to: share(at(NEW_WEIGHT)),
    from: share(at(WEIGHT)),
  };
  const of = (text: keyof typeof SENSITIVITY): string => joined(SENSITIVITY[text][language], parts);
  const turned = `IF(${at(NEW_BEST)}="",${of('level')},${of('best')})`;
  const said = `IF(COUNT(${cells(TABLE_ROW + 1, NEW_WEIGHT, rows)})=0,${of('none')},${turned})`;
  return whenRanked(from, said, inQuotes(inLanguage(language)(SENSITIVITY.notYet, { sheet })));
}

function criticalBlocks({ criteria }: AlternativesLayout, from: Sources, language: Language): Block[] {
  const call = `AHP.CRITICAL(${from.weights},${from.priorities},${from.criteria},${from.names},"${language}")`;
  const nulls = (rows: number, columns: number): null[][] =>
    Array.from({ length: rows }, () => new Array<null>(columns).fill(null));
  const rows = criteria.length;
  return [
    {
      at: cellAddress(TABLE_ROW, 0),
      style: 'heading',
      heights: [heightOfLines(HEADING_LINES)],
      cells: [[whenRanked(from, call), ...new Array<null>(TABLE_COLUMNS - 1).fill(null)]],
    },
    { at: cellAddress(TABLE_ROW + 1, 0), style: 'text', cells: nulls(rows, 1) },
    { at: cellAddress(TABLE_ROW + 1, 1), style: 'result', format: SHARE_FORMAT, cells: nulls(rows, 3) },
    { at: cellAddress(TABLE_ROW + 1, NEW_BEST), style: 'text', cells: nulls(rows, 1) },
    { at: cellAddress(TABLE_ROW + 1, NEW_BEST + 1), style: 'result', format: SHARE_FORMAT, cells: nulls(rows, 2) },
    { at: cellAddress(TABLE_ROW + 1, NEW_BEST + 3), style: 'text', cells: nulls(rows, 2) },
  ];
}

function gradientBlocks(layout: AlternativesLayout, from: Sources, width: number, say: Say): Block[] {
  const { criteria, names, heaviest } = layout;
  const rows = criteria.length;
  const row = mostRow(layout);
  const [own, to] = [cells(TABLE_ROW + 1, WEIGHT, rows), cells(TABLE_ROW + 1, NEW_WEIGHT, rows)];
  // Where nothing turns the best there is no new weight.
  const sizes = `IF(ISNUMBER(${to}),IFERROR(ABS(${to}-${own}),2),2)`;
  const most = `IF(COUNT(${to})=0,${heaviest + 1},MATCH(MIN(${sizes}),${sizes},0))`;
  const varied = fixedCells(row + 1, 2);
  const name = (cell: string): string => whenRanked(from, `INDEX(${from.criteria},1,${cell})`);
  const first = row + 3;
  const headings = fixedCells(row + 2, 1, 1, names.length);
  const scores = SHARES.map((_, place): PlannedCell[] => {
    const share = cells(first + place, 0);
    const call = `TRANSPOSE(AHP.SENSITIVITY(${from.weights},${from.priorities},${varied},${share}))`;
    return [whenRanked(from, call), ...new Array<null>(names.length - 1).fill(null)];
  });
  const leaders = SHARES.map((_, place) => {
    const all = cells(first + place, 1, 1, names.length);
    return [`=IF(COUNT(${all})<${names.length},"",INDEX(${headings},1,MATCH(MAX(${all}),${all},0)))`];
  });
  return [
    textBlock(cellAddress(row, 0), [say(SENSITIVITY.most), say(SENSITIVITY.varied)], width),
    { at: cellAddress(row, 1), style: 'fact', format: '0', cells: [[whenRanked(from, most)]] },
    { at: cellAddress(row + 1, 1), style: 'input', format: '0', cells: [['']] },
    {
      at: cellAddress(row, 2),
      style: 'fact',
      format: '0',
      cells: [
        [name(cells(row, 1)), null],
        [`=IF(N(${cells(row + 1, 1)})>0,${cells(row + 1, 1)},${cells(row, 1)})`, name(varied)],
      ],
    },
    {
      at: cellAddress(row + 2, 0),
      style: 'heading',
      cells: [[say(SENSITIVITY.weight), ...names.map((text) => ({ text })), say(SENSITIVITY.first)]],
    },
    { at: cellAddress(first, 0), style: 'fact', format: '0%', cells: SHARES.map((share) => [share]) },
    { at: cellAddress(first, 1), style: 'result', format: '0.0%', cells: scores },
    { at: cellAddress(first, names.length + 1), style: 'text', cells: leaders },
  ];
}

function sensitivityPlan({ model, language }: HierarchyInput, nameOf: (key: string) => string): SheetPlan {
  const say = inLanguage(language);
  const layout = layoutOf(model);
  const { names, criteria } = layout;
  const sheet = nameOf(ALTERNATIVES_KEY);
  const from = sourcesOf(sheet, layout);
  const varies = criteria.length > 1;
  const row = mostRow(layout);
  const notes = [say(SENSITIVITY.rule), say(SENSITIVITY.others), say(SENSITIVITY.source)];
  const end = varies ? row + 3 + SHARES.length : 3;
  const columns = Math.max(TABLE_COLUMNS, names.length + 2);
  const widest = Math.max(LEAST_WIDTH, ...names.map((name) => widthOfNames(name)));
  const labels = Math.max(LEAST_WIDTH * 2, widthOfTexts(criteria.map(({ name }) => name)));
  const labelWidth = Math.min(LABEL_WIDTH, labels);
  const method = say(TEXTS.method, { method: METHODS[model.method] });
  const area = (rows: number, column: number, count: number): string =>
    areaAddress({ sheet: '', row: row + 3, column, rows, columns: count });
  return {
    key: SENSITIVITY_KEY,
    name: say(SENSITIVITY.name),
    columns: [labelWidth, ...new Array<number>(columns - 1).fill(Math.min(MOST_WIDTH, widest))],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(SENSITIVITY.title, { goal: goalName(model) }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[{ text: method }]] },
      {
        at: 'A3',
        style: 'plain',
        cells: [[varies ? answerCell(layout, from, sheet, language) : { text: say(SENSITIVITY.oneCriterion) }]],
      },
      ...(varies ? [...criticalBlocks(layout, from, language), ...gradientBlocks(layout, from, labelWidth, say)] : []),
      { at: cellAddress(end + 1, 0), style: 'note', cells: notes.map((text) => [{ text }]) },
    ],
    ...(varies && {
      names: [
        { name: GRADIENTS.shares, at: area(SHARES.length, 0, 1) },
        { name: GRADIENTS.scores, at: area(SHARES.length, 1, names.length) },
      ],
      kept: [{ name: 'varied', labels: cellAddress(row + 1, 0), cells: cellAddress(row + 1, 1) }],
    }),
    foot: footOf(model.method, language),
    print: {
      landscape: true,
      area: cells(0, 0, end + 1 + notes.length, columns),
      footer: pageFooter(language, method),
    },
    select: 'A1',
  };
}

export const SENSITIVITY_SHEET: SheetKind<HierarchyInput> = {
  key: () => SENSITIVITY_KEY,
  name: ({ language }) => inLanguage(language)(SENSITIVITY.name),
  plan: sensitivityPlan,
};
