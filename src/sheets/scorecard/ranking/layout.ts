/** Where the parts of a ranking stand on its sheet. */
import { sameAs } from '../../../model/hierarchy/tree';
import type { Body } from '../../body';
import { bodyOf } from '../../body';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import type { RankingInput, RankingOffice } from '../input';

export const HEADING_ROW = 5;
export const FIRST = HEADING_ROW + 1;
/** Of a text within a formula. */
const LONGEST_LITERAL = 255;

export type Perspective = `perspective${number}`;
type OfPerspective = `of-perspective${number}`;
/** The ranked table; after a gap the offices in the order in which they were written, from which it is drawn. */
export type Key =
  | 'rank'
  | 'name'
  | Perspective
  | 'total'
  | 'light'
  | 'scored'
  | 'remark'
  | 'gap'
  | 'of-name'
  | OfPerspective
  | 'of-total'
  | 'of-scored'
  | 'of-remark'
  | 'of-rank'
  | 'of-place';

export interface Ranking {
  readonly body: Body<Key>;
  readonly perspectives: readonly string[];
  readonly say: Say;
  readonly input: RankingInput;
}

/** Every perspective once, as the offices first call them. */
function perspectivesOf(offices: readonly RankingOffice[]): string[] {
  const found = new Map<string, string>();
  for (const { name } of offices.flatMap(({ result }) => result.perspectives)) {
    if (!found.has(sameAs(name)) && name.length <= LONGEST_LITERAL) found.set(sameAs(name), name);
  }
  return [...found.values()];
}

export function rankingLayout(input: RankingInput): Ranking {
  const perspectives = perspectivesOf(input.offices);
  const each = perspectives.map((_, index): Perspective => `perspective${index}`);
  const keys: Key[] = [
    'rank',
    'name',
    ...each,
    'total',
    'light',
    'scored',
    'remark',
    'gap',
    'of-name',
    ...each.map((key): OfPerspective => `of-${key}`),
    'of-total',
    'of-scored',
    'of-remark',
    'of-rank',
    'of-place',
  ];
  return { input, perspectives, say: inLanguage(input.language), body: bodyOf(keys, FIRST, input.offices.length) };
}
