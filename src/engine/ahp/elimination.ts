/** A square matrix, row by row in one list: fast to copy and to run through. */
export type FlatMatrix = number[];

/**
 * Solves M·x = b for each of `sides` by Gaussian elimination without row exchanges. `matrix` is overwritten, and every
 * side becomes its solution.
 *
 * Exchanges are not needed for the matrices of this folder: nonsingular M-matrices (positive diagonal, other entries
 * not positive) and symmetric positive definite ones keep positive pivots. Where rounding makes the matrix singular, as
 * inverse iteration wants it, the vanished pivot is replaced by `smallestPivot`.
 */
export function solveInPlace(matrix: FlatMatrix, sides: readonly number[][], smallestPivot: number): void {
  const size = Math.sqrt(matrix.length);
  for (let step = 0; step < size; step += 1) eliminateBelow(matrix, size, step, sides, smallestPivot);
  for (const side of sides) {
    for (let row = size - 1; row >= 0; row -= 1) {
      let value = side[row] as number;
      for (let column = row + 1; column < size; column += 1) {
        value -= (matrix[row * size + column] as number) * (side[column] as number);
      }
      side[row] = value / (matrix[row * size + row] as number);
    }
  }
}

function eliminateBelow(
  matrix: FlatMatrix,
  size: number,
  step: number,
  sides: readonly number[][],
  smallestPivot: number,
): void {
  const pivotRow = step * size;
  const pivot = Math.max(matrix[pivotRow + step] as number, smallestPivot);
  matrix[pivotRow + step] = pivot;
  for (let below = step + 1; below < size; below += 1) {
    const row = below * size;
    const factor = (matrix[row + step] as number) / pivot;
    for (let column = step + 1; column < size; column += 1) {
      matrix[row + column] = (matrix[row + column] as number) - factor * (matrix[pivotRow + column] as number);
    }
    for (let k = 0; k < sides.length; k += 1) {
      const side = sides[k] as number[];
      side[below] = (side[below] as number) - factor * (side[step] as number);
    }
  }
}
