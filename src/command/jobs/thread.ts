/** The other end of `workers`: a thread that scores files until nobody asks any more. */
import type { MessagePort } from 'node:worker_threads';
import type { ScoreJob } from '../workbook/scoreFile';
import type { ScoredFile } from '../workbook/scoredFile';
import { scoreFile } from '../workbook/scoreFile';
import type { Reply } from './workers';

export function answerTo(port: MessagePort): void {
  port.on('message', (job: ScoreJob) => {
    void scoreFile(job).then(
      (answer) => port.postMessage({ answer } satisfies Reply<ScoredFile>),
      (error: unknown) => {
        const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
        port.postMessage({ failure } satisfies Reply<ScoredFile>);
      },
    );
  });
}
