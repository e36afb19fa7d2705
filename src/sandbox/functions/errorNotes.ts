/** The sentence behind an error in a cell, which Excel shows in the cell's error card. */
import { CustomFunctionError } from './realm';
import { isMatrixResult, type Result } from './results';

export interface ErrorNote {
  /** #VALUE! or another of Excel's errors: the note holds only while the cell shows it. */
  readonly code: string;
  readonly functionName: string;
  /** In the user's words; empty when Excel would show none. */
  readonly sentence: string;
}

/** Where a formula stands; row and column count from 0. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Keeps the notes of the last calculation of every formula, spilled cells included. */
export class ErrorNotes {
  readonly #notes = new Map<string, ErrorNote>();
  readonly #cellsOfFormula = new Map<string, readonly string[]>();

  at(place: FormulaPlace): ErrorNote | undefined {
    return this.#notes.get(keyOf(place));
  }

  /** Replaces what the same function said before at the same formula. */
  record(functionName: string, place: FormulaPlace, result: Result): void {
    const formula = `${functionName} ${keyOf(place)}`;
    for (const cell of this.#cellsOfFormula.get(formula) ?? []) this.#notes.delete(cell);
    this.#cellsOfFormula.delete(formula);

    const cells: string[] = [];
    for (const [row, values] of (isMatrixResult(result) ? result : [[result]]).entries()) {
      for (const [column, value] of values.entries()) {
        if (!(value instanceof CustomFunctionError)) continue;
        const cell = keyOf({ sheetId: place.sheetId, row: place.row + row, column: place.column + column });
        this.#notes.set(cell, { code: value.code, functionName, sentence: value.shownSentence });
        cells.push(cell);
      }
    }
    if (cells.length > 0) this.#cellsOfFormula.set(formula, cells);
  }
}

function keyOf({ sheetId, row, column }: FormulaPlace): string {
  return `${sheetId}!${row},${column}`;
}
