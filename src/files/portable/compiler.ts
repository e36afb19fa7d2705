/**
 * Takes a formula apart into what it answers cell by cell. Excel's own functions are written as they are, on the cells
 * that one answer needs; ours are put in place by their plain forms (`forms`), which use the helper sheet.
 */
import type { Language } from '../../engine/language';
import type { CellContent } from '../contents';
import type { FormulaCell, PortableBook } from './book';
import { placeKey } from './book';
import { parseFormula } from './formula/parse';
import { guardedCell } from './formula/guard';
import type { Bound } from './formula/substituted';
import { substituted } from './formula/substituted';
import { plain } from './formula/template';
import type { Call, Formula, Reference } from './formula/tree';
import { call, isFast, isShortToName, some } from './formula/tree';
import type { Grid } from './grid';
import { cellsOf, each, grid, rangeGrid, remembered, scalar, spread, transposed } from './grid';
import type { HelperSheet } from './helperSheet';
import { CELL_BY_CELL, computesWithArrays, isLater, LOOKING, OF_ALL } from './hostFunctions';
import { looking, lookedUp, placed } from './lookups';
import type { Reader } from './lookups';
import { isOurs, NO_PLAIN_FORM } from './noPlainForm';
import { NotPortable, notPortable } from './texts';
import { areaAddress } from './address';

/** Beyond it one formula would become too many. */
const MOST_CELLS = 20_000;

export interface Scope {
  readonly cell: FormulaCell;
  readonly bound: Bound;
}

export type Form = (call: Call, scope: Scope, compiler: Compiler) => Grid;

export class Compiler {
  private common = new Map<string, unknown>();
  private readonly answered = new Map<string, Grid>();
  private readonly filledFrom: ReadonlyMap<string, FormulaCell>;
  /** Formulas that fill more cells in the copy than they fill now. */
  readonly growing = new Set<string>();

  constructor(
    readonly book: PortableBook,
    readonly helper: HelperSheet,
    readonly language: Language,
    private readonly forms: Readonly<Record<string, Form>>,
    /** Whether the helper sheet may have array formulas. */
    readonly hasArrays: boolean,
  ) {
    this.filledFrom = new Map(book.formulas.map((cell) => [placeKey(cell.sheet, cell.row, cell.column), cell]));
  }

  /** What a formula answers; throws NotPortable. */
  gridOf(formula: Formula, scope: Scope): Grid {
    switch (formula.kind) {
      case 'reference':
        return this.cellsAt(formula);
      case 'spill':
        return rangeGrid(this.filledBy(formula.of));
      case 'array':
        return grid(
          formula.rows.length,
          formula.rows[0]?.length ?? 0,
          (row, column) => formula.rows[row]?.[column] ?? plain`NA()`,
        );
      case 'name':
        return this.named(formula, scope);
      case 'unary':
        if (formula.operator === '@') return scalar(this.single(formula.of, scope));
        return each([this.gridOf(formula.of, scope)], (of) => ({ ...formula, of }));
      case 'percent':
        return each([this.gridOf(formula.of, scope)], (of) => ({ ...formula, of }));
      case 'binary':
        return each([this.gridOf(formula.left, scope), this.gridOf(formula.right, scope)], (left, right) => {
          return { ...formula, left, right };
        });
      case 'call':
        return this.called(formula, scope);
      case 'union':
        throw notPortable('unread');
      case 'filled':
        throw notPortable('filledPart');
      default:
        return scalar(formula);
    }
  }

  /** The range in which the cells of a grid stand; written onto the helper sheet where they stand nowhere. */
  rangeOf(cells: Grid, scope: Scope): Reference {
    if (cells.range !== null) return cells.range;
    if (cells.rows * cells.columns > MOST_CELLS) throw notPortable('rangeTooLarge');
    const table = this.helper.table(this.title(scope), [], cells.rows);
    cellsOf(cells).forEach((row, i) => row.forEach((cell, j) => table.put(i, j, cell)));
    return table.range(0, 0, cells.rows, cells.columns);
  }

