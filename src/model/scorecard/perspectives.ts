/** The perspectives of an organization: the customary weights of a treasury office, which a book quotes, and typed ones. */
import type { ContractBook, Perspective } from '../../engine/ckp/rulebooks/ruleBook';
import { sameAs } from '../hierarchy/tree';
import type { ScoredGroup } from './types';

/**
 * Words that the name of each perspective contains, English and Indonesian. Where a balanced scorecard begins with its
 * finances, a treasury office begins with its stakeholders.
 */
const WORDS: Readonly<Record<Perspective, RegExp>> = {
  stakeholder: /\bstakeholders?\b|\bpemangku kepentingan\b|\bfinanc(e|es|ial)\b|\bfinansial\b|\bkeuangan\b/,
  customer: /\bcustomers?\b|\bpelanggan\b|\bpengguna (layanan|jasa)\b/,
  internalProcess: /\binternal\b/,
  learning: /\blearning\b|\bpembelajaran\b|\bpertumbuhan\b/,
};

/** The one perspective of a treasury office that a name means; `null` for any other. */
function placeOf(perspective: string): Perspective | null {
  const name = sameAs(perspective);
  const found = (Object.keys(WORDS) as Perspective[]).filter((one) => WORDS[one].test(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The weight that a rule book gives a perspective of that name; `null` for any other, and where no source says it. */
export function customaryWeight(perspective: string, book: ContractBook | null): number | null {
  const place = placeOf(perspective);
  return place === null ? null : (book?.perspectiveWeights[place]?.value ?? null);
}

/** The customary weights of perspectives; `null` unless each of them has a place, and none the place of another. */
export function customaryWeights(perspectives: readonly string[], book: ContractBook | null): readonly number[] | null {
  const weights = perspectives.flatMap((name) => customaryWeight(name, book) ?? []);
  const places = new Set(perspectives.map(placeOf));
  return weights.length === perspectives.length && places.size === perspectives.length ? weights : null;
}

/**
 * The weights of perspectives as fractions of the whole, whether they were given as 30 or as 0.3: what the pane shows
 * and the sheet is written with, with or without data below them.
 */
export function perspectiveFractions(perspectives: readonly Pick<ScoredGroup, 'givenWeight'>[]): (number | null)[] {
  const given = perspectives.map(({ givenWeight }) => givenWeight);
  const sum = given.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  return given.map((weight) => (weight === null ? null : sum > 1.5 ? weight / 100 : weight));
}

/** The weights of all perspectives as they stand, one of them changed; one that is not known yet stays so. */
export function withPerspectiveWeight(
  perspectives: readonly Pick<ScoredGroup, 'name' | 'givenWeight'>[],
  change: { readonly perspective: string; readonly weight: number },
): Record<string, number> {
  const standing = perspectiveFractions(perspectives);
  const known = perspectives.flatMap(({ name }, index) => {
    const weight = standing[index] ?? null;
    return weight === null ? [] : [[name, weight] as const];
  });
  return { ...Object.fromEntries(known), [change.perspective]: change.weight };
}
