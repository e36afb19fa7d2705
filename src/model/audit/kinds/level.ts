/** Levels that do not follow from the ladder and the performance. */
import { agreement } from '../agreement';
import { exchangesIn } from '../exchanges';
import type { Finding } from '../finding';
import { levelRows, rightLevel } from '../levelRows';
import { asShown, besides, finding, headingOf, noted, placeOf, usedNote } from '../say';
import type { AuditedTables, ScoreTable } from '../table';
import { effectOn, meanOfRight, wholeOf } from '../wholes';
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
  const read = levelRows(table);
  const { rows, isWrong, areOtherwise } = read;
  if (areOtherwise) return [];
  const whole = wholeOf(table, tables);
  return rows.flatMap((row): Finding[] => {
    const { item, level, performance } = row;
    if (exchanged.includes(item)) return [];
    const right = rightLevel(read, row);
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
    const said = finding(KIND, { certainty, cells: [level, performance], key, values, effect });
    const mean = isRight ? null : meanOfRight(table, item);
    return [mean === null ? said : noted(said, usedNote([mean], values.computed))];
  });
}
