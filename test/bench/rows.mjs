/**
 * The functions that answer row by row, called as Excel calls them, against a bare loop that reads the same cells and
 * writes as many: what reading, checking and refusing cell by cell cost.
 */
import { call } from './shipped.mjs';
import { inUnits, generator, microseconds } from './timing.mjs';

const ROWS = 100_000;
const AT_MOST = 6;

const POLARITIES = ['maximize', 'minimize', 'stabilize'];

/** By function, the arguments for the rows and how many cells each row of the answer has. */
const tables = {
  OMAX_LEVEL: (random) => ({
    width: 1,
    parameters: [
      column(() => 100 * random()),
      Array.from({ length: ROWS }, (_, row) => (row % 2 ? [10, 40, 90] : [95, 60, 5])),
      null,
      null,
    ],
  }),
  OMAX_LIGHT: (random) => ({ width: 1, parameters: [column(() => 10 * random()), null, null, null] }),
  CKP_INDEX: (random) => ({ width: 1, parameters: [...indicators(random), null] }),
  CKP_TABLE: (random) => {
    const [targets, realizations, polarities] = indicators(random);
    return { width: 3, parameters: [targets, realizations, column(() => 1 + random()), polarities, null, null] };
  },
  BSC_LIGHT: (random) => ({ width: 1, parameters: [column(() => 120 * random()), null, null, null] }),
};

export function rows() {
  console.log(`\nOne call on ${ROWS} rows, and a bare loop over the same cells, and how many of it the call takes`);
  for (const [id, table] of Object.entries(tables)) {
    const { width, parameters } = table(generator(ROWS));
    const ranges = parameters.filter(Array.isArray);
    const {
      time,
      one: unit,
      ratio,
    } = inUnits({
      call: () => call(id, ...parameters),
      unit: () => bareLoop(ranges, width),
      units: AT_MOST,
    });
    const answer = `${microseconds(time).padStart(12)} ${microseconds(unit).padStart(12)} ${ratio.toFixed(1).padStart(8)}`;
    console.log(`${id.replace('_', '.').padEnd(25)}${answer}   at most ${AT_MOST}`);
  }
}

function bareLoop(ranges, width) {
  const answer = [];
  for (let row = 0; row < ROWS; row += 1) {
    let total = 0;
    for (const cells of ranges) {
      const read = cells[row];
      for (let column = 0; column < read.length; column += 1) {
        if (typeof read[column] === 'number') total += read[column];
      }
    }
    answer.push(width === 1 ? [total] : [total, total, total]);
  }
  return answer;
}

/** Targets, realizations and polarities. */
function indicators(random) {
  return [column(() => 100), column(() => 60 + 60 * random()), column((row) => POLARITIES[row % POLARITIES.length])];
}

function column(cell) {
  return Array.from({ length: ROWS }, (_, row) => [cell(row)]);
}
