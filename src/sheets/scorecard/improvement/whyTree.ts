/**
 * Trees of causes, drawn in cells: the problem, its causes, and why of each up to five times (SAMSAT Karang Ploso,
 * Figures 4.4 to 4.10). Its key is whyTree/<id>.
 */
import { improvementRows } from '../../../model/scorecard/improvement';
import { methodOf } from '../../../model/scorecard/methods';
import type { ScoredKpi } from '../../../model/scorecard/types';
import { columnLetters } from '../../address';
import { blanks } from '../../body';
import type { SheetKind } from '../../kind';
import { SCORE_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, KeptInputs, PlannedCell, SheetPlan } from '../../plan';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import { heightOfLines, linesOf } from '../../textSize';
import { followingName } from '../following';
import { lightLimits } from '../layout';
import { shownFormat } from '../shownFormats';
import { HEADINGS } from '../texts';
import type { ImprovementInput } from './input';
import { actionOf, readingOf } from './readings';
import type { Part } from './readings';
import { WHY_TREE } from './texts';

/** The cause and four whys below it: five times why. */
const WHYS = 5;
const [BOX, GAP, PROBLEM] = [118, 14, 140];
const [TRUNK, TWIG] = [1, 2];
const FIRST_BOX = 3;
/** A box and the gap before the next. */
const STEP = 2;
const ACTION = FIRST_BOX + WHYS * STEP;
const KEY = ACTION + 1;
/** Caption, box, and room below. */
const BRANCH_ROWS = 3;
const [CAPTION_HEIGHT, BOX_HEIGHT, ROOM] = [heightOfLines(1) - 3, heightOfLines(4), 7];
/** The KPI and its numbers, before the branches; after them a blank row. */
const HEAD_ROWS = 2;
const FIRST = 4;

const at = (column: number, row: number): string => `${columnLetters(column)}${row}`;

export const WHY_TREE_SHEET: SheetKind<ImprovementInput> = {
  key: ({ evaluation }) => `whyTree/${evaluation.scorecard.id}`,
  name: (input) => followingName(WHY_TREE.name, input),
  plan: whyTreePlan,
};

interface Tree {
  readonly row: ScoredKpi;
  readonly branches: number;
  /** The row of its KPI. */
  readonly top: number;
}

function treesOf({ evaluation, insight, choices }: ImprovementInput): Tree[] {
  let top = FIRST;
  return improvementRows(evaluation.result, insight.gains, choices.order).flatMap(({ row }): Tree[] => {
    const branches = choices.trees[row.kpi.key];
    if (branches === undefined) return [];
    const tree = { row, branches: Math.max(1, branches), top };
    top += HEAD_ROWS + tree.branches * BRANCH_ROWS + 1;
    return [tree];
  });
}

function whyTreePlan(input: ImprovementInput): SheetPlan {
  const { language, evaluation } = input;
  const { scorecard } = evaluation;
  const say = inLanguage(language);
  const trees = treesOf(input);
  const ends = trees.map(({ top, branches }) => top + HEAD_ROWS + branches * BRANCH_ROWS);
  const note = Math.max(FIRST, ...ends) + 1;
  const bands = lightLimits(scorecard);
  const texts = say(WHY_TREE.fillIn).split(/(?<=\.) /);
  return {
    key: `whyTree/${scorecard.id}`,
    name: say(WHY_TREE.title, { title: scorecard.title }),
    columns: [PROBLEM, GAP, GAP, ...Array.from({ length: WHYS }, () => [BOX, GAP]).flat(), BOX, 60],
    hidden: [KEY],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(WHY_TREE.title, { title: scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(WHY_TREE.subtitle)]] },
      ...trees.flatMap((tree) => [...headBlocks(input, tree, say), ...branchBlocks(input, tree, say)]),
      { at: `A${note}`, style: 'note', cells: texts.map((text) => [text]) },
    ],
    lights: trees.map(({ top }) => ({ range: at(ACTION, top + 1), bands })),
    freeze: { rows: 2 },
    kept: keptOf(trees),
    print: {
      landscape: true,
      area: `A1:${at(ACTION, note + texts.length - 1)}`,
      footer: pageFooter(language),
    },
    select: 'A1',
  };
}

