/**
 * Speed, side by side in one run. The engine's weights against ml-matrix's eigenvalue decomposition of the same matrices,
 * agreement checked, and beside them the whole call of AHP.WEIGHTS as it ships (dist/functions.js), which reads and checks
 * every cell first. Then OMAX.LEVEL on a hundred thousand rows in one call. Figures are medians: ratios compare, absolute
 * times only tell about this machine.
 */
import { createRequire } from 'node:module';
import { Bench } from 'tinybench';

const require = createRequire(import.meta.url);
const { EigenvalueDecomposition, Matrix } = require('ml-matrix');
require('./typescript.cjs');
const { readJudgments } = require('../../src/engine/ahp/judgments');
const { priorities } = require('../../src/engine/ahp/priorities');
const call = loadFunctions();

await weights();
await levels();

/** The shipped bundle registers itself with whatever CustomFunctions global it finds. */
function loadFunctions() {
  const registered = new Map();
  globalThis.CustomFunctions = {
    associate: (id, implementation) => registered.set(id, implementation),
    Error: class extends Error {},
    ErrorCode: {},
  };
  require('../../dist/functions.js');
  return (id, ...parameters) => registered.get(id)(...parameters, {});
}

async function weights() {
  console.log('Weights of random judgments 1/9…9, eigenvector');
  console.log('    n    weights   ml-matrix   times faster   AHP.WEIGHTS   largest difference');
  for (const size of [4, 7, 10, 15]) {
    const matrices = Array.from({ length: 20 }, (_, index) => randomJudgments(size, 1000 * size + index));
    const judgments = matrices.map(readJudgments);
    const difference = Math.max(
      ...matrices.map((matrix) => distance(call('AHP_WEIGHTS', matrix, null).flat(), oracle(matrix))),
    );
    if (!(difference <= 1e-12)) throw new Error(`n = ${size}: the weights differ from the oracle by ${difference}`);
    const [ours, theirs, whole] = await medians({
      weights: (index) => priorities(judgments[index % 20], 'eigenvector'),
      oracle: (index) => oracle(matrices[index % 20]),
      call: (index) => call('AHP_WEIGHTS', matrices[index % 20], null),
    });
    const cells = [`${micro(ours)} µs`, `${micro(theirs)} µs`, `${(theirs / ours).toFixed(1)}`, `${micro(whole)} µs`];
    const widths = [10, 11, 14, 13];
    const row = cells.map((cell, index) => cell.padStart(widths[index])).join(' ');
    console.log(`${String(size).padStart(5)} ${row} ${difference.toExponential(1).padStart(20)}`);
  }
}

/** The median time of each candidate, in milliseconds. */
async function medians(candidates) {
  const bench = new Bench({ time: 300, warmupTime: 100 });
  for (const [name, run] of Object.entries(candidates)) {
    let index = 0;
    bench.add(name, () => run(index++));
  }
  await bench.run();
  return bench.tasks.map(median);
}

async function levels() {
  console.log('\nOMAX.LEVEL, one call');
  console.log('     rows       time   time per row');
  for (const rows of [1_000, 10_000, 100_000]) {
    const random = generator(rows);
    const performance = Array.from({ length: rows }, () => [100 * random()]);
    const anchors = Array.from({ length: rows }, (_, row) => (row % 2 ? [10, 40, 90] : [95, 60, 5]));
    const bench = new Bench({ iterations: 10, time: 0, warmupIterations: 2, warmupTime: 0 });
    bench.add('levels', () => call('OMAX_LEVEL', performance, anchors, null, null));
    await bench.run();
    const time = median(bench.tasks[0]);
    console.log(`${String(rows).padStart(9)} ${time.toFixed(2).padStart(7)} ms ${((1e6 * time) / rows).toFixed(0).padStart(11)} ns`);
  }
}

/** A reciprocal matrix of judgments drawn from Saaty's scale, so inconsistent on purpose. */
function randomJudgments(size, seed) {
  const random = generator(seed);
  const scale = [...Array.from({ length: 9 }, (_, k) => k + 1), ...Array.from({ length: 8 }, (_, k) => 1 / (k + 2))];
  const matrix = Array.from({ length: size }, () => Array(size).fill(1));
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      matrix[row][column] = scale[Math.floor(random() * scale.length)];
      matrix[column][row] = 1 / matrix[row][column];
    }
  }
  return matrix;
}

/** The eigenvector of the largest real eigenvalue, scaled to sum 1. */
function oracle(matrix) {
  const decomposition = new EigenvalueDecomposition(new Matrix(matrix), { assumeSymmetric: false });
  const values = decomposition.realEigenvalues;
  const vector = decomposition.eigenvectorMatrix.getColumn(values.indexOf(Math.max(...values)));
  const total = vector.reduce((sum, value) => sum + value, 0);
  return vector.map((value) => value / total);
}

function distance(left, right) {
  return Math.max(...left.map((value, index) => Math.abs(value - right[index])));
}

function median(task) {
  return task.result.latency?.p50 ?? task.result.p50;
}

function micro(milliseconds) {
  return (1000 * milliseconds).toFixed(1);
}

/** mulberry32: the same numbers in every run. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
