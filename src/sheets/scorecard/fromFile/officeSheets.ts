/** The sheet with an office's table, and its scorecard, which reads it there whatever that sheet comes to be called. */
import type { SourceTable } from '../../../model/scorecard/evaluation';
import type { Scorecard } from '../../../model/types';
import type { PlannedSheet } from '../../kind';
import { planned } from '../../kind';
import type { SheetPlan } from '../../plan';
import { scorecardKey } from '../names';
import type { OfficeTableInput } from './officeTable';
import { copiedSource, OFFICE_TABLE_SHEET } from './officeTable';

export interface OfficeSheetsInput extends OfficeTableInput {
  readonly scorecard: Scorecard;
}

/** `planOf` plans the scorecard; `null` where the table has lost its headings. */
export function officeSheets(
  office: OfficeSheetsInput,
  planOf: (source: SourceTable | null, nameOf: (key: string) => string) => SheetPlan,
): PlannedSheet[] {
  const { scorecard, from } = office;
  const table = planned(OFFICE_TABLE_SHEET, office);
  return [
    table,
    {
      key: scorecardKey(scorecard),
      name: scorecard.title,
      build: (nameOf) => planOf(copiedSource(from, nameOf(table.key)), nameOf),
    },
  ];
}
