import type { ModelError } from '../modelError';

/** An item as it was read, not yet part of the model. */
export interface ReadItem {
  readonly name: string;
  readonly code: string;
  readonly unit: string;
  /** 0 for those on top. */
  readonly depth: number;
  /** As given, among its siblings; `null` when it was not. */
  readonly weight: number | null;
}

/** How the items lay: a pasted text, an indented list, a column a level, items with parents, or codes that nest. */
export type HierarchyLayout = 'outline' | 'indented' | 'levels' | 'parents' | 'codes';

export interface HierarchyReading {
  readonly layout: HierarchyLayout;
  /** Each before those below it. */
  readonly items: readonly ReadItem[];
  /** Whether the codes are the numbers of the lines: they tell places, not who an item is. */
  readonly numbered: boolean;
  /** What was not understood, and what was done about it. */
  readonly problems: readonly ModelError[];
}
