/**
 * The strategy map of a scorecard on a page: a lane a perspective, a box an objective with its score, its light and its
 * causes, all live; below, the objectives with their definitions, and the links with the scores of both ends. Reads the
 * sheet of its scorecard by its hidden names; key map/<id>.
 */
import type { Language } from '../../../engine/language';
import { causesOf } from '../../../model/map/causes';
import type { Causes } from '../../../model/map/causes';
import { definitionOf, mapOf } from '../../../model/map/edit';
import { lanesFromTop } from '../../../model/map/lanes';
import { lanesOf } from '../../../model/map/lanesOf';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { methodOf } from '../../../model/scorecard/methods';
import type { Model } from '../../../model/types';
import { cellAddress, columnLetters } from '../../address';
import type { SheetKind } from '../../kind';
import { SCORE_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import { heightOfLines, linesOf } from '../../textSize';
import { lightLimits, lightsFormula } from '../layout';
import { spilling } from '../../body';
import { scorecardName } from '../names';
import { helperBlocks, scoreFormula } from './helper';
import type { MapSheetLayout, PlacedBox } from './layout';
import { BOX_WIDTH, boxColumn, laneHeights, mapSheetLayout, objectiveCell, titleOf } from './layout';
import { MAP } from './texts';

export interface MapSheetInput {
  readonly language: Language;
  readonly evaluation: Evaluation;
  readonly model: Model;
}

export const MAP_SHEET: SheetKind<MapSheetInput> = {
  key: ({ evaluation }) => `map/${evaluation.scorecard.id}`,
  name: ({ language, evaluation }) => `${MAP.name[language]} ${evaluation.scorecard.title}`,
  plan: mapPlan,
};

function mapPlan(input: MapSheetInput): SheetPlan {
  const { language, evaluation, model } = input;
  const { scorecard, result } = evaluation;
  const say = inLanguage(language);
  const lanes = lanesFromTop(lanesOf(result, model));
  const causes = causesOf(mapOf(model, scorecard.id), lanes);
  const layout = mapSheetLayout(lanes, causes.links);
  const title = say(MAP.title, { title: scorecard.title });
  const notes = notesOf(causes, input);
  const bands = lightLimits(scorecard);
  const last = cellAddress(layout.end + notes.length, layout.helper - 2);
  const scores = [objectiveScores(layout), ...linkScores(layout, causes)];
  return {
    key: `map/${scorecard.id}`,
    name: title,
    columns: [...layout.columns],
    hidden: layout.hidden,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: title }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(MAP.subtitle)]] },
      ...laneBlocks(layout, input, say),
      ...layout.boxes.flatMap((box) => boxBlocks(box, layout, say)),
      ...objectiveBlocks(layout, input, say),
      ...linkBlocks(layout, causes, input, say),
      { at: cellAddress(layout.end, 0), style: 'note', cells: notes.map((text) => [text]) },
      ...helperBlocks(layout, evaluation, say),
    ],
    lights: [
      ...layout.boxes.map(({ row, column }) => ({ range: cellAddress(row, column), bands })),
      ...scores.map((range) => ({ range, bands })),
    ],
    print: { landscape: false, area: `A1:${last}`, footer: pageFooter(language) },
    select: 'A1',
  };
}

function notesOf({ noWay, downward, ring, lost }: Causes, { language }: MapSheetInput): string[] {
  const said = [...(ring ? [ring] : []), ...(noWay ? [noWay] : []), ...downward, ...lost.map((one) => one.said)];
  return [inLanguage(language)(MAP.how), ...said.map((one) => one.describe(language))];
}

/** The name of each lane with its own score, where the scorecard's sheet has one. */
function laneBlocks(layout: MapSheetLayout, { evaluation: { scorecard } }: MapSheetInput, say: Say): Block[] {
  const [names, scores] = (['perspectiveNames', 'perspectiveScores'] as const).map((part) =>
    scorecardName(scorecard, part),
  );
  return layout.lanes.flatMap((laneRow): Block[] => {
    const { lane, isFirst, row } = laneRow;
    const at = (line: number): string => cellAddress(row - 1 + line, 0);
    const heights = laneHeights(laneRow);
    const name: PlannedCell = { text: isFirst ? lane.name || say(MAP.objectives) : '' };
    const score = `=IFERROR(XLOOKUP(${at(0)},${names},${scores},""),"")`;
    return [
      { at: at(0), style: 'mapLane', heights, cells: [[name], ...heights.slice(1).map(() => [null])] },
      ...(isFirst && lane.name !== ''
        ? [{ at: at(1), style: 'mapLane' as const, format: SCORE_FORMAT, cells: [[score]] }]
        : []),
    ];
  });
}

function boxBlocks({ objective, row, column, causes, effects }: PlacedBox, layout: MapSheetLayout, say: Say): Block[] {
  const at = (line: number): string => cellAddress(row - 1 + line, column);
  const of = (which: 'key' | 'score' | 'light'): string => objectiveCell(layout, objective, which);
  const from = causes.map((cause) => {
    const [key, light] = [objectiveCell(layout, cause, 'key'), objectiveCell(layout, cause, 'light')];
    return `${key}&IF(${light}="",""," ("&${light}&")")`;
  });
  const effectNames = effects.map(({ key }) => key).join(', ');
  return [
    { at: at(0), style: 'mapName', cells: [[{ text: titleOf(objective) }]] },
    { at: at(1), style: 'mapSign', format: SCORE_FORMAT, cells: [[`=${of('score')}`]] },
    { at: at(2), style: 'mapSign', cells: [[`=${of('light')}`]] },
    {
      at: at(3),
      style: 'mapText',
      cells: [
        [causes.length === 0 ? null : `="${say(MAP.from)}"&${from.join('&", "&')}`],
        [effects.length === 0 ? null : { text: say(MAP.to, { names: effectNames }) }],
      ],
    },
  ];
}

