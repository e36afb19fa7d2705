/** A profile of respondents that is being set up in the pane: its table, and which columns are counted how. */
import type { ListInSheet } from '../../employees/draft';
import { placeNow, placesOf } from '../../followedColumns';
import type { CellValue } from '../../types';
import { usualClasses, wantsClasses } from './groups';
import { profileRoleOf, profileTable } from './headings';
import { answersIn, readProfile, respondentRows } from './read';
import type { Classes, ProfileColumn, ProfileReading, ProfileTable } from './types';

export interface ProfileDraft {
  readonly id: string;
  readonly table: ProfileTable;
  readonly below: ListInSheet['below'];
  readonly columns: readonly ProfileColumn[];
}

/** Null where no row could name the columns. The columns that say who answered are counted from the start. */
export function newProfileDraft({ area, cells, below }: ListInSheet, id: string): ProfileDraft | null {
  const table = profileTable(area, cells);
  if (table === null) return null;
  const known = table.headings.texts.flatMap((text, index) => (profileRoleOf(text) === null ? [] : [index]));
  const rows = known.length === 0 ? [] : respondentRows(table);
  return { id, table, below, columns: known.map((index) => usualColumn(table, rows, index)) };
}

/** Whether headings are those of a profile by themselves: two columns or more that say who answered. */
export function areRespondents({ columns, table }: ProfileDraft): boolean {
  return columns.filter(({ index }) => profileRoleOf(table.headings.texts[index] ?? '') !== null).length > 1;
}

export function withCounted(draft: ProfileDraft, index: number, isCounted: boolean): ProfileDraft {
  const others = draft.columns.filter((column) => column.index !== index);
  if (!isCounted) return { ...draft, columns: others };
  const column = usualColumn(draft.table, respondentRows(draft.table), index);
  return { ...draft, columns: [...others, column].sort((one, other) => one.index - other.index) };
}

function usualColumn(table: ProfileTable, rows: readonly number[], index: number): ProfileColumn {
  const answers = answersIn(table, rows, index);
  const role = profileRoleOf(table.headings.texts[index] ?? '');
  return { index, classes: wantsClasses(answers) ? usualClasses(answers, role) : null };
}

/** Numbers in the usual classes, or each by itself. */
export function withClasses(draft: ProfileDraft, index: number, isInClasses: boolean): ProfileDraft {
  const role = profileRoleOf(draft.table.headings.texts[index] ?? '');
  return changed(
    draft,
    index,
    isInClasses ? usualClasses(answersIn(draft.table, respondentRows(draft.table), index), role) : null,
  );
}

export function withClassesFrom(draft: ProfileDraft, index: number, classes: Classes): ProfileDraft {
  const isRight = Number.isFinite(classes.first) && classes.width > 0;
  return isRight ? changed(draft, index, classes) : draft;
}

function changed(draft: ProfileDraft, index: number, classes: Classes | null): ProfileDraft {
  return { ...draft, columns: draft.columns.map((one) => (one.index === index ? { index, classes } : one)) };
}

/** The draft over its table as it stands now; null when its headings are gone. */
export function followedProfile(draft: ProfileDraft, { area, cells, below }: ListInSheet): ProfileDraft | null {
  const table = profileTable(area, cells);
  if (table === null) return null;
  const [before, now] = [draft.table.headings.texts, table.headings.texts];
  const columns = draft.columns.flatMap(({ index, classes }) => {
    const place = placeNow(before, now, index);
    return place === null ? [] : [{ index: place, classes }];
  });
  return { ...draft, table, below, columns };
}

export function readOf({ table, columns }: ProfileDraft): ProfileReading {
  return readProfile(table, columns);
}

/** Respondents that stand below the table: how many, and of how many rows the table is with them. */
export function addedRespondents(draft: ProfileDraft): { count: number; rows: number } | null {
  const { table, below, columns } = draft;
  if (below.length === 0) return null;
  const { rows } = readProfile({ ...table, cells: [...table.cells, ...below] }, columns);
  const added = rows.filter((row) => row >= table.cells.length);
  const last = added.at(-1);
  return last === undefined ? null : { count: added.length, rows: last + 1 };
}

/** A column as its sheet keeps it: "20/10|3|Umur", "|2|Jenis kelamin" for one by words. */
export function keptColumn({ index, classes }: ProfileColumn, headings: readonly string[]): string {
  return `${classes === null ? '' : `${classes.first}/${classes.width}`}|${index}|${headings[index] ?? ''}`;
}

/** Of equal headings the one that stands where it stood. */
export function reopenedProfile(draft: ProfileDraft, kept: readonly CellValue[]): ProfileDraft {
  const columns = kept.flatMap((cell): ProfileColumn[] => {
    const [, first = '', width = '', place = '', heading = ''] =
      /^(?:(-?[\d.]+)\/([\d.]+))?\|(\d+)\|(.*)$/s.exec(String(cell)) ?? [];
    const places = placesOf(draft.table.headings.texts, heading);
    const index = places.includes(Number(place)) ? Number(place) : places[0];
    if (place === '' || index === undefined) return [];
    return [{ index, classes: width === '' ? null : { first: Number(first), width: Number(width) } }];
  });
  return columns.length === 0 ? draft : { ...draft, columns };
}
