import { INDEX_BANDS } from '../engine/bands';
import { benchmarkGaps } from '../engine/bsc/gap';
import { rolledUpScores } from '../engine/hierarchy/rollUp';
import { lightsOf, readBands } from '../engine/omax/light';
import { NORMALIZE } from '../engine/weighting';
import { LANGUAGES, readSwitch, readWord } from '../engine/words';
import { answerCells } from './boundary';

const SCORE = { en: 'Score', id: 'Skor' };

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
 * fractions.
 * @formula score = Σ wᵢ·scoreᵢ / Σ wᵢ over the items i below
 * normalize FALSE: score = Σ wᵢ·scoreᵢ
 * @throws lengthsDiffer notAList itemMissing itemTwice parentUnknown itemsInCircle parentHasScore noData weightMissing
 * weightNotPositive notANumber numberHindered limitNotValue scalesMixed ambiguousNumber notTrueOrFalse
 * resultBeyondNumbers
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
 * @remarks Bands include their lower end. A blank score is #N/A in its own cell. That yellow starts at 80 is customary;
 * no regulation that prints it could be read.
 * @formula Red < yellowFrom ≤ Yellow < greenFrom ≤ Green
 * @throws noData bandsInverted notANumber numberHindered limitNotValue scalesMixed percentUnexpected ambiguousNumber
 * unknownWord
 * @source KMK 127/2026 for green. Example: an index of KPPN Banyuwangi, the CKP of Table VII and the lowest index of the treasurer's study.
 * @example =BSC.LIGHT({100;94.97;7.69}) -> {"Green";"Yellow";"Red"}
 * @example =BSC.LIGHT(94.97,,,"id") -> "Kuning"
 */
export function bscLight(score: any[][], yellowFrom?: any, greenFrom?: any, language?: any): any[][] {
  return answerCells(
    [score, yellowFrom, greenFrom, language],
    [yellowFrom, greenFrom, language],
    (score, yellowFrom, greenFrom, language) =>
      lightsOf(score, readBands(yellowFrom, greenFrom, INDEX_BANDS), readWord(language, LANGUAGES), SCORE),
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
