/** The tables of many offices, from a file each, all scored like the first. */
import path from 'node:path';
import { FileError } from '../../files/fileError';
import { newId } from '../../model/newId';
import type { Office } from '../../model/scorecard/offices/offices';
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
import { firstOffice } from './firstOffice';
import type { Reading } from './reading';

export interface OfficesOfFiles {
  /** The best first; those without a total at the end. */
  readonly offices: readonly (Office & { readonly from: FileTable })[];
  /** The scorecard of the office that the others are scored like. */
  readonly first: string;
  /** With the hierarchy of the first office, and nothing else. */
  readonly model: Model;
  readonly remarks: readonly string[];
  readonly unread: readonly { readonly file: string; readonly sentence: string }[];
}

/** The first file is the one that the others are scored like. Throws where that has no table of its own. */
export async function readOffices(files: readonly FileToRead[], reading: Reading): Promise<OfficesOfFiles> {
  const [head, ...others] = files;
  if (head === undefined) throw new CommandError('noFiles', {});
  const { first, from, model, remarks } = await firstOffice(head, reading);
  const tables: FileTable[] = [];
  const unread: { file: string; sentence: string }[] = [];
  for (const one of others) {
    const found = await tableOf(one, first, reading);
    if (typeof found === 'string') unread.push({ file: one.file, sentence: found });
    else tables.push(found);
  }
  const { offices, shared } = officesOf({
    first,
    sheets: [],
    known: [],
    files: tables,
    newOffice,
    model,
  });
  const named = offices.map((office) => ({ ...office, from: office.from ?? from }));
  return {
    offices: named,
    first: first.scorecard.id,
    model,
    remarks: [...remarks, ...shared.map((one) => one.describe(reading.language))],
    unread,
  };
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
      return new CommandError(tables.length === 0 ? 'officeWithout' : 'officeSeveral', { file }).describe(language);
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
