/**
 * The sheet that ranks the alternatives: measured values are typed there, priorities come from them and from the sheets
 * of judgments, and the ranking from both, all of it live.
 */
import { CRITERION_DIRECTIONS } from '../../engine/ahp/measured';
import type { Language } from '../../engine/language';
import { ratingOf } from '../../model/alternatives/expanded';
import { ratedId } from '../../model/alternatives/rated';
import { oneLine, preorder } from '../../model/hierarchy/tree';
import type { Model } from '../../model/types';
import { cellAddress, quotedSheet } from '../address';
import { inQuotes, spilling } from '../body';
import { judgmentMark } from '../hiddenNames';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import { RATIO_FORMAT } from '../numberFormats';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import type { Say } from '../say';
import { inLanguage } from '../say';
import { heightOfLines, linesOf, widthOfNames, widthOfTexts } from '../textSize';
import type { AlternativesLayout } from './alternativesLayout';
import { cells, fixedCells, layoutOf } from './alternativesLayout';
import { sensitivityBlocks } from './alternativesSensitivity';
import { ALTERNATIVES } from './alternativesTexts';
import type { HierarchyInput } from './hierarchySheets';
import { ALTERNATIVES_KEY, decisiveKey, decisivePlaces, goalName, WEIGHTS_KEY } from './hierarchySheets';
import { footOf, METHODS, TEXTS } from './hierarchyTexts';
import { labelOf, textBlock, weightCell } from './matrixLayout';
import { directionKey, weightKey } from './pairKeys';
import { weightFormatOf } from './weightDecimals';
import { globalWeightCell } from './weights';

const LABEL_WIDTH = 240;
const USUAL_FORMAT = '0.0%';
/** "Kriteria yang diubah, menurut nomor" stands beside a cell with something in it. */
const LEAST_LABEL = 215;
const [LEAST_WIDTH, MOST_WIDTH] = [72, 120];
/** Below the weights of a report: λmax, CI, CR. */
const RATIO_AFTER = 2;

type NameOf = (key: string) => string;

/** Of another sheet, blank while it is. */
const shown = (sheet: string, cell: string): string => {
  const from = `${quotedSheet(sheet)}!${cell}`;
  return `=IF(${from}="","",${from})`;
};

function headingBlock(row: number, texts: readonly PlannedCell[]): Block {
  return { at: cellAddress(row, 0), style: 'heading', cells: [[...texts]] };
}

function nameBlock(layout: AlternativesLayout, row: number): Block {
  return textBlock(cellAddress(row, 0), layout.names, LABEL_WIDTH);
}

function rankingBlocks(layout: AlternativesLayout, say: Say, model: Model): Block[] {
  const { ranking, priorities, criteria, alternatives } = layout;
  const [rows, columns] = [alternatives.length, criteria.length];
  const weights = cells(priorities + 1, 1, 1, columns);
  const table = cells(priorities + 2, 1, rows, columns);
  const whole = columns * (rows + 1);
  const score = `=IF(COUNT(${weights})+COUNT(${table})<${whole},"",AHP.SYNTHESIZE(${weights},${table}))`;
  const scores = fixedCells(ranking + 1, 1, rows);
  const ranks = alternatives.map((_, place) => {
    const own = cells(ranking + 1 + place, 1);
    // Scores that differ by a rounding error are equal. Of `--` before a range IronCalc takes its first cell alone.
    return [`=IF(N(${own})=0,"",1+SUMPRODUCT(1*(${scores}>${own}+0.000000001)))`];
  });
  return [
    headingBlock(ranking, [say(ALTERNATIVES.alternative), say(ALTERNATIVES.score), say(ALTERNATIVES.rank)]),
    nameBlock(layout, ranking + 1),
    {
      at: cellAddress(ranking + 1, 1),
      style: 'result',
      format: weightFormatOf(model, USUAL_FORMAT),
      cells: spilling(score, rows).map((cell) => [cell]),
    },
    { at: cellAddress(ranking + 1, 2), style: 'result', format: '0', cells: ranks },
  ];
}

