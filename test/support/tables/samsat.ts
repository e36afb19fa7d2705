/**
 * Thesis on the Samsat office of Karang Ploso (2011): weights by AHP with normalised columns (Lampiran 4), levels by
 * Objective Matrix (Tables 4.9 to 4.13), traffic lights (Tables 4.14 to 4.16).
 */

/**
 * A matrix as printed, reciprocals rounded to two decimals, with the printed weights, mean lambda and consistency
 * ratio.
 */
export interface PrintedMatrix {
  readonly of: string;
  readonly judgments: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly lambda: number;
  readonly consistencyRatio: number;
}

const equal = [
  [1, 1],
  [1, 1],
];
const twice = [
  [1, 2],
  [0.5, 1],
];
const half = [
  [1, 0.5],
  [2, 1],
];
const pair = (of: string, judgments: number[][], weights: number[]): PrintedMatrix => ({
  of,
  judgments,
  weights,
  lambda: 2,
  consistencyRatio: 0,
});

/** Lampiran 4, in the order of its pages. */
export const samsatMatrices: readonly PrintedMatrix[] = [
  {
    of: 'perspectives F, C, IBP, LG',
    judgments: [
      [1, 1, 1, 1],
      [1, 1, 3, 3],
      [1, 0.33, 1, 1],
      [1, 0.33, 1, 1],
    ],
    weights: [0.24, 0.41, 0.18, 0.18],
    lambda: 4.15,
    consistencyRatio: 0.06,
  },
  pair('objectives F1, F2', equal, [0.5, 0.5]),
  {
    of: 'objectives C1 to C4',
    judgments: [
      [1, 2, 2, 2],
      [0.5, 1, 1, 0.5],
      [0.5, 1, 1, 0.5],
      [0.5, 2, 2, 1],
    ],
    weights: [0.39, 0.16, 0.16, 0.28],
    lambda: 4.06,
    consistencyRatio: 0.02,
  },
  {
    of: 'objectives I1 to I4',
    judgments: [
      [1, 0.5, 0.5, 0.5],
      [2, 1, 0.5, 0.5],
      [2, 2, 1, 1],
      [2, 2, 1, 1],
    ],
    weights: [0.14, 0.2, 0.33, 0.33],
    lambda: 4.06,
    consistencyRatio: 0.02,
  },
  pair('objectives LG1, LG2', twice, [0.67, 0.33]),
  pair('KPIs F1a, F1b', equal, [0.5, 0.5]),
  pair('KPIs F2a, F2b', equal, [0.5, 0.5]),
  pair('KPIs C1a, C1b', half, [0.33, 0.67]),
  pair('KPIs C2a, C2b', half, [0.33, 0.67]),
  pair('KPIs C3a, C3b', equal, [0.5, 0.5]),
  pair('KPIs C4a, C4b', twice, [0.67, 0.33]),
  pair('KPIs I3a, I3b', twice, [0.67, 0.33]),
  {
    of: 'KPIs L1a to L1c',
    judgments: [
      [1, 2, 0.5],
      [0.5, 1, 0.5],
      [2, 2, 1],
    ],
    weights: [0.31, 0.2, 0.49],
    lambda: 3.05,
    consistencyRatio: 0.05,
  },
  pair('KPIs L2a, L2b', twice, [0.67, 0.33]),
];

/** A KPI with the values that earn its levels, worst first. */
export interface PrintedKpi {
  readonly kpi: string;
  readonly performance: number;
  readonly anchors: readonly number[];
  readonly levels: readonly number[];
  /** As printed, two decimals, computed by the study from cells already rounded. */
  readonly printedLevel: number;
  /** From the anchors, without rounding in between. */
  readonly exactLevel: number;
  /** Table 4.6, two decimals; the sum is 1.01. */
  readonly printedWeight: number;
  readonly exactWeight: number;
}

