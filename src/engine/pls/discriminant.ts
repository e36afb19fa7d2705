import type { Construct, Flat } from './model';

/**
 * HTMT of two reflective constructs: the mean correlation of the items of one with those of the other, by the geometric mean
 * of those within each, all by their size (Henseler, Ringle & Sarstedt 2015; Ringle et al. 2023 for the size). Of a
 * single item the correlation within is 1. `null` where the items of one do not correlate at all.
 */
export function htmt(one: Construct, other: Construct, items: Flat): number | null {
  const within = meanSize(one, one, items) * meanSize(other, other, items);
  return within > 0 ? meanSize(one, other, items) / Math.sqrt(within) : null;
}

function meanSize(one: Construct, other: Construct, items: Flat): number {
  const size = Math.sqrt(items.length);
  const isWithin = one === other;
  if (isWithin && one.count === 1) return 1;
  let [sum, count] = [0, 0];
  for (let i = one.first; i < one.first + one.count; i += 1) {
    for (let j = other.first; j < other.first + other.count; j += 1) {
      if (isWithin && i === j) continue;
      sum += Math.abs(items[i * size + j] as number);
      count += 1;
    }
  }
  return sum / count;
}
