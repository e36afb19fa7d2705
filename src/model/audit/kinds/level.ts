/** Levels that do not follow from the ladder and the performance. */
import { agreement } from '../agreement';
import { hurdle } from '../earned';
import { exchangesIn } from '../exchanges';
import type { Finding } from '../finding';
import { levelRows } from '../levelRows';
import { asShown, besides, finding, headingOf, placeOf } from '../say';
import type { AuditedTables, ScoreTable } from '../table';
import { effectOn, wholeOf } from '../wholes';
import type { AuditKind } from './kind';

const KIND = 'level';

export const LEVEL: AuditKind = {
  kind: KIND,
  find: (tables) => tables.scores.flatMap((table) => inTable(table, tables)),
};

function inTable(table: ScoreTable, tables: AuditedTables): Finding[] {
  const exchanged = exchangesIn(table)
    .filter(({ what }) => what === 'level' || what === 'realization')
    .flatMap(({ one, other }) => [one, other]);
  const { rows, isByHurdles, isWrong, areOtherwise } = levelRows(table);
  if (areOtherwise) return [];
  const whole = wholeOf(table, tables);
  return rows.flatMap((row): Finding[] => {
    const { item, level, performance, earned } = row;
    if (exchanged.includes(item)) return [];
    const right = isByHurdles ? hurdle(earned) : earned.byAnchors;
    const isSame = agreement(level, right) === 'same';
    if (isSame) return [];
    const isRight = !isWrong(row);
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
