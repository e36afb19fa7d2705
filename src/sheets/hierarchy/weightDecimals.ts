/** How many decimals weights are shown with: as is usual on each sheet, or as the model says. No number is rounded by it. */
import type { Model } from '../../model/types';

export function weightFormatOf({ weightDecimals }: Pick<Model, 'weightDecimals'>, usual: string): string {
  return weightDecimals === undefined ? usual : `0.${'0'.repeat(weightDecimals)}`;
}
