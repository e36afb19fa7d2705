import { aggregatedPriorities, PRIORITY_MEANS } from '../../engine/ahp/aggregatedPriorities';
import { consensus } from '../../engine/ahp/consensus';
import { groupJudgments } from '../../engine/ahp/groups';
import { readWord } from '../../engine/words';
import { answer } from '../boundary';

/**
 * Judgments of a group: the geometric mean of what its members judged, pair by pair.
 * @customfunction AHP_GROUP AHP.GROUP
 * @param matrix The judgments of each respondent, as for AHP.WEIGHTS; one range may hold several matrices below or beside each other.
 * @returns The matrix of the group, for AHP.WEIGHTS and AHP.CR.
 * @remarks n×n matrices of the same items in the same order, to n×n. A matrix may have missing judgments, and a blank
 * one is left out: each pair is the mean over those who judged it, and stays "" when nobody did. Reciprocals are exact.
 * @formula gᵢⱼ = (Πₖ aᵢⱼₖ)^(1/m) over the m respondents k who judged the pair
 * @throws groupMatrixShape answersNotMatrix groupSizesDiffer nobodyJudged matrixTooSmall matrixTooLarge diagonalNotOne
 * judgmentNotUnderstood judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse pairNotReciprocal
 * @source Aczél & Saaty 1983; Forman & Peniwati 1998 (aggregation of individual judgments). Example: the two respondents of AHP.CONSENSUS.
 * @example =AHP.GROUP({1,2,"1/3",4;0,1,"1/2",4;0,0,1,5;0,0,0,1},{1,"1/2","1/2",5;0,1,2,4;0,0,1,5;0,0,0,1}) -> {1,1,0.408,4.472;1,1,1,4;2.449,1,1,5;0.224,0.25,0.2,1}
 * @example =AHP.GROUP({1,2;0,1;1,8;0,1}) -> {1,4;0.25,1}
 */
export function ahpGroup(matrix: any[][][]): any[][] {
  return answer([matrix], (matrix) => groupJudgments(matrix));
}

/**
 * Judgments of a group whose members count differently: the weighted geometric mean, pair by pair.
 * @customfunction AHP_GROUPWEIGHTED AHP.GROUPWEIGHTED
 * @param weights What each respondent counts for, in a column or a row: fractions, percents or any positive numbers.
 * @param matrix The judgments of each respondent, in the order of the weights; one range may hold several matrices below or beside each other.
 * @returns The matrix of the group, for AHP.WEIGHTS and AHP.CR.
 * @remarks One weight per matrix. As AHP.GROUP; for every pair the weights are divided by the sum of those who judged
 * it. Only a blank matrix may have a blank weight.
 * @formula gᵢⱼ = (Πₖ aᵢⱼₖ^vₖ)^(1/Σₖ vₖ) over the respondents k who judged the pair
 * @throws lengthsDiffer notAList weightMissing weightNotPositive notANumber numberHindered limitNotValue scalesMixed
 * ambiguousNumber groupMatrixShape answersNotMatrix groupSizesDiffer nobodyJudged matrixTooSmall matrixTooLarge
 * diagonalNotOne judgmentNotUnderstood judgmentLikelyDate judgmentLikelyTime judgmentOutsideScale printedTooCoarse
 * pairNotReciprocal
 * @source Aczél & Saaty 1983; Forman & Peniwati 1998 (aggregation of individual judgments). Example: 3 counted twice and 1/3 once make the cube root of 3.
 * @example =AHP.GROUPWEIGHTED({2;1},{1,3;0,1},{1,"1/3";0,1}) -> {1,1.442;0.693,1}
 */
export function ahpGroupWeighted(weights: any[][], matrix: any[][][]): any[][] {
  return answer([weights, matrix], (weights, matrix) => groupJudgments(matrix, weights));
}

/**
 * Consensus of a group about the weights of criteria, from 0 (none) to 1 (all alike).
 * @customfunction AHP_CONSENSUS AHP.CONSENSUS
 * @param priorities The weights that each respondent gives, summing to 1 or 100: one row per respondent, or one column.
 * @param [scaleMaximum] The largest judgment of the scale; 9 by default.
 * @returns The consensus indicator S*, 0 to 1.
 * @remarks Priorities of two or more criteria. Respondents are the rows if these sum to 1, else the columns. Blank ones are left out, and one
 * respondent alone gives 1. 0 is n respondents who each put another of n criteria as high as the scale allows; priorities
 * beyond that count as that.
 * @formula S* = (exp(Hα − Hγ) − 1/c)/(1 − 1/c)
 * Hα: mean of −Σ pᵢ·ln pᵢ over the respondents; Hγ: the same of the mean priorities
 * c = n/exp(−a·ln a − (n − 1)·b·ln b), a = M/(n + M − 1), b = 1/(n + M − 1), M the scale maximum
 * @throws nothingAvailable twoCriteriaNeeded prioritiesNotShares numberMissing weightNotPositive notANumber
 * numberHindered limitNotValue percentUnexpected ambiguousNumber scaleMaximumTooSmall
 * @source Goepel 2018 (IJAHP 10(3)). Example: two respondents, from the eigenvectors of their matrices in AHP.GROUP.
 * @example =AHP.CONSENSUS({0.259,0.199,0.475,0.066;0.217,0.412,0.305,0.066}) -> 0.9318
 */
export function ahpConsensus(priorities: any[][], scaleMaximum?: any): number {
  return answer([priorities, scaleMaximum], (priorities, scaleMaximum) => consensus(priorities, scaleMaximum));
}

/**
 * Priorities of a group from those of its members.
 * @customfunction AHP_AIP AHP.AIP
 * @param priorities The priorities of each respondent, summing to 1 or 100: one row per respondent, or one column.
 * @param [mean] "geometric" (the default) or "arithmetic".
 * @param [weights] What each respondent counts for, in a column or a row; all count the same if left out.
 * @returns A column of priorities, one per item, summing to 1.
 * @words mean PRIORITY_MEANS
 * @remarks Respondents stand in rows or columns, as for AHP.CONSENSUS. AHP.GROUP puts judgments together instead, which is for people
 * who decide as one.
 * @formula geometric: wᵢ ∝ (Πₖ wᵢₖ^vₖ)^(1/Σ v)
 * arithmetic: wᵢ = Σₖ vₖ·wᵢₖ/Σ v
 * @throws nothingAvailable twoCriteriaNeeded prioritiesNotShares numberMissing weightNotPositive weightMissing
 * notANumber numberHindered limitNotValue scalesMixed percentUnexpected ambiguousNumber lengthsDiffer notAList
 * unknownWord
 * @source Forman & Peniwati 1998 (aggregation of individual priorities). Example: two respondents who differ, invented data.
 * @example =AHP.AIP({0.8,0.2;0.2,0.8}) -> {0.5;0.5}
 * @example =AHP.AIP({0.8,0.2;0.2,0.8},"arithmetic",{3;1}) -> {0.65;0.35}
 */
export function ahpAip(priorities: any[][], mean?: any, weights?: any[][]): any[][] {
  return answer([priorities, mean, weights], (priorities, mean, weights) =>
    aggregatedPriorities(priorities, readWord(mean, PRIORITY_MEANS), weights),
  );
}
