import {
  areaAddress,
  columnLetters,
  fitsSheet,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  quotedSheet,
  reference,
  without,
} from '../../src/sheets/address';
import type { Area } from '../../src/sheets/address';

const area = (row: number, column: number, rows: number, columns: number, sheet = 'Sheet1'): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  test.each([
    ['B3:E6', area(2, 1, 4, 4)],
    ['b3', area(2, 1, 1, 1)],
    ['$E$6:$B$3', area(2, 1, 4, 4)],
    ["'OMAX 2010'!B3", area(2, 1, 1, 1, 'OMAX 2010')],
    ["'Ann''s'!A1", area(0, 0, 1, 1, "Ann's")],
    ['Weights!C5:I11', area(4, 2, 7, 7, 'Weights')],
    ['B:C', area(0, 1, LAST_ROW, 2)],
    ['2:3', area(1, 0, 2, LAST_COLUMN)],
    [' H3 ', area(2, 7, 1, 1)],
  ])('reads %s', (text, expected) => expect(parseAddress(text, 'Sheet1')).toEqual(expected));

  test.each([
    ['‘OMAX 2010’!B3', 'OMAX 2010'],
    ["'OMAX 2010’!B3", 'OMAX 2010'],
    ['“OMAX 2010”!B3', 'OMAX 2010'],
    ['‘Ann’’s’!B3', "Ann's"],
    ["'Ann’s'!B3", 'Ann’s'],
  ])('reads curly quotes as they were meant: %s', (text, sheet) =>
    expect(parseAddress(text, 'Sheet1')).toEqual(area(2, 1, 1, 1, sheet)),
  );

  test.each(['', 'weights', 'A0', 'A1048577', 'XFE1', 'A1,B2', 'A1 B2', '=A1', "'open!A1", '1A', 'A1:B'])(
    'refuses %j',
    (text) => expect(parseAddress(text, 'Sheet1')).toBeNull(),
  );

  test('writes what it reads', () => {
    expect(areaAddress(area(2, 1, 4, 4))).toBe('B3:E6');
    expect(areaAddress(area(2, 1, 1, 1))).toBe('B3');
  });

  test('names the sheet only when a formula stands on another one', () => {
    expect(reference(area(0, 0, 2, 2), 'Sheet1')).toBe('A1:B2');
    expect(reference(area(0, 0, 2, 2, "Ann's"), 'Sheet1')).toBe("'Ann''s'!A1:B2");
    expect(quotedSheet('OMAX 2010')).toBe("'OMAX 2010'");
  });

  test('knows where a sheet ends', () => {
    expect(fitsSheet(area(LAST_ROW - 2, 0, 2, 1))).toBe(true);
    expect(fitsSheet(area(LAST_ROW - 1, 0, 2, 1))).toBe(false);
    expect(fitsSheet(area(0, LAST_COLUMN - 2, 1, 3))).toBe(false);
  });

  test('areas of different sheets never meet', () => {
    expect(intersection(area(0, 0, 3, 3), area(1, 1, 3, 3))).toEqual(area(1, 1, 2, 2));
    expect(intersection(area(0, 0, 3, 3), area(1, 1, 3, 3, 'Other'))).toBeNull();
    expect(intersection(area(0, 0, 3, 3), area(3, 0, 1, 1))).toBeNull();
  });

  test('a hole in the middle leaves four pieces that cover the rest exactly once', () => {
    const pieces = without(area(0, 0, 5, 5), area(1, 2, 2, 2));
    const cells = pieces.reduce((sum, piece) => sum + piece.rows * piece.columns, 0);
    expect(pieces).toHaveLength(4);
    expect(cells).toBe(25 - 4);
    pieces.forEach((piece, index) => {
      for (const other of pieces.slice(index + 1)) expect(intersection(piece, other)).toBeNull();
    });
  });

  test('a hole that covers everything leaves nothing, one beside it leaves everything', () => {
    expect(without(area(1, 1, 2, 2), area(0, 0, 5, 5))).toEqual([]);
    expect(without(area(1, 1, 2, 2), area(5, 5, 1, 1))).toEqual([area(1, 1, 2, 2)]);
  });
});
