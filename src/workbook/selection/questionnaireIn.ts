/** Whether the selection is a questionnaire: items with codes of two constructs or more, answered by some people. */
import { newPathDraft, peopleOfClear } from '../../model/research/pathModel/draft';
import { codeIn } from '../../model/research/pathModel/codes';
import type { SelectionState } from './selection';

export interface FoundQuestionnaire {
  readonly people: number;
  readonly items: number;
  readonly constructs: number;
}

/** Headings stand in the first rows. */
const FIRST_ROWS = 10;
const LEAST_ITEMS = 4;
const LEAST_ROWS = 6;

/** Null where the selection is something else. */
export function questionnaireIn(state: SelectionState): FoundQuestionnaire | null {
  if (state.kind !== 'cells' || state.reading.area.rows < LEAST_ROWS) return null;
  const { area, values } = state.reading;
  const isCode = (cell: unknown): boolean =>
    typeof cell === 'string' && (codeIn(cell) !== null || /\[.+\]$/.test(cell.trim()));
  if (!values.slice(0, FIRST_ROWS).some((row) => row.filter(isCode).length >= LEAST_ITEMS)) return null;
  const draft = newPathDraft({ area, cells: values, below: [] }, '');
  const people = draft && peopleOfClear(draft);
  if (draft === null || people === null) return null;
  return { people, items: draft.items.length, constructs: draft.constructs.length };
}
