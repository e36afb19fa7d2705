/** Which columns of a list say whether a row is somebody's. */
import type { WatchedList } from './asWritten';

/** As few of these columns as say something of everybody. */
export function labelsOf(
  cells: WatchedList['table']['cells'],
  rows: readonly number[],
  columns: readonly number[],
): number[] {
  let silent = [...rows];
  const labels: number[] = [];
  while (silent.length > 0 || labels.length === 0) {
    const saidBy = (column: number): number => silent.filter((row) => String(cells[row]?.[column] ?? '') !== '').length;
    const free = columns.filter((column) => !labels.includes(column));
    const best = free.reduce((most, column) => (saidBy(column) > saidBy(most) ? column : most), free[0] ?? 0);
    if (free.length === 0) break;
    labels.push(best);
    silent = silent.filter((row) => String(cells[row]?.[best] ?? '') === '');
  }
  return labels;
}
