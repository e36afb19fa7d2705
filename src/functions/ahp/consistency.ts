import { consistencyRatio } from '../../engine/ahp/consistency';
import { readJudgments } from '../../engine/ahp/judgments';
import { PRIORITY_METHODS } from '../../engine/ahp/priorities';
import { RANDOM_INDEX_TABLES } from '../../engine/ahp/randomIndex';
import { readWord } from '../../engine/words';
import { answer } from '../boundary';

/**
 * Consistency ratio of a pairwise comparison matrix: 0 is consistent, above 0.10 the judgments deserve a second look.
 * @customfunction AHP_CR AHP.CR
 * @param matrix The judgments, as for AHP.WEIGHTS.
 * @param [method] "eigenvector" (the default), "geometric" or "column", as for AHP.WEIGHTS.
 * @param [randomIndex] Table of the random index: "saaty" (the default), "suryadi", "saaty2005", "alonso-lamata" or "donegan-dodd".
 * @returns The consistency ratio, 0 or more.
 * @words method PRIORITY_METHODS
 * @words randomIndex RANDOM_INDEX_TABLES
 * @remarks 0 for two items. λ is the largest eigenvalue, or the mean of (Aw)/w for column. Missing judgments lower the random
 * index.
 * @formula CR = ((λ − n)/(n − 1))/RI
 * alonso-lamata: CR = (λ − n)/(2.7699·n − 4.3513 − n)
 * m missing judgments: RI·(1 − 2·m/((n − 1)·(n − 2)))
 * @throws matrixNotSquare matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood judgmentLikelyDate
 * judgmentOutsideScale pairNotReciprocal itemsNeverCompared weightsBeyondNumbers unknownWord randomIndexBeyondTable
 * @source Saaty 1980 and 2005; Suryadi & Ramdhani 1998; Alonso & Lamata 2006; Donegan & Dodd 1991; Ágoston & Csató 2022. Examples: the perspectives of SAMSAT Karang Ploso and the treasurer's indicators.
 * @example =AHP.CR({1,1,1,1;1,1,3,3;1,"1/3",1,1;1,"1/3",1,1},"column") -> 0.0569
 * @example =AHP.CR({1,1,-2,-2,-2,-2,-2;0,1,-2,-2,-2,-2,-2;0,0,1,1,-2,2,2;0,0,0,1,-2,2,2;0,0,0,0,1,2,2;0,0,0,0,0,1,1;0,0,0,0,0,0,1}) -> 0.0250
 */
export function ahpCr(matrix: any[][], method?: any, randomIndex?: any): number {
  return answer([matrix, method, randomIndex], () =>
    consistencyRatio(
      readJudgments(matrix),
      readWord(method, PRIORITY_METHODS),
      readWord(randomIndex, RANDOM_INDEX_TABLES),
    ),
  );
}
