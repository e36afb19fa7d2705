/** The sheet of global weights: every item with its local weight and, by one AHP.GLOBAL, its weight in the whole. */
import type { Language } from '../../engine/language';
import { childrenOf, itemOf, keysOf, leavesOf, oneLine, preorder } from '../../model/hierarchy/tree';
import type { Item, Model } from '../../model/types';
import { areaAddress, cellAddress, quotedSheet } from '../address';
import { judgmentMark } from '../hiddenNames';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { inLanguage } from '../say';
import { footOf, METHODS, TEXTS } from './hierarchyTexts';
import { decisiveKey, decisivePlaces, goalName, WEIGHTS_KEY } from './hierarchySheets';
import type { HierarchyInput } from './hierarchySheets';
import type { SheetKind } from '../kind';
import { textBlock, weightCell } from './matrixLayout';
import { weightKey } from './pairKeys';
import { weightFormatOf } from './weightDecimals';
import type { WeightsTable } from '../scorecard/input';
import { widthOfTexts } from '../textSize';

const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;
const [KEY, NAME, PARENT, UNIT, LOCAL, GLOBAL] = [0, 1, 2, 3, 4, 5];
const NAME_WIDTH = 250;
const NUMBER_WIDTH = 72;
const USUAL_FORMAT = '0.0%';

function column(model: Model, index: number): string {
  return areaAddress({ sheet: '', row: FIRST_ROW, column: index, rows: preorder(model).length, columns: 1 });
}

/** Where the sheet has the global weight of the item in this place of the hierarchy, from the top. */
export function globalWeightCell(place: number): string {
  return cellAddress(FIRST_ROW + place, GLOBAL);
}

/** The columns of that sheet by hidden names, for formulas elsewhere: they grow and shrink with the hierarchy. */
export const WEIGHTS_TABLE: WeightsTable = {
  keys: 'tb_weights_keys',
  names: 'tb_weights_names',
  global: 'tb_weights_global',
};

/** An item without a code is called by its name, at its own place and where others belong to it. */
function widthsOf(model: Model): number[] {
  const keys = keysOf(model);
  const items = preorder(model).map(({ item }) => item);
  const widthFor = (texts: string[], least: number): number =>
    Math.min(NAME_WIDTH, Math.max(least, widthOfTexts(texts)));
  const key = widthFor([...keys.values()], 70);
  const parent = widthFor(
    items.map((item) => keys.get(item.parent ?? '') ?? ''),
    80,
  );
  const unit = widthFor(
    items.map((item) => oneLine(item.unit)),
    60,
  );
  return [key, NAME_WIDTH, parent, unit, NUMBER_WIDTH, NUMBER_WIDTH];
}

function isDirect(model: Model, { parent }: Item): boolean {
  return parent !== null && itemOf(model, parent)?.weighting === 'direct' && childrenOf(model, parent).length > 1;
}

/** From the report of its matrix, typed, 1 for an only child, nothing for the goal and where nobody judges. */
function localCells(model: Model, nameOf: (key: string) => string): PlannedCell[][] {
  const key = decisiveKey(model);
  const places = decisivePlaces(model);
  return preorder(model).map(({ item }): PlannedCell[] => {
    if (item.parent === null) return [''];
    if (childrenOf(model, item.parent).length === 1) return [1];
    if (isDirect(model, item)) return [item.weight ?? ''];
    const place = places.find(({ parent }) => parent.id === item.parent);
    if (!place || key === null) return [''];
    const index = place.items.findIndex(({ id }) => id === item.id);
    const cell = `${quotedSheet(nameOf(key))}!${weightCell(place, index)}`;
    return [`=IF(${cell}="","",${cell})`];
  });
}

