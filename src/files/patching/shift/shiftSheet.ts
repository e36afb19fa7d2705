/** Rows or columns put into a sheet or taken out of it, with all that names its cells, in every part. */
import type { MessageValue } from '../../../engine/phrases';
import { quotedSheet } from '../../../sheets/address';
import { FileError } from '../../fileError';
import { movedFormula } from '../../formulas/moved';
import { mayName } from '../../formulas/sheetNames';
import { shiftedArea, shiftedFormula, type Shift } from '../../formulas/shifted';
import { escapeText } from '../../markup/escaping';
import { XmlEditor } from '../../markup/editor';
import { areaOf } from '../areas';
import type { WorkbookPackage } from '../package/workbookPackage';
import { scanSheet } from '../sheet/scanSheet';
import type { SheetPlaces } from '../sheet/places';
import { element, prefixed } from '../xml/build';
import { rewriteFormulas } from '../workbook/everyFormula';
import { sheetsOf, type SheetEntry } from '../workbook/workbookPart';
import { withAnchorsThatStay } from './anchors';
import { shiftBeside } from './beside';
import { shiftCells } from './cells';
import { shiftElements } from './elements';

export function shiftSheet(workbook: WorkbookPackage, book: string, sheet: SheetEntry, shift: Shift): void {
  const { part, name } = sheet;
  checkShift(workbook, sheet, scan(workbook, part), shift);
  for (const each of sheetsOf(workbook, book)) {
    if (each.isChart || !workbook.has(each.part)) continue;
    if (each.part === part || mayName(workbook.text(each.part), name)) unshare(workbook, each.part);
  }
  workbook.setText(part, withAnchorsThatStay(scan(workbook, part), shift));
  const own = new Set([part, ...workbook.relations(part).map(({ target }) => target)]);
  const plain = name.toLowerCase();
  const isMeant = (from: string) => (prefix: string | null) =>
    prefix === null ? own.has(from) : [`${plain}!`, `${quotedSheet(plain)}!`].includes(prefix.toLowerCase());
  rewriteFormulas(workbook, {
    mayConcern: (text, from) => own.has(from) || mayName(text, name),
    formula: (formula, from) => shiftedFormula(formula, shift, isMeant(from)),
    sourceArea: (source, area) => (source.toLowerCase() === plain ? shiftedFormula(area, shift, () => true) : area),
  });
  const text = workbook.readable(part, () => shiftElements(shiftCells(workbook.text(part), shift), part, shift));
  workbook.setText(part, text);
  shiftBeside(workbook, part, shift);
}

function scan(workbook: WorkbookPackage, part: string): SheetPlaces {
  return workbook.readable(part, () => scanSheet(workbook.text(part), part, new Map()));
}

/** What Excel would not move either, and what nobody here knows how to move. */
function checkShift(workbook: WorkbookPackage, { part, name }: SheetEntry, places: SheetPlaces, shift: Shift): void {
  const refuse = (what: MessageValue) => new FileError('shiftThrough', { sheet: name, what });
  // A dynamic array is computed anew over the cells that it finds.
  for (const { area, kind } of places.arrays)
    if (kind === 'dataTable' || (kind === 'array' && !isWhole(area, shift)))
      throw refuse(kind === 'dataTable' ? DATA_TABLE : ARRAY);
  const kinds = workbook.relations(part);
  if (kinds.some(({ type }) => type.endsWith('/pivotTable'))) throw refuse(PIVOT);
  if (places.children.some(({ name: each }) => each === 'scenarios')) throw refuse(SCENARIOS);
  for (const { type, target } of kinds) {
    if (!type.endsWith('/table')) continue;
    const root = workbook.tree(target);
    const area = areaOf(root.get('ref') ?? '');
    const loses = shift.axis === 'rows' && area !== null && shift.at <= area.top && shift.at - shift.count > area.top;
    if (area === null || loses || (shift.axis === 'columns' && !isWhole(area, shift)))
      throw refuse(root.get('name') ?? '');
  }
}

const ARRAY = { en: 'an array formula', id: 'rumus larik' };
const DATA_TABLE = { en: 'a data table', id: 'tabel data' };
const PIVOT = { en: 'a PivotTable', id: 'PivotTable' };
const SCENARIOS = { en: 'a scenario', id: 'skenario' };

function isWhole(area: NonNullable<ReturnType<typeof areaOf>>, shift: Shift): boolean {
  const moved = shiftedArea(area, shift);
  if (moved === null) return true;
  return moved.bottom - moved.top === area.bottom - area.top && moved.right - moved.left === area.right - area.left;
}

/** Cells that shared a formula no longer move alike: each gets its own. */
function unshare(workbook: WorkbookPackage, part: string): void {
  const { shared, prefix, source } = scan(workbook, part);
  const editor = new XmlEditor(source);
  for (const { text, master, others } of shared)
    for (const cell of [master, ...others]) {
      const formula = movedFormula(text, cell.row - master.row, cell.column - master.column);
      editor.replace(cell.start, cell.end, prefixed(element('f', {}, escapeText(formula)), prefix));
    }
  if (editor.isChanged) workbook.setText(part, editor.apply());
}
