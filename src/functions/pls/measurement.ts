import { readAnalysis } from '../../engine/pls/analysis';
import { readSurvey } from '../../engine/pls/survey';
import { fornellTable, htmtTable, loadingsTable, reliabilityTable } from '../../engine/pls/tables/measurement';
import { answerCells } from '../boundary';
import { displayLanguage } from '../language';

/**
 * Reliability of the constructs of a questionnaire: Cronbach's α, ρA, composite reliability and AVE.
 * @customfunction PLS_RELIABILITY PLS.RELIABILITY
 * @param items The answers: a row of item names, below it one row per respondent; columns that the blocks do not name are left alone.
 * @param blocks Two columns, item and construct; as a third, if wanted, the mode: "reflective" (A, the default) or "formative" (B).
 * @param [paths] Two columns, from and to, as for PLS.PATHS; constructs all joined to one another if left out.
 * @param [scheme] "path" (the default), "centroid" or "factorial".
 * @param [missing] What is done with missing answers: "mean", "pairwise", "listwise", or "zeros" where none is missing and 0 is an answer; refused if left out.
 * @returns A table: a heading, a row per construct with items, α, ρA, CR, AVE and a remark, and notes below.
 * @words scheme SCHEMES
 * @words missing MISSING
 * @remarks α needs no model; ρA, CR and AVE come from its weights and loadings, and differ a little without paths. Blank and N/A are missing; so is a 0 among whole answers from 1 up, as some Excels make 0 of a blank. Formative constructs have none of the four. Items are standardised. Words follow the language of Office.
 * @formula α = k/(k − 1) · Σᵢ≠ⱼ rᵢⱼ/(k + Σᵢ≠ⱼ rᵢⱼ)
 * ρA = (w′w)² · w′(S − diag S)w / w′(ww′ − diag ww′)w
 * CR = (Σ λ)²/((Σ λ)² + Σ(1 − λ²))
 * AVE = Σ λ²/k
 * @throws blocksNotColumns nothingListed itemUnknown itemHeadedTwice itemInTwoBlocks nameMissing modesDiffer
 * answerMissing zeroOrBlank missingBesideZeros tooFewRespondents tooFewPairs itemConstant notANumber numberHindered
 * percentUnexpected limitNotValue ambiguousNumber unknownWord pathsNotColumns constructUnknown pathTwice
 * pathsInCircle constructWithoutPath itemsCollinear predecessorsCollinear constructVanishes notConverged
 * notACorrelation
 * @source Cronbach 1951; Dijkstra & Henseler 2015; Fornell & Larcker 1981; weights by Lohmöller 1989. Examples: invented data.
 * @example =PLS.RELIABILITY({"L1","L2","P1","P2";4,5,4,4;3,3,2,3;5,4,5,4;2,2,3,2;4,4,3,4;1,2,2,1;5,5,4,5;3,4,4,3;2,3,1,2;4,3,5,4},{"L1","Lead";"L2","Lead";"P1","Perf";"P2","Perf"},{"Lead","Perf"}) -> {"Construct","Items","Cronbach α","ρA","CR","AVE","Remark";"Lead",2,0.8935,0.9292,0.9488,0.9026,"";"Perf",2,0.8255,0.9001,0.9175,0.8477,""}
 */
export function plsReliability(items: any[][], blocks: any[][], paths?: any[][], scheme?: any, missing?: any): any[][] {
  return answerCells(
    [items, blocks, paths, scheme, missing],
    [items, blocks, paths, scheme, missing],
    (items, blocks, paths, scheme, missing) =>
      reliabilityTable(readAnalysis(items, blocks, paths, scheme, missing), displayLanguage()),
  );
}

