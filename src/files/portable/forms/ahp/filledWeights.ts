/** Weights and λ of the filled part of a matrix, by the powers of the whole of it: zeros stay zeros. */
import { filled } from '../../../../engine/phrases';
import { plain } from '../../formula/template';
import type { Formula, Reference } from '../../formula/tree';
import { HEADINGS } from '../headings';
import type { OurCall } from '../ourCall';
import type { FilledMatrix } from './filledMatrix';
import { filledMatrix, square } from './filledMatrix';
import { lineOf } from './matrix';

/** A vector is multiplied 2⁹ times, 16 times by the 32nd power. */
const [SQUARINGS, STEPS] = [5, 16];

export interface FilledWeights {
  readonly room: number;
  /** A column; 0 where there is no item. */
  readonly range: Reference;
  readonly lambda: Reference;
  /** How many items there are; 0 while judgments are missing, or where the powers were too few to find the weights. */
  readonly complete: Reference;
}

/** One for all formulas that read the same part. */
export function filledWeights(call: OurCall, index: number): FilledWeights {
  const matrix = filledMatrix(call, index);
  return call.compiler.shared(`weights ${JSON.stringify(matrix.range)}`, () => newWeights(call, matrix));
}

function newWeights(call: OurCall, { room, range, items }: FilledMatrix): FilledWeights {
  const { language } = call;
  let power = range;
  for (let step = 1; step <= SQUARINGS; step += 1) {
    const title = filled(HEADINGS.squaring[language], { step }, language);
    power = square(call.table(title, [], room), room, plain`MMULT(${power},${power})/SUM(${power})^2`);
  }
  const { power: multiplied, weight, product, complete: items0 } = HEADINGS;
  const words = [multiplied, weight, product].map((word) => word[language]);
  const table = call.table(HEADINGS.weights[language], [...words, 'λ', items0[language]], room);
  const column = (at: number, formula: Formula): Reference =>
    table.putArray(0, at, { rows: room, columns: 1 }, formula);
  let vector: Formula = lineOf({ range, size: room }, 0, 'column');
  for (let step = 1; step <= STEPS; step += 1) vector = plain`MMULT(${power},${vector})`;
  const found = column(0, vector);
  const weights = column(1, plain`${found}/SUM(${found})`);
  const products = column(2, plain`MMULT(${range},${weights})`);
  const lambda = table.put(0, 3, plain`SUM(${products})`);
  const judgments = plain`SUMPRODUCT((${range}>0)*1)`;
  const isComplete = plain`${judgments}=${items}^2+${room}-${items}`;
  // (A·w)ᵢ/wᵢ enclose the eigenvalue.
  const apart = plain`SUMPRODUCT((ABS(${products}-${lambda}*${weights})>5E-10*${lambda}*${weights})*1)`;
  const complete = table.put(
    0,
    4,
    plain`IF(ISNUMBER(${lambda}),IF(AND(${items}>0,${isComplete},${apart}=0),${items},0),0)`,
  );
  return { room, range: weights, lambda, complete };
}
