import type { PrintSetup } from '../../contents';
import { unescapeXstring } from '../../markup/escaping';
import type { XmlElement } from '../../markup/tree';
import { isTrue, numberOf } from '../values';

/** Areas and titles come from the names of the workbook. */
export function readPrint(
  sheet: ReadonlyMap<string, XmlElement>,
  named: Pick<PrintSetup, 'areas' | 'titleRows'>,
): PrintSetup {
  const setup = sheet.get('pageSetup');
  const options = sheet.get('printOptions');
  const fits = isTrue(sheet.get('sheetPr')?.first('pageSetUpPr')?.get('fitToPage'));
  const pages = (name: string): number | null => (fits ? (numberOf(setup?.get(name)) ?? 1) || null : null);
  const text = (name: string): string => unescapeXstring(sheet.get('headerFooter')?.first(name)?.text ?? '');
  return {
    landscape: setup?.get('orientation') === 'landscape',
    paperSize: numberOf(setup?.get('paperSize')),
    scale: fits ? null : numberOf(setup?.get('scale')),
    fitToWidth: pages('fitToWidth'),
    fitToHeight: pages('fitToHeight'),
    centerHorizontally: isTrue(options?.get('horizontalCentered')),
    gridlines: isTrue(options?.get('gridLines')),
    areas: named.areas,
    titleRows: named.titleRows,
    rowBreaks: rowBreaksIn(sheet.get('rowBreaks')),
    header: text('oddHeader'),
    footer: text('oddFooter'),
  };
}

/** `id` is the last row above the break, as Excel counts it, which is the first below it from 0. */
function rowBreaksIn(breaks: XmlElement | undefined): number[] {
  const byHand = breaks?.all('brk').filter((each) => isTrue(each.get('man'))) ?? [];
  return byHand.flatMap((each) => numberOf(each.get('id')) ?? []);
}
