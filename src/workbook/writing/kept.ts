/** What people typed beside a label moves with the label when its sheet is written again. */
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';
import { addressesIn, placeOf } from '../../sheets/cellSets';
import { asText } from '../../sheets/text';
import { areaOfName, keptMarks } from '../../sheets/hiddenNames';
import type { BookState } from '../reading/locate';
import { nameState } from '../reading/locate';
import { AS_TYPED } from '../../sheets/plan';
import type { KeptInputs, PlannedCell, SheetPlan } from '../../sheets/plan';
import type { PlannedCells } from '../../sheets/plannedCells';
import { plannedArea, plannedCells } from '../../sheets/plannedCells';
import { printOf } from '../../sheets/prints';
import { typedHeights } from '../../sheets/typedHeights';
import type { Contents } from './contents';
import { contentAt } from './contents';

/** Without the heading and the line at the end. */
function within(area: Area, { hasHeading = false, hasEnd = false }: KeptInputs): Area {
  const above = hasHeading ? 1 : 0;
  return { ...area, row: area.row + above, rows: Math.max(0, area.rows - above - (hasEnd ? 1 : 0)) };
}

/** The cells of kept inputs as they lie in the workbook now; their sheet is the plan's. */
export function keptAreas(plan: SheetPlan, book: BookState): ({ labels: Area; cells: Area } | null)[] {
  return (plan.kept ?? []).map((kept) => {
    const marks = keptMarks(plan.key, kept.name);
    const [labels, cells] = [areaOfName(nameState(book, marks.labels)), areaOfName(nameState(book, marks.cells))];
    if (!labels || !cells || cells.sheet !== plan.name || labels.sheet !== plan.name) return null;
    return { labels: within(labels, kept), cells: within(cells, kept) };
  });
}

/**
 * Cells of kept inputs in which something is typed, also those that the plan has no place for any more. What was typed
 * is a person's, however often the sheet was written since; a formula may be the plan's own.
 */
export function typedCells(plan: Pick<SheetPlan, 'key' | 'name'>, book: BookState, snapshot: Contents): Set<string> {
  const mark = keptMarks(plan.key, '')
    .cells.replace(/_cells$/, '')
    .toLowerCase();
  const areas = book.names
    .filter(({ name }) => name.toLowerCase().startsWith(mark) && name.endsWith('_cells'))
    .flatMap((name) => areaOfName(name) ?? []);
  const cells = areas.filter(({ sheet }) => sheet === plan.name).flatMap(addressesIn);
  return new Set(
    cells.filter((address) => {
      const { row, column } = placeOf(address);
      const content = asText(contentAt(snapshot, row, column), valueAt(snapshot, row, column));
      return content !== '' && !isFormula(content);
    }),
  );
}

interface TypedRow {
  /** The addresses they had. */
  from: string[];
  contents: PlannedCell[];
  values: CellValue[];
}

/** A label, and which one of its kind: rows of the same label keep their order among themselves. */
function counted(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const number = seen.get(label) ?? 0;
    seen.set(label, number + 1);
    return `${number} ${label}`;
  });
}

const untouched = (cells: readonly PlannedCell[][]): PlannedCell[][] => cells.map((row) => row.map(() => null));

/** The label of all rows that are kept by their place: they keep their order. */
const PLACE = '-';

/** The labels as they stand, rows that people put in with that of the row above where the plan says so. */
function labelTexts(labels: Area, snapshot: Contents, { isByPlace = false, goesOn = false }: KeptInputs): string[] {
  let above = '';
  return Array.from({ length: labels.rows }, (_, down) => {
    if (isByPlace) return PLACE;
    const own = String(valueAt(snapshot, labels.row + down, labels.column));
    if (own !== '') above = own;
    return goesOn ? above : own;
  });
}

/** By label and number, as `counted` has them; rows without a label belong to nobody. */
function typedRows(labels: Area, cells: Area, snapshot: Contents, kept: KeptInputs): Map<string, TypedRow> {
  const rows = new Map<string, TypedRow>();
  const columns = Array.from({ length: cells.columns }, (_, right) => cells.column + right);
  const texts = labelTexts({ ...labels, rows: cells.rows }, snapshot, kept);
  counted(texts).forEach((label, down) => {
    const row = cells.row + down;
    if (texts[down] === '') return;
    rows.set(label, {
      from: columns.map((column) => cellAddress(row, column)),
      contents: columns.map((column) => asText(contentAt(snapshot, row, column), valueAt(snapshot, row, column))),
      values: columns.map((column) => valueAt(snapshot, row, column)),
    });
  });
  return rows;
}

