/** What else of a sheet names its cells: each element with the areas it has afterwards, or none. */
import { shiftedArea, shiftedStretch, type Shift } from '../../formulas/shifted';
import { FileError } from '../../fileError';
import { XmlEditor } from '../../markup/editor';
import { readTree, type XmlElement } from '../../markup/tree';
import { XmlScanner } from '../../markup/scanner';
import { areaOf, areaText } from '../areas';
import { closingTag } from '../xml/places';
import { openingTag, withAttributes } from '../xml/tags';

const AREAS = ['ref', 'sqref', 'activeCell'];
/** Without an area they say nothing. */
const GOES: ReadonlySet<string> = new Set([
  'mergeCell',
  'hyperlink',
  'conditionalFormatting',
  'dataValidation',
  'protectedRange',
  'ignoredError',
  'cellWatch',
  'autoFilter',
  'sortState',
  'comment',
  'threadedComment',
]);

export function shiftElements(source: string, part: string, shift: Shift): string {
  const editor = new XmlEditor(source);
  const scanner = new XmlScanner(source);
  scanner.next();
  shiftTree(editor, source, readTree(scanner), part, shift);
  return editor.apply();
}

function shiftTree(editor: XmlEditor, source: string, parent: XmlElement, part: string, shift: Shift): void {
  const kept = parent.children.filter((child) => !goes(child, shift));
  if (kept.length < parent.children.length && !kept.some(({ name }) => GOES.has(name)) && parent.name !== 'worksheet') {
    if (parent.name !== 'commentList' && parent.name !== 'ThreadedComments')
      return editor.remove(parent.start, parent.end);
  }
  for (const child of parent.children) {
    if (!kept.includes(child)) editor.remove(child.start, child.end);
    else if (child.name === 'cols') editor.replace(child.start, child.end, shiftedCols(source, child, shift));
    else {
      shiftOne(editor, source, child, part, shift);
      if (child.name !== 'sheetData') shiftTree(editor, source, child, part, shift);
      else shiftArrays(editor, source, child, shift);
    }
  }
}

function goes(child: XmlElement, shift: Shift): boolean {
  if (!GOES.has(child.name)) return false;
  const areas = child.get('ref') ?? child.get('sqref') ?? child.get('r');
  return areas !== null && shiftedAreas(areas, shift) === '';
}

function shiftOne(editor: XmlEditor, source: string, child: XmlElement, part: string, shift: Shift): void {
  const tag = openingTag(source, child.start);
  const changes: Record<string, string> = {};
  for (const name of child.name === 'cellWatch' ? ['r'] : AREAS) {
    const areas = child.get(name);
    if (areas !== null) changes[name] = shiftedAreas(areas, shift) || areas;
  }
  const isBreak = child.name === 'brk' && shift.axis === breakAxis(child);
  if (isBreak) changes['id'] = String((shiftedStretch(Number(child.get('id')), 1_000_000, shift) ?? [shift.at])[0]);
  const changed = withAttributes(tag, changes);
  if (changed !== tag) editor.replace(child.start, child.start + tag.length, changed);
  if (child.name !== 'sqref') return;
  const moved = shiftedAreas(child.text, shift);
  if (moved === '') throw new FileError('shiftThrough', { sheet: part, what: child.text });
  editor.replace(child.start + tag.length, closingTag(source, child), moved);
}

/** A break between rows runs across all columns, one between columns down all rows. */
function breakAxis(child: XmlElement): Shift['axis'] {
  return Number(child.get('max') ?? 0) > 20_000 ? 'columns' : 'rows';
}

function shiftArrays(editor: XmlEditor, source: string, data: XmlElement, shift: Shift): void {
  for (const each of data.descendants()) {
    const area = each.name === 'f' ? areaOf(each.get('ref') ?? '') : null;
    const moved = area === null ? null : shiftedArea(area, shift);
    if (moved === null) continue;
    const tag = openingTag(source, each.start);
    editor.replace(each.start, each.start + tag.length, withAttributes(tag, { ref: areaText(moved) }));
  }
}

/** As sqref has them; empty where none is left. */
export function shiftedAreas(text: string, shift: Shift): string {
  const areas = text.trim().split(/\s+/);
  return areas
    .flatMap((each) => {
      const area = areaOf(each);
      if (area === null) return [each];
      const moved = shiftedArea(area, shift);
      return moved === null ? [] : [areaText(moved)];
    })
    .join(' ');
}

function shiftedCols(source: string, cols: XmlElement, shift: Shift): string {
  if (shift.axis === 'rows') return source.slice(cols.start, cols.end);
  const open = openingTag(source, cols.start);
  const columns = cols.children.flatMap((col) => {
    const moved = shiftedStretch(Number(col.get('min')) - 1, Number(col.get('max')) - 1, shift);
    return moved === null
      ? []
      : [withAttributes(source.slice(col.start, col.end), { min: moved[0] + 1, max: moved[1] + 1 })];
  });
  return columns.length === 0 ? '' : open + columns.join('') + source.slice(closingTag(source, cols), cols.end);
}
