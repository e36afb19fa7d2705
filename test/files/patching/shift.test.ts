import { FileError } from '../../../src/files/fileError';
import type { Change } from '../../../src/files/patching/changes';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { patchWorkbook } from '../../../src/files/patching/patchWorkbook';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { area, cell, wholeWorkbook } from '../contents';
import { EMPTY_SHEET } from '../../../src/files/plain';
import { packageOf, partsOf, sheetXml } from '../packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const shift = (axis: 'rows' | 'columns', at: number, count: number): Change => ({
  kind: 'shift',
  sheet: 'One',
  axis,
  at,
  count,
});
const after = (before: string, ...changes: readonly Change[]) =>
  partsOf(patchWorkbook(packageOf({ One: before }), changes))[SHEET]!;

const full = wholeWorkbook.sheets[0]!;
const book = () =>
  newWorkbook({
    ...wholeWorkbook,
    activeSheet: 0,
    sheets: [
      {
        ...full,
        name: 'One',
        charts: full.charts.map((chart) => ({
          ...chart,
          series: [{ ...chart.series[0]!, values: 'One!$B$11:$B$12' }],
        })),
      },
      { ...EMPTY_SHEET, name: 'Two', cells: [cell(0, 0, 7, 0, { text: 'SUM(One!B11:B12)+A1' })] },
    ],
    names: [{ name: 'Bound', formula: 'One!$B$11', sheet: null, hidden: false, comment: '' }],
  });

test('rows put in move cells and everything that names them, in every part', () => {
  const before = readWorkbook(book());
  const now = readWorkbook(patchWorkbook(book(), [shift('rows', 10, 2)]));
  const [one, two] = now.sheets as [typeof full, typeof full];
  const rows = (sheet: typeof full) => sheet.cells.map(({ row, column, value }) => [row, column, value]);
  expect(rows(one)).toEqual(
    rows(before.sheets[0]!).map(([row, ...rest]) => [Number(row) >= 10 ? Number(row) + 2 : row, ...rest]),
  );
  expect(two.cells[0]!.formula!.text).toBe('SUM(One!B13:B14)+A1');
  expect(now.names[0]!.formula).toBe('One!$B$13');
  expect(one.charts[1]!.series[0]!.values).toBe('One!$B$13:$B$14');
  expect(one.tables[0]!.area).toEqual(area(9, 0, 13, 1));
  expect(one.validations[0]!.areas).toEqual([area(12, 0, 14, 0)]);
  expect(one.print.areas).toEqual([area(0, 0, 22, 5)]);
  expect(one.rows.map(({ row }) => row)).toEqual([0, 17]);
  expect(one.notes).toEqual(before.sheets[0]!.notes);
});

test('put in and taken out again, the workbook is what it was', () => {
  const there = patchWorkbook(book(), [shift('rows', 10, 3), shift('columns', 6, 2)]);
  const back = patchWorkbook(there, [shift('columns', 6, -2), shift('rows', 10, -3)]);
  expect(readWorkbook(back)).toEqual(readWorkbook(book()));
});

test('what is taken out goes with its merges, notes and references', () => {
  const now = readWorkbook(patchWorkbook(book(), [shift('rows', 0, -2)]));
  const [one] = now.sheets as [typeof full];
  expect(one.cells[0]).toMatchObject({ row: 0, column: 0, formula: { text: 'AHP.WEIGHTS(#REF!)' } });
  expect([one.merges, one.notes.map(({ row }) => row)]).toEqual([[], [2]]);
  expect(one.rows.map(({ row }) => row)).toEqual([13]);
});

test('cells that share a formula get their own', () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>';
  expect(after(sheetXml(shared), shift('rows', 1, 1))).toContain(
    '<row r="1"><c r="B1"><f>A1</f></c></row><row r="3"><c r="B3"><f>A3</f></c></row>',
  );
});

test('a rule whose first cell is taken out means the same for those that stay', () => {
  const rule = (sqref: string, formula: string) =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const data = '<row r="9"/>';
  expect(after(sheetXml(data, rule('A5:A9', '$B5&gt;C$1')), shift('rows', 3, -3))).toContain(
    rule('A4:A6', '$B4&gt;C$1'),
  );
  expect(after(sheetXml(data, rule('A5:A9', '$B5&gt;0')), shift('rows', 6, 1))).toContain(rule('A5:A10', '$B5&gt;0'));
});

test('what would be torn apart is refused with its sentence', () => {
  const array = sheetXml('<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c></row>');
  expect(() => after(array, shift('rows', 1, 1))).toThrow(
    'Rows or columns of One cannot be moved here: an array formula would be torn apart.',
  );
  expect(after(array, shift('rows', 0, 1))).toContain(
    '<row r="2"><c r="A2"><f t="array" ref="A2:A4">B2:B4</f></c></row>',
  );
  expect(() => patchWorkbook(book(), [shift('columns', 1, 1)])).toThrow(
    new FileError('shiftThrough', { sheet: 'One', what: 'Kpi' }),
  );
  expect(() => patchWorkbook(book(), [shift('rows', 9, -1)])).toThrow(FileError);
  expect(() => after(sheetXml('<row r="1048576"/>'), shift('rows', 0, 1))).toThrow(FileError);
});
