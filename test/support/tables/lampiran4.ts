/**
 * Lampiran 4 of the thesis on the Samsat office of Karang Ploso (2011), the workings of its fourteen matrices as printed:
 * in the order of its pages, which is that of `samsatMatrices`. It heads the column of row λ "CI".
 */
export interface PrintedWorkings {
  /** "Jumlah" below the matrix. */
  readonly sums: readonly number[];
  readonly normalised: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly rowLambdas: readonly number[];
  readonly average: number;
  readonly ratio: number;
}

const two = (sums: number[], normalised: number[][], weights: number[]): PrintedWorkings => ({
  sums,
  normalised,
  weights,
  rowLambdas: [2, 2],
  average: 2,
  ratio: 0,
});

const half = [0.5, 0.5];
const equal = two([2, 2], [half, half], half);
const [third, rest] = [
  [0.33, 0.33],
  [0.67, 0.67],
];
const firstTwice = two([1.5, 3], [rest, third], [0.67, 0.33]);
const secondTwice = two([3, 1.5], [third, rest], [0.33, 0.67]);

export const lampiran4: readonly PrintedWorkings[] = [
  {
    sums: [4, 2.67, 6, 6],
    normalised: [
      [0.25, 0.38, 0.17, 0.17],
      [0.25, 0.38, 0.5, 0.5],
      [0.25, 0.13, 0.17, 0.17],
      [0.25, 0.13, 0.17, 0.17],
    ],
    weights: [0.24, 0.41, 0.18, 0.18],
    rowLambdas: [4.17, 4.21, 4.12, 4.12],
    average: 4.15,
    ratio: 0.06,
  },
  equal,
  {
    sums: [2.5, 6, 6, 4],
    normalised: [
      [0.4, 0.33, 0.33, 0.5],
      [0.2, 0.17, 0.17, 0.13],
      [0.2, 0.17, 0.17, 0.13],
      [0.2, 0.33, 0.33, 0.25],
    ],
    weights: [0.39, 0.16, 0.16, 0.28],
    rowLambdas: [4.11, 4.04, 4.04, 4.06],
    average: 4.06,
    ratio: 0.02,
  },
  {
    sums: [7, 5.5, 3, 3],
    normalised: [
      [0.14, 0.09, 0.17, 0.17],
      [0.29, 0.18, 0.17, 0.17],
      [0.29, 0.36, 0.33, 0.33],
      [0.29, 0.36, 0.33, 0.33],
    ],
    weights: [0.14, 0.2, 0.33, 0.33],
    rowLambdas: [4.03, 4.06, 4.08, 4.08],
    average: 4.06,
    ratio: 0.02,
  },
  firstTwice,
  equal,
  equal,
  secondTwice,
  secondTwice,
  equal,
  firstTwice,
  firstTwice,
  {
    sums: [3.5, 5, 2],
    normalised: [
      [0.29, 0.4, 0.25],
      [0.14, 0.2, 0.25],
      [0.57, 0.4, 0.5],
    ],
    weights: [0.31, 0.2, 0.49],
    rowLambdas: [3.05, 3.03, 3.08],
    average: 3.05,
    ratio: 0.05,
  },
  firstTwice,
];
