/** The customary weights of the four perspectives of a treasury scorecard. */
import { sameAs } from '../hierarchy/tree';
import type { Scorecard } from '../types';
import type { Surroundings } from './types';

interface CustomaryPerspective {
  /** In percent: study of KPPN Banyuwangi, abstract and Table 6. */
  readonly weight: number;
  /** Words that a name of it contains, English and Indonesian. */
  readonly words: RegExp;
}

const CUSTOMARY: readonly CustomaryPerspective[] = [
  { weight: 30, words: /\bstakeholders?\b|\bpemangku kepentingan\b/ },
  { weight: 20, words: /\bcustomers?\b|\bpelanggan\b|\bpengguna (layanan|jasa)\b/ },
  { weight: 25, words: /\binternal\b/ },
  { weight: 25, words: /\blearning\b|\bpembelajaran\b|\bpertumbuhan\b/ },
];

/** 30, 20, 25 or 25 for a perspective of that name; `null` for any other. */
export function customaryWeight(perspective: string): number | null {
  const name = sameAs(perspective);
  const found = CUSTOMARY.filter(({ words }) => words.test(name));
  return found.length === 1 ? (found[0]?.weight ?? null) : null;
}

/** The weight of a perspective: as typed, else from the hierarchy where weights come from there, else the customary. */
export function perspectiveWeight(
  perspective: string,
  { perspectiveWeights, weights }: Scorecard,
  surroundings: Surroundings,
): number | null {
  const typed = Object.entries(perspectiveWeights).find(([name]) => sameAs(name) === sameAs(perspective));
  if (typed !== undefined) return typed[1] > 0 ? typed[1] : null;
  const fromHierarchy = weights === 'hierarchy' ? surroundings.perspectiveWeightOf(perspective) : null;
  return fromHierarchy ?? customaryWeight(perspective);
}
