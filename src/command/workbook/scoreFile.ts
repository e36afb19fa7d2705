/** One file, scored: read, computed where it has formulas of Timbang, and written as a copy where that is asked. */
import path from 'node:path';
import type { Language } from '../../engine/language';
import type { WorkbookContents } from '../../files/contents';
import { patchWorkbook } from '../../files/patching/patchWorkbook';
import { readWorkbook } from '../../files/reading/readWorkbook';
import { CommandError } from '../commandError';
import { failureSentence } from '../failures';
import { readFileBytes } from '../inputs';
import { isText, sheetsOfText } from '../sheets';
import { shiftedCells } from '../shifted';
import { writeTarget } from '../writing';
import { cardsOf } from './cards';
import { computed } from './readForCells';
import type { Recalculated } from './recalculate';
import type { ScoredFile } from './scoredFile';
import { cellsSentence, errorSentence } from './sentences';
import type { Tables } from './tables';
import { tablesOf } from './tables';

/** What is to be done, as plain data: another thread may do it. */
export interface ScoreJob {
  readonly file: string;
  readonly language: Language;
  /** Where functions.js, pls.js and functions.json lie. */
  readonly home: string;
  /** Where the copy goes; `null` without one. */
  readonly to: { readonly file: string; readonly mayOverwrite: boolean } | null;
  /** Why it is not done, as was seen before. */
  readonly refusal?: string;
}

/** One file that cannot be read leaves the others standing: its sentence is its answer. */
export async function scoreFile(job: ScoreJob): Promise<ScoredFile> {
  if (job.refusal !== undefined) return refused(job.file, job.refusal);
  try {
    return await scored(job);
  } catch (error) {
    return refused(job.file, failureSentence(error, job.file, job.language));
  }
}

export function refused(file: string, refusal: string): ScoredFile {
  return { file, refusal, cards: [], problems: [], notes: [], written: null };
}

async function scored({ file, language, home, to }: ScoreJob): Promise<ScoredFile> {
  const bytes = await readFileBytes(file);
  if (isText(file)) return scoredText(bytes, file, language);
  const contents = readWorkbook(bytes);
  const done = await computed(contents, file, { home, language });
  const { cards, problems } = cardsOf(done.contents, tablesOf(done.contents), nameOf(file), language);
  const written = to === null ? null : to.file;
  if (to !== null) await writeTarget(to.file, withResults(bytes, done), to.mayOverwrite);
  return {
    ...empty(file),
    cards,
    problems: [...problems, ...done.errors.map((one) => errorSentence(one, language))],
    notes: notesOf(done, language),
    written,
  };
}

const empty = (file: string): ScoredFile => ({
  file,
  refusal: null,
  cards: [],
  problems: [],
  notes: [],
  written: null,
});

const nameOf = (file: string): string => path.basename(file, path.extname(file));

function withResults(bytes: Uint8Array, { changes }: Recalculated): Uint8Array {
  if (changes.length === 0) return bytes;
  const cells = changes.map(({ sheet, cells: changed }) => ({ kind: 'cells' as const, sheet, cells: changed }));
  return patchWorkbook(bytes, [...cells, { kind: 'calculateOnOpening' }]);
}

function notesOf({ changes, uncomputed, asInFile, ofTheHour }: Recalculated, language: Language): string[] {
  const count = changes.reduce((sum, { cells }) => sum + cells.filter(({ content }) => content?.formula).length, 0);
  return [
    ...(count > 0 ? [new CommandError('recalculated', { count }).describe(language)] : []),
    ...cellsSentence('uncomputed', uncomputed, language),
    ...cellsSentence('asInFile', asInFile, language),
    ...cellsSentence('ofTheHour', ofTheHour, language),
  ];
}

const NO_WORKBOOK: WorkbookContents = {
  sheets: [],
  activeSheet: 0,
  styles: [],
  names: [],
  customXml: [],
  calendar: 1900,
  isProtected: false,
  unseen: [],
};

function scoredText(bytes: Uint8Array, file: string, language: Language): ScoredFile {
  const visible = sheetsOfText(bytes, file).map((sheet) => ({ formats: [], unknown: [], ...sheet }));
  const tables: Tables = { visible, tooLarge: [], named: () => null };
  const { cards, problems } = cardsOf(NO_WORKBOOK, tables, nameOf(file), language);
  const shifted = visible.flatMap(shiftedCells);
  return { ...empty(file), cards, problems: [...problems, ...shifted.map((one) => one.describe(language))] };
}
