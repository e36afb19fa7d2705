/** `timbang score FILE…`: every file by the scorecards in it. */
import path from 'node:path';
import type { Localized } from '../../engine/language';
import { filled } from '../../engine/phrases';
import { CommandError } from '../commandError';
import type { FileToRead } from '../files';
import { filesBelow } from '../files';
import type { ExitStatus, Io } from '../io';
import { EXIT } from '../io';
import { scoreAll } from '../jobs/scoreAll';
import { FORMATS, linesIn, ResultsFile } from '../print/results';
import type { Lines } from '../print/results';
import { NOTHING_YET, summaryLine, withFile } from '../print/scored';
import { isText, TABLE_ENDINGS } from '../sheets';
import type { Given } from '../verb';
import { choiceOf, wholeNumberOf } from '../verb';
import type { ScoreJob } from '../workbook/scoreFile';
import type { ScoredFile } from '../workbook/scoredFile';
import { isInOrder } from '../workbook/scoredFile';
import { realFile, refuseLinks, refuseNoFolder, refuseSource, targetBelow } from '../workbook/targets';

const PROGRESS: Localized = { en: '{done} of {all} files', id: '{done} dari {all} berkas' };

export async function scoreWorkbooks(given: Given, io: Io): Promise<ExitStatus> {
  if (given.positionals.length === 0) throw new CommandError('argumentMissing', { verb: 'score', what: 'FILE' });
  const format = choiceOf(given, 'format', FORMATS, 'text');
  const wanted = wantedOutputs(given);
  if (wanted.folder !== null) await refuseNoFolder(wanted.folder);
  const jobsAtOnce = wholeNumberOf(given, 'jobs');
  const files = await filesBelow(given.positionals, TABLE_ENDINGS);
  for (const to of wanted.results)
    await refuseSource(
      to,
      files.map(({ file }) => file),
    );
  const jobs = await jobsFor(files, wanted, io);
  // Whoever asked for copies and gets none has to know.
  const lacksCopies = (wanted.folder !== null || wanted.isInPlace) && jobs.every(({ to }) => to === null);
  const lines = linesIn(format, io.language);
  const results = await Promise.all(wanted.results.map((file) => openResults(file, wanted.mayOverwrite, io)));
  let summary = NOTHING_YET;
  let isAllInOrder = true;
  const say = (said: readonly string[]): void => {
    for (const line of said) io.out(line);
  };
  try {
    say(lines.first());
    for (const one of results) await one.file.write(one.lines.first());
    io.progress(filled(PROGRESS[io.language], { done: 0, all: files.length }, io.language));
    for await (const file of scoreAll(jobs, io.script, jobsAtOnce)) {
      if (file.refusal !== null) io.err(sentenceOf(file.file, file.refusal));
      say(lines.of(file));
      for (const one of results) await one.file.write(one.lines.of(file));
      isAllInOrder &&= isInOrder(file);
      summary = withFile(summary, file, !isInOrder(file));
      io.progress(filled(PROGRESS[io.language], { done: summary.files, all: files.length }, io.language));
    }
    io.progress('');
    say(lines.last());
    for (const one of results) {
      await one.file.write(one.lines.last());
      await one.file.close();
    }
  } catch (error) {
    io.progress('');
    for (const one of results) await one.file.giveUp();
    throw error;
  }
  const total = summaryLine(summary, io.language);
  if (format === 'text') io.out(total);
  else io.err(total);
  if (lacksCopies) io.err(new CommandError('noCopies').describe(io.language));
  return isAllInOrder && !lacksCopies ? EXIT.done : EXIT.partly;
}

interface Outputs {
  readonly folder: string | null;
  readonly results: readonly string[];
  readonly isInPlace: boolean;
  readonly mayOverwrite: boolean;
}

function wantedOutputs(given: Given): Outputs {
  const isResults = (to: string): boolean => ['.csv', '.json'].includes(path.extname(to).toLowerCase());
  const all = given.texts('to');
  const folders = all.filter((to) => !isResults(to));
  const [folder = null, more] = folders;
  if (more !== undefined) throw new CommandError('argumentTooMuch', { verb: 'score', argument: more });
  const isInPlace = given.isGiven('in-place');
  if (isInPlace && folder !== null) throw new CommandError('argumentTooMuch', { verb: 'score', argument: folder });
  return { folder, results: all.filter(isResults), isInPlace, mayOverwrite: given.isGiven('overwrite') };
}

async function openResults(
  file: string,
  mayOverwrite: boolean,
  { language }: Io,
): Promise<{ readonly file: ResultsFile; readonly lines: Lines }> {
  const format = path.extname(file).toLowerCase() === '.json' ? 'json' : 'csv';
  return { file: await ResultsFile.open(file, mayOverwrite), lines: linesIn(format, language) };
}

/**
 * Where each copy goes is known, and one that can go nowhere refused, before anything is computed. A text has no copy. Throws
 * where nothing is left to be done.
 */
async function jobsFor(files: readonly FileToRead[], wanted: Outputs, { language, home }: Io): Promise<ScoreJob[]> {
  const target = await targetsFor(files, wanted);
  const jobs: ScoreJob[] = [];
  const refusals: CommandError[] = [];
  for (const one of files) {
    const job = { file: one.file, language, home };
    try {
      if (one.refusal !== undefined) throw one.refusal;
      jobs.push({ ...job, to: isText(one.file) ? null : await target(one) });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      refusals.push(error);
      jobs.push({ ...job, to: null, refusal: error.describe(language) });
    }
  }
  const [first] = refusals;
  if (first !== undefined && refusals.length === jobs.length) throw first;
  return jobs;
}

async function targetsFor(
  files: readonly FileToRead[],
  { folder, isInPlace, mayOverwrite }: Outputs,
): Promise<(one: FileToRead) => Promise<ScoreJob['to']>> {
  if (isInPlace) {
    return async ({ file }) => {
      await refuseLinks(path.dirname(file), path.resolve(file));
      return { file: path.resolve(file), mayOverwrite: true };
    };
  }
  if (folder === null) return () => Promise.resolve(null);
  const within = (await realFile(folder)) ?? path.resolve(folder);
  const sources = new Set(await Promise.all(files.map(({ file }) => realFile(file))));
  const taken = new Set<string>();
  return async ({ file, name }) => {
    const target = targetBelow(within, name);
    if (sources.has(target)) throw new CommandError('targetIsSource', { file });
    // Most file systems of offices do not tell A from a.
    if (taken.has(target.toLowerCase())) throw new CommandError('targetTwice', { file, target });
    taken.add(target.toLowerCase());
    await refuseLinks(within, target);
    return { file: target, mayOverwrite };
  };
}

/** A sentence that begins with the file does not name it twice. */
function sentenceOf(file: ScoredFile['file'], sentence: string): string {
  return sentence.startsWith(file) ? sentence : `${file}: ${sentence}`;
}
