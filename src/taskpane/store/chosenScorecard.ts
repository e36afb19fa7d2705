/** Which scorecard the Scorecard and Result tabs are about: chosen in one, shown in the other. */
import type { Scorecard } from '../../model/types';
import { remember } from './remembered';
import { useModel } from './useModel';

const chosen = remember<string | null>(null);

export const chooseScorecard: (id: string) => void = chosen.set;

/** The chosen scorecard, else the newest; null when the workbook has none. */
export function useChosenScorecard(): Scorecard | null {
  const { model } = useModel();
  const id = chosen.use();
  return model.scorecards.find((card) => card.id === id) ?? model.scorecards.at(-1) ?? null;
}
