/** One chart among those of its sheet, and what it may show. */
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { isHostObject } from '../protocol/objectType';
import type { StoredChart } from './port';
import type { ChartTarget, RangeTarget } from './targets';

export function storedChart({ sheet, id }: ChartTarget): StoredChart {
  const found = sheet.charts.list().find((chart) => chart.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

export function changeChart(target: ChartTarget, patch: Partial<StoredChart>): void {
  target.sheet.charts.replace({ ...storedChart(target), ...patch });
}

export function asSource(value: unknown): RangeTarget {
  if (!isHostObject(value) || value.type !== 'Range') throw invalidArgument();
  return value.target as RangeTarget;
}
