/** Cells of a text to the right of the last heading: a decimal comma that parted a number moves all that follow it. Pure. */
import type { CellValue } from '../model/types';
import type { Area } from '../model/area';
import { sourceOf } from '../model/scorecard/evaluation';
import { cellAddress } from '../sheets/address';
import { blocksOf } from '../workbook/officeFiles/blocksOf';
import { CommandError } from './commandError';

/** So many cells are named in a sentence. */
const NAMED = 3;

/** For each table of KPIs with such cells one refusal; they are not read, and what stands before them may be wrong. */
export function shiftedCells(area: Area, cells: readonly (readonly CellValue[])[]): CommandError[] {
  return blocksOf({ area, cells, formats: [] }).flatMap((block) => {
    const source = sourceOf(block.area, block.cells);
    if (source === null) return [];
    const { table, bodyRows } = source.found;
    const last = table.headings.findLastIndex((heading) => heading.trim() !== '');
    const beyond = bodyRows.flatMap((row) =>
      (block.cells[row] ?? []).flatMap((cell, column) =>
        column > last && String(cell).trim() !== ''
          ? [`${cellAddress(block.area.row + row, block.area.column + column)} (${cell})`]
          : [],
      ),
    );
    if (beyond.length === 0) return [];
    const named = [...beyond.slice(0, NAMED), ...(beyond.length > NAMED ? ['…'] : [])].join(', ');
    return [new CommandError('beyondHeadings', { cells: named, heading: table.headings[last] ?? '' })];
  });
}
