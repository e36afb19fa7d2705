/** Printed levels with those that their rows earn, and the rule by which most of a table were given. */
import { agreement } from './agreement';
import type { Earned } from './earned';
import { earnedLevel, hurdle, isEarned } from './earned';
import type { Estimate } from './estimate';
import type { Figure } from './grid';
import type { Item, ScoreTable } from './table';

interface LevelRow {
  readonly item: Item;
  readonly level: Figure;
  readonly performance: Figure;
  readonly earned: Earned;
}

export interface LevelRows {
  readonly rows: readonly LevelRow[];
  /** The highest level wholly reached, not one between two. */
  readonly isByHurdles: boolean;
  isWrong(row: LevelRow): boolean;
  /** Most are wrong: the anchors stand at other levels than those that were read. */
  readonly areOtherwise: boolean;
}

export function levelRows(table: ScoreTable): LevelRows {
  const before = known.get(table);
  if (before !== undefined) return before;
  const rows = rowsOf(table);
  const isByHurdles =
    count(rows, ({ level, earned }) => agreement(level, hurdle(earned)) !== 'differs') >
    count(rows, ({ level, earned }) => isEarned(level, earned));
  const isWrong = ({ level, earned }: LevelRow): boolean =>
    isByHurdles ? agreement(level, hurdle(earned)) === 'differs' : !isEarned(level, earned);
  const areOtherwise = rows.length > 2 && count(rows, isWrong) > rows.length / 2;
  const read: LevelRows = { rows, isByHurdles, isWrong, areOtherwise };
  known.set(table, read);
  return read;
}

export function rightLevel({ isByHurdles }: Pick<LevelRows, 'isByHurdles'>, { earned }: LevelRow): Estimate {
  return isByHurdles ? hurdle(earned) : earned.byAnchors;
}

const known = new WeakMap<ScoreTable, LevelRows>();

function rowsOf({ items }: ScoreTable): LevelRow[] {
  return items.flatMap((item) => {
    const { level, realization: performance } = item.figures;
    const earned = earnedLevel(item);
    return level === undefined || performance === undefined || earned === null
      ? []
      : [{ item, level, performance, earned }];
  });
}

function count<One>(all: readonly One[], is: (one: One) => boolean): number {
  return all.filter(is).length;
}
