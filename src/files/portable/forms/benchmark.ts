/** BSC.GAP: the distance to the best and to the mean of the peers, and the rank. */
import { MISTAKE, plain } from '../formula/template';
import type { Formula } from '../formula/tree';
import type { Grid } from '../grid';
import { grid, listed, part } from '../grid';
import { notPortable } from '../texts';
import { sizeOf } from './omax';
import type { OurCall } from './ourCall';
import type { Known } from './polarities';
import { polaritiesOf } from './polarities';

export function gap(call: OurCall): Grid {
  const own = call.numbers(0);
  const peers = call.numberRange(1);
  const [rows, columns] = sizeOf(peers);
  const isColumn = own.columns === 1 && own.rows === rows;
  if (!isColumn && !(own.rows === 1 && own.columns === columns)) throw notPortable('answersError');
  const polarity = polaritiesOf(call, 2);
  const isAcross = call.isGiven(2) && call.cells(2).rows === 1;
  const gaps = listed(own).map((value, index) => {
    const others = isColumn ? part(peers, index, 0, 1, columns) : part(peers, 0, index, rows, 1);
    const better = isAcross ? polarity(0, index) : polarity(index, 0);
    const trace = plain`1E-12*ABS(${value})`;
    return [
      plain`${value}-${byDirection(better, plain`MAX(${others})`, plain`MIN(${others})`)}`,
      plain`${value}-AVERAGE(${others})`,
      plain`1+${byDirection(better, plain`COUNTIF(${others},">"&${value}+${trace})`, plain`COUNTIF(${others},"<"&${value}-${trace})`)}`,
    ].map((one) => {
      const isThere = plain`IF(OR(${value}="",COUNT(${others})=0),NA(),IF(ISNUMBER(${value}),${one},${MISTAKE}))`;
      return isThere;
    });
  });
  if (isColumn) return grid(gaps.length, 3, (row, column) => gaps[row]?.[column] ?? MISTAKE);
  return grid(3, gaps.length, (row, column) => gaps[column]?.[row] ?? MISTAKE);
}

/** Stabilizing says nothing about which of two is better. */
function byDirection(polarity: Known, more: Formula, less: Formula): Formula {
  if (polarity === 'maximize') return more;
  if (polarity === 'minimize') return less;
  if (typeof polarity === 'string') return MISTAKE;
  return plain`IF(${polarity}="maximize",${more},IF(${polarity}="minimize",${less},${MISTAKE}))`;
}
