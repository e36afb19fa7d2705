/** Keeps the model and the workbook together: reads it when the pane is seen, saves before it goes, undoes on Ctrl+Z. */
import { useEffect } from 'react';
import { followChanges } from '../../workbook/excel/changes';
import { isFollowed } from '../../sheets/hierarchy/hierarchySheets';
import { usePane } from '../shell/context';
import { onFocusAtRest } from '../shell/focusAtRest';
import { useModel } from './useModel';

/** Longer than the pauses of somebody who fills a column. */
const TYPING = 600;

/** In a field, Ctrl+Z takes back what was typed there. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type="range"]), textarea, [contenteditable="true"]')
  );
}

export function useKeepModel(): void {
  const { journal } = usePane();
  const { current, reload, flush, undo, redo, canUndo, canRedo } = useModel();

  useEffect(() => {
    const read = (): void => {
      reload().catch((failure: unknown) => journal.write({ kind: 'failed', failure }));
    };
    const save = (): void => {
      flush().catch((failure: unknown) => journal.write({ kind: 'failed', failure }));
    };
    read();
    // Someone may have typed into a judgment sheet meanwhile, or edited the file elsewhere.
    const stopReading = onFocusAtRest(read);
    window.addEventListener('blur', save);
    return () => {
      stopReading();
      window.removeEventListener('blur', save);
    };
  }, [journal, reload, flush]);

  useEffect(() => {
    let alive = true;
    // What is typed into a judgment sheet beside the open pane is taken once it rests; other sheets cost nothing, and a
    // questionnaire is read when it is filled in.
    const following = followChanges((sheets) => {
      if (!alive || journal.current()?.kind === 'working') return;
      const isTyped = current().sheets.some(({ key, sheetId }) => sheets.has(sheetId) && isFollowed(key));
      if (isTyped) reload().catch((failure: unknown) => journal.write({ kind: 'failed', failure }));
    }, TYPING);
    // Where the workbook cannot be followed, the focus still reads it.
    following.catch(() => undefined);
    return () => {
      alive = false;
      following.then((follower) => follower.stop()).catch(() => undefined);
    };
  }, [journal, current, reload]);

  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      const forward = key === 'y' || event.shiftKey;
      // With nothing to take back here, the keys belong to the workbook.
      if (!(forward ? canRedo : canUndo)) return;
      event.preventDefault();
      if (forward) redo();
      else undo();
    };
    // Before the window, where a workbook in the browser listens for what the pane leaves to it.
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, [canUndo, canRedo, undo, redo]);
}
