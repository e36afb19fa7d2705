import { readJudgments } from '../../engine/ahp/judgments';
import { priorities, PRIORITY_METHODS } from '../../engine/ahp/priorities';
import { readWord } from '../../engine/words';
import { answer } from '../boundary';

/**
 * Weights of items from their pairwise comparison matrix, one per item, summing to 1.
 * @customfunction AHP_WEIGHTS AHP.WEIGHTS
 * @param matrix The judgments, as many rows as columns: the full matrix, or one triangle with the other left blank. A negative -k means 1/k.
 * @param [method] "eigenvector" (Saaty, the default), "geometric" (row geometric mean) or "column" (mean of normalised columns).
 * @returns A column of weights, one per item.
 * @words method PRIORITY_METHODS
 * @remarks n×n judgments, 2 to 100 items, to n×1 fractions. Missing judgments are completed first: so that the largest eigenvalue
 * is smallest for eigenvector and column, by least squares on logs for geometric.
 * @formula eigenvector: A·w = λmax·w, Σ w = 1
 * geometric: wᵢ ∝ (Πⱼ aᵢⱼ)^(1/n)
 * column: wᵢ = (1/n)·Σⱼ aᵢⱼ / Σₖ aₖⱼ
 * @throws matrixNotSquare matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood judgmentLikelyDate
 * judgmentOutsideScale pairNotReciprocal itemsNeverCompared weightsBeyondNumbers unknownWord
 * @source Saaty 1980; Crawford & Williams 1985; Bozóki, Fülöp & Rónyai 2010. Examples: the perspectives of SAMSAT Karang Ploso and the treasurer's indicators.
 * @example =AHP.WEIGHTS({1,1,1,1;0,1,3,3;0,0,1,1;0,0,0,1},"column") -> {0.24;0.41;0.18;0.18}
 * @example =AHP.WEIGHTS({1,1,-2,-2,-2,-2,-2;0,1,-2,-2,-2,-2,-2;0,0,1,1,-2,2,2;0,0,0,1,-2,2,2;0,0,0,0,1,2,2;0,0,0,0,0,1,1;0,0,0,0,0,0,1}) -> {0.081;0.081;0.178;0.178;0.244;0.120;0.120}
 */
export function ahpWeights(matrix: any[][], method?: any): any[][] {
  return answer([matrix, method], () => {
    const { weights } = priorities(readJudgments(matrix), readWord(method, PRIORITY_METHODS));
    return weights.map((weight) => [weight]);
  });
}
