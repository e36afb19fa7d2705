/** artifacts/command as people get it: packed, installed into an empty folder without a network, and run. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { version } from '../../../package.json';
import { testFolder } from '../../support/command';
import { filledOmax } from '../../support/filledTemplates';

const PACKAGE = path.resolve(__dirname, '../../../artifacts/command');
const run = promisify(execFile);
const folder = testFolder();

/** Nothing of this machine's npm is used: neither settings nor what was fetched before. */
function npm(...args: string[]): Promise<{ stdout: string }> {
  const home = folder.path('home');
  mkdirSync(home, { recursive: true });
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    npm_config_cache: folder.path('cache'),
    npm_config_update_notifier: 'false',
  };
  return run('npm', args, { env, cwd: folder.path('.') });
}

async function installed(): Promise<(...args: string[]) => Promise<{ status: number; out: string; err: string }>> {
  await npm('pack', PACKAGE, '--silent', '--pack-destination', folder.path('.'));
  mkdirSync(folder.path('office'));
  writeFileSync(folder.path('office/package.json'), '{}');
  const tarball = folder.path(`timbang-${version}.tgz`);
  await npm(
    'install',
    '--prefix',
    folder.path('office'),
    '--offline',
    '--omit=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    tarball,
  );
  expect(readdirSync(folder.path('office/node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['timbang']);
  const command = folder.path('office/node_modules/.bin/timbang');
  return async (...args) => {
    const ended = await run(command, args, { env: { PATH: process.env['PATH'] } }).catch(
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    return { status: 'code' in ended ? ended.code : 0, out: ended.stdout, err: ended.stderr };
  };
}

it('is packed, installed offline, and scores on all cores what it scores alone', async () => {
  const timbang = await installed();
  const help = await timbang('--help');
  expect([help.status, help.out.startsWith('timbang scores performance tables')]).toEqual([0, true]);
  for (const n of [1, 2, 3]) folder.file(`in/${n}.xlsx`, filledOmax([20 + n, 3.6, 5]));
  const [together, alone] = await Promise.all([
    timbang('score', folder.path('in'), '--format', 'json', '--to', folder.path('out')),
    timbang('score', folder.path('in'), '--format', 'json', '--jobs', '1'),
  ]);
  expect([together.status, alone.status]).toEqual([0, 0]);
  // Neither progress nor colours where nobody watches.
  expect(together.err).toBe(
    '3 files, 3 scorecards: 1 green, 2 yellow, 0 red, 0 without a total; 0 read by guess. 0 files could not be read, 0 more have something open.\n',
  );
  type Answer = readonly { cards: readonly { total: number }[]; written: string | null }[];
  const cardsOf = ({ out }: { out: string }) => (JSON.parse(out) as Answer).map(({ cards }) => cards);
  expect(cardsOf(together)).toEqual(cardsOf(alone));
  expect(cardsOf(together).map(([card]) => card?.total.toFixed(4))).toEqual(['8.0400', '7.9233', '7.8067']);
  expect(readdirSync(folder.path('out'))).toEqual(['1.xlsx', '2.xlsx', '3.xlsx']);
  folder.file('in/0.xlsx', 'no workbook');
  const table = folder.file('t.csv', 'a\n1\n');
  const columns = { indicator: ['a'], target: 'a', realization: 'a', weight: 'a' };
  const rules = folder.file('r.json', JSON.stringify({ method: 'ckp', unit: ['a'], columns }));
  const [damaged, missing, large] = await Promise.all([
    timbang('score', folder.path('in'), '--jobs', '2', '--language', 'id'),
    timbang('score', folder.path('nowhere')),
    timbang('score', '--engine', 'duckdb', table, '--rules', rules),
  ]);
  expect([damaged.status, damaged.err.includes('0.xlsx')]).toEqual([1, true]);
  expect(damaged.out).toContain('1 berkas tidak dapat dibaca');
  expect([missing.status, missing.out]).toEqual([2, '']);
  expect([large.status, large.err]).toEqual([2, expect.stringContaining('npm install @duckdb/node-api@')]);
});

it('contains what it says, under licences that let it be passed on', () => {
  const notices = readFileSync(path.join(PACKAGE, 'third-party-notices.txt'), 'utf8');
  for (const name of ['@univerjs/core', 'papaparse', 'fflate', 'fast-xml-parser', 'rxjs'])
    expect(notices).toContain(`\n${name} `);
  const licences = [...notices.matchAll(/^(?:@[\w.-]+\/)?[\w.-]+ \d+\.\S+ \(([^)]+)\)$/gm)].map(
    ([, licence]) => licence,
  );
  expect(licences.length).toBeGreaterThan(30);
  expect(licences.filter((licence) => !/^(MIT|ISC|Apache-2\.0|BSD-\d-Clause|0BSD)$/.test(licence ?? ''))).toEqual([]);
  for (const file of ['functions.js', 'pls.js', 'functions.json', 'LICENSE'])
    expect(existsSync(path.join(PACKAGE, file))).toBe(true);
  expect(readFileSync(path.join(PACKAGE, 'functions.js'))).toEqual(
    readFileSync(path.resolve(PACKAGE, '../../dist/functions.js')),
  );
  expect(statSync(path.join(PACKAGE, 'timbang.js')).size).toBeLessThan(20e6);
});

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

it('builds nothing when it is installed: DuckDB comes built for Windows, Mac and Linux', () => {
  const lock = JSON.parse(readFileSync(path.resolve(PACKAGE, '../../package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked | undefined>>;
  };
  const { optionalDependencies } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as Locked;
  const found = new Map<string, Locked>();
  const add = (name: string): void => {
    const each = lock.packages[`node_modules/${name}`];
    if (each === undefined) throw new Error(`${name} is not locked.`);
    if (found.has(name)) return;
    found.set(name, each);
    Object.keys({ ...each.dependencies, ...each.optionalDependencies }).forEach(add);
  };
  Object.keys(optionalDependencies ?? {}).forEach(add);
  expect([...found].filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  const builtFor = [...found.values()].flatMap(({ os = [], cpu = [] }) =>
    os.flatMap((one) => cpu.map((of) => `${one} ${of}`)),
  );
  expect(new Set(builtFor)).toEqual(
    new Set(['darwin arm64', 'darwin x64', 'linux arm64', 'linux x64', 'win32 arm64', 'win32 x64']),
  );
});
