/** Levels of an Objective Matrix, as OMAX.LEVEL answers them. */
import { choose, listed, number } from './expressions';
import type { Rules } from './rules';
import { weightFault } from './weights';

/** What a level may lose by rounding and still be a whole step (`levelOn` of the engine). */
const [LEVEL_ROUNDING, STEP_ROUNDING] = [number(1e-9), number(32 * Number.EPSILON)];

/**
 * The level of every row, in three steps: anchors turned so that they rise, the anchors around the realization, the
 * straight line between them. A whole step that is missed by rounding alone is reached.
 */
export function levelSteps(rules: Rules): readonly (readonly [name: string, select: string])[] {
  const { levels, rule } = rules;
  const places = levels.map((_, i) => i + 1);
  const anchor = (place: number): string => `tb_anchor_${place}`;
  const last = places.length;
  const turned = (column: string): string => `tb_way * ${column}`;
  const segments = places.slice(1);
  const between = (of: (place: number) => string): string =>
    choose(
      segments.slice(0, -1).map((place) => [`tb_segment = ${place}`, of(place)]),
      of(last),
    );
  const above = (place: number): string => number(levels[place - 1] as number);
  const line = 'tb_from_level + (tb_realization - tb_from) / (tb_to - tb_from) * (tb_to_level - tb_from_level)';
  const rounding = `${STEP_ROUNDING} * ${choose([['ABS(tb_from) >= ABS(tb_to)', 'ABS(tb_from)']], 'ABS(tb_to)')} * ABS((tb_to_level - tb_from_level) / (tb_to - tb_from))`;
  const nearest = 'FLOOR(tb_line + 5E-1)';
  const whole = `ABS(tb_line - ${nearest}) <= ${LEVEL_ROUNDING} AND ABS(tb_line - ${nearest}) <= tb_rounding`;
  const level = choose([[whole, nearest]], 'tb_line');
  return [
    [
      'tb_given_way',
      `SELECT g.*, ${choose([[`${anchor(last)} > ${anchor(1)}`, number(1)]], number(-1))} AS tb_way\nFROM tb_given AS g`,
    ],
    ['tb_checked', `SELECT w.*, ${problem(rules, turned)} AS tb_problem, 0 AS tb_blank\nFROM tb_given_way AS w`],
    [
      'tb_placed',
      `SELECT c.*, ${choose(
        segments
          .slice(0, -1)
          .map((place) => [`${turned('tb_realization')} <= ${turned(anchor(place))}`, String(place)]),
        String(last),
      )} AS tb_segment\nFROM tb_checked AS c`,
    ],
    [
      'tb_around',
      `SELECT\n${listed([
        'p.*',
        [between((place) => anchor(place - 1)), 'tb_from'],
        [between(anchor), 'tb_to'],
        [between((place) => above(place - 1)), 'tb_from_level'],
        [between(above), 'tb_to_level'],
      ])}\nFROM tb_placed AS p`,
    ],
    [
      'tb_lines',
      `SELECT a.*, CASE WHEN tb_problem IS NULL THEN ${line} END AS tb_line, CASE WHEN tb_problem IS NULL THEN ${rounding} END AS tb_rounding\nFROM tb_around AS a`,
    ],
    [
      'tb_levelled',
      `SELECT l.*, CASE WHEN tb_problem IS NULL AND tb_realization IS NOT NULL THEN ${byRule(
        rule,
        choose(
          [
            [`${turned('tb_realization')} <= ${turned(anchor(1))}`, above(1)],
            [`${turned('tb_realization')} >= ${turned(anchor(last))}`, above(last)],
          ],
          level,
        ),
      )} END AS tb_score\nFROM tb_lines AS l`,
    ],
    ['tb_measured', `SELECT l.*, ${weightFault(rules)} AS tb_weight_problem\nFROM tb_levelled AS l`],
  ];
}

const byRule = (rule: Rules['rule'], level: string): string => (rule === 'hurdle' ? `FLOOR(${level})` : level);

/** Why a row with a realization has no level. */
function problem({ levels }: Rules, turned: (column: string) => string): string {
  const places = levels.map((_, i) => i + 1);
  const missing = places.map((place) => `tb_anchor_${place} IS NULL`).join(' OR ');
  const turns = places
    .slice(1)
    .map((place) => `${turned(`tb_anchor_${place}`)} <= ${turned(`tb_anchor_${place - 1}`)}`)
    .join(' OR ');
  const word = levels.length === 3 ? 'startingPointNotBetween' : 'anchorsNotMonotone';
  return choose(
    [
      ['tb_realization IS NULL AND tb_unreadable IS NULL', 'NULL'],
      ['tb_unreadable IS NOT NULL', 'tb_unreadable'],
      [missing, `'numberMissing'`],
      [turns, `'${word}'`],
    ],
    'NULL',
  );
}