/**
 * Loadings and weights of the items of a questionnaire, with their correlations with every construct.
 * @customfunction PLS_LOADINGS PLS.LOADINGS
 * @param items The answers, as for PLS.RELIABILITY: a row of item names, below it one row per respondent.
 * @param blocks Two columns, item and construct; as a third, if wanted, the mode: "reflective" (A, the default) or "formative" (B).
 * @param [paths] Two columns, from and to, as for PLS.PATHS; constructs all joined to one another if left out.
 * @param [scheme] "path" (the default), "centroid" or "factorial".
 * @param [missing] What is done with missing answers: "mean", "pairwise", "listwise" or "zeros", as for PLS.RELIABILITY; refused if left out.
 * @returns A table: a heading, a row per item with construct, weight, loading, its correlation with every construct and a remark, and notes below.
 * @words scheme SCHEMES
 * @words missing MISSING
 * @remarks Weights are those of standardised items for constructs of variance 1. A construct of which more items load negatively than positively is turned round. Of formative constructs the weights are read, not the loadings. A correlation higher elsewhere is said in the remark.
 * @formula λ = Sⱼⱼ·wⱼ
 * mode A: wⱼ ∝ Σₖ eⱼₖ·Sⱼₖ·wₖ
 * mode B: wⱼ ∝ Sⱼⱼ⁻¹·Σₖ eⱼₖ·Sⱼₖ·wₖ
 * @throws blocksNotColumns nothingListed itemUnknown itemHeadedTwice itemInTwoBlocks nameMissing modesDiffer
 * answerMissing zeroOrBlank missingBesideZeros tooFewRespondents tooFewPairs itemConstant notANumber numberHindered
 * percentUnexpected limitNotValue ambiguousNumber unknownWord pathsNotColumns constructUnknown pathTwice
 * pathsInCircle constructWithoutPath itemsCollinear predecessorsCollinear constructVanishes notConverged
 * notACorrelation
 * @source Lohmöller 1989; Tenenhaus et al. 2005. Example: invented data.
 * @example =PLS.LOADINGS({"L1","L2","P1","P2";4,5,4,4;3,3,2,3;5,4,5,4;2,2,3,2;4,4,3,4;1,2,2,1;5,5,4,5;3,4,4,3;2,3,1,2;4,3,5,4},{"L1","Lead";"L2","Lead";"P1","Perf";"P2","Perf"},{"Lead","Perf"}) -> {"Construct","Item","Weight","Loading","Lead","Perf","Remark";"Lead","L1",0.5867,0.9618,0.9618,0.9531,"";"Lead","L2",0.4644,0.9382,0.9382,0.7544,"";"Perf","P1",0.4456,0.8921,0.6731,0.8921,"";"Perf","P2",0.6352,0.9484,0.9596,0.9484,"Loads higher on Lead."}
 */
export function plsLoadings(items: any[][], blocks: any[][], paths?: any[][], scheme?: any, missing?: any): any[][] {
  return answerCells(
    [items, blocks, paths, scheme, missing],
    [items, blocks, paths, scheme, missing],
    (items, blocks, paths, scheme, missing) =>
      loadingsTable(readAnalysis(items, blocks, paths, scheme, missing), displayLanguage()),
  );
}

