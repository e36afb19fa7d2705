/** The statements that score a table, in the order in which they are run: views, each over those before it. */
import type { Localized } from '../engine/language';
import type { Dialect } from './dialect';
import { choose, number } from './expressions';
import { givenRows } from './given';
import { unitStatuses, unitValues } from './employees';
import { indexSteps } from './indices';
import { levelSteps } from './levels';
import { groupMeans, rolledTotals } from './rollUp';
import type { Level } from './rollUp';
import type { Rules } from './rules';
import { indicatorRows, unitTotals } from './totals';

export interface Statement {
  /** The view that it makes. */
  readonly view: string;
  readonly sql: string;
  /** What a row of it is. */
  readonly about: Localized;
  /** Whether it is an answer, and not a step towards one. */
  readonly isResult: boolean;
  /** What of it differs between engines. */
  readonly differs: readonly Difference[];
}

export type Difference = 'createView' | 'double' | 'tryCast' | 'quotes';

const ABOUT = {
  scores: { en: 'each indicator with its level or index', id: 'tiap indikator dengan level atau indeksnya' },
  indicators: { en: 'each indicator with its share and light', id: 'tiap indikator dengan bagian dan lampunya' },
  objectives: { en: 'each strategic objective', id: 'tiap sasaran strategis' },
  perspectives: { en: 'each perspective', id: 'tiap perspektif' },
  totals: { en: 'the total of each unit', id: 'nilai total tiap unit' },
  values: { en: 'the value of each employee (NKP)', id: 'nilai tiap pegawai (NKP)' },
  statuses: { en: 'rank and status of each unit', id: 'peringkat dan status tiap unit' },
} satisfies Readonly<Record<string, Localized>>;

/** The statements of rules in the words of an engine. */
export function statementsOf(rules: Rules, dialect: Dialect): readonly Statement[] {
  const made: Statement[] = [];
  const add = (name: keyof typeof ABOUT, select: string, isResult = true): void => {
    const view = `tb_${name}`;
    const sql = `${dialect.createView} ${view} AS\n${select}`;
    made.push({ view, sql, about: ABOUT[name], isResult, differs: differencesIn(select) });
  };
  add('scores', scores(rules, dialect), false);
  add('indicators', indicatorRows(rules, dialect));
  if (rules.method.summary === 'groups') addGroups(rules, dialect, add);
  else add('totals', unitTotals(rules, dialect));
  if (rules.behaviour !== null) add('values', unitValues(rules.behaviour, rules, dialect));
  if (rules.distribution !== null) {
    const [from, value] = rules.behaviour === null ? ['tb_totals', 'tb_total'] : ['tb_values', 'tb_value'];
    add('statuses', unitStatuses(from, value, rules.distribution, rules, dialect));
  }
  return made;
}

function scores(rules: Rules, dialect: Dialect): string {
  const steps = [
    ['tb_given', givenRows(rules, dialect)] as const,
    ...(rules.method.measure === 'levels' ? levelSteps(rules) : indexSteps(rules)),
  ];
  const named = steps.map(([name, select]) => `${name} AS (\n${select}\n)`);
  return `WITH ${named.join(',\n')}\nSELECT * FROM tb_measured`;
}

function addGroups(rules: Rules, dialect: Dialect, add: (name: keyof typeof ABOUT, select: string) => void): void {
  const unit = rules.unit.map(dialect.quoted);
  const { perspective, objective, weight } = rules.columns;
  const above = perspective === null ? unit : [...unit, 'tb_perspective'];
  let below: Pick<Level, 'from' | 'weight'> = { from: 'tb_scores', weight: weight === null ? null : 'tb_weight' };
  if (objective !== null) {
    add('objectives', groupMeans({ ...below, by: [...above, 'tb_objective'] }, rules, dialect));
    below = { from: 'tb_objectives', weight: null };
  }
  if (perspective !== null) {
    add('perspectives', groupMeans({ ...below, by: above }, rules, dialect));
    below = { from: 'tb_perspectives', weight: perspectiveWeight(rules, dialect) };
  }
  add('totals', rolledTotals({ ...below, by: unit }, rules, dialect));
}

/** The weight of a perspective by its name; one that the rules do not name has none, which is a problem of its unit. */
function perspectiveWeight({ perspectiveWeights }: Rules, { literal }: Dialect): string | null {
  if (perspectiveWeights === null) return null;
  const cases = Object.entries(perspectiveWeights).map(([name, weight]) => {
    return [`LOWER(TRIM(tb_perspective)) = ${literal(name.trim().toLowerCase())}`, number(weight)] as const;
  });
  return choose(cases, 'NULL');
}

function differencesIn(select: string): Difference[] {
  const found: Difference[] = ['createView', 'quotes'];
  if (select.includes('CAST(')) found.push('double');
  if (select.includes('TRY_CAST(')) found.push('tryCast');
  return found;
}
