/** The formulas of a ranking: plain Excel over the hidden names of the scorecards. */
import { sameAs } from '../../../model/hierarchy/tree';
import { inQuotes } from '../../body';
import type { PlannedCell } from '../../plan';
import type { RankingOffice } from '../input';
import { scorecardName } from '../names';
import type { Ranking } from './layout';
import { FIRST } from './layout';
import { RANKING } from './texts';

/** As a rank counts it, a total is above another by more than this. */
const APART = '0.000000001';

/** "Best: North, 108.31", all of them where several share the first rank. */
export function bestFormula({ body, say }: Ranking): string {
  const [totals, ranks, names] = (['of-total', 'of-rank', 'of-name'] as const).map((key) => body.range(key));
  const best = `TEXTJOIN(", ",TRUE,IF(${ranks}=1,${names},""))`;
  const several = `SUM(IF(${ranks}=1,1,0))>1`;
  const words = `IF(${several},${inQuotes(say(RANKING.equally))},${inQuotes(say(RANKING.best))})`;
  return `=IF(COUNT(${totals})=0,${inQuotes(say(RANKING.nobody))},${words}&" "&${best}&" ("&ROUND(MAX(${totals}),2)&")")`;
}

export function perspectiveFormula({ scorecard, result }: RankingOffice, name: string): PlannedCell {
  const own = result.perspectives.find((group) => sameAs(group.name) === sameAs(name));
  // A blank cell would be drawn as 0.
  if (own === undefined) return '=""';
  const [names, scores] = (['perspectiveNames', 'perspectiveScores'] as const).map((part) =>
    scorecardName(scorecard, part),
  );
  const score = `XLOOKUP(${inQuotes(own.name)},${names},${scores},"")`;
  return `=IFERROR(IF(${score}="","",${score}),"")`;
}

/** Equal ranks keep their order among themselves; offices without a total stand at the end. */
export function placeFormula({ body }: Ranking, row: number): string {
  const upTo = (key: 'of-rank' | 'of-total'): string => {
    const [letters = ''] = body.cell(key, FIRST).split(/\d/);
    return `${letters}$${FIRST}:${letters}${row}`;
  };
  const rank = body.cell('of-rank', row);
  const last = `COUNT(${body.absolute('of-total')})+${row - FIRST + 1}-COUNT(${upTo('of-total')})`;
  return `=IF(ISNUMBER(${rank}),${rank}+COUNTIF(${upTo('of-rank')},${rank})-1,${last})`;
}

/** How many KPIs have a score; blank where the scorecard is gone, of which COUNT would say 0. */
export function scoredFormula(scorecard: RankingOffice['scorecard']): string {
  const score = scorecardName(scorecard, 'score');
  return `=IF(ISERROR(ROWS(${score})),"",COUNT(${score}))`;
}

/** Why there is no total, or what it does not hold. */
export function remarkFormula({ body, say }: Ranking, { scorecard }: RankingOffice, row: number): string {
  const [score, name] = (['score', 'name'] as const).map((part) => scorecardName(scorecard, part));
  const total = body.cell('of-total', row);
  const counted = (count: string, text: (typeof RANKING)['errors' | 'blanks']): string => {
    const [before = '', after = ''] = say(text).split('{n}');
    return `${inQuotes(before)}&${count}&${inQuotes(after)}`;
  };
  const errors = `SUM(IF(ISERROR(${score}),1,0))`;
  const blanks = `(SUM(IF(${name}="",0,1))-COUNT(${score})-${errors})`;
  const without = `IF(COUNT(${score})=0,${inQuotes(say(RANKING.nothing))},IF(${total}="",${inQuotes(say(RANKING.unknown))},""))`;
  const rest = `IF(AND(${blanks}>0,COUNT(${score})>0),${counted(blanks, RANKING.blanks)},"")`;
  const said = `IF(${errors}>0,${counted(errors, RANKING.errors)},TRIM(${without}&" "&${rest}))`;
  return `=IF(ISERROR(ROWS(${score})),${inQuotes(say(RANKING.gone))},${said})`;
}

/** 1 and how many are better. */
export function rankFormula({ body }: Ranking, row: number): string {
  const [total, all] = [body.cell('of-total', row), body.absolute('of-total')];
  return `=IF(ISNUMBER(${total}),1+SUM(IF(ISNUMBER(${all}),IF(${all}>${total}+${APART},1,0),0)),"")`;
}
