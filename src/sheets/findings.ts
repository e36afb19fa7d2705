/** What reading the workbook brought to light, as plain data: the pane says it in the user's language. */
import type { ModelError } from '../model/modelError';

export type Finding =
  /** Followed: the sheet is known by its new name from now on. */
  | { kind: 'renamed'; from: string; to: string }
  /** The sheet is gone from the workbook; what the model holds stays. */
  | { kind: 'deleted'; sheet: string }
  /** Cells that Timbang wrote and somebody changed, inputs aside. */
  | { kind: 'edited'; sheet: string; cells: readonly string[] }
  /** The name of an item was changed in the sheet; the judgments beside it still count for that item. */
  | { kind: 'label'; sheet: string; cell: string; item: string; found: string }
  /** Rows or columns were added to or taken from a table, or it is gone: its cells were not read. */
  | { kind: 'shape'; sheet: string; item: string }
  /** The cell holds no judgment; the one known before stays. */
  | { kind: 'notAJudgment'; sheet: string; cell: string; found: string }
  /** The cell holds no positive number; the weight known before stays. */
  | { kind: 'notAWeight'; sheet: string; cell: string; found: string }
  /** Both cells of a pair were typed and disagree; the one known before stays. */
  | { kind: 'contradiction'; sheet: string; cell: string; other: string }
  /** Several cells of one row of a questionnaire are marked; the judgment known before stays. */
  | { kind: 'manyMarks'; sheet: string; row: number; marks: number }
  /** The model in the file cannot be read, and why; it is kept beside before another is written. */
  | { kind: 'damaged'; refusal: ModelError }
  /** The model in the file was kept by a later version: it is not shown, and never overwritten. */
  | { kind: 'newer'; version: number };
