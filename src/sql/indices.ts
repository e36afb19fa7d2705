/** Indices of indicators in points, as CKP.INDEX answers them. */
import { KEP_241 } from '../engine/ckp/rulebooks/kep241';
import { choose, number, reached } from './expressions';
import type { Rules } from './rules';
import { weightFault } from './weights';

/** A row of a contract that is blank throughout; desktop Excel shows blanks as 0, and the functions read both alike. */
const BLANK = ['tb_target', 'tb_realization', 'tb_weight', 'tb_worst']
  .map((column) => `COALESCE(${column}, 0) = 0`)
  .join(' AND ');

/** The index of every row in three steps: what is wrong, the index without its ends, the ends. */
export function indexSteps(rules: Rules): readonly (readonly [name: string, select: string])[] {
  const blank = rules.method.summary === 'contract' ? BLANK : '1 = 0';
  return [
    [
      'tb_checked',
      `SELECT g.*, ${choose([[blank, '1']], '0')} AS tb_blank, ${problem(blank, rules)} AS tb_problem\nFROM tb_given AS g`,
    ],
    [
      'tb_uncapped',
      `SELECT c.*, CASE WHEN tb_problem IS NULL AND tb_blank = 0 AND tb_realization IS NOT NULL THEN ${uncapped(rules)} END AS tb_index\nFROM tb_checked AS c`,
    ],
    [
      'tb_measured',
      `SELECT u.*, ${capped(rules)} AS tb_score, ${weightFault(rules)} AS tb_weight_problem\nFROM tb_uncapped AS u`,
    ],
  ];
}

/** Why a row with a realization has no index; a contract with a polarity that nobody knows is not scored at all. */
function problem(blank: string, { method }: Rules): string {
  const unknown = ['tb_polarity IS NULL', `'unknownWord'`] as const;
  const zero = `tb_polarity = 'minimize' AND tb_target = 0 AND tb_realization <> 0`;
  return choose(
    [
      ['tb_unreadable IS NOT NULL', 'tb_unreadable'],
      [blank, 'NULL'],
      ...(method.summary === 'contract' ? [unknown] : []),
      ['tb_realization IS NULL', 'NULL'],
      ['tb_target IS NULL', `'targetMissing'`],
      unknown,
      [`tb_polarity = 'minimize' AND tb_target < 0`, `'minimizeNegativeTarget'`],
      [`${zero} AND COALESCE(tb_worst, 0) = 0`, `'worstRequired'`],
      [`${zero} AND tb_worst < 0`, `'worstNotPositive'`],
      [`tb_target = 0 AND tb_polarity <> 'minimize' AND tb_realization = 0`, `'nothingDue'`],
      [`tb_target = 0 AND tb_polarity <> 'minimize'`, `'targetZero'`],
    ],
    'NULL',
  );
}

/** One division, the last step, as the engine does it. */
function uncapped({ cap }: Rules): string {
  const direct = '1E2 * tb_realization / tb_target';
  const mirrored = '1E2 * (2E0 * tb_target - tb_realization) / tb_target';
  return choose(
    [
      [`tb_polarity = 'minimize' AND tb_target = 0 AND tb_realization = 0`, number(100)],
      [`tb_polarity = 'minimize' AND tb_target = 0`, '1E2 * (tb_worst - tb_realization) / tb_worst'],
      [`tb_polarity = 'minimize'`, mirrored],
      [`tb_polarity = 'stabilize'`, choose([[`${direct} <= 1E2`, direct]], mirrored)],
      [`tb_polarity = 'maximize-120' AND ${reached('tb_realization', 'tb_target')}`, number(cap)],
      ['tb_target > 0', direct],
    ],
    mirrored,
  );
}

function capped({ cap }: Rules): string {
  const [highest, lowest] = [number(cap), number(KEP_241.lowestIndex.value)];
  return choose(
    [
      [`tb_index > ${highest}`, highest],
      [`tb_index < ${lowest}`, lowest],
    ],
    'tb_index',
  );
}
