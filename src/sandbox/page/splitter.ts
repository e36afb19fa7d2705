/** The edge between grid and pane: drag it, or move it with the arrow keys. Excel's pane starts at 350 px. */
const NARROWEST = 320;
const WIDEST = 640;
const INITIAL = 350;
const STEP = 10;

export function attachSplitter(splitter: HTMLElement, pane: HTMLElement, label: string): void {
  splitter.tabIndex = 0;
  const fixed = { role: 'separator', 'aria-orientation': 'vertical', 'aria-label': label };
  const range = { 'aria-valuemin': String(NARROWEST), 'aria-valuemax': String(WIDEST) };
  for (const [name, value] of Object.entries({ ...fixed, ...range })) splitter.setAttribute(name, value);

  let width = INITIAL;
  const resize = (to: number): void => {
    width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(to)));
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
  };

  splitter.addEventListener('pointerdown', (event) => splitter.setPointerCapture(event.pointerId));
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(pane.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') resize(width + STEP);
    else if (event.key === 'ArrowRight') resize(width - STEP);
    else return;
    event.preventDefault();
  });
  resize(INITIAL);
}
