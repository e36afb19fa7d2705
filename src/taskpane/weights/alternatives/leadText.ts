/** Who leads at which weight, and who changes places, as sentences. Pure. */
import type { Sensitivity } from '../../../model/alternatives/sensitivity';
import type { Sentence } from '../../shell/journal';

/** `share` says a weight. */
export function leadSentences(
  { leads, weight }: Sensitivity,
  names: readonly string[],
  item: string,
  share: (value: number) => string,
): Sentence[] {
  const nameOf = (places: readonly number[]): string => places.map((place) => names[place]).join(', ');
  const [only, ...others] = leads;
  const said: Sentence[] = leads.map(({ from, to, leaders }) => {
    const values = { names: nameOf(leaders), item, from: share(from), to: share(to) };
    if (from === 0) return { key: 'leadsBelow', values };
    return { key: to === 1 ? 'leadsAbove' : 'leadsBetween', values };
  });
  const now = leads.find(({ from, to }) => from <= weight && weight <= to);
  if (!only) return [];
  if (others.length === 0) return [{ key: 'leadsAlways', values: { names: nameOf(only.leaders), item } }];
  return [{ key: 'leadsNow', values: { names: nameOf(now?.leaders ?? []), share: share(weight) } }, ...said];
}

/** Where two change places further down. */
export function placeSentences(
  { leads, crossings }: Sensitivity,
  names: readonly string[],
  share: (value: number) => string,
): Sentence[] {
  const ends = new Set(leads.map(({ from }) => from));
  return crossings
    .filter(({ at }) => !ends.has(at))
    .map(({ at, first, second }): Sentence => ({
      key: 'changesPlace',
      values: { at: share(at), first: names[first] ?? '', second: names[second] ?? '' },
    }));
}