/** KPI, performance, anchors, printed level, exact level, printed weight, exact weight. */
const kpis: readonly (readonly [string, number, readonly number[], number, number, number, number])[] = [
  ['F1a', 51561555515, [28671665000, 44177214540, 52295456000], 9.37, 9.36719, 0.06, 0.05989583],
  ['F1b', 62236607500, [25537836940, 40166539400, 63208696000], 9.7, 9.704688, 0.06, 0.05989583],
  ['F2a', 25.88, [2, 5, 33.75], 8.09, 8.083826, 0.06, 0.05989583],
  ['F2b', 2370795063, [1594757792, 1757161540, 2406336500], 9.62, 9.61676, 0.06, 0.05989583],
  ['C1a', 1035, [1500, 1247, 0], 4.19, 4.190056, 0.05, 0.05303819],
  ['C1b', 3, [10, 7, 2], 8.59, 8.6, 0.11, 0.10607639],
  ['C2a', 11, [47, 14, 0], 4.5, 4.5, 0.02, 0.02228733],
  ['C2b', 4, [10, 5, 2], 5.35, 5.333333, 0.04, 0.04457465],
  ['C3a', 2.08, [20, 8.33, 0], 8.25, 8.252101, 0.03, 0.03343099],
  ['C3b', 14.66, [20, 14.58, 0], 2.96, 2.95572, 0.03, 0.03343099],
  ['C4b', 18, [30, 24, 14], 7.2, 7.2, 0.04, 0.03780382],
  ['C4a', 2, [7, 4, 2], 10, 10, 0.08, 0.07560764],
  ['I1a', 87.5, [50, 56.25, 100], 8, 8, 0.03, 0.02510597],
  ['I2a', 32, [12, 20, 24], 10, 10, 0.04, 0.035455],
  ['I3a', 56.25, [40, 54.16, 75], 3.71, 3.702015, 0.04, 0.03884079],
  ['I3b', 100, [50, 75, 100], 10, 10, 0.02, 0.01942039],
  ['I4a', 100, [60, 90.91, 100], 10, 10, 0.06, 0.05826118],
  ['L1a', 90.77, [75, 92, 100], 2.78, 2.782941, 0.04, 0.03682209],
  ['L1b', 100, [25, 50, 100], 10, 10, 0.02, 0.02333003],
  ['L1c', 81.25, [50, 70, 75, 100], 8.5, 8.5, 0.06, 0.05790344],
  ['L2a', 83.33, [50, 66.67, 75, 100], 8.67, 8.6664, 0.04, 0.03935185],
  ['L2b', 75, [50, 68.75, 70, 100], 8.33, 8.333333, 0.02, 0.01967593],
];

/**
 * Tables 4.9 to 4.12. The study rounds every step of a ladder to two decimals before it reads a level from it, which
 * moves four levels in the second decimal: F2a 8.09 (exact 8.08), C1b 8.59 (8.60), C2b 5.35 (5.33), I3a 3.71 (3.70).
 * The anchors that it calls level 8 for L1c, L2a and L2b (the target, with 100 percent as level 10) are kept. The
 * columns C4a and C4b of Table 4.10 have exchanged headings; here each KPI has its own data.
 */
export const samsatKpis: readonly PrintedKpi[] = kpis.map(
  ([kpi, performance, anchors, printedLevel, exactLevel, printedWeight, exactWeight]) => ({
    kpi,
    performance,
    anchors,
    levels: anchors.length === 3 ? [0, 3, 10] : [0, 3, 8, 10],
    printedLevel,
    exactLevel,
    printedWeight,
    exactWeight,
  }),
);

/**
 * Table 4.13 as printed, with the weights of C4a and C4b exchanged; with the exchange mended; from exact levels and
 * weights.
 */
export const samsatIndex = { printed: 7.9005, mended: 8.0125, exact: 7.8869 };

/** Tables 4.14 to 4.16: how many KPIs are green, yellow and red. */
export const samsatLights = { green: 15, yellow: 4, red: 3 };
