/**
 * An alternative under one criterion, as judgments, matrices and sheets speak of it: an item of its own, below the
 * criterion. Its identity is made of both, so that whatever compares items compares alternatives as well.
 */
import type { Alternative, Item, Model, Rating } from '../types';

const SEPARATOR = '.';

export interface Rated {
  readonly criterion: string;
  readonly alternative: string;
}

export function ratedId(criterion: string, alternative: string): string {
  return criterion + SEPARATOR + alternative;
}

/** `null` for the identity of an item. */
export function ratedOf(id: string): Rated | null {
  const place = id.lastIndexOf(SEPARATOR);
  return place < 0 ? null : { criterion: id.slice(0, place), alternative: id.slice(place + 1) };
}

interface Judged {
  readonly items: readonly Pick<Item, 'id'>[];
  readonly alternatives: readonly Pick<Alternative, 'id'>[];
}

/** Whether there is something a judgment is about: an item, or an alternative with the item it is rated under. */
export function isThere({ items, alternatives }: Judged | Model): (id: string) => boolean {
  const known = new Set(items.map(({ id }) => id));
  const rated = new Set(alternatives.map(({ id }) => id));
  return (id) => {
    const parts = ratedOf(id);
    return known.has(id) || (parts !== null && known.has(parts.criterion) && rated.has(parts.alternative));
  };
}

/** Without what was measured of alternatives, and under items, that are no longer there. */
export function meaningfulRatings({ items, alternatives, ratings }: Model): Rating[] {
  const [known, rated] = [items, alternatives].map((records) => new Set(records.map(({ id }) => id)));
  return ratings.flatMap((rating) => {
    if (!known?.has(rating.criterion)) return [];
    const entries = Object.entries(rating.values);
    const left = entries.filter(([id]) => rated?.has(id));
    return [left.length === entries.length ? rating : { ...rating, values: Object.fromEntries(left) }];
  });
}
