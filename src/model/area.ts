/** One rectangle of cells on one sheet; rows and columns count from 0. */
export interface Area {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}
