/** Words that stand apart for the eye and run together for the ear: a code and a name, a number and its unit. */
import type { Frame } from 'playwright-core';

/** What is said in one breath, whatever stands on lines of its own in it. */
const PHRASES = 'p, th, td, h1, h2, h3, label, caption';

/**
 * Each pair of texts without a space between them, though an element ends or begins there: "1a-CPNilai kinerja". Only
 * what is not inline is read apart, and within a phrase not even that.
 */
export async function runTogetherIn(frame: Frame): Promise<string[]> {
  return frame.evaluate((phrases) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { text: string; parent: Element }[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const isRead =
        parentElement?.checkVisibility() && !parentElement.closest('noscript, [aria-hidden="true"], [role="img"]');
      if (parentElement && isRead && textContent) texts.push({ text: textContent, parent: parentElement });
    }
    const isInline = (from: Element, to: Element): boolean => {
      for (let one: Element | null = from; one && !one.contains(to); one = one.parentElement)
        if (getComputedStyle(one).display !== 'inline') return false;
      return true;
    };
    return texts.flatMap(({ text, parent }, index) => {
      const next = texts[index + 1];
      if (!next || next.parent === parent) return [];
      const isOneWord = /[\p{L}\p{N}.)%]$/u.test(text) && /^[\p{L}\p{N}(%]/u.test(next.text);
      const phrase = parent.closest(phrases);
      const isOnePhrase = phrase !== null && phrase.contains(next.parent);
      const isJoined = isOnePhrase || (isInline(parent, next.parent) && isInline(next.parent, parent));
      return isOneWord && isJoined ? [`${text.slice(-20)}${next.text.slice(0, 20)}`] : [];
    });
  }, PHRASES);
}
