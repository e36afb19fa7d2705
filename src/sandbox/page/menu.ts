/** A button with a list under it; arrows, Escape and a click elsewhere do what they do in any menu. */
import { make } from './elements';
import { itemAfterKey } from './menuKeys';

export interface MenuItem {
  readonly button: HTMLButtonElement;
  choose(): void;
}

/** Puts the list under `face`, and both into the element that is returned. */
export function menuUnder(face: HTMLButtonElement, items: readonly MenuItem[]): HTMLElement {
  const buttons = items.map(({ button }) => button);
  const list = make('div', { className: 'menu', hidden: true, attributes: { role: 'menu' } }, ...buttons);
  face.setAttribute('aria-haspopup', 'menu');
  face.append(make('span', { className: 'chevron', attributes: { 'aria-hidden': 'true' } }));

  const show = (open: boolean): void => {
    list.hidden = !open;
    face.setAttribute('aria-expanded', String(open));
  };
  const close = (): void => {
    show(false);
    face.focus();
  };
  for (const { button, choose } of items) {
    button.setAttribute('role', 'menuitem');
    button.addEventListener('click', () => {
      close();
      choose();
    });
  }
  face.addEventListener('click', () => {
    show(list.hidden);
    if (!list.hidden) buttons[0]?.focus();
  });
  face.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    show(true);
    buttons.at(event.key === 'ArrowDown' ? 0 : -1)?.focus();
  });
  list.addEventListener('keydown', (event) => moveInMenu(event, buttons, close));

  const holder = make('div', { className: 'menu-holder' }, face, list);
  const closeOutside = (event: Event): void => {
    if (!(event.target instanceof Node) || !holder.contains(event.target)) show(false);
  };
  document.addEventListener('pointerdown', closeOutside, true);
  // A click into the pane reaches this document only as a loss of focus.
  window.addEventListener('blur', () => show(false));
  show(false);
  return holder;
}

function moveInMenu(event: KeyboardEvent, items: readonly HTMLButtonElement[], close: () => void): void {
  const at = items.findIndex((item) => item === document.activeElement);
  const next = itemAfterKey(event.key, at, items.length);
  if (next !== undefined) items[next]?.focus();
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
}
