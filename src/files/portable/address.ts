/** A1 notation of the areas of a file, and the cells a formula fills. */
import { cellAddress } from '../../sheets/address';
import type { Area } from '../contents';
import type { FormulaCell } from './book';

export function areaAddress({ top, left, bottom, right }: Area): string {
  const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** All cells in which a formula shows something. */
export function filledArea({ row, column, fills }: Pick<FormulaCell, 'row' | 'column' | 'fills'>): Area {
  return fills ?? { top: row, left: column, bottom: row, right: column };
}
