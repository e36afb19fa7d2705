/** A sheet that is there with all its changes: scanned once, edited by place, written once. */
import type { Area } from '../../contents';
import type { SheetContext } from './context';
import { editCharts } from './charts';
import { checkArrays, checkPlaces, isReplaced, replacedArrays } from './checks';
import { editColumns } from './columns';
import { editCells, emptySpill, type CellOutcome } from './editCells';
import { editProtection, editRules, editValidations } from './editRules';
import type { SheetEdits } from './edits';
import { editExtensions } from './extensions';
import { editLinks } from './links';
import { mergesXml } from './merges';
import { editNotes } from './notes';
import { editPrint, fitsToPages } from './prints';
import { editProperties } from './properties';
import { scanSheet, type Wanted } from './scanSheet';
import { SheetEditor } from './sheetEditor';
import { editViews } from './views';
import type { SheetPlaces } from './places';

export function editSheet(context: SheetContext, edits: SheetEdits): CellOutcome {
  const sheet = new SheetEditor(scanned(context, edits));
  const outcome = editCells(sheet, edits, context);
  editElements(sheet, edits, context);
  if (edits.notes !== undefined) editNotes(sheet, context, edits.notes);
  if (edits.charts !== undefined) editCharts(sheet, context, edits.charts);
  const text = sheet.apply();
  if (text !== null) context.workbook.setText(context.part, text);
  return outcome;
}

/** A second time only where a dynamic array goes: the cells it spilled into are emptied. */
function scanned(context: SheetContext, edits: SheetEdits): SheetPlaces {
  checkPlaces(edits.cells);
  const places = scan(context, edits);
  checkArrays(places, edits.cells, context.name);
  const spills = replacedArrays(places, edits.cells).filter(({ kind }) => kind === 'dynamic');
  if (spills.length === 0) return places;
  for (const { area } of spills) emptyArea(edits, area);
  return scan(context, edits);
}

function scan({ workbook, part }: SheetContext, edits: SheetEdits): SheetPlaces {
  const wanted: Map<number, ReadonlySet<number>> = new Map([...edits.rows.keys()].map((row) => [row, new Set()]));
  for (const [row, cells] of edits.cells) wanted.set(row, new Set(cells.keys()));
  const asked: Wanted = wanted;
  return workbook.readable(part, () => scanSheet(workbook.text(part), part, asked));
}

function emptyArea(edits: SheetEdits, { top, left, bottom, right }: Area): void {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      if (!isReplaced(edits.cells, row, column)) emptySpill(edits, row, column);
}

function editElements(sheet: SheetEditor, edits: SheetEdits, context: SheetContext): void {
  const { merges, formats, validations, links, print, tabColor, isProtected } = edits;
  if (tabColor !== undefined || print !== undefined)
    editProperties(sheet, { tabColor, fitsToPages: print === undefined ? undefined : fitsToPages(print) });
  editViews(sheet, edits);
  editColumns(sheet, edits);
  if (isProtected !== undefined) editProtection(sheet, isProtected);
  if (merges !== undefined) sheet.put('mergeCells', mergesXml(merges));
  const extensions = [
    ...(formats === undefined ? [] : [editRules(sheet, formats, context.styles)]),
    ...(validations === undefined ? [] : [editValidations(sheet, validations)]),
  ];
  if (extensions.length > 0) editExtensions(sheet, extensions);
  if (links !== undefined) editLinks(sheet, links);
  if (print !== undefined) editPrint(sheet, print);
}
