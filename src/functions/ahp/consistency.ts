import { consistencyIndex, consistencyRatioAt } from '../../engine/ahp/consistency';
import { geometricConsistencyIndex } from '../../engine/ahp/geometricConsistency';
import { hierarchyConsistencyRatio } from '../../engine/ahp/hierarchyConsistency';
import { namesOf, readJudgments } from '../../engine/ahp/judgments';
import { readLabels } from '../../engine/ahp/labels';
import { lambdaOf, readLambdaDefinition } from '../../engine/ahp/lambda';
import { PRIORITY_METHODS } from '../../engine/ahp/priorities';
import { RANDOM_INDEX_TABLES, randomIndexFor, readRandomIndex } from '../../engine/ahp/randomIndex';
import { koczkodajInconsistency } from '../../engine/ahp/triads';
import { readCount, worstJudgments } from '../../engine/ahp/worstJudgments';
import { readWord } from '../../engine/words';
import { answer, answerCells } from '../boundary';

/**
 * Consistency ratio of a pairwise comparison matrix: 0 is consistent, above 0.10 the judgments deserve a second look.
 * @customfunction AHP_CR AHP.CR
 * @param matrix The judgments, as for AHP.WEIGHTS.
 * @param [method] "eigenvector" (the default), "geometric" or "column", as for AHP.WEIGHTS.
 * @param [randomIndex] Table of the random index: "saaty" (the default), "suryadi", "saaty2005", "alonso-lamata" or "donegan-dodd"; or the index itself, a number.
 * @param [lambda] "eigenvalue", "mean-ratio" or "column-sums", as for AHP.LAMBDA.
 * @returns The consistency ratio, 0 or more.
 * @words method PRIORITY_METHODS
 * @words randomIndex RANDOM_INDEX_TABLES
 * @words lambda LAMBDA_DEFINITIONS
 * @remarks 0 for one or two items. λ is that of AHP.LAMBDA. Missing judgments lower the random index of a table, not one that is
 * given as a number.
 * @formula CR = ((λ − n)/(n − 1))/RI
 * alonso-lamata: CR = (λ − n)/(2.7699·n − 4.3513 − n)
 * m missing judgments: RI by the table of Ágoston & Csató for n ≤ 6, else RI·(1 − 2·m/((n − 1)·(n − 2)))
 * @throws matrixNotSquare answersNotMatrix matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal itemsNeverCompared
 * itemsUnused weightsBeyondNumbers unknownWord randomIndexBeyondTable
 * @source Saaty 1980 and 2005; Suryadi & Ramdhani 1998; Alonso & Lamata 2006; Donegan & Dodd 1991; Ágoston & Csató 2022. Examples: the perspectives of SAMSAT Karang Ploso and the treasurer's indicators.
 * @example =AHP.CR({1,1,1,1;1,1,3,3;1,"1/3",1,1;1,"1/3",1,1},"column") -> 0.0569
 * @example =AHP.CR({1,1,-2,-2,-2,-2,-2;0,1,-2,-2,-2,-2,-2;0,0,1,1,-2,2,2;0,0,0,1,-2,2,2;0,0,0,0,1,2,2;0,0,0,0,0,1,1;0,0,0,0,0,0,1}) -> 0.0250
 */
export function ahpCr(matrix: any[][], method?: any, randomIndex?: any, lambda?: any): number {
  return answer([matrix, method, randomIndex, lambda], (matrix, method, randomIndex, lambda) => {
    const judgments = readJudgments(matrix);
    const way = readWord(method, PRIORITY_METHODS);
    const definition = readLambdaDefinition(lambda);
    return consistencyRatioAt(judgments, () => lambdaOf(judgments, way, definition), readRandomIndex(randomIndex));
  });
}

/**
 * Largest eigenvalue λmax of a pairwise comparison matrix, from which its consistency is measured.
 * @customfunction AHP_LAMBDA AHP.LAMBDA
 * @param matrix The judgments, as for AHP.WEIGHTS.
 * @param [method] "eigenvector" (the default), "geometric" or "column", as for AHP.WEIGHTS.
 * @param [lambda] "eigenvalue", "mean-ratio" (mean of (Aw)/w) or "column-sums" (column totals times weights); left out, mean-ratio for column, else eigenvalue.
 * @returns λmax: n for consistent judgments of n items, more for others.
 * @words method PRIORITY_METHODS
 * @words lambda LAMBDA_DEFINITIONS
 * @remarks Definitions differ where the weights are no eigenvector: theses print the mean of (Aw)/w, spreadsheets the column totals
 * times the weights. Missing judgments are completed first.
 * @formula eigenvalue: A·w = λmax·w
 * mean-ratio: λ = (1/n)·Σᵢ (A·w)ᵢ/wᵢ
 * column-sums: λ = Σⱼ wⱼ·Σᵢ aᵢⱼ
 * @throws matrixNotSquare answersNotMatrix matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal itemsNeverCompared
 * itemsUnused weightsBeyondNumbers unknownWord
 * @source Saaty 1980. Examples: the perspectives and the KPIs L1a to L1c of SAMSAT Karang Ploso.
 * @example =AHP.LAMBDA({1,1,1,1;1,1,3,3;1,0.33,1,1;1,0.33,1,1},"column") -> 4.15
 * @example =AHP.LAMBDA({1,2,0.5;0.5,1,0.5;2,2,1}) -> 3.05
 * @example =AHP.LAMBDA({1,3,4,2;0,1,"1/2","1/2";0,0,1,2;0,0,0,1},"geometric","mean-ratio") -> 4.21997
 */
