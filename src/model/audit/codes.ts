/** Codes of a list in their order, and those that stand the other way round. */
import type { Item } from './table';

const CODE = /^(.*?[\d.]*)([a-z]|\d+)$/i;
/** So many neighbours of one family are in order where one pair is not. */
const LEAST_IN_ORDER = 2;

/** Neighbours such as C4b before C4a in a table whose other codes rise; none where the order means nothing. */
export function outOfOrder(items: readonly Item[]): [Item, Item][] {
  const pairs = items.slice(1).flatMap((item, at): { pair: [Item, Item]; isRising: boolean }[] => {
    const before = items[at];
    const [one, other] = [CODE.exec(before?.name ?? ''), CODE.exec(item.name)];
    const isFamily = one !== null && other !== null && one[1] === other[1] && /\d/.test(item.name);
    if (before === undefined || !isFamily) return [];
    const order = (one[2] ?? '').localeCompare(other[2] ?? '', 'en', { numeric: true });
    return order === 0 ? [] : [{ pair: [before, item], isRising: order < 0 }];
  });
  const falling = pairs.filter(({ isRising }) => !isRising);
  return falling.length === 1 && pairs.length - 1 >= LEAST_IN_ORDER ? falling.map(({ pair }) => pair) : [];
}
