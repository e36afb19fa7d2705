/** Cells of a text to the right of the last heading: a decimal comma that parted a number moves all that follow it. Pure. */
import { gridOf } from '../model/audit/grid';
import { beginningsIn } from '../model/audit/reading/tables';
import { sourceOf } from '../model/scorecard/evaluation';
import { cellAddress } from '../sheets/address';
import { blocksOf } from '../workbook/officeFiles/blocksOf';
import { CommandError } from './commandError';
import type { SheetOfFile } from './sheets';

/** So many cells are named in a sentence. */
const NAMED = 3;

/**
 * For each table of KPIs with such cells one refusal; they are not read, and what stands before them may be wrong. A
 * wider table below it is one of its own.
 */
export function shiftedCells({ area, cells, isPartedByCommas }: SheetOfFile): CommandError[] {
  const beginnings = beginningsIn(gridOf(cells, area));
  const found = blocksOf({ area, cells, formats: [] }).flatMap((block) => {
    const source = sourceOf(block.area, block.cells);
    if (source === null) return [];
    const { table, bodyRows, headingRow } = source.found;
    const above = block.area.row - area.row;
    const next = beginnings.find((row) => row > above + headingRow) ?? Infinity;
    const last = table.headings.findLastIndex((heading) => heading.trim() !== '');
    const beyond = bodyRows.flatMap((row) =>
      (block.cells[row] ?? []).flatMap((cell, column) =>
        column > last && String(cell).trim() !== '' && above + row < next
          ? [`${cellAddress(block.area.row + row, block.area.column + column)} (${cell})`]
          : [],
      ),
    );
    if (beyond.length === 0) return [];
    const named = [...beyond.slice(0, NAMED), ...(beyond.length > NAMED ? ['…'] : [])].join(', ');
    return [{ named, heading: table.headings[last] ?? '' }];
  });
  const key = isPartedByCommas === true ? 'beyondHeadings' : 'beyondHeadingsUnparted';
  // Blocks may share the rows of a table.
  return found
    .filter((one, at) => found.findIndex(({ named }) => named === one.named) === at)
    .map(({ named, heading }) => new CommandError(key, { cells: named, heading }));
}
