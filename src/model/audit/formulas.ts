/** Numbers of a KPI that are made of those of other KPIs: so much per head, or growth against the year before. */
import { agreement } from './agreement';
import { halfUnit, known } from './estimate';
import type { Figure } from './grid';
import type { Item, ScoreTable } from './table';

type Column = 'target' | 'realization';
const COLUMNS: readonly Column[] = ['target', 'realization'];

/** A number with what a formula makes of the numbers beside it. */
export interface Made {
  readonly table: ScoreTable;
  readonly item: Item;
  readonly column: Column;
  readonly figure: Figure;
  readonly computed: number;
  readonly isRight: boolean;
  /** Growth as it is usually measured, against the year before; null of what is no growth. */
  readonly usual: number | null;
  /** The amount of the year before where only the worst values of the ladders tell it, at level 0; else null. */
  readonly fromLadders: number | null;
}

export interface Formula {
  /** What it is of: F1a and F1b. */
  readonly of: readonly string[];
  /** `divisor` for what is so much per head; for growth which year it is divided by. */
  readonly rule: { readonly per: number } | { readonly growthBy: 'this' | 'before' };
  readonly made: readonly Made[];
}

/** At most so many neighbours are added up. */
const MOST_ADDED = 4;
/** Amounts with fewer digits are quotients of each other by chance. */
const LEAST_AMOUNT = 100_000;
const LEAST_FITTING = 2;
const MOST_HEADS = 100_000;

/** Tables with more are registers, in which everything is a quotient of something. */
const MOST_RUNS = 120;

/** The one formula of each KPI that makes at least two of its numbers, and most of them. */
export function formulasIn(scores: readonly ScoreTable[]): readonly Formula[] {
  const before = found.get(scores);
  if (before !== undefined) return before;
  const formulas = search(scores);
  found.set(scores, formulas);
  return formulas;
}

const found = new WeakMap<readonly ScoreTable[], readonly Formula[]>();

function search(scores: readonly ScoreTable[]): Formula[] {
  const tables = scores.filter(({ items }) => items.some(({ figures }) => figures.target && figures.realization));
  return offices(tables).flatMap((years) => searchIn(years, scores));
}

const headingOf = ({ headings }: ScoreTable): string => headings.target ?? '';

/** Where the headings of the years come again, another office begins. */
function offices(tables: readonly ScoreTable[]): ScoreTable[][] {
  const isUndated = new Set(tables.map(headingOf)).size < 2;
  return tables.reduce<ScoreTable[][]>((groups, table) => {
    const last = groups.at(-1);
    const isAgain = last?.some((one) => headingOf(one) === headingOf(table)) ?? true;
    return last === undefined || (isAgain && !isUndated)
      ? [...groups, [table]]
      : [...groups.slice(0, -1), [...last, table]];
  }, []);
}

function searchIn(tables: readonly ScoreTable[], scores: readonly ScoreTable[]): Formula[] {
  const names = [...new Set(tables.flatMap(({ items }) => items.map(({ name }) => name)))];
  const runs = runsIn(tables);
  if (runs.length > MOST_RUNS) return [];
  return names.flatMap((name) => {
    const others = runs.filter((run) => !run.includes(name));
    const all = [...perHead(name, others, tables), ...growth(name, others, tables, scores)];
    const best = all.reduce<Formula | null>(
      (one, other) => (one === null || right(other) > right(one) ? other : one),
      null,
    );
    return best === null ? [] : [best];
  });
}

const right = ({ made }: Formula): number => made.filter(({ isRight }) => isRight).length;

function isExplaining(formula: Formula): boolean {
  const fitting = right(formula);
  return fitting >= LEAST_FITTING && fitting > formula.made.length / 2;
}

/** Neighbours that are amounts: F1a; F1b; F1a and F1b. */
function runsIn(tables: readonly ScoreTable[]): string[][] {
  const runs = new Map<string, string[]>();
  for (const { items } of tables) {
    items.forEach((_, from) => {
      for (let to = from; to < Math.min(items.length, from + MOST_ADDED) && isAmount(items[to]); to += 1) {
        const run = items.slice(from, to + 1).map(({ name }) => name);
        runs.set(run.join('\n'), run);
      }
    });
  }
  return [...runs.values()];
}

function isAmount(item: Item | undefined): boolean {
  const { target, realization } = item?.figures ?? {};
  return [target, realization].every((figure) => figure !== undefined && isLarge(figure));
}

const isLarge = ({ value, decimals, isPercent }: Figure): boolean =>
  !isPercent && decimals === 0 && value >= LEAST_AMOUNT;

const itemOf = ({ items }: ScoreTable, name: string): Item | undefined => items.find((item) => item.name === name);

