/** A path diagram as it is drawn, in the pane and in a picture: texts in their lines, boxes, arrows. */
import type { Point } from '../geometry';
import { linesOf } from '../geometry';
import type { Box } from '../map/layout';
import type { LabelledLink } from './layout';
import { boxWidthOf, CORNER, diagramLayout } from './layout';
import type { Diagram, DiagramConstruct } from './types';
import { isWeak, starsOf } from './types';

export const LINE_HEIGHT = 14;
export const ITEM_HEIGHT = 14;
export const PAD = 7;
/** Of an average letter at 11 pixels. */
const [LETTER, BOLD_LETTER] = [6.1, 7];
/** Between two arrows at the side of a box. */
const PORT = 8;
const MOST_LINES = 3;
/** An arrow sign, and the space between an item's name and its number. */
const ITEM_REST = 4;

export interface DrawnItem {
  readonly name: string;
  readonly value: string;
}

export interface DrawnConstruct {
  readonly name: string;
  readonly isFormative: boolean;
  readonly box: Box;
  readonly lines: readonly string[];
  /** "R² 0.612"; blank without. */
  readonly explained: string;
  readonly items: readonly DrawnItem[];
}

export interface DrawnPath {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** "0.412**" */
  readonly text: string;
  readonly label: Box;
  readonly isWeak: boolean;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly constructs: readonly DrawnConstruct[];
  readonly paths: readonly DrawnPath[];
}

/** `decimals`: a number as the language writes it, with three decimals. */
export function drawingOf(diagram: Diagram, width: number, decimals: (value: number) => string): Drawing {
  const { constructs, paths, items = [] } = diagram;
  const texts = paths.map(({ coefficient, p }) => `${decimals(coefficient)}${starsOf(p)}`);
  const links = paths.map(({ from, to }, index): LabelledLink => {
    return { from, to, width: (texts[index]?.length ?? 0) * LETTER + 6 };
  });
  const keys = constructs.map(({ name }) => name);
  const frame = boxWidthOf(keys, links, width);
  const room = Math.floor((frame.box - 2 * PAD) / LETTER);
  const drawn = constructs.map((construct) => ({
    ...textsOf(construct, Math.floor((frame.box - 2 * PAD) / BOLD_LETTER), decimals),
    items: items
      .filter((item) => item.construct === construct.name)
      .map(({ name, value }) => itemOf(name, decimals(value), room)),
  }));
  // Many arrows from the side need a side to stand at.
  const sideOf = (name: string): number => {
    const ends = Math.max(...(['from', 'to'] as const).map((end) => paths.filter((path) => path[end] === name).length));
    return frame.axis === 'across' ? 2 * CORNER + ends * PORT : 0;
  };
  const sizes = drawn.map((one) => ({ key: one.name, height: Math.max(heightOf(one), sideOf(one.name)) }));
  const layout = diagramLayout(sizes, links, frame, width);
  const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };
  return {
    width: layout.width,
    height: layout.height,
    constructs: drawn.map((one) => ({ ...one, box: layout.boxes.get(one.name) ?? nowhere })),
    paths: paths.map(({ from, to, p }, index) => {
      const { points = [], label = nowhere } = layout.ways[index] ?? {};
      return { from, to, points, label, text: texts[index] ?? '', isWeak: isWeak(p) };
    }),
  };
}

type Texts = Pick<DrawnConstruct, 'name' | 'isFormative' | 'lines' | 'explained'>;

function textsOf({ name, formative, r2 }: DiagramConstruct, room: number, decimals: (value: number) => string): Texts {
  return {
    name,
    isFormative: formative,
    lines: linesOf(name, room, MOST_LINES),
    explained: r2 === undefined ? '' : `R² ${decimals(r2)}`,
  };
}

function itemOf(name: string, value: string, room: number): DrawnItem {
  const most = Math.max(3, room - value.length - ITEM_REST);
  return { name: name.length > most ? `${name.slice(0, most - 1)}…` : name, value };
}

/** Of the part above the items. */
export function headHeight({ lines, explained }: Pick<DrawnConstruct, 'lines' | 'explained'>): number {
  return 2 * PAD + (lines.length + (explained === '' ? 0 : 1)) * LINE_HEIGHT;
}

function heightOf(one: Pick<DrawnConstruct, 'lines' | 'explained' | 'items'>): number {
  return headHeight(one) + (one.items.length === 0 ? 0 : one.items.length * ITEM_HEIGHT + PAD);
}

/** Lines without the path's ends that lie within the same point, as the attribute `d`. */
export function lineOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