/** `=SUM(F8,F10:F12)` over the items without any below. */
function totalFormula(model: Model): string {
  const leaves = new Set(leavesOf(model).map(({ id }) => id));
  const runs: { from: number; to: number }[] = [];
  preorder(model).forEach(({ item }, index) => {
    if (!leaves.has(item.id)) return;
    const last = runs.at(-1);
    if (last && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  });
  const ranges = runs.map(({ from, to }) =>
    areaAddress({ sheet: '', row: FIRST_ROW + from, column: GLOBAL, rows: to - from + 1, columns: 1 }),
  );
  return `=SUM(${ranges.join(',')})`;
}

function itemBlocks(model: Model, nameOf: (key: string) => string): Block[] {
  const keys = keysOf(model);
  const items = preorder(model).map(({ item }) => item);
  const at = (index: number): string => cellAddress(FIRST_ROW, index);
  const format = weightFormatOf(model, USUAL_FORMAT);
  const text = (value: string): PlannedCell => (value === '' ? '' : { text: value });
  const global = `=AHP.GLOBAL(${[KEY, PARENT, LOCAL].map((index) => column(model, index)).join(',')})`;
  return [
    { at: at(KEY), style: 'label', cells: items.map(({ id }) => [text(keys.get(id) ?? '')]) },
    textBlock(
      at(NAME),
      items.map(({ name }) => oneLine(name)),
      NAME_WIDTH,
    ),
    { at: at(PARENT), style: 'label', cells: items.map(({ parent }) => [text(keys.get(parent ?? '') ?? '')]) },
    { at: at(UNIT), style: 'label', cells: items.map(({ unit }) => [text(oneLine(unit))]) },
    {
      at: at(LOCAL),
      style: 'label',
      format: items.map((item) => [isDirect(model, item) ? 'General' : format]),
      cells: localCells(model, nameOf),
    },
    ...items.flatMap((item, index): Block[] =>
      isDirect(model, item) ? [{ at: cellAddress(FIRST_ROW + index, LOCAL), style: 'input', cells: [[null]] }] : [],
    ),
    { at: at(GLOBAL), style: 'result', format, cells: items.map((_, index) => [index === 0 ? global : null]) },
  ];
}

function tableNames(model: Model): { name: string; at: string }[] {
  const { keys, names, global } = WEIGHTS_TABLE;
  return [
    { name: keys, at: column(model, KEY) },
    { name: names, at: column(model, NAME) },
    { name: global, at: column(model, GLOBAL) },
  ];
}

export const WEIGHTS_SHEET: SheetKind<HierarchyInput> = {
  key: () => WEIGHTS_KEY,
  name: ({ language }) => inLanguage(language)(TEXTS.weights),
  plan: ({ model, language }, nameOf) => weightsPlan(model, nameOf, language),
};

function weightsPlan(model: Model, nameOf: (key: string) => string, language: Language): SheetPlan {
  const say = inLanguage(language);
  const items = preorder(model).map(({ item }) => item);
  const totalRow = FIRST_ROW + items.length;
  const direct = items.filter((item) => isDirect(model, item));
  const headings = (['item', 'name', 'parent', 'unit', 'local', 'global'] as const).map((word) => say(TEXTS[word]));
  const typed = direct.length > 0 ? [say(TEXTS.directInput)] : [];
  const notes = [say(TEXTS.globalRule), say(TEXTS.globalGap), ...typed, say(TEXTS.sourceAhp)];
  return {
    key: WEIGHTS_KEY,
    name: say(TEXTS.weights),
    columns: widthsOf(model),
    // Kept for the next writing, and for formulas that name columns behind it.
    hidden: items.some(({ unit }) => unit.trim() !== '') ? [] : [UNIT],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(TEXTS.weightsTitle, { goal: goalName(model) }) }]] },
      {
        at: 'A2',
        style: 'subtitle',
        cells: [[{ text: say(TEXTS.method, { method: METHODS[model.method] }) }]],
      },
      { at: cellAddress(HEADING_ROW, 0), style: 'heading', cells: [headings] },
      ...(items.length > 0 ? itemBlocks(model, nameOf) : []),
      { at: cellAddress(totalRow, NAME), style: 'total', cells: [[say(TEXTS.total), '', '', '']] },
      {
        at: cellAddress(totalRow, GLOBAL),
        style: 'total',
        format: weightFormatOf(model, USUAL_FORMAT),
        cells: [[totalFormula(model)]],
      },
      { at: cellAddress(totalRow + 2, 0), style: 'note', cells: notes.map((text) => [{ text }]) },
    ],
    freeze: { rows: FIRST_ROW },
    names: [
      ...(items.length > 0 ? tableNames(model) : []),
      ...direct.map(({ id }) => ({
        name: judgmentMark('local', id),
        at: cellAddress(FIRST_ROW + items.findIndex((item) => item.id === id), LOCAL),
      })),
    ],
    judgments: Object.fromEntries(direct.map(({ id, weight }) => [weightKey(id), weight])),
    foot: footOf(model.method, language),
    print: {
      landscape: true,
      area: areaAddress({ sheet: '', row: 0, column: 0, rows: totalRow + 2 + notes.length, columns: headings.length }),
      titleRows: '$4:$4',
      footer: pageFooter(language, say(TEXTS.method, { method: METHODS[model.method] })),
    },
    select: 'A1',
  };
}
