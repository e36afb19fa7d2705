/**
 * The functions that take long tables: time of one call as the table grows. A hundred times the rows may take twice a
 * hundred times as long and no more (memory is slower when there is more of it); beyond that the growth is not
 * linear.
 */
import { call } from './shipped.mjs';
import { generator, microseconds, medianOf } from './timing.mjs';

const SIZES = [1_000, 10_000, 100_000];
const ALLOWED = 2;

/** By function, the arguments for a table of so many rows. */
const tables = {
  OMAX_LEVEL: (rows, random) => [
    column(rows, () => 100 * random()),
    Array.from({ length: rows }, (_, row) => (row % 2 ? [10, 40, 90] : [95, 60, 5])),
    null,
    null,
  ],
  CKP_TABLE: (rows, random) => [
    column(rows, () => 100),
    column(rows, () => 60 + 60 * random()),
    column(rows, () => 1 + random()),
    column(rows, (row) => (row % 2 ? 'minimize' : 'maximize')),
    null,
    null,
  ],
  AHP_GLOBAL: (rows, random) => [...hierarchy(rows), column(rows, () => 0.1 + random())],
  BSC_ROLLUP: (rows, random) => [
    ...hierarchy(rows),
    column(rows, () => 0.1 + random()),
    column(rows, (row) => (hasChildren(row, rows) ? '' : 120 * random())),
    null,
  ],
};

const CHILDREN = 5;

export async function growth() {
  console.log('\nOne call on a table, and how a hundred times the rows multiplies its time');
  console.log(`${'rows'.padStart(25)}${SIZES.map((rows) => String(rows).padStart(12)).join('')}   growth ÷ 100`);
  for (const [id, table] of Object.entries(tables)) {
    const times = [];
    for (const rows of SIZES) {
      const parameters = table(rows, generator(rows));
      times.push(await medianOf(() => call(id, ...parameters)));
    }
    const ratio = times.at(-1) / times[0] / (SIZES.at(-1) / SIZES[0]);
    const shown = times.map((time) => microseconds(time).padStart(12)).join('');
    console.log(`${id.replace('_', '.').padEnd(25)}${shown} ${ratio.toFixed(2).padStart(12)}   at most ${ALLOWED}`);
  }
}

/** A tree in which every node has five children, parents first: items and parents as columns. */
function hierarchy(rows) {
  const name = (row) => `item ${row}`;
  return [column(rows, name), column(rows, (row) => (row === 0 ? '' : name(Math.floor((row - 1) / CHILDREN))))];
}

function hasChildren(row, rows) {
  return CHILDREN * row + 1 < rows;
}

function column(rows, cell) {
  return Array.from({ length: rows }, (_, row) => [cell(row)]);
}
