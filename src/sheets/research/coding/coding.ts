/**
 * Coded quotes counted: by type, theme and office, which type dominates, and how two coders agree. Live from their table:
 * each quote has numbers in hidden columns, and COUNTIFS counts them. Its key is coding/<id>.
 */
import { CODING_ROLES } from '../../../model/research/coding/types';
import { areaAddress, cellAddress, columnLetters, quotedSheet } from '../../address';
import { spilling } from '../../body';
import { behindFormula, columnAsWritten, keptCells, listAsWritten } from '../../employees/asWritten';
import type { SheetKind } from '../../kind';
import { COUNT_FORMAT, SCORE_FORMAT, SHARE_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import { BEHIND_CELL } from '../../scorecard/sourceTable';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords, writtenText } from '../../textSize';
import * as of from './formulas';
import type { CodingInput } from './input';
import { codingKey, codingName } from './input';
import type { CodingLayout, TableRows } from './layout';
import { codingLayout, LINES_ROW, QUOTE_KEYS } from './layout';
import { CODING, FACT_WORDS, NOTES, SAID } from './texts';

const [LEAST_NAME, MOST_NAME] = [190, 300];
const [TYPE_WIDTH, DOMINANT_WIDTH] = [68, 150];

export const CODING_SHEET: SheetKind<CodingInput> = {
  key: ({ id }) => codingKey(id),
  name: ({ language }) => CODING.name[language],
  plan: (input) => codingPlan(codingLayout(input)),
};

function codingPlan(layout: CodingLayout): SheetPlan {
  const { input, say, byType, offices, coders, dominant, kept } = layout;
  const notes = notesOf(layout);
  const last = layout.notes + notes.length - 1;
  const widths = widthsOf(layout);
  return {
    key: codingKey(input.id),
    name: say(CODING.name),
    columns: widths,
    hidden: [...QUOTE_KEYS.map(layout.columnOf), kept],
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(CODING.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(CODING.how)]] },
      {
        at: BEHIND_CELL,
        style: 'remark',
        cells: [[behindFormula(layout.list, keptCells(kept, byType.first), say(SAID.behind))]],
      },
      {
        at: `A${LINES_ROW}`,
        style: 'plain',
        cells: [of.dominantLine(layout), ...of.blankLines(layout), of.strangersLine(layout)].map((line) => [line]),
      },
      ...typeBlocks(layout, widths),
      ...groupBlocks(layout, 'theme', layout.themes, widths),
      ...(offices === null ? [] : groupBlocks(layout, 'office', offices, widths)),
      ...(coders === null ? [] : coderBlocks(layout, coders, widths)),
      ...quoteBlocks(layout),
      keptBlock(layout),
      { at: `A${layout.notes}`, style: 'note', cells: notes.map((note) => [note]) },
    ],
    names: namesOf(layout),
    foot: { language: input.language, method: say(coders === null ? CODING.footMethod : CODING.footMethodCoders) },
    print: {
      landscape: layout.types.length > 4,
      area: `A1:${columnLetters(dominant)}${last}`,
      footer: pageFooter(input.language),
    },
    select: `A${LINES_ROW}`,
  };
}

function nameOfType({ input }: CodingLayout, index: number): string {
  return input.reading.types[index]?.name[input.language] ?? '';
}

function widthsOf(layout: CodingLayout): number[] {
  const { input, say, types, kept, without } = layout;
  const { themes, offices } = input.reading;
  const facts = Object.values(FACT_WORDS).map((text) => say(text));
  const names = types.map((_, index) => nameOfType(layout, index));
  const first = Math.min(MOST_NAME, Math.max(LEAST_NAME, widthOfTexts([...themes, ...offices, ...facts, ...names])));
  const heads = [CODING.without, CODING.quotes, CODING.share].map((text) => widthOfWords(say(text)));
  return Array.from({ length: kept + 1 }, (_, column) => {
    if (column === 0) return first;
    if (column < without)
      return Math.max(TYPE_WIDTH, widthOfWords(names[column - 1] ?? ''), column <= 2 ? TYPE_WIDTH : 0);
    return column === layout.dominant ? DOMINANT_WIDTH : Math.max(TYPE_WIDTH, heads[column - without] ?? 0);
  });
}

