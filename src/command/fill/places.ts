/**
 * Which cell of a workbook a heading means: an address (KPI!F8), a defined name, a label with the cell to its right, or the
 * labels of a row and a column ("Service time / Realization"). Pure.
 */
import type { Cell, CellStyle, SheetContents, WorkbookContents } from '../../files/contents';
import { keyOf } from '../../files/places';
import { sameAs } from '../../model/hierarchy/tree';
import { cellAddress, parseAddress, quotedSheet } from '../../sheets/address';
import { CommandError } from '../commandError';

export interface Place {
  /** As the column is headed. */
  readonly heading: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle | null;
}

interface SheetOfCells {
  readonly sheet: SheetContents;
  readonly cells: ReadonlyMap<string, Cell>;
}

type At = Pick<Place, 'row' | 'column'> & { readonly of: SheetOfCells };

/** Finds the cells of headings. Throws a CommandError where a heading means none, several, or one that is not to be typed into. */
export function placeFinder(contents: WorkbookContents): (heading: string) => Place {
  const sheets = contents.sheets.map((sheet) => ({
    sheet,
    cells: new Map(sheet.cells.map((cell) => [keyOf(cell), cell])),
  }));
  return (heading) => {
    const found = candidates(heading, contents, sheets);
    const [one, ...more] = found;
    if (one === undefined) throw new CommandError('headingUnknown', { heading });
    if (more.length > 0) {
      throw new CommandError('headingSeveral', { heading, cells: found.map(addressOf).join(', ') });
    }
    return typedInto(one, heading, contents.styles);
  };
}

function addressOf({ of, row, column }: At): string {
  return `${quotedSheet(of.sheet.name)}!${cellAddress(row, column)}`;
}

/** The surest kind alone: an address before a name, a name before a label. */
function candidates(heading: string, contents: WorkbookContents, sheets: readonly SheetOfCells[]): At[] {
  const byAddress = atAddress(heading, contents, sheets);
  if (byAddress.length > 0) return byAddress;
  const name = contents.names.find((one) => one.sheet === null && sameAs(one.name) === sameAs(heading));
  if (name !== undefined) return atAddress(name.formula, contents, sheets);
  const visible = sheets.filter(({ sheet }) => sheet.visibility === 'visible');
  const byLabel = visible.flatMap((of) => besideLabel(of, heading));
  if (byLabel.length > 0) return byLabel;
  const [row, column, ...others] = heading.split('/').map((part) => part.trim());
  if (row === undefined || column === undefined || others.length > 0) return [];
  return visible.flatMap((of) => whereTheyMeet(of, row, column));
}

/** Of one cell. Without a sheet it means the one in front. */
function atAddress(
  text: string,
  { sheets: all, activeSheet }: WorkbookContents,
  sheets: readonly SheetOfCells[],
): At[] {
  const area = parseAddress(text, all[activeSheet]?.name ?? '');
  if (area === null || area.rows !== 1 || area.columns !== 1) return [];
  const of = sheets.find(({ sheet }) => sameAs(sheet.name) === sameAs(area.sheet));
  return of === undefined ? [] : [{ of, row: area.row, column: area.column }];
}

function labelled({ sheet }: SheetOfCells, label: string): Cell[] {
  const wanted = sameAs(label).replace(/ *:$/, '');
  if (wanted === '') return [];
  return sheet.cells.filter(({ value }) => typeof value === 'string' && sameAs(value).replace(/ *:$/, '') === wanted);
}

/** A text to its right is another label. */
function besideLabel(of: SheetOfCells, label: string): At[] {
  return labelled(of, label).flatMap(({ row, column }) => {
    const beside = of.cells.get(keyOf({ row, column: column + 1 }));
    const isFree = beside === undefined || beside.formula === undefined;
    return isFree && typeof (beside?.value ?? 0) !== 'string' ? [{ of, row, column: column + 1 }] : [];
  });
}

/** The row's label stands to the left of the cell, the column's above it. */
function whereTheyMeet(of: SheetOfCells, row: string, column: string): At[] {
  const heads = labelled(of, column);
  return labelled(of, row).flatMap((label) =>
    heads
      .filter((head) => head.row < label.row && head.column > label.column)
      .map((head) => ({ of, row: label.row, column: head.column })),
  );
}

/** Refused: a formula, what a formula fills, and what the sheet holds fast. */
function typedInto(at: At, heading: string, styles: readonly CellStyle[]): Place {
  const { of, row, column } = at;
  const cell = of.cells.get(keyOf(at));
  const isFilled = of.sheet.cells.some(({ formula }) => {
    const area = formula?.fills?.area;
    return area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  });
  if (cell?.formula !== undefined || isFilled) {
    throw new CommandError('cellComputed', { heading, cell: addressOf(at) });
  }
  const style = styles[cell?.style ?? 0] ?? null;
  if (of.sheet.protection !== 'none' && (style?.locked ?? true)) {
    throw new CommandError('cellLocked', { heading, cell: addressOf(at) });
  }
  return { heading, sheet: of.sheet.name, row, column, style };
}
