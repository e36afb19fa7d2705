import { namesOf, readJudgments } from '../../engine/ahp/judgments';
import { readLabels } from '../../engine/ahp/labels';
import { priorities, PRIORITY_METHODS } from '../../engine/ahp/priorities';
import { ahpReport } from '../../engine/ahp/report';
import { readWord } from '../../engine/words';
import { answer, answerCells } from '../boundary';
import { displayLanguage } from '../language';

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
 * @throws matrixNotSquare answersNotMatrix matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal itemsNeverCompared
 * itemsUnused weightsBeyondNumbers unknownWord
 * @source Saaty 1980; Crawford & Williams 1985; Bozóki, Fülöp & Rónyai 2010. Examples: the perspectives of SAMSAT Karang Ploso and the treasurer's indicators.
 * @example =AHP.WEIGHTS({1,1,1,1;0,1,3,3;0,0,1,1;0,0,0,1},"column") -> {0.24;0.41;0.18;0.18}
 * @example =AHP.WEIGHTS({1,1,-2,-2,-2,-2,-2;0,1,-2,-2,-2,-2,-2;0,0,1,1,-2,2,2;0,0,0,1,-2,2,2;0,0,0,0,1,2,2;0,0,0,0,0,1,1;0,0,0,0,0,0,1}) -> {0.081;0.081;0.178;0.178;0.244;0.120;0.120}
 */
export function ahpWeights(matrix: any[][], method?: any): any[][] {
  return answer([matrix, method], (matrix, method) => {
    const { weights } = priorities(readJudgments(matrix), readWord(method, PRIORITY_METHODS));
    return weights.map((weight) => [weight]);
  });
}

/**
 * Report on a pairwise comparison matrix: weights, ranks, λmax, CI, CR and the verdict at 0.10.
 * @customfunction AHP_REPORT AHP.REPORT
 * @param matrix The judgments, as for AHP.WEIGHTS.
 * @param [labels] The names of the items, in a row or a column; numbered 1 to n if left out.
 * @param [method] "eigenvector" (the default), "geometric" or "column", as for AHP.WEIGHTS.
 * @returns A table of n + 5 rows and 3 columns: a heading, the items, then λmax, CI, CR and the verdict.
 * @words method PRIORITY_METHODS
 * @remarks Items of equal weight share the better rank. CR by Saaty's random index (AHP.CR knows others); beyond 15 items CR and
 * verdict are #VALUE! in their cells. The words follow the language of Office. Judgments that cannot contradict each
 * other, as of two items, leave nothing to check.
 * @formula CI = (λmax − n)/(n − 1)
 * CR = CI/RI
 * Consistent: CR ≤ 0.10
 * @throws matrixNotSquare answersNotMatrix matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal itemsNeverCompared
 * itemsUnused weightsBeyondNumbers unknownWord lengthsDiffer notAList randomIndexBeyondTable
 * @source Saaty 1980. Example: the perspectives of SAMSAT Karang Ploso, which prints λ 4.15 and CR 0.06.
 * @example =AHP.REPORT({1,1,1,1;1,1,3,3;1,0.33,1,1;1,0.33,1,1},{"F","C","IBP","LG"},"column") -> {"Item","Weight","Rank";"F",0.24,2;"C",0.41,1;"IBP",0.18,3;"LG",0.18,3;"λmax",4.15,"";"CI",0.051,"";"CR",0.0569,"";"Verdict","Consistent",""}
 */
export function ahpReportOf(matrix: any[][], labels?: any[][], method?: any): any[][] {
  return answerCells([matrix, labels, method], [matrix, labels, method], (matrix, labels, method) => {
    const judgments = readJudgments(matrix);
    return ahpReport(
      judgments,
      readLabels(labels, judgments.size, namesOf(matrix)),
      readWord(method, PRIORITY_METHODS),
      displayLanguage(),
    );
  });
}
