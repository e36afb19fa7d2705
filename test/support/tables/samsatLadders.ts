/**
 * The ladders of Tables 4.9 to 4.12 of the Samsat thesis: the values printed beside the levels 10 to 0. What the thesis
 * calculated otherwise than along a straight line between its anchors stands beside them, with the reason and the value
 * that the straight line gives.
 */
export interface PrintedLadder {
  readonly kpi: string;
  /** Levels 10, 9, … 0. */
  readonly values: readonly number[];
  readonly decimals: number;
  readonly errors: readonly LadderError[];
}

interface LadderError {
  readonly why: string;
  /** How the thesis came to what it prints at a level. */
  readonly madeBy: (level: number) => number;
  /** By level, with the decimals of the ladder. */
  readonly correct: Readonly<Record<number, number>>;
}

/** A step rounded before it is added again and again. */
const roundedStep = (from: number, level: number, step: number): Pick<LadderError, 'why' | 'madeBy'> => ({
  why: `the step is rounded to ${Math.abs(step)} and the error adds up`,
  madeBy: (at) => from + (at - level) * step,
});

const truncated = (from: number, to: number, fromLevel: number, toLevel: number): LadderError['madeBy'] => (at) =>
  Math.floor(100 * (from + ((at - fromLevel) * (to - from)) / (toLevel - fromLevel))) / 100;

/** The target, which the thesis places at level 8, carried on as if it were at level 10. */
const targetAtTen = (start: number, target: number): Pick<LadderError, 'why' | 'madeBy'> => ({
  why: 'the steps are made as if the target, level 8, were level 10',
  madeBy: (at) => start + ((at - 3) * (target - start)) / 7,
});

const ladder = (kpi: string, decimals: number, values: readonly number[], ...errors: LadderError[]): PrintedLadder => ({
  kpi,
  decimals,
  values,
  errors,
});

export const samsatLadders: readonly PrintedLadder[] = [
  ladder('F1a', 0, [
    52295456000, 51135707220, 49975958440, 48816209660, 47656460880, 46496712100, 45336963320, 44177214540, 39008698027,
    33840181513, 28671665000,
  ]),
  ladder('F1b', 0, [
    63208696000, 59916959343, 56625222686, 53333486029, 50041749371, 46750012714, 43458276057, 40166539400, 35290305247,
    30414071093, 25537836940,
  ]),
  ladder('F2a', 2, [33.75, 29.64, 25.53, 21.42, 17.31, 13.2, 9.09, 5, 4, 3, 2], {
    ...roundedStep(33.75, 10, 4.11),
    correct: { 8: 25.54, 7: 21.43, 6: 17.32, 5: 13.21, 4: 9.11 },
  }),
  ladder('F2b', 0, [
    2406336500, 2313597220, 2220857940, 2128118660, 2035379380, 1942640100, 1849900820, 1757161540, 1703026957,
    1648892375, 1594757792,
  ]),
  ladder(
    'C1a',
    1,
    [0, 178.1, 356.2, 534.3, 712.4, 890.5, 1068.6, 1247, 1331.3, 1415.6, 1500],
    { ...roundedStep(0, 10, -178.1), correct: { 8: 356.3, 7: 534.4, 6: 712.6, 5: 890.7, 4: 1068.9 } },
    { ...roundedStep(1247, 3, -84.3), correct: { 1: 1415.7 } },
  ),
  ladder('C1b', 2, [2, 2.71, 3.42, 4.13, 4.84, 5.55, 6.26, 7, 8, 9, 10], {
    ...roundedStep(2, 10, -0.71),
    correct: { 8: 3.43, 7: 4.14, 6: 4.86, 5: 5.57, 4: 6.29 },
  }),
  ladder('C2a', 0, [0, 2, 4, 6, 8, 10, 12, 14, 25, 36, 47]),
  ladder(
    'C2b',
    2,
    [2, 2.43, 2.86, 3.29, 3.72, 4.15, 4.58, 5, 6.67, 8.34, 10],
    { ...roundedStep(2, 10, -0.43), correct: { 6: 3.71, 5: 4.14, 4: 4.57 } },
    { ...roundedStep(5, 3, -1.67), correct: { 1: 8.33 } },
  ),
  ladder('C3a', 2, [0, 1.19, 2.38, 3.57, 4.76, 5.95, 7.14, 8.33, 12.22, 16.11, 20]),
  ladder(
    'C3b',
    2,
    [0, 2.08, 4.16, 6.24, 8.32, 10.4, 12.48, 14.58, 16.39, 18.2, 20],
    { ...roundedStep(0, 10, -2.08), correct: { 8: 4.17, 7: 6.25, 6: 8.33, 5: 10.41, 4: 12.5 } },
    { ...roundedStep(14.58, 3, -1.81), correct: { 1: 18.19 } },
  ),
  ladder('C4b', 2, [14, 15.43, 16.86, 18.29, 19.72, 21.15, 22.58, 24, 26, 28, 30], {
    ...roundedStep(14, 10, -1.43),
    correct: { 6: 19.71, 5: 21.14, 4: 22.57 },
  }),
  ladder('C4a', 2, [2, 2.29, 2.58, 2.87, 3.16, 3.45, 3.74, 4, 5, 6, 7], {
    ...roundedStep(2, 10, -0.29),
    correct: { 8: 2.57, 7: 2.86, 6: 3.14, 5: 3.43, 4: 3.71 },
  }),
  ladder('I1a', 2, [100, 93.75, 87.5, 81.25, 75, 68.75, 62.5, 56.25, 54.16, 52.08, 50], {
    why: 'the decimals are cut off',
    madeBy: truncated(50, 56.25, 0, 3),
    correct: { 2: 54.17 },
  }),
  ladder(
    'I2a',
    2,
    [24, 23.42, 22.85, 22.28, 21.71, 21.14, 10.57, 20, 17.34, 14.67, 12],
    {
      why: 'the decimals are cut off',
      madeBy: truncated(20, 24, 3, 10),
      correct: { 9: 23.43, 8: 22.86, 7: 22.29 },
    },
    { why: '10,57 is a slip of the pen for 20,57', madeBy: () => 20.57 - 10, correct: { 4: 20.57 } },
    { ...roundedStep(12, 0, 2.67), correct: { 2: 17.33 } },
  ),
  ladder('I3a', 2, [75, 72.02, 69.04, 66.06, 63.08, 60.1, 57.12, 54.16, 49.44, 44.72, 40], {
    ...roundedStep(75, 10, 2.98),
    correct: { 8: 69.05, 7: 66.07, 6: 63.09, 5: 60.11, 4: 57.14 },
  }),
  ladder('I3b', 0, [100, 96, 93, 89, 86, 82, 79, 75, 67, 58, 50]),
  ladder('I4a', 2, [100, 98.7, 97.4, 96.1, 94.81, 93.51, 92.21, 90.91, 80.61, 70.3, 60]),
  ladder('L1a', 2, [100, 98.86, 97.71, 96.57, 95.43, 94.29, 93.14, 92, 86.33, 80.67, 75]),
  ladder('L1b', 2, [100, 92.86, 85.71, 78.57, 71.43, 64.29, 57.14, 50, 41.67, 33.33, 25]),
  ladder('L1c', 2, [100, 87.5, 75, 72.86, 72.14, 71.43, 70.71, 70, 63.33, 56.67, 50], {
    ...targetAtTen(70, 75),
    correct: { 7: 74, 6: 73, 5: 72, 4: 71 },
  }),
  ladder(
    'L2a',
    2,
    [100, 87.5, 75, 71.43, 70.24, 69.05, 67.86, 66.67, 55.56, 50, 50],
    { ...targetAtTen(66.67, 75), correct: { 7: 73.33, 6: 71.67, 5: 70, 4: 68.34 } },
    {
      why: 'the cells of levels 1 and 0 stand one row too high',
      madeBy: (level) => 50 + ((level - 1) * (66.67 - 50)) / 3,
      correct: { 2: 61.11, 1: 55.56 },
    },
  ),
  ladder('L2b', 2, [100, 85, 70, 69.46, 69.29, 69.11, 68.93, 68.75, 62.5, 56.25, 50], {
    ...targetAtTen(68.75, 70),
    correct: { 7: 69.75, 6: 69.5, 5: 69.25, 4: 69 },
  }),
];

