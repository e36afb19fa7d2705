/** What an audit could compute again, and what it could not, for whoever reads that nothing was found. */
import { areOfOtherMeasure } from './indexReadings';
import { indexEstimate, saidRule } from './indices';
import type { Figure } from './grid';
import { judgedBy } from './judged';
import { fitLadder } from './ladders';
import { levelRows } from './levelRows';
import { hasOtherBands, litItems } from './lights';
import { productsOf } from './scores';
import type { AuditedTables, Item, MatrixTable, PriorityTable, ScoreTable } from './table';
import { weightSumsIn } from './weightSums';

/** What numbers are called that follow from others. */
const RECOMPUTED = [
  'value',
  'level',
  'index',
  'ladder',
  'weight',
  'total',
  'light',
  'judgment',
  'priority',
  'ratio',
  'global',
] as const;
export type RecomputedName = (typeof RECOMPUTED)[number];

/** Of one kind of numbers: how many follow from others among the cells, and how many do not. */
export interface Recomputed {
  readonly what: RecomputedName;
  readonly again: number;
  readonly open: number;
}

type Counts = Readonly<Record<RecomputedName, Omit<Recomputed, 'what'>>>;
type Counted = Partial<Counts>;

/** In the order of the names, without those of which there are none; in steps, table by table. */
export function* recomputedIn(tables: AuditedTables): Generator<void, Recomputed[]> {
  const counted: Counted[] = [ofWeights(tables), ofSums(tables)];
  for (const table of tables.scores) {
    counted.push(ofScores(table));
    yield;
  }
  counted.push(...tables.matrices.map(ofMatrix), ...tables.priorities.map(ofPriorities));
  return recomputedTogether(counted.map(listOf));
}

/** Of several sheets. */
export function recomputedTogether(all: readonly (readonly Recomputed[])[]): Recomputed[] {
  const flat = all.flat();
  return RECOMPUTED.flatMap((what): Recomputed[] => {
    const same = flat.filter((one) => one.what === what);
    const again = same.reduce((sum, one) => sum + one.again, 0);
    const open = same.reduce((sum, one) => sum + one.open, 0);
    return again + open === 0 ? [] : [{ what, again, open }];
  });
}

function listOf(counted: Counted): Recomputed[] {
  return Object.entries(counted).map(([what, count]) => ({ what: what as RecomputedName, ...count }));
}

function ofScores(table: ScoreTable): Counted {
  const { items, totals } = table;
  const having = (has: (item: Item) => boolean): readonly Item[] => items.filter(has);
  const counted = (printed: readonly Item[], isAgain: (item: Item) => boolean): Omit<Recomputed, 'what'> => {
    const again = printed.filter(isAgain).length;
    return { again, open: printed.length - again };
  };
  const multiplied = new Set(productsOf(table).map(({ item }) => item));
  const { rows, areOtherwise } = levelRows(table);
  const earned = new Set(areOtherwise ? [] : rows.map(({ item }) => item));
  const isOtherMeasure = areOfOtherMeasure(table);
  const lit = litItems(table);
  const [again, open] = hasOtherBands(table) ? [0, lit.length] : [lit.length, 0];
  return {
    value: counted(
      having(({ figures }) => figures.value !== undefined),
      (item) => multiplied.has(item),
    ),
    level: counted(
      having(({ figures }) => figures.level !== undefined),
      (item) => earned.has(item),
    ),
    index: counted(
      having(({ figures }) => figures.index !== undefined),
      (item) => !isOtherMeasure && indexEstimate(item, saidRule(item)) !== null,
    ),
    ladder: { again: items.reduce((sum, { ladder }) => sum + (fitLadder(ladder) ? ladder.length : 0), 0), open: 0 },
    total: { again: totals.filter((total) => total.items.length + total.parts.length > 0).length, open: 0 },
    light: { again, open },
  };
}

function ofWeights(tables: AuditedTables): Counted {
  const again = weightSumsIn(tables).reduce((sum, { weights }) => sum + weights.length, 0);
  const all = tables.scores.flatMap(({ items }) => items.flatMap(({ figures }) => figures.weight ?? []));
  return { weight: { again, open: Math.max(0, all.length - again) } };
}

function ofSums({ sums }: AuditedTables): Counted {
  return { total: { again: sums.reduce((sum, { tables }) => sum + 1 + tables.length, 0), open: 0 } };
}

function ofMatrix(table: MatrixTable): Counted {
  const isJudged = judgedBy(table).length > 0;
  const among = (count: number): Omit<Recomputed, 'what'> =>
    isJudged ? { again: count, open: 0 } : { again: 0, open: count };
  return {
    judgment: judgmentsOf(table),
    priority: among(table.weights.length + table.normalised.flat().length + table.sums.length),
    ratio: among([table.lambda, table.index, table.ratio, ...table.rowLambdas].filter((one) => one !== null).length),
  };
}

/** Those of a half are read, and nothing is computed of them: their reciprocals stand nowhere. */
function judgmentsOf({ judgments }: MatrixTable): Omit<Recomputed, 'what'> {
  const pairs = judgments.flatMap((row, i) =>
    row.slice(i + 1).map((figure, at) => ({ figure, other: judgments[i + 1 + at]?.[i] })),
  );
  const alone = pairs.filter(({ figure, other }) => other !== undefined && isAt(figure, other)).length;
  return { again: 2 * (pairs.length - alone), open: alone };
}

const isAt = ({ area: one }: Figure, { area: other }: Figure): boolean =>
  one.row === other.row && one.column === other.column;

function ofPriorities({ nodes }: PriorityTable): Counted {
  const printed = nodes.filter((node) => node.global !== null);
  const again = printed.filter((node) => node.local !== null).length;
  return { global: { again, open: printed.length - again } };
}
