import { changesOf } from '../engine/omax/change';
import { omaxIndex } from '../engine/omax/index';
import { ladderOf } from '../engine/omax/ladder';
import { LEVEL_RULES, levelsOf } from '../engine/omax/level';
import { levelLights, readBands } from '../engine/omax/light';
import { NORMALIZE } from '../engine/weighting';
import { LANGUAGES, readSwitch, readWord } from '../engine/words';
import { answer, answerCells } from './boundary';

/**
 * Objective Matrix level, 0 to 10, of each performance.
 * @customfunction OMAX_LEVEL OMAX.LEVEL
 * @param performance What was achieved: one value, or one per KPI in a column or a row.
 * @param anchors The values that earn the levels: three (worst, starting point, target), eleven (level 10 down to 0) or others with their levels. Many KPIs: one row (or column) each.
 * @param [levels] The level of each anchor; 0, 3, 10 for three anchors and 10, 9, … 0 for eleven.
 * @param [rule] "interpolate" between anchors (the default) or "hurdle": the highest whole level fully reached.
 * @returns Levels in the shape of the performances.
 * @words rule LEVEL_RULES
 * @remarks One KPI: anchors in a row or a column. Many KPIs: m×1 performances with m×k anchors, or 1×m with k×m. Anchors rise or
 * fall throughout (lower may be better) and levels are capped to the ends. A blank performance is #N/A and a KPI with
 * impossible anchors #VALUE!, each in its own cell. Texts count as the numbers they say, such as "95 %" or "Rp 1.500.000";
 * a percent and fractions are brought to one scale.
 * @formula level = Lₐ + (P − Yₐ)·(L_b − Lₐ)/(Y_b − Yₐ) between the anchors Yₐ and Y_b around P
 * hurdle: the whole part of it
 * @throws noData anchorsDoNotFit tooFewAnchors levelsRequired levelsCountDiffers levelsNotMonotone levelOutOfRange
 * startingPointNotBetween anchorsNotMonotone numberMissing notANumber numberHindered limitNotValue scalesMixed
 * unitsDiffer ambiguousNumber notAList unknownWord
 * @source The Objective Matrix of Riggs. Examples: KPIs F1a, C1a, C1b and L1c of SAMSAT Karang Ploso.
 * @example =OMAX.LEVEL(51561555515,{28671665000,44177214540,52295456000}) -> 9.37
 * @example =OMAX.LEVEL({1035;3},{1500,1247,0;10,7,2}) -> {4.19;8.60}
 * @example =OMAX.LEVEL(81.25,{50,70,75,100},{0,3,8,10}) -> 8.50
 * @example =OMAX.LEVEL(81.25,{50,70,75,100},{0,3,8,10},"hurdle") -> 8
 */
export function omaxLevel(performance: any[][], anchors: any[][], levels?: any[][], rule?: any): any[][] {
  return answerCells([performance, anchors, levels, rule], [levels, rule], (performance, anchors, levels, rule) =>
    levelsOf(performance, anchors, levels, readWord(rule, LEVEL_RULES)),
  );
}

/**
 * Table of an Objective Matrix: the values that earn the levels 10, 9, … 0, one column for each KPI.
 * @customfunction OMAX_LADDER OMAX.LADDER
 * @param anchors The values that earn the levels: three (worst, starting point, target), eleven (level 10 down to 0) or others with their levels. Many KPIs: one row (or column) each.
 * @param [levels] The level of each anchor; 0, 3, 10 for three anchors and 10, 9, … 0 for eleven.
 * @returns Eleven rows, level 10 first, and a column for each KPI.
 * @remarks One list of anchors is one KPI. A table has one KPI per row if its rows are as long as the levels, else one per column.
 * Levels beyond the anchors are #N/A, and a KPI with impossible anchors is #VALUE! down its column.
 * @formula Y_L = Yₐ + (L − Lₐ)·(Y_b − Yₐ)/(L_b − Lₐ) between the anchors Yₐ and Y_b around level L
 * @throws noData anchorsAmbiguous levelsDoNotFit levelBeyondAnchors tooFewAnchors levelsRequired levelsCountDiffers
 * levelsNotMonotone levelOutOfRange startingPointNotBetween anchorsNotMonotone numberMissing notANumber numberHindered
 * limitNotValue scalesMixed unitsDiffer ambiguousNumber notAList
 * @source The Objective Matrix of Riggs. Examples: KPIs F1a, I1a and C2a of SAMSAT Karang Ploso, Tables 4.9 to 4.11.
 * @example =OMAX.LADDER({28671665000,44177214540,52295456000}) -> {52295456000;51135707220;49975958440;48816209660;47656460880;46496712100;45336963320;44177214540;39008698027;33840181513;28671665000}
 * @example =OMAX.LADDER({50,56.25,100;47,14,0}) -> {100,0;93.75,2;87.5,4;81.25,6;75,8;68.75,10;62.5,12;56.25,14;54.17,25;52.08,36;50,47}
 */
