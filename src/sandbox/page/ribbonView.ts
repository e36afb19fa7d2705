/** Draws the ribbon the manifest declares, in the manner of Office: large buttons, a menu, a label under each group. */
import { make } from './elements';
import { itemAfterKey } from './menuKeys';
import type { Ribbon, RibbonAction, RibbonButton, RibbonControl, RibbonMenu } from './ribbon';
import { attachTip } from './tip';

const LARGE = 32;
const SMALL = 16;

/** Fills `container` with the groups; `run` is what a click does. */
export function drawRibbon(container: HTMLElement, ribbon: Ribbon, run: (action: RibbonAction) => void): void {
  container.append(...ribbon.groups.map((group) => groupOf(group.label, group.controls, run)));
}

function groupOf(label: string, controls: readonly RibbonControl[], run: (action: RibbonAction) => void): HTMLElement {
  const drawn = controls.map((control) => (control.kind === 'menu' ? menuOf(control, run) : largeButton(control, run)));
  return make(
    'div',
    { className: 'group', attributes: { role: 'group', 'aria-label': label } },
    make('div', { className: 'controls' }, ...drawn),
    make('div', { className: 'group-label', textContent: label, attributes: { 'aria-hidden': 'true' } }),
  );
}

function largeButton(control: RibbonButton, run: (action: RibbonAction) => void): HTMLButtonElement {
  const button = faceOf(control);
  button.addEventListener('click', () => run(control.action));
  return button;
}

function faceOf(control: RibbonControl): HTMLButtonElement {
  const label = make('span', { className: 'label', textContent: control.label });
  const button = make('button', { type: 'button', className: 'large', id: control.id }, iconOf(control, LARGE), label);
  attachTip(button, control.label, control.tip);
  return button;
}

/** Sharp on dense screens too: the manifest has every size. */
function iconOf(control: RibbonControl, size: number): HTMLImageElement {
  const source = control.icons.get(size) ?? '';
  const denser = [1.5, 2].map((density) => [control.icons.get(size * density), density] as const);
  const srcset = [[source, 1] as const, ...denser].filter(([address]) => address !== undefined);
  return make('img', {
    src: source,
    srcset: srcset.map(([address, density]) => `${String(address)} ${density}x`).join(', '),
    width: size,
    height: size,
    alt: '',
  });
}

/** A button that opens a list; arrows, Escape and a click elsewhere do what they do in any menu. */
function menuOf(control: RibbonMenu, run: (action: RibbonAction) => void): HTMLElement {
  const face = faceOf(control);
  const list = make('div', { className: 'menu', hidden: true, attributes: { role: 'menu' } });
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
  const items = control.items.map((item) =>
    itemOf(item, control, () => {
      close();
      run(item.action);
    }),
  );
  list.append(...items);
  face.addEventListener('click', () => {
    show(list.hidden);
    if (!list.hidden) items[0]?.focus();
  });
  face.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    show(true);
    items.at(event.key === 'ArrowDown' ? 0 : -1)?.focus();
  });
  list.addEventListener('keydown', (event) => moveInMenu(event, items, close));

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

function itemOf(item: RibbonButton, menu: RibbonMenu, choose: () => void): HTMLButtonElement {
  const text = make(
    'span',
    {},
    make('span', { className: 'item-label', textContent: item.label }),
    make('span', { className: 'item-tip', textContent: item.tip }),
  );
  const shown = item.icons.size > 0 ? item : menu;
  const attributes = { role: 'menuitem' };
  const button = make('button', { type: 'button', id: item.id, attributes }, iconOf(shown, SMALL), text);
  button.addEventListener('click', choose);
  return button;
}
