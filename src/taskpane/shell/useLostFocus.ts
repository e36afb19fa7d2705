/** The focus that went with the button that was pressed: a view that takes its place takes the focus, too. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Focuses the first control within the element, when it appears and nothing else in the pane has the focus. */
export function useLostFocus<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    // Fluent looks for a new place of its own for a lost focus; ours comes after it.
    const timer = setTimeout(() => {
      const { activeElement } = document;
      const isLost = !activeElement || activeElement === document.body || !activeElement.isConnected;
      if (isLost && document.hasFocus())
        element.current?.querySelector<HTMLElement>('button, input, textarea')?.focus();
    }, 0);
    return () => clearTimeout(timer);
  }, []);
  return element;
}
