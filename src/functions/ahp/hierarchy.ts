import { criticalWeights } from '../../engine/ahp/criticalWeights';
import { measuredPriorities, PRIORITY_RULES } from '../../engine/ahp/measured';
import { sensitivity, synthesis, SYNTHESIS_MODES } from '../../engine/ahp/synthesis';
import { globalWeights } from '../../engine/hierarchy/globalWeights';
import { readWord } from '../../engine/words';
import { answer } from '../boundary';
import { languageGiven } from '../language';

/**
 * Global weight of every row of a hierarchy that is listed as item, parent and local weight.
 * @customfunction AHP_GLOBAL AHP.GLOBAL
 * @param items The items, in a column or a row, in any order.
 * @param parents The item that each one belongs to; blank for the topmost.
 * @param local The local weight of each item among those of the same parent: fractions, percents or any positive numbers.
 * @param [codes] A code for each item, where several share a name; parents are then codes, or names that stand alone.
 * @returns The global weights, lying as the items do.
 * @remarks Lists of equal length, any depth and unequal depths; the leaves sum to 1. Local weights are divided by their
 * sum among those of one parent, the topmost too; an only child may do without. Upper and lower case count as the same
 * name, and so do spaces around it. Codes may be blank where the name stands alone; codes or paths such as Goal/Speed may
 * also be the items themselves. Rows blank throughout give "".
 * @formula global = local/Σ local of its siblings × global of its parent
 * @throws lengthsDiffer notAList itemMissing itemTwice codeTwice parentUnknown parentAmbiguous itemsInCircle
 * weightMissing weightNotPositive notANumber numberHindered limitNotValue scalesMixed ambiguousNumber
 * resultBeyondNumbers
 * @source Saaty 1980. Example: the customer branch of SAMSAT Karang Ploso, whose KPIs C1a and C1b weigh 0.05 and 0.11; then Speed below two criteria, invented data.
 * @example =AHP.GLOBAL({"F";"C";"I";"L";"C1";"C2";"C3";"C4";"C1a";"C1b"},{"";"";"";"";"C";"C";"C";"C";"C1";"C1"},{0.24;0.41;0.18;0.18;0.39;0.16;0.16;0.28;0.33;0.67}) -> {0.24;0.41;0.18;0.18;0.16;0.07;0.07;0.11;0.05;0.11}
 * @example =AHP.GLOBAL({"Customer";"Process";"Speed";"Cost";"Speed"},{"";"";"Customer";"Customer";"Process"},{60;40;75;25;""},{"C";"P";"C1";"C2";"P1"}) -> {0.6;0.4;0.45;0.15;0.4}
 */
export function ahpGlobal(items: any[][], parents: any[][], local: any[][], codes?: any[][]): any[][] {
  return answer([items, parents, local, codes], (items, parents, local, codes) =>
    globalWeights(items, parents, local, codes),
  );
}

/**
 * Priorities of alternatives from measured values, column by column, for AHP.SYNTHESIZE.
 * @customfunction AHP_PRIORITIES AHP.PRIORITIES
 * @param values The measured values: one row per alternative, one column per criterion.
 * @param [direction] "benefit" (more is better, the default) or "cost" (less is better); one word for all columns, or one for each.
 * @param [rule] "sum" (shares of the column, the default), "max" (shares of the best) or "minmax" (worst 0, best 1).
 * @returns The priorities, in the same shape.
 * @words direction CRITERION_DIRECTIONS
 * @words rule PRIORITY_RULES
 * @remarks m×n values of any unit. Sum gives what pairwise comparison of the measured ratios gives. Values are 0 or more, costs above
 * 0; minmax takes any numbers.
 * @formula sum: pᵢ = xᵢ/Σₖ xₖ; cost: pᵢ = (1/xᵢ)/Σₖ (1/xₖ)
 * max: pᵢ = xᵢ/maxₖ xₖ; cost: pᵢ = minₖ xₖ/xᵢ
 * minmax: pᵢ = |xᵢ − worst|/(max − min)
 * @throws numberMissing notANumber numberHindered limitNotValue percentUnexpected ambiguousNumber measuredNegative
 * costZero criterionConstant criterionWithoutPriority directionsDiffer notAList unknownWord
 * @source Saaty 1980 (measured ratios). Example: three cars by range and price, invented data.
 * @example =AHP.PRIORITIES({600,30;400,20;500,25},{"benefit","cost"}) -> {0.4,0.2703;0.2667,0.4054;0.3333,0.3243}
 * @example =AHP.PRIORITIES({600,30;400,20;500,25},{"benefit","cost"},"minmax") -> {1,0;0,1;0.5,0.5}
 */
export function ahpPriorities(values: any[][], direction?: any[][], rule?: any): any[][] {
  return answer([values, direction, rule], (values, direction, rule) =>
    measuredPriorities(values, direction, readWord(rule, PRIORITY_RULES)),
  );
}

