/** Anchors that contradict themselves, the polarity or each other's data. */
import { sameAs } from '../hierarchy/tree';
import { anchoringOf } from './anchoring';
import { anchorProblem } from './anchors';
import { areAlike } from './bands';
import { namesOf } from './lists';
import type { Judged } from './methods/method';
import { asWarning, warning } from './remark';
import { lightName, shortScore } from './rounding';
import { anchorFault, anchorsContradictPolarity } from './scales';
import { shownValue } from './shownValue';
import type { Kpi, Warning } from './types';

/** Anchors that are equal, not in a row, or run against the polarity; blank ones keep a row from its score anyway. */
export function anchorWarnings(kpis: readonly Kpi[]): Warning[] {
  return kpis.flatMap((kpi): Warning[] => {
    const fault = anchorFault(kpi.anchors);
    const problem = fault === null || fault === 'missing' ? null : anchorProblem(kpi);
    if (problem !== null) return [asWarning(problem, 'table', [kpi.key])];
    if (!anchorsContradictPolarity(kpi)) return [];
    const { worst, target } = kpi.anchors;
    const kind = kpi.polarity === 'minimize' ? 'anchorsRise' : 'anchorsFall';
    const ends = { worst: shownValue(kpi, worst ?? 0), target: shownValue(kpi, target ?? 0) };
    const values = { kpi: kpi.key, row: kpi.rowNumber, ...ends };
    return [warning('table', [kpi.key], kind, values)];
  });
}

/**
 * Where some KPIs have a best value and put their target at level 8 or 7, and the others have theirs at level 10: whether
 * the colour hangs on that.
 */
export function targetsAtTwoLevels({ kpis, scorecard, result: { total, bands }, scoreAgain }: Judged): Warning[] {
  const at8 = kpis.filter(({ anchors }) => anchors.best !== null).map(({ key }) => key);
  if (total === null || at8.length === 0 || at8.length === kpis.length) return [];
  const alike = kpis.map((kpi) => ({ ...kpi, anchors: { ...kpi.anchors, best: null } }));
  const other = scoreAgain(alike).total;
  if (other === null || areAlike(other, total, bands)) return [];
  return [
    warning('total', at8, 'targetsAtTwoLevels', {
      kpis: namesOf(at8),
      level: anchoringOf(scorecard).target,
      total: shortScore(total, bands),
      light: lightName(total, bands),
      other: shortScore(other, bands),
      otherLight: lightName(other, bands),
    }),
  ];
}

/**
 * Two KPIs of one unit whose realizations each lie outside their own anchors and inside the other's. Data that fits its
 * own anchors may be exchanged as well, and then nothing shows it.
 */
export function exchangedRows(kpis: readonly Kpi[]): Warning[] {
  const strays = kpis.filter((kpi) => isOutside(kpi.realization, kpi));
  return strays.flatMap((first, index) =>
    strays.slice(index + 1).flatMap((second) => {
      const isExchanged =
        isInside(first.realization, second) &&
        isInside(second.realization, first) &&
        sameAs(first.unit) === sameAs(second.unit);
      const values = { first: first.key, firstRow: first.rowNumber, second: second.key, secondRow: second.rowNumber };
      return isExchanged ? [warning('table', [first.key, second.key], 'rowsExchanged', values)] : [];
    }),
  );
}

function ends({ anchors: { worst, target, best } }: Kpi): [lowest: number, highest: number] | null {
  const end = best ?? target;
  return worst === null || end === null ? null : [Math.min(worst, end), Math.max(worst, end)];
}

function isInside(value: number | null, kpi: Kpi): boolean {
  const range = ends(kpi);
  return value !== null && range !== null && value >= range[0] && value <= range[1];
}

function isOutside(value: number | null, kpi: Kpi): boolean {
  return value !== null && ends(kpi) !== null && !isInside(value, kpi);
}