/** Cells of one row at the columns of boxes, with blanks in the gaps between. */
function acrossBoxes(cells: readonly PlannedCell[]): PlannedCell[] {
  return cells.flatMap((cell, index) => (index < 2 ? [cell] : [null, cell]));
}

function objectiveScores({ boxes, objectives }: MapSheetLayout): string {
  const letters = columnLetters(boxColumn(1));
  return `${letters}${objectives + 1}:${letters}${objectives + boxes.length}`;
}

function objectiveBlocks(layout: MapSheetLayout, { language, evaluation, model }: MapSheetInput, say: Say): Block[] {
  const { scorecard, result } = evaluation;
  const { boxes, objectives: heading } = layout;
  const map = mapOf(model, scorecard.id);
  const { measure } = methodOf(scorecard);
  const words = [MAP.code, MAP.objective, measure.score, MAP.light, MAP.definition].map((text) => say(text));
  const column = (index: number, style: Block['style'], cells: PlannedCell[], rest: Partial<Block> = {}): Block => ({
    at: cellAddress(heading, index),
    ...(style === undefined ? {} : { style }),
    ...rest,
    cells: cells.map((cell) => [cell]),
  });
  const definitions = boxes.map(({ objective }) => definitionOf(map, objective));
  const heights = boxes.map(({ objective }, index) =>
    heightOfLines(
      Math.max(
        linesOf(objective.name, BOX_WIDTH, 'plain'),
        linesOf(objective.key, layout.columns[0] ?? 0, 'plain'),
        linesOf(definitions[index] ?? '', BOX_WIDTH, 'plain'),
      ),
    ),
  );
  const lights = lightsFormula({ input: { language, scorecard }, measure, result }, objectiveScores(layout));
  const blank = boxes.map(() => acrossBoxes([null, null, null, null, null]));
  return [
    { at: cellAddress(heading - 1, 0), style: 'heading', cells: [acrossBoxes(words)] },
    { at: cellAddress(heading, 0), style: 'row', heights, cells: blank },
    column(
      0,
      'text',
      boxes.map(({ objective }) => ({ text: objective.key })),
    ),
    column(
      boxColumn(0),
      'text',
      boxes.map(({ objective }) => ({ text: objective.code === '' ? '' : objective.name })),
    ),
    column(
      boxColumn(1),
      'result',
      boxes.map((_, index) => scoreFormula(layout, evaluation, cellAddress(heading + index, 0))),
      { format: SCORE_FORMAT },
    ),
    column(boxColumn(2), 'sign', spilling(lights, boxes.length)),
    column(
      boxColumn(3),
      'text',
      definitions.map((text) => ({ text })),
    ),
  ];
}

/** The ranges of the scores of causes, and of effects. */
function linkScores({ links: heading }: MapSheetLayout, { links }: Causes): string[] {
  if (links.length === 0) return [];
  return [boxColumn(1), boxColumn(3)].map((column) => {
    return `${columnLetters(column)}${heading + 1}:${columnLetters(column)}${heading + links.length}`;
  });
}

function linkBlocks(layout: MapSheetLayout, { links }: Causes, { evaluation }: MapSheetInput, say: Say): Block[] {
  const { links: heading } = layout;
  const words = [MAP.look, MAP.cause, MAP.scoreOfCause, MAP.effect, MAP.scoreOfEffect].map((text) => say(text));
  const headings: Block = { at: cellAddress(heading - 1, 0), style: 'heading', cells: [acrossBoxes(words)] };
  if (links.length === 0)
    return [headings, { at: cellAddress(heading, 0), style: 'plain', cells: [[say(MAP.noLinks)]] }];
  const { yellowFrom } = evaluation.result.bands;
  const column = (index: number, style: Block['style'], cells: PlannedCell[], format?: string): Block => ({
    at: cellAddress(heading, index),
    ...(style === undefined ? {} : { style }),
    ...(format === undefined ? {} : { format }),
    cells: cells.map((cell) => [cell]),
  });
  const heights = links.map(({ cause, effect }) =>
    heightOfLines(Math.max(...[cause, effect].map((one) => linesOf(titleOf(one), BOX_WIDTH, 'plain')))),
  );
  const bothRed = links.map((_, index) => {
    const ends = [1, 3].map((place) => cellAddress(heading + index, boxColumn(place)));
    const areRed = ends.map((end) => `IF(ISNUMBER(${end}),${end}<${yellowFrom},FALSE)`);
    return `=IF(AND(${areRed.join(',')}),"${say(MAP.bothRed)}","")`;
  });
  return [
    headings,
    {
      at: cellAddress(heading, 0),
      style: 'row',
      heights,
      cells: links.map(() => acrossBoxes([null, null, null, null, null])),
    },
    column(0, 'text', bothRed),
    column(
      boxColumn(0),
      'text',
      links.map(({ cause }) => ({ text: titleOf(cause) })),
    ),
    column(
      boxColumn(1),
      'result',
      links.map(({ cause }) => `=${objectiveCell(layout, cause, 'score')}`),
      SCORE_FORMAT,
    ),
    column(
      boxColumn(2),
      'text',
      links.map(({ effect }) => ({ text: titleOf(effect) })),
    ),
    column(
      boxColumn(3),
      'result',
      links.map(({ effect }) => `=${objectiveCell(layout, effect, 'score')}`),
      SCORE_FORMAT,
    ),
  ];
}
