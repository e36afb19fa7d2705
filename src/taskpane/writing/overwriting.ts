/** What a person may answer before sheets are written. Pure. */
import type { SheetsCheck } from '../../workbook/writing/writer';

export type Answer = 'replace' | 'newSheets';

/** What most people want comes first; none where there is nothing to ask. */
export function answersTo({ changed, foreign, protected: unwritable }: SheetsCheck): Answer[] {
  if (unwritable.length > 0) return ['newSheets'];
  return changed.length + foreign.length > 0 ? ['newSheets', 'replace'] : [];
}
