/** Copying from a button: what was copied, and what has to be copied by hand where Excel does not allow it. */
import { useState } from 'react';
import { copyClip } from './clipboard';
import type { Clip } from './clipboard';

export type CopyState = { readonly done: string } | { readonly byHand: Clip } | null;

interface Copying {
  state: CopyState;
  /** `done` is said once it is on the clipboard. */
  copy: (clip: Clip, done: string) => void;
}

/** Forgotten as soon as `subject` is another. */
export function useCopy(subject: unknown): Copying {
  const [outcome, setOutcome] = useState<{ of: unknown; state: CopyState }>({ of: subject, state: null });
  const copy = (clip: Clip, done: string): void => {
    void copyClip(clip).then((isCopied) => setOutcome({ of: subject, state: isCopied ? { done } : { byHand: clip } }));
  };
  return { state: outcome.of === subject ? outcome.state : null, copy };
}
