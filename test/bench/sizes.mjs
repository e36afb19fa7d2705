/** Tasks on things that become many, side by side: the processor's time at each size, and what growing multiplies it by. */
import { microseconds, processorMedian } from './timing.mjs';

/** Beyond twice the growth of what is worked on, time does not grow linearly. */
const ALLOWED = 2;

/** `tasks`: by name, what is done with so many; what they need is made before. */
export async function sideBySide({ title, unit, sizes, tasks }) {
  const times = sizes.at(-1) / sizes[0];
  console.log(`\n${title}, and how ${times} times as many multiply the time`);
  console.log(`${unit.padStart(25)}${sizes.map((count) => String(count).padStart(12)).join('')}   growth ÷ ${times}`);
  for (const [name, task] of Object.entries(tasks)) {
    const measured = [];
    for (const count of sizes) measured.push(await processorMedian(() => task(count)));
    const ratio = measured.at(-1) / measured[0] / times;
    const shown = measured.map((time) => microseconds(time).padStart(12)).join('');
    console.log(`${name.padEnd(25)}${shown} ${ratio.toFixed(2).padStart(12)}   at most ${ALLOWED}`);
  }
}
