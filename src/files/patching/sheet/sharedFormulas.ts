/** Groups of shared formulas whose first cell is changed: the next one takes the formula over, moved to where it is. */
import type { XmlEditor } from '../../markup/editor';
import { movedFormula } from '../../formulas/moved';
import { around, areaText } from '../areas';
import { element, prefixed } from '../xml/build';
import { escapeText } from '../../markup/escaping';
import type { SharedCell, SheetPlaces } from './places';

export function passOnSharedFormulas(
  editor: XmlEditor,
  { shared, prefix }: SheetPlaces,
  isReplaced: (row: number, column: number) => boolean,
): void {
  for (const { si, text, master, others } of shared) {
    if (!isReplaced(master.row, master.column)) continue;
    const left = others.filter(({ row, column }) => !isReplaced(row, column));
    const [next] = left;
    if (next === undefined) continue;
    const moved = escapeText(movedFormula(text, next.row - master.row, next.column - master.column));
    const ref = areaText(around(left.map(cellArea)));
    editor.replace(next.start, next.end, prefixed(element('f', { t: 'shared', ref, si }, moved), prefix));
  }
}

function cellArea({ row, column }: SharedCell) {
  return { top: row, left: column, bottom: row, right: column };
}
