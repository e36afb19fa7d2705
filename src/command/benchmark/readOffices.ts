/** The tables of many offices, from a file each, all scored like the first. */
import path from 'node:path';
import { FileError } from '../../files/fileError';
import { newId } from '../../model/newId';
import { ModelError } from '../../model/modelError';
import type { Office, Offices } from '../../model/scorecard/offices/offices';
import { officesOf, withoutEnding } from '../../model/scorecard/offices/offices';
import { withOffice } from '../../model/scorecard/offices/names';
import type { FileTable, FirstOffice } from '../../model/scorecard/offices/table';
import type { Model } from '../../model/types';
import { fileTables } from '../../workbook/officeFiles/fileTables';
import { tableNameOf } from '../../workbook/reading/kpiTable';
import { CommandError } from '../commandError';
import type { FileToRead } from '../files';
import { MOST_CELLS } from '../sheets';
import { readForCells } from '../workbook/readForCells';
import type { First } from './firstOffice';
import { firstOffice } from './firstOffice';
import type { Reading } from './reading';

export interface LeftOut {
  readonly file: string;
  readonly sentence: string;
}

export interface OfficesOfFiles {
  /** The best first; those without a total at the end. */
  readonly offices: readonly (Office & { readonly from: FileTable })[];
  /** The scorecard of the office that the others are scored like. */
  readonly first: string;
  /** With the hierarchy of the first office, and nothing else. */
  readonly model: Model;
  readonly remarks: readonly string[];
  /** Every file is an office, or is named here. */
  readonly unread: readonly LeftOut[];
  /** Whether nothing is open that `score` would end with 1 for. */
  readonly isInOrder: boolean;
}

/** The first file is the one that the others are scored like; where nobody said so, the first that can be. */
export async function readOffices(
  files: readonly FileToRead[],
  isSaid: boolean,
  reading: Reading,
): Promise<OfficesOfFiles> {
  const { first, from, model, remarks, questions, others, passed } = await likeWhich(files, isSaid, reading);
  const tables: { readonly one: FileToRead; readonly table: FileTable }[] = [];
  const unread: LeftOut[] = [...passed];
  for (const one of others) {
    const found = await tableOf(one, first, reading);
    if (typeof found === 'string') unread.push({ file: one.file, sentence: found });
    else tables.push({ one, table: found });
  }
  const { offices, shared, ...left } = officesOf({
    first,
    sheets: [],
    known: [],
    files: tables.map(({ table }) => table),
    newOffice,
    model,
  });
  const named = offices.map((office) => ({ ...office, from: office.from ?? from }));
  for (const { one, table } of tables) {
    if (named.some((office) => office.from === table)) continue;
    const sentence = sentenceAbout(table, left.unread, reading) ?? without(one, reading);
    unread.push({ file: one.file, sentence });
  }
  return {
    offices: named,
    first: first.scorecard.id,
    model,
    remarks: [...remarks, ...questions, ...shared.map((one) => one.describe(reading.language))],
    unread,
    isInOrder: unread.length === 0 && questions.length === 0 && named.every(isScored),
  };
}

interface Like extends First {
  readonly others: readonly FileToRead[];
  /** Those before it, which nobody can be scored like. */
  readonly passed: readonly LeftOut[];
}

/** Of so many files it is said why. */
const NAMED = 3;

async function likeWhich(files: readonly FileToRead[], isSaid: boolean, reading: Reading): Promise<Like> {
  const passed: LeftOut[] = [];
  for (const [index, one] of files.entries()) {
    try {
      const found = await firstOffice(one, reading);
      const others = files.slice(index + 1);
      if (passed.length === 0) return { ...found, others, passed };
      const like = new CommandError('firstIs', { file: one.file }).describe(reading.language);
      return { ...found, remarks: [like, ...found.remarks], others, passed };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      passed.push({ file: one.file, sentence: error.describe(reading.language) });
      if (isSaid) break;
    }
  }
  const [one] = passed;
  if (one === undefined) throw new CommandError('noFiles', {});
  const reasons = passed.slice(0, NAMED).map(withFile).join(' ');
  throw new CommandError('firstUnread', { reasons: passed.length > NAMED ? `${reasons} …` : reasons });
}

function isRefusal(error: unknown): error is FileError | CommandError | ModelError {
  return error instanceof FileError || error instanceof CommandError || error instanceof ModelError;
}

/** A sentence that begins with the file does not name it twice. */
export function withFile({ file, sentence }: LeftOut): string {
  return sentence.startsWith(file) ? sentence : `${file}: ${sentence}`;
}

function sentenceAbout(table: FileTable, unread: Offices['unread'], { language }: Reading): string | undefined {
  return unread.find(({ sheet }) => sheet === table.cells.area.sheet)?.problem.describe(language);
}

function without({ file }: FileToRead, { language }: Reading): string {
  return new CommandError('officeWithout', { file }).describe(language);
}

function isScored({ evaluation: { result, problems } }: Office): boolean {
  const isOpen = result.problem !== null || result.rows.some(({ problem }) => problem !== null);
  return result.total !== null && problems.length === 0 && !isOpen;
}

function newOffice(title: string): { id: string; source: string; title: string } {
  const id = newId();
  return { id, source: tableNameOf(id), title };
}

/** The file's only table of the surest kind, or the sentence that says why there is none. */
async function tableOf({ file, name }: FileToRead, first: FirstOffice, reading: Reading): Promise<FileTable | string> {
  const { language, now } = reading;
  try {
    const contents = await readForCells(file, reading);
    const { meant, tables } = fileTables(contents, name, first, MOST_CELLS);
    if (meant === null) {
      return tables.length === 0
        ? without({ file, name }, reading)
        : new CommandError('officeSeveral', { file }).describe(language);
    }
    if (meant.unknown.length > 0) {
      return new CommandError('officeUnknown', { file, cells: meant.unknown.join(', ') }).describe(language);
    }
    const { cells, sheet, columns, kept } = meant;
    const own = kept === null ? null : withOffice(kept, kept.office ?? officeName(name));
    return { id: newId(), cells, file: path.basename(file), sheet, read: now, columns, kept: own };
  } catch (error) {
    if (!(error instanceof FileError || error instanceof CommandError)) throw error;
    return error.describe(language);
  }
}

/** An office is called by its file. */
function officeName(name: string): string {
  return withoutEnding(path.basename(name));
}
