/**
 * The command line over many files and over many rows: files a second, memory, and what a second process brings. Sizes are
 * those of `BENCH_WORKBOOKS` and `BENCH_ROWS`, else 1,000 workbooks and ten million rows. Reads artifacts/command.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { call } from './shipped.mjs';
import { generator } from './timing.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../..');
const WORKBOOKS = Number(process.env.BENCH_WORKBOOKS ?? 1_000);
const ROWS = Number(process.env.BENCH_ROWS ?? 10_000_000);
/** Of the functions: as many as a workbook has at most. */
const OWN_ROWS = Math.min(ROWS, 100_000);
const DAMAGED = 10;
const INDICATORS = 10;
const MB = 2 ** 20;

export async function command() {
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-bench-'));
  try {
    manyWorkbooks(folder);
    await manyRows(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function manyWorkbooks(folder) {
  const { count, totals } = writeWorkbooks(path.join(folder, 'in'));
  console.log(`\n${count} workbooks of the OMAX template, ${DAMAGED} of them damaged:`);
  const tenth = path.join(folder, 'tenth');
  writeWorkbooks(tenth, Math.ceil(WORKBOOKS / 10));
  timbang(folder, ['score', tenth, '--jobs', '1', '--format', 'json'], 'a tenth of them, one process');
  for (const jobs of [1, 2]) {
    const { out, seconds } = timbang(
      folder,
      [
        'score',
        path.join(folder, 'in'),
        '--jobs',
        String(jobs),
        '--format',
        'json',
        '--to',
        path.join(folder, `out${jobs}`),
      ],
      `${jobs} at once, copies written`,
    );
    const answers = JSON.parse(out);
    const refused = answers.filter(({ refusal }) => refusal !== null);
    const wrong = answers.filter(
      ({ refusal, cards: [card], file }) =>
        refusal === null && !(Math.abs(card?.total - totals.get(path.basename(file))) <= 1e-9),
    );
    const lost = answers.filter(({ refusal, written }) => refusal === null && written === null);
    console.log(
      `    ${(count / seconds).toFixed(1)} files a second; refused ${refused.length}, lost ${count - answers.length + lost.length}, other totals than by hand ${wrong.length}`,
    );
  }
}

/** Realizations drawn, their totals computed here; ten are cut in the middle. */
function writeWorkbooks(folder, count = WORKBOOKS) {
  require(path.join(root, 'src/help/typescript.cjs'));
  const { filledOmax } = require(path.join(root, 'test/support/filledTemplates.ts'));
  mkdirSync(folder);
  const random = generator(20260331);
  const totals = new Map();
  for (let n = 0; n < count; n += 1) {
    const [time, points, cases] = [16 + 25 * random(), 3 + random(), 2 + 10 * random()];
    const name = `${String(n).padStart(5, '0')}.xlsx`;
    const isDamaged = n % Math.ceil(count / DAMAGED) === 0;
    const bytes = filledOmax([time, points, cases]);
    writeFileSync(path.join(folder, name), isDamaged ? bytes.slice(0, bytes.length / 2) : bytes);
    // Levels between 3 and 10, from the start to the target.
    const levels = [3 + (7 * (45 - time)) / 30, 3 + 7 * (points - 3), 3 + (7 * (12 - cases)) / 10];
    totals.set(name, 0.5 * levels[0] + 0.3 * levels[1] + 0.2 * levels[2]);
  }
  return { count, totals };
}

/** CKP of employees with ten indicators each: by the engine from a file, and by our own function. */
async function manyRows(folder) {
  const table = path.join(folder, 'contracts.parquet');
  await writeTable(table);
  const rules = path.join(folder, 'rules.json');
  const columns = { indicator: ['code'], target: 'target', realization: 'realization', weight: 'weight' };
  writeFileSync(
    rules,
    JSON.stringify({ method: 'ckp', unit: ['employee'], columns: { ...columns, polarity: 'polarity' } }),
  );
  console.log(`\nCKP of ${(ROWS / INDICATORS).toLocaleString('en')} employees, ${ROWS.toLocaleString('en')} rows:`);
  const to = path.join(folder, 'totals.parquet');
  timbang(
    folder,
    ['score', '--engine', 'duckdb', table, '--rules', rules, '--to', to],
    'by DuckDB, from and to a file',
  );
  const random = generator(7);
  const employees = Array.from({ length: OWN_ROWS / INDICATORS }, () =>
    Array.from({ length: INDICATORS }, () => ({ target: 100, realization: 60 + 60 * random() })),
  );
  const started = performance.now();
  for (const rows of employees) {
    const column = (value) => rows.map((row) => [value(row)]);
    const [targets, realizations] = [column(({ target }) => target), column(({ realization }) => realization)];
    call(
      'CKP_SCORE',
      targets,
      realizations,
      column(() => 1 / INDICATORS),
      'maximize',
      null,
      null,
      null,
    );
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`  our own functions, ${OWN_ROWS.toLocaleString('en')} rows in memory: ${seconds.toFixed(2)} s`);
}

async function writeTable(file) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT i // ${INDICATORS} AS employee, CAST(i % ${INDICATORS} AS VARCHAR) AS code, 100.0 AS target,
       60 + (hash(i) % 6000) / 100.0 AS realization, ${1 / INDICATORS} AS weight, 'maximize' AS polarity
     FROM range(${ROWS}) AS t(i)) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
}

/** Runs the package and says its seconds and the most memory that it had. */
function timbang(folder, args, name) {
  const peak = path.join(folder, 'peak');
  const script = path.join(root, 'artifacts/command/timbang.js');
  const preload = ['--require', path.join(import.meta.dirname, 'peakMemory.cjs')];
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [...preload, script, ...args], {
    env: { ...process.env, PEAK_MEMORY: peak },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status === null || status > 1) throw new Error(stderr);
  const megabytes = Number(readFileSync(peak, 'utf8')) / MB;
  console.log(`  ${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most`);
  return { out: stdout, seconds };
}

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) await command();
