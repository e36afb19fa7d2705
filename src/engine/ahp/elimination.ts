/**
 * Solves M·X = B by Gaussian elimination without row exchanges. Each row holds a row of M followed by the same row of B,
 * and is overwritten; the solution stands where B stood.
 *
 * Exchanges are not needed for the matrices of this folder: nonsingular M-matrices (positive diagonal, other entries not
 * positive) and symmetric positive definite ones keep positive pivots. Where rounding makes M singular, as inverse
 * iteration wants it, the vanished pivot is replaced by `smallestPivot`.
 */
export function solveInPlace(rows: number[][], smallestPivot: number): void {
  const size = rows.length;
  const width = rows[0]?.length ?? 0;
  rows.forEach((pivotRow, step) => {
    const pivot = Math.max(pivotRow[step] ?? 0, smallestPivot);
    pivotRow[step] = pivot;
    for (let below = step + 1; below < size; below += 1) {
      const row = rows[below] as number[];
      const factor = (row[step] as number) / pivot;
      if (factor === 0) continue;
      for (let column = step + 1; column < width; column += 1) {
        row[column] = (row[column] as number) - factor * (pivotRow[column] as number);
      }
    }
  });
  for (let step = size - 1; step >= 0; step -= 1) {
    const solved = rows[step] as number[];
    const pivot = solved[step] as number;
    for (let column = size; column < width; column += 1) {
      let value = solved[column] as number;
      for (let later = step + 1; later < size; later += 1) {
        value -= (solved[later] as number) * ((rows[later] as number[])[column] as number);
      }
      solved[column] = value / pivot;
    }
  }
}
