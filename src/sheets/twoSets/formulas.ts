/** The formulas of the sheet of two sets: what moved the CKP, part by part, as the pane says it. */
import { BEHAVIOUR } from '../../model/scorecard/employee';
import { inQuotes } from '../body';
import { isUsable } from '../scorecard/methods/employee';
import { valueCell } from './layout';
import type { Layout, Side } from './layout';
import { TWO_SETS } from './texts';

/** By which rounding is never taken for parts that do not add up. */
const ROUNDING = '0.000001';

function isIn({ body }: Layout, side: Side): string {
  return `ISNUMBER(${body.range(`${side}-score`)})*ISNUMBER(${body.range(`${side}-share`)})`;
}

function hasBoth(layout: Layout): string {
  return `ISNUMBER(${valueCell(layout, 'before', 'ckp')})*ISNUMBER(${valueCell(layout, 'after', 'ckp')})`;
}

export function byScoreFormula(layout: Layout): string {
  const { body } = layout;
  const [was, now] = [body.range('before-score'), body.range('after-score')];
  const share = `(${body.range('before-share')}+${body.range('after-share')})/2`;
  const isBoth = `${hasBoth(layout)}*${isIn(layout, 'before')}*${isIn(layout, 'after')}`;
  return `=IF(${isBoth},${share}*(${now}-${was}),"")`;
}

export function byWeightFormula(layout: Layout): string {
  const { body } = layout;
  const [was, now] = [body.range('before-score'), body.range('after-score')];
  const [shareWas, share] = [body.range('before-share'), body.range('after-share')];
  const [isWas, isNow] = [isIn(layout, 'before'), isIn(layout, 'after')];
  const earlier = valueCell(layout, 'before', 'ckp');
  const has = hasBoth(layout);
  const kept = `(${share}-${shareWas})*((${was}+${now})/2-${earlier})`;
  const alone = `IF(${has}*${isNow},${share}*(${now}-${earlier}),IF(${has}*${isWas},${shareWas}*(${earlier}-${was}),""))`;
  return `=IF(${has}*${isWas}*${isNow},${kept},${alone})`;
}

export function partFormula({ body }: Layout): string {
  const [score, weight] = [body.range('byScore'), body.range('byWeight')];
  return `=IF(ISNUMBER(${weight}),IF(ISNUMBER(${score}),${score},0)+${weight},"")`;
}

export function fateFormula(layout: Layout): string {
  const { body, say } = layout;
  const word = (key: 'onlyAfter' | 'onlyBefore' | 'filled' | 'emptied' | 'without'): string =>
    inQuotes(say(TWO_SETS[key]));
  const [isWas, isNow] = [isIn(layout, 'before'), isIn(layout, 'after')];
  const data = `IF(${isWas}*${isNow},"",IF(${isNow},${word('filled')},IF(${isWas},${word('emptied')},${word('without')})))`;
  const [was, now] = [body.range('before-key'), body.range('after-key')];
  return `=IF(${was}="",${word('onlyAfter')},IF(${now}="",${word('onlyBefore')},${data}))`;
}

/** Where weights are not divided by their sum, another sum of shares moves the total by itself. */
export function restFormula(layout: Layout): string {
  const { body } = layout;
  const gained = `ROUND(SUM(${body.range('after-share')})-SUM(${body.range('before-share')}),10)`;
  return `=IF(${hasBoth(layout)},${valueCell(layout, 'before', 'ckp')}*(${gained}),"")`;
}

export function sumFormula(layout: Layout): string {
  const { body, rest } = layout;
  return `=IF(${hasBoth(layout)},SUM(${body.range('part')})+${body.cell('part', rest)},"")`;
}

/** Said where an indicator came to one of the tables, or left it, since this was written. */
export function behindFormula(layout: Layout): string {
  const { body, sum, say } = layout;
  const change = `${valueCell(layout, 'after', 'ckp')}-${valueCell(layout, 'before', 'ckp')}`;
  const all = body.cell('part', sum);
  const isOff = `IF(ISERROR(${all}),TRUE,ABS(${all}-(${change}))>${ROUNDING})`;
  return `=IF(${hasBoth(layout)},IF(${isOff},${inQuotes(say(TWO_SETS.behind))},""),"")`;
}

/** What keeps a value back. */
export function remarkFormula(layout: Layout): string {
  const { say } = layout;
  const usable = (['before', 'after'] as const).map((side) => isUsable(valueCell(layout, side, 'behaviour')));
  const noTotal = `IF(${hasBoth(layout)},"",${inQuotes(say(TWO_SETS.noTotal))})`;
  return `=${noTotal}&IF(${usable.join('*')},"",${inQuotes(say(TWO_SETS.noBehaviour, BEHAVIOUR))})`;
}
