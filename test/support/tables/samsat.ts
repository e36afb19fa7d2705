/**
 * Thesis on the Samsat office of Karang Ploso (2011): weights by AHP with normalised columns (Lampiran 4), levels by Objective
 * Matrix (Tables 4.9 to 4.13), traffic lights (Tables 4.14 to 4.16).
 */

/** A matrix as printed, reciprocals rounded to two decimals, with the printed weights, mean lambda and consistency ratio. */
export interface PrintedMatrix {
  readonly of: string;
  readonly judgments: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly lambda: number;
  readonly consistencyRatio: number;
}

const equal = [[1, 1], [1, 1]];
const twice = [[1, 2], [0.5, 1]];
const half = [[1, 0.5], [2, 1]];
const pair = (of: string, judgments: number[][], weights: number[]): PrintedMatrix => ({ of, judgments, weights, lambda: 2, consistencyRatio: 0 });

/** Lampiran 4, in the order of its pages. */
export const samsatMatrices: readonly PrintedMatrix[] = [
  {
    of: 'perspectives F, C, IBP, LG',
    judgments: [[1, 1, 1, 1], [1, 1, 3, 3], [1, 0.33, 1, 1], [1, 0.33, 1, 1]],
    weights: [0.24, 0.41, 0.18, 0.18],
    lambda: 4.15,
    consistencyRatio: 0.06,
  },
  pair('objectives F1, F2', equal, [0.5, 0.5]),
  {
    of: 'objectives C1 to C4',
    judgments: [[1, 2, 2, 2], [0.5, 1, 1, 0.5], [0.5, 1, 1, 0.5], [0.5, 2, 2, 1]],
    weights: [0.39, 0.16, 0.16, 0.28],
    lambda: 4.06,
    consistencyRatio: 0.02,
  },
  {
    of: 'objectives I1 to I4',
    judgments: [[1, 0.5, 0.5, 0.5], [2, 1, 0.5, 0.5], [2, 2, 1, 1], [2, 2, 1, 1]],
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
    judgments: [[1, 2, 0.5], [0.5, 1, 0.5], [2, 2, 1]],
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

/**
 * Tables 4.9 to 4.12. The study rounds every step of a ladder to two decimals before it reads a level from it, which moves
 * four levels in the second decimal: F2a 8.09 (exact 8.08), C1b 8.59 (8.60), C2b 5.35 (5.33), I3a 3.71 (3.70). The anchors
 * that it calls level 8 for L1c, L2a and L2b (the target, with 100 percent as level 10) are kept. The columns C4a and C4b
 * of Table 4.10 have exchanged headings; here each KPI has its own data.
 */
export const samsatKpis: readonly PrintedKpi[] = [
  { kpi: 'F1a', performance: 51561555515, anchors: [28671665000, 44177214540, 52295456000], levels: [0, 3, 10], printedLevel: 9.37, exactLevel: 9.36719, printedWeight: 0.06, exactWeight: 0.05989583 },
  { kpi: 'F1b', performance: 62236607500, anchors: [25537836940, 40166539400, 63208696000], levels: [0, 3, 10], printedLevel: 9.7, exactLevel: 9.704688, printedWeight: 0.06, exactWeight: 0.05989583 },
  { kpi: 'F2a', performance: 25.88, anchors: [2, 5, 33.75], levels: [0, 3, 10], printedLevel: 8.09, exactLevel: 8.083826, printedWeight: 0.06, exactWeight: 0.05989583 },
  { kpi: 'F2b', performance: 2370795063, anchors: [1594757792, 1757161540, 2406336500], levels: [0, 3, 10], printedLevel: 9.62, exactLevel: 9.61676, printedWeight: 0.06, exactWeight: 0.05989583 },
  { kpi: 'C1a', performance: 1035, anchors: [1500, 1247, 0], levels: [0, 3, 10], printedLevel: 4.19, exactLevel: 4.190056, printedWeight: 0.05, exactWeight: 0.05303819 },
  { kpi: 'C1b', performance: 3, anchors: [10, 7, 2], levels: [0, 3, 10], printedLevel: 8.59, exactLevel: 8.6, printedWeight: 0.11, exactWeight: 0.10607639 },
  { kpi: 'C2a', performance: 11, anchors: [47, 14, 0], levels: [0, 3, 10], printedLevel: 4.5, exactLevel: 4.5, printedWeight: 0.02, exactWeight: 0.02228733 },
  { kpi: 'C2b', performance: 4, anchors: [10, 5, 2], levels: [0, 3, 10], printedLevel: 5.35, exactLevel: 5.333333, printedWeight: 0.04, exactWeight: 0.04457465 },
  { kpi: 'C3a', performance: 2.08, anchors: [20, 8.33, 0], levels: [0, 3, 10], printedLevel: 8.25, exactLevel: 8.252101, printedWeight: 0.03, exactWeight: 0.03343099 },
  { kpi: 'C3b', performance: 14.66, anchors: [20, 14.58, 0], levels: [0, 3, 10], printedLevel: 2.96, exactLevel: 2.95572, printedWeight: 0.03, exactWeight: 0.03343099 },
  { kpi: 'C4b', performance: 18, anchors: [30, 24, 14], levels: [0, 3, 10], printedLevel: 7.2, exactLevel: 7.2, printedWeight: 0.04, exactWeight: 0.03780382 },
  { kpi: 'C4a', performance: 2, anchors: [7, 4, 2], levels: [0, 3, 10], printedLevel: 10, exactLevel: 10, printedWeight: 0.08, exactWeight: 0.07560764 },
  { kpi: 'I1a', performance: 87.5, anchors: [50, 56.25, 100], levels: [0, 3, 10], printedLevel: 8, exactLevel: 8, printedWeight: 0.03, exactWeight: 0.02510597 },
  { kpi: 'I2a', performance: 32, anchors: [12, 20, 24], levels: [0, 3, 10], printedLevel: 10, exactLevel: 10, printedWeight: 0.04, exactWeight: 0.035455 },
  { kpi: 'I3a', performance: 56.25, anchors: [40, 54.16, 75], levels: [0, 3, 10], printedLevel: 3.71, exactLevel: 3.702015, printedWeight: 0.04, exactWeight: 0.03884079 },
  { kpi: 'I3b', performance: 100, anchors: [50, 75, 100], levels: [0, 3, 10], printedLevel: 10, exactLevel: 10, printedWeight: 0.02, exactWeight: 0.01942039 },
  { kpi: 'I4a', performance: 100, anchors: [60, 90.91, 100], levels: [0, 3, 10], printedLevel: 10, exactLevel: 10, printedWeight: 0.06, exactWeight: 0.05826118 },
  { kpi: 'L1a', performance: 90.77, anchors: [75, 92, 100], levels: [0, 3, 10], printedLevel: 2.78, exactLevel: 2.782941, printedWeight: 0.04, exactWeight: 0.03682209 },
  { kpi: 'L1b', performance: 100, anchors: [25, 50, 100], levels: [0, 3, 10], printedLevel: 10, exactLevel: 10, printedWeight: 0.02, exactWeight: 0.02333003 },
  { kpi: 'L1c', performance: 81.25, anchors: [50, 70, 75, 100], levels: [0, 3, 8, 10], printedLevel: 8.5, exactLevel: 8.5, printedWeight: 0.06, exactWeight: 0.05790344 },
  { kpi: 'L2a', performance: 83.33, anchors: [50, 66.67, 75, 100], levels: [0, 3, 8, 10], printedLevel: 8.67, exactLevel: 8.6664, printedWeight: 0.04, exactWeight: 0.03935185 },
  { kpi: 'L2b', performance: 75, anchors: [50, 68.75, 70, 100], levels: [0, 3, 8, 10], printedLevel: 8.33, exactLevel: 8.333333, printedWeight: 0.02, exactWeight: 0.01967593 },
];

/** Table 4.13 as printed, with the weights of C4a and C4b exchanged; with the exchange mended; from exact levels and weights. */
export const samsatIndex = { printed: 7.9005, mended: 8.0125, exact: 7.8869 };

/** Tables 4.14 to 4.16: how many KPIs are green, yellow and red. */
export const samsatLights = { green: 15, yellow: 4, red: 3 };
