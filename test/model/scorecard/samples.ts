/** The cells of a sample's sheet as a person sees them: formulas stand as what they answer, in kind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../src/model/types';
import { parseAddress } from '../../../src/sheets/address';

interface SampleFile {
  readonly sheets: readonly {
    readonly name: string;
    readonly blocks: readonly { readonly at: string; readonly cells: readonly (readonly (CellValue | null)[])[] }[];
  }[];
}

export function sampleCells(sample: string, sheet: string, address?: string): CellValue[][] {
  const file = join(__dirname, `../../../assets/samples/${sample}.json`);
  const found = (JSON.parse(readFileSync(file, 'utf8')) as SampleFile).sheets.find(({ name }) => name === sheet);
  const grid: CellValue[][] = [];
  for (const { at, cells } of found?.blocks ?? []) {
    const start = parseAddress(at, sheet);
    if (!start) throw new Error(`${at} is not an address`);
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        const line = (grid[start.row + i] ??= []);
        if (cell !== null) line[start.column + j] = shown(cell);
      }),
    );
  }
  const columns = Math.max(...grid.filter((row) => row !== undefined).map((row) => row.length));
  const all = Array.from(grid, (row) => Array.from({ length: columns }, (_, column) => row?.[column] ?? ''));
  if (address === undefined) return all;
  const area = parseAddress(address, sheet);
  if (!area) throw new Error(`${address} is not an address`);
  return all.slice(area.row, area.row + area.rows).map((row) => row.slice(area.column, area.column + area.columns));
}

function shown(cell: CellValue): CellValue {
  if (typeof cell !== 'string' || !cell.startsWith('=')) return cell;
  return cell.includes('"Tercapai"') ? 'Tercapai' : 1;
}
