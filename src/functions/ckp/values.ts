import { CONSOLIDATION_RULES, consolidated } from '../../engine/ckp/consolidate';
import { readStatusShares, statusesOf } from '../../engine/ckp/distribution';
import { RATING_SCALES, ratingsOf } from '../../engine/ckp/rating';
import { skpValues } from '../../engine/ckp/skp';
import { employeeValues, NKP, NPKP } from '../../engine/ckp/value';
import { LANGUAGES, readWord } from '../../engine/words';
import { answerCells } from '../boundary';

/**
 * Value of each employee (NKP): the CKP and the behaviour, 70 to 30.
 * @customfunction CKP_NKP CKP.NKP
 * @param ckp The CKP of each employee.
 * @param behaviour The value of behaviour (NP) of each employee.
 * @param [share] The share of the CKP, above 0 to 1; 0.7 by default.
 * @returns Values in the shape of the ranges.
 * @remarks Ranges of one shape, single cells, or a row against a column. A blank is #N/A in its own cell. Values are in points:
 * fractions, all of them at most 1.5, are refused.
 * @formula NKP = share·CKP + (1 − share)·NP
 * @throws noData shareOutOfRange shareZero looksLikeFractions shapesDiffer notANumber numberHindered limitNotValue
 * scalesMixed ambiguousNumber
 * @source Kep-241/PB/2015. Examples: the expenditure treasurer with the indicators in force and with those proposed.
 * @example =CKP.NKP(108.98,92.89) -> 104.15
 * @example =CKP.NKP({108.98;94.97},92.89) -> {104.15;94.35}
 */
export function ckpNkp(ckp: any[][], behaviour: any[][], share?: any): any[][] {
  return answerCells([ckp, behaviour, share], [share], (ckp, behaviour, share) =>
    employeeValues(ckp, behaviour, share, NKP),
  );
}

/**
 * Value of each task of the work targets (SKP) of PP 46/2011: the mean of quantity, quality, time and cost.
 * @customfunction CKP_SKP CKP.SKP
 * @param quantityTarget The output planned for each task, in a column or a row.
 * @param quantity The output reached.
 * @param [qualityTarget] The quality planned, usually 100.
 * @param [quality] The quality reached.
 * @param [timeTarget] The time planned, in any unit.
 * @param [time] The time taken, in the same unit.
 * @param [costTarget] The cost planned; blank for tasks that cost nothing.
 * @param [cost] The cost incurred.
 * @returns The value of each task, in the shape of the ranges. Their mean, with additional tasks and creativity, is the SKP.
 * @remarks Ranges of one shape, or single cells. An aspect without target and realization is left out of the mean; a task with a
 * target and a blank realization is #N/A. A quantity of 0 is a task not done, with 0 for time and cost. Nothing is cut off. Perka BKN
 * 1/2013 was not seen: its formulas are those that published forms and applications of several offices share.
 * @formula quantity, quality: 100·R/T
 * time, cost: (1.76·T − R)/T·100 while 100 − 100·R/T ≤ 24
 * time, cost: 76 − ((1.76·T − R)/T·100 − 100) beyond 24
 * value = Σ of the aspects given / their number
 * @throws noData aspectTargetMissing aspectNegative shapesDiffer notANumber ambiguousNumber
 * @source PP 46/2011; Perka BKN 1/2013. Examples: a published form to calculate an SKP (12 months of 12 and all of the money, quality 90 of 100); 4 months of 5.
 * @example =CKP.SKP(1,1,100,90,12,12,170395000,170395000) -> 85.5
 * @example =CKP.SKP("","","","",{5;12;4},{4;12;3}) -> {96;76;75}
 */
export function ckpSkp(
  quantityTarget: any[][],
  quantity: any[][],
  qualityTarget?: any[][],
  quality?: any[][],
  timeTarget?: any[][],
  time?: any[][],
  costTarget?: any[][],
  cost?: any[][],
): any[][] {
  return answerCells(
    [quantityTarget, quantity, qualityTarget, quality, timeTarget, time, costTarget, cost],
    [],
    (quantityTarget, quantity, qualityTarget, quality, timeTarget, time, costTarget, cost) =>
      skpValues({ quantityTarget, quantity, qualityTarget, quality, timeTarget, time, costTarget, cost }),
  );
}

/**
 * Value of each civil servant (NPKP): the work targets (SKP) and the behaviour, 60 to 40.
 * @customfunction CKP_NPKP CKP.NPKP
 * @param skp The SKP of each employee: the CKP, or the mean of CKP.SKP, with additional tasks and creativity, if any.
 * @param behaviour The value of behaviour (NP) of each employee.
 * @param [share] The share of the SKP, above 0 to 1; 0.6 by default.
 * @returns Values in the shape of the ranges.
 * @remarks Ranges of one shape, single cells, or a row against a column. A blank is #N/A in its own cell. Values are in points:
 * fractions, all of them at most 1.5, are refused.
 * @formula NPKP = share·SKP + (1 − share)·NP
 * @throws noData shareOutOfRange shareZero looksLikeFractions shapesDiffer notANumber numberHindered limitNotValue
 * scalesMixed ambiguousNumber
 * @source PP 46/2011. Examples: the expenditure treasurer with the indicators in force and with those proposed.
 * @example =CKP.NPKP(108.98,92.89) -> 102.54
 * @example =CKP.NPKP({108.98;94.97},92.89) -> {102.54;94.14}
 */
