/** A call of one of our functions, with its arguments as plain forms need them. */
import { bodyOf } from '../../../engine/ahp/headings';
import type { Language, Localized } from '../../../engine/language';
import type { WordList } from '../../../engine/words';
import { readChoice, readSwitch } from '../../../engine/words';
import type { Compiler, Scope } from '../compiler';
import { guardedCell } from '../formula/guard';
import type { Call, FilledPart, Formula, Reference } from '../formula/tree';
import { printFormula } from '../formula/print';
import type { Grid } from '../grid';
import { cellsOf, grid, listed } from '../grid';
import type { HelperTable } from '../helperSheet';
import { notPortable } from '../texts';

export class OurCall {
  readonly language: Language;

  constructor(
    private readonly call: Call,
    private readonly scope: Scope,
    readonly compiler: Compiler,
  ) {
    this.language = compiler.language;
  }

  get count(): number {
    return this.call.args.length;
  }

  is(name: string): boolean {
    return this.call.name === name;
  }

  isGiven(index: number): boolean {
    const arg = this.call.args[index];
    return arg !== undefined && arg.kind !== 'omitted';
  }

  /** An argument as cells that are short to name: references and constants. */
  cells(index: number): Grid {
    return this.compiler.short(this.compiler.gridOf(this.unguarded(index), this.scope), this.scope);
  }

  /** Null for an argument that is no filled part of an area. */
  part(index: number): FilledPart | null {
    const arg = this.call.args[index];
    if (arg?.kind !== 'filled') return null;
    if (!this.compiler.hasArrays) throw notPortable('filledPart');
    const [rows, columns] = [arg.rows, arg.columns].map((one) => this.compiler.gridOf(one, this.scope).at(0, 0));
    return { ...arg, rows: rows ?? arg.rows, columns: columns ?? arg.columns };
  }

  /** The same where numbers are asked for: texts that say a number are refused, plain formulas cannot read them. */
  numbers(index: number): Grid {
    return this.checked(this.cells(index));
  }

  /** Judgments; names may be selected with them. */
  judgments(index: number): Grid {
    const cells = this.cells(index);
    const all = cellsOf(cells);
    const { top, side } = bodyOf(all.map((row) => row.map((cell) => this.compiler.valueOf(cell) ?? null)));
    const [rows, columns] = [cells.rows - top, cells.columns - side];
    this.checked(grid(rows, columns, (row, column) => cells.at(row + top, column + side)));
    return cells;
  }

  nameOf(cell: Formula): string {
    return printFormula(cell, this.scope.cell.sheet);
  }

  /** Cells that stand together, for formulas that look through all of them. */
  range(index: number): Reference {
    return this.together(this.cells(index));
  }

  numberRange(index: number): Reference {
    return this.together(this.numbers(index));
  }

  together(cells: Grid): Reference {
    return this.compiler.rangeOf(cells, this.scope);
  }

  list(index: number): Formula[] {
    const cells = this.numbers(index);
    if (cells.rows !== 1 && cells.columns !== 1) throw notPortable('answersError');
    return listed(cells);
  }

  /** A number, or the default where none is given. */
  number(index: number, otherwise: number): Formula {
    if (!this.isGiven(index)) return { kind: 'number', value: otherwise };
    return this.numbers(index).at(0, 0);
  }

  /** The choice that a word makes; it has to stand in the formula. */
  word<Choice extends string>(index: number, vocabulary: WordList<Choice>): Choice | null {
    if (!this.isGiven(index)) return vocabulary.default ?? null;
    const arg = this.call.args[index];
    if (arg?.kind !== 'text') throw notPortable('wordInCell', { parameter: vocabulary.parameter });
    return arg.value.trim() === '' ? (vocabulary.default ?? null) : readChoice(arg.value, vocabulary);
  }

  choice<Choice extends string>(index: number, vocabulary: WordList<Choice> & { readonly default: Choice }): Choice {
    return this.word(index, vocabulary) ?? vocabulary.default;
  }

  isOn(index: number, parameter: Localized, otherwise: boolean): boolean {
    if (!this.isGiven(index)) return otherwise;
    const value = this.compiler.valueOf(this.call.args[index] as Formula);
    const isConstant = this.call.args[index]?.kind !== 'reference' && value !== undefined;
    if (!isConstant) throw notPortable('wordInCell', { parameter });
    return readSwitch(value, parameter, otherwise);
  }

  table(what: string, headings: readonly string[], rows: number): HelperTable {
    return this.compiler.helper.table(`${this.compiler.title(this.scope)}: ${what}`, headings, rows);
  }

  /** Refuses texts where numbers are asked for. */
  checked(cells: Grid): Grid {
    for (const cell of cellsOf(cells).flat()) {
      const value = this.compiler.valueOf(cell);
      if (typeof value !== 'string' || value.trim() === '') continue;
      throw notPortable('textNumber', { cell: this.nameOf(cell), text: value });
    }
    return cells;
  }

  private unguarded(index: number): Formula {
    const arg = this.call.args[index];
    if (arg === undefined) throw notPortable('answersError');
    return (arg.kind === 'call' && guardedCell(arg)) || arg;
  }
}

/** An answer in one row or column, as a list lies. */
export function lying(like: Grid, cells: readonly Formula[], blank: Formula): Grid {
  const isColumn = like.columns === 1;
  const [rows, columns] = isColumn ? [cells.length, 1] : [1, cells.length];
  return grid(rows, columns, (row, column) => cells[isColumn ? row : column] ?? blank);
}
