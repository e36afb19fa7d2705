/**
 * Who answered: a table of counts and percents for each column that was chosen, in the form of a thesis. Live from the
 * answers: each has the number of its group in hidden columns, and COUNTIF counts these. Its key is profile/<id>.
 */
import { keptColumn } from '../../../model/research/profile/draft';
import { areaAddress, cellAddress, quotedSheet } from '../../address';
import { spilling } from '../../body';
import { behindFormula, keptCells, listAsWritten } from '../../employees/asWritten';
import type { SheetKind } from '../../kind';
import { COUNT_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import { BEHIND_CELL } from '../../scorecard/sourceTable';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords } from '../../textSize';
import * as of from './formulas';
import type { ProfileInput } from './input';
import { profileKey, profileName } from './input';
import type { ProfileLayout, ProfileRows } from './layout';
import { LINES_ROW, profileLayout, wordsOf } from './layout';
import { CHECKS, PROFILE } from './texts';

const [LEAST_NAME, MOST_NAME, NUMBER_WIDTH, HIDDEN_WIDTH] = [200, 320, 96, 60];
/** One decimal, as theses print it. */
const PERCENT = '0.0%';
/** Below the three cells of how the table looked. */
const KEPT_ABOVE = 3;

export const PROFILE_SHEET: SheetKind<ProfileInput> = {
  key: ({ id }) => profileKey(id),
  name: ({ language }) => PROFILE.name[language],
  plan: (input) => profilePlan(profileLayout(input)),
};

function profilePlan(layout: ProfileLayout): SheetPlan {
  const { input, say, tables, kept, top, list, rowColumn } = layout;
  const notes = notesOf(layout);
  const names = tables.flatMap(({ counts }) => counts.groups.map(({ name }) => name));
  const first = Math.min(MOST_NAME, Math.max(LEAST_NAME, widthOfTexts(names)));
  const shown = [
    first,
    ...[PROFILE.count, PROFILE.share].map((text) => Math.max(NUMBER_WIDTH, widthOfWords(say(text)))),
  ];
  const rows: PlannedCell[][] = [[say(PROFILE.row)], ...of.rowNumbers(layout).map((cell) => [cell])];
  const columnsAt = top + KEPT_ABOVE - 1;
  return {
    key: profileKey(input.id),
    name: say(PROFILE.name),
    columns: [...shown, ...Array.from({ length: kept + 1 - shown.length }, () => HIDDEN_WIDTH)],
    hidden: Array.from({ length: kept + 1 - rowColumn }, (_, index) => rowColumn + index),
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(PROFILE.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(PROFILE.how)]] },
      { at: BEHIND_CELL, style: 'remark', cells: [[behindFormula(list, keptCells(kept, top), say(CHECKS.behind))]] },
      { at: `A${LINES_ROW}`, style: 'plain', cells: [[of.checkLine(layout)], [of.strangersLine(layout)]] },
      ...tables.flatMap((table) => tableBlocks(layout, table, first)),
      { at: cellAddress(top - 2, rowColumn), style: 'note', format: COUNT_FORMAT, cells: rows },
      ...tables.flatMap((table) => hiddenBlocks(layout, table)),
      keptBlock(layout),
      { at: `A${layout.notes}`, style: 'note', cells: notes.map((note) => [note]) },
    ],
    names: [
      {
        name: profileName(input.id),
        at: `${cellAddress(columnsAt, kept)}:${cellAddress(columnsAt + tables.length - 1, kept)}`,
      },
    ],
    print: { landscape: false, area: `A1:C${layout.notes + notes.length - 1}`, footer: pageFooter(input.language) },
    select: `A${LINES_ROW}`,
  };
}

function tableBlocks(layout: ProfileLayout, table: ProfileRows, width: number): Block[] {
  const { say } = layout;
  const { counts, caption, heading, first, last, total, hasBlank, place } = table;
  const names = [...counts.groups.map(({ name }) => name), ...(hasBlank ? [say(PROFILE.blank)] : [])];
  const heights = names.map((name) => heightOfLines(linesOf(name, width, 'plain')));
  const spilled = (column: number, formula: string, format: string): Block => {
    const cells = spilling(formula, last - first + 1).map((cell) => [cell]);
    return { at: cellAddress(first - 1, column), style: 'result', format, cells };
  };
  const heads: PlannedCell[] = [{ text: counts.heading }, say(PROFILE.count), say(PROFILE.share)];
  const headHeight = heightOfLines(Math.max(2, linesOf(counts.heading, width)));
  return [
    {
      at: `A${caption}`,
      style: 'label',
      cells: [[say(PROFILE.table, { number: place + 1, heading: counts.heading })]],
    },
    { at: `A${heading}`, style: 'heading', heights: [headHeight], cells: [heads] },
    { at: `A${first}`, style: 'text', heights, cells: names.map((text) => [{ text }]) },
    spilled(1, of.countsFormula(layout, table), COUNT_FORMAT),
    spilled(2, of.sharesFormula(layout, table), PERCENT),
    {
      at: `A${total}`,
      style: 'total',
      format: COUNT_FORMAT,
      cells: [[say(PROFILE.together), of.sumFormula(layout, table, 1)]],
    },
    { at: `C${total}`, style: 'total', format: PERCENT, cells: [[of.sumFormula(layout, table, 2)]] },
  ];
}

/** The number of each answer's group, and which spellings are which. */
function hiddenBlocks(layout: ProfileLayout, table: ProfileRows): Block[] {
  const { top, answerColumn, wordColumn } = layout;
  const { counts, place } = table;
  const answers: PlannedCell[][] = [
    [{ text: counts.heading }],
    ...of.answerNumbers(layout, table).map((cell) => [cell]),
  ];
  const words = wordsOf(table).map(({ word, group }): PlannedCell[] => [{ text: word }, group]);
  return [
    { at: cellAddress(top - 2, answerColumn(place)), style: 'note', format: COUNT_FORMAT, cells: answers },
    ...(words.length === 0
      ? []
      : [{ at: cellAddress(top - 1, wordColumn(place)), style: 'note', cells: words } as const]),
  ];
}

/** How the table looked, and which of its columns are counted how. */
function keptBlock({ kept, top, list, input }: ProfileLayout): Block {
  const { headings } = input.table;
  const texts = [...listAsWritten(list), ...input.columns.map((column) => keptColumn(column, headings.texts))];
  return { at: cellAddress(top - 1, kept), style: 'note', cells: texts.map((text) => [{ text }]) };
}

function notesOf({ say, input, tables }: ProfileLayout): PlannedCell[] {
  const { area } = input.table;
  const spelt = tables.flatMap(({ counts }) =>
    counts.column.classes === null
      ? counts.groups.filter(({ words }) => words.length > 1).map(({ words }) => words.join(' = '))
      : [],
  );
  return [
    say(PROFILE.source, { area: `${quotedSheet(area.sheet)}!${areaAddress(area)}` }),
    say(PROFILE.shares),
    ...(spelt.length === 0 ? [] : [say(PROFILE.spellings, { names: spelt.join('; ') })]),
  ];
}
