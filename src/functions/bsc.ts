import { INDEX_BANDS } from '../engine/bands';
import { bandLabels } from '../engine/bsc/band';
import { benchmarkGaps } from '../engine/bsc/gap';
import { rolledUpScores } from '../engine/hierarchy/rollUp';
import { indexLights, readBands } from '../engine/omax/light';
import { NORMALIZE } from '../engine/weighting';
import { LANGUAGES, readSwitch, readWord } from '../engine/words';
import { answerCells } from './boundary';

/**
 * Scores of a balanced scorecard, rolled up from the indicators to the whole.
 * @customfunction BSC_ROLLUP BSC.ROLLUP
 * @param items Indicators, objectives, perspectives and the whole: one row each, in any order.
 * @param parents The item that each one belongs to; blank for the whole.
 * @param weights The weight of each item among those of the same parent; blank for equal weights.
 * @param scores The scores of the lowest items; blank for the others.
 * @param [normalize] TRUE (the default) divides weights by their sum among those of one parent; FALSE takes them as printed.
 * @returns The score of every row, lying as the items do.
 * @remarks Lists of equal length, any depth and unequal depths. A lowest item keeps its score; one without a score is
 * #N/A, is left out above and its weight spreads. Weights are equal where all of one parent are blank. A mistake is the
 * error of its own row and of those above it. Rows blank throughout give "". With normalize FALSE give weights as
 * fractions: sums of 50 to 150 below one parent are refused.
 * @formula score = Σ wᵢ·scoreᵢ / Σ wᵢ over the items i below
 * normalize FALSE: score = Σ wᵢ·scoreᵢ
 * @throws lengthsDiffer notAList itemMissing itemTwice parentUnknown itemsInCircle parentHasScore noData weightMissing
 * weightNotPositive weightsInPercent notANumber numberHindered limitNotValue scalesMixed ambiguousNumber
 * notTrueOrFalse resultBeyondNumbers
 * @source KMK 467/KMK.01/2014 (NKO). Example: the perspectives of KPPN Banyuwangi in 2022.
 * @example =BSC.ROLLUP({"NKO";"Stakeholder";"Customer";"Internal process";"Learning"},{"";"NKO";"NKO";"NKO";"NKO"},{"";0.3;0.2;0.25;0.25},{"";105.91;104.3;109.81;112.03}) -> {108.09;105.91;104.30;109.81;112.03}
 */
export function bscRollup(
  items: any[][],
  parents: any[][],
  weights: any[][],
  scores: any[][],
  normalize?: any,
): any[][] {
  return answerCells(
    [items, parents, weights, scores, normalize],
    [items, parents, normalize],
    (items, parents, weights, scores, normalize) =>
      rolledUpScores(items, parents, weights, scores, readSwitch(normalize, NORMALIZE, true)),
  );
}

/**
 * Traffic light of each index: Red below 80, Yellow from 80, Green from 100.
 * @customfunction BSC_LIGHT BSC.LIGHT
 * @param score One score or a range of scores.
 * @param [yellowFrom] Where yellow starts; 80 by default.
 * @param [greenFrom] Where green starts; 100 by default.
 * @param [language] "en" (Red, Yellow, Green; the default) or "id" (Merah, Kuning, Hijau).
 * @returns The word for each light, in the shape of the scores.
 * @words language LANGUAGES
 * @remarks Bands include their lower end. A blank score is #N/A in its own cell. Fractions, all scores at most 1.5,
 * are refused where yellow starts above 10. That yellow starts at 80 is customary; no regulation that prints it could be read.
 * @formula Red < yellowFrom ≤ Yellow < greenFrom ≤ Green
 * @throws noData looksLikeFractions bandsInverted notANumber numberHindered limitNotValue scalesMixed
 * percentUnexpected ambiguousNumber unknownWord
 * @source KMK 127/2026 for green. Example: an index of KPPN Banyuwangi, the CKP of Table VII and the lowest index of the treasurer's study.
 * @example =BSC.LIGHT({100;94.97;7.69}) -> {"Green";"Yellow";"Red"}
 * @example =BSC.LIGHT(94.97,,,"id") -> "Kuning"
 */
