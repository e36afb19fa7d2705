/** The weights as a tree of boxes (study 003, Figure 4.3): drawn in cells, so that it follows, prints, and stays in copies. */
import { preorder } from '../../../model/hierarchy/tree';
import type { Model } from '../../../model/types';
import { areaAddress, cellAddress, quotedSheet } from '../../address';
import type { SheetKind } from '../../kind';
import { pageFooter } from '../../pageFooter';
import type { Block, SheetPlan } from '../../plan';
import { inLanguage } from '../../say';
import { heightOfLines, LINE, linesOf, PADDING } from '../../textSize';
import { goalName, WEIGHT_TREE_KEY, WEIGHTS_KEY } from '../hierarchySheets';
import type { HierarchyInput } from '../hierarchySheets';
import { footOf, METHODS, TEXTS } from '../hierarchyTexts';
import { labelOf } from '../matrixLayout';
import { weightFormatOf } from '../weightDecimals';
import { globalWeightCell } from '../weights';
import type { TreeBox } from './layout';
import { DEPTH_COLUMNS, UNIT_ROWS, weightTreeOf } from './layout';
import { WEIGHT_TREE } from './texts';

const BOX = 132;
const GAP = 14;
const ROOM = 6;
const USUAL_DECIMALS = 3;
/** Title, method, what the numbers are, a blank row: from 0. */
const FIRST_ROW = 4;
/** Beyond it a page would be too small to read. */
const ONE_PAGE = 40;
/** From here on the tree is taller than wide. */
const TALL = 14;

const columnOf = (depth: number): number => depth * DEPTH_COLUMNS;
const rowOf = (unit: number): number => FIRST_ROW + unit * UNIT_ROWS;

function boxBlocks(box: TreeBox, weights: string, format: string): Block[] {
  const [row, column] = [rowOf(box.unit), columnOf(box.depth)];
  return [
    { at: cellAddress(row, column), style: 'mapName', cells: [[{ text: labelOf(box.item) }]] },
    { at: cellAddress(row + 1, column), style: 'mapText', format, cells: [[weights]] },
    ...lineBlocks(box),
  ];
}

/** From the box to those below it: a stub, a trunk at its right edge, and a twig to each. */
function lineBlocks({ unit, depth, children }: TreeBox): Block[] {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return [];
  const stub = columnOf(depth) + 1;
  const from = rowOf(first.unit) + 1;
  const trunk = Array.from({ length: rowOf(last.unit) - rowOf(first.unit) }, (_, index): Block => {
    return { at: cellAddress(from + index, stub), style: 'down', cells: [[null]] };
  });
  const twigs = children.map((child): Block => {
    return { at: cellAddress(rowOf(child.unit), stub + 1), style: 'across', cells: [[null]] };
  });
  return [...trunk, { at: cellAddress(rowOf(unit), stub), style: 'across', cells: [[null]] }, ...twigs];
}

/** The local weight, which is the part of its parent's, and the global one; a dash as long as they are not known. */
function weightsFormulas(model: Model, sheet: string): ReadonlyMap<string, string> {
  const cells = new Map(preorder(model).map(({ item }, place) => [item.id, `${sheet}!${globalWeightCell(place)}`]));
  const shown = (weight: string): string => `FIXED(${weight},${model.weightDecimals ?? USUAL_DECIMALS})`;
  return new Map(
    preorder(model).map(({ item }) => {
      const own = cells.get(item.id) ?? '';
      const parent = item.parent === null ? null : cells.get(item.parent);
      // The goal's alone is no text: Excel marks numbers that are.
      const text = parent ? `${shown(`${own}/${parent}`)}&" · "&${shown(own)}` : own;
      return [item.id, `=IF(ISNUMBER(${own}),${text},"–")`];
    }),
  );
}

/** As high as the longest name in it. */
function heightsOf(boxes: readonly TreeBox[], units: number): number[] {
  return Array.from({ length: units }, (_, unit) => {
    const lines = boxes.filter((box) => box.unit === unit).map(({ item }) => linesOf(labelOf(item), BOX));
    return [Math.max(1, ...lines) * LINE + PADDING, heightOfLines(1), ROOM];
  }).flat();
}

function weightTreePlan({ model, language }: HierarchyInput, nameOf: (key: string) => string): SheetPlan {
  const say = inLanguage(language);
  const { boxes, depths, units } = weightTreeOf(model);
  const formulas = weightsFormulas(model, quotedSheet(nameOf(WEIGHTS_KEY)));
  const heights = heightsOf(boxes, units);
  const format = weightFormatOf(model, '0.000');
  const method = say(TEXTS.method, { method: METHODS[model.method] });
  const notes = [say(WEIGHT_TREE.numbers), say(TEXTS.sourceAhp)];
  const note = rowOf(units);
  const columns = Array.from({ length: depths }, () => [BOX, GAP, GAP])
    .flat()
    .slice(0, -2);
  return {
    key: WEIGHT_TREE_KEY,
    name: say(WEIGHT_TREE.name),
    columns,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(WEIGHT_TREE.title, { goal: goalName(model) }) }]] },
      {
        at: 'A2',
        style: 'subtitle',
        cells: [[{ text: method }], [{ text: say(WEIGHT_TREE.live, { sheet: nameOf(WEIGHTS_KEY) }) }]],
      },
      { at: cellAddress(FIRST_ROW, 0), heights, cells: heights.map(() => [null]) },
      ...boxes.flatMap((box) => boxBlocks(box, formulas.get(box.item.id) ?? '', format)),
      { at: cellAddress(note, 0), style: 'note', cells: notes.map((text) => [{ text }]) },
    ],
    freeze: { rows: 3 },
    foot: footOf(model.method, language),
    print: {
      landscape: units < TALL,
      area: areaAddress({ sheet: '', row: 0, column: 0, rows: note + notes.length, columns: columns.length }),
      titleRows: '$1:$3',
      ...(units <= ONE_PAGE && { isOnePage: true }),
      footer: pageFooter(language, method),
    },
    select: 'A1',
  };
}

export const WEIGHT_TREE_SHEET: SheetKind<HierarchyInput> = {
  key: () => WEIGHT_TREE_KEY,
  name: ({ language }) => inLanguage(language)(WEIGHT_TREE.name),
  plan: weightTreePlan,
};
