/** What the button does, and what the footer says then. */
import type { CellsOfSheet } from '../../workbook/writing/check';
import { repairFormulas } from '../../workbook/repair/repair';
import { sheetsCells } from '../portable/plainTexts';
import type { Action } from '../shell/actions';
import type { Sentence } from '../shell/journal';
import type { Say } from '../strings';

export function repairAction(say: Say): Action {
  return async () => {
    const { area, holds, undo, repaired, still, refused } = await repairFormulas();
    const done: Sentence = { key: repaired === 1 ? 'repairedOne' : 'repairedMany', values: { count: repaired } };
    const sentence = withRest(withRest(done, 'repairStill', still, say), 'repairRefused', refused, say);
    return {
      kind: 'done',
      sentence,
      undo,
      undone: { key: 'repairUndone', values: {} },
      holds,
      area,
      mayBeHidden: true,
    };
  };
}

function withRest(
  said: Sentence,
  key: 'repairStill' | 'repairRefused',
  sheets: readonly CellsOfSheet[],
  say: Say,
): Sentence {
  if (sheets.length === 0) return said;
  return { key, values: { done: say(said.key, said.values), cells: sheetsCells(sheets, say) } };
}
