/** The selection as the pane sees it: recognised, and followed while the pane lives. */
import { useEffect, useRef, useState } from 'react';
import { asWorkbookError } from '../workbook/errors';
import { recognise } from '../workbook/recognise';
import type { Recognition } from '../workbook/recognise';
import { followSelection } from '../workbook/selection';
import type { SelectionFollower } from '../workbook/selection';

/** Null until the first reading; `refresh` reads again after the pane itself has written. */
export function useSelection(): { recognition: Recognition | null; refresh: () => void } {
  const [recognition, setRecognition] = useState<Recognition | null>(null);
  const follower = useRef<SelectionFollower | null>(null);

  useEffect(() => {
    let alive = true;
    const following = followSelection((state) => {
      if (alive) setRecognition(recognise(state));
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
  }, []);

  return { recognition, refresh: () => follower.current?.refresh() };
}
