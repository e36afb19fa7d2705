/** The sheet of ranking intervals: values as they were drawn, with seed, number of draws and date. */
import { alternativesOf, namesOf } from '../../model/alternatives/expanded';
import { itemOf } from '../../model/hierarchy/tree';
import type { Ranked, RankInterval } from '../../model/intervals/rankIntervals';
import type { Model } from '../../model/types';
import { areaAddress, cellAddress } from '../address';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import type { Say } from '../say';
import { inLanguage } from '../say';
import { goalName } from './hierarchySheets';
import type { HierarchyInput } from './hierarchySheets';
import { footOf, METHODS, TEXTS } from './hierarchyTexts';
import { labelOf, textBlock } from './matrixLayout';
import { INTERVALS } from './rankIntervalsTexts';

interface RankIntervalsInput extends HierarchyInput {
  readonly of: Ranked;
  readonly intervals: readonly RankInterval[];
  readonly seed: number;
  readonly draws: number;
  /** Judgments that were drawn each time. */
  readonly judgments: number;
  /** 2026-03-31 */
  readonly day: string;
}

/** Columns for ranks; the last one stands for all below it where there are more. */
const MOST_RANKS = 8;
const FACTS_ROW = 2;
const HEADING_ROW = 7;
const NAME_WIDTH = 200;
const NUMBER_WIDTH = 78;
const SHARE = '0.0%';

function namesById(model: Model, of: Ranked): (id: string) => string {
  const names = namesOf(model);
  const places = new Map(alternativesOf(model).map(({ id }, place) => [id, place]));
  return (id) => {
    if (of === 'alternatives') return names[places.get(id) ?? -1] ?? '';
    const item = itemOf(model, id);
    return item ? labelOf(item) : '';
  };
}

function headings(of: Ranked, ranks: number, isCut: boolean, say: Say): string[] {
  const [name, now] = of === 'alternatives' ? (['alternative', 'score'] as const) : (['item', 'weight'] as const);
  return [
    ...([name, now, 'rank', 'highest', 'lowest', 'from', 'to'] as const).map((word) => say(INTERVALS[word])),
    ...Array.from({ length: ranks }, (_, place) => {
      const isRest = isCut && place === ranks - 1;
      return say(isRest ? INTERVALS.laterRanks : INTERVALS.rankShare, { rank: place + 1 });
    }),
  ];
}

/** The shares of the ranks that have a column. */
function shownShares(shares: readonly number[], ranks: number): number[] {
  const rest = shares.slice(ranks - 1).reduce((sum, share) => sum + share, 0);
  return [...shares.slice(0, ranks - 1), rest];
}

function rankIntervalsPlan(input: RankIntervalsInput): SheetPlan {
  const { model, language, of, intervals, seed, draws, judgments, day } = input;
  const say = inLanguage(language);
  const ranks = Math.min(intervals.length, MOST_RANKS);
  const words = headings(of, ranks, intervals.length > MOST_RANKS, say);
  const first = HEADING_ROW + 1;
  const nameOf = namesById(model, of);
  const method = say(TEXTS.method, { method: METHODS[model.method] });
  const facts: [string, PlannedCell][] = [
    [say(INTERVALS.day), { text: day }],
    [say(INTERVALS.draws), draws],
    [say(INTERVALS.seed), seed],
    [say(INTERVALS.judgments), judgments],
  ];
  const numbers = (column: number, format: string, cells: number[][]): Block => ({
    at: cellAddress(first, column),
    style: 'result',
    format,
    cells,
  });
  const notes = [say(INTERVALS.rule), say(INTERVALS.fixed)];
  const end = first + intervals.length + 1;
  return {
    key: RANK_INTERVALS_SHEET.key(input),
    name: RANK_INTERVALS_SHEET.name(input),
    columns: [NAME_WIDTH, ...new Array<number>(words.length - 1).fill(NUMBER_WIDTH)],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(INTERVALS.title, { goal: goalName(model) }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[{ text: method }]] },
      { at: cellAddress(FACTS_ROW, 0), style: 'label', cells: facts.map(([label]) => [label]) },
      { at: cellAddress(FACTS_ROW, 1), style: 'fact', cells: facts.map(([, value]) => [value]) },
      { at: cellAddress(HEADING_ROW, 0), style: 'heading', cells: [words] },
      textBlock(
        cellAddress(first, 0),
        intervals.map(({ id }) => nameOf(id)),
        NAME_WIDTH,
      ),
      numbers(
        1,
        SHARE,
        intervals.map(({ now }) => [now]),
      ),
      numbers(
        2,
        '0',
        intervals.map(({ rank, highest, lowest }) => [rank, highest, lowest]),
      ),
      numbers(
        5,
        SHARE,
        intervals.map(({ from, to, shares }) => [from, to, ...shownShares(shares, ranks)]),
      ),
      { at: cellAddress(end, 0), style: 'note', cells: notes.map((text) => [{ text }]) },
    ],
    freeze: { rows: first },
    foot: footOf(model.method, language),
    print: {
      landscape: true,
      area: areaAddress({ sheet: '', row: 0, column: 0, rows: end + notes.length, columns: words.length }),
      titleRows: `$${first}:$${first}`,
      footer: pageFooter(language, method),
    },
    select: 'A1',
  };
}

export const RANK_INTERVALS_SHEET: SheetKind<RankIntervalsInput> = {
  key: ({ of }) => `rankIntervals/${of}`,
  name: ({ of, language }) => inLanguage(language)(of === 'items' ? INTERVALS.nameOfItems : INTERVALS.name),
  plan: rankIntervalsPlan,
};
