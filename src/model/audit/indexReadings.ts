/** How printed indices come from target and realization: rightly, or by which other rule. */
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import type { Certainty } from './finding';
import { fits, indexEstimate, inPoints, saidRule, targetShare } from './indices';
import type { Figure } from './grid';
import type { Item, ScoreTable } from './table';

export interface IndexReading {
  readonly item: Item;
  /** As printed, in points. */
  readonly index: Figure;
  readonly right: Estimate;
  /** The rule that explains the print: without the cap, by another polarity, or none. */
  readonly reason: 'uncapped' | 'polarity' | 'rounded' | 'other';
  readonly certainty: Certainty;
  /** A row whose index ends at the cap that this one is beyond. */
  readonly capped: Item | null;
  readonly isOfFractions: boolean;
}

interface Row {
  readonly item: Item;
  readonly index: Figure;
  readonly right: Estimate;
}

/** The rows whose index is not the one of its target and realization, in a table where most of them are. */
export function readingsOf(table: ScoreTable): readonly IndexReading[] {
  const before = found.get(table);
  if (before !== undefined) return before;
  const readings = readingsIn(table);
  found.set(table, readings);
  return readings;
}

/** Three kinds of findings ask for them. */
const found = new WeakMap<ScoreTable, readonly IndexReading[]>();

/** Most indices are those of another measure: nothing is said of any. */
export function areOfOtherMeasure(table: ScoreTable): boolean {
  const { rows } = rowsOf(table);
  const others = rows.filter((row) => !fits(row.index, row.right) && waysOf(row).length === 0);
  return rows.length > 2 && others.length > rows.length / 2;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly column: readonly Figure[];
}

const read = new WeakMap<ScoreTable, Rows>();

function rowsOf(table: ScoreTable): Rows {
  const before = read.get(table);
  if (before !== undefined) return before;
  const rows = rowsIn(table);
  read.set(table, rows);
  return rows;
}

function rowsIn({ items }: ScoreTable): Rows {
  const column = items.flatMap(({ figures }) => figures.index ?? []);
  const rows = items.flatMap((item): Row[] => {
    const right = indexEstimate(item, saidRule(item));
    const printed = item.figures.index;
    return printed === undefined || right === null ? [] : [{ item, index: inPoints(printed, column), right }];
  });
  return { rows, column };
}

function readingsIn(table: ScoreTable): IndexReading[] {
  if (areOfOtherMeasure(table)) return [];
  const { rows, column } = rowsOf(table);
  const off = rows.filter(({ index, right }) => agreement(index, right) !== 'same');
  const isOfFractions = column.length > 0 && inPoints(column[0] as Figure, column) !== column[0];
  const capped = rows.filter(isCapped).map(({ item }) => item);
  const beyond = rows.filter(({ index }) => index.value > 120).length;
  return off.flatMap((row): IndexReading[] => {
    const read = readingOf(row, { rows, capped, beyond });
    return read === null ? [] : [{ ...row, capped: null, ...read, isOfFractions }];
  });
}

/** It ends at the cap, and would be beyond it. */
function isCapped({ item, index, right }: Row): boolean {
  const beyond = indexEstimate(item, { ...saidRule(item), isCapped: false });
  return beyond !== null && beyond.low > right.exact && fits(index, right);
}

type Read = Pick<IndexReading, 'reason' | 'certainty'> & Partial<Pick<IndexReading, 'capped'>>;

interface Table {
  readonly rows: readonly Row[];
  /** Those that end at the cap. */
  readonly capped: readonly Item[];
  /** How many indices are beyond the cap. */
  readonly beyond: number;
}

function readingOf({ item, index, right }: Row, { rows, capped, beyond }: Table): Read | null {
  if (fits(index, right)) return { reason: 'rounded', certainty: 'rounding' };
  const said = saidRule(item);
  if (fits(index, indexEstimate(item, { ...said, isCapped: false }))) {
    // A table that ends no index has no cap.
    const [first = null] = capped;
    if (first === null && beyond > 1) return null;
    // No table says that it has a cap: several rows that end there do.
    return { reason: 'uncapped', certainty: capped.length > 1 ? 'certain' : 'possible', capped: first };
  }
  const ways = waysOf({ item, index });
  if (ways.length === 0) {
    const right = rows.filter((one) => fits(one.index, one.right)).length;
    return { reason: 'other', certainty: right >= rows.length / 2 ? 'certain' : 'possible' };
  }
  // Nothing says which way is better, or how it is reckoned: the index does.
  if (item.kpi?.polarityFrom === 'default') return null;
  const alike = rows.filter(({ item: one }) => one.kpi?.polarity === said.polarity);
  const off = alike.filter((one) => !fits(one.index, one.right)).length;
  const isRule = ways.some((isSo) => alike.every(isSo) && (off > 1 || isSo === isOfTargetShare));
  if (isRule) return null;
  // The others of the same direction follow it, and this one follows no other rule that is in use.
  const isAlone = off === 1 && alike.length > 2 && !isOfTargetShare({ item, index });
  return { reason: 'polarity', certainty: isAlone ? 'certain' : 'possible' };
}

function waysOf(row: Pick<Row, 'item' | 'index'>): ((row: Pick<Row, 'item' | 'index'>) => boolean)[] {
  return [isOfOtherDirection, isOfTargetShare].filter((isSo) => isSo(row));
}

const DIRECTIONS = ['maximize', 'minimize', 'stabilize', 'maximize-120'] as const;

/** By another polarity, with or without a cap. */
function isOfOtherDirection({ item, index }: Pick<Row, 'item' | 'index'>): boolean {
  return DIRECTIONS.some(
    (polarity) =>
      polarity !== saidRule(item).polarity &&
      [true, false].some((isCapped) => fits(index, indexEstimate(item, { polarity, isCapped }))),
  );
}

/** Target ÷ realization, as many reckon where less is better. */
function isOfTargetShare({ item, index }: Pick<Row, 'item' | 'index'>): boolean {
  return [true, false].some((isCapped) => fits(index, targetShare(item, isCapped)));
}