/**
 * Overall priorities of alternatives from the weights of criteria and the priorities under each criterion.
 * @customfunction AHP_SYNTHESIZE AHP.SYNTHESIZE
 * @param weights The weights of the criteria, in a column or a row.
 * @param priorities The priorities: one row per alternative, one column per criterion, in the order of the weights.
 * @param [mode] "distributive" (columns to sum 1, the default) or "ideal" (the best of each column to 1).
 * @returns A column of overall priorities, one per alternative, summing to 1.
 * @words mode SYNTHESIS_MODES
 * @remarks m×n priorities and n weights to m×1. Priorities are 0 or more, in any unit in which more is better; costs go through
 * AHP.PRIORITIES first.
 * Distributive ranks can turn when a copy of an alternative is added; ideal ones then stay.
 * @formula pᵢ = Σⱼ wⱼ·xᵢⱼ/Σₖ xₖⱼ
 * ideal: pᵢ ∝ Σⱼ wⱼ·xᵢⱼ/maxₖ xₖⱼ
 * @throws notAList criteriaDiffer numberMissing weightNotPositive priorityNegative criterionWithoutPriority notANumber
 * numberHindered limitNotValue percentUnexpected ambiguousNumber unknownWord
 * @source Saaty 1980; Saaty 1994 for the ideal mode. Examples: the alternatives of Belton & Gear 1983, then with a copy of the second.
 * @example =AHP.SYNTHESIZE({1,1,1},{1,9,8;9,1,9;1,1,1}) -> {0.45;0.47;0.08}
 * @example =AHP.SYNTHESIZE({1,1,1},{1,9,8;9,1,9;1,1,1;9,1,9}) -> {0.37;0.29;0.06;0.29}
 * @example =AHP.SYNTHESIZE({1,1,1},{1,9,8;9,1,9;1,1,1;9,1,9},"ideal") -> {0.305;0.322;0.051;0.322}
 */
export function ahpSynthesize(weights: any[][], priorities: any[][], mode?: any): any[][] {
  return answer([weights, priorities, mode], (weights, priorities, mode) =>
    synthesis(weights, priorities, readWord(mode, SYNTHESIS_MODES)),
  );
}

/**
 * Overall priorities when the weight of one criterion changes and the others keep their proportions.
 * @customfunction AHP_SENSITIVITY AHP.SENSITIVITY
 * @param weights The weights of the criteria, in a column or a row.
 * @param priorities The priorities: one row per alternative, one column per criterion, in the order of the weights.
 * @param criterion Which criterion changes: 1 for the first.
 * @param weight Its new weight, from 0 to 1.
 * @returns A column of overall priorities, one per alternative, summing to 1.
 * @remarks As AHP.SYNTHESIZE, distributive, with two or more criteria. With 0 the criterion does not count, with 1 it
 * counts alone.
 * @formula vⱼ = weight for the criterion, vⱼ = (1 − weight)·wⱼ/Σ of the other w for the others
 * pᵢ = Σⱼ vⱼ·xᵢⱼ/Σₖ xₖⱼ
 * @throws notAList criteriaDiffer twoCriteriaNeeded numberMissing weightNotPositive priorityNegative
 * criterionWithoutPriority notANumber numberHindered limitNotValue percentUnexpected ambiguousNumber notAWholeNumber
 * shareOutOfRange
 * @source Saaty 1980. Example: the alternatives of Belton & Gear 1983 when the second criterion counts for half.
 * @example =AHP.SENSITIVITY({1,1,1},{1,9,8;9,1,9;1,1,1},2,0.5) -> {0.543;0.375;0.082}
 */
export function ahpSensitivity(weights: any[][], priorities: any[][], criterion: any, weight: any): any[][] {
  return answer([weights, priorities, criterion, weight], (weights, priorities, criterion, weight) =>
    sensitivity(weights, priorities, criterion, weight),
  );
}

/**
 * The smallest change of each criterion's weight at which the best alternative, and any rank, turns.
 * @customfunction AHP_CRITICAL AHP.CRITICAL
 * @param weights The weights of the criteria, in a column or a row.
 * @param priorities The priorities: one row per alternative, one column per criterion, in the order of the weights.
 * @param [criteria] The names of the criteria, in a row or a column; numbered 1 to n if left out.
 * @param [alternatives] The names of the alternatives, in a row or a column; numbered 1 to m if left out.
 * @param [language] "en" or "id"; the language of Office if left out.
 * @returns A heading, then a row per criterion: its name and weight; the change for the best, the new weight and the new best; the change for any rank, the new weight, what rises and what falls.
 * @words language LANGUAGES
 * @remarks n + 1 rows and 9 columns, with two or more criteria; distributive. Weights are shares of 1, and the others keep their
 * proportions: a new weight put into AHP.SENSITIVITY shows the turn, a hair less does not. "None" where no weight from 0
 * to 1 turns anything, "level now" where two are equal and part at any change. The δ that the paper takes off a weight
 * before all are divided by their sum is (w − v)/(1 − v), v the new weight; its most critical criterion is that of the
 * smallest |δ|, or |δ|/w.
 * @formula v = w + (pₐ − p_b)/(g_b − gₐ), a above b, g = (x − p)/(1 − w), x the column of the criterion, sum 1
 * @throws notAList criteriaDiffer lengthsDiffer twoCriteriaNeeded numberMissing weightNotPositive priorityNegative
 * criterionWithoutPriority unknownWord notANumber numberHindered limitNotValue percentUnexpected ambiguousNumber
 * @source Triantaphyllou & Sánchez 1997. Example: the alternatives of Belton & Gear 1983, by fractions 133/421 and 155/443.
 * @example =AHP.CRITICAL({1,1,1},{1,9,8;9,1,9;1,1,1}) -> {"Criterion","Weight","Change for the best","New weight","New best","Change for any rank","New weight","Rises","Falls";1,0.3333,-0.0174,0.3159,1,-0.0174,0.3159,1,2;2,0.3333,0.0166,0.3499,1,0.0166,0.3499,1,2;3,0.3333,"none","","","none","","",""}
 */
export function ahpCritical(
  weights: any[][],
  priorities: any[][],
  criteria?: any[][],
  alternatives?: any[][],
  language?: any,
): any[][] {
  return answer(
    [weights, priorities, criteria, alternatives, language],
    (weights, priorities, criteria, alternatives, language) =>
      criticalWeights(weights, priorities, criteria, alternatives, languageGiven(language)),
  );
}
