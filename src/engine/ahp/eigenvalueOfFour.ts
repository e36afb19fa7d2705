import type { CompleteMatrix } from './judgments';

/**
 * The largest eigenvalue of the judgments of four items, by their characteristic polynomial: of a reciprocal matrix it
 * is λ⁴ − 4λ³ − (T − 8)·λ + T − Q − 2, where T is the sum of t + 1/t over the four triads aᵢⱼ·aⱼₖ/aᵢₖ and Q the same
 * over the three ways around all four items. All other roots are nearer to 0, so that Newton's steps from above fall to
 * it.
 */
export function eigenvalueOfFour(matrix: CompleteMatrix): number {
  const a12 = matrix[0]?.[1] as number;
  const a13 = matrix[0]?.[2] as number;
  const a14 = matrix[0]?.[3] as number;
  const a23 = matrix[1]?.[2] as number;
  const a24 = matrix[1]?.[3] as number;
  const a34 = matrix[2]?.[3] as number;
  const triads =
    withReciprocal((a12 * a23) / a13) +
    withReciprocal((a12 * a24) / a14) +
    withReciprocal((a13 * a34) / a14) +
    withReciprocal((a23 * a34) / a24);
  const rounds =
    withReciprocal((a12 * a23 * a34) / a14) +
    withReciprocal((a12 * a24) / (a34 * a13)) +
    withReciprocal((a13 * a24) / (a23 * a14));
  const slope = triads - 8;
  const constant = triads - rounds - 2;
  let value = Infinity;
  // With λ ≥ 4, λ − 4 = (T − 8)/λ² − (T − Q − 2)/λ³ is at most this.
  let next = 4 + slope / 16 + Math.max(0, -constant) / 64;
  while (next < value) {
    value = next;
    const square = value * value;
    const polynomial = square * value * (value - 4) - slope * value + constant;
    next = value - polynomial / (4 * square * (value - 3) - slope);
  }
  return value;
}

function withReciprocal(ratio: number): number {
  return ratio + 1 / ratio;
}
