/** Values of employees (NKP) and their status by rank, as CKP.NKP and CKP.DISTRIBUTION answer them. */
import { STATUS_WORDS } from '../engine/ckp/distribution';
import { HIGHEST_FRACTION } from '../engine/fractions';
import type { Dialect } from './dialect';
import { choose, groupedBy, listed, number, partedBy, relation } from './expressions';
import { numberIn } from './given';
import type { Behaviour, Distribution, Rules } from './rules';

/** What a product of a share and a count may lose by rounding (`roundedHalfUp` of the engine). */
const HALF_UP = number(0.5 + 1e-9);

/** The value of every unit: share · total + (1 − share) · behaviour. Two different behaviours of one unit are refused. */
export function unitValues({ table, column, share }: Behaviour, rules: Rules, dialect: Dialect): string {
  const unit = rules.unit.map(dialect.quoted);
  const behaved = `SELECT\n${listed([
    ...unit.map((name) => `t.${name}`),
    [`MIN(${numberIn(column, rules, dialect)})`, 'tb_behaviour'],
    [`MAX(${numberIn(column, rules, dialect)})`, 'tb_most'],
  ])}\nFROM ${relation(table, dialect)} AS t${groupedBy(unit.map((name) => `t.${name}`))}`;
  const problem = choose(
    [
      ['t.tb_problem IS NOT NULL', 't.tb_problem'],
      ['b.tb_behaviour < b.tb_most', `'behaviourTwice'`],
      [`b.tb_behaviour > 0E0 AND b.tb_behaviour <= ${number(HIGHEST_FRACTION)}`, `'looksLikeFractions'`],
    ],
    'NULL',
  );
  const portion = number(share);
  const value = share === 1 ? 'tb_total' : `tb_behaviour + ${portion} * (tb_total - tb_behaviour)`;
  const on = unit.length === 0 ? '1 = 1' : unit.map((name) => `t.${name} = b.${name}`).join(' AND ');
  return `SELECT\n${listed([
    ...unit,
    'tb_total',
    'tb_behaviour',
    [
      `CASE WHEN tb_problem IS NULL AND tb_behaviour IS NOT NULL AND tb_total IS NOT NULL THEN ${value} END`,
      'tb_value',
    ],
    'tb_problem',
  ])}\nFROM (SELECT\n${listed([
    ...unit.map((name) => `t.${name}`),
    't.tb_total',
    'b.tb_behaviour',
    [problem, 'tb_problem'],
  ])}\nFROM tb_totals AS t LEFT JOIN (\n${behaved}\n) AS b ON ${on}) AS v`;
}

/**
 * The status of every unit by the rank of `value` in `from`. Equal values share the better status; a unit without a
 * value, or with 0, has none and does not count. Where one of those ranked together has a problem, none has a status: it
 * would be a rank among others than there are.
 */
export function unitStatuses(
  from: string,
  value: string,
  { within, top, bottom }: Distribution,
  rules: Rules,
  dialect: Dialect,
): string {
  const unit = rules.unit.map(dialect.quoted);
  const parted = partedBy(within.map(dialect.quoted));
  const isRanked = 'tb_value IS NOT NULL AND tb_value <> 0E0';
  const among = partedBy([...within.map(dialect.quoted), `CASE WHEN ${isRanked} THEN 1 ELSE 0 END`]);
  const placed = `SELECT\n${listed([
    ...unit,
    'tb_value',
    'tb_problem',
    [`CASE WHEN ${isRanked} THEN 1 ELSE 0 END`, 'tb_ranked'],
    [`ROW_NUMBER() OVER (${among} ORDER BY tb_value DESC)`, 'tb_place'],
    [`LAG(tb_value) OVER (${among} ORDER BY tb_value DESC)`, 'tb_before'],
    [`COUNT(*) OVER (${among})`, 'tb_count'],
    [`COUNT(tb_problem) OVER (${parted})`, 'tb_unread'],
  ])}\nFROM (SELECT f.*${value === 'tb_value' ? '' : `, ${value} AS tb_value`} FROM ${from} AS f) AS f`;
  const begins = 'tb_before IS NULL OR NOT (tb_value >= tb_before - 1E-12 * ABS(tb_before))';
  const begun = `SELECT p.*, CASE WHEN ${begins} THEN tb_place - 1 END AS tb_begin\nFROM (\n${placed}\n) AS p`;
  const inTurn = partedBy([...within.map(dialect.quoted), 'tb_ranked']);
  const greater = `SELECT b.*, MAX(tb_begin) OVER (${inTurn} ORDER BY tb_place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS tb_greater\nFROM (\n${begun}\n) AS b`;
  const count = (share: number): string => `FLOOR(tb_count * ${number(share)} + ${HALF_UP})`;
  const word = (status: keyof typeof STATUS_WORDS): string => dialect.literal(STATUS_WORDS[status][rules.language]);
  const has = 'tb_ranked = 1 AND tb_unread = 0';
  const status = choose(
    [
      [`NOT (${has})`, 'NULL'],
      [`tb_greater < ${count(top)}`, word('best')],
      [`tb_greater < tb_count - ${count(bottom)}`, word('average')],
    ],
    word('belowAverage'),
  );
  return `SELECT\n${listed([
    ...unit,
    'tb_value',
    [`CASE WHEN ${has} THEN tb_greater + 1 END`, 'tb_rank'],
    [status, 'tb_status'],
    [choose([['tb_problem IS NULL AND tb_unread > 0', `'othersUnread'`]], 'tb_problem'), 'tb_problem'],
  ])}\nFROM (\n${greater}\n) AS g`;
}
