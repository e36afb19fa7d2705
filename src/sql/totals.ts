/** Weighted sums of the rows of a unit, as OMAX.INDEX and CKP.SCORE answer them, and what each row has of them. */
import { KEP_241 } from '../engine/ckp/rulebooks/kep241';
import type { Dialect } from './dialect';
import { choose, groupedBy, listed, number, partedBy } from './expressions';
import { lightOf } from './lights';
import type { Rules } from './rules';

const USED = 'CASE WHEN tb_score IS NOT NULL THEN COALESCE(tb_weight, 0E0) END';

/** Every row with its share of the total, its contribution and its light. */
export function indicatorRows(rules: Rules, dialect: Dialect): string {
  const unit = rules.unit.map(dialect.quoted);
  const over = `OVER (${partedBy(unit)})`;
  const names = [...new Set([...unit, ...rules.columns.indicator.map(dialect.quoted)])];
  const isShared = rules.method.summary !== 'groups';
  const share = rules.normalize ? 'tb_weight / tb_used' : `tb_weight * ${wholeSum(rules)} / tb_used`;
  const shares: readonly (readonly [string, string])[] = [
    [`CASE WHEN tb_score IS NOT NULL AND tb_used > 0E0 THEN ${share} END`, 'tb_share'],
    [`CASE WHEN tb_score IS NOT NULL AND tb_used > 0E0 THEN tb_score * ${share} END`, 'tb_contribution'],
  ];
  const groups = [rules.columns.perspective && 'tb_perspective', rules.columns.objective && 'tb_objective'];
  return `SELECT\n${listed([
    ...names,
    ...groups.flatMap((group) => group || []),
    'tb_score',
    ...(isShared ? shares : []),
    [lightOf('tb_score', rules, dialect), 'tb_light'],
    ['COALESCE(tb_problem, tb_weight_problem)', 'tb_problem'],
  ])}\nFROM (SELECT s.*, SUM(${USED}) ${over} AS tb_used, SUM(tb_weight) ${over} AS tb_weights FROM tb_scores AS s) AS r`;
}

/** The total of every unit. */
export function unitTotals(rules: Rules, dialect: Dialect): string {
  const unit = rules.unit.map(dialect.quoted);
  const allowed = `FLOOR(tb_rows / ${number(KEP_241.maximize120.every.value)})`;
  const problem = choose(
    [
      ['tb_row_problem IS NOT NULL', 'tb_row_problem'],
      ...(rules.method.summary === 'contract'
        ? [[`tb_maximize_120 > ${allowed}`, `'tooManyMaximize120'`] as const]
        : []),
      ...(rules.method.summary === 'contract' && !rules.normalize
        ? [[`NOT (${isWhole(1.5, null)} OR ${isWhole(105, 95)})`, `'weightsNotAsPrinted'`] as const]
        : []),
    ],
    'NULL',
  );
  const mean = 'tb_weighted / tb_used';
  const total = rules.normalize ? mean : `${mean} * ${wholeSum(rules)}`;
  const isBlank = 'tb_blank = 1';
  const summed = `SELECT\n${listed([
    ...unit,
    [`COUNT(CASE WHEN NOT (${isBlank}) THEN 1 END)`, 'tb_rows'],
    ['COUNT(tb_score)', 'tb_scored'],
    ['MIN(COALESCE(tb_problem, tb_weight_problem))', 'tb_row_problem'],
    ...(rules.method.summary === 'contract'
      ? [[`COUNT(CASE WHEN tb_polarity = 'maximize-120' AND NOT (${isBlank}) THEN 1 END)`, 'tb_maximize_120'] as const]
      : []),
    ['SUM(tb_weight)', 'tb_weights'],
    [`SUM(${USED})`, 'tb_used'],
    [`SUM(${USED} * tb_score)`, 'tb_weighted'],
  ])}\nFROM tb_scores${groupedBy(unit)}`;
  return totalsOf(
    [...unit, 'tb_rows', 'tb_scored'],
    `SELECT s.*, ${problem} AS tb_problem FROM (\n${summed}\n) AS s`,
    `CASE WHEN tb_problem IS NULL AND tb_used > 0E0 THEN ${total} END`,
    rules,
    dialect,
  );
}

/** Totals with their lights, over rows that know what is wrong. */
export function totalsOf(
  columns: readonly string[],
  checked: string,
  total: string,
  rules: Rules,
  dialect: Dialect,
): string {
  return `SELECT\n${listed([
    ...columns,
    'tb_total',
    [lightOf('tb_total', rules, dialect), 'tb_light'],
    'tb_problem',
  ])}\nFROM (SELECT c.*, ${total} AS tb_total FROM (\n${checked}\n) AS c) AS t`;
}

/** Whether weights add up to about a whole, 1 or 100, as `printedWhole` of the engine says. */
function isWhole(to: number, from: number | null): string {
  const rounding = 1e-12;
  const least = from === null ? '' : ` AND tb_weights >= ${number(from * (1 - rounding))}`;
  return `tb_weights <= ${number(to * (1 + rounding))}${least}`;
}

/** The sum of weights as printed, as a part of the whole. */
function wholeSum({ method }: Rules): string {
  if (method.measure === 'levels') return 'tb_weights';
  return `(tb_weights / ${choose([[isWhole(1.5, null), number(1)]], number(100))})`;
}
