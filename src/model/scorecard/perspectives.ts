/** The customary weights of the four perspectives of a treasury scorecard: those of one office, which a book quotes. */
import type { ContractBook, Perspective } from '../../engine/ckp/rulebooks/ruleBook';
import { sameAs } from '../hierarchy/tree';
import type { Scorecard } from '../types';
import { ruleBookOf } from './ruleBook';
import type { Surroundings } from './types';

/** Words that the name of each perspective contains, English and Indonesian. */
const WORDS: Readonly<Record<Perspective, RegExp>> = {
  stakeholder: /\bstakeholders?\b|\bpemangku kepentingan\b/,
  customer: /\bcustomers?\b|\bpelanggan\b|\bpengguna (layanan|jasa)\b/,
  internalProcess: /\binternal\b/,
  learning: /\blearning\b|\bpembelajaran\b|\bpertumbuhan\b/,
};

/** The weight that a rule book gives a perspective of that name; `null` for any other, and where no source says it. */
export function customaryWeight(perspective: string, book: ContractBook | null): number | null {
  const name = sameAs(perspective);
  const found = (Object.keys(WORDS) as Perspective[]).filter((one) => WORDS[one].test(name));
  const [only] = found.length === 1 ? found : [];
  return only === undefined ? null : (book?.perspectiveWeights[only]?.value ?? null);
}

/**
 * The weight of a perspective: as typed, else from the hierarchy where weights come from there, else the customary.
 * Where one is typed all must be, and so with the hierarchy: 30 beside a customary 0.25 would be a wrong score.
 */
export function perspectiveWeight(
  perspective: string,
  { perspectiveWeights, weights, ruleBook }: Scorecard,
  surroundings: Surroundings,
): number | null {
  const typed = Object.entries(perspectiveWeights);
  if (typed.length > 0) {
    const own = typed.find(([name]) => sameAs(name) === sameAs(perspective))?.[1] ?? 0;
    return own > 0 ? own : null;
  }
  if (weights === 'hierarchy') return surroundings.perspectiveWeightOf(perspective);
  return customaryWeight(perspective, ruleBookOf({ ruleBook }));
}

/**
 * The weights of perspectives as fractions of the whole, whether they were given as 30 or as 0.3: what the pane shows
 * and the sheet is written with, with or without data below them.
 */
export function perspectiveFractions(
  perspectives: readonly string[],
  scorecard: Scorecard,
  surroundings: Surroundings,
): (number | null)[] {
  const given = perspectives.map((name) => perspectiveWeight(name, scorecard, surroundings));
  const sum = given.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  return given.map((weight) => (weight === null ? null : sum > 1.5 ? weight / 100 : weight));
}

/** The weights of all perspectives as they stand, one of them changed; one that is not known yet stays so. */
export function withPerspectiveWeight(
  perspectives: readonly string[],
  scorecard: Scorecard,
  surroundings: Surroundings,
  change: { readonly perspective: string; readonly weight: number },
): Record<string, number> {
  const standing = perspectiveFractions(perspectives, scorecard, surroundings);
  const known = perspectives.flatMap((name, index) => {
    const weight = standing[index] ?? null;
    return weight === null ? [] : [[name, weight] as const];
  });
  return { ...Object.fromEntries(known), [change.perspective]: change.weight };
}
