/** Whether the sheet of a scorecard was written from another table than there is now. */
import { EACH_LANGUAGE } from '../../engine/language';
import type { SheetRecord } from '../../model/types';
import { cellAddress, columnLetters } from '../address';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { blockArea } from '../plannedCells';
import { isInputPrint, printOf } from '../prints';
import type { ScorecardInput } from './input';
import { scorecardPlan } from './scorecard';

/**
 * True when writing the sheet now would put other rows, groups or kept words there than `record` remembers. Formulas are
 * not compared: hosts spell them in their own way, and they follow the table.
 */
export function scorecardIsBehind(input: Omit<ScorecardInput, 'language'>, record: SheetRecord): boolean {
  if (Object.keys(record.prints).length === 0) return false;
  return EACH_LANGUAGE.every((language) => differs(scorecardPlan({ ...input, language }), record));
}

function differs({ blocks }: SheetPlan, { prints }: SheetRecord): boolean {
  return blocks.filter(isOfTable).some((block) => {
    const { row, column } = blockArea(block);
    return block.cells.some((line, down) =>
      line.some((cell, right) => {
        const content = constantOf(cell);
        const place = { row: row + down, column: column + right };
        const print = prints[cellAddress(place.row, place.column)];
        return content !== null && !(print !== undefined && isInputPrint(print)) && print !== printOf(content, place);
      }),
    );
  });
}

/** Not the titles and the notes, which name the method and the place of the table. */
function isOfTable({ style, at }: Block): boolean {
  const isFirstColumn = at.replace(/\d+$/, '') === columnLetters(0);
  return style !== 'title' && style !== 'subtitle' && !(style === 'note' && isFirstColumn);
}

function constantOf(cell: PlannedCell): string | number | boolean | null {
  if (typeof cell === 'object' && cell !== null) return cell.text;
  return typeof cell === 'string' && cell.startsWith('=') ? null : cell;
}
