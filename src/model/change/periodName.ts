/** What a period is called on a sheet of several: the words of a scorecard's title that name it. */
import { readPeriod } from '../scorecard/reading/periods';

/** "TW II 2026" of "NKO KPPN TW II 2026"; the whole title where it names no period. */
export function periodName(title: string): string {
  const words = title.trim().split(/\s+/);
  const { period } = readPeriod(title);
  if (period === 0) return title.trim();
  let shortest = words;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const some = words.slice(from, to);
      if (some.length >= shortest.length) break;
      const read = readPeriod(some.join(' '));
      if (read.isPure && read.period === period) shortest = some;
    }
  }
  return shortest.join(' ').replace(/^[\s,;:()-]+|[\s,;:()-]+$/g, '');
}
