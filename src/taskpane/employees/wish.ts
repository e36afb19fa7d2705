/** That the selection be valued as a list of employees: said in the Selection tab, carried out in the Scorecard tab. */
import { useSyncExternalStore } from 'react';

let isWished = false;
const listeners = new Set<() => void>();

export function wishForList(now: boolean): void {
  isWished = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useListWish(): boolean {
  return useSyncExternalStore(subscribe, () => isWished);
}
