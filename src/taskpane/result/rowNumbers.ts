/** Whether what is said of a result names rows: those of its table, while another sheet may be in front. Pure. */
import type { Remark, ScorecardResult } from '../../model/scorecard/types';

export function namesRows({ problem, rows }: ScorecardResult, warnings: readonly Remark[]): boolean {
  const said = [problem, ...rows.map((row) => row.problem), ...warnings];
  return said.some((remark) => remark !== null && ('row' in remark.values || 'firstRow' in remark.values));
}
