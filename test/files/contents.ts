/** Contents to write: a workbook with something of everything (invented data). */
import type { Cell, CellFormula, CellContent, SheetContents, WorkbookContents } from '../../src/files/contents';
import { EMPTY_SHEET, PLAIN_STYLE } from '../../src/files/plain';

const { borders: none } = PLAIN_STYLE;
export function cell(row: number, column: number, value: CellContent | null, style = 0, formula?: CellFormula): Cell {
  return { row, column, value, style, ...(formula === undefined ? {} : { formula }) };
}

export const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const on = (reference: string) => `'Data & "KPI''s"'!${reference}`;
const threshold = (type: string, value: string, includesEqual = true) => ({ type, value, includesEqual });
const chart = (type: string, top: number) => ({
  type,
  name: type,
  title: '',
  series: [{ name: { text: 'S & T' }, values: on('$B$11:$B$12'), categories: null }],
  hasLegend: false,
  reversedCategories: false,
  minimum: null,
  place: { left: 300, top, width: 360, height: 216 },
});

const everything: SheetContents = {
  ...EMPTY_SHEET,
  name: `Data & "KPI's"`,
  tabColor: '#00B050',
  gridlines: false,
  cells: [
    cell(0, 0, '  =SUM(A1)', 1),
    cell(0, 1, '_x000D_ \u0001 a\r\nb', 2),
    cell(1, 0, 0.85, 2),
    cell(1, 1, true),
    cell(1, 2, { error: '#N/A' }),
    cell(2, 0, 0.5, 0, { text: 'AHP.WEIGHTS(A1:B2)', fills: { kind: 'dynamic', area: area(2, 0, 3, 0) } }),
    cell(3, 0, 0.5),
    cell(4, 0, 3, 0, { text: 'LET(a,1,a+2)' }),
    cell(4, 1, '<&>', 0, { text: '"<&"&">"' }),
    cell(5, 0, null, 1),
    cell(6, 0, 1, 0, { text: 'SUM(A2*A3)', fills: { kind: 'array', area: area(6, 0, 6, 0) } }),
    cell(9, 0, 'Kode'),
    cell(9, 1, 'Nilai'),
    cell(10, 0, 'a'),
    cell(10, 1, 3),
    cell(11, 0, 'b'),
    cell(11, 1, 4),
    cell(19, 5, 45000, 3),
  ],
  merges: [area(0, 2, 0, 4)],
  columns: [
    { first: 0, last: 0, width: 120, hidden: false, style: 0 },
    { first: 2, last: 3, width: null, hidden: true, style: 1 },
  ],
  rows: [
    { row: 0, height: 30, hidden: false, style: 0 },
    { row: 15, height: null, hidden: true, style: 1 },
  ],
  frozen: { rows: 2, columns: 1 },
  conditionalFormats: [
    {
      areas: [area(1, 0, 3, 0)],
      priority: 1,
      stopIfTrue: true,
      rule: {
        kind: 'cellValue',
        operator: 'greaterThanOrEqual',
        formulas: ['0.8'],
        style: { fill: '#C6EFCE', fontColor: '#006100', bold: true, italic: null },
      },
    },
    {
      areas: [area(1, 0, 3, 0), area(5, 0, 6, 0)],
      priority: 2,
      stopIfTrue: false,
      rule: {
        kind: 'formula',
        formula: '$A2<0.5',
        style: { fill: '#FFC7CE', fontColor: null, bold: null, italic: true },
      },
    },
    {
      areas: [area(1, 1, 3, 1)],
      priority: 3,
      stopIfTrue: false,
      rule: {
        kind: 'iconSet',
        icons: '3TrafficLights1',
        thresholds: [threshold('percent', '0'), threshold('num', '5'), threshold('num', '8', false)],
        reverse: false,
        iconOnly: true,
      },
    },
    {
      areas: [area(1, 2, 3, 2)],
      priority: 4,
      stopIfTrue: false,
      rule: {
        kind: 'iconSet',
        icons: '3Stars',
        thresholds: [threshold('percent', '0'), threshold('num', '5'), threshold('num', '8')],
        reverse: true,
        iconOnly: false,
      },
    },
  ],
  validations: [
    {
      areas: [area(10, 0, 12, 0)],
      type: 'list',
      operator: null,
      formulas: ['"a,b,c"'],
      allowBlank: true,
      refusesOthers: true,
      error: { title: 'No', text: 'Choose "a"\nor b' },
      prompt: { title: 'Pick', text: 'one' },
    },
    {
      areas: [area(10, 1, 12, 1)],
      type: 'decimal',
      operator: 'between',
      formulas: ['0', 'Bound'],
      allowBlank: false,
      refusesOthers: false,
      error: null,
      prompt: null,
    },
  ],
  tables: [{ name: 'Kpi', area: area(9, 0, 11, 1), columns: ['Kode', 'Nilai'], hasHeadings: true, hasTotals: false }],
  links: [{ row: 8, column: 3, place: "'S & e'!F5", tip: 'S & e · F5' }],
  notes: [
    { row: 1, column: 0, author: 'Timbang', text: 'A note\nof two lines', isThread: false },
    { row: 4, column: 1, author: '', text: 'x', isThread: false },
  ],
  print: {
    rowBreaks: [3, 7],
    landscape: true,
    paperSize: 9,
    scale: null,
    fitToWidth: 1,
    fitToHeight: null,
    centerHorizontally: true,
    gridlines: false,
    areas: [area(0, 0, 20, 5)],
    titleRows: { first: 0, last: 1 },
    header: '',
    footer: '&LTimbang & Kep-241&R&P/&N',
  },
  protection: 'withoutPassword',
  charts: [
    {
      ...chart('barClustered', 100),
      title: 'Bobot & nilai',
      series: [{ name: { reference: on('$B$10') }, values: on('$B$11:$B$12'), categories: on('$A$11:$A$12') }],
      hasLegend: true,
      reversedCategories: true,
      minimum: 0,
    },
    ...['columnClustered', 'line', 'radar', 'lineMarkers', 'radarFilled', 'columnStacked'].map((type, index) =>
      chart(type, 330 + index * 230),
    ),
    {
      ...chart('lineMarkers', 1710),
      series: [
        { name: { text: 'Total' }, values: on('$B$11:$B$12'), categories: null },
        { name: { text: 'Green' }, values: on('$C$11:$C$12'), categories: null, dash: 'dash', hasMarks: false },
        { name: { text: 'Yellow' }, values: on('$D$11:$D$12'), categories: null, dash: 'dot', hasMarks: false },
      ],
      plotsHidden: true,
    },
  ],
  selection: area(5, 2, 5, 2),
};

