/** Which formulas follow from cells: at once, or by way of others. Pure. */
import type { Area, Cell, WorkbookContents } from '../../files/contents';
import { intersection } from '../../sandbox/objects/address';
import type { NamesOfBook, Place } from './precedents';
import { cellsReadBy, namesOfBook } from './precedents';

type CellWithFormula = Cell & { readonly formula: NonNullable<Cell['formula']> };

export interface FormulaCell {
  /** From 0. */
  readonly sheet: number;
  /** The one of the contents, not a copy of it. */
  readonly cell: CellWithFormula;
}

/** Of tables of data (what if) nothing is computed here. */
export function formulaCells({ sheets }: Pick<WorkbookContents, 'sheets'>): FormulaCell[] {
  return sheets.flatMap(({ cells }, sheet) => cells.filter(isFormula).map((cell) => ({ sheet, cell })));
}

function isFormula(cell: Cell): cell is CellWithFormula {
  return cell.formula !== undefined && cell.formula.fills?.kind !== 'dataTable';
}

/** Asks again and again which formulas follow from cells; what they read is looked up once. */
export class Followers {
  readonly #names: NamesOfBook;
  readonly #sheets: readonly string[];
  readonly #read = new Map<FormulaCell, readonly Place[] | null>();

  constructor({ names, sheets }: Pick<WorkbookContents, 'names' | 'sheets'>) {
    this.#names = namesOfBook(names);
    this.#sheets = sheets.map(({ name }) => name);
  }

  /** Those of `among` that follow from `first`, these included. A formula whose cells are not known follows from anything. */
  of(first: readonly FormulaCell[], among: readonly FormulaCell[]): Set<FormulaCell> {
    const found = new Set(first);
    let waiting = among.filter((one) => !found.has(one));
    let touched = touchedBy(first, this.#sheets);
    while (touched.size > 0) {
      const next = waiting.filter((one) => this.#reads(one, touched));
      for (const one of next) found.add(one);
      waiting = waiting.filter((one) => !found.has(one));
      touched = touchedBy(next, this.#sheets);
    }
    return found;
  }

  /** What it reads; `null` where its text does not say so. */
  placesOf(formula: FormulaCell): readonly Place[] | null {
    const known = this.#read.get(formula);
    if (known !== undefined) return known;
    const places = cellsReadBy(formula.cell.formula.text, this.#sheets[formula.sheet] ?? '', this.#names);
    this.#read.set(formula, places);
    return places;
  }

  #reads(formula: FormulaCell, touched: ReadonlyMap<string, readonly Area[]>): boolean {
    const places = this.placesOf(formula);
    if (places === null) return true;
    return places.some(({ sheet, area }) =>
      touched.get(sheet.toLowerCase())?.some((one) => intersection(one, area) !== null),
    );
  }
}

function touchedBy(formulas: Iterable<FormulaCell>, sheets: readonly string[]): Map<string, Area[]> {
  const touched = new Map<string, Area[]>();
  for (const { sheet, cell } of formulas) {
    const name = (sheets[sheet] ?? '').toLowerCase();
    touched.set(name, [...(touched.get(name) ?? []), filledArea(cell)]);
  }
  return touched;
}

export function filledArea({ row, column, formula }: Cell): Area {
  return formula?.fills?.area ?? { top: row, left: column, bottom: row, right: column };
}
