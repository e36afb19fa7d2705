import { carriedToScale, JUDGMENT_SCALES } from '../../engine/ahp/judgmentScale';
import { readJudgments } from '../../engine/ahp/judgments';
import { matrixOfPairs } from '../../engine/ahp/pairs';
import { completed, PRIORITY_METHODS } from '../../engine/ahp/priorities';
import { FAVOURS, reciprocalMatrix } from '../../engine/ahp/questionnaire';
import { readWord } from '../../engine/words';
import { answer, answerCells } from '../boundary';

/**
 * Full reciprocal matrix from one triangle, or from a list of judgments in questionnaire order.
 * @customfunction AHP_MATRIX AHP.MATRIX
 * @param judgments A square range with one triangle or both; or the n·(n − 1)/2 judgments in a row or a column: item 1 with 2, 1 with 3, …, 2 with 3, …
 * @param [favours] Which item of a pair a negative judgment favours: "second" (the default: -3 is 1/3) or "first" (-3 is 3, and 3 is 1/3, as R's ahpsurvey codes).
 * @returns The n×n matrix.
 * @words favours FAVOURS
 * @remarks 1 judgment makes 2×2, 3 make 3×3, 6 make 4×4. Blank, 0: not judged, and "" in the result. On a line with the first item to
 * the left and the second to the right, "second" counts negatives to the right, "first" to the left. Of a pair given
 * twice the entry above 1 is kept. Items need not be linked by judgments.
 * @formula aᵢᵢ = 1
 * aⱼᵢ = 1/aᵢⱼ
 * @throws neitherMatrixNorList answersNotMatrix codeOfAnotherScale listFitsNoPairs matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal unknownWord
 * @source Saaty 1980. Examples: objectives C1 to C4 of SAMSAT Karang Ploso as a questionnaire, and its perspectives.
 * @example =AHP.MATRIX({2;2;2;1;-2;-2}) -> {1,2,2,2;0.5,1,1,0.5;0.5,1,1,0.5;0.5,2,2,1}
 * @example =AHP.MATRIX({1,1,1,1;0,1,3,3;0,0,1,1;0,0,0,1}) -> {1,1,1,1;1,1,3,3;1,0.333,1,1;1,0.333,1,1}
 */
export function ahpMatrix(judgments: any[][], favours?: any): any[][] {
  return answer([judgments, favours], (judgments, favours) => reciprocalMatrix(judgments, readWord(favours, FAVOURS)));
}

/**
 * Full reciprocal matrix from a list of judgments that names its items, in any order and turned round.
 * @customfunction AHP_PAIRS AHP.PAIRS
 * @param first The first item of each pair, in a column or a row.
 * @param second The second item of each pair.
 * @param judgments How many times the first outweighs the second, as for AHP.MATRIX; blank where it is not judged.
 * @param [items] The items in the order of the matrix; left out, that of their first appearance, and their names stand with it.
 * @param [favours] Which item of a pair a negative judgment favours: "second" (the default) or "first", as for AHP.MATRIX.
 * @returns The n×n matrix; with a row and a column of names where the items are left out.
 * @words favours FAVOURS
 * @remarks Upper and lower case count as the same name, and so do spaces around it. Blank rows are left out. A matrix with its names
 * is read by AHP.WEIGHTS and all others.
 * @formula aⱼᵢ = 1/aᵢⱼ
 * @throws lengthsDiffer notAList itemMissing pairItemTwice pairItemUnknown pairWithItself pairTwice matrixTooSmall
 * matrixTooLarge codeOfAnotherScale judgmentNotUnderstood judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale
 * printedTooCoarse unknownWord
 * @source Saaty 1980. Example: three criteria, invented data.
 * @example =AHP.PAIRS({"A";"C";"B"},{"B";"A";"C"},{2;"1/4";3}) -> {"","A","B","C";"A",1,2,4;"B",0.5,1,3;"C",0.25,0.333,1}
 * @example =AHP.PAIRS({"A";"C";"B"},{"B";"A";"C"},{2;"1/4";3},{"C","B","A"}) -> {1,0.333,0.25;3,1,0.5;4,2,1}
 */
export function ahpPairs(first: any[][], second: any[][], judgments: any[][], items?: any[][], favours?: any): any[][] {
  return answer([first, second, judgments, items, favours], (first, second, judgments, items, favours) =>
    matrixOfPairs(first, second, judgments, items, readWord(favours, FAVOURS)),
  );
}

