/** `timbang score --engine duckdb`: a table too large for a workbook, by an embedded engine. */
import { parseRules } from '../../sql/readRules';
import { CommandError } from '../commandError';
import type { Language } from '../../engine/language';
import type { Answer } from '../engines/duckdb';
import { DuckDB } from '../engines/duckdb';
import { readBytes, readText, refuseTaken } from '../inputs';
import type { ExitStatus, Io } from '../io';
import { EXIT } from '../io';
import { problemSentence } from '../print/problems';
import { asTable } from '../print/table';
import type { Given } from '../verb';
import { wholeNumberOf } from '../verb';
import { refuseSource } from '../workbook/targets';

/** As many rows as a person reads. */
export const SHOWN = 20;

export async function scoreByEngine(given: Given, io: Io): Promise<ExitStatus> {
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
  const [to = null] = given.texts('to');
  if (to !== null) {
    await refuseTaken(to, given.isGiven('overwrite'));
    await refuseSource(to, [file, rulesFile, ...(behaviour === null ? [] : [behaviour])]);
  }
  const engine = await DuckDB.open({ memory: given.text('memory'), threads: wholeNumberOf(given, 'threads') });
  try {
    const views = (await engine.score(rules, file, behaviour))
      .filter(({ isResult }) => isResult)
      .map(({ view }) => view);
    const view = given.text('view') ?? 'tb_totals';
    if (!views.includes(view)) throw new CommandError('viewUnknown', { view, known: views.join(', ') });
    if (to !== null) await engine.write(view, to, given.isGiven('overwrite'));
    const lights = await engine.rows(
      'SELECT COALESCE(tb_light, tb_problem) AS tb_light, COUNT(*) AS tb_units FROM tb_totals GROUP BY 1 ORDER BY 2 DESC, 1',
    );
    const shown = to === null ? await engine.rows(`SELECT * FROM ${view} LIMIT ${SHOWN}`) : [];
    io.out(asTable(inSentences(lights, io.language), io.language));
    if (to === null) io.out(`\n${asTable(inSentences(shown, io.language), io.language)}`);
    const [refused] = await engine.rows('SELECT COUNT(*) AS n FROM tb_totals WHERE tb_problem IS NOT NULL');
    return Number(refused?.['n'] ?? 0) > 0 ? EXIT.partly : EXIT.done;
  } finally {
    engine.close();
  }
}

/** The engine reads the file itself; a name that is none is said before. */
async function refuseUnreadable(file: string): Promise<void> {
  const { open } = await import('node:fs/promises');
  const handle = await open(file).catch(() => null);
  if (handle === null) await readBytes(file);
  await handle?.close();
}

/** For people; what is written to a file keeps the words, which scripts ask for. */
function inSentences(rows: readonly Answer[], language: Language): Answer[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        SAYING.has(name) && typeof value === 'string' ? problemSentence(value, language) : value,
      ]),
    ),
  );
}

/** Columns in which problems stand; lights stand in one of them as well, and are no problem's word. */
const SAYING: ReadonlySet<string> = new Set(['tb_problem', 'tb_light']);