function headingBlock(row: number, cells: readonly string[], widths: readonly number[]): Block {
  const lines = cells.map((cell, column) => linesOf(writtenText(cell), widths[column] ?? TYPE_WIDTH));
  const texts = cells.map((text): PlannedCell => (text === '' ? null : { text }));
  return { at: `A${row}`, style: 'heading', heights: [heightOfLines(Math.max(...lines))], cells: [texts] };
}

/** A column that one formula fills. */
function spilled(rows: TableRows, column: number, formula: string, format: string): Block {
  const cells = spilling(formula, rows.last - rows.heading).map((cell) => [cell]);
  return { at: cellAddress(rows.first - 1, column), style: 'result', format, cells };
}

function labelBlock(rows: TableRows, names: readonly string[], width: number): Block {
  const heights = names.map((name) => heightOfLines(linesOf(name, width, 'plain')));
  return { at: `A${rows.first}`, style: 'text', heights, cells: names.map((text) => [{ text }]) };
}

/** The line below a table; one formula a cell. */
function sumsBlock(layout: CodingLayout, rows: TableRows, columns: readonly number[], width: number): Block {
  const sums = Array.from({ length: width - 1 }, (_, index): PlannedCell => {
    return columns.includes(index + 1) ? of.sumFormula(layout, rows, index + 1) : null;
  });
  return {
    at: `A${rows.sums}`,
    style: 'total',
    format: COUNT_FORMAT,
    cells: [[layout.say(CODING.together), ...sums]],
  };
}

function typeBlocks(layout: CodingLayout, widths: readonly number[]): Block[] {
  const { byType: rows, say, types } = layout;
  const names = types.map((_, index) => nameOfType(layout, index));
  return [
    headingBlock(rows.heading, [say(CODING.type), say(CODING.quotes), say(CODING.share)], widths),
    labelBlock(rows, names, widths[0] ?? LEAST_NAME),
    spilled(rows, 1, of.typeCounts(layout), COUNT_FORMAT),
    spilled(rows, 2, of.shareFormula(layout, rows, 1), SHARE_FORMAT),
    sumsBlock(layout, rows, [1], 3),
  ];
}

function groupBlocks(
  layout: CodingLayout,
  key: 'theme' | 'office',
  rows: TableRows,
  widths: readonly number[],
): Block[] {
  const { say, types, without, quotes, share, dominant, input } = layout;
  const words = types.map((_, index) => nameOfType(layout, index));
  const names = key === 'theme' ? input.reading.themes : input.reading.offices;
  const none = say(key === 'theme' ? CODING.noTheme : CODING.noOffice);
  const tails = [CODING.without, CODING.quotes, CODING.share, CODING.dominant].map((text) => say(text));
  const dominants = Array.from({ length: names.length + 1 }, (_, index) => [
    of.rowDominant(layout, rows.first + index),
  ]);
  const counted = Array.from({ length: quotes }, (_, index) => index + 1);
  return [
    headingBlock(rows.heading, [say(CODING[key]), ...words, ...tails], widths),
    labelBlock(rows, [...names, none], widths[0] ?? LEAST_NAME),
    ...types.map((_, type) => spilled(rows, type + 1, of.groupCounts(layout, key, rows, type), COUNT_FORMAT)),
    spilled(rows, without, of.groupWithout(layout, key, rows), COUNT_FORMAT),
    spilled(rows, quotes, of.groupQuotes(layout, key, rows), COUNT_FORMAT),
    spilled(rows, share, of.shareFormula(layout, rows, quotes), SHARE_FORMAT),
    { at: cellAddress(rows.first - 1, dominant), style: 'sign', cells: dominants },
    sumsBlock(layout, rows, counted, dominant + 1),
  ];
}

