/** The same KPIs in two tables: where their numbers differ, and where two have each other's. */
import { halfUnit } from './estimate';
import type { Figure } from './grid';
import type { Item, ScoreTable } from './table';

interface Pair {
  readonly here: Item;
  readonly there: Item;
}

/** Two KPIs of a table that have the data of each other in another one. */
export interface ExchangedElsewhere {
  readonly table: ScoreTable;
  readonly one: Item;
  readonly other: Item;
  /** As the other table has them, in the same order. */
  readonly there: readonly [Item, Item];
  readonly thereTable: ScoreTable;
  /** Which of the two has, in this table, the data of the other one there. */
  readonly crossed: 'one' | 'other';
}

export interface Difference extends Pair {
  readonly table: ScoreTable;
  readonly thereTable: ScoreTable;
  readonly measure: 'realization' | 'weight' | 'start' | 'target';
  readonly printed: Figure;
  readonly other: Figure;
  /** Of a step: how many other KPIs have theirs there, of how many that both tables have. */
  readonly alike: number;
  readonly others: number;
}

/** KPIs whose target stands at another level than that of most. */
export interface OtherTargetLevel {
  readonly table: ScoreTable;
  readonly thereTable: ScoreTable;
  readonly level: number;
  readonly items: readonly Item[];
  readonly figures: readonly Figure[];
  readonly mostLevel: number;
  readonly most: number;
}

const LEAST_SHARED = 3;
/** Tables whose numbers mostly differ are of other periods. */
const LEAST_ALIKE = 0.6;

export function exchangedElsewhere(tables: readonly ScoreTable[]): readonly ExchangedElsewhere[] {
  const before = exchangedIn.get(tables);
  const exchanged = before ?? findExchanged(tables);
  if (before === undefined) exchangedIn.set(tables, exchanged);
  return exchanged;
}

/** Several kinds ask for them, some of them for each row. */
const exchangedIn = new WeakMap<readonly ScoreTable[], readonly ExchangedElsewhere[]>();

function findExchanged(tables: readonly ScoreTable[]): ExchangedElsewhere[] {
  const found = compared(tables).flatMap(({ table, other: thereTable, pairs }) => {
    const off = pairs.filter((pair) => !isAlike(pair.here, pair.there));
    return off.flatMap((one, at) =>
      off.slice(at + 1).flatMap((other): ExchangedElsewhere[] => {
        const isOneCrossed = hasDataOf(one.here, other.there);
        if (!isOneCrossed && !hasDataOf(other.here, one.there)) return [];
        const there = [one.there, other.there] as const;
        const crossed = isOneCrossed ? 'one' : 'other';
        return [{ table, one: one.here, other: other.here, there, thereTable, crossed }];
      }),
    );
  });
  return found.filter(
    (one, at) => found.findIndex((other) => other.one === one.one && other.other === one.other) === at,
  );
}

/** Numbers of the same KPI that differ between two tables which mostly agree. */
export function differences(tables: readonly ScoreTable[]): Difference[] {
  const exchanged = exchangedElsewhere(tables);
  const all = compared(tables).flatMap(({ table, other: comparedTable, pairs }) =>
    pairs.flatMap((pair): Difference[] => {
      const swapped = exchanged.find(({ one, other }) => one === pair.here || other === pair.here);
      const thereTable = swapped?.thereTable ?? comparedTable;
      const there = swapped === undefined ? pair.there : swapped.there[swapped.one === pair.here ? 1 : 0];
      return (['realization', 'weight'] as const).flatMap((measure) => {
        const [printed, other] = [pair.here.figures[measure], there.figures[measure]];
        if (printed === undefined || other === undefined || isEqual(printed, other)) return [];
        // The weights stayed with their codes.
        if (measure === 'weight' && swapped !== undefined) return [];
        return [{ table, thereTable, here: pair.here, there, measure, printed, other, alike: 0, others: 0 }];
      });
    }),
  );
  // Of a KPI that two tables lack, a third is compared with both.
  const isAt = (one: Difference, two: Difference): boolean => one.printed === two.printed && one.other === two.other;
  return all.filter((one, at) => all.findIndex((other) => isAt(one, other)) === at);
}

