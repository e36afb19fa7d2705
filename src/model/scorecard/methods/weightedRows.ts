/** A total of rows: the weighted sum of all of them. */
import { lightOf } from '../../../engine/bands';
import { reaches } from '../../../engine/numbers';
import { weightedSum } from '../../../engine/weighting';
import type { Scorecard } from '../../types';
import { tooManyMaximize120 } from '../contract';
import { employeeOf } from '../employee';
import { countLights, groupedBy, scoredGroup } from '../groups';
import { remark } from '../remark';
import { shareWeights, wholeOfContract } from '../shares';
import type { ScoredKpi } from '../types';
import { sumOfWeights } from '../weights';
import type { Measure, Scale, Summary } from './method';

/**
 * `isContract`: weights that are not divided by their sum are fractions or percents as CKP.SCORE takes them, no more
 * indicators than the rule book allows may jump to the highest index, and the total is part of a person's value.
 */
export function weightedRows(
  { scaleOf, isByAnchors }: Pick<Measure, 'scaleOf' | 'isByAnchors'>,
  { isContract }: Pick<Summary, 'isContract'>,
): Summary {
  const wholeOf = (rows: readonly ScoredKpi[], { normalize }: Pick<Scorecard, 'normalize'>): 1 | 100 | null =>
    isContract ? wholeOfContract(rows, normalize) : 1;
  return {
    isOfPerspectives: false,
    isContract,
    resultOf: (rows, scorecard) => {
      const { bands, highest } = scaleOf(scorecard);
      const whole = wholeOf(rows, scorecard);
      const shared = shareWeights(rows, scorecard.normalize, whole ?? 1);
      const kpis = rows.map(({ kpi }) => kpi);
      const weightSum = sumOfWeights(
        rows.map(({ givenWeight }) => givenWeight),
        (index) => rows[index]?.score !== null,
      );
      const problem =
        rows.find((row) => row.problem !== null)?.problem ??
        (isContract ? tooManyMaximize120(kpis, scorecard) : null) ??
        (shared.total === null ? remark('nothingScored') : null) ??
        (whole === null ? remark('weightsNotAsPrinted', { sum: weightSum ?? 0 }) : null);
      const total = problem === null ? shared.total : null;
      const perspectives = groupedBy(shared.rows, (row) => row.perspective).filter(({ name }) => name !== '');
      return {
        bands,
        highest,
        rows: shared.rows,
        objectives: [],
        perspectives: perspectives.map((group) => scoredGroup(group, bands)),
        total,
        light: total === null || (isByAnchors && isBeyond(total, { bands, highest })) ? null : lightOf(total, bands),
        counts: countLights(rows),
        weightSum,
        problem,
        employee: isContract ? employeeOf(total, scorecard) : null,
      };
    },
    totalOf: (rows, scorecard) => {
      const scores = rows.map(({ score, givenWeight }) => ({ score, weight: givenWeight ?? 0 }));
      const whole = wholeOf(rows, scorecard);
      return whole === null ? null : (weightedSum(scores, scorecard.normalize, whole) ?? null);
    },
  };
}

/** An index of 0 to 1000 is no level: OMAX.LIGHT refuses it by bands of levels, and so does the pane. */
function isBeyond(total: number, { bands, highest }: Scale): boolean {
  return bands.words === undefined && bands.greenFrom <= highest && !reaches(highest, total);
}
