/** A1 notation of the areas of a file. */
import { cellAddress } from '../../sheets/address';
import type { Area } from '../contents';

export function areaAddress({ top, left, bottom, right }: Area): string {
  const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}
