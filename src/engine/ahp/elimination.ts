/** A square matrix, row by row in one list: fast to run through. */
export type FlatMatrix = Float64Array;

/**
 * Gaussian elimination without row exchanges: the first size·size entries of `matrix` become the factors that
 * `solveInPlace` takes.
 *
 * Exchanges are not needed for the matrices of this folder: nonsingular M-matrices (positive diagonal, other entries
 * not positive) and symmetric positive definite ones keep positive pivots; of a matrix that is nearly singular, as
 * inverse iteration wants it, the last may turn out negative. One that vanishes is replaced by `smallestPivot`.
 */
export function factorInPlace(matrix: FlatMatrix, size: number, smallestPivot: number): void {
  for (let step = 0; step < size; step += 1) {
    const pivotRow = step * size;
    if (Math.abs(matrix[pivotRow + step] as number) < smallestPivot) matrix[pivotRow + step] = smallestPivot;
    const pivot = matrix[pivotRow + step] as number;
    for (let below = step + 1; below < size; below += 1) {
      const row = below * size;
      const factor = (matrix[row + step] as number) / pivot;
      matrix[row + step] = factor;
      for (let column = step + 1; column < size; column += 1) {
        matrix[row + column] = (matrix[row + column] as number) - factor * (matrix[pivotRow + column] as number);
      }
    }
  }
}

/** Solves M·x = b by the factors of M; `side`, which is b, becomes x. */
export function solveInPlace(factors: FlatMatrix, side: number[]): void {
  const size = side.length;
  for (let row = 1; row < size; row += 1) {
    let value = side[row] as number;
    for (let column = 0; column < row; column += 1) {
      value -= (factors[row * size + column] as number) * (side[column] as number);
    }
    side[row] = value;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let value = side[row] as number;
    for (let column = row + 1; column < size; column += 1) {
      value -= (factors[row * size + column] as number) * (side[column] as number);
    }
    side[row] = value / (factors[row * size + row] as number);
  }
}
