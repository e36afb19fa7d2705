/** Typing in a language with a decimal comma, as Excel of that language takes it. */
import { CellValueType, getNumfmtParseValueFilter, type ICellData } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import fc from 'fast-check';
import { writeDecimalComma } from '../../src/sandbox/univer/typedNumbers';
import { editedWithComma, typedWithComma } from '../../src/sandbox/univer/typedText';
import { openWorkbook, type OpenWorkbook } from '../support/excel';

/** The number and its format, as Univer's reader of English then makes them; a text stays as it is. */
function taken(typed: string): { v: unknown; z?: string } | string {
  const { text, isText } = typedWithComma(typed);
  const read = isText ? null : getNumfmtParseValueFilter(text);
  if (!read) return typed;
  return { v: Number(Number(read.v).toPrecision(12)), ...(read.z !== undefined && { z: String(read.z) }) };
}

test.each<[string, { v: unknown; z?: string }]>([
  ['12,5%', { v: 0.125, z: '0.00%' }],
  ['0,19%', { v: 0.0019, z: '0.00%' }],
  ['85,0 %', { v: 0.85, z: '0.00%' }],
  ['19%', { v: 0.19, z: '0%' }],
  ['-2,5%', { v: -0.025, z: '0.00%' }],
  ['93,42', { v: 93.42 }],
  [',5', { v: 0.5 }],
  ['5,', { v: 5 }],
  ['(12,5)', { v: -12.5 }],
  ['1.234', { v: 1234, z: '#,##0' }],
  ['1.234,5', { v: 1234.5, z: '#,##0.00' }],
  ['1.234.567,89', { v: 1_234_567.89, z: '#,##0.00' }],
  ['1,5e3', { v: 1500, z: '0.00E+00' }],
  ['42', { v: 42 }],
])('%p is a number', (typed, number) => {
  expect(taken(typed)).toEqual(number);
});

test.each(['93.42', '0.19%', '1.23.456', '1.2345', '1,2,3', '1,234,567', '1,234.5', 'Rp1.000', 'F1.2', 'abc', ''])(
  '%p is text',
  (typed) => expect(taken(typed)).toBe(typed),
);

test.each(['1/3', '1-3-2026', '2026-03-01', '1.2.2026', '01.02.26', '12:30', '10:30:15'])(
  'the date or time %p is what it was',
  (typed) => {
    expect(typedWithComma(typed)).toEqual({ text: typed, isText: false });
  },
);

test('any number of any decimals comes out as it was typed, grouped or not', () => {
  const numbers = fc.tuple(fc.nat(99_999_999), fc.nat(4), fc.boolean(), fc.constantFrom('', '%'));
  fc.assert(
    fc.property(numbers, ([units, decimals, isGrouped, sign]) => {
      const value = units / 10 ** decimals;
      const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: isGrouped };
      const read = taken(`${value.toLocaleString('id-ID', format)}${sign}`);
      expect(typeof read === 'object' && read.v).toBeCloseTo(sign === '%' ? value / 100 : value, 8);
    }),
  );
});

test('the editor shows what can be typed again', () => {
  expect([12.5, '12.5%', -0.25, '1.5E-7', '2026-03-01', '12:30', 'K1.2'].map(editedWithComma)).toEqual([
    '12,5',
    '12,5%',
    '-0,25',
    '1,5E-7',
    '2026-03-01',
    '12:30',
    'K1.2',
  ]);
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (value) => {
      const { text, isText } = typedWithComma(editedWithComma(value));
      expect([isText, Number(text) === value]).toEqual([false, true]);
    }),
  );
});

describe('in a cell', () => {
  let workbook: OpenWorkbook;
  beforeEach(() => {
    workbook = openWorkbook();
    writeDecimalComma(workbook.book.univer.__getInjector(), 'id');
  });
  afterEach(() => workbook.close());

  function through(point: typeof AFTER_CELL_EDIT | typeof BEFORE_CELL_EDIT, cell: ICellData): ICellData | null {
    const { writeCellInterceptor } = workbook.book.univer.__getInjector().get(SheetInterceptorService);
    const unit = workbook.book.workbook.getWorkbook();
    const worksheet = unit.ensureActiveSheet();
    return writeCellInterceptor.fetchThroughInterceptors(point)(cell, {
      workbook: unit,
      worksheet,
      unitId: unit.getUnitId(),
      subUnitId: worksheet.getSheetId(),
      row: 0,
      col: 0,
      origin: cell,
    }) as ICellData | null;
  }

  test('a formula, a forced text and a cell of the text format are left alone', async () => {
    expect(through(AFTER_CELL_EDIT, { v: '12,5%' })).toEqual({ v: '12.5%' });
    expect(through(AFTER_CELL_EDIT, { v: '93.42' })).toEqual({ v: '93.42', t: CellValueType.FORCE_STRING });
    const formula = { f: '=SUM(1.5,2)', v: null };
    expect(through(AFTER_CELL_EDIT, formula)).toEqual(formula);
    const forced = { v: '12,5', t: CellValueType.FORCE_STRING };
    expect(through(AFTER_CELL_EDIT, forced)).toEqual(forced);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').numberFormat = [['@']];
      await context.sync();
    });
    expect(through(AFTER_CELL_EDIT, { v: '12,5%' })).toEqual({ v: '12,5%' });
  });

  test('numbers open in the editor with a comma, formulas and texts as they are', () => {
    expect(through(BEFORE_CELL_EDIT, { v: 12.5, t: CellValueType.NUMBER })?.v).toBe('12,5');
    expect(through(BEFORE_CELL_EDIT, { v: 12.5, f: '=25/2', t: CellValueType.NUMBER })?.v).toBe(12.5);
    expect(through(BEFORE_CELL_EDIT, { v: '12.5', t: CellValueType.STRING })?.v).toBe('12.5');
  });

  test('formatted numbers are shown with it', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[0.125, 1234.5]];
      range.numberFormat = [['0.0%', '#,##0.00']];
      await context.sync();
      range.load(['text', 'values']);
      await context.sync();
      expect(range.text).toEqual([['12,5%', '1.234,50']]);
      expect(range.values).toEqual([[0.125, 1234.5]]);
    });
  });
});
