import { scoringRules } from '../../engine/ckp/cap';
import { indicatorIndices } from '../../engine/ckp/indicator';
import { ckpScore } from '../../engine/ckp/score';
import { ckpTable } from '../../engine/ckp/table';
import { indicatorWeights } from '../../engine/ckp/weight';
import { NORMALIZE } from '../../engine/weighting';
import { readSwitch } from '../../engine/words';
import { answer, answerCells } from '../boundary';

/**
 * Index of each indicator (IKU) in points, 0 to 120 or to a cap of your own.
 * @customfunction CKP_INDEX CKP.INDEX
 * @param target The target of each indicator.
 * @param realization The realization of each indicator.
 * @param [polarity] "maximize" (the default), "minimize", "stabilize" or "maximize-120" (the cap, 120, when the target is reached); one for all or one each.
 * @param [worst] The worst tolerated realization, for minimize with a target of 0.
 * @param [cap] Where indices end, 100 to 1000 points; 120 by default.
 * @returns Indices in the shape of the ranges.
 * @words polarity POLARITIES
 * @remarks Ranges of one shape, single cells, or a row against a column. The index ends at 0 and at the cap, to which maximize-120
 * jumps whatever it is. A blank realization is #N/A, a mistake #VALUE!, each in its own cell. Target and realization 0 are
 * 100 with minimize, else nothing was due. Texts count as the numbers they
 * say: "97,5%", "Rp 1.500.000", "12 dokumen"; "1.234" by the decimal sign of its column, and "≥ 95" or "≤ 5" as a
 * target if the polarity fits. N/A and a dash are no data.
 * @formula maximize: 100·R/T; 100·(2 − R/T) for a negative target
 * minimize: 100·(2 − R/T); 100·(W − R)/W for a target of 0, W the worst; 100 for a realization of 0 as well
 * stabilize: 100·R/T while R/T ≤ 1, else 200 − 100·R/T
 * maximize-120: the cap from the target on, else as maximize
 * @throws noData targetMissing targetZero nothingDue worstRequired worstNotPositive minimizeNegativeTarget
 * capOutOfRange unknownWord shapesDiffer notANumber numberHindered limitNotValue scalesMixed unitsDiffer
 * limitAgainstPolarity ambiguousNumber
 * @source Kep-241/PB/2015; KMK 127/2026. Examples: indicators 1a-CP, 2a-C and 2b-N of the treasurer's CKP.
 * @example =CKP.INDEX(72,82) -> 113.89
 * @example =CKP.INDEX({1;3},{1;4},{"maximize-120";"maximize"}) -> {120;120}
 * @example =CKP.INDEX(3,4,,,150) -> 133.33
 */
export function ckpIndex(
  target: any[][],
  realization: any[][],
  polarity?: any[][],
  worst?: any[][],
  cap?: any,
): any[][] {
  return answerCells([target, realization, polarity, worst, cap], [cap], (target, realization, polarity, worst, cap) =>
    indicatorIndices(target, realization, polarity, worst, scoringRules(cap)),
  );
}

/**
 * Weight of each indicator (IKU) by its validity and the control over it, as Kep-241/PB/2015 prints it.
 * @customfunction CKP_WEIGHT CKP.WEIGHT
 * @param validity How directly it measures its objective: "exact", "proxy" or "activity".
 * @param control How far its owner controls the result: "high", "moderate" or "low".
 * @returns Weights as fractions, in the shape of the ranges.
 * @words validity VALIDITIES
 * @words control CONTROLS
 * @remarks Ranges of one shape, single cells, or a column against a row. Exact with high and activity with low are forbidden; the
 * weight of activity with high is not published. Each is #VALUE! in its own cell, a blank #N/A.
 * @formula exact: moderate 0.21, low 0.26
 * proxy: high 0.11, moderate 0.14, low 0.19
 * activity: moderate 0.09
 * @throws noData combinationForbidden combinationUnpublished unknownWord shapesDiffer
 * @source Kep-241/PB/2015. Examples: Table III of the expenditure treasurer's study, whose indicators are all proxy-high.
 * @example =CKP.WEIGHT("proxy","high") -> 0.11
 * @example =CKP.WEIGHT({"exact";"proxy";"activity"},{"moderate","low"}) -> {0.21,0.26;0.14,0.19;0.09,#VALUE!}
 */
export function ckpWeight(validity: any[][], control: any[][]): any[][] {
  return answerCells([validity, control], [], (validity, control) => indicatorWeights(validity, control));
}

