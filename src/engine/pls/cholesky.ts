import type { Flat } from './model';

/** What is left of an item's variance, 1, when the others have explained theirs: below, it follows from them. */
const NOTHING_LEFT = 1e-10;

/**
 * The lower factor of a symmetric matrix of correlations, in place; false where one row follows from those before it, or
 * where the matrix is none of correlations. Elimination of the AHP replaces a pivot that vanishes; here it is the answer.
 */
export function factorSymmetric(matrix: Flat, size: number): boolean {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row * size + column] as number;
      for (let k = 0; k < column; k += 1) {
        rest -= (matrix[row * size + k] as number) * (matrix[column * size + k] as number);
      }
      if (column < row) matrix[row * size + column] = rest / (matrix[column * size + column] as number);
      else if (rest > NOTHING_LEFT) matrix[row * size + row] = Math.sqrt(rest);
      else return false;
    }
  }
  return true;
}

/** Solves by the factor: `side` becomes the solution. */
export function solveFactored(factor: Flat, side: Float64Array): void {
  const size = side.length;
  for (let row = 0; row < size; row += 1) {
    let value = side[row] as number;
    for (let k = 0; k < row; k += 1) value -= (factor[row * size + k] as number) * (side[k] as number);
    side[row] = value / (factor[row * size + row] as number);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let value = side[row] as number;
    for (let k = row + 1; k < size; k += 1) value -= (factor[k * size + row] as number) * (side[k] as number);
    side[row] = value / (factor[row * size + row] as number);
  }
}

/** The diagonal of the inverse of a matrix of correlations, which are the VIF; `null` where it has no inverse. */
export function inverseDiagonal(matrix: Flat, size: number): number[] | null {
  const factor = Float64Array.from(matrix);
  if (!factorSymmetric(factor, size)) return null;
  return Array.from({ length: size }, (_, place) => {
    const unit = new Float64Array(size);
    unit[place] = 1;
    solveFactored(factor, unit);
    return unit[place] as number;
  });
}

/** The part of a square matrix with these rows and columns. */
export function partOf(matrix: Flat, size: number, places: readonly number[]): Flat {
  const count = places.length;
  const part = new Float64Array(count * count);
  for (let row = 0; row < count; row += 1) {
    const from = (places[row] as number) * size;
    for (let column = 0; column < count; column += 1) {
      part[row * count + column] = matrix[from + (places[column] as number)] as number;
    }
  }
  return part;
}
