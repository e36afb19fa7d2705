/** One chart among those of its sheet, and what it may show. */
import { invalidArgument, itemNotFound, notImplemented } from '../protocol/errors';
import { isHostObject } from '../protocol/objectType';
import type { ChartPort, SheetPort, StoredChart } from './port';
import type { ChartTarget, RangeTarget } from './targets';

export function chartsOf(sheet: SheetPort): ChartPort {
  if (sheet.charts === null) throw notImplemented('Worksheet.charts');
  return sheet.charts;
}

export function storedChart({ sheet, id }: ChartTarget): StoredChart {
  const found = chartsOf(sheet)
    .list()
    .find((chart) => chart.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

export function changeChart(target: ChartTarget, patch: Partial<StoredChart>): void {
  chartsOf(target.sheet).replace({ ...storedChart(target), ...patch });
}

export function asSource(value: unknown): RangeTarget {
  if (!isHostObject(value) || value.type !== 'Range') throw invalidArgument();
  return value.target as RangeTarget;
}
