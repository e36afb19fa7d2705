/** The two items that the heading of a question names, such as "Which matters more: Price or Speed?". */
import { oneLine, sameAs } from '../hierarchy/tree';

/** A heading taken apart at the word between the two items; what leads to the first and follows the second is on it still. */
export interface Halves {
  readonly left: string;
  readonly right: string;
}

/** What stands between two items, the clearest first: "and" is a part of names as well. */
const BETWEEN: readonly RegExp[] = [
  /\s+(?:vs\.?|versus|terhadap|daripada|than|di ?banding(?:kan)?(?:\s+(?:dengan|terhadap))?|compared\s+(?:with|to)|against)\s+|\s*(?:↔|<-+>)\s*|\s+[-–—/|><]+\s+/i,
  /\s+(?:atau|or)\s+/i,
  /\s+(?:dengan|with)\s+/i,
  /\s+(?:dan|and)\s+|\s*\|\s*/i,
  /\s*:\s*/,
];
/** A hyphen without spaces joins codes: "C1-C2", where words such as "follow-up" may have one of their own. */
const CODES = /^(\S+)[-–_/](\S+)$/;

/** "1.", "12)", "Q3:", "P4.", "No. 5" in front of a question. */
const NUMBERING = /^(?:(?:q|p|no|soal|pertanyaan|question)\s*\.?\s*)?\d{1,3}\s*[.):]\s*/i;
/** What forms put in brackets behind a question: "(1-9)", "(skala 1 – 9)". */
const HINT = /\s*\([^()]*\d\s*[-–…]+\s*\d[^()]*\)\s*/g;
/** Of "Harga (A) atau Kualitas (B)": which item is which side. */
const SIDES = /\s*\(\s*[AB]\s*\)/g;

/** The question in one line, without its number, hints, quotes and the sign at its end. */
function question(heading: string): string {
  const bracketed = /\[([^[\]]+)\]\s*$/.exec(heading)?.[1];
  const whole = bracketed !== undefined && splitAt(bracketed) !== null ? bracketed : heading;
  return oneLine(
    whole
      .replace(HINT, ' ')
      .replace(SIDES, '')
      .replace(/["“”‘’]/g, ''),
  )
    .replace(NUMBERING, '')
    .replace(/[?!.:;,*]+$/, '')
    .trim();
}

function splitAt(text: string): Halves | null {
  const splits = BETWEEN.map((between) => text.split(between).map((part) => part.trim())).filter(
    (parts) => parts.length > 1 && !parts.slice(-2).includes(''),
  );
  const parts = splits.find(({ length }) => length === 2) ?? splits[0];
  if (parts !== undefined) {
    // "Need - Price - Quality": what is before the last two leads to the first of them.
    const [left = '', right = ''] = parts.slice(-2);
    const lead = text.slice(0, text.lastIndexOf(right));
    return { left: lead.slice(0, lead.lastIndexOf(left) + left.length).trim(), right };
  }
  const [, left, right] = CODES.exec(text) ?? [];
  return left !== undefined && right !== undefined ? { left, right } : null;
}

export function halvesOf(heading: string): Halves | null {
  return splitAt(question(heading));
}

/** Words that all begin with, or end with. */
function shared(texts: readonly string[], isAtEnd: boolean): number {
  const words = texts.map((text) => (isAtEnd ? text.split(' ').toReversed() : text.split(' ')));
  const [first = []] = words;
  const most = Math.min(...words.map(({ length }) => length)) - 1;
  let count = 0;
  while (count < most && words.every((one) => sameAs(one[count] ?? '') === sameAs(first[count] ?? ''))) count += 1;
  return count;
}

function without(text: string, words: number, isAtEnd: boolean): string {
  const all = text.split(' ');
  const left = isAtEnd ? all.slice(0, all.length - words) : all.slice(words);
  return left
    .join(' ')
    .replace(/^[:,\-–—"(]+\s*|\s*[:,\-–—")?]+$/g, '')
    .trim();
}

/**
 * The names of the items once what all questions lead in and end with is taken off. How much that is, the names tell:
 * an item is called the same as the first and as the second of a pair, so the right cut leaves the fewest names.
 */
export function namesInHalves(halves: readonly Halves[]): (readonly [string, string])[] {
  const lead = shared(
    halves.map(({ left }) => left),
    false,
  );
  const tail = shared(
    halves.map(({ right }) => right),
    true,
  );
  let best: { names: (readonly [string, string])[]; count: number } | null = null;
  for (let ahead = lead; ahead >= 0; ahead -= 1) {
    for (let behind = tail; behind >= 0; behind -= 1) {
      const names = halves.map(
        ({ left, right }) => [without(left, ahead, false), without(right, behind, true)] as const,
      );
      const count = new Set(names.flat().map(sameAs)).size;
      if (names.flat().includes('')) continue;
      if (best === null || count < best.count) best = { names, count };
    }
  }
  return best?.names ?? [];
}

/** Where the names of known items stand in a heading: the first two that are named, each only once, in their order. */
export function itemsNamed(heading: string, items: readonly { readonly names: readonly string[] }[]): number[] {
  const text = ` ${plainWords(heading)} `;
  const found = items.flatMap(({ names }, item) =>
    names
      .map((name) => ({ item, name: plainWords(name) }))
      .filter(({ name }) => name !== '')
      .flatMap(({ name }) => {
        const at = text.indexOf(` ${name} `);
        return at < 0 ? [] : [{ item, at, end: at + name.length }];
      }),
  );
  // "Service" within "Service quality" is not the item "Service".
  const outermost = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.item !== one.item &&
          other.at <= one.at &&
          other.end >= one.end &&
          other.end - other.at > one.end - one.at,
      ),
  );
  const placed = outermost.sort((one, other) => one.at - other.at).map(({ item }) => item);
  return [...new Set(placed)];
}

/** Where two names stand among plain words with a space around; -1 where one does not. A name may be a part of the other. */
export function placesOfNames(words: string, names: readonly [string, string]): { first: number; second: number } {
  const [one, other] = names.map((name) => ` ${plainWords(name)} `) as [string, string];
  const placeOf = (name: string, within: string): number => (name.trim() === '' ? -1 : within.indexOf(name));
  // A blank as long as the longer name stands in its place.
  const hidden = (name: string): string =>
    name.trim() === '' ? words : words.replaceAll(name, ' '.repeat(name.length));
  const first = placeOf(one, other.length > one.length ? hidden(other) : words);
  const second = placeOf(other, one.length > other.length ? hidden(one) : words);
  return { first, second };
}

/** Letters and digits only, in lower case. */
export function plainWords(text: string): string {
  return sameAs(text.replace(/[^\p{L}\p{N}]+/gu, ' '));
}
