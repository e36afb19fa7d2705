/** When somebody has come to the pane, and is not in the middle of a press. */

/**
 * Calls `listener` when the pane gets the focus, by a press of the mouse after the click that comes of it: what reading
 * brings to light moves the view, and the button would be gone from under the pointer. The answer stops it.
 */
export function onFocusAtRest(listener: () => void): () => void {
  const stopping = new AbortController();
  const options = { signal: stopping.signal, capture: true };
  let isPressed = false;
  let isAwaited = false;
  const release = (): void => {
    isPressed = false;
    // The click comes after the release.
    if (isAwaited) setTimeout(listener);
    isAwaited = false;
  };
  window.addEventListener('pointerdown', () => (isPressed = true), options);
  window.addEventListener('pointerup', release, options);
  window.addEventListener('pointercancel', release, options);
  window.addEventListener(
    'focus',
    ({ target }) => {
      // Of the window, not of something in it.
      if (target !== window) return;
      if (isPressed) isAwaited = true;
      else listener();
    },
    options,
  );
  return () => stopping.abort();
}
