/** Jobs on other threads: in their order, and one that ends its thread ends nothing else. */
import { readdirSync } from 'node:fs';
import { inOrder } from '../../src/command/jobs/inOrder';
import { scoreAll } from '../../src/command/jobs/scoreAll';
import { EndedWorker, workersOf } from '../../src/command/jobs/workers';
import { testFolder } from '../support/command';

const folder = testFolder();
const SCRIPT = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', (job) => {
  if (job === 'exit') process.exit(3);
  if (job === 'throw') throw new Error('broken');
  if (job === 'fail') return parentPort.postMessage({ failure: 'it is broken' });
  if (job === 'stay') while (true) {}
  if (job === 'memory') { const all = []; while (true) all.push(new Array(1e5).fill({})); }
  setTimeout(() => parentPort.postMessage({ answer: [job, threadId] }), job === 'slow' ? 100 : 1);
});`;

async function answers(jobs: readonly string[], count: number, limits = {}): Promise<unknown[]> {
  const workers = workersOf<string, [string, number]>(folder.file('w.js', SCRIPT), count, {
    ...{ minutes: 0.04, megabytes: 24, jobs: 100 },
    ...limits,
  });
  const found: unknown[] = [];
  try {
    const work = (job: string) =>
      workers.run(job).then(
        ([done, thread]) => (found.push(thread), done),
        (error: unknown) => (error instanceof EndedWorker ? `ended: ${error.reason}` : String(error)),
      );
    const said: unknown[] = [];
    for await (const answer of inOrder(jobs, count, work)) said.push(answer);
    return [said, new Set(found).size];
  } finally {
    await workers.close();
  }
}

it('are answered in their order, whichever is done first', async () => {
  const jobs = Array.from({ length: 30 }, (_, n) => (n % 7 === 0 ? 'slow' : String(n)));
  expect(await answers(jobs, 3)).toEqual([jobs, 3]);
});

it('leave the others standing when they end their thread, by memory, time or a fault', async () => {
  const jobs = ['a', 'memory', 'b', 'stay', 'c', 'exit', 'd', 'throw', 'e', 'fail', 'f'];
  const [said] = await answers(jobs, 2);
  expect(said).toEqual([
    ...['a', 'ended: ERR_WORKER_OUT_OF_MEMORY', 'b', 'ended: time', 'c', 'ended: 3', 'd', 'ended: broken', 'e'],
    ...['Error: it is broken', 'f'],
  ]);
});

it('that fail by a fault of the programme are their file’s sentence, and leave no beginning of a copy', async () => {
  const script = folder.file(
    'w.js',
    `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ file, to }) => {
      if (to === null) return parentPort.postMessage({ answer: { file, refusal: null } });
      require('node:fs').writeFileSync(to.file + '.' + process.pid + '.part', 'half');
      parentPort.postMessage({ failure: 'it is broken\\n  at line 3' });
    });`,
  );
  const job = { language: 'en', home: '', to: null } as const;
  const to = { file: folder.path('copy.xlsx'), mayOverwrite: false };
  const said = [];
  for await (const { file, refusal } of scoreAll(
    [
      { ...job, file: 'a', to },
      { ...job, file: 'b' },
    ],
    script,
    1,
  )) {
    said.push([file, refusal]);
  }
  expect(said).toEqual([
    ['a', expect.stringMatching(/^a: timbang failed over it \(.*it is broken\)/)],
    ['b', null],
  ]);
  expect(readdirSync(folder.path('.'))).toEqual(['w.js']);
});

it('are done by a new thread after so many, which has gathered nothing yet', async () => {
  expect(await answers(Array.from({ length: 10 }, String), 1, { jobs: 3 })).toEqual([expect.anything(), 4]);
});

it('are not begun far ahead of the one that is waited for', async () => {
  let begun = 0;
  const slow = new Promise<void>((resolve) => setTimeout(resolve, 50));
  const jobs = Array.from({ length: 100 }, (_, n) => n);
  const answersOf = inOrder(jobs, 2, (job) => ((begun += 1), job === 0 ? slow : Promise.resolve()));
  await answersOf.next();
  expect(begun).toBeLessThan(10);
});
