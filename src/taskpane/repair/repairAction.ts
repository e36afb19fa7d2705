/** What the button does, and what the footer says then. */
import type { Repair } from '../../workbook/repair/repair';
import { repairFormulas } from '../../workbook/repair/repair';
import type { Action } from '../shell/actions';

/** What could not be repaired. */
export type Unrepaired = Pick<Repair, 'still' | 'refused'>;

export function repairAction(report: (unrepaired: Unrepaired) => void): Action {
  return async () => {
    const { area, holds, undo, repaired, still, refused } = await repairFormulas();
    report({ still, refused });
    return {
      kind: 'done',
      sentence: { key: repaired === 1 ? 'repairedOne' : 'repairedMany', values: { count: repaired } },
      undo,
      undone: { key: 'repairUndone', values: {} },
      holds,
      area,
      mayBeHidden: true,
    };
  };
}
