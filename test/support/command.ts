/** The command line, run in this thread, over files in a folder of its own; and workbooks for it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/command/run';
import { patchWorkbook } from '../../src/files/patching/patchWorkbook';

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

export function template(name: string): Uint8Array {
  return readFileSync(path.join(ROOT, 'assets/templates', `${name}.xlsx`));
}

/** Invented data: level 0, level 3, target, realization, weight. */
const OMAX_ROWS = [
  ['Service time', 'minutes', 60, 45, 15, 24, 0.5],
  ['Satisfaction', 'points', 2, 3, 4, 3.6, 0.3],
  ['Complaints', 'cases', 20, 12, 2, 5, 0.2],
] as const;

/** The OMAX template with three KPIs, and formulas that still show what they did before. */
export function filledOmax(realizations: readonly (number | string)[] = [24, 3.6, 5]): Uint8Array {
  const cells = OMAX_ROWS.flatMap((row, index) =>
    row.map((value, column) => {
      const content = { value: column === 5 ? (realizations[index] ?? value) : value };
      return { row: 7 + index, column, content };
    }),
  );
  return patchWorkbook(template('OMAX scorecard'), [{ kind: 'cells', sheet: 'KPI', cells }]);
}
