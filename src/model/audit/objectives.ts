/** Objectives below perspectives: which means of objectives the values of a table of perspectives are. */
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import { known, printed } from './estimate';
import { indexEstimate, saidRule } from './indices';
import type { Figure } from './grid';
import type { Item, ScoreTable, Total } from './table';

export interface EqualMeans {
  readonly table: ScoreTable;
  /** The printed whole, with the one that equal weights of all indicators would make. */
  readonly total: Total;
  readonly computed: number;
  /** Objectives whose printed value is no mean with equal weights. */
  readonly unequal: readonly Total[];
}

const MOST_OBJECTIVES = 40;

/** None where the values of the perspectives are no means of neighbouring objectives. */
export function equalMeans(scores: readonly ScoreTable[]): EqualMeans[] {
  return scores.flatMap((table): EqualMeans[] => {
    const total = table.totals.findLast(({ measure }) => measure === 'index');
    const objectives = objectivesIn(scores.filter((one) => one !== table));
    if (total === undefined || objectives.length < 2 || objectives.length > MOST_OBJECTIVES) return [];
    const rows = table.items.flatMap(({ figures: { weight, index } }) => (weight && index ? [{ weight, index }] : []));
    if (rows.length < Math.max(2, table.items.length)) return [];
    const sizes = groupSizes(
      rows.map(({ index }) => index),
      objectives,
    );
    if (sizes === null) return [];
    const whole = rows.reduce((sum, { weight }) => sum + weight.value, 0);
    let from = 0;
    const computed = sizes.reduce((sum, size, at) => {
      const means = objectives.slice(from, from + size).map(equalMean);
      from += size;
      return sum + ((rows[at]?.weight.value ?? 0) / whole) * meanOf(means);
    }, 0);
    const unequal = objectives.filter((one) => agreement(one.figure, known(equalMean(one))) !== 'same');
    return [{ table, total, computed, unequal }];
  });
}

/** A perspective that is not the mean of its objectives, though all others are. */
export interface OffMean {
  readonly table: ScoreTable;
  readonly item: Item;
  readonly figure: Figure;
  readonly objectives: readonly Total[];
  readonly computed: Estimate;
}

/** Farther off than so many of its last digits it was weighed otherwise. */
const FARTHEST_OFF = 10;

/** None unless one way alone gives each perspective its neighbouring objectives, and one of several is their mean. */
export function offMeans(scores: readonly ScoreTable[]): OffMean[] {
  return scores.flatMap((table): OffMean[] => {
    const objectives = objectivesIn(scores.filter((one) => one !== table));
    const rows = table.items.flatMap((item) => (item.figures.index ? [{ item, figure: item.figures.index }] : []));
    const isOfPerspectives =
      rows.length >= LEAST_PERSPECTIVES && table.items.every(({ figures }) => figures.target === undefined);
    if (!isOfPerspectives || objectives.length <= rows.length || objectives.length > MOST_OBJECTIVES) return [];
    const ways = groupsButOne(
      rows.map(({ figure }) => figure),
      objectives,
    );
    const found = ways.map((way) => way.flatMap((group, at) => offMean(table, rows[at], group)));
    const near = ways.flatMap((way, at) => found[at]?.filter((one) => isNearMean(one, way)) ?? []);
    return found.every((off) => off.length > 0) && near.length === 1 ? near : [];
  });
}

function offMean(
  table: ScoreTable,
  row: Pick<OffMean, 'item' | 'figure'> | undefined,
  objectives: readonly Total[],
): OffMean[] {
  if (row === undefined || isMean(row.figure, objectives)) return [];
  return [{ table, ...row, objectives, computed: meanEstimate(objectives) }];
}

/** A slip of the pen, where several objectives make another perspective. */
function isNearMean({ figure, objectives, computed }: OffMean, way: readonly (readonly Total[])[]): boolean {
  const isNear = Math.abs(figure.value - computed.exact) <= FARTHEST_OFF * 10 ** -figure.decimals;
  return isNear && way.some((other) => other !== objectives && other.length > 1);
}

const LEAST_PERSPECTIVES = 3;

/** Each way to divide the objectives among the values, with one at most that is no mean of its own. */
function groupsButOne(values: readonly Figure[], objectives: readonly Total[], isOff = false): Total[][][] {
  const [value, ...others] = values;
  if (value === undefined) return objectives.length === 0 ? [[]] : [];
  const sizes = Array.from({ length: Math.max(0, objectives.length - others.length) }, (_, at) => at + 1);
  return sizes.flatMap((size) => {
    const group = objectives.slice(0, size);
    const isRight = isMean(value, group);
    if (!isRight && isOff) return [];
    return groupsButOne(others, objectives.slice(size), isOff || !isRight).map((rest) => [group, ...rest]);
  });
}

function objectivesIn(scores: readonly ScoreTable[]): Total[] {
  const isOfIndicators = ({ measure, items }: Total): boolean =>
    measure === 'index' && items.length > 0 && items.every(({ kpi }) => kpi !== null);
  return scores.flatMap(({ totals }) => totals.filter(isOfIndicators));
}

/** How many of the objectives, in their order, each perspective is the mean of. */
function groupSizes(values: readonly Figure[], objectives: readonly Total[]): number[] | null {
  const [value, ...others] = values;
  if (value === undefined) return objectives.length === 0 ? [] : null;
  for (let size = 1; size <= objectives.length - others.length; size += 1) {
    if (!isMean(value, objectives.slice(0, size))) continue;
    const rest = groupSizes(others, objectives.slice(size));
    if (rest !== null) return [size, ...rest];
  }
  return null;
}

function isMean(value: Figure, objectives: readonly Total[]): boolean {
  return agreement(value, meanEstimate(objectives)) !== 'differs';
}

function meanEstimate(objectives: readonly Total[]): Estimate {
  const all = objectives.map(({ figure }) => printed(figure));
  const of = (end: keyof Estimate): number => meanOf(all.map((one) => one[end]));
  return { exact: of('exact'), low: of('low'), high: of('high') };
}

const equalMean = ({ items }: Total): number => meanOf(items.map(exactIndex));

function exactIndex(item: Item): number {
  const made = indexEstimate(item, saidRule(item));
  const index = item.figures.index;
  const isMade = made !== null && (index === undefined || agreement(index, made) !== 'differs');
  return isMade ? made.exact : (index?.value ?? NaN);
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
