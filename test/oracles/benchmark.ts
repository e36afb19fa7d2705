/** What the sheet that compares the scorecards of two or more offices must come to: scores, gaps, ranks, who is best. */
import type { Light } from '../../src/engine/bands';
import { lightOf } from '../../src/engine/bands';
import { benchmarkGaps } from '../../src/engine/bsc/gap';
import { reaches } from '../../src/engine/numbers';
import { sameAs } from '../../src/model/hierarchy/tree';
import type { Kpi, ScorecardResult } from '../../src/model/scorecard/types';

export interface Office {
  readonly name: string;
  readonly result: ScorecardResult;
}

/** An office's score of an indicator beside the others'. */
interface BenchmarkCell {
  readonly score: number | null;
  readonly light: Light | null;
  /** Own score less the best of the others (BSC.GAP): above 0 the lead of the best. */
  readonly gap: number | null;
  /** 1 is best; equal scores share a rank. */
  readonly rank: number | null;
}

interface BenchmarkRow {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** Names of the offices with the best score; several when equal, none without data. */
  readonly best: readonly string[];
  /** In the order of the offices. */
  readonly cells: readonly BenchmarkCell[];
}

interface Benchmark {
  readonly offices: readonly string[];
  /** Indicators in the order in which they first appear. */
  readonly rows: readonly BenchmarkRow[];
  readonly total: BenchmarkRow;
}

/** What an indicator is called, and its score at each office. */
interface Compared {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly scores: readonly (number | null)[];
}

/**
 * The scores of each indicator side by side, matched by code, then by name.
 *
 * @throws RangeError for offices scored by different methods: levels are no indices
 */
export function benchmark(offices: readonly Office[]): Benchmark {
  const [first] = offices;
  const other = offices.find(({ result }) => result.kind !== first?.result.kind);
  if (first !== undefined && other !== undefined) {
    throw new RangeError(`${first.name} and ${other.name} are scored by different methods.`);
  }
  const scores = offices.map(({ result }) => new Map(result.rows.map(({ kpi, score }) => [matched(kpi), score])));
  const indicators = new Map<string, Kpi>();
  for (const { kpi } of offices.flatMap(({ result }) => result.rows)) {
    if (!indicators.has(matched(kpi))) indicators.set(matched(kpi), kpi);
  }
  const rows = [...indicators].map(([key, { code, name }]) => ({
    key,
    code,
    name,
    scores: scores.map((ofOffice) => ofOffice.get(key) ?? null),
  }));
  const total = { key: '', code: '', name: '', scores: offices.map(({ result }) => result.total) };
  return {
    offices: offices.map(({ name }) => name),
    rows: rows.map((row) => compared(row, offices)),
    total: compared(total, offices),
  };
}

function matched({ code, name, key }: Kpi): string {
  return sameAs(code) || sameAs(name) || key;
}

function compared({ scores, ...called }: Compared, offices: readonly Office[]): BenchmarkRow {
  const known = scores.filter((score) => score !== null);
  const best = Math.max(...known);
  return {
    ...called,
    best: offices.flatMap(({ name }, index) => {
      const score = scores[index] ?? null;
      return score !== null && reaches(score, best) ? [name] : [];
    }),
    cells: scores.map((score, index) => {
      const peers = scores.filter((_, place) => place !== index);
      return { score, light: lightFor(score, offices[index]?.result), ...comparedWith(score, peers) };
    }),
  };
}

/** Gap and rank as BSC.GAP answers them; none without an own score or without any peer's. */
function comparedWith(
  score: number | null,
  peers: readonly (number | null)[],
): { gap: number | null; rank: number | null } {
  if (peers.length === 0) return { gap: null, rank: null };
  const [gap, , rank] = benchmarkGaps([[score]], [peers], 'maximize')[0] ?? [];
  return typeof gap === 'number' && typeof rank === 'number' ? { gap, rank } : { gap: null, rank: null };
}

function lightFor(score: number | null, result: ScorecardResult | undefined): BenchmarkRow['cells'][number]['light'] {
  return score === null || result === undefined ? null : lightOf(score, result.bands);
}
