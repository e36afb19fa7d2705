/** Who leads at which weight, and who changes places, as sentences. Pure. */
import type { Sensitivity } from '../../../model/alternatives/sensitivity';
import type { Sentence } from '../../shell/journal';

/** Shares are whole percents, as people set weights. */
export function leadSentences(
  { leads, crossings, weight }: Sensitivity,
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
  const first: Sentence[] = only
    ? others.length === 0
      ? [{ key: 'leadsAlways', values: { names: nameOf(only.leaders), item } }]
      : [{ key: 'leadsNow', values: { names: nameOf(now?.leaders ?? []), share: share(weight) } }, ...said]
    : [];
  const ends = new Set(leads.map(({ from }) => from));
  const rest = crossings
    .filter(({ at }) => !ends.has(at))
    .map(({ at, first: one, second }): Sentence => ({
      key: 'changesPlace',
      values: { at: share(at), first: names[one] ?? '', second: names[second] ?? '' },
    }));
  return [...first, ...rest];
}