function coderBlocks(layout: CodingLayout, rows: TableRows, widths: readonly number[]): Block[] {
  const { say, types, facts } = layout;
  const names = types.map((_, index) => nameOfType(layout, index));
  const last = types.length + 1;
  const across = types.map((_, index) => [
    `=IF($A$4="",SUM(${layout.cell(rows.first + index, 1)}:${layout.cell(rows.first + index, types.length)}),"")`,
  ]);
  const labels = [FACT_WORDS.both, FACT_WORDS.observed, FACT_WORDS.expected, FACT_WORDS.kappa, FACT_WORDS.strength].map(
    (text) => [say(text)],
  );
  const [count = '', observed = '', expected = '', kappa = '', word = ''] = of.agreementFormulas(layout, rows);
  return [
    headingBlock(rows.heading, [say(CODING.coders), ...names, say(CODING.together)], widths),
    labelBlock(rows, names, widths[0] ?? LEAST_NAME),
    ...types.map((_, type) => spilled(rows, type + 1, of.bothCounts(layout, rows, type), COUNT_FORMAT)),
    { at: cellAddress(rows.first - 1, last), style: 'result', format: COUNT_FORMAT, cells: across },
    sumsBlock(
      layout,
      rows,
      Array.from({ length: last }, (_, index) => index + 1),
      last + 1,
    ),
    { at: `A${facts}`, style: 'label', cells: labels },
    { at: `B${facts}`, style: 'result', format: COUNT_FORMAT, cells: [[count]] },
    { at: `B${facts + 1}`, style: 'result', format: KAPPA_FORMAT, cells: [[observed], [expected], [kappa]] },
    { at: `B${facts + 4}`, style: 'fact', cells: [[word]] },
  ];
}

const KAPPA_FORMAT = `${SCORE_FORMAT}0`;

function quoteBlocks(layout: CodingLayout): Block[] {
  const { byType, columnOf, input, say } = layout;
  const top = byType.heading;
  const heading: Partial<Record<(typeof QUOTE_KEYS)[number], string>> = {
    row: say(CODING.row),
    theme: say(CODING.theme),
    office: say(CODING.office),
    type: say(CODING.type),
    second: say(CODING.coders),
  };
  if (input.reading.quotes.length === 0) return [];
  return QUOTE_KEYS.flatMap((key): Block[] => {
    const column = of.quoteColumn(layout, key);
    if (column === null) return [];
    const cells: PlannedCell[][] = [[heading[key] ?? ''], ...column.map((cell) => [cell])];
    return [{ at: cellAddress(top - 1, columnOf(key)), style: 'note', format: COUNT_FORMAT, cells }];
  });
}

/** How the table looked, which of its columns are used, and what its words are by a person's answers. */
function keptBlock({ byType, kept, input, list }: CodingLayout): Block {
  const { headings } = input.table;
  const said = Object.entries(input.said).map(([text, code]) => `${code}|${text}`);
  const texts = [
    ...listAsWritten(list),
    ...CODING_ROLES.map((role) => columnAsWritten(input.columns[role], headings.texts)),
    said.join('\n'),
  ];
  return { at: cellAddress(byType.first - 1, kept), style: 'note', cells: texts.map((text) => [{ text }]) };
}

function namesOf({ input, byType, kept }: CodingLayout): NonNullable<SheetPlan['names']> {
  const { id } = input;
  const columns = byType.first + 2;
  const at = `${cellAddress(columns, kept)}:${cellAddress(columns + CODING_ROLES.length, kept)}`;
  return [
    { name: codingName(id, 'columns'), at },
    { name: codingName(id, 'types'), at: `A${byType.first}:A${byType.last}` },
    { name: codingName(id, 'counts'), at: `B${byType.first}:B${byType.last}` },
  ];
}

function notesOf({ say, input, coders, types }: CodingLayout): PlannedCell[] {
  const { area } = input.table;
  const areUsual = types.some(({ key }) => key === 'coercive');
  return [
    say(NOTES.source, { area: `${quotedSheet(area.sheet)}!${areaAddress(area)}` }),
    say(NOTES.shares),
    ...(areUsual ? [say(NOTES.isomorphism)] : []),
    ...(coders === null ? [] : [say(NOTES.kappa)]),
  ];
}
