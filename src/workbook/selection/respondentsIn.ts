/** Whether the selection is a table of answers that says who answered, by its own headings. */
import { areRespondents, newProfileDraft, readOf } from '../../model/research/profile/draft';
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
  const draft = newProfileDraft({ area, cells: values, below: [] }, '');
  if (draft === null || !areRespondents(draft)) return null;
  const { rows, counts } = readOf(draft);
  return rows.length < 2 ? null : { people: rows.length, columns: counts.map(({ heading }) => heading) };
}
