/** The command line, run in this thread, over files in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/command/run';

const ROOT = path.resolve(__dirname, '../..');

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function timbang(...args: string[]): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  const streams = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    isTerminal: false,
    progress: () => undefined,
    home: path.join(ROOT, 'dist'),
    script: null,
  };
  return { status: await run(args, streams), out: out.join('\n'), err: err.join('\n') };
}

/** A folder that is there while a test runs, and files put into it. */
export function testFolder(): { readonly path: (name: string) => string; readonly file: typeof file } {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'timbang-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const at = (name: string): string => path.join(folder, name);
  function file(name: string, content: string | Uint8Array): string {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
    return at(name);
  }
  return { path: at, file };
}
