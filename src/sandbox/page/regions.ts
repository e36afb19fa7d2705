/** F6 and Shift+F6 go round ribbon, grid and pane, as in Office: the grid keeps the Tab key to itself. */
export interface Region {
  /** False for a closed pane. */
  isOpen(): boolean;
  hasFocus(): boolean;
  focus(): void;
}

/**
 * The region after the one that has the focus, or before it; the first when none has it.
 * @param regions in the order F6 visits them
 */
export function nextRegion(regions: readonly Region[], backwards: boolean): Region | undefined {
  const open = regions.filter((region) => region.isOpen());
  const at = open.findIndex((region) => region.hasFocus());
  if (at < 0) return open[0];
  return open.at((at + (backwards ? -1 : 1)) % open.length);
}

/** Listens in every window given: a key pressed inside the pane is not heard outside. */
export function attachRegionKeys(windows: readonly Window[], regions: readonly Region[]): void {
  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    // The browser would go to its address bar.
    event.preventDefault();
    event.stopPropagation();
    nextRegion(regions, event.shiftKey)?.focus();
  };
  for (const each of windows) each.addEventListener('keydown', move, true);
}
