/** How wide a block is, followed as the pane is pulled. */
import { useCallback, useState } from 'react';

/** As wide as the pane leaves it until it has been measured. */
const AT_FIRST = 318;
/** Of the border. */
const LINES = 2;

export function useWidth(): readonly [number, (block: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(AT_FIRST);
  const follow = useCallback((block: HTMLElement | null) => {
    if (block === null) return undefined;
    const measure = (): void => setWidth(Math.max(1, block.clientWidth - LINES));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(block);
    return () => observer.disconnect();
  }, []);
  return [width, follow];
}
