/** Where a trial that is kept goes: into the cells of the KPI table. */
import type { DecimalSign } from '../../engine/textNumbers';
import { decimalSignOf } from '../../engine/textNumbers';
import { entryOf } from '../../model/entries';
import { resolveColumns } from '../../model/scorecard/reading/kpis';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { Trial } from '../../model/scorecard/trial';
import type { Kpi } from '../../model/scorecard/types';
import type { CellValue } from '../../model/types';
import { cellAddress, quotedSheet } from '../address';
import type { CellChange } from '../plan';

/** The cells of the KPI table that change when the trial is kept, wherever its columns are now. */
export function cellsToKeep({ source, scorecard, kpis }: Evaluation, { realizations, weights }: Trial): CellChange[] {
  const { area, found } = source;
  const at = (kpi: Kpi, column: number): string => {
    const row = area.row + (found.bodyRows[kpi.row] ?? 0);
    return `${quotedSheet(area.sheet)}!${cellAddress(row, area.column + column)}`;
  };
  const { indices } = resolveColumns(source.found.table, scorecard);
  const changesOf = (role: 'realization' | 'weight', values: Readonly<Record<string, number>>): CellChange[] =>
    kpis.flatMap((kpi) => {
      const [column, value] = [indices[role], entryOf(values, kpi.key)];
      if (column === undefined || value === undefined) return [];
      const cells = source.found.table.rows[kpi.row] ?? [];
      const written = asWritten(kpi, role, value, cells[indices.target ?? -1] ?? '');
      const texts = source.found.table.rows.map((row) => row[column]);
      return [{ address: at(kpi, column), value: asText(cells[column], written, decimalSignOf(texts)) ?? written }];
    });
  return [
    ...changesOf('realization', realizations),
    ...(scorecard.weights === 'column' ? changesOf('weight', weights) : []),
  ];
}

/** A number as the table writes it: 0.97 for 97 % where its cell says so, a date for so many days late. */
function asWritten(kpi: Kpi, role: 'realization' | 'weight', value: number, due: CellValue): number {
  if (role === 'realization' && kpi.isInDays && typeof due === 'number') return due + value;
  return Number((value / (kpi.factors[role] ?? 1)).toPrecision(15));
}

const PERCENT_TEXT = /^(\s*)\d[\d.,]*(\s*%\s*)$/;

/** In place of a text such as "85,0 %" another one, while its column shows the decimal sign that it needs. */
function asText(cell: CellValue | undefined, value: number, sign: DecimalSign | null): string | null {
  const [, before = '', after = ''] = (typeof cell === 'string' && PERCENT_TEXT.exec(cell)) || [null];
  if (after === '' || value < 0 || (sign === null && !Number.isInteger(value))) return null;
  return `${before}${String(value).replace('.', sign ?? '.')}${after}`;
}
