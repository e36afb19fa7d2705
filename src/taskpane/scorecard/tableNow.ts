/** The table of a draft as it stands in the sheet at this moment, and after every edit of the workbook. */
import { followChanges } from '../../workbook/changes';
import { WorkbookError } from '../../workbook/errors';
import { tableAt } from '../../workbook/kpiTable';
import type { Draft } from './draft';
import { followed } from './draft';
import type { SourceTable } from './evaluation';
import { sourceOf } from './evaluation';

/** The table of a hidden name, wherever it stands now; null when it is gone or has lost its headings. */
export async function sourceNow(name: string): Promise<SourceTable | null> {
  try {
    const { area, cells } = await tableAt(name);
    return sourceOf(area, cells);
  } catch (failure) {
    if (failure instanceof WorkbookError && failure.kind === 'gone') return null;
    throw failure;
  }
}

/** The draft over its table as it stands now; null when that is gone or has lost its headings. */
export async function draftNow(draft: Draft): Promise<Draft | null> {
  const source = await sourceNow(draft.scorecard.source);
  return source && followed(draft, source);
}

/** Custom functions may still be calculating when a change is reported: read again this much later. */
const BUSY_PAUSE = 400;
const BUSY_READINGS = 5;

const isBusy = (source: SourceTable | null): boolean => source?.cells.some((row) => row.includes('#BUSY!')) ?? false;

/**
 * Calls `listener` with the table now and after every edit of the workbook, until the answer is called. A reading that
 * fails says nothing: what is known stays, and the table is read once more before anything is written.
 */
export function followSource(name: string, listener: (source: SourceTable | null) => void): () => void {
  let isFollowed = true;
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async (attempt = 0): Promise<void> => {
    const mine = (newest += 1);
    const source = await sourceNow(name);
    if (!isFollowed || mine !== newest) return;
    listener(source);
    if (isBusy(source) && attempt < BUSY_READINGS) timer = setTimeout(() => readQuietly(attempt + 1), BUSY_PAUSE);
  };
  const readQuietly = (attempt = 0): void => void read(attempt).catch(() => undefined);
  const following = followChanges(() => readQuietly());
  // What changed between the taking of the table and the following of it is read too.
  following.then(() => readQuietly()).catch(() => undefined);
  return () => {
    isFollowed = false;
    clearTimeout(timer);
    following.then((follower) => follower.stop()).catch(() => undefined);
  };
}
