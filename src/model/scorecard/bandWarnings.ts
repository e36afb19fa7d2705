/** Totals and KPIs so near the edge of a band that little decides their colour. */
import type { Localized } from '../../engine/language';
import { reaches } from '../../engine/numbers';
import { filled, listed } from '../../engine/phrases';
import type { Band, NamedBands } from './bands';
import { bandOf, bandsIn } from './bands';
import type { MessageValues } from '../../engine/phrases';
import { isCut, namesOf } from './lists';
import { methodOf } from './methods';
import { remark, warning } from './remark';
import { shortDifference, shortScore } from './rounding';
import type { ScoredKpi, ScorecardResult, Warning } from './types';

/** A tenth of a level, or one point of an index. */
function nearness({ kind }: Pick<ScorecardResult, 'kind'>): number {
  return methodOf({ kind }).measure.near;
}

export function nearBands(result: ScorecardResult): Warning[] {
  const { bands, total, rows } = result;
  const near = nearness(result);
  const edges = edgesOf(bands);
  const warnings: Warning[] = [];
  const edge = total === null ? null : edgeNear(total, edges, near);
  if (total !== null && edge !== null) warnings.push(totalNear(total, edge, bands));
  const nearest = nearestFirst(rows, edges, near);
  const keys = rows.map(({ kpi: { key } }) => key).filter((key) => nearest.includes(key));
  if (keys.length > 0) {
    const unit = methodOf(result).measure.nearUnit;
    const kind = bands.words ? 'kpisNearOwnBand' : 'kpisNearBand';
    const numbers = edges.map(({ from }) => from).reverse();
    const saying = (kpis: Localized): MessageValues => ({ kpis, near, unit, edges: numbersIn(numbers) });
    const said = isCut(keys, NAMED) ? namesOf(nearest, NAMED) : namesOf(keys);
    const inFull = isCut(keys, NAMED) ? { inFull: remark(kind, saying(namesOf(keys, keys.length))) } : {};
    warnings.push({ ...warning('kpis', keys, kind, saying(said)), ...inFull });
  }
  return warnings;
}

/** So many KPIs near an edge are named, the nearest; the rest is counted. */
const NAMED = 3;

/** The KPIs within `near` of an edge; of two equally near the one that stands above. */
function nearestFirst(rows: readonly ScoredKpi[], edges: readonly Edge[], near: number): string[] {
  const found = rows.flatMap(({ kpi: { key }, score }) => {
    const edge = score === null ? null : edgeNear(score, edges, near);
    return score === null || edge === null ? [] : [{ key, distance: Math.abs(score - edge.from) }];
  });
  return found.sort((one, other) => one.distance - other.distance).map(({ key }) => key);
}

/** Where a band begins, and the one below it. */
interface Edge {
  readonly from: number;
  readonly above: Band;
  readonly below: Band;
}

/** The highest first. */
function edgesOf(bands: NamedBands): Edge[] {
  const all = bandsIn(bands);
  const edges = all.flatMap((above, index): Edge[] => {
    const below = all[index - 1];
    return above.from === null || below === undefined ? [] : [{ from: above.from, above, below }];
  });
  return edges.reverse();
}

/** The edge of a band that is no farther than `near`: of several the nearest. */
function edgeNear(score: number, edges: readonly Edge[], near: number): Edge | null {
  const found = edges.filter(({ from }) => reaches(score, from - near) && reaches(from + near, score));
  const distance = ({ from }: Edge): number => Math.abs(score - from);
  return found.reduce<Edge | null>((best, one) => (best && distance(best) <= distance(one) ? best : one), null);
}

function totalNear(total: number, { from: edge, above, below }: Edge, bands: NamedBands): Warning {
  const isAbove = reaches(total, edge);
  return warning('total', [], isAbove ? 'totalJustAbove' : 'totalJustBelow', {
    total: shortScore(total, bands),
    light: bandOf(total, bands).name,
    distance: shortDifference(Math.abs(total - edge)),
    edge,
    other: (isAbove ? below : above).name,
  });
}

function numbersIn(numbers: readonly number[]): Localized {
  const inWords = (language: 'en' | 'id'): string =>
    listed(
      numbers.map((number) => filled('{number}', { number }, language)),
      language,
    );
  return { en: inWords('en'), id: inWords('id') };
}
