/** What a key does in an open menu, by the ARIA practices for menus. */
const ENDS: Readonly<Record<string, number>> = { Home: 0, End: -1 };
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The item to go to, counted from 0; undefined when the key moves nowhere.
 * @param at the item that has the focus, -1 when none has
 * @param count of the items
 */
export function itemAfterKey(key: string, at: number, count: number): number | undefined {
  const end = ENDS[key];
  if (end !== undefined) return (end + count) % count;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  if (at < 0) return step > 0 ? 0 : count - 1;
  return (at + step + count) % count;
}