  /** Cells that are short to name: what is computed stands on the helper sheet. */
  short(cells: Grid, scope: Scope): Grid {
    const isShort = cells.range !== null || cellsOf(cells).flat().every(isShortToName);
    return isShort ? cells : rangeGrid(this.rangeOf(cells, scope));
  }

  /** What several formulas use, made for the first of them. */
  shared<T>(key: string, make: () => T): T {
    const known = this.common.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    this.common.set(key, made);
    return made;
  }

  /** Runs what may find that there is no plain form, and leaves no trace then. */
  attempt<T>(run: () => T): T | NotPortable {
    const [end, common] = [this.helper.end, new Map(this.common)];
    try {
      return run();
    } catch (failure) {
      if (!(failure instanceof NotPortable)) throw failure;
      this.helper.backTo(end);
      this.common = common;
      this.answered.clear();
      return failure;
    }
  }

  /** What stands there now; undefined where that is not known. */
  valueOf(formula: Formula): CellContent | null | undefined {
    switch (formula.kind) {
      case 'number':
      case 'text':
      case 'boolean':
        return formula.value;
      case 'omitted':
        return null;
      case 'unary': {
        const value = formula.operator === '-' ? this.valueOf(formula.of) : undefined;
        return typeof value === 'number' ? -value : undefined;
      }
      case 'reference': {
        if (formula.sheet === this.helper.name) return undefined;
        return this.book.valueAt(formula.sheet, formula.area.top, formula.area.left);
      }
      case 'call': {
        const guarded = guardedCell(formula);
        return guarded === null ? undefined : this.valueOf(guarded);
      }
      default:
        return undefined;
    }
  }

  title({ cell }: Scope): string {
    const { sheet, row, column } = cell;
    return `${sheet}!${areaAddress({ top: row, left: column, bottom: row, right: column })}`;
  }

  private single(formula: Formula, scope: Scope): Formula {
    const cells = this.gridOf(formula, scope);
    const [row, column] = [scope.cell.row, scope.cell.column];
    if (cells.range === null) return cells.at(0, 0);
    const { area } = cells.range;
    return cells.at(cells.rows === 1 ? 0 : row - area.top, cells.columns === 1 ? 0 : column - area.left);
  }

  private cellsAt(reference: Reference): Grid {
    const { area } = reference;
    const cells = rangeGrid(reference);
    if (reference.whole === null || area.bottom - area.top < MOST_CELLS) return cells;
    const refuse = (): never => {
      throw notPortable('rangeTooLarge');
    };
    return { ...cells, at: refuse };
  }

  private filledBy(of: Reference): Reference {
    const { sheet, area } = of;
    const key = placeKey(sheet, area.top, area.left);
    const fills = this.filledFrom.get(key)?.fills;
    if (!fills || this.growing.has(key)) throw notPortable('spillUnknown');
    return { ...of, area: fills, whole: null };
  }

  private named({ name }: Extract<Formula, { kind: 'name' }>, scope: Scope): Grid {
    const bound = scope.bound.get(name.toUpperCase());
    if (bound !== undefined) return this.gridOf(bound, scope);
    const meaning = this.book.named(name, scope.cell.sheet);
    const formula = meaning === null ? null : parseFormula(meaning, scope.cell.sheet);
    // A reference without $ means other cells in each cell that uses the name.
    if (formula?.kind !== 'reference' || !isFast(formula)) throw notPortable('unread');
    return this.gridOf(formula, scope);
  }

