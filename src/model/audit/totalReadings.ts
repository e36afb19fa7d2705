/** What a total would be by each reading of the tables behind it: exchanged, unrounded, divided, with other anchors. */
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Bands, Light } from '../../engine/bands';
import { lightOf } from '../../engine/bands';
import { agreement } from './agreement';
import { exchangedElsewhere } from './comparisons';
import { earnedScore } from './earned';
import { known } from './estimate';
import type { Figure } from './grid';
import { fitLadder } from './ladders';
import { productRule, productsOf, scoreOf } from './scores';
import type { AuditedTables, Item, ScoreTable } from './table';
import { weightSources } from './weightSources';

/** A total with the tables that it is of. */
export interface Behind {
  readonly name: string;
  readonly figure: Figure;
  readonly tables: readonly ScoreTable[];
  readonly bands: Bands;
}

export interface Reading {
  /** Two items that changed places. */
  readonly exchanged: readonly [string, string] | null;
  /** As printed, divided by their sum, or as judgments make them. */
  readonly weights: 'printed' | 'divided' | PriorityMethod;
  readonly scores: 'printed' | 'exact' | 'whole';
  /** Items whose target stands at level 10 instead of below it. */
  readonly anchored: readonly string[];
  readonly total: number;
  readonly light: Light;
}

export interface Readings {
  readonly behind: Behind;
  readonly all: readonly Reading[];
  /** What the weights add up to. */
  readonly sum: number;
}

/** The wholes in the cells: a row of the totals of tables, or the total of one table. */
export function behindTotals({ sums, scores }: AuditedTables): Behind[] {
  const joined = sums.flatMap(({ whole, tables }): Behind[] => {
    const [first] = tables;
    return first === undefined ? [] : [{ name: whole.name, figure: whole.figure, tables, bands: first.bands }];
  });
  const alone = scores.flatMap((table): Behind[] => {
    const own = table.totals.findLast(
      ({ measure, items, parts }) => measure === 'value' && items.length === table.items.length && parts.length === 0,
    );
    const isJoined = joined.some(({ tables }) => tables.includes(table));
    return own === undefined || isJoined
      ? []
      : [{ name: own.name, figure: own.figure, tables: [table], bands: table.bands }];
  });
  return [...joined, ...alone];
}

interface Row {
  readonly item: Item;
  readonly score: number;
  readonly exact: number;
  readonly weight: number;
  readonly isLevel: boolean;
}

/** Null where a row lacks score or weight, or the weights are no whole. */
export function readingsOf(behind: Behind, tables: AuditedTables): Readings | null {
  const items = behind.tables.flatMap((table) => table.items);
  const products = behind.tables.flatMap((table) => productsOf(table));
  const [first] = behind.tables;
  if (first === undefined || products.length < items.length || items.length < 2) return null;
  const rule = productRule(first);
  const scale = rule.factor.exact;
  const rows = products.map(({ item, score, weight }): Row => ({
    item,
    score: score.value,
    exact: exactScore(item, score),
    weight: weight.value * scale,
    isLevel: item.figures.level !== undefined,
  }));
  const sum = rows.reduce((all, { weight }) => all + weight, 0);
  if (Math.abs(sum - 1) > 0.15) return null;
  const sources = weightSources(items, tables);
  const swapped = exchangedElsewhere(tables.scores).find(({ table }) => behind.tables.includes(table)) ?? null;
  const raised = raisedTargets(rows);
  const all: Reading[] = [];
  const add = (reading: Pick<Reading, 'weights' | 'scores'>, isExchanged: boolean, isAnchored: boolean): void => {
    const pair = isExchanged && swapped !== null ? ([swapped.one.name, swapped.other.name] as const) : null;
    const anchored = isAnchored ? raised : [];
    const weights = weightsBy(
      reading.weights,
      rows,
      sum,
      sources.find(({ method }) => method === reading.weights)?.weights,
    );
    const total = rows.reduce((made, row, at) => {
      const from = pair === null ? row : exchangedRow(rows, row, pair);
      return made + (weights[at] ?? 0) * scoreBy(reading.scores, from, anchored);
    }, 0);
    all.push({
      ...reading,
      exchanged: pair,
      anchored: anchored.map(({ item }) => item.name),
      total,
      light: lightOf(total, behind.bands),
    });
  };
  for (const isExchanged of swapped === null ? [false] : [false, true]) {
    for (const isAnchored of raised.length === 0 ? [false] : [false, true]) {
      add({ weights: 'printed', scores: 'printed' }, isExchanged, isAnchored);
      if (Math.abs(sum - 1) > 1e-9) add({ weights: 'divided', scores: 'printed' }, isExchanged, isAnchored);
      for (const { method } of sources) add({ weights: method, scores: 'exact' }, isExchanged, isAnchored);
    }
    const [source] = sources;
    if (rows.every(({ isLevel }) => isLevel))
      add({ weights: source?.method ?? 'printed', scores: 'whole' }, isExchanged, false);
  }
  return { behind, all, sum: sum / scale };
}

/** The reading that makes a printed total which the printed numbers do not make; null where none does. */
export function explainingReading(
  behind: Behind,
  tables: AuditedTables,
): { reading: Reading; of: Readings; printed: number } | null {
  const of = readingsOf(behind, tables);
  const [asPrinted, ...others] = of?.all ?? [];
  if (of === null || asPrinted === undefined || agreement(behind.figure, known(asPrinted.total)) === 'same')
    return null;
  const reading = others.find(
    ({ total, scores, weights }) =>
      scores !== 'whole' && weights !== 'divided' && agreement(behind.figure, known(total)) === 'same',
  );
  return reading === undefined ? null : { reading, of, printed: asPrinted.total };
}

function exactScore(item: Item, score: Figure): number {
  const earned = earnedScore(item);
  return earned !== null && agreement(score, earned) !== 'differs'
    ? earned.exact
    : (scoreOf(item)?.value ?? score.value);
}

function exchangedRow(rows: readonly Row[], row: Row, [one, other]: readonly [string, string]): Row {
  const name = row.item.name === one ? other : row.item.name === other ? one : row.item.name;
  return rows.find(({ item }) => item.name === name) ?? row;
}

function weightsBy(
  by: Reading['weights'],
  rows: readonly Row[],
  sum: number,
  source: readonly number[] | undefined,
): readonly number[] {
  if (source !== undefined) return source;
  return rows.map(({ weight }) => (by === 'divided' ? weight / sum : weight));
}

function scoreBy(by: Reading['scores'], row: Row, raised: readonly Row[]): number {
  if (raised.includes(row)) return 10;
  if (by === 'whole') return Math.floor(row.exact + 1e-9);
  return by === 'exact' ? row.exact : row.score;
}

/** Where most targets stand at level 10, those below a best at 10 whose performance has reached the target. */
function raisedTargets(rows: readonly Row[]): Row[] {
  const fits = rows.map((row) => ({ row, fit: fitLadder(row.item.ladder) }));
  const below = fits.filter(({ fit }) => (fit?.anchors.length ?? 0) > 3);
  const isMostly = below.length > 0 && below.length < fits.filter(({ fit }) => fit !== null).length / 2;
  if (!isMostly) return [];
  return below.flatMap(({ row, fit }) => (row.score >= (fit?.anchors[1]?.level ?? 10) && row.score < 10 ? [row] : []));
}
