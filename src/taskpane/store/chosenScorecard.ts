/** Which scorecard the Scorecard and Result tabs are about: chosen in one, shown in the other. */
import { useSyncExternalStore } from 'react';
import type { Scorecard } from '../../model/types';
import { useModel } from './useModel';

let chosen: string | null = null;
const listeners = new Set<() => void>();

export function chooseScorecard(id: string): void {
  chosen = id;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The chosen scorecard, else the newest; null when the workbook has none. */
export function useChosenScorecard(): Scorecard | null {
  const { model } = useModel();
  const id = useSyncExternalStore(subscribe, () => chosen);
  return model.scorecards.find((card) => card.id === id) ?? model.scorecards.at(-1) ?? null;
}
