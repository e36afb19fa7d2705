/** How printed indices come from target and realization: rightly, or by which other rule. */
import type { Polarity } from '../../engine/ckp/polarity';
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import type { Certainty } from './finding';
import { fits, indexEstimate, inPoints, saidRule, targetShare } from './indices';
import type { Figure } from './grid';
import { usedIn } from './means';
import type { Item, ScoreTable } from './table';

export interface IndexReading {
  readonly item: Item;
  /** As printed, in points. */
  readonly index: Figure;
  readonly right: Estimate;
  /** The rule that explains the print: without the cap, by another polarity, target ÷ realization, or none. */
  readonly reason: 'uncapped' | 'polarity' | 'targetShare' | 'rounded' | 'other';
  /** By which polarity it was made instead; null where that is not what explains it. */
  readonly taken: Polarity | null;
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
  const isOfContract = Object.values(table.headings).some((heading) => CONTRACT.test(heading));
  const readings = off.flatMap((row): IndexReading[] => {
    const read = readingOf(row, { rows, capped, beyond, isOfContract });
    return read === null ? [] : [{ ...row, capped: null, taken: null, ...read, isOfFractions }];
  });
  return withMeans(table, readings);
}

/** What a printed mean already uses, and not the print, is right. */
function withMeans(table: ScoreTable, readings: readonly IndexReading[]): IndexReading[] {
  const wrong = readings.filter(({ reason }) => reason !== 'rounded');
  const mended = wrong.map(({ item, right, isOfFractions }) => ({
    item,
    right: right.exact / (isOfFractions ? 100 : 1),
  }));
  const used = table.totals.flatMap((total) => usedIn(table, total, mended));
  return readings.map((reading) => {
    const isUsed = wrong.includes(reading) && used.some(({ item }) => item === reading.item);
    return isUsed ? { ...reading, certainty: 'certain' } : reading;
  });
}

/** It ends at the cap, and would be beyond it. */
function isCapped({ item, index, right }: Row): boolean {
  const beyond = indexEstimate(item, { ...saidRule(item), isCapped: false });
  return beyond !== null && beyond.low > right.exact && fits(index, right);
}

type Read = Pick<IndexReading, 'reason' | 'certainty'> & Partial<Pick<IndexReading, 'capped' | 'taken' | 'right'>>;

interface Table {
  readonly rows: readonly Row[];
  /** Those that end at the cap. */
  readonly capped: readonly Item[];
  /** How many indices are beyond the cap. */
  readonly beyond: number;
  /** Whether its words are those of contracts of Kemenkeu, whose indices end at 120. */
  readonly isOfContract: boolean;
}

function readingOf({ item, index, right }: Row, { rows, capped, beyond, isOfContract }: Table): Read | null {
  if (fits(index, right)) return { reason: 'rounded', certainty: 'rounding' };
  const said = saidRule(item);
  const uncapped = indexEstimate(item, { ...said, isCapped: false });
  const isShare = isTargetShareAlone({ item, index }, uncapped);
  if (!isShare && fits(index, uncapped)) {
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
  if (item.kpi?.polarityFrom === 'default') return isOfContract && beyond === 1 ? beyondCap({ item, index }) : null;
  const alike = rows.filter(({ item: one }) => one.kpi?.polarity === said.polarity);
  const off = alike.filter((one) => !fits(one.index, one.right)).length;
  const isRule = ways.some((isSo) => alike.every(isSo) && (off > 1 || isSo === isOfTargetShare));
  if (isRule) return null;
  // The others of the same direction follow it, and this one follows no other rule that is in use.
  const isAlone = off === 1 && alike.length > 2 && !isOfTargetShare({ item, index });
  const certainty = isAlone ? 'certain' : 'possible';
  const taken = takenPolarity({ item, index });
  const isOfShare = taken === null || isTargetShareAlone({ item, index }, indexBy(item, taken));
  return isOfShare ? { reason: 'targetShare', certainty } : { reason: 'polarity', certainty, taken };
}

const CONTRACT = /indeks capaian|\biku\b|\bckp\b/i;

/** By the other direction, without the cap that it has as well. */
function beyondCap({ item, index }: Pick<Row, 'item' | 'index'>): Read | null {
  const taken = takenPolarity({ item, index });
  const right = taken === null ? null : indexBy(item, taken);
  const isBeyond = right !== null && index.value > right.high && right.exact === KEP_241.highestIndex.value;
  return isBeyond ? { reason: 'uncapped', certainty: 'possible', right } : null;
}

/** To the last digit, where the other explanation is near at most. */
function isTargetShareAlone({ item, index }: Pick<Row, 'item' | 'index'>, other: Estimate | null): boolean {
  const isSame = (one: Estimate | null): boolean => one !== null && agreement(index, one) === 'same';
  return !isSame(other) && [true, false].some((isCapped) => isSame(targetShare(item, isCapped)));
}

const indexBy = (item: Item, polarity: Polarity): Estimate | null => indexEstimate(item, { polarity, isCapped: true });

function waysOf(row: Pick<Row, 'item' | 'index'>): ((row: Pick<Row, 'item' | 'index'>) => boolean)[] {
  return [isOfOtherDirection, isOfTargetShare].filter((isSo) => isSo(row));
}

const DIRECTIONS = ['maximize', 'minimize', 'stabilize', 'maximize-120'] as const;

const isOfOtherDirection = (row: Pick<Row, 'item' | 'index'>): boolean => takenPolarity(row) !== null;

/** Another polarity that makes the index, with or without a cap. */
function takenPolarity({ item, index }: Pick<Row, 'item' | 'index'>): Polarity | null {
  const isTaken = (polarity: Polarity): boolean =>
    polarity !== saidRule(item).polarity &&
    [true, false].some((isCapped) => fits(index, indexEstimate(item, { polarity, isCapped })));
  return DIRECTIONS.find(isTaken) ?? null;
}

/** Target ÷ realization, as many reckon where less is better. */
function isOfTargetShare({ item, index }: Pick<Row, 'item' | 'index'>): boolean {
  return [true, false].some((isCapped) => fits(index, targetShare(item, isCapped)));
}
