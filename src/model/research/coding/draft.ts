/** Coded quotes that are being set up in the pane: their table, its columns, and what its words are. */
import type { ListInSheet } from '../../employees/draft';
import { followedColumns, keptColumns } from '../../followedColumns';
import { sameAs } from '../../hierarchy/tree';
import type { CellValue } from '../../types';
import { codingTable, readCoding } from './read';
import type { CodingColumns, CodingReading, CodingRole, CodingTable, SaidCode, SaidCodes } from './types';
import { CODING_ROLES, SAID_CODES } from './types';

export interface CodingDraft {
  readonly id: string;
  readonly table: CodingTable;
  readonly below: ListInSheet['below'];
  readonly columns: CodingColumns;
  readonly unsure: readonly CodingRole[];
  readonly said: SaidCodes;
}

/** Null where no row names the columns. */
export function newCodingDraft({ area, cells, below }: ListInSheet, id: string): CodingDraft | null {
  const table = codingTable(area, cells);
  if (table === null) return null;
  const { columns, unsure } = table.headings;
  return { id, table, below, columns, unsure, said: {} };
}

/** The draft over its table as it stands now; null when the headings of its columns are gone. */
export function followedCoding(draft: CodingDraft, { area, cells, below }: ListInSheet): CodingDraft | null {
  const table = codingTable(area, cells);
  if (table === null) return null;
  const [before, now] = [draft.table.headings.texts, table.headings.texts];
  return { ...draft, table, below, columns: followedColumns(CODING_ROLES, draft.columns, before, now) };
}

/** What a column holds, by the person's word; null takes its role away. A role belongs to one column. */
export function withCodingRole(draft: CodingDraft, index: number, role: CodingRole | null): CodingDraft {
  const others = Object.entries(draft.columns).filter(([key, column]) => column !== index && key !== role);
  const columns: CodingColumns = Object.fromEntries([...others, ...(role === null ? [] : [[role, index]])]);
  return { ...draft, columns, unsure: draft.unsure.filter((one) => one !== role && columns[one] !== undefined) };
}

export function codingRoleAt({ columns }: CodingDraft, index: number): CodingRole | null {
  return CODING_ROLES.find((role) => columns[role] === index) ?? null;
}

/** Without these nothing is counted. */
export function missingCodingRoles({ columns }: CodingDraft): CodingRole[] {
  return (['theme', 'type'] as const).filter((role) => columns[role] === undefined);
}

export function withCode(draft: CodingDraft, text: string, code: SaidCode): CodingDraft {
  return { ...draft, said: { ...draft.said, [sameAs(text)]: code } };
}

export function readQuotes({ table, columns, said }: Pick<CodingDraft, 'table' | 'columns' | 'said'>): CodingReading {
  return readCoding(table, columns, said);
}

/** Quotes that stand below the table: how many, and of how many rows the table is with them. */
export function addedQuotes(draft: CodingDraft): { count: number; rows: number } | null {
  const { table, below } = draft;
  if (below.length === 0) return null;
  const { quotes } = readQuotes({ ...draft, table: { ...table, cells: [...table.cells, ...below] } });
  const added = quotes.filter(({ row }) => row >= table.cells.length);
  const last = added.at(-1);
  return last === undefined ? null : { count: added.length, rows: last.row + 1 };
}

/** Cells of its sheet: "3|Theme" for each role and below them the answered words, "mimetic|meniru" a line. */
export function reopenedCoding(draft: CodingDraft, kept: readonly CellValue[]): CodingDraft {
  const found = keptColumns(CODING_ROLES, kept, draft.table.headings.texts);
  const lines = String(kept[CODING_ROLES.length] ?? '').split('\n');
  const said = lines.flatMap((line) => {
    const [, code, text = ''] = /^(\w+)\|(.+)$/.exec(line) ?? [];
    const known = SAID_CODES.find((one) => one === code);
    return known === undefined ? [] : [[text, known] as const];
  });
  return {
    ...draft,
    ...(Object.keys(found).length > 0 && { columns: found, unsure: [] }),
    said: Object.fromEntries(said),
  };
}
