/** What the sheet of periods computes: the realization of each period, what counts of it, and the one value of several. */
import { cellAddress } from '../address';
import { absoluteCells } from '../body';
import type { KpiRows, PeriodsLayout } from './layout';
import { columnOfFixed, FROM_ROW, HEADING_ROW, UP_TO_ROW } from './layout';

const factorAt = (row: number): string => absoluteCells(cellAddress(row - 1, columnOfFixed('factor')));

/** What says that there is no realization. */
const isNone = (cells: string): string => `((${cells}="")+(${cells}="-")+(${cells}="n/a")>0)`;

/** Beside each period 1 where it lies within those that are asked; the first after the last is a mistake. */
export function withinFormula({ periods, countedIn }: PeriodsLayout): string {
  const place = (row: number): string => `MATCH($B$${row},${periods(HEADING_ROW)},0)`;
  const [first, last, numbers] = [place(FROM_ROW), place(UP_TO_ROW), countedIn(HEADING_ROW)];
  return `=IF(${first}>${last},NA(),(${numbers}>=${first})*(${numbers}<=${last}))`;
}

/** The realizations of a KPI whose realizations are not typed. A part without a weight is a mistake. */
export function realizationFormula(layout: PeriodsLayout, { how, target, realization }: KpiRows): string {
  const rows = Array.from({ length: realization - target - 1 }, (_, index) => target + 1 + index);
  const cells = rows.map(layout.periods);
  const isOpen = `${cells.map(isNone).join('+')}>0`;
  if (how.way === 'ratio') {
    const [numerator = '', denominator = ''] = cells;
    const factor = factorAt(target + 1);
    const ratio = `${numerator}/${denominator}*IF(${factor}="",1,${factor})`;
    return `=IF(${isOpen},"",IF((${numerator}=0)*(${denominator}=0)>0,"",${ratio}))`;
  }
  const weights = rows.map(factorAt);
  const products = cells.map((one, index) => `${one}*${weights[index]}`).join('+');
  const areWeighed = `COUNT(${weights.join(',')})=${weights.length}`;
  return `=IF(${isOpen},"",IF(${areWeighed},(${products})/(${weights.join('+')}),NA()))`;
}

/** The realizations that are asked for; a word that is no number is a mistake. */
export function countedRealization({ periods, countedIn }: PeriodsLayout, { realization }: KpiRows): string {
  const cells = periods(realization);
  return `=IF(${countedIn(HEADING_ROW - 1)}=1,IF(${isNone(cells)},"",${cells}*1),"")`;
}

/** The targets of the same periods. */
export function countedTarget({ periods, countedIn }: PeriodsLayout, { target, realization }: KpiRows): string {
  const cells = periods(target);
  return `=IF(${countedIn(realization)}="","",IF(${cells}="",NA(),${cells}*1))`;
}

/** Without any realization the target is that of the period that is asked, so that the table has one from the start. */
export function valueFormula(layout: PeriodsLayout, { how, target, realization }: KpiRows, row: number): string {
  const { countedIn, periods } = layout;
  const asked = `INDEX(${periods(target)},1,MATCH($B$${UP_TO_ROW},${periods(HEADING_ROW)},0))`;
  const none = row === target ? `IF(${asked}="","",${asked})` : '""';
  const isEmpty = `SUM(IF(${countedIn(realization)}="",0,1))=0`;
  return `=IF(${isEmpty},${none},CKP.CONSOLIDATE(${countedIn(row)},"${how.rule}"))`;
}
