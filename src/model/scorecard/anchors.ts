/** Sentences about anchors that make no scale. */
import type { MessageValue } from '../../engine/phrases';
import { remark } from './remark';
import { anchorFault } from './scales';
import { shownValue } from './shownValue';
import type { Kpi, Remark } from './types';

/** What is wrong with the anchors of a KPI, and what to do; `null` when they make a scale. */
export function anchorProblem(kpi: Kpi): Remark | null {
  const { key, rowNumber, anchors } = kpi;
  const shown = (value: number | null): MessageValue => shownValue(kpi, value ?? 0);
  const [worst, start] = [shown(anchors.worst), shown(anchors.start)];
  const [target, best] = [shown(anchors.target), shown(anchors.best)];
  const values = { kpi: key, row: rowNumber };
  switch (anchorFault(anchors)) {
    case 'missing':
      return remark('anchorsMissing', values);
    case 'equal':
      return remark('anchorsEqual', { ...values, worst, start, target });
    case 'startNotBetween':
      return remark('startNotBetween', { ...values, worst, start, target });
    case 'bestNotBeyond':
      return remark('bestNotBeyond', { ...values, target, best });
    case null:
      return null;
  }
}
