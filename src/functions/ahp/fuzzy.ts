import { FUZZY_METHODS, fuzzyReport } from '../../engine/ahp/fuzzyWeights';
import { readStacked } from '../../engine/ahp/groups';
import { namesOf } from '../../engine/ahp/judgments';
import { readLabels } from '../../engine/ahp/labels';
import { TRIANGULAR_SCALES, triangularMatrix } from '../../engine/ahp/triangular';
import { readWord } from '../../engine/words';
import { answer } from '../boundary';
import { languageGiven } from '../language';

/**
 * Weights of items by fuzzy AHP: judgments as triangular numbers, by Buckley's geometric mean or Chang's extent analysis.
 * @customfunction AHP_FUZZY AHP.FUZZY
 * @param matrix The judgments, as for AHP.WEIGHTS; several matrices below or beside each other are those of a group.
 * @param [method] "buckley" (geometric mean, the default) or "chang" (extent analysis, whose weights may be 0).
 * @param [scale] What k is: "unit" (k - 1, k, k + 1, with 9 crisp, the default), "capped" (the same, with 9 as 8, 9, 9) or "half" (half of k - 1, k, k + 1).
 * @param [labels] The names of the items, in a row or a column; numbered 1 to n if left out.
 * @param [language] "en" or "id"; the language of Office if left out.
 * @returns A heading, then a row per item: its name, the fuzzy weight l, m, u, the crisp number taken from it, and the weight, summing to 1. For chang a last column with a note beside a weight of 0.
 * @words method FUZZY_METHODS
 * @words scale TRIANGULAR_SCALES
 * @words language LANGUAGES
 * @remarks The weight of item 2 is INDEX(…,3,6). 1 is (1, 1, 1); 1/k is (1/u, 1/m, 1/l). Chang gives weight 0 to an item that is clearly
 * behind, and that does not mean it is unimportant: Wang, Luo & Hua 2008 show that such weights may decide wrongly. For a
 * group l, m and u are geometric means, pair by pair. Missing judgments are completed by least squares on logs. Half knows
 * whole judgments alone, so no AHP.GROUP. Consistency is that of the judgments: AHP.CR.
 * @formula buckley: rᵢ = (Πⱼ aᵢⱼ)^(1/n), (l, m, u)ᵢ = (lᵢ/Σ u, mᵢ/Σ m, uᵢ/Σ l) of r, wᵢ ∝ (l + m + u)/3
 * chang: Sᵢ = Σⱼ aᵢⱼ, (l, m, u)ᵢ as above of S, wᵢ ∝ minₖ V(Sᵢ ≥ Sₖ)
 * V(S₂ ≥ S₁) = 1 where m₂ ≥ m₁, 0 where l₁ ≥ u₂, else (l₁ − u₂)/((m₂ − u₂) − (m₁ − l₁))
 * @throws answersNotMatrix matrixTooSmall matrixTooLarge diagonalNotOne judgmentNotUnderstood
 * judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale judgmentOffScale judgmentNotWhole printedTooCoarse
 * pairNotReciprocal itemsNeverCompared itemsUnused weightsBeyondNumbers groupMatrixShape nobodyJudged lengthsDiffer
 * notAList unknownWord
 * @source Buckley 1985; Chang 1996. Examples: the financial criteria of Kilic, Zaim & Delen 2014; the house buyer of Suryamaharani 2017, whose weights are 0.427, 0.241, 0.249, 0.084 and 0.
 * @example =AHP.FUZZY({1,-2,2;0,1,2;0,0,1},"buckley","unit",{"License","Consultancy","Maintenance"}) -> {"Item","l","m","u","Defuzzified","Weight";"License",0.15,0.31,0.66,0.376,0.317;"Consultancy",0.22,0.49,0.96,0.557,0.469;"Maintenance",0.11,0.20,0.46,0.254,0.214}
 * @example =AHP.FUZZY({1,5,3,3,7;0,1,-2,3,5;0,0,1,3,5;0,0,0,1,-2;0,0,0,0,1},"chang","half",{"Price","Land","Building","Location","Specification"}) -> {"Item","l","m","u","Possibility","Weight","Note";"Price",0.206,0.332,0.509,1,0.427,"";"Land",0.129,0.212,0.360,0.564,0.241,"";"Building",0.129,0.221,0.360,0.583,0.249,"";"Location",0.082,0.133,0.254,0.196,0.084,"";"Specification",0.062,0.102,0.163,0,0,"0 by extent analysis (Wang, Luo & Hua 2008), not without importance"}
 */
export function ahpFuzzy(matrix: any[][], method?: any, scale?: any, labels?: any[][], language?: any): any[][] {
  return answer([matrix, method, scale, labels, language], (matrix, method, scale, labels, language) => {
    const triangles = triangularMatrix(readStacked(matrix), readWord(scale, TRIANGULAR_SCALES));
    const names = readLabels(labels, triangles.length, namesOf(matrix));
    return fuzzyReport(triangles, names, readWord(method, FUZZY_METHODS), languageGiven(language));
  });
}
