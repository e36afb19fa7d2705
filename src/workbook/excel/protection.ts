/** Protected sheets are refused before anything is written: Excel refuses half-way, and then refuses the way back too. */
import { WorkbookError } from './errors';

export interface Protectable {
  name: string;
  protected: boolean;
}

/** What to load of a sheet for `protectionOf`. */
export const PROTECTION = { name: true, protection: { protected: true } } as const;

export function protectionOf({ name, protection }: Excel.Worksheet): Protectable {
  return { name, protected: protection.protected };
}

/** The names of the protected ones, each once. */
export function protectedNames(sheets: readonly Protectable[]): string[] {
  return [...new Set(sheets.filter((sheet) => sheet.protected).map(({ name }) => name))];
}

/** Throws `protected` with the names of the protected ones among sheets that are about to be changed. */
export function refuseProtected(sheets: readonly Protectable[]): void {
  const names = protectedNames(sheets);
  if (names.length > 0) throw new WorkbookError('protected', { sheets: names.join(', ') });
}

/** Throws `bookProtected` when sheets can be neither added nor deleted. */
export function refuseProtectedBook(book: { protected: boolean }): void {
  if (book.protected) throw new WorkbookError('bookProtected');
}
