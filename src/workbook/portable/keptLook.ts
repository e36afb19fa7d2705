/** How the cells stand whose formulas were replaced: as they were left, changed since, or gone. */
import { placesIn } from '../../files/places';
import { areaAddress, filledArea } from '../../files/portable/address';
import { placeKey } from '../../files/portable/book';
import { printOfLeft, type KeptFormula, type Left } from '../../files/portable/kept';
import { printOfHelper } from '../../files/portable/replacing';
import type { CellsOfSheet } from '../writing/check';
import type { OpenBook } from './openBook';

export interface KeptLook {
  /** Formulas that can be put back. */
  readonly formulas: number;
  /** Cells that no longer hold what was left there, with a formula that could be put back over it. */
  readonly changed: readonly CellsOfSheet[];
  /** Sheets of intermediate results that somebody changed, or whose cells were moved. */
  readonly changedHelpers: readonly string[];
  /** Sheets that are gone, with formulas of theirs. */
  readonly gone: readonly string[];
  /** Whether the part cannot be read. */
  readonly isDamaged: boolean;
}

export interface KeptState {
  readonly asLeft: readonly KeptFormula[];
  readonly changed: readonly KeptFormula[];
  readonly gone: readonly KeptFormula[];
  readonly helpers: readonly { readonly name: string; readonly id: string; readonly isChanged: boolean }[];
}

export function keptLook(open: OpenBook): KeptLook | null {
  const { part } = open;
  if (part === null) return null;
  const { asLeft, changed, gone, helpers } = keptState(open);
  const sheets = [...new Set(changed.map(({ sheet }) => sheet))];
  return {
    formulas: asLeft.length,
    changed: sheets.map((sheet) => {
      const cells = changed.filter((cell) => cell.sheet === sheet).map((cell) => areaAddress(filledArea(cell)));
      return { sheet, cells };
    }),
    changedHelpers: helpers.filter(({ isChanged }) => isChanged).map(({ name }) => name),
    gone: [...new Set(gone.map(({ sheet }) => sheet))],
    isDamaged: part.kept === null,
  };
}

export function keptState(open: OpenBook): KeptState {
  const { part, sheets, book } = open;
  const formulas = part?.kept?.formulas ?? [];
  const held = new Map(book.formulas.map((cell) => [placeKey(cell.sheet, cell.row, cell.column), cell.formula]));
  const sheetOf = (name: string): OpenBook['sheets'][number] | undefined =>
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const isAsLeft = (cell: KeptFormula): boolean => {
    const contents = placesIn(filledArea(cell)).map(({ row, column }): Left => {
      const formula = held.get(placeKey(cell.sheet, row, column));
      return formula === undefined ? { value: book.valueAt(cell.sheet, row, column) } : { formula };
    });
    return printOfLeft(contents) === cell.left;
  };
  const there = formulas.filter(({ sheet }) => sheetOf(sheet) !== undefined);
  return {
    asLeft: there.filter(isAsLeft),
    changed: there.filter((cell) => !isAsLeft(cell)),
    gone: formulas.filter(({ sheet }) => sheetOf(sheet) === undefined),
    helpers: (part?.kept?.helpers ?? []).flatMap(({ name, print }) => {
      const sheet = sheetOf(name);
      return sheet ? [{ name: sheet.name, id: sheet.id, isChanged: printOfSheet(sheet) !== print }] : [];
    }),
  };
}

/** Of all that a sheet of intermediate results holds. */
function printOfSheet({ area, formulas }: OpenBook['sheets'][number]): string {
  if (area === null) return printOfHelper([]);
  return printOfHelper(
    formulas.flatMap((line, down) =>
      line.flatMap((content, right) => {
        const place = { row: area.row + down, column: area.column + right };
        if (content === '') return [];
        const text = String(content);
        return [{ ...place, content: text.startsWith('=') ? { formula: text.slice(1) } : { text } }];
      }),
    ),
  );
}
