/** Sentences about anchors that make no scale. */
import { remark } from './remark';
import { anchorFault } from './scales';
import type { Kpi, Remark } from './types';

/** What is wrong with the anchors of a KPI, and what to do; `null` when they make a scale. */
export function anchorProblem({ key, rowNumber, anchors }: Kpi): Remark | null {
  const { worst, start, target, best } = anchors;
  const values = { kpi: key, row: rowNumber };
  switch (anchorFault(anchors)) {
    case 'missing':
      return remark('anchorsMissing', values);
    case 'equal':
      return remark('anchorsEqual', { ...values, worst: worst ?? 0, start: start ?? 0, target: target ?? 0 });
    case 'startNotBetween':
      return remark('startNotBetween', { ...values, worst: worst ?? 0, start: start ?? 0, target: target ?? 0 });
    case 'bestNotBeyond':
      return remark('bestNotBeyond', { ...values, target: target ?? 0, best: best ?? 0 });
    case null:
      return null;
  }
}
