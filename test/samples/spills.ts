/** What a formula fills from its own cell on, by the shapes its function documents. */
import { parseAddress } from '../../src/sheets/address';

export interface Spill {
  readonly rows: number;
  readonly columns: number;
  /** Cells of the table that hold no figure to compare with a study: blanks and ranks. */
  readonly isEmpty: (row: number, column: number) => boolean;
  readonly isRank: (row: number, column: number) => boolean;
}

type Shape = (rows: number, columns: number) => Partial<Spill> & { rows: number; columns: number };

const asListed: Shape = (rows, columns) => ({ rows, columns });

/** By the rows and columns of the first range in the formula. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'AHP.WEIGHTS': (rows) => ({ rows, columns: 1 }),
  'AHP.REPORT': (items) => ({
    rows: items + 5,
    columns: 3,
    isEmpty: (row, column) => column === 2 && row > items,
    isRank: (row, column) => column === 2 && row > 0 && row <= items,
  }),
  'AHP.GLOBAL': asListed,
  'BSC.ROLLUP': asListed,
  'BSC.BAND': asListed,
  'BSC.LIGHT': asListed,
  'OMAX.LADDER': (kpis) => ({ rows: 11, columns: kpis }),
  'OMAX.LEVEL': asListed,
  'OMAX.LIGHT': asListed,
  'CKP.INDEX': asListed,
  'CKP.WEIGHT': asListed,
  'CKP.TABLE': (indicators) => ({
    rows: indicators + 1,
    columns: 3,
    isEmpty: (row, column) => column === 0 && row === indicators,
  }),
  'CKP.NKP': asListed,
  'CKP.NPKP': asListed,
  'CKP.SKP': asListed,
  'CKP.RATING': asListed,
  TRANSPOSE: (rows, columns) => ({ rows: columns, columns: rows }),
};

const never = (): boolean => false;

/** Undefined for a formula of one cell. */
export function spillOf(formula: string): Spill | undefined {
  const [, name = ''] = /^=(?:IFNA\()?([A-Z]+(?:\.[A-Z]+)?)\(/.exec(formula) ?? [];
  const [range] = /\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+/.exec(formula) ?? [];
  const list = range === undefined ? null : parseAddress(range, '');
  const spill = list && SHAPES[name]?.(list.rows, list.columns);
  return spill ? { isEmpty: never, isRank: never, ...spill } : undefined;
}
