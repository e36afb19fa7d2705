/** Where the sheet of two sets has its parts: titles, values, and one row for each indicator of either set. */
import type { Language } from '../../engine/language';
import { twoSets } from '../../model/change/twoSets';
import type { TwoSets } from '../../model/change/twoSets';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { bodyOf } from '../body';
import type { Body } from '../body';
import { inLanguage } from '../say';
import type { Say } from '../say';
import { foundBy } from '../scorecard/foundRows';
import type { FoundBy } from '../scorecard/foundRows';

export interface TwoSetsInput {
  readonly language: Language;
  /** Both of a method whose total is the CKP of a person. */
  readonly before: Evaluation;
  readonly after: Evaluation;
}

export const SIDES = ['before', 'after'] as const;
export type Side = (typeof SIDES)[number];
const PARTS = ['target', 'realization', 'score', 'share'] as const;
export type Part = (typeof PARTS)[number];

/** By what a row is found, the name beside it, and 1 where it is not found. */
const HIDDEN = ['key', 'name', 'missing'] as const;
type Hidden = (typeof HIDDEN)[number];

export type Key =
  'code' | 'name' | `${Side}-${Part}` | 'byScore' | 'byWeight' | 'part' | 'fate' | 'space' | `${Side}-${Hidden}`;

const KEYS: readonly Key[] = [
  'code',
  'name',
  ...SIDES.flatMap((side) => PARTS.map((part): Key => `${side}-${part}`)),
  'byScore',
  'byWeight',
  'part',
  'fate',
  'space',
  ...SIDES.flatMap((side) => HIDDEN.map((what): Key => `${side}-${what}`)),
];

/** Columns that only formulas need. */
export const HIDDEN_KEYS = KEYS.slice(KEYS.indexOf('space'));

/** Rows counted as Excel does, from 1. */
export const ROWS = {
  before: 3,
  after: 4,
  otherNames: 5,
  values: 6,
  ckp: 7,
  light: 8,
  behaviour: 9,
  nkp: 10,
  npkp: 11,
  rating: 12,
  remark: 13,
  onlyBefore: 14,
  onlyAfter: 15,
  bands: 17,
  headings: 18,
} as const;

export interface Layout {
  readonly input: TwoSetsInput;
  readonly say: Say;
  readonly sets: TwoSets;
  readonly body: Body<Key>;
  readonly by: Readonly<Record<Side, FoundBy>>;
  /** The rows below the indicators: what other sums of weights do, and the sum of all. */
  readonly rest: number;
  readonly sum: number;
}

export function layoutOf(input: TwoSetsInput): Layout {
  const sets = twoSets(input.before, input.after);
  const body = bodyOf(KEYS, ROWS.headings + 1, Math.max(1, sets.change.rows.length));
  return {
    input,
    say: inLanguage(input.language),
    sets,
    body,
    by: { before: foundBy(input.before), after: foundBy(input.after) },
    rest: body.last + 1,
    sum: body.last + 2,
  };
}

/** Values stand in the first column of the table for before, in the next for after. */
export const VALUE_COLUMNS: Readonly<Record<Side | 'change', Key>> = {
  before: 'before-target',
  after: 'before-realization',
  change: 'before-score',
};

/** $C$7 */
export function valueCell({ body }: Pick<Layout, 'body'>, side: Side, row: 'ckp' | 'behaviour' | 'npkp'): string {
  return body.cell(VALUE_COLUMNS[side], ROWS[row]).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}
