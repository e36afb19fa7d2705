import { PRIORITY_METHODS } from '../../engine/ahp/priorities';
import { FAVOURS } from '../../engine/ahp/questionnaire';
import { surveyMatrix, surveyTable } from '../../engine/ahp/survey';
import { readWord } from '../../engine/words';
import { answer, answerCells } from '../boundary';
import { displayLanguage } from '../language';

/**
 * Weights and consistency of everyone who answered a survey of pairwise comparisons, and of the group.
 * @customfunction AHP_SURVEY AHP.SURVEY
 * @param answers One row per respondent, one column per pair, n·(n − 1)/2 of them: item 1 with 2, 1 with 3, …, 2 with 3, …; headings and a first column of names may be selected too.
 * @param [items] The names of the items, in a row or a column; numbered 1 to n if left out.
 * @param [method] "eigenvector" (the default), "geometric" or "column", as for AHP.WEIGHTS.
 * @param [favours] Which item of a pair a negative answer favours: "second" (the default) or "first", as for AHP.MATRIX.
 * @returns A table of k + 2 rows and n + 2 columns: a heading, a row per respondent with weights and CR, and the group.
 * @words method PRIORITY_METHODS
 * @words favours FAVOURS
 * @remarks Answers from 1/9 to 9, or -9 to 9. Blank: not judged. A row without any answer stays blank; one that does not link
 * all items is #VALUE! in its cells, and its answers count in the group. The words follow the language of Office.
 * @formula group: gᵢⱼ = (Πₖ aᵢⱼₖ)^(1/m) over the m respondents k who judged the pair
 * @throws listFitsNoPairs matrixTooLarge codeOfAnotherScale judgmentNotUnderstood judgmentLikelyDate judgmentLikelyTime
 * judgmentOutsideScale printedTooCoarse nobodyJudged itemsNeverCompared itemsUnused lengthsDiffer notAList unknownWord
 * randomIndexBeyondTable
 * @source Aczél & Saaty 1983 (the group); Saaty 1980. Example: the two respondents of AHP.GROUP, as answers.
 * @example =AHP.SURVEY({2,"1/3",4,"1/2",4,5;"1/2","1/2",5,2,4,5}) -> {"Respondent",1,2,3,4,"CR";1,0.259,0.199,0.475,0.066,0.0630;2,0.217,0.412,0.305,0.066,0.0620;"Group",0.244,0.293,0.396,0.067,0.0347}
 */
export function ahpSurvey(answers: any[][], items?: any[][], method?: any, favours?: any): any[][] {
  return answerCells(
    [answers, items, method, favours],
    [answers, items, method, favours],
    (answers, items, method, favours) =>
      surveyTable(answers, items, readWord(method, PRIORITY_METHODS), readWord(favours, FAVOURS), displayLanguage()),
  );
}

/**
 * The matrix of a group from a survey of pairwise comparisons, of all or of those who are consistent enough.
 * @customfunction AHP_SURVEYMATRIX AHP.SURVEYMATRIX
 * @param answers One row per respondent, one column per pair, as for AHP.SURVEY.
 * @param [maximumCR] Respondents with a higher consistency ratio are left out, such as 0.1; all count if left out.
 * @param [weights] What each respondent counts for, in a column or a row; all count the same if left out.
 * @param [favours] Which item of a pair a negative answer favours: "second" (the default) or "first", as for AHP.MATRIX.
 * @returns The matrix of the group, for AHP.WEIGHTS and AHP.CR.
 * @words favours FAVOURS
 * @remarks k respondents × n·(n − 1)/2 answers to n×n. CR by the eigenvector and Saaty's random index. A pair that nobody judged
 * stays "".
 * @formula gᵢⱼ = (Πₖ aᵢⱼₖ^vₖ)^(1/Σₖ vₖ) over the respondents k who judged the pair
 * @throws listFitsNoPairs matrixTooLarge codeOfAnotherScale judgmentNotUnderstood judgmentLikelyDate
 * judgmentLikelyTime judgmentOutsideScale printedTooCoarse nobodyJudged respondentUnlinked nobodyConsistent
 * lengthsDiffer notAList weightMissing weightNotPositive notANumber numberHindered limitNotValue scalesMixed
 * ambiguousNumber unknownWord randomIndexBeyondTable
 * @source Aczél & Saaty 1983; Forman & Peniwati 1998. Example: the two respondents of AHP.GROUP, as answers.
 * @example =AHP.SURVEYMATRIX({2,"1/3",4,"1/2",4,5;"1/2","1/2",5,2,4,5}) -> {1,1,0.408,4.472;1,1,1,4;2.449,1,1,5;0.224,0.25,0.2,1}
 * @example =AHP.SURVEYMATRIX({2,"1/3",4,"1/2",4,5;"1/2","1/2",5,2,4,5},0.0625) -> {1,0.5,0.5,5;2,1,2,4;2,0.5,1,5;0.2,0.25,0.2,1}
 */
export function ahpSurveyMatrix(answers: any[][], maximumCR?: any, weights?: any[][], favours?: any): any[][] {
  return answer([answers, maximumCR, weights, favours], (answers, maximumCR, weights, favours) =>
    surveyMatrix(answers, maximumCR, weights, readWord(favours, FAVOURS)),
  );
}
