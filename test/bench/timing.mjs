/** What every benchmark measures with. */
import { Bench } from 'tinybench';

/** The median time of each candidate, run in turns for 0.3 s each, in milliseconds. */
export async function medians(candidates) {
  const bench = new Bench({ time: 300, warmupTime: 100 });
  for (const [name, run] of Object.entries(candidates)) {
    let index = 0;
    bench.add(name, () => run(index++));
  }
  await bench.run();
  return bench.tasks.map(median);
}

/** The median time of ten runs, in milliseconds: for calls that take long. */
export async function medianOf(run) {
  const bench = new Bench({ iterations: 10, time: 0, warmupIterations: 2, warmupTime: 0 });
  bench.add('call', run);
  await bench.run();
  return median(bench.tasks[0]);
}

function median(task) {
  return task.result.latency?.p50 ?? task.result.p50;
}

export function microseconds(milliseconds) {
  return milliseconds < 1 ? `${(1000 * milliseconds).toFixed(1)} µs` : `${milliseconds.toFixed(2)} ms`;
}

/** mulberry32: the same numbers in every run. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WARMUP_ROUNDS = 3;
const ROUNDS = 25;

/**
 * The medians of a call, of a unit and of how many units the call takes. Both run in turns, `units` of them against
 * `calls`, and each round is compared with itself. Counted is what the processor does for this process, which a
 * neighbour who wants the processor, too, makes little longer. In milliseconds.
 */
export function inUnits({ call, unit, calls = 1, units = 1 }) {
  const rounds = Array.from({ length: WARMUP_ROUNDS + ROUNDS }, () => {
    const one = processorTime(unit, units);
    const time = processorTime(call, calls);
    return { time, one, ratio: time / one };
  }).slice(WARMUP_ROUNDS);
  const [time, one, ratio] = ['time', 'one', 'ratio'].map((part) => middle(rounds.map((round) => round[part])));
  return { time, one, ratio };
}

function processorTime(run, times) {
  const start = process.cpuUsage();
  for (let index = 0; index < times; index += 1) run(index);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

/**
 * The median of ten runs of a call that takes long, in milliseconds of the processor: of two sizes that are measured one
 * after the other, a neighbour would make either longer.
 */
export async function processorMedian(run) {
  const times = [];
  for (let index = 0; index < WARMUP_ROUNDS + 10; index += 1) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return middle(times.slice(WARMUP_ROUNDS));
}

function middle(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}
