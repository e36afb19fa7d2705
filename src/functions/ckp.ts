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
 * @remarks maximize 100·R/T · minimize 100·(2 − R/T) · stabilize 100·R/T up to the target and 200 − 100·R/T beyond.
 * A blank realization is #N/A, a target of 0 #NUM! (minimize: needs worst), a mistake #VALUE!, each in its own cell.
 * Sources: Kep-241/PB/2015; KMK 127/2026; examples: indicators 1a-CP, 2a-C and 2b-N of the treasurer's CKP.
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
 * @remarks A blank realization leaves its indicator out and spreads the weight; #N/A when none is left. #VALUE! for
 * lists of unequal length and for more than one maximize-120 per five indicators.
 * Source: Kep-241/PB/2015; examples: Tables II and VII of the expenditure treasurer's study.
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
