/** Which of several drafts is shown where more than one is open. */
import { useState } from 'react';

type Ids = readonly (string | null)[];

/** The place of the one that was taken last; where that is closed the first that is open, and -1 for none. */
export function lastTaken(before: Ids, now: Ids, shown: number): number {
  const taken = now.findIndex((id, place) => id !== null && id !== before[place]);
  if (taken >= 0) return taken;
  return (now[shown] ?? null) === null ? now.findIndex((id) => id !== null) : shown;
}

/** Of the ids of the drafts, null for none. */
export function useLastTaken(now: Ids): number {
  const [seen, setSeen] = useState<{ ids: Ids; shown: number }>({ ids: [], shown: -1 });
  if (seen.ids.length === now.length && now.every((id, place) => id === seen.ids[place])) return seen.shown;
  const shown = lastTaken(seen.ids, now, seen.shown);
  setSeen({ ids: now, shown });
  return shown;
}
