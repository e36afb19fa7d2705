import path from 'node:path';
import { isMainThread, parentPort } from 'node:worker_threads';
import { answerTo } from './jobs/thread';
import { run } from './run';

/** Takes the line that is there away. */
const CLEARED = '\r\u001b[2K';

/** So that a progress line is long behind nothing. */
const WIDEST = 79;

function main(): void {
  const locale = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
  let hasLine = false;
  const clear = (): void => {
    if (hasLine) process.stderr.write(CLEARED);
    hasLine = false;
  };
  const streams = {
    out: (text: string): void => {
      clear();
      process.stdout.write(`${text}\n`);
    },
    err: (text: string): void => {
      clear();
      process.stderr.write(`${text}\n`);
    },
    isTerminal: process.stdout.isTTY,
    progress: (text: string): void => {
      if (!process.stderr.isTTY) return;
      clear();
      process.stderr.write(text.slice(0, WIDEST));
      hasLine = text !== '';
    },
    home: path.dirname(__filename),
    script: __filename,
  };
  // `timbang … | head` closes the pipe: whoever reads has enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  void run(process.argv.slice(2), streams, locale).then((status) => {
    process.exitCode = status;
  });
}

if (isMainThread || parentPort === null) main();
else answerTo(parentPort);
