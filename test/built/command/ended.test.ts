/** The command in a process of its own: its output closed, and signals. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { testFolder } from '../../support/command';
import { filledOmax } from '../../support/filledTemplates';

const SCRIPT = path.resolve(__dirname, '../../../artifacts/command/timbang.js');
const folder = testFolder();

interface Ended {
  readonly status: number | null;
  readonly err: string;
}

interface Around {
  /** Closes the output after its first line, as `head -1` does. */
  readonly isClosed?: boolean;
  readonly onOutput?: (kill: (signal: NodeJS.Signals) => void) => void;
}

function timbang(args: readonly string[], { isClosed = false, onOutput }: Around = {}): Promise<Ended> {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  child.stdout.on('data', () => {
    if (isClosed) child.stdout.destroy();
    onOutput?.((signal) => child.kill(signal));
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, err })));
}

function offices(count: number): string {
  for (let n = 0; n < count; n += 1) folder.file(`in/${n}.xlsx`, filledOmax([20 + n, 3.6, 5]));
  return folder.path('in');
}

it('goes on writing when nobody reads its output any more, and else ends as a closed pipe ends a command', async () => {
  const from = offices(6);
  const [writing, printing] = [
    await timbang(['score', from, '--jobs', '1', '--to', folder.path('out')], { isClosed: true }),
    await timbang(['score', from, '--jobs', '1'], { isClosed: true }),
  ];
  expect([writing.status, readdirSync(folder.path('out'))]).toEqual([0, [0, 1, 2, 3, 4, 5].map((n) => `${n}.xlsx`)]);
  expect(printing).toEqual({ status: 141, err: '' });
});

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('leaves nothing half written behind when %s ends it', async (signal, expected) => {
  const results = folder.path('results/r.csv');
  let wasBegun = false;
  const { status } = await timbang(['score', offices(6), '--jobs', '1', '--to', results], {
    onOutput: (kill) => {
      wasBegun ||= readdirSync(path.dirname(results)).some((name) => name.endsWith('.part'));
      kill(signal);
    },
  });
  expect([wasBegun, status, readdirSync(path.dirname(results))]).toEqual([true, expected, []]);
});
