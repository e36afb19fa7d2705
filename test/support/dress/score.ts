/** The score of a clean table, computed plainly; it shares no code with what it judges. */
import type { CleanKpi, CleanTable } from './table';

/** The weights that an office of the treasury gives the four perspectives (study of KPPN Banyuwangi). */
const CUSTOMARY = [30, 20, 25, 25];

export function scoreOf({ kind, kpis, hasWeights, perspectives, objectives }: CleanTable): number {
  const weightOf = (kpi: CleanKpi): number => (hasWeights ? kpi.weight : 1);
  const rows = (members: readonly CleanKpi[]): number | null =>
    mean(members.map((kpi) => [kind === 'omax' ? levelOf(kpi) : indexOf(kpi), weightOf(kpi)]));
  const ofObjectives = (members: readonly CleanKpi[]): number | null => {
    const places = [...new Set(members.map(({ objective }) => objective))];
    return mean(
      places.map((place) => [
        rows(members.filter(({ objective }) => objective === place)),
        objectives[place]?.weight ?? 1,
      ]),
    );
  };
  if (kind === 'objectives') return ofObjectives(kpis) ?? NaN;
  if (kind !== 'perspectives') return rows(kpis) ?? NaN;
  const ofPerspectives = perspectives.map((group, place): Weighed => {
    const members = kpis.filter(({ perspective }) => perspective === place);
    return [ofObjectives(members), group.weight ?? CUSTOMARY[place] ?? NaN];
  });
  return mean(ofPerspectives) ?? NaN;
}

type Weighed = readonly [score: number | null, weight: number];

/** What has no data is left out, and its weight spreads over the rest. */
function mean(parts: readonly Weighed[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const [score, weight] of parts) {
    if (score === null) continue;
    sum += score * weight;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** 0 to 120 points. Kep-241/PB/2015; KMK 127/2026, pp. 67–70. */
export function indexOf({ target, realization, polarity, measured }: CleanKpi): number | null {
  if (realization === null) return null;
  // 0 of 0: kept where less is better, whatever the worst value is; else nothing was due.
  if (target === 0 && realization === 0) return polarity === 'minimize' ? 100 : null;
  if (measured === 'date') return NaN;
  const reached = (realization / target) * 100;
  const points = {
    maximize: reached,
    minimize: 200 - reached,
    stabilize: reached <= 100 ? reached : 200 - reached,
    'maximize-120': realization >= target ? 120 : reached,
  }[polarity];
  return Math.max(0, Math.min(120, points));
}

/** 0 to 10, on straight lines between the anchors. */
export function levelOf({ target, realization, anchors: { worst, start, best } }: CleanKpi): number | null {
  if (realization === null) return null;
  const points: [value: number, level: number][] =
    best === null
      ? [
          [worst, 0],
          [start, 3],
          [target, 10],
        ]
      : [
          [worst, 0],
          [start, 3],
          [target, 8],
          [best, 10],
        ];
  const sign = target > worst ? 1 : -1;
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined) return null;
  if ((realization - first[0]) * sign <= 0) return 0;
  if ((realization - last[0]) * sign >= 0) return 10;
  for (let next = 1; next < points.length; next += 1) {
    const [from, to] = [points[next - 1], points[next]];
    if (from === undefined || to === undefined || (realization - to[0]) * sign > 0) continue;
    return from[1] + ((realization - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
  }
  return 10;
}
