import type { LocatedCell, Range } from '../cells';
import { locatedInList, placeInList, readList } from '../cells';
import type { Localized } from '../language';
import { quoted } from '../messages';
import type { Quantity } from '../quantities';
import { inOneScale, isPlainNumber, readMeasured, readQuantity } from '../quantities';
import { ScoringError } from '../scoringError';
import { isNoData } from '../textNumbers';

/** The values that earn the levels of one KPI, values rising; levels rise with them, or fall when lower is better. */
export interface Scale {
  readonly values: readonly number[];
  readonly levels: readonly number[];
  /** The anchors as they were typed, where one of them is a text. */
  readonly typed?: readonly Quantity[];
}

const LOWEST_LEVEL = 0;
export const HIGHEST_LEVEL = 10;
const LEVEL_ROUNDING = 1e-9;

/** What a step of the table may lose when a worksheet computes it or shows it with its fifteen digits. */
const STEP_ROUNDING = 32 * Number.EPSILON;

/** Three anchors: worst, starting point, target (Riggs: the present performance earns level 3). */
const THREE_LEVELS = [0, 3, 10];

/** The levels of an Objective Matrix as it is printed, and of eleven anchors. */
export const PRINTED_LEVELS: readonly number[] = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];

/** The levels that `count` anchors earn, unless the user says otherwise. */
export function defaultLevels(count: number): readonly number[] {
  if (count === 3) return THREE_LEVELS;
  if (count === 11) return PRINTED_LEVELS;
  throw new ScoringError('levelsRequired', { count });
}

/** The user's levels for `count` anchors: one row or column of numbers 0…10 that rise or fall throughout. */
export function readLevels(range: Range, count: number): readonly number[] {
  const levels = readList(range).map((cell, index) => {
    if (isNoData(cell)) throw new ScoringError('numberMissing', { place: placeInList(range, index) });
    return readLevel(locatedInList(range, index));
  });
  if (levels.length !== count) {
    throw new ScoringError('levelsCountDiffers', { levels: levels.length, anchors: count });
  }
  const turn = firstTurn(levels);
  if (turn > 0) {
    throw new ScoringError('levelsNotMonotone', { first: levels[turn - 1] ?? 0, second: levels[turn] ?? 0 });
  }
  return levels;
}

/** A level 0…10; a computed one may miss the ends by its rounding. */
export function readLevel(located: LocatedCell): number {
  const { cell, place } = located;
  const level = isPlainNumber(cell) ? cell : levelInText(located);
  if (level < LOWEST_LEVEL - LEVEL_ROUNDING || level > HIGHEST_LEVEL + LEVEL_ROUNDING) {
    throw new ScoringError('levelOutOfRange', { place: place(), got: level });
  }
  return Math.min(HIGHEST_LEVEL, Math.max(LOWEST_LEVEL, level));
}

function levelInText(located: LocatedCell): number {
  const { value, isPercent } = readMeasured(located);
  if (isPercent) throw new ScoringError('levelOutOfRange', { place: located.place(), got: quoted(located.cell) });
  return value;
}

/**
 * The scale of one KPI. Anchors must rise or fall throughout: a starting point equal to or beyond the target makes two
 * levels claim one value, and studies then substitute invented numbers. `anchorAt` gives an anchor and where it is,
 * `place` says where the whole KPI is; `turned` are the levels from the last to the first.
 */
export function readScale(
  anchors: readonly unknown[],
  levels: readonly number[],
  place: () => Localized,
  anchorAt: (index: number) => LocatedCell,
  turned: readonly number[] = [...levels].reverse(),
): Scale {
  if (anchors.every(isPlainNumber)) return scaleOf(anchors, levels, turned, place);
  const typed = anchors.map((_, index) => readAnchor(anchorAt(index)));
  const { compared } = inOneScale(typed, []);
  const scale = scaleOf(compared, levels, turned, place);
  const isMixed = compared.some((value, index) => value !== typed[index]?.value) || !typed.every(isPercentOrZero);
  const alike = typed.map((one, i) => ({ ...one, value: compared[i] as number, isPercent: one.isPercent && !isMixed }));
  return { ...scale, typed: scale.levels === levels ? alike : alike.reverse() };
}

/** An anchor that may be a text; a limit such as "≥ 95" is the value where its level begins. */
function readAnchor(anchor: LocatedCell): Quantity {
  if (isNoData(anchor.cell)) throw new ScoringError('numberMissing', { place: anchor.place() });
  return readQuantity(anchor);
}

