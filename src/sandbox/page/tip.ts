/** The card that Office shows under a button when the pointer rests on it, and to a screen reader as description. */
import { make } from './elements';

const REST_MS = 500;

export function attachTip(button: HTMLElement, title: string, description: string): void {
  button.setAttribute('aria-description', description);
  let card: HTMLElement | undefined;
  let timer: number | undefined;

  const hide = (): void => {
    window.clearTimeout(timer);
    card?.remove();
    card = undefined;
  };
  const show = (): void => {
    hide();
    const { left, bottom } = button.getBoundingClientRect();
    card = make(
      'div',
      { className: 'tip', attributes: { 'aria-hidden': 'true' } },
      make('strong', { textContent: title }),
      make('span', { textContent: description }),
    );
    card.style.left = `${left}px`;
    card.style.top = `${bottom + 4}px`;
    document.body.append(card);
  };

  button.addEventListener('pointerenter', () => {
    timer = window.setTimeout(show, REST_MS);
  });
  for (const event of ['pointerleave', 'pointerdown', 'keydown', 'blur']) button.addEventListener(event, hide);
}
