/** Following what the pane has read of the workbook. */
import { followChanges } from '../excel/changes';
import type { ReadingState } from '../excel/newestReading';
import { newestReading } from '../excel/newestReading';

export interface Followed<T> {
  read: () => Promise<T>;
  stateOf: (read: T) => ReadingState;
  listener: (read: T) => void;
  /** Edits cannot be followed. */
  onFailure?: (failure: unknown) => void;
  /**
   * Something is known already: the first reading waits until edits are followed, and so misses none that was made
   * meanwhile. Else it begins at once.
   */
  isKnown: boolean;
}

/**
 * Calls `listener` with what is read now and after every edit of the workbook, until the answer is called. A reading
 * that fails says nothing: what is known stays.
 */
export function followEdits<T>({ read, stateOf, listener, onFailure, isKnown }: Followed<T>): () => void {
  let isFollowed = true;
  const readings = newestReading(read, stateOf, listener);
  const readQuietly = (): void => void readings.read().catch(() => undefined);
  if (!isKnown) readQuietly();
  const following = followChanges(readQuietly);
  following.then(
    () => isFollowed && isKnown && readQuietly(),
    (failure: unknown) => isFollowed && onFailure?.(failure),
  );
  return () => {
    isFollowed = false;
    readings.stop();
    following.then((follower) => follower.stop()).catch(() => undefined);
  };
}
