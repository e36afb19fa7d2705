/** Cells and rows of a sheet that is there. Only what is changed is written anew; the rest stays to the letter. */
import { areaOf, areaText } from '../areas';
import type { CellChange } from '../changes';
import { attributesOf, withAttributes } from '../xml/tags';
import { isReplaced } from './checks';
import { cellXml } from './cellXml';
import { columnStyles } from './columns';
import type { SheetEdits } from './edits';
import type { CellPlace, RowPlace } from './places';
import { passOnSharedFormulas } from './sharedFormulas';
import type { SheetEditor } from './sheetEditor';
import type { SheetContext } from './context';

export interface CellOutcome {
  /** Whether a formula came or went: the order in which Excel computes is no longer true. */
  readonly touchesFormulas: boolean;
}

export function editCells(sheet: SheetEditor, edits: SheetEdits, context: SheetContext): CellOutcome {
  return new CellEdits(sheet, edits, context).apply();
}

class CellEdits {
  private touchesFormulas = false;
  private readonly styleOfColumn: (column: number) => number;

  constructor(
    private readonly sheet: SheetEditor,
    private readonly edits: SheetEdits,
    private readonly context: SheetContext,
  ) {
    this.styleOfColumn = columnStyles(sheet);
  }

  apply(): CellOutcome {
    const { sheet, edits } = this;
    const { places, editor } = sheet;
    const { data, rows } = places;
    const numbers = [...new Set([...edits.cells.keys(), ...edits.rows.keys()])].sort((a, b) => a - b);
    if (data === null || numbers.length === 0) return { touchesFormulas: false };
    passOnSharedFormulas(editor, places, (row, column) => isReplaced(edits.cells, row, column));
    const isOpen = data.closing > data.tagEnd || places.source.slice(data.start, data.tagEnd).at(-2) !== '/';
    const added: string[] = [];
    for (const number of numbers) {
      const place = rows.get(number);
      if (place === undefined) continue;
      const xml = this.row(number, place);
      if (isOpen && xml !== '') editor.insert(place.start, sheet.prefixed(xml));
      else added.push(xml);
    }
    if (!isOpen) editor.replace(data.start, data.end, sheet.prefixed(`<sheetData>${added.join('')}</sheetData>`));
    this.growDimension();
    return { touchesFormulas: this.touchesFormulas };
  }

  /** Changes a row that is there; of a new one, answers its text. */
  private row(number: number, place: RowPlace): string {
    const { editor } = this.sheet;
    const changes = [...(this.edits.cells.get(number)?.values() ?? [])].sort((a, b) => a.column - b.column);
    const size = this.edits.rows.get(number);
    const sizes =
      size === undefined
        ? {}
        : { ht: size.height, customHeight: size.height === null ? null : 1, hidden: size.hidden ? 1 : null };
    const tag = place.tag ?? `<row r="${number + 1}">`;
    const styleOfRow = rowStyle(tag);
    const isNew = place.tag === null || place.isEmpty;
    const fresh: string[] = [];
    for (const change of changes) {
      const present = place.cells.get(change.column);
      if (present !== undefined) this.presentCell(change, present);
      else {
        const xml = this.newCell(change, styleOfRow ?? this.styleOfColumn(change.column));
        if (isNew) fresh.push(xml);
        else if (xml !== '') editor.insert(place.gaps.get(change.column) ?? place.start, this.sheet.prefixed(xml));
      }
    }
    const spans = fits(tag, changes) ? {} : { spans: null };
    const changed = withAttributes(tag, { ...sizes, ...spans });
    if (place.tag === null)
      return fresh.join('') === '' && size === undefined ? '' : `${changed}${fresh.join('')}</row>`;
    const { start } = place;
    if (place.isEmpty && fresh.join('') !== '')
      editor.replace(start, start + tag.length, opened(changed) + this.sheet.prefixed(`${fresh.join('')}</row>`));
    else if (changed !== tag) editor.replace(start, start + tag.length, changed);
    return '';
  }

  private newCell(change: CellChange, base: number): string {
    const style = change.style === undefined ? base : this.context.styles.cell(base, change.style);
    return this.written(change, style);
  }

  private presentCell(change: CellChange, place: CellPlace): void {
    const { editor } = this.sheet;
    const before = Number(attributesOf(place.tag).get('s') ?? 0);
    const style = change.style === undefined ? before : this.context.styles.cell(before, change.style);
    if (change.content === undefined) {
      const tag = withAttributes(place.tag, { s: style === 0 ? null : style });
      if (tag !== place.tag) editor.replace(place.start, place.start + place.tag.length, tag);
      return;
    }
    if (place.hasFormula) this.touchesFormulas = true;
    editor.replace(place.start, place.end, this.sheet.prefixed(this.written(change, style)));
  }

  private written(change: CellChange, style: number): string {
    const content = change.content ?? { value: null };
    if (content.formula !== undefined) this.touchesFormulas = true;
    const dynamic = content.formula?.fills?.kind === 'dynamic' ? this.context.dynamicMark() : 0;
    return cellXml({ row: change.row, column: change.column, sheet: this.context.name }, style, content, dynamic);
  }

  /** The area that the sheet says it uses, where cells lie outside of it. */
  private growDimension(): void {
    const present = this.sheet.first('dimension');
    const area = areaOf(present?.get('ref') ?? '');
    if (present === undefined || area === null) return;
    const cells = [...this.edits.cells.values()].flatMap((row) => [...row.values()]);
    const [first] = cells;
    if (first === undefined) return;
    const grown = { ...area };
    for (const { row, column } of cells) {
      grown.top = Math.min(grown.top, row);
      grown.bottom = Math.max(grown.bottom, row);
      grown.left = Math.min(grown.left, column);
      grown.right = Math.max(grown.right, column);
    }
    if (areaText(grown) !== areaText(area))
      this.sheet.tag('dimension', (tag) => withAttributes(tag, { ref: areaText(grown) }));
  }
}

/** Of cells that the row has not, where it has a style of its own. */
function rowStyle(tag: string): number | undefined {
  const attributes = attributesOf(tag);
  return attributes.get('customFormat') === '1' ? Number(attributes.get('s') ?? 0) : undefined;
}

/** Rows may say from which column to which they have cells: one that is wrong is taken out. */
function fits(tag: string, changes: readonly CellChange[]): boolean {
  const spans = attributesOf(tag).get('spans');
  if (spans === undefined) return true;
  const [first = 0, last = 0] = spans.split(':').map(Number);
  return changes.every(({ column }) => column + 1 >= first && column + 1 <= last);
}

function opened(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** What a dynamic array left behind is emptied, but where something else is written. */
export function emptySpill(edits: SheetEdits, row: number, column: number): void {
  const cells = edits.cells.get(row) ?? new Map<number, CellChange>();
  edits.cells.set(row, cells);
  const present = cells.get(column);
  if (present?.content === undefined) cells.set(column, { row, column, ...present, content: { value: null } });
}