export function ckpNpkp(skp: any[][], behaviour: any[][], share?: any): any[][] {
  return answerCells([skp, behaviour, share], [share], (skp, behaviour, share) =>
    employeeValues(skp, behaviour, share, NPKP),
  );
}

/**
 * Rating of each value by the bands of a regulation.
 * @customfunction CKP_RATING CKP.RATING
 * @param value The values, in points.
 * @param [scale] "pp46-2011" (the default) or "pp30-2019".
 * @param [language] "en" (Excellent, Good, …; the default) or "id" (Sangat baik, Baik, …).
 * @returns The rating of each value, in the shape of the values.
 * @words scale RATING_SCALES
 * @words language LANGUAGES
 * @remarks Bands include their lower end, so that 90.5 between the printed 76–90 and 91–120 is Good. Of pp30-2019, Less and Very
 * poor are unverified, and Very good also asks for a new idea. A blank is #N/A in its own cell;
 * fractions, all of them at most 1.5, are refused.
 * @formula pp46-2011: Excellent ≥ 91 > Good ≥ 76 > Enough ≥ 61 > Less ≥ 51 > Poor
 * pp30-2019: Very good ≥ 110 > Good ≥ 90 > Enough ≥ 70 > Less ≥ 50 > Very poor
 * @throws noData valueNegative looksLikeFractions unknownWord notANumber numberHindered limitNotValue scalesMixed
 * ambiguousNumber
 * @source PP 46/2011; PP 30/2019, article 41. Examples: the NPKP of the expenditure treasurer.
 * @example =CKP.RATING(102.54) -> "Excellent"
 * @example =CKP.RATING({102.54;94.14;90.5},"pp30-2019","id") -> {"Baik";"Baik";"Baik"}
 */
export function ckpRating(value: any[][], scale?: any, language?: any): any[][] {
  return answerCells([value, scale, language], [scale, language], (value, scale, language) =>
    ratingsOf(value, readWord(scale, RATING_SCALES), readWord(language, LANGUAGES)),
  );
}

/**
 * Performance status of each employee by rank among all: 15 percent best, 70 average, 15 below average.
 * @customfunction CKP_DISTRIBUTION CKP.DISTRIBUTION
 * @param values The value of every employee of the unit, such as the NKP.
 * @param [top] The share with the best status, 0 to 1; 0.15 by default.
 * @param [bottom] The share with the status below average, 0 to 1; 0.15 by default.
 * @param [language] "en" (Best, Average, Below average; the default) or "id" (Terbaik, Rata-rata, Di bawah rata-rata).
 * @returns The status of each employee, in the shape of the values.
 * @words language LANGUAGES
 * @remarks Counts round half up, and equal values share the better status. A blank or 0 is #N/A in its own cell and does not
 * count; a mistake anywhere is the answer of all cells, because each depends on all.
 * @formula Best: fewer than round(top·n) have more
 * Below average: at least n − round(bottom·n) have more
 * @throws noData shareOutOfRange sharesBeyondWhole unknownWord notANumber numberHindered limitNotValue scalesMixed
 * ambiguousNumber
 * @source Kep-241/PB/2015. The regulation leaves ties and rounding open. Example: NKPs of the treasurer's study among others.
 * @example =CKP.DISTRIBUTION({104.15;94.35;98;99;97;101;100}) -> {"Best";"Below average";"Average";"Average";"Average";"Average";"Average"}
 */
export function ckpDistribution(values: any[][], top?: any, bottom?: any, language?: any): any[][] {
  return answerCells(
    [values, top, bottom, language],
    [values, top, bottom, language],
    (values, top, bottom, language) => statusesOf(values, readStatusShares(top, bottom), readWord(language, LANGUAGES)),
  );
}

/**
 * One value of a year from its quarters: the last known one, their sum or their average.
 * @customfunction CKP_CONSOLIDATE CKP.CONSOLIDATE
 * @param quarters The values of the quarters, first to last: a row or a column, or a row for each indicator.
 * @param [rule] "last" (the default: take the last known value), "sum" or "average".
 * @returns One value for a row or a column, a column of values for a table.
 * @words rule CONSOLIDATION_RULES
 * @remarks Quarters without data are left out; without any, the answer is #N/A. Consolidate targets and realizations each, for the
 * same quarters. A blank cell may reach Timbang as 0: let formulas that fill the quarters answer "" until there is data.
 * @formula last: the value of the last quarter that has data
 * sum: Σ qᵢ
 * average: Σ qᵢ / number of quarters that have data
 * @throws noData unknownWord notANumber numberHindered limitNotValue scalesMixed unitsDiffer ambiguousNumber
 * @source KMK 127/2026. Examples: the decree's own, as published calculators quote them.
 * @example =CKP.CONSOLIDATE({25,60,75,""}) -> 75
 * @example =CKP.CONSOLIDATE({4,5,"","";4,5,4,5},"sum") -> {9;18}
 */
export function ckpConsolidate(quarters: any[][], rule?: any): any[][] {
  return answerCells([quarters, rule], [rule], (quarters, rule) =>
    consolidated(quarters, readWord(rule, CONSOLIDATION_RULES)),
  );
}
