import { run } from './run';

const locale = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
const streams = {
  out: (text: string): void => void process.stdout.write(`${text}\n`),
  err: (text: string): void => void process.stderr.write(`${text}\n`),
  isTerminal: process.stdout.isTTY,
};

void run(process.argv.slice(2), streams, locale).then((status) => {
  process.exitCode = status;
});
