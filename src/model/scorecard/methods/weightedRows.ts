/** A total of rows: the weighted sum of all of them. */
import { lightOf } from '../../../engine/bands';
import { weightedSum } from '../../../engine/weighting';
import { tooManyMaximize120 } from '../contract';
import { employeeOf } from '../employee';
import { countLights, groupedBy, scoredGroup } from '../groups';
import { remark } from '../remark';
import { shareWeights } from '../shares';
import { sumOfWeights } from '../weights';
import type { Measure, Summary } from './method';

/** `isContract`: no more indicators than the rule book allows may jump to 120, and the total is part of a person's value. */
export function weightedRows(
  { scaleOf }: Pick<Measure, 'scaleOf'>,
  { isContract }: Pick<Summary, 'isContract'>,
): Summary {
  return {
    isOfPerspectives: false,
    isContract,
    resultOf: (rows, scorecard) => {
      const { bands, highest } = scaleOf(scorecard);
      const shared = shareWeights(rows, scorecard.normalize);
      const kpis = rows.map(({ kpi }) => kpi);
      const problem =
        rows.find((row) => row.problem !== null)?.problem ??
        (isContract ? tooManyMaximize120(kpis, scorecard) : null) ??
        (shared.total === null ? remark('nothingScored') : null);
      const total = problem === null ? shared.total : null;
      const perspectives = groupedBy(shared.rows, (row) => row.perspective).filter(({ name }) => name !== '');
      return {
        bands,
        highest,
        rows: shared.rows,
        objectives: [],
        perspectives: perspectives.map((group) => scoredGroup(group, bands)),
        total,
        light: total === null ? null : lightOf(total, bands),
        counts: countLights(rows),
        weightSum: sumOfWeights(
          rows.map(({ givenWeight }) => givenWeight),
          (index) => rows[index]?.score !== null,
        ),
        problem,
        employee: isContract ? employeeOf(total, scorecard) : null,
      };
    },
    totalOf: (rows, { normalize }) => {
      const scores = rows.map(({ score, givenWeight }) => ({ score, weight: givenWeight ?? 0 }));
      return weightedSum(scores, normalize) ?? null;
    },
  };
}
