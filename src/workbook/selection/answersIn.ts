/** Whether the selection is a table of answers to pairs, by its own headings. */
import { EMPTY_MODEL } from '../../model/types';
import { halvesOf } from '../../model/survey/pairNames';
import { readSurvey } from '../../model/survey/read';
import { findSurvey } from '../../model/survey/table';
import type { SelectionState } from './selection';

export interface FoundAnswers {
  readonly people: number;
  readonly pairs: number;
}

/** Headings stand in the first rows, and a table of answers names three pairs or more. */
const FIRST_ROWS = 10;
const LEAST_PAIRS = 3;

/** Null where the selection is something else. */
export function answersIn(state: SelectionState): FoundAnswers | null {
  if (state.kind !== 'cells' || state.reading.area.rows < 3) return null;
  const { area, values } = state.reading;
  const isPair = (cell: unknown): boolean => typeof cell === 'string' && halvesOf(cell) !== null;
  if (!values.slice(0, FIRST_ROWS).some((row) => row.filter(isPair).length >= LEAST_PAIRS)) return null;
  const found = findSurvey(area, values, EMPTY_MODEL);
  const [set] = found?.sets ?? [];
  const pairs = Object.keys(set?.pairs ?? {}).length;
  if (!found || !set || set.isByOrder || pairs < LEAST_PAIRS) return null;
  const { people } = readSurvey(found.table, { set, person: found.person, coding: null });
  return people.length < 2 ? null : { people: people.length, pairs };
}
