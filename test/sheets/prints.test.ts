import { cellAddress } from '../../src/sheets/address';
import { describeCells, rectanglesOf } from '../../src/sheets/cellSets';
import { holdsPrint, inputPrint, printOf } from '../../src/sheets/prints';

const at = (row: number, column: number): { row: number; column: number } => ({ row, column });
const here = at(9, 2);

describe('a print', () => {
  test.each([
    ['a number and a text of it', 5, '5'],
    ['a blank and a zero', '', 0],
    ['two texts', 'F1', 'F2'],
    ['two formulas', '=A1+1', '=A1+2'],
    ['two references on the own sheet', '=SUM(B2:B9)', '=SUM(B2:B8)'],
    ['two texts within formulas', '=IF(A1="B2","x","")', '=IF(A1="B3","x","")'],
  ])('tells %s apart', (_, one, other) => expect(printOf(one, here)).not.toBe(printOf(other, here)));

  test.each([
    ['another sheet was renamed', `='KPI'!E5:E26*2`, `='KPI 2010'!E5:E26*2`],
    ['another sheet no longer needs quotes', `='KPI'!E5*2`, '=KPI!E5*2'],
    ['another sheet got rows', `=SUM('KPI'!$E$5:$E$26)`, `=SUM('KPI'!$E$7:$E$28)`],
  ])('stays when %s', (_, one, other) => expect(printOf(one, here)).toBe(printOf(other, here)));

  test('stays when the formula moves with what it reads, and names of functions are no cells', () => {
    expect(printOf('=LOG10(B9)+$A$1', at(9, 2))).toBe(printOf('=LOG10(B11)+$A$3', at(11, 2)));
    expect(printOf('=LOG10(B9)', here)).not.toBe(printOf('=LOG12(B9)', here));
  });

  test('of an input that is blank holds while it is blank, one left to others always', () => {
    expect(holdsPrint(inputPrint('', here), '', here)).toBe(true);
    expect(holdsPrint(inputPrint('', here), 'x', here)).toBe(false);
    expect(holdsPrint(inputPrint(3, here), 3, here)).toBe(true);
    expect(holdsPrint('', 'anything', here)).toBe(true);
  });
});

describe('cells as rectangles', () => {
  test.each([
    [['B2'], ['B2']],
    [['B2', 'C2', 'B3', 'C3'], ['B2:C3']],
    [['C3', 'B2', 'C2', 'B3', 'B2'], ['B2:C3']],
    [
      ['A1', 'A3'],
      ['A1', 'A3'],
    ],
    [
      ['A1', 'B1', 'A2'],
      ['A1:B1', 'A2'],
    ],
    [
      ['A1', 'C1', 'A2', 'C2'],
      ['A1:A2', 'C1:C2'],
    ],
    [[], []],
  ])('%j are %j', (cells, expected) => expect(describeCells(cells)).toEqual(expected));

  test('cover each cell once', () => {
    const cells = Array.from({ length: 60 }, (_, index) => cellAddress((index * 13) % 17, (index * 7) % 6));
    const total = rectanglesOf(cells).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    expect(total).toBe(new Set(cells).size);
  });
});