export function ahpLambda(matrix: any[][], method?: any, lambda?: any): number {
  return answer([matrix, method, lambda], (matrix, method, lambda) =>
    lambdaOf(readJudgments(matrix), readWord(method, PRIORITY_METHODS), readLambdaDefinition(lambda)),
  );
}

/**
 * Consistency index of a pairwise comparison matrix, before it is divided by the random index.
 * @customfunction AHP_CI AHP.CI
 * @param matrix The judgments, as for AHP.WEIGHTS.
 * @param [method] "eigenvector" (the default), "geometric" or "column", as for AHP.WEIGHTS.
 * @param [lambda] "eigenvalue", "mean-ratio" or "column-sums", as for AHP.LAMBDA.
 * @returns The consistency index, 0 for consistent judgments.
 * @words method PRIORITY_METHODS
 * @words lambda LAMBDA_DEFINITIONS
 * @remarks 0 for one or two items. λmax is that of AHP.LAMBDA.
 * @formula CI = (λmax − n)/(n − 1)
 * @throws matrixNotSquare answersNotMatrix matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal itemsNeverCompared
 * itemsUnused weightsBeyondNumbers unknownWord
 * @source Saaty 1980. Example: the perspectives of SAMSAT Karang Ploso.
 * @example =AHP.CI({1,1,1,1;1,1,3,3;1,0.33,1,1;1,0.33,1,1},"column") -> 0.051
 */
export function ahpCi(matrix: any[][], method?: any, lambda?: any): number {
  return answer([matrix, method, lambda], (matrix, method, lambda) => {
    const judgments = readJudgments(matrix);
    return consistencyIndex(
      judgments,
      lambdaOf(judgments, readWord(method, PRIORITY_METHODS), readLambdaDefinition(lambda)),
    );
  });
}

/**
 * Geometric consistency index of a pairwise comparison matrix, for weights by the row geometric mean.
 * @customfunction AHP_GCI AHP.GCI
 * @param matrix The judgments, as for AHP.WEIGHTS.
 * @returns The index, 0 for consistent judgments.
 * @remarks A CR of 0.10 corresponds to 0.3147 for 3 items, 0.3526 for 4 and 0.370 for more. 0 for two items. With m missing judgments
 * the least-squares weights and the known pairs count; 0 when they only just link the items.
 * @formula GCI = 2/((n − 1)·(n − 2))·Σ ln²(aᵢⱼ·wⱼ/wᵢ)
 * m missing judgments: Σ over the known pairs, by n·(n − 1)/2 − m − (n − 1)
 * @throws matrixNotSquare answersNotMatrix matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal itemsNeverCompared
 * itemsUnused
 * @source Aguarón & Moreno-Jiménez 2003, with the example's judgments 2, 5 and 3.
 * @example =AHP.GCI({1,2,5;0,1,3;0,0,1}) -> 0.0110804
 */
export function ahpGci(matrix: any[][]): number {
  return answer([matrix], (matrix) => geometricConsistencyIndex(readJudgments(matrix)));
}

/**
 * Random index: the mean consistency index of random matrices of n items.
 * @customfunction AHP_RI AHP.RI
 * @param n The number of items, 1 to 100.
 * @param [randomIndex] Table of the random index: "saaty" (the default), "suryadi", "saaty2005", "alonso-lamata" or "donegan-dodd".
 * @returns The random index.
 * @words randomIndex RANDOM_INDEX_TABLES
 * @remarks 0 for one and two items. The tables of Saaty and Suryadi end at 15 items, the others reach 100. For complete matrices: AHP.CR
 * lowers the index for missing judgments.
 * @formula CR = CI/RI
 * alonso-lamata: RI = (1.7699·n − 4.3513)/(n − 1)
 * donegan-dodd: linear between the sizes listed
 * @throws numberMissing notAWholeNumber notANumber numberHindered limitNotValue percentUnexpected ambiguousNumber
 * unknownWord randomIndexBeyondTable
 * @source Saaty 1980 and 2005; Suryadi & Ramdhani 1998, as Table 2.2 of the SAMSAT study prints it; Alonso & Lamata 2006; Donegan & Dodd 1991.
 * @example =AHP.RI(7) -> 1.32
 * @example =AHP.RI(14,"suryadi") -> 1.58
 */