export function bscLight(score: any[][], yellowFrom?: any, greenFrom?: any, language?: any): any[][] {
  return answerCells(
    [score, yellowFrom, greenFrom, language],
    [yellowFrom, greenFrom, language],
    (score, yellowFrom, greenFrom, language) =>
      indexLights(score, readBands(yellowFrom, greenFrom, INDEX_BANDS), readWord(language, LANGUAGES)),
  );
}

/**
 * Label of the band in which each score lies: any number of bands, with bounds and words of your own.
 * @customfunction BSC_BAND BSC.BAND
 * @param scores One score or a range of scores.
 * @param bounds Where each band but the lowest starts, rising, in a row or a column.
 * @param labels The label of each band, the lowest first: one more than there are bounds.
 * @returns The label for each score, in the shape of the scores.
 * @remarks Bands include their lower end. A blank score gives "", what is no number #VALUE! in its own cell. Labels may be numbers.
 * Fractions, all scores at most 1.5, are refused where the first bound is above 10.
 * @formula label₀ < bound₁ ≤ label₁ < bound₂ ≤ label₂ …
 * @throws boundsNotRising labelsDoNotFit labelMissing looksLikeFractions numberMissing notAList notANumber ambiguousNumber
 * @source The ratings of PP 46/2011. Examples: the NPKPs of the expenditure treasurer and 90.5, between the printed bands.
 * @example =BSC.BAND({102.54;94.14;90.5;""},{51;61;76;91},{"Poor";"Less";"Enough";"Good";"Excellent"}) -> {"Excellent";"Excellent";"Good";""}
 * @example =BSC.BAND(79.99,{80,100},{"Merah","Kuning","Hijau"}) -> "Merah"
 */
export function bscBand(scores: any[][], bounds: any[][], labels: any[][]): any[][] {
  return answerCells([scores, bounds, labels], [bounds, labels], (scores, bounds, labels) =>
    bandLabels(scores, bounds, labels),
  );
}

/**
 * Benchmarking: how far each indicator is from the best peer and from the mean of the peers, and its rank.
 * @customfunction BSC_GAP BSC.GAP
 * @param own The own value of each indicator, in a column or a row.
 * @param peers The values of the peers: beside a column, one column per peer; below a row, one row per peer.
 * @param [polarity] "maximize" (more is better, the default) or "minimize"; one for all or one each.
 * @returns Own − best peer, own − mean of the peers and rank of own, beside a column or below a row.
 * @words polarity DIRECTIONS
 * @remarks Own m×1 with peers m×k to m×3, or own 1×m with peers k×m to 3×m. Gaps are in the unit of the indicator; with
 * minimize the best peer is the smallest and a negative gap is good. Rank 1 is the best; equals share the better rank.
 * Blank peers are left out; without own value or peers #N/A. A mistake is the error of its indicator.
 * @formula own − best peer; own − Σ peers/k; 1 + the number of better peers
 * @throws peersDoNotFit noData peersMissing lengthsDiffer notAList unknownWord notANumber numberHindered limitNotValue
 * scalesMixed unitsDiffer ambiguousNumber
 * @source Benchmarking, as between the treasury offices of Metro and Kotabumi. Example: the NKO of KPPN Banyuwangi in 2022 against 2021, 2020 and 2019.
 * @example =BSC.GAP(108.09,{108.21,108.18,107.02}) -> {-0.12,0.29,3}
 */
export function bscGap(own: any[][], peers: any[][], polarity?: any[][]): any[][] {
  return answerCells([own, peers, polarity], [], (own, peers, polarity) => benchmarkGaps(own, peers, polarity));
}
