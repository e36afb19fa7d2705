/** How a sheet is printed. Areas and titles are names of the workbook (../workbook/printNames). */
import type { PrintSetup } from '../../contents';
import { escapeXstring } from '../../markup/escaping';
import { element, textElement } from '../xml/build';
import { putChild } from '../xml/places';
import { withAttributes } from '../xml/tags';
import type { SheetEditor } from './sheetEditor';

const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export function fitsToPages({ fitToWidth, fitToHeight }: PrintSetup): boolean {
  return fitToWidth !== null || fitToHeight !== null;
}

export function printXml(print: PrintSetup): string {
  const options = optionAttributes(print);
  const hasOptions = Object.values(options).some((value) => value !== null);
  return [
    hasOptions ? element('printOptions', options) : '',
    element('pageMargins', MARGINS),
    element('pageSetup', setupAttributes(print)),
    print.header === '' && print.footer === '' ? '' : element('headerFooter', {}, headerXml(print), footerXml(print)),
    rowBreaksXml(print),
  ].join('');
}

export function editPrint(sheet: SheetEditor, print: PrintSetup): void {
  sheet.tag('printOptions', (tag) => withAttributes(tag, optionAttributes(print)));
  if (sheet.first('pageMargins') === undefined) sheet.insert('pageMargins', element('pageMargins', MARGINS));
  sheet.tag('pageSetup', (tag) => withAttributes(tag, setupAttributes(print)));
  if (print.rowBreaks.length > 0 || sheet.first('rowBreaks') !== undefined) sheet.put('rowBreaks', rowBreaksXml(print));
  const present = sheet.first('headerFooter');
  if (present === undefined) {
    if (print.header + print.footer !== '')
      sheet.insert('headerFooter', element('headerFooter', {}, headerXml(print), footerXml(print)));
    return;
  }
  const { editor, places } = sheet;
  putChild(editor, places.source, present, HEADER_ORDER, 'oddHeader', headerXml(print));
  putChild(editor, places.source, present, HEADER_ORDER, 'oddFooter', footerXml(print));
}

const HEADER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

function optionAttributes({ gridlines, centerHorizontally }: PrintSetup) {
  return { horizontalCentered: centerHorizontally ? 1 : null, gridLines: gridlines ? 1 : null };
}

/** 0 pages are as many as are needed. */
function setupAttributes(print: PrintSetup) {
  const fits = fitsToPages(print);
  return {
    paperSize: print.paperSize,
    scale: fits ? null : print.scale,
    fitToWidth: fits ? (print.fitToWidth ?? 0) : null,
    fitToHeight: fits ? (print.fitToHeight ?? 0) : null,
    orientation: print.landscape ? 'landscape' : 'portrait',
  };
}

/** Over all columns: `max` is the last of them. */
function rowBreaksXml({ rowBreaks }: PrintSetup): string {
  if (rowBreaks.length === 0) return '';
  const count = rowBreaks.length;
  const breaks = rowBreaks.map((row) => element('brk', { id: row, max: 16383, man: 1 }));
  return element('rowBreaks', { count, manualBreakCount: count }, ...breaks);
}

function headerXml({ header }: PrintSetup): string {
  return header === '' ? '' : textElement('oddHeader', escapeXstring(header));
}

function footerXml({ footer }: PrintSetup): string {
  return footer === '' ? '' : textElement('oddFooter', escapeXstring(footer));
}
