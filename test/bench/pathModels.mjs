/**
 * Path models: a bootstrap of 5,000 resamples, in units of estimating the model once from a whole questionnaire, which reads
 * and standardises every answer; and what the functions take for one call as they ship.
 */
import { createRequire } from 'node:module';
import { call } from './shipped.mjs';
import { generator, medians, microseconds } from './timing.mjs';

createRequire(import.meta.url)('../../src/help/typescript.cjs');
const require = createRequire(import.meta.url);
const { bootstrap } = require('../../src/engine/pls/bootstrap');
const { readAnalysis } = require('../../src/engine/pls/analysis');

const RESAMPLES = 5000;

export async function pathModels() {
  console.log(`\nPath models: one call of PLS.PATHS, and a bootstrap of ${RESAMPLES} resamples in units of that call`);
  for (const [respondents, constructs, each] of [
    [96, 4, 6],
    [500, 8, 5],
  ]) {
    const { items, blocks, paths } = questionnaire(respondents, constructs, each);
    const [one] = await medians({ call: () => call('PLS_PATHS', items, blocks, paths, null, null) });
    const analysis = readAnalysis(items, blocks, paths, null, null);
    const start = process.cpuUsage();
    let longest = 0;
    let before = performance.now();
    const steps = bootstrap({ ...analysis, resamples: RESAMPLES, seed: 2026 });
    for (let step = steps.next(); !step.done; step = steps.next()) {
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
    }
    longest = Math.max(longest, performance.now() - before);
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    const label = `${respondents} respondents × ${constructs * each} items`;
    console.log(
      `${label.padEnd(32)} ${microseconds(one).padStart(10)} ${microseconds(time).padStart(12)} ${(time / one).toFixed(0).padStart(6)}, longest step ${microseconds(longest)}`,
    );
  }
}

/** Invented answers of 1 to 7; every construct but the last leads to it. */
function questionnaire(respondents, constructs, each) {
  const random = generator(7);
  const names = Array.from({ length: constructs }, (_, j) => `C${j + 1}`);
  const headings = names.flatMap((name) => Array.from({ length: each }, (_, i) => `${name}i${i + 1}`));
  const answers = Array.from({ length: respondents }, () => {
    let common = 0;
    return names.flatMap((_, j) => {
      const own = random() + random();
      const level = j === constructs - 1 ? common / constructs + own : own;
      common += own;
      return Array.from({ length: each }, () => Math.min(7, Math.round(1 + 2 * level + 2 * random())));
    });
  });
  return {
    items: [headings, ...answers],
    blocks: headings.map((heading) => [heading, heading.split('i')[0]]),
    paths: names.slice(0, -1).map((name) => [name, names.at(-1)]),
  };
}
