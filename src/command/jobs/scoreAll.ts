/** Files scored on all cores, or in this thread alone where there is no script for others. */
import { availableParallelism } from 'node:os';
import { CommandError } from '../commandError';
import type { ScoreJob } from '../workbook/scoreFile';
import { refused, scoreFile } from '../workbook/scoreFile';
import type { ScoredFile } from '../workbook/scoredFile';
import { inOrder } from './inOrder';
import { EndedWorker, workersOf } from './workers';

/** A workbook of the largest size that is opened takes about a minute and a gigabyte. */
const LIMITS = { minutes: 5, megabytes: 2048, jobs: 100 };

export async function* scoreAll(
  jobs: readonly ScoreJob[],
  script: string | null,
  wished: number | null,
): AsyncGenerator<ScoredFile> {
  if (script === null) {
    // One workbook after the other: two that are open in one thread compute into each other.
    for (const job of jobs) yield await scoreFile(job);
    return;
  }
  const count = Math.min(wished ?? availableParallelism(), Math.max(1, jobs.length));
  const workers = workersOf<ScoreJob, ScoredFile>(script, count, LIMITS);
  try {
    yield* inOrder(jobs, count, (job) => workers.run(job).catch((failure: unknown) => endedOver(job, failure)));
  } finally {
    await workers.close();
  }
}

function endedOver({ file, language }: ScoreJob, failure: unknown): ScoredFile {
  if (!(failure instanceof EndedWorker)) throw failure;
  const refusal =
    failure.reason === 'time'
      ? new CommandError('tookTooLong', { file, minutes: LIMITS.minutes })
      : new CommandError('workerEnded', { file, reason: failure.reason });
  return refused(file, refusal.describe(language));
}
