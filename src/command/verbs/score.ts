/** `timbang score --engine duckdb`: a table too large for a workbook, by an embedded engine. */
import type { Localized } from '../../engine/language';
import { parseRules } from '../../sql/readRules';
import { CommandError } from '../commandError';
import { DuckDB } from '../engines/duckdb';
import { readBytes, readText, refuseTaken } from '../inputs';
import type { ExitStatus, Io } from '../io';
import { EXIT } from '../io';
import { asTable } from '../print/table';
import type { Given, Verb } from '../verb';
import { choiceOf } from '../verb';

/** As many rows as a person reads. */
const SHOWN = 20;

const help: Localized = {
  en: `timbang score --engine duckdb TABLE --rules FILE [--behaviour TABLE] [--view NAME] [--to FILE] [--overwrite]
              [--memory 300MB] [--threads N]

Scores a .parquet, .csv or .tsv by rules (timbang sql --help) and prints the totals: how many of each light, and the
first ${SHOWN}. --view shows another answer, such as tb_indicators or tb_statuses; --to writes all of it to a .parquet or .csv.
It ends with 1 where a total could not be made; tb_problem says why.`,
  id: `timbang score --engine duckdb TABEL --rules BERKAS [--behaviour TABEL] [--view NAMA] [--to BERKAS] [--overwrite]
              [--memory 300MB] [--threads N]

Menilai .parquet, .csv atau .tsv menurut aturan (timbang sql --help) dan mencetak nilai total: banyaknya tiap lampu, dan
${SHOWN} yang pertama. --view menampilkan jawaban lain, misalnya tb_indicators atau tb_statuses; --to menulis semuanya ke
.parquet atau .csv. Status akhirnya 1 bila ada nilai total yang tidak dapat dibuat; tb_problem menjelaskan sebabnya.`,
};

export const SCORE: Verb = {
  name: 'score',
  summary: { en: 'scores tables, with lights and a summary', id: 'menilai tabel, dengan lampu dan ringkasan' },
  help,
  options: {
    engine: { type: 'string' },
    rules: { type: 'string' },
    behaviour: { type: 'string' },
    view: { type: 'string' },
    to: { type: 'string' },
    overwrite: { type: 'boolean' },
    memory: { type: 'string' },
    threads: { type: 'string' },
  },
  run: async (given, io) => {
    choiceOf(given, 'engine', ['duckdb'], 'duckdb');
    return scoreByEngine(given, io);
  },
};

async function scoreByEngine(given: Given, io: Io): Promise<ExitStatus> {
  const [file, argument] = given.positionals;
  if (file === undefined) throw new CommandError('argumentMissing', { verb: 'score', what: 'TABLE' });
  if (argument !== undefined) throw new CommandError('argumentTooMuch', { verb: 'score', argument });
  const rulesFile = given.text('rules');
  if (rulesFile === null) throw new CommandError('argumentMissing', { verb: 'score', what: '--rules' });
  const rules = parseRules(await readText(rulesFile));
  const behaviour = given.text('behaviour');
  if (rules.behaviour !== null && behaviour === null) {
    throw new CommandError('argumentMissing', { verb: 'score', what: '--behaviour' });
  }
  for (const one of [file, behaviour]) if (one !== null) await refuseUnreadable(one);
  const to = given.text('to');
  if (to !== null) await refuseTaken(to, given.isGiven('overwrite'));
  const engine = await DuckDB.open({ memory: given.text('memory'), threads: threadsOf(given) });
  try {
    const views = (await engine.score(rules, file, behaviour))
      .filter(({ isResult }) => isResult)
      .map(({ view }) => view);
    const view = given.text('view') ?? 'tb_totals';
    if (!views.includes(view)) throw new CommandError('viewUnknown', { view, known: views.join(', ') });
    if (to !== null) await engine.write(view, to);
    const lights = await engine.rows(
      'SELECT COALESCE(tb_light, tb_problem) AS tb_light, COUNT(*) AS tb_units FROM tb_totals GROUP BY 1 ORDER BY 2 DESC, 1',
    );
    io.out(asTable(lights, io.language));
    if (to === null) io.out(`\n${asTable(await engine.rows(`SELECT * FROM ${view} LIMIT ${SHOWN}`), io.language)}`);
    const [refused] = await engine.rows('SELECT COUNT(*) AS n FROM tb_totals WHERE tb_problem IS NOT NULL');
    return Number(refused?.['n'] ?? 0) > 0 ? EXIT.partly : EXIT.done;
  } finally {
    engine.close();
  }
}

function threadsOf(given: Given): number | null {
  const said = given.text('threads');
  if (said === null) return null;
  if (!/^[1-9]\d{0,2}$/.test(said)) throw new CommandError('choiceUnknown', { option: 'threads', known: '1 … 999' });
  return Number(said);
}

/** The engine reads the file itself; a name that is none is said before. */
async function refuseUnreadable(file: string): Promise<void> {
  const { open } = await import('node:fs/promises');
  const handle = await open(file).catch(() => null);
  if (handle === null) await readBytes(file);
  await handle?.close();
}
