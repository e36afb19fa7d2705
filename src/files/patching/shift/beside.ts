/** Parts beside a sheet whose places are its cells: drawings, tables, notes and their boxes. */
import { shiftedPlace, type Shift } from '../../formulas/shifted';
import { XmlEditor } from '../../markup/editor';
import type { WorkbookPackage } from '../package/workbookPackage';
import { closingTag } from '../xml/places';
import { openingTag } from '../xml/tags';
import { shiftedAreas, shiftElements } from './elements';

export function shiftBeside(workbook: WorkbookPackage, sheet: string, shift: Shift): void {
  for (const { type, target, isExternal } of workbook.relations(sheet)) {
    if (isExternal || !workbook.has(target)) continue;
    if (/\/(table|comments|threadedComment)$/.test(type))
      workbook.setText(
        target,
        workbook.readable(target, () => tableOrNotes(workbook.text(target), target, shift)),
      );
    else if (type.endsWith('/drawing')) shiftAnchors(workbook, target, shift);
    else if (type.endsWith('/vmlDrawing')) workbook.setText(target, shiftedBoxes(workbook.text(target), shift));
  }
}

/** The root of a table names its area, too. */
function tableOrNotes(source: string, part: string, shift: Shift): string {
  const inside = shiftElements(source, part, shift);
  const start = inside.indexOf('<', inside.indexOf('?>') + 2);
  const tag = openingTag(inside, start);
  const moved = tag.replace(
    /(\sref=["'])([^"']+)/,
    (_, before: string, area: string) => before + areaAfter(area, shift),
  );
  return inside.slice(0, start) + moved + inside.slice(start + tag.length);
}

function shiftAnchors(workbook: WorkbookPackage, part: string, shift: Shift): void {
  const name = shift.axis === 'rows' ? 'row' : 'col';
  workbook.edit(part, (editor: XmlEditor, root, source) => {
    for (const anchor of root.children) {
      if (anchor.get('editAs') === 'absolute') continue;
      for (const corner of anchor.children.filter((each) => each.name === 'from' || each.name === 'to')) {
        const place = corner.first(name);
        if (place === undefined) continue;
        const moved = shiftedPlace(Number(place.text), shift) ?? shift.at;
        const start = place.start + openingTag(source, place.start).length;
        editor.replace(start, closingTag(source, place), String(moved));
      }
    }
  });
}

/** Row and column of the cell, and the corners of the box; the box of a cell that is gone goes. */
function shiftedBoxes(drawing: string, shift: Shift): string {
  const isRows = shift.axis === 'rows';
  const place = new RegExp(`(<x:${isRows ? 'Row' : 'Column'}>\\s*)(\\d+)`);
  return drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>\s*/g, (shape) => {
    const cell = place.exec(shape)?.[2];
    const isGone = /ObjectType="Note"/.test(shape) && cell !== undefined && shiftedPlace(Number(cell), shift) === null;
    if (isGone) return '';
    return shape
      .replace(place, (_, before: string, number: string) => before + (shiftedPlace(Number(number), shift) ?? shift.at))
      .replace(/(<x:Anchor>)([^<]*)/, (_, before: string, corners: string) => before + shiftedCorners(corners, shift));
  });
}

/** Left column and offset, top row and offset, right column and offset, bottom row and offset. */
function shiftedCorners(corners: string, shift: Shift): string {
  const places = shift.axis === 'rows' ? [2, 6] : [0, 4];
  return corners
    .split(',')
    .map((each, index) => (places.includes(index) ? ` ${shiftedPlace(Number(each), shift) ?? shift.at}` : each))
    .join(',');
}

function areaAfter(area: string, shift: Shift): string {
  return shiftedAreas(area, shift) || area;
}
