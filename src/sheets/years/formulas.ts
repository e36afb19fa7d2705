/** The formulas of the sheet of several periods: plain Excel over the hidden names of the scorecards. */
import { inQuotes } from '../body';
import { foundFormula, missingFormula, otherNamesFormula } from '../scorecard/foundRows';
import type { Years } from './layout';
import { YEARS } from './texts';

/** By which rounding never decides whether a target is reached. */
const ROUNDING = '0.000000000001';

/** A column of a period's scorecard in the rows of this sheet. */
export function periodFormula(
  years: Years,
  part: 'target' | 'realization' | 'score',
  period: number,
  factor: string,
): string {
  const sought = soughtIn(years, period);
  return sought === null ? '=""' : foundFormula({ ...sought, factor }, part);
}

export function missingIn(years: Years, period: number): string {
  const sought = soughtIn(years, period);
  return sought === null ? '' : missingFormula(sought);
}

function soughtIn({ input, foundBy, hiddenRange }: Years, period: number): Parameters<typeof missingFormula>[0] | null {
  const scorecard = input.periods[period]?.evaluation.scorecard;
  if (scorecard === undefined) return null;
  const [keys, names] = [hiddenRange('key', period), hiddenRange('name', period)];
  return { scorecard, by: foundBy[period] ?? 'name', keys, names };
}

export function otherNamesIn({ input, hiddenRange, say }: Years): string {
  const [first = ''] = hiddenRange('missing', 0).split(':');
  const last =
    hiddenRange('missing', input.periods.length - 1)
      .split(':')
      .at(-1) ?? '';
  return otherNamesFormula([`${first}:${last}`], say);
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
