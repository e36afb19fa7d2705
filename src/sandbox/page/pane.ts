/** The add-in's own task pane, unmodified, in an iframe beside the grid, as Excel on the web shows it. */
import type { WacHost } from '../protocol/wac';
import { closeGlyph } from './closeGlyph';
import { make } from './elements';
import type { Words } from './words';

/** Only ends a hang: a busy machine takes its time. */
const READY_TIMEOUT_MS = 60_000;
const POLL_MS = 25;
const FIRST_CONTROL = 'button:not(:disabled):not([tabindex="-1"]), a[href], input:not(:disabled), [tabindex="0"]';

export class Pane {
  readonly frame: HTMLIFrameElement;
  /** Told when the person closes or the ribbon opens the pane. */
  onOpen: (open: boolean) => void = () => {};
  /** Told when the pane closes with the focus inside, which would be nowhere then. */
  onFocusLost: () => void = () => {};

  constructor(
    private readonly aside: HTMLElement,
    private readonly splitter: HTMLElement,
    words: Words,
  ) {
    this.frame = make('iframe', { title: words.pane });
    const close = make('button', { type: 'button', attributes: { 'aria-label': words.closePane } }, closeGlyph());
    close.addEventListener('click', () => this.setOpen(false));
    aside.querySelector('header')?.append(make('span', { textContent: 'Timbang' }), close);
  }

  get isOpen(): boolean {
    return !this.aside.hidden;
  }

  get hasFocus(): boolean {
    const { activeElement } = document;
    return this.aside.contains(activeElement) || activeElement === this.splitter;
  }

  get window(): Window | null {
    return this.frame.contentWindow;
  }

  /** Where the person was in the pane, else its first control. */
  focus(): void {
    const inside = this.frame.contentDocument;
    this.frame.contentWindow?.focus();
    if (inside === null || (inside.activeElement !== null && inside.activeElement !== inside.body)) return;
    inside.querySelector<HTMLElement>(FIRST_CONTROL)?.focus();
  }

  /** A closed pane keeps running, as one in a shared runtime does. */
  setOpen(open: boolean): void {
    const losesFocus = !open && this.hasFocus;
    this.aside.hidden = !open;
    this.splitter.hidden = !open;
    if (losesFocus) this.onFocusLost();
    this.onOpen(open);
  }

  /** Sends to the add-in; for WacHost. */
  readonly post = (text: string): void => {
    this.frame.contentWindow?.postMessage(text, location.origin);
  };

  /** Loads the page into the frame; office.js reads the name when it starts, so the name comes first. */
  load(host: WacHost, address: string): void {
    window.addEventListener('message', (event) => {
      if (event.source !== this.frame.contentWindow || event.origin !== location.origin) return;
      host.receive(String(event.data));
    });
    this.frame.name = host.windowName();
    this.frame.src = address;
    this.aside.append(this.frame);
  }

  /** The pane says when its commands are registered and its first view is drawn. */
  async ready(): Promise<void> {
    const deadline = performance.now() + READY_TIMEOUT_MS;
    while (this.frame.contentDocument?.body?.dataset.ready !== 'true') {
      if (performance.now() > deadline) throw new Error('The pane did not become ready.');
      await pause(POLL_MS);
    }
  }

  /** Excel takes Ctrl+Z and Ctrl+Y from the pane unless a text is edited there, or the pane has an undo of its own. */
  forwardUndo(undo: () => void, redo: () => void): void {
    this.frame.contentWindow?.addEventListener('keydown', (event) => {
      const inText = (event.target as HTMLElement).closest('input, textarea, [contenteditable="true"]') !== null;
      if (inText || event.defaultPrevented || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else if (key === 'z') undo();
      else return;
      event.preventDefault();
    });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
