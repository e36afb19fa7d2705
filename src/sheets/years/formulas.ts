/** The formulas of the sheet of several periods: plain Excel over the hidden names of the scorecards. */
import { guarded, inQuotes } from '../body';
import { scorecardName } from '../scorecard/names';
import type { Years } from './layout';
import { YEARS } from './texts';

/** By which rounding never decides whether a target is reached. */
const ROUNDING = '0.000000000001';

type Part = 'target' | 'realization' | 'score';

/** A column of a period's scorecard in the rows of this sheet; – where that has no such indicator. */
export function foundFormula(
  { input, foundBy, hiddenRange }: Years,
  part: Part,
  period: number,
  factor: string,
): string {
  const scorecard = input.periods[period]?.evaluation.scorecard;
  if (scorecard === undefined) return '=""';
  const [keys, values] = [hiddenRange('key', period), scorecardName(scorecard, part)];
  const by = foundBy[period] ?? 'name';
  const label = by === 'place' ? `ROW(${values})-MIN(ROW(${values}))+1` : `${scorecardName(scorecard, by)}&""`;
  const sought = by === 'place' ? keys : `${keys}&""`;
  const found = `XLOOKUP(IF(${keys}="",NA(),${sought}),${label},${values})`;
  const value = factor === '' ? found : `IF(ISNUMBER(${found}),${found}*${factor},${found})`;
  // Blank cells must not arrive as 0, and no error may be taken for a blank one.
  return `=IF(${keys}="","–",IF(ISNA(${found}),"",${factor === '' ? guarded(value) : value}))`;
}

export function changeFormula({ range, hiddenRange }: Years, period: number): string {
  const [was, now] = [range('realizations', period - 1), range('realizations', period)];
  return `=IF(ISNUMBER(${was})*ISNUMBER(${now})*(${hiddenRange('compares', period)}=1),${now}-${was},"")`;
}

export function verdictFormula({ range, hiddenRange, say }: Years, period: number): string {
  const direction = hiddenRange('direction', period);
  const [change, was, now] = [
    range('changes', period),
    range('realizations', period - 1),
    range('realizations', period),
  ];
  const [targetWas, target] = [range('targets', period - 1), range('targets', period)];
  const gain = `IF(${direction}=0,IF(ISNUMBER(${targetWas})*ISNUMBER(${target}),ABS(${was}-${targetWas})-ABS(${now}-${target}),""),${direction}*${change})`;
  const isJudged = `ISNUMBER(${change})*(${direction}=${hiddenRange('direction', period - 1)})`;
  const words = `IF(ABS(${gain})<=${ROUNDING}*ABS(${was}),${inQuotes(say(YEARS.same))},IF(${gain}>0,${inQuotes(say(YEARS.gained))},${inQuotes(say(YEARS.lost))}))`;
  return `=IF(${isJudged},IF(ISNUMBER(${gain}),${words},""),"")`;
}

/** *Tercapai* or *Tidak tercapai*; blank without target, realization or score. */
export function resultFormula({ range, hiddenRange, say }: Years, period: number): string {
  const [target, now, score] = [range('targets', period), range('realizations', period), range('score', period)];
  const direction = hiddenRange('direction', period);
  const lack = `IF(${direction}=1,${target}-${now},IF(${direction}=-1,${now}-${target},ABS(${now}-${target})))`;
  const words = `IF(${lack}<=${ROUNDING}*ABS(${target}),${inQuotes(say(YEARS.achieved))},${inQuotes(say(YEARS.missed))})`;
  return `=IF(ISNUMBER(${target})*ISNUMBER(${now})*ISNUMBER(${score}),${words},"")`;
}

/** The indicators that a period has and another has not. */
export function unlikeFormula({ hiddenRange }: Years, labels: string, has: number, lacks: number): string {
  const isUnlike = `(${hiddenRange('key', has)}<>"")*(${hiddenRange('key', lacks)}="")`;
  return `=TEXTJOIN(", ",TRUE,IF(${isUnlike},${labels},""))`;
}

export function countFormula({ range, say }: Years, period: number, word: 'achieved' | 'missed'): string {
  return `=COUNTIF(${range('results', period)},${inQuotes(say(YEARS[word]))})`;
}

/** Indicators of the period that are neither achieved nor not. */
export function withoutFormula({ range, hiddenRange }: Years, period: number): string {
  return `=SUM(IF(${hiddenRange('key', period)}="",0,IF(${range('results', period)}="",1,0)))`;
}
