/**
 * Path models: a bootstrap of 5,000 resamples, in units of estimating the model once from a whole questionnaire, which reads
 * and standardises every answer; and what the functions take for one call as they ship.
 */
import { createRequire } from 'node:module';
import { call } from './shipped.mjs';
import { sideBySide } from './sizes.mjs';
import { generator, medians, microseconds } from './timing.mjs';

createRequire(import.meta.url)('../../src/help/typescript.cjs');
const require = createRequire(import.meta.url);
const { bootstrap } = require('../../src/engine/pls/bootstrap');
const { readAnalysis } = require('../../src/engine/pls/analysis');

const { newPathDraft, readDraft } = require('../../src/model/research/pathModel/draft');
const { analysisOf } = require('../../src/model/research/pathModel/analysis');
const { SHEET_KINDS } = require('../../src/sheets/kinds');
const { plannedCells } = require('../../src/sheets/plannedCells');

const RESAMPLES = 5000;
const SIZES = [500, 2_000];

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
  await inThePane();
}

/** Each is a task of its own on the page. */
async function inThePane() {
  const made = new Map(SIZES.map((count) => [count, drafted(count)]));
  const of = (count) => made.get(count);
  const planned = (kind, { draft, reading }) =>
    plannedCells(SHEET_KINDS[kind].plan({ ...draft, reading, language: 'id' }, (key) => key)).size;
  await sideBySide({
    title: 'A questionnaire of 40 items in the pane',
    unit: 'respondents',
    sizes: SIZES,
    tasks: {
      'recognise items and constructs': (count) => newPathDraft(of(count).list, 'bench'),
      'read the answers': (count) => readDraft(of(count).draft),
      'estimate the model': (count) => analysisOf(of(count).draft, of(count).reading),
      'plan the results': (count) => planned('pathModel', of(count)),
      'plan the answers': (count) => planned('codedAnswers', of(count)),
    },
  });
}

function drafted(count) {
  const { items: cells } = questionnaire(count, 8, 5);
  const list = { area: { sheet: 'S', row: 0, column: 0, rows: count + 1, columns: 40 }, cells, below: [] };
  const draft = newPathDraft(list, 'bench');
  return { list, draft, reading: readDraft(draft) };
}

/** Invented answers of 1 to 7; every construct but the last leads to it. */
function questionnaire(respondents, constructs, each) {
  const random = generator(7);
  const names = Array.from({ length: constructs }, (_, j) => `C${j + 1}`);
  const headings = names.flatMap((name) => Array.from({ length: each }, (_, i) => `${name}.${i + 1}`));
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
    blocks: headings.map((heading) => [heading, heading.split('.')[0]]),
    paths: names.slice(0, -1).map((name) => [name, names.at(-1)]),
  };
}
