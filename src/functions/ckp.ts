import { indicatorIndices } from '../engine/ckp/indicator';
import { ckpScore } from '../engine/ckp/score';
import { NORMALIZE } from '../engine/weighting';
import { readSwitch } from '../engine/words';
import { answer, answerCells } from './boundary';

/**
 * Index of each indicator (IKU) in points, 0 to 120.
 * @customfunction CKP_INDEX CKP.INDEX
 * @param target The target of each indicator.
 * @param realization The realization of each indicator.
 * @param [polarity] "maximize" (the default), "minimize", "stabilize" or "maximize-120" (120 when the target is reached); one for all or one each.
 * @param [worst] The worst tolerated realization, for minimize with a target of 0.
 * @returns Indices in the shape of the ranges.
 * @remarks Ranges of one shape, single cells, or a row against a column. The index is capped to 0 and 120. A blank realization is
 * #N/A, a mistake #VALUE!, each in its own cell.
 * @formula maximize: 100·R/T; 100·(2 − R/T) for a negative target
 * minimize: 100·(2 − R/T); 100·(W − R)/W for a target of 0, W the worst
 * stabilize: 100·R/T up to the target, 200 − 100·R/T beyond
 * maximize-120: 120 from the target on, else as maximize
 * @throws noData targetMissing targetZero worstRequired worstNotPositive minimizeNegativeTarget unknownWord shapesDiffer
 * notANumber ambiguousNumber
 * @source Kep-241/PB/2015; KMK 127/2026. Examples: indicators 1a-CP, 2a-C and 2b-N of the treasurer's CKP.
 * @example =CKP.INDEX(72,82) -> 113.89
 * @example =CKP.INDEX({1;3},{1;4},{"maximize-120";"maximize"}) -> {120;120}
 */
export function ckpIndex(target: any[][], realization: any[][], polarity?: any[][], worst?: any[][]): any[][] {
  return answerCells([], () => indicatorIndices(target, realization, polarity, worst));
}

/**
 * CKP of an employee or unit: the weighted sum of its indicator indices, 0 to 120.
 * @customfunction CKP_SCORE CKP.SCORE
 * @param targets The targets, in a column or a row.
 * @param realizations The realizations, as many as targets.
 * @param weights The weights: fractions, percents or any positive numbers.
 * @param [polarities] "maximize" (the default), "minimize", "stabilize" or "maximize-120"; one for all or one each.
 * @param [normalize] TRUE (the default) divides the weights by their sum; FALSE takes them as printed.
 * @param [worsts] The worst tolerated realizations, for minimize with a target of 0; one for all or one each.
 * @returns The CKP.
 * @remarks Lists of equal length, in columns or rows. A blank realization leaves its indicator out and spreads the weight; #N/A
 * when none is left.
 * @formula CKP = Σ wᵢ·indexᵢ / Σ wᵢ
 * normalize FALSE: CKP = Σ wᵢ·indexᵢ
 * @throws nothingAvailable lengthsDiffer notAList tooManyMaximize120 weightNotPositive weightMissing targetMissing targetZero
 * worstRequired worstNotPositive minimizeNegativeTarget unknownWord notTrueOrFalse notANumber ambiguousNumber
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
): number {
  return answer([targets, realizations, weights, polarities, normalize, worsts], () =>
    ckpScore(targets, realizations, weights, polarities, readSwitch(normalize, NORMALIZE, true), worsts),
  );
}
