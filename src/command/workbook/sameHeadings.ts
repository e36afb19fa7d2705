/** Columns headed alike, of which one was taken and nobody said which is meant. Pure. */
import { columnLetters } from '../../model/area';
import { sameAs } from '../../model/hierarchy/tree';
import type { SourceTable } from '../../model/scorecard/evaluation';
import { methodOf } from '../../model/scorecard/methods';
import { ROLE_NAMES } from '../../model/scorecard/roleNames';
import type { CellValue, ColumnChoice, ColumnRole, Scorecard } from '../../model/types';
import { CommandError } from '../commandError';

/** One for each column of a role whose heading others have as well, with other values and without a role of theirs. */
export function sameHeadings(
  { area, found }: SourceTable,
  { columns, kind }: Pick<Scorecard, 'columns' | 'kind'>,
): CommandError[] {
  const { headings, rows } = found.table;
  const chosen = Object.entries(columns) as [ColumnRole, ColumnChoice][];
  const taken = new Set(chosen.map(([, { index }]) => index));
  const letters = (index: number): string => columnLetters(area.column + index);
  return chosen.flatMap(([role, { heading, index }]) => {
    const alike = headings.flatMap((other, place) =>
      !taken.has(place) && sameAs(other) === sameAs(heading) && hasOthers(rows, place, index) ? [place] : [],
    );
    if (alike.length === 0 || heading.trim() === '' || !methodOf({ kind }).roles.includes(role)) return [];
    const all = [index, ...alike].sort((one, other) => one - other).map(letters);
    const values = { heading, columns: all.join(', '), column: letters(index), role: ROLE_NAMES[role] };
    return [new CommandError('headingsAlike', values)];
  });
}

/** A column that is blank throughout says nothing else. */
function hasOthers(rows: readonly (readonly CellValue[])[], one: number, other: number): boolean {
  const text = (row: readonly CellValue[], index: number): string => String(row[index] ?? '').trim();
  return rows.some((row) => text(row, one) !== '') && rows.some((row) => text(row, one) !== text(row, other));
}