function compared(tables: readonly ScoreTable[]): { table: ScoreTable; other: ScoreTable; pairs: Pair[] }[] {
  return tables.flatMap((table) =>
    tables.flatMap((other) => {
      if (table === other || !isScored(table) || isScored(other)) return [];
      const pairs = table.items.flatMap((here): Pair[] => {
        const there = other.items.find(({ name }) => name.toLowerCase() === here.name.toLowerCase());
        return there === undefined ? [] : [{ here, there }];
      });
      const alike = pairs.filter((pair) => isAlike(pair.here, pair.there)).length;
      return pairs.length >= LEAST_SHARED && alike >= LEAST_ALIKE * pairs.length ? [{ table, other, pairs }] : [];
    }),
  );
}

/** A table with scores is held against those of its data. */
function isScored({ items }: ScoreTable): boolean {
  return items.some(({ figures }) => figures.level !== undefined || figures.value !== undefined);
}

function isAlike({ figures: one }: Item, { figures: other }: Item): boolean {
  return (['realization', 'weight'] as const).every(
    (measure) => one[measure] === undefined || other[measure] === undefined || isEqual(one[measure], other[measure]),
  );
}

/** Realization and target are those of another KPI. */
function hasDataOf(here: Item, there: Item): boolean {
  const [target, wanted] = [here.figures.target ?? here.ladder[0]?.figure, there.figures.target];
  const [achieved, other] = [here.figures.realization, there.figures.realization];
  if (target === undefined || wanted === undefined || achieved === undefined || other === undefined) return false;
  return isEqual(target, wanted) && isEqual(achieved, other);
}

function isEqual(one: Figure, other: Figure): boolean {
  // "11/47" in a table of data is the 11 of a ladder of counts.
  if (one.counted?.count === other.value || other.counted?.count === one.value) return true;
  const half = Math.max(halfUnit(one.decimals), halfUnit(other.decimals));
  const isCoarse = one.decimals !== other.decimals;
  return Math.abs(one.value - other.value) <= (isCoarse ? half : 0) + 1e-9 * Math.max(1, Math.abs(one.value));
}

/** At level 3, or 4, most tables put the result of the period before; the target at 10, or below a best at 8 or 7. */
const START_LEVELS = [3, 4];
const TARGET_LEVELS = [10, 8, 7];

/** Starts of ladders that are not the realization of another table, where most of them are. */
export function otherStarts(tables: readonly ScoreTable[]): Difference[] {
  return START_LEVELS.flatMap((level) => compareSteps(tables, 'realization', [level]).flatMap(differing('start')));
}

/** Targets of ladders that are not those of another table, where most of them are. */
export function otherTargets(tables: readonly ScoreTable[]): Difference[] {
  return compareSteps(tables, 'target', TARGET_LEVELS).flatMap(differing('target'));
}

/** Where the targets of most stand at one level, those of the few that stand at another. */
export function otherTargetLevels(tables: readonly ScoreTable[]): OtherTargetLevel[] {
  return compareSteps(tables, 'target', TARGET_LEVELS).flatMap(({ pairs, level: mostLevel, most }) =>
    TARGET_LEVELS.flatMap((level): OtherTargetLevel[] => {
      const elsewhere = level === mostLevel ? [] : pairs.filter(({ at }) => at === level);
      const [first] = elsewhere;
      // So many have a way of their own.
      if (first === undefined || elsewhere.length > most / 3) return [];
      const figures = elsewhere.flatMap(({ here }) => stepAt(here, level)?.figure ?? []);
      return [{ ...first, level, items: elsewhere.map(({ here }) => here), figures, mostLevel, most }];
    }),
  );
}

