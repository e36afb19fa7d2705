/** The text of a new sheet, by the same parts that change one. */
import { MAIN } from '../../markup/namespaces';
import type { SheetContents } from '../../contents';
import { widthInFile } from '../../measures';
import { areaText } from '../areas';
import { addCharts } from '../sheet/charts';
import { colsXml } from '../sheet/columns';
import type { SheetContext } from '../sheet/context';
import { linksXml } from '../sheet/links';
import { mergesXml } from '../sheet/merges';
import { addNotes } from '../sheet/notes';
import { fitsToPages, printXml } from '../sheet/prints';
import { propertiesXml } from '../sheet/properties';
import { laterRulesXml, rulesXml } from '../sheet/rules';
import { validationsXml } from '../sheet/validations';
import { viewsXml } from '../sheet/views';
import { element, XML_HEAD } from '../xml/build';
import { rowsXml } from './rowsXml';
import { addTables } from './tables';

const USUAL_WIDTH = 48;
const USUAL_HEIGHT = 15;

/** Adds the parts that the sheet needs beside it: charts, notes, tables. */
export function newSheetXml(sheet: SheetContents, styles: readonly number[], context: SheetContext): string {
  const later = laterRulesXml(sheet.conditionalFormats);
  return (
    XML_HEAD +
    element(
      'worksheet',
      { xmlns: MAIN },
      propertiesXml({ tabColor: sheet.tabColor, fitsToPages: fitsToPages(sheet.print) }),
      dimensionXml(sheet),
      viewsXml(sheet, false),
      formatXml(sheet),
      colsXml(sheet.columns, styles),
      element('sheetData', {}, rowsXml(sheet, styles, context)),
      sheet.protection === 'none' ? '' : element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1 }),
      mergesXml(sheet.merges),
      rulesXml(sheet.conditionalFormats, context.styles),
      validationsXml(sheet.validations),
      linksXml(sheet.links),
      printXml(sheet.print),
      addCharts(context, sheet.charts, sheet),
      addNotes(context, sheet.notes),
      addTables(context, sheet.tables),
      later === '' ? '' : element('extLst', {}, later),
    )
  );
}

function dimensionXml({ cells }: SheetContents): string {
  const [first] = cells;
  if (first === undefined) return element('dimension', { ref: 'A1' });
  let left = first.column;
  let right = first.column;
  for (const { column } of cells) {
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const bottom = cells.at(-1)?.row ?? first.row;
  return element('dimension', { ref: areaText({ top: first.row, left, bottom, right }) });
}

function formatXml({ defaultColumnWidth, defaultRowHeight }: SheetContents): string {
  return element('sheetFormatPr', {
    defaultColWidth: defaultColumnWidth === USUAL_WIDTH ? null : widthInFile(defaultColumnWidth),
    defaultRowHeight,
    customHeight: defaultRowHeight === USUAL_HEIGHT ? null : 1,
  });
}
