/** The selection as the pane sees it: recognised, and followed while the pane lives. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { asWorkbookError } from '../../workbook/excel/errors';
import { recognise } from '../../workbook/selection/recognise';
import type { Recognition } from '../../workbook/selection/recognise';
import { followSelection } from '../../workbook/selection/selection';
import type { SelectionFollower, SelectionState } from '../../workbook/selection/selection';
import { forgetWhatIsGone } from '../shell/actions';
import { usePane } from '../shell/context';

/** Where a reading stands; the cells may change while it stays. */
function placeOf(state: SelectionState): string {
  return JSON.stringify(state.kind === 'cells' ? state.reading.area : state.kind === 'failed' ? null : state.area);
}

/** A failure belongs to the cells it happened on: it goes when the selection moves on. */
function useForgetFailure(): (place: string) => void {
  const { journal } = usePane();
  const last = useRef<string | null>(null);
  return useCallback(
    (place) => {
      const moved = last.current !== null && last.current !== place;
      last.current = place;
      if (moved && journal.current()?.kind === 'failed') journal.write(null);
    },
    [journal],
  );
}

/** Null until the first reading; `refresh` reads again after the pane itself has written. */
export function useSelection(): { recognition: Recognition | null; refresh: () => void } {
  const [recognition, setRecognition] = useState<Recognition | null>(null);
  const follower = useRef<SelectionFollower | null>(null);
  const forgetFailure = useForgetFailure();
  const { journal } = usePane();

  useEffect(() => {
    let alive = true;
    const following = followSelection((state) => {
      if (!alive) return;
      setRecognition(recognise(state));
      forgetFailure(placeOf(state));
      void forgetWhatIsGone(journal);
    });
    following.then(
      (started) => {
        follower.current = started;
      },
      (failure: unknown) => {
        if (alive) setRecognition({ kind: 'failed', error: asWorkbookError(failure) });
      },
    );
    return () => {
      alive = false;
      following.then((started) => started.stop()).catch(() => undefined);
    };
  }, [forgetFailure, journal]);

  return { recognition, refresh: () => follower.current?.refresh() };
}
