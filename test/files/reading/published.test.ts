/** Files that other programs wrote (test/files/published/README.md): each shows what was seen in it by eye. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';

const sheetsOf = (name: string) =>
  readWorkbook(new Uint8Array(readFileSync(join(__dirname, '../published', `${name}.xlsx`)))).sheets;

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
