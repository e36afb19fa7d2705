/** Files that other programs wrote (test/files/published/README.md): each shows what was seen in it by eye. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { MODEL_NAMESPACE } from '../../../src/model/file/xml';

const workbookOf = (name: string) =>
  readWorkbook(new Uint8Array(readFileSync(join(__dirname, '../published', `${name}.xlsx`))));
const sheetsOf = (name: string) => workbookOf(name).sheets;

test('a dynamic array', () => {
  expect(sheetsOf('xlsxwriter-dynamic_array02')[0]?.cells[1]?.formula).toEqual({
    text: 'UNIQUE(A1)',
    fills: { kind: 'dynamic', area: { top: 0, left: 1, bottom: 0, right: 1 } },
  });
});

test('icons', () => {
  expect(sheetsOf('closedxml-CFIconSet')[0]?.conditionalFormats).toEqual([
    {
      areas: [{ top: 0, left: 0, bottom: 3, right: 0 }],
      priority: 1,
      stopIfTrue: false,
      rule: {
        kind: 'iconSet',
        icons: '3TrafficLights2',
        thresholds: ['0', '2', '3'].map((value) => ({ type: 'num', value, includesEqual: true })),
        reverse: true,
        iconOnly: true,
      },
    },
  ]);
});

test('validations, whose second formula may be written and empty', () => {
  const [first, , , , copied] = sheetsOf('closedxml-DataValidation');
  expect(first?.validations.map(({ type, operator, formulas }) => [type, operator, ...formulas])).toEqual([
    ['decimal', 'between', '1', '5'],
    ['whole', 'equal', '2'],
    ['date', 'greaterThanOrEqual', '36526'],
    ['list', null, '$C$1:$C$2'],
    ['list', null, 'YesNo'],
    ['whole', 'equal', '1'],
    ['whole', 'equal', '2'],
  ]);
  expect(copied?.validations.at(-1)?.formulas).toEqual([`'Data Validation'!$C$1:$C$2`]);
});

test('protection with and without a password', () => {
  expect(sheetsOf('closedxml-SheetProtection').map(({ protection }) => protection)).toEqual([
    'withoutPassword',
    'withPassword',
  ]);
});

test('frozen panes', () => {
  expect(sheetsOf('closedxml-FreezePanes').map(({ frozen: { rows, columns } }) => [rows, columns])).toEqual([
    [3, 3],
    [3, 0],
    [0, 3],
    [3, 3],
  ]);
});

test('a table, and columns as wide as Excel says', () => {
  const [sheet] = sheetsOf('excel-table');
  expect(sheet?.tables).toMatchObject([{ name: 'Table1', area: { top: 6, left: 3, bottom: 19, right: 8 } }]);
  expect(sheet?.tables[0]?.columns).toHaveLength(6);
  // 11 digits of 7 pixels: 77 pixels.
  expect(sheet?.columns).toEqual([{ first: 3, last: 8, width: 57.75, hidden: false, style: 0 }]);
});

test('a note', () => {
  expect(sheetsOf('excel-Comments')[0]?.notes).toEqual([
    { row: 0, column: 0, author: '_wwpupil', text: '_wwpupil:\nComment part contains FSB', isThread: false },
  ]);
});

test('what LibreOffice keeps of a template: lights, chart, protection, model', () => {
  const { sheets, names, customXml } = workbookOf('libreoffice-omax');
  const [readMe, kpi, card, calculation] = sheets;
  expect(sheets.map(({ name }) => name)).toEqual(['Read me', 'KPI', 'OMAX scorecard', 'Calculation']);
  expect([readMe, kpi, card, calculation].map((sheet) => sheet?.protection)).toEqual([
    ...new Array<string>(3).fill('withoutPassword'),
    'none',
  ]);
  expect(card?.conditionalFormats).toHaveLength(12);
  expect(card?.charts.map(({ type, series }) => [type, series.length])).toEqual([['barClustered', 1]]);
  // LibreOffice 7.4 does not keep that names are hidden.
  expect(names.filter(({ name }) => name.startsWith('tb_'))).toHaveLength(22);
  expect(customXml.map(({ namespace }) => namespace)).toContain(MODEL_NAMESPACE);
  const levels = card?.cells.filter(({ row, column }) => column === 5 && row >= 5 && row <= 7);
  expect(levels?.map(({ value }) => value)).toEqual([expect.closeTo(8.25, 9), expect.closeTo(4.4, 9), '']);
});

test('what SheetJS writes: merged cells, formulas with results, formats, a name', () => {
  const { sheets, names, styles } = workbookOf('sheetjs-indicators');
  const [first] = sheets;
  const at = (row: number, column: number) => first?.cells.find((cell) => cell.row === row && cell.column === column);
  expect(first?.merges).toEqual([{ top: 5, left: 0, bottom: 5, right: 3 }]);
  expect(at(3, 4)).toMatchObject({ formula: { text: '(2*C4-D4)/C4*100' }, value: 150 });
  expect(styles[at(1, 2)?.style ?? 0]?.numberFormat).toBe('0%');
  expect(names.find(({ name }) => name === 'Realisasi')?.formula).toBe("'IKU 2022'!$D$2:$D$4");
});