interface ComparedStep extends Pair {
  readonly table: ScoreTable;
  readonly thereTable: ScoreTable;
  readonly wanted: Figure;
  /** The level whose value is that of the other table; null where none is. */
  readonly at: number | null;
}

/** Of all tables that are held against one of the same year. */
interface ComparedSteps {
  readonly pairs: readonly ComparedStep[];
  /** The level at which most have it, and how many. */
  readonly level: number;
  readonly most: number;
}

const stepAt = ({ ladder }: Item, level: number): Item['ladder'][number] | undefined =>
  ladder.find((step) => step.level === level);

/** Those that have it at no level, beside how many others have it at the level of most. */
function differing(measure: 'start' | 'target'): (compared: ComparedSteps) => Difference[] {
  return ({ pairs, level, most }) =>
    pairs.flatMap(({ table, thereTable, here, there, wanted, at }): Difference[] => {
      const printed = stepAt(here, level)?.figure;
      if (at !== null || printed === undefined) return [];
      const counts = { alike: most, others: pairs.length - 1 };
      return [{ table, thereTable, here, there, measure, printed, other: wanted, ...counts }];
    });
}

function compareSteps(
  tables: readonly ScoreTable[],
  of: 'realization' | 'target',
  levels: readonly number[],
): ComparedSteps[] {
  const byYear = new Map<string, ComparedStep[]>();
  for (const pairs of tables.filter(isScored).map((table) => stepsAgainst(table, tables, of, levels))) {
    const heading = pairs[0]?.thereTable.headings[of] ?? '';
    byYear.set(heading, [...(byYear.get(heading) ?? []), ...pairs]);
  }
  return [...byYear.values()].map((pairs) => {
    const countAt = (level: number): number => pairs.filter(({ at }) => at === level).length;
    const level = levels.reduce((most, one) => (countAt(one) > countAt(most) ? one : most), levels[0] ?? 0);
    return { pairs, level, most: countAt(level) };
  });
}

/** Against the one table that agrees most: the others are of other years. */
function stepsAgainst(
  table: ScoreTable,
  tables: readonly ScoreTable[],
  of: 'realization' | 'target',
  levels: readonly number[],
): ComparedStep[] {
  const exchanged = exchangedElsewhere(tables);
  const all = tables.flatMap((thereTable) => {
    if (isScored(thereTable)) return [];
    const pairs = table.items.flatMap((here): ComparedStep[] => {
      const there = itemThere(here, thereTable, exchanged);
      const wanted = there?.figures[of];
      const steps = here.ladder.filter(({ level }) => levels.includes(level));
      if (there === undefined || steps.length === 0 || wanted === undefined) return [];
      const at = steps.find(({ figure }) => isEqual(figure, wanted))?.level ?? null;
      return [{ table, thereTable, here, there, wanted, at }];
    });
    const alike = pairs.filter(({ at }) => at !== null).length;
    // Targets that stay the same from year to year are those of the year whose results are scored.
    const ofYear = of === 'target' ? pairs.filter(({ here, there }) => isAlike(here, there)).length : 0;
    return pairs.length >= LEAST_SHARED && alike >= LEAST_ALIKE * pairs.length ? [{ pairs, alike, ofYear }] : [];
  });
  const [first = { pairs: [], alike: 0, ofYear: 0 }] = all;
  return all.reduce((one, other) => (isCloser(other, one) ? other : one), first).pairs;
}

interface Closeness {
  readonly alike: number;
  readonly ofYear: number;
}

function isCloser(one: Closeness, other: Closeness): boolean {
  return one.alike > other.alike || (one.alike === other.alike && one.ofYear > other.ofYear);
}

/** Of two that changed places it is the other one. */
function itemThere(here: Item, { items }: ScoreTable, exchanged: readonly ExchangedElsewhere[]): Item | undefined {
  const swapped = exchanged.find(({ one, other }) => one === here || other === here);
  const name = swapped === undefined ? here.name : (swapped.one === here ? swapped.other : swapped.one).name;
  return items.find((item) => item.name.toLowerCase() === name.toLowerCase());
}
