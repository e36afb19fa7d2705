/** Presses and types as a person does, by the names that a person reads. */
export interface Hands {
  /** A button, tab, radio, switch, row, option or entry of a menu whose name is so, else begins so, else says so. */
  press: (name: string) => Promise<void>;
  /** A field of this name, or the first one. */
  type: (name: string | null, text: string) => Promise<void>;
  /** What the clipboard holds, into a field of this name. */
  paste: (name: string, text: string) => Promise<void>;
  /** A key on what has the focus, else on the element of this name. */
  key: (name: string, key: string) => Promise<void>;
}

const PRESSED =
  'button, summary, [role="tab"], [role="treeitem"], [role="menuitem"], [role="option"], input[type="radio"], input[type="checkbox"]';
const TYPED = 'input:not([type="radio"]):not([type="checkbox"]), textarea';
/** It only ends a state that is wrong: a busy machine takes its time. */
const PATIENCE = 30_000;
const POLL = 20;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function nameOf(element: Element): string {
  const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLLabelElement>)] : [];
  const named = element.getAttribute('aria-label') ?? labels.map(({ textContent }) => textContent).join(' ');
  return (named || (element.textContent ?? '')).trim();
}

/** Views arrive by import and after effects; an element that does not come is an error in the state. */
async function find(selector: string, name: string | null): Promise<HTMLElement> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0);
    const [exactly, first, within] = [
      all.find((one) => name === null || nameOf(one) === name),
      all.find((one) => nameOf(one).startsWith(name ?? '')),
      all.find((one) => nameOf(one).includes(name ?? '')),
    ];
    const found = exactly ?? first ?? within;
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`There is no ‘${name}’ among ${all.map(nameOf).join(' | ')}.`);
    await pause(POLL);
  }
}

/** React hears of a value that is set as it would be by typing. */
function setValue(field: HTMLElement, text: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export const hands: Hands = {
  press: async (name) => {
    (await find(PRESSED, name)).click();
    await pause(POLL);
  },
  type: async (name, text) => {
    const field = await find(TYPED, name);
    field.focus();
    setValue(field, text);
    await pause(POLL);
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await pause(POLL);
  },
  paste: async (name, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const field = await find(TYPED, name);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await pause(POLL);
  },
  key: async (name, key) => {
    const element = await find(`${PRESSED}, ${TYPED}`, name);
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await pause(POLL);
  },
};