/** The boxes of all trees: each has the key of its KPI beside it, and keeps its place among those of its KPI. */
function keptOf(trees: readonly Tree[]): KeptInputs[] {
  const [first, last] = [trees[0], trees.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [first.top + HEAD_ROWS, last.top + HEAD_ROWS + last.branches * BRANCH_ROWS - 1];
  return Array.from({ length: WHYS }, (_, why) => {
    const column = FIRST_BOX + why * STEP;
    return {
      name: `why${why + 1}`,
      labels: `${at(KEY, from)}:${at(KEY, to)}`,
      cells: `${at(column, from)}:${at(column, to)}`,
    };
  });
}

/** The KPI with its light, and its numbers below. */
function headBlocks({ evaluation, language }: ImprovementInput, { row: { kpi }, top }: Tree, say: Say): Block[] {
  const { measure } = methodOf(evaluation.scorecard);
  const read = (part: Part): string => `=IFERROR(${readingOf(evaluation, kpi, part)},"")`;
  const fact = (column: number, label: string, part: Part, format: string, style: 'fact' | 'result'): Block[] => [
    { at: at(column, top + 1), style: 'label', cells: [[label]] },
    { at: at(column + STEP, top + 1), style, format, cells: [[read(part)]] },
  ];
  const name = { text: kpi.name === '' ? kpi.key : kpi.name };
  return [
    {
      at: at(0, top),
      style: 'band',
      heights: [heightOfLines(1)],
      cells: [[{ text: kpi.code }, null, null, name, ...blanks(ACTION - FIRST_BOX - 1), read('light')]],
    },
    { at: at(0, top + 1), style: 'row', cells: [blanks(ACTION + 1)] },
    ...fact(FIRST_BOX, say(HEADINGS.target), 'target', shownFormat(evaluation, kpi, 'target'), 'fact'),
    ...fact(
      FIRST_BOX + 2 * STEP,
      say(HEADINGS.realization),
      'realization',
      shownFormat(evaluation, kpi, 'realization'),
      'fact',
    ),
    ...fact(ACTION - STEP, measure.score[language], 'score', SCORE_FORMAT, 'result'),
  ];
}

function branchBlocks({ evaluation: { scorecard } }: ImprovementInput, tree: Tree, say: Say): Block[] {
  const { row, branches, top } = tree;
  const first = top + HEAD_ROWS;
  const last = first + (branches - 1) * BRANCH_ROWS;
  const { kpi } = row;
  const name = kpi.name === '' ? kpi.key : kpi.name;
  const heights = Array.from({ length: branches }, (_, branch) => {
    const box = branch === 0 ? Math.max(BOX_HEIGHT, heightOfLines(linesOf(name, PROBLEM, 'plain'))) : BOX_HEIGHT;
    return [CAPTION_HEIGHT, box, ROOM];
  }).flat();
  const box = (
    column: number,
    from: number,
    caption: string,
    style: 'boxText' | 'boxInput',
    cell: PlannedCell,
  ): Block[] => [
    { at: at(column, from), style: 'boxHead', cells: [[caption]] },
    { at: at(column, from + 1), style, cells: [[cell]] },
  ];
  const across = (column: number, from: number): Block => ({ at: at(column, from), style: 'across', cells: [[null]] });
  const down = Array.from({ length: last - first }, (_, index): Block => {
    return { at: at(TRUNK, first + 1 + index), style: 'down', cells: [[null]] };
  });
  const each = Array.from({ length: branches }, (_, index): Block[] => {
    const from = first + index * BRANCH_ROWS;
    const key = at(KEY, from + 1);
    const whys = Array.from({ length: WHYS }, (__, why): Block[] => {
      const column = FIRST_BOX + why * STEP;
      const caption = why === 0 ? say(WHY_TREE.cause, { n: index + 1 }) : say(WHY_TREE.why, { n: why + 1 });
      const cell = why === 0 ? `=${actionOf(scorecard, key, index + 1, 'causes')}` : null;
      return [...box(column, from, caption, 'boxInput', cell), across(column + 1, from)];
    }).flat();
    const action = `=${actionOf(scorecard, key, index + 1, 'actions')}`;
    return [
      { at: key, style: 'note', cells: [[{ text: kpi.key }]] },
      across(TWIG, from),
      ...whys,
      ...box(ACTION, from, say(WHY_TREE.action, { n: index + 1 }), 'boxText', action),
    ];
  }).flat();
  return [
    { at: at(KEY, first), style: 'note', heights, cells: heights.map(() => [null]) },
    ...box(0, first, say(WHY_TREE.problem), 'boxText', { text: name }),
    across(TRUNK, first),
    ...down,
    ...each,
  ];
}
