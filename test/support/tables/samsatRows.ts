/**
 * Lampiran 4 of the Samsat thesis, inside its larger matrices: the columns divided by their sums, and beside each row
 * the (Aw)/w that the thesis heads "CI".
 */
export interface PrintedRows {
  /** As `PrintedMatrix.of` begins. */
  readonly of: string;
  readonly columnSums: readonly number[];
  readonly normalised: readonly (readonly number[])[];
  readonly lambdas: readonly number[];
}

export const samsatRows: readonly PrintedRows[] = [
  {
    of: 'perspectives',
    columnSums: [4, 2.67, 6, 6],
    normalised: [
      [0.25, 0.38, 0.17, 0.17],
      [0.25, 0.38, 0.5, 0.5],
      [0.25, 0.13, 0.17, 0.17],
      [0.25, 0.13, 0.17, 0.17],
    ],
    lambdas: [4.17, 4.21, 4.12, 4.12],
  },
  {
    of: 'objectives C1',
    columnSums: [2.5, 6, 6, 4],
    normalised: [
      [0.4, 0.33, 0.33, 0.5],
      [0.2, 0.17, 0.17, 0.13],
      [0.2, 0.17, 0.17, 0.13],
      [0.2, 0.33, 0.33, 0.25],
    ],
    lambdas: [4.11, 4.04, 4.04, 4.06],
  },
  {
    of: 'objectives I1',
    columnSums: [7, 5.5, 3, 3],
    normalised: [
      [0.14, 0.09, 0.17, 0.17],
      [0.29, 0.18, 0.17, 0.17],
      [0.29, 0.36, 0.33, 0.33],
      [0.29, 0.36, 0.33, 0.33],
    ],
    lambdas: [4.03, 4.06, 4.08, 4.08],
  },
  {
    of: 'KPIs L1a',
    columnSums: [3.5, 5, 2],
    normalised: [
      [0.29, 0.4, 0.25],
      [0.14, 0.2, 0.25],
      [0.57, 0.4, 0.5],
    ],
    lambdas: [3.05, 3.03, 3.08],
  },
];
