/** Below the boxes: the objectives with their scores and definitions, and the links with the scores of both ends. */
import type { Causes } from '../../../model/map/causes';
import { definitionsOf } from '../../../model/map/definitions';
import { mapOf } from '../../../model/map/edit';
import { titleOf } from '../../../model/map/links';
import { methodOf } from '../../../model/scorecard/methods';
import { cellAddress, columnLetters } from '../../address';
import { blanks, spilling } from '../../body';
import { SCORE_FORMAT } from '../../numberFormats';
import type { Block, PlannedCell } from '../../plan';
import type { Say } from '../../say';
import { heightOfLines, linesOf } from '../../textSize';
import { lightsFormula } from '../layout';
import { scoreFormula } from './helper';
import type { MapSheetInput } from './input';
import type { MapSheetLayout } from './layout';
import { boxColumn, objectiveCell } from './layout';
import { MAP } from './texts';

/** Of both tables: the first column, and those of four boxes. */
const COLUMNS = [0, boxColumn(0), boxColumn(1), boxColumn(2), boxColumn(3)] as const;

interface TableColumn {
  readonly style: Block['style'] & string;
  readonly cells: readonly PlannedCell[];
  readonly format?: string;
}

/** A heading in this row, counted as Excel does, and the columns below it. */
function tableBlocks(
  heading: number,
  words: readonly string[],
  columns: readonly TableColumn[],
  heights: readonly number[],
): Block[] {
  const across = (cells: readonly PlannedCell[]): PlannedCell[] =>
    cells.flatMap((cell, index) => (index < 2 ? [cell] : [null, cell]));
  return [
    { at: cellAddress(heading - 1, 0), style: 'heading', cells: [across(words)] },
    {
      at: cellAddress(heading, 0),
      style: 'row',
      heights: [...heights],
      cells: heights.map(() => across(blanks(COLUMNS.length))),
    },
    ...columns.map(({ cells, ...look }, index): Block => {
      return { at: cellAddress(heading, COLUMNS[index] ?? 0), ...look, cells: cells.map((cell) => [cell]) };
    }),
  ];
}

const asText = (text: string): PlannedCell => ({ text });

export function objectiveScores({ boxes, objectives }: MapSheetLayout): string {
  const letters = columnLetters(boxColumn(1));
  return `${letters}${objectives + 1}:${letters}${objectives + boxes.length}`;
}

export function objectiveBlocks(layout: MapSheetLayout, input: MapSheetInput, say: Say): Block[] {
  const { language, evaluation, model } = input;
  const { scorecard, result } = evaluation;
  const { objectives: heading } = layout;
  const objectives = layout.boxes.map((box) => box.objective);
  const { measure } = methodOf(scorecard);
  const words = [MAP.code, MAP.objective, measure.score, MAP.light, MAP.definition].map((text) => say(text));
  const { texts } = definitionsOf(mapOf(model, scorecard.id), objectives);
  const definitions = objectives.map(({ key }) => texts.get(key) ?? '');
  const lights = lightsFormula({ input: { language, scorecard }, measure, result }, objectiveScores(layout));
  const heights = objectives.map((objective, index) =>
    heightOfLines(
      Math.max(
        linesOf(objective.name, layout.boxWidth, 'plain'),
        linesOf(objective.key, layout.columns[0] ?? 0, 'plain'),
        ...(definitions[index] ?? '').split('\n').map((line) => linesOf(line, layout.boxWidth, 'plain')),
      ),
    ),
  );
  const scores = objectives.map((_, index) =>
    scoreFormula(layout, { ...evaluation, language }, cellAddress(heading + index, 0)),
  );
  const columns: TableColumn[] = [
    { style: 'text', cells: objectives.map(({ key }) => asText(key)) },
    { style: 'text', cells: objectives.map(({ code, name }) => asText(code === '' ? '' : name)) },
    { style: 'result', format: SCORE_FORMAT, cells: scores },
    { style: 'sign', cells: spilling(lights, objectives.length) },
    { style: 'text', cells: definitions.map(asText) },
  ];
  return tableBlocks(heading, words, columns, heights);
}

/** The ranges of the scores of causes, and of effects. */
export function linkScores({ links: heading }: MapSheetLayout, { links }: Causes): string[] {
  if (links.length === 0) return [];
  return [boxColumn(1), boxColumn(3)].map((column) => {
    return `${columnLetters(column)}${heading + 1}:${columnLetters(column)}${heading + links.length}`;
  });
}

export function linkBlocks(
  layout: MapSheetLayout,
  { links }: Causes,
  { evaluation }: MapSheetInput,
  say: Say,
): Block[] {
  const { links: heading } = layout;
  const words = [MAP.look, MAP.cause, MAP.scoreOfCause, MAP.effect, MAP.scoreOfEffect].map((text) => say(text));
  if (links.length === 0) {
    const none: Block = { at: cellAddress(heading, 0), style: 'plain', cells: [[say(MAP.noLinks)]] };
    return [...tableBlocks(heading, words, [], []).slice(0, 1), none];
  }
  const { yellowFrom } = evaluation.result.bands;
  const bothRed = links.map((_, index) => {
    const ends = [1, 3].map((place) => cellAddress(heading + index, boxColumn(place)));
    const areRed = ends.map((end) => `IF(ISNUMBER(${end}),${end}<${yellowFrom},FALSE)`);
    return `=IF(AND(${areRed.join(',')}),"${say(MAP.bothRed)}","")`;
  });
  const end = (which: 'cause' | 'effect'): TableColumn[] => [
    { style: 'text', cells: links.map((link) => asText(titleOf(link[which]))) },
    {
      style: 'result',
      format: SCORE_FORMAT,
      cells: links.map((link) => `=${objectiveCell(layout, link[which], 'score')}`),
    },
  ];
  const heights = links.map(({ cause, effect }) =>
    heightOfLines(Math.max(...[cause, effect].map((one) => linesOf(titleOf(one), layout.boxWidth, 'plain')))),
  );
  return tableBlocks(heading, words, [{ style: 'text', cells: bothRed }, ...end('cause'), ...end('effect')], heights);
}
