/**
 * Tab goes where the browser takes it. In Excel on the web office.js takes the key at the window: it stops at each answer
 * of a group, gets caught in the stops by which Fluent keeps groups together, and goes nowhere from the body.
 */
import { useEffect } from 'react';

export function useBrowsersTab(): void {
  useEffect(() => {
    // After the views and before the window, where office.js listens.
    const keep = (event: KeyboardEvent): void => {
      if (event.key === 'Tab') event.stopPropagation();
    };
    document.addEventListener('keydown', keep);
    return () => document.removeEventListener('keydown', keep);
  }, []);
}