/**
 * The matrix with its missing judgments filled by what the others imply.
 * @customfunction AHP_COMPLETE AHP.COMPLETE
 * @param matrix The judgments, as for AHP.WEIGHTS; both cells of a pair blank where it is not judged.
 * @param [method] "eigenvector" and "column": so that λmax is smallest; "geometric": by least squares on logs.
 * @returns The n×n matrix, judgments given kept as they are.
 * @words method PRIORITY_METHODS
 * @remarks 2 to 100 items, linked with each other by judgments. AHP.WEIGHTS and AHP.CR complete a matrix themselves: give them
 * the incomplete one, since the random index depends on how many judgments are missing.
 * @formula eigenvector, column: min λmax over the missing aᵢⱼ
 * geometric: aᵢⱼ = wᵢ/wⱼ, min Σ ln²(aᵢⱼ·wⱼ/wᵢ) over the given aᵢⱼ
 * @throws matrixNotSquare answersNotMatrix matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal itemsNeverCompared
 * itemsUnused weightsBeyondNumbers unknownWord
 * @source Bozóki, Fülöp & Rónyai 2010; Kwiesielewicz 1996. Example: the perspectives of SAMSAT Karang Ploso, the last judgment left out.
 * @example =AHP.COMPLETE({1,1,1,1;0,1,3,3;0,0,1,0;0,0,0,1}) -> {1,1,1,1;1,1,3,3;1,0.333,1,1;1,0.333,1,1}
 */
export function ahpComplete(matrix: any[][], method?: any): any[][] {
  return answer([matrix, method], (matrix, method) =>
    completed(readJudgments(matrix), readWord(method, PRIORITY_METHODS)).map((row) => [...row]),
  );
}

/**
 * Judgments of 1 to 9 and their reciprocals carried to another judgment scale.
 * @customfunction AHP_SCALE AHP.SCALE
 * @param judgments One judgment, a range of them, or a matrix.
 * @param scale "linear", "log", "root", "inverse-linear", "balanced", "balanced-n", "power" or "geometric".
 * @param [n] The number of items, for balanced-n; of a matrix its size.
 * @returns The judgments on the other scale, in the same shape.
 * @words scale JUDGMENT_SCALES
 * @remarks Blank or 0 stays "". A square range with 1 or blank on its diagonal is a matrix: a triangle is made full, and 0.33 beside 3
 * the exact reciprocal. -k and "(k)" mean 1/k. A judgment outside 1/9 to 9 is #VALUE! in its own cell; 0.11 counts as 1/9.
 * @formula linear: x; log: log₂(x + 1); root: √x; power: x²; geometric: 2^(x − 1)
 * inverse-linear: 9/(10 − x); balanced: (9 + x)/(11 − x)
 * balanced-n: (9 + (n − 1)·x)/(9 + n − x)
 * x < 1: 1/f(1/x)
 * @throws judgmentOffScale scaleNeedsSize notAWholeNumber notANumber numberHindered limitNotValue percentUnexpected
 * ambiguousNumber unknownWord matrixTooLarge judgmentNotUnderstood judgmentLikelyDate judgmentLikelyTime
 * judgmentOutsideScale printedTooCoarse pairNotReciprocal
 * @source Harker & Vargas 1987 (root, power); Ma & Zheng 1991 (inverse-linear); Salo & Hämäläinen 1997 (balanced); Lootsma 1989 (geometric); Ishizaka 2010 (log); Goepel 2019 (balanced-n). Example: the perspectives of SAMSAT Karang Ploso.
 * @example =AHP.SCALE({1,1,1,1;1,1,3,3;1,0.33,1,1;1,0.33,1,1},"balanced") -> {1,1,1,1;1,1,1.5,1.5;1,0.667,1,1;1,0.667,1,1}
 * @example =AHP.SCALE({1,3,5,7,9},"balanced-n",4) -> {1,1.8,3,5,9}
 */
export function ahpScale(judgments: any[][], scale: any, n?: any): any[][] {
  return answerCells([judgments, scale, n], [scale, n], (judgments, scale, n) =>
    carriedToScale(judgments, readWord(scale, JUDGMENT_SCALES), n),
  );
}
