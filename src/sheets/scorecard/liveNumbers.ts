/**
 * Columns of numbers, read live from the KPI table as the pane reads them: multiplied where a fraction was meant in
 * percent, blank where a word says that there is no data, in days where dates are compared. Other texts are passed on:
 * our functions read them by the same reader as the pane.
 */
import type { Kpi } from '../../model/scorecard/types';
import type { PlannedCell } from '../plan';
import { guarded, inQuotes, spilling } from '../body';
import type { NumberRole } from './keptColumns';
import { daysOf, factorsOf } from './keptColumns';
import { ofEachKpi } from './keptLookups';
import type { Rows } from './keptLookups';
import type { Layout } from './layout';
import { columnOf, overRuns, rawCell } from './sourceTable';

/** The cells of a role in the rows of the KPIs; blank without a column. */
export function liveNumbers(layout: Layout, role: NumberRole): PlannedCell[] {
  const { input } = layout;
  const [column, realization, target] = [role, 'realization' as const, 'target' as const].map((one) =>
    columnOf(input, one),
  );
  const isDated = daysOf(input).some((days) => days > 0);
  if (isDated && typeof realization === 'number' && typeof target === 'number') {
    return overRuns(
      input,
      [column ?? realization, realization, target],
      ([own = '', realized = '', due = ''], ...run) => {
        const rows = { from: run[0], count: run[1] };
        const read = column === null ? '""' : asRead(layout, role, own, rows);
        return available(role, inDays(layout, role, rows, { realized, due, read }));
      },
    );
  }
  if (typeof column !== 'number') return spilling('', input.kpis.length);
  return overRuns(input, [column], ([cells = ''], from, count) => {
    return available(role, asRead(layout, role, cells, { from, count }));
  });
}

/** A formula that answers #N/A says that there is no data yet. */
function available(role: NumberRole, read: string): string {
  return role === 'realization' ? `IFNA(${read},"")` : read;
}

/** The cells of a run as the pane reads them. */
export function asRead(layout: Layout, role: NumberRole, cells: string, rows: Rows): string {
  const factor = ofEachKpi(layout, `times-${role}`, factorsOf(layout.input, role), rows, 1);
  const number = factor === '1' ? cells : `IF(ISNUMBER(${cells}),${cells}*${factor},${cells})`;
  const words = wordsForNothing(layout, role);
  if (words.length === 0) return `IF(${cells}="","",${number})`;
  return `IF(ISNUMBER(XMATCH(TRIM(${cells}),{"",${words.join(',')}})),"",${number})`;
}

/** What stands in this column where there is no data: "-", "N/A". */
function wordsForNothing({ input }: Layout, role: NumberRole): string[] {
  const column = columnOf(input, role);
  if (column === null) return [];
  const words = input.kpis.flatMap((kpi) => {
    const cell = rawCell(input, kpi, column);
    const isNothing = valueOf(kpi, role) === null && kpi.problem === null && kpi.aside === null;
    return isNothing && typeof cell === 'string' && cell.trim() !== '' && !cell.startsWith('#') ? [cell.trim()] : [];
  });
  return [...new Set(words)].map(inQuotes);
}

function valueOf({ anchors, ...kpi }: Kpi, role: NumberRole): number | null {
  return role === 'worst' || role === 'start' || role === 'best' ? anchors[role] : kpi[role];
}

interface DatedCells {
  readonly realized: string;
  readonly due: string;
  /** The role's own cells, of rows that are not scored by days. */
  readonly read: string;
}

/** Scored by days, a KPI is realized so many days late, against a target of 0 and the days that score 0. */
function inDays(layout: Layout, role: NumberRole, rows: Rows, { realized, due, read }: DatedCells): string {
  const days = daysOf(layout.input);
  const worst = ofEachKpi(layout, 'inDays', days, rows, 0);
  // One number for all has to spill over the rows as well.
  const each = `IF(ROW(${realized})>0,${worst})`;
  const byRole: Partial<Record<NumberRole, string>> = {
    realization: `IF(ISNUMBER(${realized})*ISNUMBER(${due}),${realized}-${due},${guarded(realized)})`,
    target: `IF(ISNUMBER(${due}),0,${guarded(due)})`,
    worst: each,
  };
  const dated = byRole[role];
  return dated === undefined ? read : `IF(${each}>0,${dated},${read})`;
}