  private called(formula: Call, scope: Scope): Grid {
    const { name, args } = formula;
    const form = this.forms[name];
    if (form !== undefined) return this.ours(formula, scope, form);
    if (isOurs(name)) throw new NotPortable(NO_PLAIN_FORM[name] ?? notPortable('unread').reason);
    if (name === 'LET') return this.let(args, scope);
    if (name === 'TRANSPOSE') return transposed(this.gridOf(args[0] ?? formula, scope));
    if (name === 'XLOOKUP') return lookedUp(args, this.readerIn(scope));
    if (name === 'XMATCH') return placed(args, this.readerIn(scope));
    const { moving } = LOOKING[name] ?? {};
    if (moving !== undefined) return looking(formula, moving, this.readerIn(scope));
    if (CELL_BY_CELL.has(name)) {
      const grids = args.map((arg) => (arg.kind === 'omitted' ? scalar(arg) : this.gridOf(arg, scope)));
      return each(grids, (...cells) => call(name, ...cells));
    }
    if (OF_ALL.has(name)) return scalar(call(name, ...args.map((arg) => this.whole(name, arg, scope))));
    if (name === 'MMULT') return this.product(args, scope);
    throw notPortable('laterFunction', { name });
  }

  /** The same call has one place on the helper sheet, however often its answers are asked for. */
  private ours(formula: Call, scope: Scope, form: Form): Grid {
    const key = `${placeKey(scope.cell.sheet, scope.cell.row, scope.cell.column)} ${JSON.stringify(substituted(formula, scope.bound))}`;
    const known = this.answered.get(key);
    if (known) return known;
    const cells = remembered(form(formula, scope, this));
    this.answered.set(key, cells);
    return cells;
  }

  /**
   * An argument that is taken as a whole: as it is written, but for what is computed cell by cell, which stands on the
   * helper sheet. Array formulas would be shorter, and are computed by fewer programs.
   */
  private whole(name: string, formula: Formula, scope: Scope): Formula {
    if (!this.needsTaking(formula, scope) && !computesWithArrays(call(name, formula))) return formula;
    const own = substituted(formula, scope.bound);
    if (own.kind === 'call' && OF_ALL.has(own.name)) {
      return call(own.name, ...own.args.map((arg) => this.whole(own.name, arg, scope)));
    }
    const cells = this.gridOf(own, scope);
    if (cells.rows * cells.columns === 1) return cells.at(0, 0);
    return this.shared(`cells ${JSON.stringify(own)}`, () => this.rangeOf(cells, scope));
  }

  /** Whether a formula has parts that not every program knows. */
  private needsTaking(formula: Formula, { bound, cell }: Scope): boolean {
    return some(formula, (one) => {
      if (one.kind === 'spill') return true;
      // What a name stands for is computed with cell by cell as well, and programs differ in which names they know.
      if (one.kind === 'name')
        return bound.has(one.name.toUpperCase()) || this.book.named(one.name, cell.sheet) !== null;
      return one.kind === 'call' && isLater(one.name);
    });
  }

  private let(args: readonly Formula[], scope: Scope): Grid {
    let { bound } = scope;
    for (let index = 0; index + 1 < args.length; index += 2) {
      const [name, value] = [args[index], args[index + 1]];
      if (name?.kind !== 'name' || value === undefined) throw notPortable('unread');
      bound = new Map(bound).set(name.name.toUpperCase(), substituted(value, bound));
    }
    const last = args.at(-1);
    if (last === undefined) throw notPortable('unread');
    return this.gridOf(last, { ...scope, bound });
  }

  private readerIn(scope: Scope): Reader {
    return {
      gridOf: (formula) => this.gridOf(formula, scope),
      rangeOf: (cells) => this.rangeOf(cells, scope),
      short: (cells) => this.short(cells, scope),
    };
  }

  private product(args: readonly Formula[], scope: Scope): Grid {
    const [left, right] = args.map((arg) => this.gridOf(arg, scope));
    if (left === undefined || right === undefined || left.columns !== right.rows) throw notPortable('answersError');
    return grid(left.rows, right.columns, (row, column) => {
      const terms = Array.from({ length: left.columns }, (_, k) => {
        return plain`${spread(left, row, k)}*${spread(right, k, column)}`;
      });
      return terms.reduce((sum, term) => plain`${sum}+${term}`);
    });
  }
}
