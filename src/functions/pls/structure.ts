import { isOmitted } from '../../engine/cells';
import { readAnalysis } from '../../engine/pls/analysis';
import { readSurvey } from '../../engine/pls/survey';
import { pathsTable, vifTable } from '../../engine/pls/tables/structure';
import { SCHEMES } from '../../engine/pls/words';
import { readWord } from '../../engine/words';
import { answerCells } from '../boundary';
import { displayLanguage } from '../language';

/**
 * Path coefficients between the constructs of a questionnaire by partial least squares, with f² and R².
 * @customfunction PLS_PATHS PLS.PATHS
 * @param items The answers: a row of item names, below it one row per respondent; columns that the blocks do not name are left alone.
 * @param blocks Two columns, item and construct; as a third, if wanted, the mode: "reflective" (A, the default) or "formative" (B).
 * @param paths Two columns of constructs, from and to, a row per path; they may not run in a circle.
 * @param [scheme] "path" (the default), "centroid" or "factorial".
 * @param [missing] What is done with missing answers: "mean", "pairwise", "listwise" or "zeros", as for PLS.RELIABILITY; refused if left out.
 * @returns A table: a heading, a row per path with from, to, coefficient, f², R² and adjusted R² of the construct it leads to and a remark, and notes below.
 * @words scheme SCHEMES
 * @words missing MISSING
 * @remarks Items and constructs are standardised. A note says when respondents are fewer than ten times the arrows into one construct, and what was done with missing answers. Weights settle at 1e-7 within 300 rounds, or the answer is #NUM!.
 * @formula β = C⁻¹·c by least squares on the correlations of the constructs
 * R² = Σ β·c
 * f² = (R² − R² without the predecessor)/(1 − R²)
 * @throws blocksNotColumns nothingListed itemUnknown itemHeadedTwice itemInTwoBlocks nameMissing modesDiffer
 * answerMissing zeroOrBlank missingBesideZeros tooFewRespondents tooFewPairs itemConstant notANumber numberHindered
 * percentUnexpected limitNotValue ambiguousNumber unknownWord pathsNotColumns constructUnknown pathTwice
 * pathsInCircle constructWithoutPath itemsCollinear predecessorsCollinear constructVanishes notConverged
 * notACorrelation
 * @source Lohmöller 1989; Tenenhaus et al. 2005; Cohen 1988 (f²). Example: invented data.
 * @example =PLS.PATHS({"L1","L2","P1","P2";4,5,4,4;3,3,2,3;5,4,5,4;2,2,3,2;4,4,3,4;1,2,2,1;5,5,4,5;3,4,4,3;2,3,1,2;4,3,5,4},{"L1","Lead";"L2","Lead";"P1","Perf";"P2","Perf"},{"Lead","Perf"}) -> {"From","To","Path","f²","R² of To","Adjusted R²","Remark";"Lead","Perf",0.9095,4.7883,0.8272,0.8056,""}
 */
export function plsPaths(items: any[][], blocks: any[][], paths: any[][], scheme?: any, missing?: any): any[][] {
  return answerCells(
    [items, blocks, paths, scheme, missing],
    [items, blocks, paths, scheme, missing],
    (items, blocks, paths, scheme, missing) =>
      pathsTable(readAnalysis(items, blocks, paths, scheme, missing), displayLanguage()),
  );
}

/**
 * Variance inflation: of every item among those of its construct, and of the constructs that lead to the same one.
 * @customfunction PLS_VIF PLS.VIF
 * @param items The answers, as for PLS.RELIABILITY: a row of item names, below it one row per respondent.
 * @param blocks Two columns, item and construct; as a third, if wanted, the mode: "reflective" (A, the default) or "formative" (B).
 * @param [paths] Two columns, from and to, as for PLS.PATHS; only the items if left out.
 * @param [scheme] "path" (the default), "centroid" or "factorial".
 * @param [missing] What is done with missing answers: "mean", "pairwise", "listwise" or "zeros", as for PLS.RELIABILITY; refused if left out.
 * @returns A table: a heading, a row per item with construct, item, VIF and a remark, then a row per path with to, from and VIF, and notes below.
 * @words scheme SCHEMES
 * @words missing MISSING
 * @remarks 1 means no collinearity; 5 or more is remarked. The VIF of items matters for formative constructs; items of which one follows from the others are an error in their rows.
 * @formula VIF = 1/(1 − R² of the one on the others)
 * @throws blocksNotColumns nothingListed itemUnknown itemHeadedTwice itemInTwoBlocks nameMissing modesDiffer
 * answerMissing zeroOrBlank missingBesideZeros tooFewRespondents tooFewPairs itemConstant notANumber numberHindered
 * percentUnexpected limitNotValue ambiguousNumber unknownWord pathsNotColumns constructUnknown pathTwice
 * pathsInCircle constructWithoutPath itemsCollinear predecessorsCollinear constructVanishes notConverged
 * notACorrelation
 * @source Hair et al. 2017. Example: invented data.
 * @example =PLS.VIF({"L1","L2","P1","P2";4,5,4,4;3,3,2,3;5,4,5,4;2,2,3,2;4,4,3,4;1,2,2,1;5,5,4,5;3,4,4,3;2,3,1,2;4,3,5,4},{"L1","Lead";"L2","Lead";"P1","Perf";"P2","Perf"},{"Lead","Perf"}) -> {"Construct","Item or From","VIF","Remark";"Lead","L1",2.8750,"";"Lead","L2",2.8750,"";"Perf","P1",1.9762,"";"Perf","P2",1.9762,"";"Perf","Lead",1,""}
 */
export function plsVif(items: any[][], blocks: any[][], paths?: any[][], scheme?: any, missing?: any): any[][] {
  return answerCells(
    [items, blocks, paths, scheme, missing],
    [items, blocks, paths, scheme, missing],
    (items, blocks, paths, scheme, missing) => {
      // A word that is none is refused, though items alone ask for no scheme.
      readWord(scheme, SCHEMES);
      if (isOmitted(paths)) return vifTable(readSurvey(items, blocks, missing), null, displayLanguage());
      const analysis = readAnalysis(items, blocks, paths, scheme, missing);
      return vifTable(analysis, analysis, displayLanguage());
    },
  );
}
