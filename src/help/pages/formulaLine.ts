/** A line of a formula with its indices and exponents set as such: few fonts have Unicode's small letters. */
import type { Html } from './html';
import { html } from './html';

const INDICES: Readonly<Record<string, string>> = { ₐ: 'a', ᵢ: 'i', ⱼ: 'j', ₖ: 'k', ₘ: 'm', ₙ: 'n' };
const SMALL_ZERO = '₀'.charCodeAt(0);

/** aᵢⱼ, log₂, Y_L and λmax; 2^(x − 1) and a^vₖ. */
const SET_APART = /([ₐᵢⱼₖₘₙ₀-₉]+)|_([A-Za-z])|(?<=λ)max|\^(?:\(([^()]*)\)|([A-Za-z]+[ₐᵢⱼₖₘₙ]*))/g;

export function formulaLine(line: string): Html {
  const parts: Html[] = [];
  let end = 0;
  for (const match of line.matchAll(SET_APART)) {
    const [whole, small, letter, inParentheses, exponent] = match;
    const raised = inParentheses ?? exponent;
    parts.push(html`${line.slice(end, match.index)}`);
    parts.push(
      raised === undefined
        ? html`<sub>${large(small ?? letter ?? whole)}</sub>`
        : html`<sup>${formulaLine(raised)}</sup>`,
    );
    end = match.index + whole.length;
  }
  return html`${parts}${line.slice(end)}`;
}

function large(small: string): string {
  return small.replace(/[ₐᵢⱼₖₘₙ₀-₉]/g, (index) => INDICES[index] ?? String(index.charCodeAt(0) - SMALL_ZERO));
}
