/** What is made portable, as data: the formulas of a workbook and what its cells hold now. */
import type { Area, CellContent, SheetContents, WorkbookContents } from '../contents';
import { callsOurs } from './noPlainForm';

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without its equals sign. */
  readonly formula: string;
  /** The cells it fills; null for its own alone. */
  readonly fills: Area | null;
  /** Whether it was entered as an array formula of the old kind, which every program knows. */
  readonly isArray: boolean;
}

export interface PortableBook {
  readonly sheets: readonly string[];
  readonly formulas: readonly FormulaCell[];
  /** Null for a blank cell. */
  readonly valueAt: (sheet: string, row: number, column: number) => CellContent | null;
  /** What a defined name stands for, without the equals sign; null for none. */
  readonly named: (name: string, sheet: string) => string | null;
  /** Whether a name stands for a call of one of our functions. */
  readonly hasNamesOfOurs: boolean;
}

interface Contents {
  readonly sheets: readonly Pick<SheetContents, 'name' | 'cells'>[];
  readonly names: WorkbookContents['names'];
}

export function portableBook({ sheets, names }: Contents): PortableBook {
  const values = new Map<string, CellContent | null>();
  const formulas: FormulaCell[] = [];
  for (const { name: sheet, cells } of sheets) {
    for (const { row, column, value, formula } of cells) {
      values.set(placeKey(sheet, row, column), value);
      if (formula === undefined || formula.fills?.kind === 'dataTable') continue;
      const { text, fills } = formula;
      formulas.push({
        sheet,
        row,
        column,
        formula: text,
        fills: fills?.area ?? null,
        isArray: fills?.kind === 'array',
      });
    }
  }
  const meanings = new Map(names.map(({ name, sheet, formula }) => [nameKey(name, sheet), formula]));
  return {
    sheets: sheets.map(({ name }) => name),
    formulas,
    valueAt: (sheet, row, column) => values.get(placeKey(sheet, row, column)) ?? null,
    named: (name, sheet) => meanings.get(nameKey(name, sheet)) ?? meanings.get(nameKey(name, null)) ?? null,
    hasNamesOfOurs: names.some(({ formula }) => callsOurs(formula)),
  };
}

/** Sheets are the same whatever their case. */
export function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}

function nameKey(name: string, sheet: string | null): string {
  return `${sheet?.toLowerCase() ?? ''}!${name.toLowerCase()}`;
}
