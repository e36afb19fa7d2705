/** Sheets of templates as the model remembers them: as if Timbang had written them into the workbook. */
import type { CellValue, SheetRecord } from '../../model/types';
import { cellAddress } from '../../sheets/address';
import type { SheetPlan } from '../../sheets/plan';
import { plannedBounds, plannedCells } from '../../sheets/plannedCells';
import { recordOf } from '../../sheets/record';

export function recordOfPlan(plan: SheetPlan): SheetRecord {
  const area = plannedBounds(plan);
  const cells = plannedCells(plan);
  const contents = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column): CellValue => {
      const content = cells.get(cellAddress(area.row + row, area.column + column))?.content ?? '';
      return typeof content === 'object' ? content.text : content;
    }),
  );
  // Excel's own identity of a sheet is not known before it opens the file: sheets are found by their hidden names.
  return recordOf(plan, { id: plan.key, name: plan.name }, contents, area, '');
}
