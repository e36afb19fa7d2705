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
}

const LEAST_SHARED = 3;
/** Tables whose numbers mostly differ are of other periods. */
const LEAST_ALIKE = 0.6;

export function exchangedElsewhere(tables: readonly ScoreTable[]): ExchangedElsewhere[] {
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
        return [{ table, thereTable, here: pair.here, there, measure, printed, other }];
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
  return START_LEVELS.flatMap((level) =>
    mostlyAlike(tables, 'realization', (here) => here.ladder.filter((step) => step.level === level), 'start'),
  );
}

/** Targets of ladders that are not those of another table, where most of them are. */
export function otherTargets(tables: readonly ScoreTable[]): Difference[] {
  const steps = ({ ladder }: Item): Item['ladder'] => ladder.filter(({ level }) => TARGET_LEVELS.includes(level));
  return mostlyAlike(tables, 'target', steps, 'target');
}

/** Against the one table that agrees most: the others are of other years. */
function mostlyAlike(
  tables: readonly ScoreTable[],
  of: 'realization' | 'target',
  stepsOf: (here: Item) => Item['ladder'],
  measure: 'start' | 'target',
): Difference[] {
  const exchanged = exchangedElsewhere(tables);
  return tables.filter(isScored).flatMap((table) => {
    const all = tables.flatMap((other) => {
      if (isScored(other)) return [];
      const pairs = table.items.flatMap((here): (Difference & { isSame: boolean })[] => {
        const there = itemThere(here, other, exchanged);
        const [steps, wanted] = [stepsOf(here), there?.figures[of]];
        const printed = steps[0]?.figure;
        if (there === undefined || printed === undefined || wanted === undefined) return [];
        const isSame = steps.some(({ figure }) => isEqual(figure, wanted));
        return [{ table, thereTable: other, here, there, measure, printed, other: wanted, isSame }];
      });
      const alike = pairs.filter(({ isSame }) => isSame).length;
      // Targets that stay the same from year to year are those of the year whose results are scored.
      const ofYear = of === 'target' ? pairs.filter(({ here, there }) => isAlike(here, there)).length : 0;
      return pairs.length >= LEAST_SHARED && alike >= LEAST_ALIKE * pairs.length ? [{ pairs, alike, ofYear }] : [];
    });
    const [first = { pairs: [], alike: 0, ofYear: 0 }] = all;
    const best = all.reduce((one, other) => (isCloser(other, one) ? other : one), first);
    return best.pairs.filter(({ isSame }) => !isSame);
  });
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