function added(table: ScoreTable, run: readonly string[], column: Column): number | null {
  const figures = run.map((name) => itemOf(table, name)?.figures[column]);
  return figures.every((figure) => figure !== undefined) ? figures.reduce((sum, { value }) => sum + value, 0) : null;
}

/** The same whole number of heads below every amount. */
function perHead(name: string, runs: readonly string[][], tables: readonly ScoreTable[]): Formula[] {
  return runs.flatMap((run) => {
    const cells = tables.flatMap((table) => {
      const item = itemOf(table, name);
      return COLUMNS.flatMap((column) => {
        const [figure, sum] = [item?.figures[column], added(table, run, column)];
        return item === undefined || figure === undefined || sum === null || !isLarge(figure)
          ? []
          : [{ table, item, column, figure, sum }];
      });
    });
    const heads = cells.map(({ figure, sum }) => Math.round(sum / figure.value));
    return [...new Set(heads)].flatMap((per): Formula[] => {
      if (per < 2 || per > MOST_HEADS) return [];
      const made = cells.map(({ sum, ...cell }): Made => {
        const computed = sum / per;
        return { ...cell, computed, isRight: isSame(cell.figure, computed), usual: null, fromLadders: null };
      });
      const formula = { of: run, rule: { per }, made };
      return isExplaining(formula) ? [formula] : [];
    });
  });
}

/** The share of this year's amount, or of that of the year before, that it gained. */
function growth(
  name: string,
  runs: readonly string[][],
  tables: readonly ScoreTable[],
  scores: readonly ScoreTable[],
): Formula[] {
  const percents = tables.flatMap((table) => {
    const item = itemOf(table, name);
    return item === undefined || !Object.values(item.figures).some(isShareOfMany) ? [] : [{ table, item }];
  });
  if (percents.length === 0) return [];
  return runs.flatMap((run) => {
    const before = yearsBefore(run, tables, scores);
    return (['this', 'before'] as const).flatMap((growthBy): Formula[] => {
      const made = percents.flatMap(({ table, item }) => {
        const sources = before.filter((source) => source.table !== table);
        const all = sources.map((source) => madeOfGrowth(table, item, run, source, growthBy));
        // The year before is the one from which most of it comes; from none it is not among the cells.
        const best = all.reduce<Made[]>((one, other) => (count(other) > count(one) ? other : one), []);
        return best;
      });
      const formula = { of: run, rule: { growthBy }, made };
      return isExplaining(formula) ? [formula] : [];
    });
  });
}

const count = (made: readonly Made[]): number => made.filter(({ isRight }) => isRight).length;

const isShareOfMany = ({ isPercent, decimals }: Figure): boolean => isPercent && decimals > 0;

interface YearBefore {
  /** Null of a ladder, whose worst value is the result of an earlier year. */
  readonly table: ScoreTable | null;
  readonly sums: Readonly<Record<Column, number>>;
}

function yearsBefore(
  run: readonly string[],
  tables: readonly ScoreTable[],
  scores: readonly ScoreTable[],
): YearBefore[] {
  const printed = tables.flatMap((table): YearBefore[] => {
    const [target, realization] = COLUMNS.map((column) => added(table, run, column));
    return typeof target !== 'number' || typeof realization !== 'number'
      ? []
      : [{ table, sums: { target, realization } }];
  });
  const ladders = scores.flatMap((table): YearBefore[] => {
    const worst = run.map((name) => itemOf(table, name)?.ladder.find(({ level }) => level === 0)?.figure.value);
    if (worst.some((value) => value === undefined)) return [];
    const sum = worst.reduce<number>((all, value) => all + (value ?? 0), 0);
    return [{ table: null, sums: { target: sum, realization: sum } }];
  });
  return [...printed, ...ladders];
}

function madeOfGrowth(
  table: ScoreTable,
  item: Item,
  run: readonly string[],
  { table: source, sums }: YearBefore,
  growthBy: 'this' | 'before',
): Made[] {
  return COLUMNS.flatMap((column): Made[] => {
    const [figure, now] = [item.figures[column], added(table, run, column)];
    if (figure === undefined || now === null || !figure.isPercent) return [];
    const computed = (100 * (now - sums[column])) / (growthBy === 'this' ? now : sums[column]);
    const usual = (100 * (now - sums[column])) / sums[column];
    const fromLadders = source === null ? sums[column] : null;
    return [{ table, item, column, figure, computed, isRight: isSame(figure, computed), usual, fromLadders }];
  });
}

function isSame(figure: Figure, computed: number): boolean {
  const isCut = figure.decimals === 0 && Math.abs(figure.value - computed) < 2 * halfUnit(0);
  return isCut || ['same', 'truncated'].includes(agreement(figure, known(computed)));
}
