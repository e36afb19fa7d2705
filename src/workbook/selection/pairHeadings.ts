/** Headings that name the two items of a pair, such as "Price vs Speed" or "C1-C2", and the order in which they stand. */

/** Names in the order of a questionnaire, 1 with 2, 1 with 3, …, 2 with 3, …; or the first heading that is not in it. */
export type PairOrder = { names: readonly string[] } | { heading: string; expected: string };

const BETWEEN =
  /\s+(?:vs\.?|versus|or|atau|with|dengan|terhadap|dibanding(?:kan)?(?:\s+dengan)?|compared\s+(?:with|to))\s+|\s*(?:[:/|↔>]|->|\s[-–—]\s)\s*/i;
/** A hyphen without spaces joins codes: "C1-C2", where words such as "follow-up" may have one of their own. */
const CODES = /^\s*(\S+)[-–_](\S+)\s*$/;

function pairIn(heading: string): [string, string] | null {
  const parts = heading.split(BETWEEN).map((part) => part.trim());
  if (parts.length === 2 && parts.every((part) => part !== '')) return parts as [string, string];
  const [, first, second] = CODES.exec(heading) ?? [];
  return first !== undefined && second !== undefined ? [first, second] : null;
}

/** Null when the headings do not name the pairs of so many items. */
export function pairOrder(headings: readonly string[], items: number): PairOrder | null {
  const pairs = headings.map(pairIn);
  if (!pairs.every((pair) => pair !== null)) return null;
  const names = [...new Set(pairs.flat())];
  const named = new Set(pairs.map((pair) => [...pair].sort().join('\n')));
  if (names.length !== items || named.size !== pairs.length) return null;
  const [first] = pairs;
  const order = [first?.[0] ?? '', ...pairs.slice(0, items - 1).map(([, second]) => second)];
  const expected = order.flatMap((one, i) => order.slice(i + 1).map((other): [string, string] => [one, other]));
  const wrong = pairs.findIndex((pair, index) => pair.join('\n') !== expected[index]?.join('\n'));
  if (wrong < 0) return { names: order };
  return { heading: headings[wrong]?.trim() ?? '', expected: (expected[wrong] ?? []).join(' – ') };
}