function isPercentOrZero({ isPercent, value }: Quantity): boolean {
  return isPercent || value === 0;
}

function scaleOf(
  values: readonly number[],
  levels: readonly number[],
  turned: readonly number[],
  place: () => Localized,
): Scale {
  const turn = firstTurn(values);
  if (turn > 0 && values.length === 3) throw startingPointNotBetween(values, levels, place());
  if (turn > 0) throw anchorsNotMonotone(values, turn, place());
  if ((values[0] ?? 0) < (values[values.length - 1] ?? 0)) return { values, levels };
  return { values: [...values].reverse(), levels: turned };
}

/** The level of the performance in a cell; one in percent and the anchors are brought to one scale. */
export function levelOfCell(scale: Scale, located: LocatedCell): number {
  const { cell, place } = located;
  if (isPlainNumber(cell) && scale.typed === undefined) return levelOn(scale, cell);
  const plain = scale.values.map((value) => ({
    value,
    isPercent: false,
    bound: null,
    isRatio: false,
    cell: value,
    place,
  }));
  const { compared, base } = inOneScale([readMeasured(located)], scale.typed ?? plain);
  return levelOn({ values: base, levels: scale.levels }, compared[0] as number);
}

/**
 * The level of a performance, linear between the anchors around it; beyond the ends, the level of the end. A
 * performance that equals a whole step of the printed table, but for rounding, earns that step exactly; one that is a
 * rupiah short of it does not.
 */
function levelOn({ values, levels }: Scale, performance: number): number {
  let upper = 0;
  while (upper < values.length && performance > (values[upper] as number)) upper += 1;
  if (upper === 0) return levels[0] as number;
  if (upper === values.length) return levels[upper - 1] as number;
  const [from, to] = [values[upper - 1] as number, values[upper] as number];
  const [fromLevel, toLevel] = [levels[upper - 1] as number, levels[upper] as number];
  if (performance === to) return toLevel;
  const perUnit = (toLevel - fromLevel) / (to - from);
  const level = fromLevel + ((performance - from) / (to - from)) * (toLevel - fromLevel);
  const rounding = Math.min(LEVEL_ROUNDING, STEP_ROUNDING * Math.max(Math.abs(from), Math.abs(to)) * Math.abs(perUnit));
  return Math.abs(level - Math.round(level)) <= rounding ? Math.round(level) : level;
}

/**
 * The value that earns a level, linear between the anchors around it; an anchor's own level has that anchor exactly.
 * `undefined` where no anchor reaches the level.
 */
export function valueOn({ values, levels }: Scale, level: number): number | undefined {
  const exact = levels.indexOf(level);
  if (exact >= 0) return values[exact];
  const upper = levels.findIndex((next, index) => {
    const before = levels[index - 1] ?? next;
    return (next - level) * (before - level) < 0;
  });
  if (upper < 0) return undefined;
  const [from, to] = [values[upper - 1] as number, values[upper] as number];
  const [fromLevel, toLevel] = [levels[upper - 1] as number, levels[upper] as number];
  // One division, the last step: the ladder from 0 to 1 has 0.3 itself, whichever way it is read.
  return (from * (toLevel - level) + to * (level - fromLevel)) / (toLevel - fromLevel);
}

/** Whether a count of anchors has customary levels. */
export function hasDefaultLevels(count: number): boolean {
  return count === THREE_LEVELS.length || count === PRINTED_LEVELS.length;
}

/** The first index where a list stops rising (or falling) strictly; -1 when it never does. */
function firstTurn(values: readonly number[]): number {
  const direction = Math.sign((values[1] ?? 0) - (values[0] ?? 0));
  for (let index = 1; index < values.length; index += 1) {
    if (((values[index] as number) - (values[index - 1] as number)) * direction <= 0) return index;
  }
  return -1;
}

function startingPointNotBetween(values: readonly number[], levels: readonly number[], place: Localized): ScoringError {
  const upwards = (levels[0] ?? 0) < (levels[2] ?? 0) ? values : [...values].reverse();
  const [worst = 0, start = 0, target = 0] = upwards;
  return new ScoringError('startingPointNotBetween', { place, worst, start, target });
}

function anchorsNotMonotone(values: readonly number[], turn: number, place: Localized): ScoringError {
  return new ScoringError('anchorsNotMonotone', {
    place,
    first: values[turn - 1] ?? 0,
    second: values[turn] ?? 0,
  });
}
