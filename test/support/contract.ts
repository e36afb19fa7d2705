/**
 * The functions of Timbang as workbooks know them: ids are stored in files, parameters are given by position. Nothing
 * here may ever change or move; a new function is a new line, a new parameter an optional last one.
 */
export const contract: readonly string[] = [
  'AHP_WEIGHTS AHP.WEIGHTS(matrix, [method])',
  'AHP_REPORT AHP.REPORT(matrix, [labels], [method])',
  'AHP_CR AHP.CR(matrix, [method], [randomIndex], [lambda])',
  'AHP_LAMBDA AHP.LAMBDA(matrix, [method], [lambda])',
  'AHP_CI AHP.CI(matrix, [method], [lambda])',
  'AHP_GCI AHP.GCI(matrix)',
  'AHP_RI AHP.RI(n, [randomIndex])',
  'AHP_HIERARCHYCR AHP.HIERARCHYCR(weights, ci, ri)',
  'AHP_KOCZKODAJ AHP.KOCZKODAJ(matrix)',
  'AHP_INCONSISTENT AHP.INCONSISTENT(matrix, [count], [labels])',
  'AHP_MATRIX AHP.MATRIX(judgments, [favours])',
  'AHP_PAIRS AHP.PAIRS(first, second, judgments, [items], [favours])',
  'AHP_COMPLETE AHP.COMPLETE(matrix, [method])',
  'AHP_SCALE AHP.SCALE(judgments, scale, [n])',
  'AHP_GROUP AHP.GROUP(matrix…)',
  'AHP_GROUPWEIGHTED AHP.GROUPWEIGHTED(weights, matrix…)',
  'AHP_SURVEY AHP.SURVEY(answers, [items], [method], [favours])',
  'AHP_SURVEYMATRIX AHP.SURVEYMATRIX(answers, [maximumCR], [weights], [favours])',
  'AHP_CONSENSUS AHP.CONSENSUS(priorities, [scaleMaximum])',
  'AHP_AIP AHP.AIP(priorities, [mean], [weights])',
  'AHP_GLOBAL AHP.GLOBAL(items, parents, local, [codes])',
  'AHP_PRIORITIES AHP.PRIORITIES(values, [direction], [rule])',
  'AHP_SYNTHESIZE AHP.SYNTHESIZE(weights, priorities, [mode])',
  'AHP_SENSITIVITY AHP.SENSITIVITY(weights, priorities, criterion, weight)',
  'AHP_CRITICAL AHP.CRITICAL(weights, priorities, [criteria], [alternatives], [language])',
  'AHP_FUZZY AHP.FUZZY(matrix, [method], [scale], [labels], [language])',
  'OMAX_LEVEL OMAX.LEVEL(performance, anchors, [levels], [rule])',
  'OMAX_LADDER OMAX.LADDER(anchors, [levels])',
  'OMAX_INDEX OMAX.INDEX(levels, weights, [normalize])',
  'OMAX_LIGHT OMAX.LIGHT(level, [yellowFrom], [greenFrom], [language])',
  'OMAX_CHANGE OMAX.CHANGE(current, previous)',
  'CKP_INDEX CKP.INDEX(target, realization, [polarity], [worst], [cap])',
  'CKP_WEIGHT CKP.WEIGHT(validity, control)',
  'CKP_SCORE CKP.SCORE(targets, realizations, weights, [polarities], [normalize], [worsts], [cap])',
  'CKP_TABLE CKP.TABLE(targets, realizations, weights, [polarities], [normalize], [worsts], [cap])',
  'CKP_NKP CKP.NKP(ckp, behaviour, [share])',
  'CKP_SKP CKP.SKP(quantityTarget, quantity, [qualityTarget], [quality], [timeTarget], [time], [costTarget], [cost])',
  'CKP_NPKP CKP.NPKP(skp, behaviour, [share])',
  'CKP_RATING CKP.RATING(value, [scale], [language])',
  'CKP_DISTRIBUTION CKP.DISTRIBUTION(values, [top], [bottom], [language])',
  'CKP_CONSOLIDATE CKP.CONSOLIDATE(quarters, [rule])',
  'BSC_ROLLUP BSC.ROLLUP(items, parents, weights, scores, [normalize])',
  'BSC_LIGHT BSC.LIGHT(score, [yellowFrom], [greenFrom], [language])',
  'BSC_BAND BSC.BAND(scores, bounds, labels)',
  'BSC_GAP BSC.GAP(own, peers, [polarity])',
  'PLS_RELIABILITY PLS.RELIABILITY(items, blocks, [paths], [scheme], [missing])',
  'PLS_LOADINGS PLS.LOADINGS(items, blocks, [paths], [scheme], [missing])',
  'PLS_FORNELL PLS.FORNELL(items, blocks, [paths], [scheme], [missing])',
  'PLS_HTMT PLS.HTMT(items, blocks, [missing])',
  'PLS_PATHS PLS.PATHS(items, blocks, paths, [scheme], [missing])',
  'PLS_VIF PLS.VIF(items, blocks, [paths], [scheme], [missing])',
];

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean; readonly repeating?: boolean }[];
}

/** A function of functions.json in the words of the contract; order among functions means nothing. */
export function signatureOf({ id, name, parameters }: Declared): string {
  const list = parameters.map((parameter) => {
    if (parameter.repeating) return `${parameter.name}…`;
    return parameter.optional ? `[${parameter.name}]` : parameter.name;
  });
  return `${id} ${name}(${list.join(', ')})`;
}