/** Who is first, or what keeps the ranking back, by the names of the criteria. */
function answerCell({ ranking, priorities, criteria, alternatives }: AlternativesLayout, say: Say): string {
  const rows = alternatives.length;
  const [names, ranks] = [cells(ranking + 1, 0, rows), cells(ranking + 1, 2, rows)];
  const headings = cells(priorities, 1, 1, criteria.length);
  const states = cells(priorities + rows + 3, 1, 1, criteria.length);
  const first = `TEXTJOIN(" · ",TRUE,IF(${ranks}=1,${names},""))`;
  const open = `IF(${states}=${inQuotes(say(ALTERNATIVES.complete))},"",${headings}&" ("&${states}&")")`;
  const [isFirst, notYet] = [inQuotes(say(ALTERNATIVES.first)), inQuotes(say(ALTERNATIVES.notYet))];
  return `=IF(COUNT(${ranks})=${rows},${isFirst}&${first},${notYet}&TEXTJOIN(", ",TRUE,${open}))`;
}

function priorityBlocks(model: Model, layout: AlternativesLayout, nameOf: NameOf, say: Say): Block[] {
  const { priorities, values, criteria, measured, alternatives } = layout;
  const rows = alternatives.length;
  const places = decisivePlaces(model);
  const key = decisiveKey(model);
  const columns = criteria.map(({ id }, place): (string | null)[] => {
    const column = place + 1;
    if (measured.includes(place)) {
      const typed = cells(values + 3, column, rows);
      const call = `AHP.PRIORITIES(${typed},${cells(values + 2, column)})`;
      return [...spilling(`=IF(COUNTA(${typed})<${rows},"",${call})`, rows), ''];
    }
    const judged = places.find(({ parent }) => parent.id === id);
    if (!judged || key === null) return [...alternatives.map(() => ''), ''];
    const under = (offset: number): string => shown(nameOf(key), weightCell(judged, offset));
    return [...alternatives.map((_, alternative) => under(alternative)), under(rows + RATIO_AFTER)];
  });
  const states = criteria.map((_, place) => {
    const [weight, own] = [cells(priorities + 1, place + 1), cells(priorities + 2, place + 1, rows)];
    const [notWeighed, notRated, complete] = (['notWeighed', 'notRated', 'complete'] as const).map((word) =>
      inQuotes(say(ALTERNATIVES[word])),
    );
    return `=IF(COUNT(${weight})=0,${notWeighed},IF(COUNT(${own})<${rows},${notRated},${complete}))`;
  });
  const order = preorder(model).map(({ item }) => item.id);
  const weights = criteria.map(({ id }) => shown(nameOf(WEIGHTS_KEY), globalWeightCell(order.indexOf(id))));
  const below = [say(ALTERNATIVES.ratio), say(ALTERNATIVES.state)].map((text) => [text]);
  const format = weightFormatOf(model, USUAL_FORMAT);
  const rowOf = (row: number): PlannedCell[] => columns.map((column) => column[row] ?? null);
  return [
    headingBlock(priorities, [say(ALTERNATIVES.priorities), ...criteria.map((item) => ({ text: labelOf(item) }))]),
    { at: cellAddress(priorities + 1, 0), style: 'total', cells: [[say(ALTERNATIVES.weight)]] },
    { at: cellAddress(priorities + 1, 1), style: 'total', format, cells: [weights] },
    nameBlock(layout, priorities + 2),
    {
      at: cellAddress(priorities + 2, 1),
      style: 'result',
      format,
      cells: alternatives.map((_, row) => rowOf(row)),
    },
    { at: cellAddress(priorities + 2 + rows, 0), style: 'label', cells: below },
    { at: cellAddress(priorities + 2 + rows, 1), style: 'result', format: RATIO_FORMAT, cells: [rowOf(rows)] },
    { at: cellAddress(priorities + 3 + rows, 1), style: 'text', heights: [stateHeight(layout, say)], cells: [states] },
  ];
}

/** Room for the longest of the states; they are formulas, whose answers nobody sees here. */
function stateHeight(layout: AlternativesLayout, say: Say): number {
  const width = Math.min(...widthsOf(layout).slice(1));
  const words = [ALTERNATIVES.notWeighed, ALTERNATIVES.notRated, ALTERNATIVES.complete].map((text) => say(text));
  return heightOfLines(Math.max(...words.map((text) => linesOf(text, width, 'plain'))));
}

