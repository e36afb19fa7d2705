/** Areas of plans as those of files. */
import { plannedArea } from '../../sheets/plannedCells';
import type { Area } from '../contents';

export function fileArea(address: string): Area {
  const { row, column, rows, columns } = plannedArea(address);
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