function valueAt({ area, values }: Contents, row: number, column: number): CellValue {
  return values[row - area.row]?.[column - area.column] ?? '';
}

function plannedLabel(planned: PlannedCells, { labels, isByPlace = false }: KeptInputs, down: number): string {
  if (isByPlace) return PLACE;
  const { row, column } = plannedArea(labels);
  return textOf(planned.get(cellAddress(row + down, column))?.content ?? '');
}

/** Of a cell that answers by a formula until something is typed over it: whether the formula is still there. */
function isSameFormula(content: PlannedCell, from: string, own: PlannedCell, to: string): boolean {
  if (!isFormula(content) || !isFormula(own)) return false;
  return HIDDEN_NAME.test(content) || printOf(content, placeOf(from)) === printOf(own, placeOf(to));
}

/** Nobody types these: a formula that has one is of this sheet as it was planned before. */
const HIDDEN_NAME = /\btb_[a-z]+_/i;

const isBlank = (row: TypedRow): boolean => row.contents.every((content) => content === '');

const isFormula = (content: PlannedCell): content is string => typeof content === 'string' && content.startsWith('=');

/** What one row of kept inputs has in a cell: what was typed, unless the plan knows better. */
function keptContent(
  row: TypedRow | undefined,
  right: number,
  own: PlannedCell,
  { isNeeded = false, ours = [], read }: KeptInputs,
): PlannedCell {
  const typed = row?.contents[right];
  if (row === undefined || typed === undefined) return own;
  if (isBlank(row) && (isFormula(own) || isNeeded)) return own;
  const value = String(row.values[right] ?? '').trim();
  if (ours.includes(value)) return own;
  // A formula, a number or a date of a person stays one where it says the same.
  return read !== undefined && value !== textOf(own).trim() ? own : typed;
}

const textOf = (cell: PlannedCell): string =>
  typeof cell === 'object' && cell !== null ? cell.text : String(cell ?? '');

/** The plan with what was typed put where its label now stands, and the cells that were taken over. */
export function withKept(
  plan: SheetPlan,
  book: BookState,
  snapshot: Contents,
): { plan: SheetPlan; taken: Set<string> } {
  const taken = new Set<string>();
  const found = keptAreas(plan, book);
  const planned = plannedCells(plan);
  const { read } = plan.kept?.find((kept) => kept.read) ?? {};
  // Also what has another place now, or none.
  for (const address of read ? typedCells(plan, book, snapshot) : []) {
    const { row, column } = placeOf(address);
    if (read?.has(String(valueAt(snapshot, row, column)).trim())) taken.add(address);
  }
  const blocks = (plan.kept ?? []).flatMap((kept, index) => {
    const place = found[index];
    if (!place) return [];
    const typed = typedRows(place.labels, place.cells, snapshot, kept);
    const { row: top, column: left, rows, columns } = within(plannedArea(kept.cells), kept);
    const labels = counted(Array.from({ length: rows }, (_, down) => plannedLabel(planned, kept, down)));
    const cells = labels.map((label, down): PlannedCell[] => {
      const row = typed.get(label);
      if (kept.read === undefined) for (const address of row?.from ?? []) taken.add(address);
      return Array.from({ length: columns }, (__, right) => {
        const to = cellAddress(top + down, left + right);
        const own = planned.get(to)?.content ?? '';
        const content = keptContent(row, right, own, kept);
        return isSameFormula(content, row?.from[right] ?? to, own, to) ? own : content;
      });
    });
    const at = cellAddress(top, left);
    // In a cell that takes everything as text, the apostrophe of a text would be one of its letters.
    return (kept.isByPlace && !kept.keepsFormats) || kept.isText
      ? [
          { at, format: 'General', cells },
          { at, format: AS_TYPED, cells: untouched(cells) },
        ]
      : [{ at, cells }];
  });
  const heights = typedHeights(plan, blocks);
  return { plan: { ...plan, blocks: [...plan.blocks, ...blocks, ...heights] }, taken };
}
