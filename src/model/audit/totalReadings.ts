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
import { mendedSum } from './mended';
import { productRule, productsOf, scoreOf, sumOf } from './scores';
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
  /** `values` where the printed values are added, some of which are no product. */
  readonly scores: 'printed' | 'exact' | 'whole' | 'values';
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
  readonly value: Figure;
  readonly isLevel: boolean;
}

/** The rows behind a total, their weights of 1 as their values have them. */
interface Rows {
  readonly rows: readonly Row[];
  readonly sum: number;
  /** What a printed weight is multiplied by. */
  readonly scale: number;
}

const FARTHEST = 0.15;

/** Null where a row lacks score or weight, or the weights are no whole. */
function rowsBehind({ tables }: Behind): Rows | null {
  const count = tables.reduce((all, { items }) => all + items.length, 0);
  const products = tables.flatMap((table) => productsOf(table));
  const [first] = tables;
  if (first === undefined || products.length < count || count < 2) return null;
  const scale = productRule(first).factor.exact;
  const rows = products.map(({ item, score, weight, value }): Row => ({
    item,
    score: score.value,
    exact: exactScore(item, score),
    weight: weight.value * scale,
    value,
    isLevel: item.figures.level !== undefined,
  }));
  const sum = rows.reduce((all, { weight }) => all + weight, 0);
  return Math.abs(sum - 1) > FARTHEST ? null : { rows, sum, scale };
}

const found = new WeakMap<AuditedTables, Map<Figure, Readings | null>>();

/** Null where the rows behind the total do not say how it is made. */
export function readingsOf(behind: Behind, tables: AuditedTables): Readings | null {
  const before = found.get(tables) ?? new Map<Figure, Readings | null>();
  found.set(tables, before);
  const readBefore = before.get(behind.figure);
  if (readBefore !== undefined) return readBefore;
  const readings = read(behind, tables);
  before.set(behind.figure, readings);
  return readings;
}

type Way = Pick<Reading, 'weights' | 'scores'> & { readonly source: readonly number[] | null };

function read(behind: Behind, tables: AuditedTables): Readings | null {
  const of = rowsBehind(behind);
  if (of === null) return null;
  const { rows, sum, scale } = of;
  const sources = weightSources(
    rows.map(({ item }) => item),
    tables,
  );
  const ways: Way[] = [
    { weights: 'printed', scores: 'printed', source: null },
    ...(Math.abs(sum - 1) > 1e-9 ? [{ weights: 'divided', scores: 'printed', source: null } as const] : []),
    ...sources.map(({ method, weights }) => ({ weights: method, scores: 'exact', source: weights }) as const),
  ];
  const [first] = sources;
  const whole: Way[] = rows.every(({ isLevel }) => isLevel)
    ? [{ weights: first?.method ?? 'printed', scores: 'whole', source: first?.weights ?? null }]
    : [];
  const swapped = exchangedElsewhere(tables.scores).find(({ table }) => behind.tables.includes(table));
  const pairs = [null, ...(swapped === undefined ? [] : [[swapped.one.name, swapped.other.name] as const])];
  const raised = raisedTargets(rows);
  const [printed, ...others] = pairs.flatMap((exchanged) => [
    ...(raised.length === 0 ? [[]] : [[], raised]).flatMap((anchored) =>
      ways.map((way) => totalBy(way, of, exchanged, anchored, behind.bands)),
    ),
    ...whole.map((way) => totalBy(way, of, exchanged, [], behind.bands)),
  ]);
  const all = [...(printed === undefined ? [] : [printed]), ...byValues(behind, rows), ...others];
  return { behind, all, sum: sum / scale };
}

/** The sum of the values as they are printed, where some of them are no product. */
function byValues({ tables, bands }: Behind, rows: readonly Row[]): Reading[] {
  if (tables.every((table) => mendedSum(table, table.items) === null)) return [];
  const total = sumOf(rows.map(({ value }) => value)).exact;
  const light = lightOf(total, bands);
  return [{ exchanged: null, weights: 'printed', scores: 'values', anchored: [], total, light }];
}

function totalBy(
  { weights, scores, source }: Way,
  { rows, sum }: Rows,
  exchanged: Reading['exchanged'],
  anchored: readonly Row[],
  bands: Bands,
): Reading {
  const total = rows.reduce((made, row, at) => {
    const from = exchanged === null ? row : exchangedRow(rows, row, exchanged);
    const weight = source?.[at] ?? (weights === 'divided' ? row.weight / sum : row.weight);
    return made + weight * scoreBy(scores, from, anchored);
  }, 0);
  return {
    weights,
    scores,
    exchanged,
    anchored: anchored.map(({ item }) => item.name),
    total,
    light: lightOf(total, bands),
  };
}

/** The reading that makes a printed total which the printed numbers do not make; null where none does. */
export function explainingReading(
  behind: Behind,
  tables: AuditedTables,
): { reading: Reading; of: Readings; printed: number } | null {
  const rows = rowsBehind(behind)?.rows ?? [];
  const printed = rows.reduce((sum, { score, weight }) => sum + score * weight, 0);
  if (rows.length === 0 || agreement(behind.figure, known(printed)) === 'same') return null;
  const of = readingsOf(behind, tables);
  const reading = of?.all
    .slice(1)
    .find(
      ({ total, scores, weights }) =>
        scores !== 'whole' &&
        scores !== 'values' &&
        weights !== 'divided' &&
        agreement(behind.figure, known(total)) === 'same',
    );
  return of === null || reading === undefined ? null : { reading, of, printed };
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