/**
 * The values that section 4.5.1 asks for at the levels 0, 3 and 10: the worst, the result of 2009, the target of 2010
 * (Tables 4.7 and 4.8). In six KPIs the result of 2009 equals or passes the target, and the thesis puts other numbers
 * at level 3 without a word.
 */
export const samsatImpossibleAnchors: readonly (readonly [kpi: string, worst: number, start: number, target: number])[] =
  [
    ['F2a', 2, 35.73, 33.75],
    ['C4a', 7, 1, 1],
    ['I2a', 12, 28, 24],
    ['I3b', 50, 100, 100],
    ['L1b', 25, 100, 100],
    ['L1c', 50, 75, 75],
  ];

/** Receipts F1a + F1b and their growth F2a, which the thesis divides by the current year (Tables 4.7 and 4.8). */
export const samsatReceipts = {
  realized: { 2008: 28671665000 + 25537836940, 2009: 44177214540 + 40166539400, 2010: 51561555515 + 62236607500 },
  target: { 2009: 42340374000 + 34183424000, 2010: 52295456000 + 63208696000 },
  printedGrowth: { 2009: 0.3573, 2010: 0.2588 },
  printedTargetGrowth: { 2009: 0.4082, 2010: 0.3375 },
};

/** Level · weight as Tables 4.9 to 4.12 print it, and the sum of each table as Table 4.13 prints it. */
export const samsatValues: readonly { of: string; sum: number; values: Readonly<Record<string, number>> }[] = [
  { of: 'F', sum: 2.2068, values: { F1a: 0.5622, F1b: 0.582, F2a: 0.4854, F2b: 0.5772 } },
  {
    of: 'C',
    sum: 2.7707,
    values: { C1a: 0.2095, C1b: 0.9449, C2a: 0.09, C2b: 0.214, C3a: 0.2475, C3b: 0.0888, C4b: 0.576, C4a: 0.4 },
  },
  { of: 'I', sum: 1.5884, values: { I1a: 0.24, I2a: 0.4, I3a: 0.1484, I3b: 0.2, I4a: 0.6 } },
  { of: 'L', sum: 1.3346, values: { L1a: 0.1112, L1b: 0.2, L1c: 0.6, L2a: 0.4, L2b: 0.2 } },
];

/** Weights that Table 4.10 exchanges with the headings of C4a and C4b. */
export const samsatExchangedWeights: Readonly<Record<string, number>> = { C4a: 0.04, C4b: 0.08 };
