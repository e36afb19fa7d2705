/** Means of groups and of groups of groups, as BSC.ROLLUP answers them. */
import type { Dialect } from './dialect';
import { choose, groupedBy, listed, number } from './expressions';
import { lightOf } from './lights';
import type { Rules } from './rules';
import { totalsOf } from './totals';

export interface Level {
  /** The view that is rolled up, whose rows have a tb_score and a tb_problem. */
  readonly from: string;
  /** The columns that tell its groups apart. */
  readonly by: readonly string[];
  /** The weight of a row; null where all weigh the same. */
  readonly weight: string | null;
}

/** The mean of every group with its light. */
export function groupMeans(level: Level, rules: Rules, dialect: Dialect): string {
  const { from, by, weight } = level;
  return `SELECT\n${listed([
    ...by,
    'tb_score',
    [lightOf('tb_score', rules, dialect), 'tb_light'],
    'tb_problem',
  ])}\nFROM (${checkedMeans(from, by, weight, rules)}\n) AS m`;
}

/** The total of every unit from what stands below it. */
export function rolledTotals(level: Level, rules: Rules, dialect: Dialect): string {
  const checked = checkedMeans(level.from, level.by, level.weight, rules);
  return totalsOf([...level.by, 'tb_rows', 'tb_scored'], checked, 'tb_score', rules, dialect);
}

function checkedMeans(from: string, by: readonly string[], weight: string | null, { normalize }: Rules): string {
  const counts = 'tb_score IS NOT NULL';
  const summed = `SELECT\n${listed([
    ...by,
    ['COUNT(*)', 'tb_rows'],
    ['COUNT(tb_score)', 'tb_scored'],
    ['MIN(tb_problem)', 'tb_child_problem'],
    ['AVG(tb_score)', 'tb_mean'],
    ...(weight === null
      ? []
      : ([
          ['COUNT(CASE WHEN COALESCE(tb_weight, 0) <> 0 THEN 1 END)', 'tb_weighing'],
          [`COUNT(CASE WHEN ${counts} AND COALESCE(tb_weight, 0) = 0 THEN 1 END)`, 'tb_unweighed'],
          ['MIN(tb_weight)', 'tb_least'],
          ['SUM(tb_weight)', 'tb_weights'],
          [`SUM(CASE WHEN ${counts} THEN tb_weight END)`, 'tb_used'],
          ['SUM(tb_weight * tb_score)', 'tb_weighted'],
        ] as const)),
  ])}\nFROM ${weight === null || weight === 'tb_weight' ? from : `(SELECT f.*, ${weight} AS tb_weight FROM ${from} AS f) AS w`}${groupedBy(by)}`;
  if (weight === null) {
    return `\nSELECT s.*, tb_child_problem AS tb_problem, CASE WHEN tb_child_problem IS NULL THEN tb_mean END AS tb_score\nFROM (\n${summed}\n) AS s`;
  }
  const problem = choose(
    [
      ['tb_child_problem IS NOT NULL', 'tb_child_problem'],
      ['tb_least < 0', `'weightNotPositive'`],
      ['tb_weighing > 0 AND tb_unweighed > 0', `'weightMissing'`],
      ...(normalize
        ? []
        : [[`tb_weighing > 0 AND tb_weights BETWEEN ${number(50)} AND ${number(150)}`, `'weightsInPercent'`] as const]),
    ],
    'NULL',
  );
  const mean = normalize ? 'tb_weighted / tb_used' : 'tb_weighted / tb_used * tb_weights';
  const score = choose(
    [
      ['tb_problem IS NOT NULL', 'NULL'],
      ['tb_weighing = 0', 'tb_mean'],
      ['tb_used > 0E0', mean],
    ],
    'NULL',
  );
  return `\nSELECT p.*, ${score} AS tb_score\nFROM (SELECT s.*, ${problem} AS tb_problem FROM (\n${summed}\n) AS s) AS p`;
}
