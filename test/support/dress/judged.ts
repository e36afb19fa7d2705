/** Whether a dressed table is read as meant, and if not, what in its dress is in the way. */
import type { CellValue } from '../../../src/model/types';
import type { Dress } from './choices';
import { choicesOf, plainer } from './choices';
import { isExplained } from './hindrances';
import type { Dressed } from './layouts';
import { dressed } from './layouts';
import type { Read } from './read';
import { read } from './read';
import type { CleanTable } from './table';

export type Reader = (cells: Dressed) => Read;

export interface Judged {
  readonly table: CleanTable;
  readonly dress: Dress;
  readonly shown: Dressed;
  readonly got: Read;
  /** The score is the same, and of as many KPIs; or a doubt names the cause; or neither. */
  readonly outcome: 'same' | 'asked' | 'wrong';
}

export function judged(table: CleanTable, dress: Dress, reader: Reader = read): Judged {
  const shown = dressed(table, dress);
  const got = reader(shown);
  const isTotal = got.total !== null && Math.abs(got.total - shown.total) <= 1e-9 * Math.abs(shown.total);
  const outcome =
    isTotal && got.kpis === table.kpis.length ? 'same' : isExplained({ table, dress, shown, got }) ? 'asked' : 'wrong';
  return { table, dress, shown, got, outcome };
}

/** The same with as plain a dress as still goes wrong. */
export function plainest(wrong: Judged, reader: Reader = read): Judged {
  let found = wrong;
  for (const simplify of [...plainer(wrong.dress), ...plainer(wrong.dress)]) {
    const dress = simplify(found.dress);
    if (dress === found.dress) continue;
    const next = judged(wrong.table, dress, reader);
    if (next.outcome === 'wrong') found = next;
  }
  return found;
}

/** What a person needs to see of it. */
export function described({ table, dress, shown, got }: Judged): string {
  return [
    `${table.kind}; ${choicesOf(dress).join(', ') || 'plain'}`,
    ...shown.cells.map((row, index) =>
      row.map((cell, column) => shownCell(cell, shown.formats[index]?.[column])).join(' | '),
    ),
    `expected ${shown.total} of ${table.kpis.length} KPIs, got ${got.total} of ${got.kpis}; said: ${got.said.join(', ') || 'nothing'}`,
  ].join('\n');
}

function shownCell(cell: CellValue, format = 'General'): string {
  const value = typeof cell === 'string' && /^[\d.,()%−-]+$/.test(cell.trim()) ? `'${cell}'` : String(cell);
  return (format === 'General' ? value : `${value} [${format}]`).replace(/\n/g, '⏎');
}