export const wholeWorkbook: WorkbookContents = {
  sheets: [
    everything,
    { ...EMPTY_SHEET, name: 'Kedua', visibility: 'hidden', selection: area(1, 1, 1, 1) },
    {
      ...EMPTY_SHEET,
      name: 'Ketiga',
      cells: [cell(0, 0, 1)],
      frozen: { rows: 1, columns: 0 },
      selection: area(1, 0, 1, 0),
    },
  ],
  activeSheet: 2,
  styles: [
    PLAIN_STYLE,
    {
      ...PLAIN_STYLE,
      bold: true,
      fill: '#FFCC99',
      fontColor: '#3F3F76',
      locked: false,
      borders: { ...none, bottom: { style: 'thin', color: '#7F7F7F' } },
    },
    { ...PLAIN_STYLE, numberFormat: '0.0%', horizontal: 'center', wrap: true },
    { ...PLAIN_STYLE, numberFormat: '[$-421]dd mmmm yyyy', indent: 1, rotation: 45, fontName: 'Arial', fontSize: 9 },
  ],
  names: [
    { name: 'Bound', formula: on('$B$11'), sheet: null, hidden: false, comment: 'upper' },
    { name: 'tb_card', formula: '"x"', sheet: 'Ketiga', hidden: true, comment: '' },
  ],
  customXml: [
    {
      id: '{11111111-2222-4333-8444-555555555555}',
      namespace: 'urn:timbang:model',
      xml: '<model xmlns="urn:timbang:model"><a/></model>',
    },
  ],
  calendar: 1900,
  isProtected: false,
  unseen: [],
};
