/**
 * Pairwise comparisons. The whole call of AHP.WEIGHTS as it ships, which reads and checks every cell first, and the
 * engine's weights alone, against ml-matrix's eigenvalue decomposition of the same matrices, agreement checked. Then what
 * costs more than a complete matrix does: missing judgments and many respondents, in units of a complete matrix.
 */
import { createRequire } from 'node:module';
import { call } from './shipped.mjs';
import { generator, inUnits, medians, microseconds } from './timing.mjs';

const require = createRequire(import.meta.url);
const { EigenvalueDecomposition, Matrix } = require('ml-matrix');
require('../../src/help/typescript.cjs');
const { readJudgments } = require('../../src/engine/ahp/judgments');
const { priorities } = require('../../src/engine/ahp/priorities');

const SCALE = [...Array.from({ length: 9 }, (_, k) => k + 1), ...Array.from({ length: 8 }, (_, k) => 1 / (k + 2))];

/** How many times faster than the decomposition alone a whole call is to be. */
const AT_LEAST = 4;

export function weights() {
  console.log('Weights of random judgments 1/9…9, eigenvector: times faster than ml-matrix decomposes the matrix');
  console.log('    n   ml-matrix   AHP.WEIGHTS   times faster                weights   largest difference');
  for (const size of [4, 7, 10, 15]) {
    const matrices = several((index) => randomJudgments(size, 1000 * size + index));
    const judgments = matrices.map(readJudgments);
    const copies = matrices.map((matrix) => new Matrix(matrix));
    const difference = Math.max(
      ...matrices.map((matrix) => distance(call('AHP_WEIGHTS', matrix, null).flat(), oracle(matrix))),
    );
    if (!(difference <= 1e-12)) throw new Error(`n = ${size}: the weights differ from the oracle by ${difference}`);
    const unit = (index) => decomposed(copies[index % copies.length]);
    const whole = slowdown((index) => call('AHP_WEIGHTS', matrices[index % matrices.length], null), unit);
    const alone = slowdown((index) => priorities(judgments[index % judgments.length], 'eigenvector'), unit);
    const cells = [
      String(size).padStart(5),
      microseconds(whole.one).padStart(11),
      microseconds(whole.time).padStart(13),
      `${(1 / whole.ratio).toFixed(1)}, at least ${AT_LEAST}`.padStart(17),
      `${microseconds(alone.time)}, ${(1 / alone.ratio).toFixed(1)}`.padStart(18),
      difference.toExponential(1).padStart(20),
    ];
    console.log(cells.join(' '));
  }
}

function slowdown(run, unit) {
  return inUnits({ call: run, unit, calls: 1000, units: 1000 });
}

export async function missingAndMany() {
  console.log('\nOne call, and how many calls of AHP.WEIGHTS on one complete matrix of that size it costs');
  const eight = several((index) => randomJudgments(8, 8000 + index));
  const incomplete = eight.map((matrix, index) => withMissing(matrix, 12, index));
  await compared('AHP.WEIGHTS, n = 8, 12 of 28 judgments missing', eight, (index) =>
    call('AHP_WEIGHTS', incomplete[index % incomplete.length], null),
  );
  await compared('AHP.COMPLETE, n = 8, 12 of 28 judgments missing', eight, (index) =>
    call('AHP_COMPLETE', incomplete[index % incomplete.length], null),
  );
  const respondents = Array.from({ length: 200 }, (_, index) => randomJudgments(5, 5000 + index));
  await compared(
    'AHP.GROUP, 200 respondents, n = 5',
    several((index) => respondents[index]),
    () => call('AHP_GROUP', respondents),
  );
  const stacked = [respondents.flat()];
  await compared(
    'AHP.GROUP, the same below each other in one range',
    several((index) => respondents[index]),
    () => call('AHP_GROUP', stacked),
  );
}

async function compared(label, complete, run) {
  const [time, unit] = await medians({
    call: run,
    complete: (index) => call('AHP_WEIGHTS', complete[index % complete.length], null),
  });
  console.log(`${label.padEnd(52)} ${microseconds(time).padStart(10)} ${(time / unit).toFixed(1).padStart(8)}`);
}

function several(make) {
  return Array.from({ length: 20 }, (_, index) => make(index));
}

/** A reciprocal matrix of judgments drawn from Saaty's scale, so inconsistent on purpose. */
function randomJudgments(size, seed) {
  const random = generator(seed);
  const matrix = Array.from({ length: size }, () => Array(size).fill(1));
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      matrix[row][column] = SCALE[Math.floor(random() * SCALE.length)];
      matrix[column][row] = 1 / matrix[row][column];
    }
  }
  return matrix;
}

/** The matrix without `count` of its judgments; those between neighbours stay, so that all items remain linked. */
function withMissing(matrix, count, seed) {
  const random = generator(seed);
  const cells = matrix.map((row) => [...row]);
  for (let left = count; left > 0;) {
    const [row, column] = [random(), random()].map((share) => Math.floor(share * matrix.length));
    if (column - row < 2 || cells[row][column] === '') continue;
    cells[row][column] = '';
    cells[column][row] = '';
    left -= 1;
  }
  return cells;
}

/** The eigenvector of the largest real eigenvalue, scaled to sum 1. */
function oracle(matrix) {
  const decomposition = decomposed(new Matrix(matrix));
  const values = decomposition.realEigenvalues;
  const vector = decomposition.eigenvectorMatrix.getColumn(values.indexOf(Math.max(...values)));
  const total = vector.reduce((sum, value) => sum + value, 0);
  return vector.map((value) => value / total);
}

function decomposed(matrix) {
  return new EigenvalueDecomposition(matrix, { assumeSymmetric: false });
}

function distance(left, right) {
  return Math.max(...left.map((value, index) => Math.abs(value - right[index])));
}
