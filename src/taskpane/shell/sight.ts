/** Whether the pane is seen. Excel loads the page hidden to calculate, and a pane that was closed keeps its page. */

export interface Sight {
  isSeen(): boolean;
  /** Calls `listener` whenever the pane comes into sight; the answer ends that. */
  onSeen(listener: () => void): () => void;
}

/** By what Office or the page told last: Office says when the pane opens and closes, not whether it was open before. */
export function watchPane(): Sight {
  let told: boolean | null = null;
  const listeners = new Set<() => void>();
  const isSeen = (): boolean => told ?? isVisible();
  const look = (): void => {
    if (isSeen()) for (const listener of [...listeners]) listener();
  };
  const lookAtPage = (): void => {
    told = null;
    look();
  };
  document.addEventListener('visibilitychange', lookAtPage);
  window.addEventListener('resize', lookAtPage);
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    told = visibilityMode === Office.VisibilityMode.taskpane;
    look();
  });
  return {
    isSeen,
    onSeen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isVisible(): boolean {
  return document.visibilityState === 'visible' && window.innerWidth > 0;
}

/** Whether the pane is seen now or within so many milliseconds. */
export function appears(sight: Sight, patience: number): Promise<boolean> {
  if (sight.isSeen()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (seen: boolean): void => {
      clearTimeout(timer);
      stop();
      resolve(seen);
    };
    const timer = setTimeout(() => finish(false), patience);
    const stop = sight.onSeen(() => finish(true));
  });
}