/**
 * CKP of an employee or unit: the weighted sum of its indicator indices, 0 to 120 or to a cap of your own.
 * @customfunction CKP_SCORE CKP.SCORE
 * @param targets The targets, in a column or a row.
 * @param realizations The realizations, as many as targets.
 * @param weights The weights: fractions, percents or any positive numbers.
 * @param [polarities] "maximize" (the default), "minimize", "stabilize" or "maximize-120"; one for all or one each.
 * @param [normalize] TRUE (the default) divides the weights by their sum; FALSE takes them as printed: fractions or percents.
 * @param [worsts] The worst tolerated realizations, for minimize with a target of 0; one for all or one each.
 * @param [cap] Where indices end, 100 to 1000 points; 120 by default.
 * @returns The CKP.
 * @words polarities POLARITIES
 * @remarks Lists of equal length, in columns or rows. A blank realization leaves its indicator out and spreads the weight; #N/A
 * when none is left. Indices are
 * those of CKP.INDEX. With normalize FALSE weights that add to 95 to 105 are percents, and sums above 1.5 that are not are refused.
 * @formula CKP = Σ wᵢ·indexᵢ / Σ wᵢ
 * normalize FALSE: CKP = Σ wᵢ·indexᵢ, percents /100
 * @throws nothingAvailable lengthsDiffer notAList tooManyMaximize120 weightNotPositive weightMissing
 * weightsNotAsPrinted targetMissing targetZero nothingDue worstRequired worstNotPositive minimizeNegativeTarget
 * capOutOfRange unknownWord notTrueOrFalse notANumber numberHindered limitNotValue scalesMixed unitsDiffer
 * limitAgainstPolarity ambiguousNumber
 * @source Kep-241/PB/2015. Examples: Tables II and VII of the expenditure treasurer's study.
 * @example =CKP.SCORE({72;1;3;1;1;1},{82;1;4;1;1;1},{11;11;11;11;11;11},{"maximize";"maximize-120";"maximize";"maximize";"maximize";"maximize"}) -> 108.98
 * @example =CKP.SCORE({72;1;3;1;1;1;1;1},{82;1;4;1;1;1;1;0.0769},{0.2;0.195;0.065;0.065;0.096;0.142;0.096;0.142},{"maximize";"maximize-120";"maximize";"maximize";"maximize";"maximize";"maximize";"maximize"},FALSE) -> 94.97
 */
export function ckpScoreOf(
  targets: any[][],
  realizations: any[][],
  weights: any[][],
  polarities?: any[][],
  normalize?: any,
  worsts?: any[][],
  cap?: any,
): number {
  return answer(
    [targets, realizations, weights, polarities, normalize, worsts, cap],
    (targets, realizations, weights, polarities, normalize, worsts, cap) =>
      ckpScore(
        targets,
        realizations,
        weights,
        polarities,
        readSwitch(normalize, NORMALIZE, true),
        worsts,
        scoringRules(cap),
      ),
  );
}

/**
 * Table of a CKP: the index, the weight and the contribution of each indicator, and their totals.
 * @customfunction CKP_TABLE CKP.TABLE
 * @param targets The targets, in a column or a row.
 * @param realizations The realizations, as many as targets.
 * @param weights The weights: fractions, percents or any positive numbers.
 * @param [polarities] "maximize" (the default), "minimize", "stabilize" or "maximize-120"; one for all or one each.
 * @param [normalize] TRUE (the default) divides the weights by their sum; FALSE takes them as printed: fractions or percents.
 * @param [worsts] The worst tolerated realizations, for minimize with a target of 0; one for all or one each.
 * @param [cap] Where indices end, 100 to 1000 points; 120 by default.
 * @returns A row per indicator (index, weight, contribution) and a last row with the sum of the weights and the CKP.
 * @words polarities POLARITIES
 * @remarks Lists as for CKP.SCORE. A blank realization leaves its row empty and spreads its weight over the others. A mistake
 * stands in its row and in the CKP; one in a weight stands in all weights. Indices are
 * those of CKP.INDEX. With normalize FALSE weights that add to 95 to 105 are percents, and sums above 1.5 that are not are refused.
 * @formula contributionᵢ = indexᵢ·wᵢ/Σw
 * normalize FALSE: contributionᵢ = indexᵢ·wᵢ, percents /100
 * CKP = Σ contributionᵢ
 * @throws nothingAvailable lengthsDiffer notAList tooManyMaximize120 weightNotPositive weightMissing
 * weightsNotAsPrinted targetMissing targetZero nothingDue worstRequired worstNotPositive minimizeNegativeTarget
 * capOutOfRange unknownWord notTrueOrFalse notANumber numberHindered limitNotValue scalesMixed unitsDiffer
 * limitAgainstPolarity ambiguousNumber
 * @source Kep-241/PB/2015. Example: Table II of the expenditure treasurer's study.
 * @example =CKP.TABLE({72;1;3;1;1;1},{82;1;4;1;1;1},{11;11;11;11;11;11},{"maximize";"maximize-120";"maximize";"maximize";"maximize";"maximize"}) -> {113.89,0.1667,18.98;120.00,0.1667,20.00;120.00,0.1667,20.00;100.00,0.1667,16.67;100.00,0.1667,16.67;100.00,0.1667,16.67;"",1.0000,108.98}
 */
export function ckpTableOf(
  targets: any[][],
  realizations: any[][],
  weights: any[][],
  polarities?: any[][],
  normalize?: any,
  worsts?: any[][],
  cap?: any,
): any[][] {
  return answerCells(
    [targets, realizations, weights, polarities, normalize, worsts, cap],
    [normalize, cap],
    (targets, realizations, weights, polarities, normalize, worsts, cap) =>
      ckpTable(
        targets,
        realizations,
        weights,
        polarities,
        readSwitch(normalize, NORMALIZE, true),
        worsts,
        scoringRules(cap),
      ),
  );
}
