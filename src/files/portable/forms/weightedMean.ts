/** Weighted means over a helper table: the weight that counts and the product, row by row. */
import { plain } from '../formula/template';
import type { Formula } from '../formula/tree';
import type { HelperTable } from '../helperSheet';

export interface WeightedRow {
  readonly score: Formula;
  /** The weight that counts: 0 for a row without a score. */
  readonly used: Formula;
}

/** The first two columns of the table are filled; `whole` is what the weights add to where they are taken as printed. */
export function weightedMean(table: HelperTable, rows: readonly WeightedRow[], whole: Formula | null): Formula {
  rows.forEach(({ score, used }, row) => {
    const weight = table.put(row, 0, used);
    table.put(row, 1, plain`IF(${score}="",0,${weight}*${score})`);
  });
  const [used, parts] = [table.column(0, rows.length), table.column(1, rows.length)];
  const mean = plain`SUM(${parts})/SUM(${used})`;
  const scaled = whole === null ? mean : plain`${mean}*${whole}`;
  return table.put(rows.length, 1, plain`IF(SUM(${used})=0,NA(),${scaled})`);
}
