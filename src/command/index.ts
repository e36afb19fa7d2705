import path from 'node:path';
import { isMainThread, parentPort } from 'node:worker_threads';
import { answerTo } from './jobs/thread';
import { run } from './run';
import { removeBegun } from './writing';

/** Takes the line that is there away. */
const CLEARED = '\r\u001b[2K';

/** So that a progress line is long behind nothing. */
const WIDEST = 79;

/** As a shell says that a signal ended a command. */
const ENDINGS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;
const CLOSED_PIPE = 141;

const isWriting = (args: readonly string[]): boolean => args.some((one) => /^--(to|in-place)(=|$)/.test(one));

/** `timbang … | head` closes the pipe: whoever reads has enough. Files that were asked for are written all the same. */
function onClosed(stream: NodeJS.WriteStream, isGoingOn: boolean): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (!isGoingOn) process.exit(CLOSED_PIPE);
  });
}

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
  const args = process.argv.slice(2);
  for (const stream of [process.stdout, process.stderr]) onClosed(stream, isWriting(args));
  for (const [signal, status] of ENDINGS) {
    // Not once: a second signal, while threads are ending, would end it by itself.
    process.on(signal, () => {
      removeBegun();
      process.exit(status);
    });
  }
  void run(args, streams, locale).then((status) => {
    process.exitCode = status;
  });
}

if (isMainThread || parentPort === null) main();
else answerTo(parentPort);
