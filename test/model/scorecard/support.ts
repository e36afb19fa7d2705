/** KPIs and scorecards for the tests, with the published studies among them. */
import type { Kpi } from '../../../src/model/scorecard/types';
import type { Scorecard, ScorecardKind } from '../../../src/model/types';
import { kppnIndicators, kppnPerspectives } from '../../support/tables/kppn';
import { samsatKpis } from '../../support/tables/samsat';
import type { PrintedKpi } from '../../support/tables/samsat';
import { treasurerIkus } from '../../support/tables/treasurer';

export function scorecard(kind: ScorecardKind, changes: Partial<Scorecard> = {}): Scorecard {
  return {
    id: 's',
    kind,
    title: 'Scorecard',
    source: 'tb_table_1',
    columns: {},
    weights: 'column',
    ruleBook: 'kep241-2015',
    ownWeights: {},
    perspectiveWeights: {},
    normalize: true,
    rule: 'interpolate',
    behaviour: null,
    cap: null,
    bands: null,
    bandWords: null,
    setAside: {},
    daysLate: null,
    ...changes,
  };
}

export function kpi(key: string, changes: Partial<Kpi> = {}): Kpi {
  return {
    row: 0,
    rowNumber: 1,
    key,
    code: key,
    name: '',
    perspective: '',
    objective: '',
    unit: '',
    target: null,
    realization: null,
    polarity: 'maximize',
    polarityFrom: 'default',
    anchors: { worst: null, start: null, target: null, best: null },
    weight: 1,
    perspectiveWeight: null,
    objectiveWeight: null,
    factors: {},
    isInDays: false,
    aside: null,
    validity: null,
    control: null,
    problem: null,
    ...changes,
  };
}

/** A KPI with the anchors worst, start, target and perhaps best. */
export function omaxKpi(
  key: string,
  realization: number | null,
  [worst = null, start = null, target = null, best = null]: readonly (number | null)[],
  changes: Partial<Kpi> = {},
): Kpi {
  return kpi(key, { realization, target, anchors: { worst, start, target, best }, ...changes });
}

const PERSPECTIVES: Readonly<Record<string, string>> = {
  F: 'Financial',
  C: 'Customer',
  I: 'Internal Business Process',
  L: 'Learning and Growth',
};

/** The 22 KPIs of SAMSAT Karang Ploso, each with its own data, and the weights of Table 4.6 or exact ones. */
export function samsat(weightOf: (printed: PrintedKpi) => number): Kpi[] {
  return samsatKpis.map((printed, row) =>
    omaxKpi(printed.kpi, printed.performance, printed.anchors, {
      row,
      rowNumber: row + 5,
      perspective: PERSPECTIVES[printed.kpi.charAt(0)] ?? '',
      weight: weightOf(printed),
    }),
  );
}

/** The expenditure treasurer of Bangka Belitung: Table II, or Table VII with the proposed indicators. */
export function treasurer(table: 'table2' | 'table7'): Kpi[] {
  return treasurerIkus
    .filter((iku) => iku[table] !== null)
    .map(({ iku, target, realization, polarity, [table]: weights }, row) =>
      kpi(iku, { row, rowNumber: row + 5, target, realization, polarity, weight: (weights?.[0] ?? 0) / 100 }),
    );
}

/** The 20 indicators of KPPN Banyuwangi in their objectives and perspectives, all of equal weight. */
export function kppn(weightOf: (objective: string, indexInObjective: number) => number = () => 1): Kpi[] {
  const counts = new Map<string, number>();
  return kppnIndicators.map(({ objective, target, realization }, row) => {
    const place = counts.get(objective) ?? 0;
    counts.set(objective, place + 1);
    const perspective = kppnPerspectives.find(({ objectives }) =>
      (objectives as readonly string[]).includes(objective),
    );
    return kpi(`${objective}-${place + 1}`, {
      row,
      rowNumber: row + 5,
      objective,
      perspective: perspective?.name ?? '',
      target,
      realization,
      weight: weightOf(objective, place),
    });
  });
}
