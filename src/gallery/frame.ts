/** A state in the list of all is a page of its own in a frame: as high as what it shows, and asking for no attention. */

/** Lower would cut off a dialogue, higher would hide the next state. */
const LEAST = 200;
const DIALOGUE = 480;

/** An element of the page around, whose classes are not this page's. */
const frame = (): HTMLElement | null => window.frameElement as HTMLElement | null;

/** Views take the focus as they open; in the list that would scroll from state to state as they load. */
export function keepFocusOutside(): void {
  if (!frame()) return;
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions): void {
    if (document.hasFocus()) focus.call(this, options);
  };
}

/** The pane scrolls within itself, and a low one as a whole: its frame grows until there is nothing to scroll. */
export function fitFrame(): void {
  const around = frame();
  if (!around) return;
  around.style.height = `${LEAST}px`;
  const { scrollHeight } = document.documentElement;
  const hidden = [...document.querySelectorAll('main')].map((main) => main.scrollHeight - main.clientHeight);
  const least = document.querySelector('[role="alertdialog"], [role="dialog"]') ? DIALOGUE : LEAST;
  around.style.height = `${Math.max(least, scrollHeight, LEAST + Math.max(0, ...hidden))}px`;
}
