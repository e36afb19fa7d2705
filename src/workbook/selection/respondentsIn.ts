/** Whether the selection is a table of answers that says who answered, by its own headings. */
import { profileRoleOf, profileTable } from '../../model/research/profile/headings';
import { respondentRows } from '../../model/research/profile/read';
import type { SelectionState } from './selection';

export interface FoundRespondents {
  readonly people: number;
  /** The headings that say who they are. */
  readonly columns: readonly string[];
}

/** Null where the selection is something else. */
export function respondentsIn(state: SelectionState): FoundRespondents | null {
  if (state.kind !== 'cells' || state.reading.area.rows < 3) return null;
  const { area, values } = state.reading;
  const table = profileTable(area, values);
  const columns = table === null ? [] : table.headings.texts.filter((text) => profileRoleOf(text) !== null);
  if (table === null || columns.length < 2) return null;
  const people = respondentRows(table).length;
  return people < 2 ? null : { people, columns };
}
