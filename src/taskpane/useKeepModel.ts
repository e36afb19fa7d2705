/** Keeps the model and the workbook together: reads it when the pane is seen, saves before it goes, undoes on Ctrl+Z. */
import { useEffect } from 'react';
import { usePane } from './context';
import { useModel } from './useModel';

/** In a field, Ctrl+Z takes back what was typed there. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="range"]), textarea, [contenteditable="true"]');
}

export function useKeepModel(): void {
  const { journal } = usePane();
  const { reload, flush, undo, redo } = useModel();

  useEffect(() => {
    const read = (): void => {
      reload().catch((failure: unknown) => journal.write({ kind: 'failed', failure }));
    };
    const save = (): void => {
      flush().catch((failure: unknown) => journal.write({ kind: 'failed', failure }));
    };
    read();
    // Someone may have typed into a judgment sheet meanwhile, or edited the file elsewhere.
    window.addEventListener('focus', read);
    window.addEventListener('blur', save);
    return () => {
      window.removeEventListener('focus', read);
      window.removeEventListener('blur', save);
    };
  }, [journal, reload, flush]);

  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', take);
    return () => window.removeEventListener('keydown', take);
  }, [undo, redo]);
}