export function ahpRi(n: any, randomIndex?: any): number {
  return answer([n, randomIndex], (n, randomIndex) => randomIndexFor(n, readWord(randomIndex, RANDOM_INDEX_TABLES)));
}

/**
 * Consistency ratio of a whole hierarchy, from the indices of its matrices.
 * @customfunction AHP_HIERARCHYCR AHP.HIERARCHYCR
 * @param weights The global weight of the item below which each matrix stands, in a column or a row; 1 for the goal.
 * @param ci The consistency index of each matrix.
 * @param ri The random index of each matrix.
 * @returns The consistency ratio of the hierarchy, 0 or more.
 * @remarks Lists of equal length. A blank index is the 0 of one or two items; 0 where no matrix can contradict itself.
 * @formula CR = Σ w·CI/Σ w·RI
 * @throws lengthsDiffer notAList weightMissing weightNotPositive indexNegative notANumber numberHindered limitNotValue
 * scalesMixed percentUnexpected ambiguousNumber
 * @source Saaty 1980. Example: a goal of four criteria over two matrices of three, invented data.
 * @example =AHP.HIERARCHYCR({1;0.6;0.4},{0.05;0.02;0},{0.9;0.58;0.58}) -> 0.0419
 */
export function ahpHierarchyCr(weights: any[][], ci: any[][], ri: any[][]): number {
  return answer([weights, ci, ri], (weights, ci, ri) => hierarchyConsistencyRatio(weights, ci, ri));
}

/**
 * Koczkodaj's inconsistency: how far the worst three judgments that form a triad contradict each other.
 * @customfunction AHP_KOCZKODAJ AHP.KOCZKODAJ
 * @param matrix The judgments, as for AHP.WEIGHTS.
 * @returns The inconsistency, 0 to 1; customary limit 1/3.
 * @remarks Only triads whose three pairs are all judged count; 0 when there is none.
 * @formula max over i < j < k of min(|1 − aᵢₖ/(aᵢⱼ·aⱼₖ)|, |1 − aᵢⱼ·aⱼₖ/aᵢₖ|)
 * @throws matrixNotSquare answersNotMatrix matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal itemsNeverCompared
 * itemsUnused
 * @source Koczkodaj 1993. Example: the perspectives of SAMSAT Karang Ploso.
 * @example =AHP.KOCZKODAJ({1,1,1,1;1,1,3,3;1,0.33,1,1;1,0.33,1,1}) -> 0.667
 */
export function ahpKoczkodaj(matrix: any[][]): number {
  return answer([matrix], (matrix) => koczkodajInconsistency(readJudgments(matrix)));
}

/**
 * The most inconsistent judgments, worst first, each with a better one and the consistency ratio that it would bring.
 * @customfunction AHP_INCONSISTENT AHP.INCONSISTENT
 * @param matrix The judgments, as for AHP.WEIGHTS.
 * @param [count] How many judgments; 3 by default.
 * @param [labels] The names of the items, in a row or a column; numbered 1 to n if left out.
 * @returns A row per judgment, without a heading: the two items, the judgment given, the one suggested, the CR if it is taken.
 * @remarks Never more rows than judgments; missing ones are not listed. The suggestion is the step of 1/9 … 9 nearest, as a
 * ratio, to the ratio of the weights, CR that by Saaty's random index; beyond 15 items it is #VALUE! in its cell. Equals keep the order of the
 * matrix.
 * @formula ranked by max(ε, 1/ε), ε = aᵢⱼ·wⱼ/wᵢ, w by eigenvector
 * @throws matrixNotSquare answersNotMatrix matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal itemsNeverCompared
 * itemsUnused weightsBeyondNumbers notAWholeNumber notANumber numberHindered limitNotValue percentUnexpected
 * ambiguousNumber lengthsDiffer notAList randomIndexBeyondTable
 * @source Saaty 2003. Example: the perspectives of SAMSAT Karang Ploso.
 * @example =AHP.INCONSISTENT({1,1,1,1;1,1,3,3;1,0.33,1,1;1,0.33,1,1},2,{"F","C","IBP","LG"}) -> {"F","C",1,0.5,0.0076;"F","IBP",1,1,0.0572}
 */
export function ahpInconsistent(matrix: any[][], count?: any, labels?: any[][]): any[][] {
  return answerCells([matrix, count, labels], [matrix, count, labels], (matrix, count, labels) => {
    const judgments = readJudgments(matrix);
    return worstJudgments(judgments, readCount(count), readLabels(labels, judgments.size, namesOf(matrix)));
  });
}