function valueBlocks(model: Model, layout: AlternativesLayout, language: Language, say: Say): Block[] {
  const { values, criteria, measured, alternatives } = layout;
  if (measured.length === 0) return [];
  const across = (cellOf: (place: number) => PlannedCell): PlannedCell[] =>
    criteria.map((_, place) => (measured.includes(place) ? cellOf(place) : ''));
  const criterion = (place: number): string => criteria[place]?.id ?? '';
  const wordOf = (place: number): string => {
    const { direction } = ratingOf(model, criterion(place));
    return CRITERION_DIRECTIONS.choices[direction][language][0] ?? direction;
  };
  const unitOf = (place: number): PlannedCell => ({ text: oneLine(criteria[place]?.unit ?? '') });
  return [
    headingBlock(values, [
      say(ALTERNATIVES.values),
      ...across((place) => ({ text: criteria[place] ? labelOf(criteria[place]) : '' })),
    ]),
    {
      at: cellAddress(values + 1, 0),
      style: 'label',
      cells: [[say(ALTERNATIVES.unit)], [say(ALTERNATIVES.direction)]],
    },
    { at: cellAddress(values + 1, 1), style: 'sign', cells: [across(unitOf), across(wordOf)] },
    nameBlock(layout, values + 3),
    ...measured.map((place): Block => {
      const known = ratingOf(model, criterion(place)).values;
      const typed = alternatives.map(({ id }): PlannedCell[] => [known[id] ?? '']);
      return { at: cellAddress(values + 3, place + 1), style: 'input', cells: typed };
    }),
  ];
}

interface Typed {
  readonly id: string;
  readonly at: string;
  readonly value: number | null;
}

/** The cells of measured values. */
function typedCells(model: Model, { values, criteria, measured, alternatives }: AlternativesLayout): Typed[] {
  return measured.flatMap((place) => {
    const criterion = criteria[place]?.id ?? '';
    const known = ratingOf(model, criterion).values;
    return alternatives.map(({ id }, row) => ({
      id: ratedId(criterion, id),
      at: cellAddress(values + 3 + row, place + 1),
      value: known[id] ?? null,
    }));
  });
}

function widthsOf({ criteria, names, columns }: AlternativesLayout): number[] {
  const headings = Array.from({ length: columns - 1 }, (_, place) => {
    const texts = [criteria[place] ? labelOf(criteria[place]) : '', names[place] ?? ''];
    const widest = Math.max(...texts.map((text) => widthOfNames(text)));
    return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, widest));
  });
  return [Math.min(LABEL_WIDTH, Math.max(LEAST_LABEL, widthOfTexts(names))), ...headings];
}

function alternativesPlan(model: Model, nameOf: NameOf, language: Language): SheetPlan {
  const say = inLanguage(language);
  const layout = layoutOf(model);
  const typed = typedCells(model, layout);
  const notes = [say(ALTERNATIVES.scoreRule), say(ALTERNATIVES.judged), say(ALTERNATIVES.inputs), say(TEXTS.sourceAhp)];
  const directions = layout.measured.map((place): [string, number] => {
    const { id } = layout.criteria[place] ?? { id: '' };
    return [directionKey(id), ratingOf(model, id).direction === 'benefit' ? 1 : -1];
  });
  const { blocks, kept } = sensitivityBlocks(layout, say);
  return {
    key: ALTERNATIVES_KEY,
    name: say(ALTERNATIVES.name),
    columns: widthsOf(layout),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(ALTERNATIVES.title, { goal: goalName(model) }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[{ text: say(TEXTS.method, { method: METHODS[model.method] }) }]] },
      { at: 'A3', style: 'plain', cells: [[answerCell(layout, say)]] },
      ...rankingBlocks(layout, say, model),
      ...priorityBlocks(model, layout, nameOf, say),
      ...valueBlocks(model, layout, language, say),
      ...blocks,
      { at: cellAddress(layout.end + 1, 0), style: 'note', cells: notes.map((text) => [{ text }]) },
    ],
    names: typed.map(({ id, at }) => ({ name: judgmentMark('local', id), at })),
    judgments: Object.fromEntries([
      ...typed.map(({ id, value }): [string, number | null] => [weightKey(id), value]),
      ...directions,
    ]),
    ...(kept && { kept: [kept] }),
    foot: footOf(model.method, language),
    print: {
      landscape: true,
      area: cells(0, 0, layout.end + 1 + notes.length, layout.columns),
      footer: pageFooter(language, say(TEXTS.method, { method: METHODS[model.method] })),
    },
    select: 'A1',
  };
}

export const ALTERNATIVES_SHEET: SheetKind<HierarchyInput> = {
  key: () => ALTERNATIVES_KEY,
  name: ({ language }) => inLanguage(language)(ALTERNATIVES.name),
  plan: ({ model, language }, nameOf) => alternativesPlan(model, nameOf, language),
};
