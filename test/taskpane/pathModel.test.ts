/** The bootstrap in slices, and what the diagram takes of a model. Invented data. */
import { exported, questionnaireOf } from '../../src/gallery/data/questionnaires';
import {
  analysisOf,
  bootstrapTask,
  hasTooFew,
  isOf,
  isSupported,
  keptBootstrap,
  pathResults,
} from '../../src/model/research/pathModel/analysis';
import { readDraft, withConstruct } from '../../src/model/research/pathModel/draft';
import { withPath } from '../../src/model/research/pathModel/paths';
import { diagramOf } from '../../src/taskpane/research/pathModel/diagram';
import { resampleAll } from '../../src/taskpane/research/pathModel/resampleAll';

const begun = questionnaireOf(exported());
const last = begun.constructs.at(-1)?.id ?? '';
const draft = begun.constructs.slice(0, -1).reduce((now, { id }) => withPath(now, { from: id, to: last }), begun);
const analysis = analysisOf(draft, readDraft(draft));
const task = bootstrapTask(analysis, 40, 5);

/** A clock that goes on a millisecond each time it is looked at. */
function clocked() {
  let time = 0;
  let longest = 0;
  let start = 0;
  return {
    now: () => (time += 1),
    pause: async () => {
      longest = Math.max(longest, time - start);
      start = time;
    },
    longest: () => longest,
  };
}

test('slices change nothing, end in time and say how far they are', async () => {
  const whole = await resampleAll(task, {
    signal: new AbortController().signal,
    onDone: () => undefined,
    now: () => 0,
  });
  const clock = clocked();
  const seen: number[] = [];
  const sliced = await resampleAll(task, {
    signal: new AbortController().signal,
    onDone: (done) => seen.push(done),
    now: clock.now,
    pause: clock.pause,
  });
  expect(sliced).toEqual(whole);
  expect(clock.longest()).toBeLessThanOrEqual(14);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  expect(seen.at(-1)).toBe(40);
});

test('cancelled, it has no result', async () => {
  const stop = new AbortController();
  const clock = clocked();
  const cancelled = await resampleAll(task, {
    ...clock,
    signal: stop.signal,
    onDone: (done) => done > 5 && stop.abort(),
  });
  expect(cancelled).toBeNull();
});

test('a bootstrap is of its answers and paths, and of no others', async () => {
  const result = await resampleAll(task, { signal: new AbortController().signal, onDone: () => undefined });
  if (result === null) throw new Error('cancelled');
  const kept = keptBootstrap(draft, analysis, task, result, '2026-03-31');
  const results = pathResults(draft, analysis);
  expect(isOf(kept, results)).toBe(true);
  expect(isOf(kept, results.slice(1))).toBe(false);
  expect(
    isOf(
      kept,
      results.map((one) => ({ ...one, coefficient: one.coefficient + 1e-6 })),
    ),
  ).toBe(false);
});

test('a bootstrap without results says neither yes nor no, and one with few that they are few', () => {
  expect([0.01, 0.2, NaN].map((p) => isSupported({ p }, 0.05))).toEqual([true, false, null]);
  expect([5_000, 4_800, 2_000, 0].map((used) => hasTooFew({ used, resamples: 5_000 }))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('the diagram has R² where paths lead to, p of the bootstrap, and weights of formative items', () => {
  const [first] = begun.constructs;
  const formed = withConstruct(draft, first?.id ?? '', { mode: 'formative', name: 'Aturan' });
  const numbers = analysisOf(formed, readDraft(formed));
  const spread = { estimate: 0, mean: 0, deviation: 0, t: 0, low: 0, high: 0 };
  const counts = { seed: 1, resamples: 1, used: 1, failed: 0, respondents: 96, day: '2026-03-31' };
  const bootstrap = { ...counts, paths: [{ from: first?.id ?? '', to: last, p: 0.04, ...spread }] };
  const { constructs, paths, items } = diagramOf(formed, numbers, bootstrap, true);
  expect(constructs).toEqual([
    { name: 'Aturan', formative: true },
    { name: 'X2', formative: false },
    { name: 'X3', formative: false },
    { name: 'Y', formative: false, r2: numbers.regressions[0]?.r2 },
  ]);
  expect(paths.map(({ from, to, p }) => [from, to, p])).toEqual([
    ['Aturan', 'Y', 0.04],
    ['X2', 'Y', undefined],
    ['X3', 'Y', undefined],
  ]);
  expect(items?.map(({ value }) => value).slice(0, 6)).toEqual([...numbers.estimate.weights.slice(0, 6)]);
  expect(items?.[6]).toEqual({ construct: 'X2', name: 'X2.1', value: numbers.estimate.crossLoadings[1]?.[6] });
  expect(diagramOf(formed, numbers, null, false).items).toBeUndefined();
});
