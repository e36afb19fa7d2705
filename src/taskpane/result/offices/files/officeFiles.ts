/** Files that were chosen, what was found in each, and which of their tables are offices. Pure. */
import { newId } from '../../../../model/newId';
import type { FileError } from '../../../../files/fileError';
import type { FileTable } from '../../../../model/scorecard/offices/table';
import type { FileTables, FoundTable } from '../../../../workbook/officeFiles/fileTables';

export interface OfficeFile {
  /** Of this one time that it was added. */
  readonly id: string;
  /** What tells it from the others; also where two files have one name. */
  readonly label: string;
  readonly name: string;
  /** When it was chosen: 2026-03-31 14:05. */
  readonly read: string;
  /** `reading`, then what was found, why it was refused, or `lost` where it could not be fetched. */
  readonly found: 'reading' | 'lost' | FileError | FileTables;
  /** Among the tables found; `null` until somebody chooses one of several. */
  readonly chosen: number | null;
}

export function withFiles(files: readonly OfficeFile[], names: readonly string[], read: string): OfficeFile[] {
  const all = [...files];
  for (const name of names) {
    const isTaken = (label: string): boolean => all.some((one) => one.label.toLowerCase() === label.toLowerCase());
    let label = name;
    for (let copy = 2; isTaken(label); copy += 1) label = `${name} (${copy})`;
    all.push({ id: newId(), label, name, read, found: 'reading', chosen: null });
  }
  return all;
}

export function withFound(file: OfficeFile, found: OfficeFile['found']): OfficeFile {
  const tables = tablesOf({ ...file, found });
  const chosen = tables?.meant ? tables.tables.indexOf(tables.meant) : null;
  return { ...file, found, chosen };
}

export function tablesOf({ found }: Pick<OfficeFile, 'found'>): FileTables | null {
  return typeof found === 'object' && 'tables' in found ? found : null;
}

export function chosenTable(file: OfficeFile): FoundTable | null {
  return tablesOf(file)?.tables[file.chosen ?? -1] ?? null;
}

/** The chosen tables, but for those with formulas whose results are not known. */
export function fileTablesOf(files: readonly OfficeFile[]): FileTable[] {
  return files.flatMap((file) => {
    const table = chosenTable(file);
    if (table === null || table.unknown.length > 0) return [];
    const { cells, sheet, columns, kept } = table;
    return [{ id: file.id, cells, file: file.name, sheet, read: file.read, columns, kept }];
  });
}

/** Of the person at the screen. */
export function thisMinute(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