export function omaxLadder(anchors: any[][], levels?: any[][]): any[][] {
  return answerCells([anchors, levels], [levels], (anchors, levels) => ladderOf(anchors, levels));
}

/**
 * Objective Matrix index: the weighted sum of levels, 0 to 10.
 * @customfunction OMAX_INDEX OMAX.INDEX
 * @param levels The levels, in a column or a row.
 * @param weights Their weights: fractions, percents or any positive numbers.
 * @param [normalize] TRUE (the default) divides the weights by their sum; FALSE takes them as printed.
 * @returns The index.
 * @remarks A blank level leaves its row out and spreads the weight over the others; #N/A when no level is left. A row with 0 for both
 * level and weight counts as blank.
 * @formula index = Σ wᵢ·levelᵢ / Σ wᵢ
 * normalize FALSE: index = Σ wᵢ·levelᵢ
 * @throws nothingAvailable lengthsDiffer notAList levelOutOfRange weightNotPositive weightMissing notANumber
 * numberHindered limitNotValue scalesMixed ambiguousNumber notTrueOrFalse
 * @source The Objective Matrix of Riggs. Example: the financial perspective of SAMSAT Karang Ploso.
 * @example =OMAX.INDEX({9.37;9.7;8.09;9.62},{0.06;0.06;0.06;0.06},FALSE) -> 2.2068
 */
export function omaxIndexOf(levels: any[][], weights: any[][], normalize?: any): number {
  return answer([levels, weights, normalize], (levels, weights, normalize) =>
    omaxIndex(levels, weights, readSwitch(normalize, NORMALIZE, true)),
  );
}

/**
 * Traffic light of each level: Red below 4, Yellow from 4, Green from 8.
 * @customfunction OMAX_LIGHT OMAX.LIGHT
 * @param level One level or a range of levels.
 * @param [yellowFrom] Where yellow starts; 4 by default.
 * @param [greenFrom] Where green starts; 8 by default.
 * @param [language] "en" (Red, Yellow, Green; the default) or "id" (Merah, Kuning, Hijau).
 * @returns The word for each light, in the shape of the levels.
 * @words language LANGUAGES
 * @remarks Bands include their lower end. A blank level is #N/A in its own cell, and so is a level above 10 #VALUE!, unless greenFrom
 * is above 10 too: an index of 0 to 1000 is divided by 100.
 * @formula Red < yellowFrom ≤ Yellow < greenFrom ≤ Green
 * @throws noData levelAboveTen bandsInverted notANumber numberHindered limitNotValue scalesMixed percentUnexpected
 * ambiguousNumber unknownWord
 * @source The printed lights of SAMSAT Karang Ploso, where 3.71 is red and 7.9005 yellow.
 * @example =OMAX.LIGHT({3.71;7.9005;8}) -> {"Red";"Yellow";"Green"}
 * @example =OMAX.LIGHT(7.9005,,,"id") -> "Kuning"
 */
export function omaxLight(level: any[][], yellowFrom?: any, greenFrom?: any, language?: any): any[][] {
  return answerCells(
    [level, yellowFrom, greenFrom, language],
    [yellowFrom, greenFrom, language],
    (level, yellowFrom, greenFrom, language) =>
      levelLights(level, readBands(yellowFrom, greenFrom), readWord(language, LANGUAGES)),
  );
}

/**
 * Relative change of each value from the previous period, such as that of the Objective Matrix index.
 * @customfunction OMAX_CHANGE OMAX.CHANGE
 * @param current The value of this period: one or a range.
 * @param previous The value of the period before.
 * @returns Changes as fractions, in the shape of the ranges.
 * @remarks Ranges of one shape, single cells, or a row against a column. A blank is #N/A and a previous value of 0 #NUM!, each in
 * its own cell. Studies that weigh in percent compare the first period with 300, level 3 throughout.
 * @formula change = (current − previous)/previous
 * @throws noData previousZero previousNegative resultBeyondNumbers shapesDiffer notANumber numberHindered
 * limitNotValue scalesMixed unitsDiffer ambiguousNumber
 * @source Example: the receipts (F1a and F1b) of SAMSAT Karang Ploso in 2010 and 2009; the study divides by the current year and prints 0.2588.
 * @example =OMAX.CHANGE(113798163015,84343753940) -> 0.3492
 * @example =OMAX.CHANGE({7.9005},{3}) -> 1.6335
 */
export function omaxChange(current: any[][], previous: any[][]): any[][] {
  return answerCells([current, previous], [], (current, previous) => changesOf(current, previous));
}
