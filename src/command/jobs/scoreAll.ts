/** Files scored on all cores, or in this thread alone where there is no script for others. */
import { availableParallelism } from 'node:os';
import { CommandError } from '../commandError';
import { failureSentence } from '../failures';
import type { ScoreJob } from '../workbook/scoreFile';
import { refused, scoreFile } from '../workbook/scoreFile';
import type { ScoredFile } from '../workbook/scoredFile';
import { beginning, ended, removeBeside } from '../writing';
import { inOrder } from './inOrder';
import type { Workers } from './workers';
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
    yield* inOrder(jobs, count, (job) => scoredBy(workers, job));
  } finally {
    await workers.close();
  }
}

/** A thread hears no signal, and cleans nothing up when it is ended: the beginning of a copy is this one's to take away. */
async function scoredBy(workers: Workers<ScoreJob, ScoredFile>, job: ScoreJob): Promise<ScoredFile> {
  if (job.refusal !== undefined) return refused(job.file, job.refusal);
  if (job.to !== null) beginning(job.to.file);
  try {
    return await workers.run(job);
  } catch (failure) {
    if (job.to !== null) await removeBeside(job.to.file);
    return endedOver(job, failure);
  } finally {
    if (job.to !== null) ended(job.to.file);
  }
}

function endedOver({ file, language }: ScoreJob, failure: unknown): ScoredFile {
  if (!(failure instanceof EndedWorker)) return refused(file, failureSentence(failure, file, language));
  const refusal =
    failure.reason === 'time'
      ? new CommandError('tookTooLong', { file, minutes: LIMITS.minutes })
      : new CommandError('workerEnded', { file, reason: failure.reason });
  return refused(file, refusal.describe(language));
}
