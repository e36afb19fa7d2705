/** Weights of perspectives and objectives among the rows of their KPIs. */
import { isBlank } from '../../../engine/cells';
import { sameAs } from '../../hierarchy/tree';
import type { CellValue, ColumnRole } from '../../types';

interface Groups {
  /** The cells that name the group, blank where the one above goes on; `null` without such a column. */
  readonly perspective: readonly CellValue[] | null;
  readonly objective: readonly CellValue[] | null;
}

/**
 * Whose weights a column of weights holds, where each group has one: in its first row alone, as merged cells leave it.
 * `null` where they are weights of KPIs.
 */
export function groupWeightRole(cells: readonly CellValue[], groups: Groups): ColumnRole | null {
  if (isOnePerGroup(cells, groups.perspective)) return 'perspectiveWeight';
  return isOnePerGroup(cells, groups.objective) ? 'objectiveWeight' : null;
}

function isOnePerGroup(cells: readonly CellValue[], names: readonly CellValue[] | null): boolean {
  if (names === null) return false;
  let group = '';
  let groups = 0;
  let rows = 0;
  const isMet = cells.every((cell, row) => {
    const name = String(names[row] ?? '').trim();
    const isFirst = name !== '' && sameAs(name) !== sameAs(group);
    if (isFirst) {
      group = name;
      groups += 1;
    }
    rows += 1;
    return isBlank(cell) ? !isFirst : isFirst;
  });
  return isMet && groups >= 2 && rows > groups;
}
