/** Draws the ribbon the manifest declares, in the manner of Office: large buttons, a menu, a label under each group. */
import { make } from './elements';
import { menuUnder } from './menu';
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

function menuOf(control: RibbonMenu, run: (action: RibbonAction) => void): HTMLElement {
  const items = control.items.map((item) => ({ button: itemOf(item, control), choose: () => run(item.action) }));
  return menuUnder(faceOf(control), items);
}

function itemOf(item: RibbonButton, menu: RibbonMenu): HTMLButtonElement {
  const text = make(
    'span',
    {},
    make('span', { className: 'item-label', textContent: item.label }),
    make('span', { className: 'item-tip', textContent: item.tip }),
  );
  const shown = item.icons.size > 0 ? item : menu;
  return make('button', { type: 'button', id: item.id }, iconOf(shown, SMALL), text);
}
