/** What is seen of a sheet: lines between cells, frozen panes, what is selected. */
import { cellAddress } from '../../../sheets/address';
import type { Area, SheetContents } from '../../contents';
import { append } from '../xml/places';
import { element } from '../xml/build';
import { openingTag, withAttributes } from '../xml/tags';
import { areaText } from '../areas';
import type { SheetEdits } from './edits';
import type { SheetEditor } from './sheetEditor';

type Frozen = SheetContents['frozen'];

export function viewsXml(sheet: SheetContents, isSelected: boolean): string {
  const attributes = {
    showGridLines: sheet.gridlines ? undefined : 0,
    tabSelected: isSelected ? 1 : undefined,
    workbookViewId: 0,
  };
  return element('sheetViews', {}, element('sheetView', attributes, paneXml(sheet.frozen, sheet.selection)));
}

export function editViews(sheet: SheetEditor, { frozen, gridlines, isSelected }: SheetEdits): void {
  if (frozen === undefined && gridlines === undefined && isSelected === undefined) return;
  const attributes = {
    showGridLines: gridlines === undefined ? undefined : gridlines ? null : 0,
    tabSelected: isSelected === undefined ? undefined : isSelected ? 1 : null,
    // Frozen rows are counted from the first that is seen.
    topLeftCell: frozen === undefined ? undefined : null,
  };
  const view = sheet.first('sheetViews')?.first('sheetView');
  if (view === undefined) {
    const tag = withAttributes('<sheetView workbookViewId="0"/>', attributes);
    const panes = frozen === undefined ? '' : paneXml(frozen, null);
    sheet.put('sheetViews', element('sheetViews', {}, panes === '' ? tag : `${tag.slice(0, -2)}>${panes}</sheetView>`));
    return;
  }
  const { editor, places } = sheet;
  const tag = openingTag(places.source, view.start);
  const changed = withAttributes(tag, attributes);
  if (frozen === undefined) return editor.replace(view.start, view.start + tag.length, changed);
  const panes = sheet.prefixed(paneXml(frozen, null));
  const old = [...view.all('pane'), ...view.all('selection')];
  for (const each of old) editor.remove(each.start, each.end);
  if (tag.endsWith('/>')) {
    // Only here the tag is written anew with what goes into it.
    if (panes !== '') append(editor, places.source, view, paneXml(frozen, null));
    if (changed !== tag) editor.replace(view.start, view.start + tag.length - 2, changed.slice(0, -2));
  } else editor.replace(view.start, view.start + tag.length, changed + panes);
}

function paneXml(frozen: Frozen, selection: Area | null): string {
  const { rows, columns } = frozen;
  const isSplit = rows > 0 || columns > 0;
  const cell = selection ?? { top: isSplit ? rows : 0, left: isSplit ? columns : 0, bottom: rows, right: columns };
  const active = paneOf(frozen, cell);
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: active,
    state: 'frozen',
  });
  const selected = element('selection', {
    pane: isSplit ? active : undefined,
    activeCell: cellAddress(cell.top, cell.left),
    sqref: selection === null ? cellAddress(cell.top, cell.left) : areaText(selection),
  });
  return isSplit ? pane + selected : selection === null ? '' : selected;
}

function paneOf({ rows, columns }: Frozen, { top, left }: Area): string | undefined {
  const isBelow = rows > 0 && top >= rows;
  const isRight = columns > 0 && left >= columns;
  if (isBelow) return isRight ? 'bottomRight' : 'bottomLeft';
  return isRight ? 'topRight' : 'topLeft';
}