/**
 * The criterion of Fornell and Larcker: the root of each construct's AVE beside its correlations with the others.
 * @customfunction PLS_FORNELL PLS.FORNELL
 * @param items The answers, as for PLS.RELIABILITY: a row of item names, below it one row per respondent.
 * @param blocks Two columns, item and construct; as a third, if wanted, the mode: "reflective" (A, the default) or "formative" (B).
 * @param [paths] Two columns, from and to, as for PLS.PATHS; constructs all joined to one another if left out.
 * @param [scheme] "path" (the default), "centroid" or "factorial".
 * @param [missing] What is done with missing answers: "mean", "pairwise", "listwise" or "zeros", as for PLS.RELIABILITY; refused if left out.
 * @returns A table: a heading, a row per construct with correlations, √AVE on the diagonal and a remark, and notes below.
 * @words scheme SCHEMES
 * @words missing MISSING
 * @remarks Two constructs or more. √AVE is to be above every correlation of its construct; the remark names those that are not below it. The diagonal of a formative construct stays "".
 * @formula √AVEⱼ > |cⱼₖ| for all k ≠ j
 * @throws blocksNotColumns nothingListed itemUnknown itemHeadedTwice itemInTwoBlocks nameMissing modesDiffer
 * answerMissing zeroOrBlank missingBesideZeros tooFewRespondents tooFewPairs itemConstant notANumber numberHindered
 * percentUnexpected limitNotValue ambiguousNumber unknownWord pathsNotColumns constructUnknown pathTwice
 * pathsInCircle constructWithoutPath itemsCollinear predecessorsCollinear constructVanishes notConverged
 * notACorrelation oneConstructOnly
 * @source Fornell & Larcker 1981. Example: invented data.
 * @example =PLS.FORNELL({"L1","L2","P1","P2";4,5,4,4;3,3,2,3;5,4,5,4;2,2,3,2;4,4,3,4;1,2,2,1;5,5,4,5;3,4,4,3;2,3,1,2;4,3,5,4},{"L1","Lead";"L2","Lead";"P1","Perf";"P2","Perf"},{"Lead","Perf"}) -> {"Construct","Lead","Perf","Remark";"Lead",0.9501,"","";"Perf",0.9095,0.9207,""}
 */
export function plsFornell(items: any[][], blocks: any[][], paths?: any[][], scheme?: any, missing?: any): any[][] {
  return answerCells(
    [items, blocks, paths, scheme, missing],
    [items, blocks, paths, scheme, missing],
    (items, blocks, paths, scheme, missing) =>
      fornellTable(readAnalysis(items, blocks, paths, scheme, missing), displayLanguage()),
  );
}

/**
 * The heterotrait-monotrait ratio of every two constructs: whether they measure different things.
 * @customfunction PLS_HTMT PLS.HTMT
 * @param items The answers, as for PLS.RELIABILITY: a row of item names, below it one row per respondent.
 * @param blocks Two columns, item and construct; as a third, if wanted, the mode: "reflective" (A, the default) or "formative" (B).
 * @param [missing] What is done with missing answers: "mean", "pairwise", "listwise" or "zeros", as for PLS.RELIABILITY; refused if left out.
 * @returns A table: a heading, a row per construct with its ratios below the diagonal and a remark, and notes below.
 * @words missing MISSING
 * @remarks Two constructs or more. From the correlations of the items alone, by their size, so that an item that runs the other way does not lower it. Above 0.90 is remarked. "" where a construct is formative; of a single item the correlation within is 1.
 * @formula HTMT = mean |r| between the two / √(mean |r| within one · mean |r| within the other)
 * @throws blocksNotColumns nothingListed itemUnknown itemHeadedTwice itemInTwoBlocks nameMissing modesDiffer
 * answerMissing zeroOrBlank missingBesideZeros tooFewRespondents tooFewPairs itemConstant notANumber numberHindered
 * percentUnexpected limitNotValue ambiguousNumber unknownWord oneConstructOnly
 * @source Henseler, Ringle & Sarstedt 2015; Ringle et al. 2023 (by size). Example: invented data.
 * @example =PLS.HTMT({"L1","L2","P1","P2";4,5,4,4;3,3,2,3;5,4,5,4;2,2,3,2;4,4,3,4;1,2,2,1;5,5,4,5;3,4,4,3;2,3,1,2;4,3,5,4},{"L1","Lead";"L2","Lead";"P1","Perf";"P2","Perf"}) -> {"Construct","Lead","Perf","Remark";"Lead","","","Above 0.90 with Perf.";"Perf",1.0159,"","Above 0.90 with Lead."}
 */
export function plsHtmt(items: any[][], blocks: any[][], missing?: any): any[][] {
  return answerCells([items, blocks, missing], [items, blocks, missing], (items, blocks, missing) =>
    htmtTable(readSurvey(items, blocks, missing), displayLanguage()),
  );
}
