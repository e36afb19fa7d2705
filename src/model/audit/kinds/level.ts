/** Levels that do not follow from the ladder and the performance. */
import { agreement } from '../agreement';
import type { Earned } from '../earned';
import { earnedLevel, hurdle, isEarned } from '../earned';
import { exchangesIn } from '../exchanges';
import type { Finding } from '../finding';
import { asShown, besides, finding, headingOf, placeOf } from '../say';
import type { Figure } from '../grid';
import type { AuditedTables, Item, ScoreTable } from '../table';
import { effectOn, wholeOf } from '../wholes';
import type { AuditKind } from './kind';

const KIND = 'level';

export const LEVEL: AuditKind = {
  kind: KIND,
  find: (tables) => tables.scores.flatMap((table) => inTable(table, tables)),
};

interface Row {
  readonly item: Item;
  readonly level: Figure;
  readonly performance: Figure;
  readonly earned: Earned;
}

function inTable(table: ScoreTable, tables: AuditedTables): Finding[] {
  const exchanged = exchangesIn(table)
    .filter(({ what }) => what === 'level' || what === 'realization')
    .flatMap(({ one, other }) => [one, other]);
  const rows = rowsOf(table).filter(({ item }) => !exchanged.includes(item));
  const isByHurdles =
    count(rows, ({ level, earned }) => agreement(level, hurdle(earned)) !== 'differs') >
    count(rows, ({ level, earned }) => isEarned(level, earned));
  const whole = wholeOf(table, tables);
  return rows.flatMap(({ item, level, performance, earned }): Finding[] => {
    const right = isByHurdles ? hurdle(earned) : earned.byAnchors;
    const isSame = agreement(level, right) === 'same';
    if (isSame) return [];
    const isRight = isByHurdles ? agreement(level, right) !== 'differs' : isEarned(level, earned);
    const certainty = isRight ? 'rounding' : 'certain';
    const values = {
      place: placeOf(table, item, 'level'),
      printed: asShown(level),
      performance: asShown(performance),
      performanceHeading: headingOf(table, 'realization'),
      computed: besides(right.exact, level),
    };
    const share = whole?.shareOf(item) ?? null;
    const effect = effectOn(whole, share === null ? null : share * (right.exact - level.value));
    const key = isRight ? 'auditLevelRounded' : 'auditLevel';
    return [finding(KIND, { certainty, cells: [level, performance], key, values, effect })];
  });
}

function rowsOf({ items }: ScoreTable): Row[] {
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
