/** Sentences with something in them to type or to press. */
import type { Html } from './html';
import { html } from './html';

/** `code` between backticks and *words of the screen* between asterisks. */
export function marked(text: string): Html {
  return html`${text.split(/(`[^`]+`|\*[^*]+\*)/).map((part) => {
    const inner = part.slice(1, -1);
    if (part.startsWith('`')) return html`<code>${inner}</code>`;
    return part.startsWith('*') ? html`<b>${inner}</b>` : part;
  })}`;
}
