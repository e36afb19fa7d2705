import { consistencyRatio } from '../engine/ahp/consistency';
import { readJudgments } from '../engine/ahp/judgments';
import { priorities, PRIORITY_METHODS } from '../engine/ahp/priorities';
import { RANDOM_INDEX_TABLES } from '../engine/ahp/randomIndex';
import { readWord } from '../engine/words';
import { answer } from './boundary';

/**
 * Weights of items from their pairwise comparison matrix, one per item, summing to 1.
 * @customfunction AHP_WEIGHTS AHP.WEIGHTS
 * @param matrix The judgments, as many rows as columns: the full matrix, or one triangle with the other left blank. A negative -k means 1/k.
 * @param [method] "eigenvector" (Saaty, the default), "geometric" (row geometric mean) or "column" (mean of normalised columns).
 * @returns A column of weights, one per item.
 * @remarks n×n judgments, 2 to 100 items, to n×1 fractions. #VALUE! for a matrix that is not square, judgments that are not
 * numbers or contradict each other, and items never compared. Missing judgments are completed: smallest eigenvalue for
 * eigenvector and column, least squares on logs for geometric.
 * Sources: Saaty 1980; Crawford & Williams 1985; Bozóki, Fülöp & Rónyai 2010.
 * @example =AHP.WEIGHTS({1,1,1,1;0,1,3,3;0,0,1,1;0,0,0,1},"column") -> {0.24;0.41;0.18;0.18}
 * @example =AHP.WEIGHTS({1,1,-2,-2,-2,-2,-2;0,1,-2,-2,-2,-2,-2;0,0,1,1,-2,2,2;0,0,0,1,-2,2,2;0,0,0,0,1,2,2;0,0,0,0,0,1,1;0,0,0,0,0,0,1}) -> {0.081;0.081;0.178;0.178;0.244;0.120;0.120}
 */
export function ahpWeights(matrix: any[][], method?: any): any[][] {
  return answer([matrix, method], () => {
    const { weights } = priorities(readJudgments(matrix), readWord(method, PRIORITY_METHODS));
    return weights.map((weight) => [weight]);
  });
}

/**
 * Consistency ratio of a pairwise comparison matrix: 0 is consistent, above 0.10 the judgments deserve a second look.
 * @customfunction AHP_CR AHP.CR
 * @param matrix The judgments, as for AHP.WEIGHTS.
 * @param [method] "eigenvector" (the default), "geometric" or "column", as for AHP.WEIGHTS.
 * @param [randomIndex] Table of the random index: "saaty" (the default), "suryadi", "saaty2005", "alonso-lamata" or "donegan-dodd".
 * @returns The consistency ratio, 0 or more.
 * @remarks (λ − n)/(n − 1) divided by the random index; 0 for two items. λ is the largest eigenvalue, or the mean of (Aw)/w for
 * column. #VALUE! as for AHP.WEIGHTS, and for more items than the table has. Missing judgments lower the random index.
 * Sources: Saaty 1980 and 2005; Suryadi & Ramdhani 1998; Alonso & Lamata 2006; Donegan & Dodd 1991; Ágoston & Csató 2022.
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
