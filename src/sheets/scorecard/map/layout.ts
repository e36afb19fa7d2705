/** Where things stand on the sheet of a map: boxes above, below them the objectives, then the links. */
import type { Pair } from '../../../model/map/edit';
import type { Lane, MapObjective } from '../../../model/map/lanes';
import { titleOf } from '../../../model/map/links';
import { cellAddress } from '../../address';
import { heightOfLines, linesOf, widthOfTexts } from '../../textSize';

/** The column of lanes, and of boxes with a gap between them; tables use the same. */
const LANE_WIDTH = 92;
const BOX_WIDTH = 118;
/** What a box holds of letters of 9 points, in those of 11. */
const SMALL = 11 / 9;
const GAP_WIDTH = 8;
const [LEAST_BOXES, MOST_BOXES] = [4, 6];
const FIRST = 4;
/** Name, score, light, causes, effects, and a gap below. */
const BOX_ROWS = 6;
const GAP_HEIGHT = 8;
/** Key and objective of each KPI, its score, its share, their product, whether it is missing, and its name: hidden. */
const HELPERS = 7;

export interface PlacedBox {
  readonly objective: MapObjective;
  readonly row: number;
  readonly column: number;
  readonly causes: readonly MapObjective[];
  readonly effects: readonly MapObjective[];
}

export interface LaneRow {
  readonly lane: Lane;
  /** Only the first row of a lane names it. */
  readonly isFirst: boolean;
  readonly row: number;
  readonly boxes: readonly PlacedBox[];
}

export interface MapSheetLayout {
  readonly lanes: readonly LaneRow[];
  readonly boxes: readonly PlacedBox[];
  readonly columns: readonly number[];
  /** Of a box, and of the columns of the tables below: no word that stands beside a score is broken. */
  readonly boxWidth: number;
  /** From 0; the first of the hidden columns. */
  readonly helper: number;
  readonly hidden: readonly number[];
  /** The rows of headings. */
  readonly objectives: number;
  readonly links: number;
  /** The row below the last table. */
  readonly end: number;
}

export function boxColumn(index: number): number {
  return 1 + 2 * index;
}

/** `words` are those that stand beside scores. */
export function mapSheetLayout(
  lanes: readonly Lane[],
  links: readonly Pair[],
  words: readonly string[],
): MapSheetLayout {
  const boxWidth = Math.max(BOX_WIDTH, widthOfTexts(words, 'bold'));
  const most = Math.max(...lanes.map(({ objectives }) => objectives.length));
  const perRow = Math.min(MOST_BOXES, most);
  let row = FIRST;
  const rows = lanes.flatMap((lane) => {
    const count = Math.ceil(lane.objectives.length / perRow);
    const each = Math.ceil(lane.objectives.length / count);
    return Array.from({ length: count }, (_, index): LaneRow => {
      const here = lane.objectives.slice(index * each, (index + 1) * each);
      const placed = here.map((objective, column): PlacedBox => {
        const causes = links.flatMap((link) => (link.effect === objective ? [link.cause] : []));
        const effects = links.flatMap((link) => (link.cause === objective ? [link.effect] : []));
        return { objective, row, column: boxColumn(column), causes, effects };
      });
      const laneRow = { lane, isFirst: index === 0, row, boxes: placed };
      row += BOX_ROWS;
      return laneRow;
    });
  });
  const boxes = rows.flatMap((one) => one.boxes);
  const count = Math.max(LEAST_BOXES, perRow);
  const shown = [LANE_WIDTH, ...Array.from({ length: 2 * count - 1 }, (_, i) => (i % 2 === 0 ? boxWidth : GAP_WIDTH))];
  const helper = shown.length + 1;
  const objectives = row;
  const linksAt = objectives + boxes.length + 2;
  return {
    lanes: rows,
    boxes,
    boxWidth,
    columns: [...shown, GAP_WIDTH, ...Array.from({ length: HELPERS }, () => 60)],
    helper,
    hidden: Array.from({ length: HELPERS + 1 }, (_, index) => helper - 1 + index),
    objectives,
    links: linksAt,
    end: linksAt + Math.max(1, links.length) + 1,
  };
}

/** Of the rows of a lane: as tall as its tallest box needs. `light` is the longest word that stands beside a score. */
export function laneHeights({ boxes, lane, isFirst }: LaneRow, width: number, light: string): number[] {
  const most = (texts: readonly string[], room: number, letters: 'bold' | 'plain'): number =>
    heightOfLines(Math.max(1, ...texts.map((text) => linesOf(text, room, letters))));
  const names = boxes.map(({ objective }) => titleOf(objective));
  const causes = boxes.map((box) => `from ${box.causes.map(({ key }) => `${key} (${light}),`).join(' ')}`);
  const effects = boxes.map((box) => `to ${box.effects.map(({ key }) => key).join(', ')}`);
  return [
    Math.max(most(names, width, 'bold'), isFirst ? most([lane.name], LANE_WIDTH, 'bold') : 0),
    heightOfLines(1),
    heightOfLines(1),
    most(causes, width * SMALL, 'plain'),
    most(effects, width * SMALL, 'plain'),
    GAP_HEIGHT,
  ];
}

/** The cell of an objective in the table of objectives. */
export function objectiveCell(
  layout: MapSheetLayout,
  objective: MapObjective,
  column: 'key' | 'score' | 'light',
): string {
  const index = layout.boxes.findIndex((box) => box.objective === objective);
  const at = { key: 0, score: boxColumn(1), light: boxColumn(2) }[column];
  return cellAddress(layout.objectives + index, at);
}
