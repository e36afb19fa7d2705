/** The two axes of bars and lines: values along one, categories in slots of one size along the other. */
import { linesOf } from './labels';
import type { Plot } from './plot';
import { shareOf, type Scale } from './scale';
import { LINE, type Frame, type Point, type Shape } from './shapes';

export interface Axes {
  /** Grid, axis and labels, which lie under the values. */
  readonly shapes: Shape[];
  readonly slots: number;
  readonly slotSize: number;
  /** So far along the categories, in pixels from the first slot's edge, and at that value. */
  at(along: number, value: number): Point;
}

const GAP = 8;
/** Of the width, for the names of categories that stand beside bars. */
const MOST_OF_WIDTH = 0.42;
const LINES_BELOW = 2;

/** Lying bars: categories from the bottom up, or from the top down where the chart says so. */
export function lyingAxes(plot: Plot, scale: Scale): Axes {
  const { chart, frame, measure, tick } = plot;
  const { categories, reversedCategories } = chart;
  const widthOf = (text: string): number => measure(text, 'label');
  const room = Math.min(frame.width * MOST_OF_WIDTH, Math.max(0, ...categories.map(widthOf)) + 1);
  const last = widthOf(tick(scale.to)) / 2;
  const area = {
    x: frame.x + room + GAP,
    y: frame.y,
    width: frame.width - room - GAP - last,
    height: frame.height - LINE - 4,
  };
  const slots = Math.max(1, categories.length);
  const slotSize = area.height / slots;
  const at = (along: number, value: number): Point => ({
    x: area.x + shareOf(value, scale) * area.width,
    y: reversedCategories ? area.y + along : area.y + area.height - along,
  });
  const every = Math.ceil(LINE / slotSize);
  const labels = categories.flatMap((text, index): Shape[] => {
    if (index % every > 0) return [];
    const lines = linesOf(text, room, slotSize >= 2 * LINE ? 2 : 1, widthOf);
    const { y } = at((index + 0.5) * slotSize, scale.from);
    return lines.map((line, row) => {
      const place = { x: area.x - GAP, y: y + 4 + (row - (lines.length - 1) / 2) * (LINE - 1) };
      return { kind: 'text', look: 'label', anchor: 'end', at: place, text: line };
    });
  });
  const grid = ticksThatFit(scale, tick, area.width, widthOf).flatMap((value): Shape[] => {
    const { x } = at(0, value);
    const text = { x, y: area.y + area.height + LINE };
    return [
      { kind: 'line', look: 'grid', points: ends(x, area.y, x, area.y + area.height) },
      { kind: 'text', look: 'quiet', anchor: 'middle', at: text, text: tick(value) },
    ];
  });
  const zero = at(0, Math.max(scale.from, 0)).x;
  const axis: Shape = { kind: 'line', look: 'axis', points: ends(zero, area.y, zero, area.y + area.height) };
  return { shapes: [...grid, ...labels, axis], slots, slotSize, at };
}

/** Columns and lines: categories from the left to the right, or the other way round. */
export function standingAxes(plot: Plot, scale: Scale): Axes {
  const { chart, frame, measure, tick } = plot;
  const { categories, reversedCategories } = chart;
  const widthOf = (text: string): number => measure(text, 'label');
  const room = Math.max(...scale.ticks.map((value) => widthOf(tick(value))));
  const slots = Math.max(1, categories.length);
  const width = frame.width - room - GAP;
  const slotSize = width / slots;
  // Names that would be less than a few letters stand at every second or third category instead.
  const every = Math.ceil(Math.min(56, Math.max(0, ...categories.map(widthOf))) / Math.max(1, slotSize - 4));
  const labels = categories.map((text, index) =>
    index % every > 0 ? [] : linesOf(text, every * slotSize - 4, LINES_BELOW, widthOf),
  );
  const below = Math.max(1, ...labels.map((lines) => lines.length)) * (LINE - 1) + 6;
  const area = { x: frame.x + room + GAP, y: frame.y + 4, width, height: frame.height - below - 4 };
  const at = (along: number, value: number): Point => ({
    x: reversedCategories ? area.x + area.width - along : area.x + along,
    y: area.y + (1 - shareOf(value, scale)) * area.height,
  });
  const named = labels.flatMap((lines, index) =>
    lines.map((text, row): Shape => {
      const place = { x: at((index + 0.5) * slotSize, 0).x, y: area.y + area.height + LINE + row * (LINE - 1) };
      return { kind: 'text', look: 'label', anchor: 'middle', at: place, text };
    }),
  );
  const grid = scale.ticks.flatMap((value): Shape[] => {
    const { y } = at(0, value);
    return [
      { kind: 'line', look: 'grid', points: ends(area.x, y, area.x + area.width, y) },
      { kind: 'text', look: 'quiet', anchor: 'end', at: { x: area.x - GAP, y: y + 4 }, text: tick(value) },
    ];
  });
  const zero = at(0, Math.max(scale.from, 0)).y;
  const axis: Shape = { kind: 'line', look: 'axis', points: ends(area.x, zero, area.x + area.width, zero) };
  return { shapes: [...grid, ...named, axis], slots, slotSize, at };
}

function ends(x1: number, y1: number, x2: number, y2: number): Point[] {
  return [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
}

/** All, or every second, third, … so that they do not run into each other. */
function ticksThatFit(
  { ticks }: Scale,
  tick: (value: number) => string,
  width: number,
  widthOf: (text: string) => number,
): readonly number[] {
  const widest = Math.max(...ticks.map((value) => widthOf(tick(value)))) + GAP;
  const every = Math.max(1, Math.ceil((widest * (ticks.length - 1)) / width));
  return ticks.filter((_, index) => index % every === 0);
}

/** For callers that draw from corner to corner. */
export function boxBetween(one: Point, other: Point): Frame {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}
