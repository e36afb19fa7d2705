/** Rows brought together under a perspective or an objective. */
import type { Bands } from '../../engine/bands';
import { lightOf } from '../../engine/bands';
import { sumOf, weightedSum } from '../../engine/weighting';
import { sameAs } from '../hierarchy/tree';
import type { LightCounts, ScoredGroup, ScoredKpi } from './types';

export interface Group<Member> {
  readonly name: string;
  readonly members: readonly Member[];
}

/** Members by the name of what they belong to, whatever its case and spaces, in the order of first appearance. */
export function groupedBy<Member>(members: readonly Member[], nameOf: (member: Member) => string): Group<Member>[] {
  const groups = new Map<string, { name: string; members: Member[] }>();
  // Most members spell a name alike; only a new spelling is compared with the others.
  const bySpelling = new Map<string, { members: Member[] }>();
  for (const member of members) {
    const spelling = nameOf(member);
    if (!bySpelling.has(spelling)) {
      const group = groups.get(sameAs(spelling)) ?? { name: spelling.trim(), members: [] };
      groups.set(sameAs(spelling), group);
      bySpelling.set(spelling, group);
    }
    bySpelling.get(spelling)?.members.push(member);
  }
  return [...groups.values()];
}

/** A group of scored rows: its share of the total is what its rows contribute with, its score their weighted mean. */
export function scoredGroup({ name, members }: Group<ScoredKpi>, bands: Bands): ScoredGroup {
  const used = members.filter((row) => row.score !== null && row.weight !== null);
  const rows = used.map(({ score, weight }) => ({ score, weight: weight ?? 0 }));
  const isWhole =
    used.length > 0 && members.every((row) => row.problem === null && (row.score === null || row.weight !== null));
  const score = isWhole ? (weightedSum(rows, true) ?? null) : null;
  const weight = score === null ? null : sumOf(rows.map((row) => row.weight));
  return {
    name,
    perspective: '',
    givenWeight: null,
    weightFrom: null,
    weight,
    score,
    light: score === null ? null : lightOf(score, bands),
    value: score === null || weight === null ? null : weight * score,
    counts: countLights(members),
  };
}

export function countLights(rows: readonly Pick<ScoredKpi, 'light'>[]): LightCounts {
  const count = (light: ScoredKpi['light']): number => rows.filter((row) => row.light === light).length;
  return { green: count('green'), yellow: count('yellow'), red: count('red'), none: count(null) };
}
