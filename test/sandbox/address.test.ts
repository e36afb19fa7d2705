import * as fc from 'fast-check';
import { COLUMNS, ROWS, formatBox, parseBox, quoteSheetName, splitReference } from '../../src/sandbox/objects/address';

describe('addresses', () => {
  test.each([
    ['B3', { top: 2, left: 1, bottom: 2, right: 1 }],
    ['$B$3', { top: 2, left: 1, bottom: 2, right: 1 }],
    ['c5:B3', { top: 2, left: 1, bottom: 4, right: 2 }],
    ['B:C', { top: 0, left: 1, bottom: ROWS - 1, right: 2 }],
    ['2:9', { top: 1, left: 0, bottom: 8, right: COLUMNS - 1 }],
    ['XFD1048576', { top: ROWS - 1, left: COLUMNS - 1, bottom: ROWS - 1, right: COLUMNS - 1 }],
  ])('%s is read', (text, box) => {
    expect(parseBox(text)).toEqual(box);
  });

  test.each(['', 'A', '1', 'A0', 'A1:B', 'A1:B2:C3', 'XFE1', 'A1048577', 'A1 B2', 'AHP weights', 'B-2'])(
    '"%s" is none',
    (text) => {
      expect(parseBox(text)).toBeNull();
    },
  );

  test('what is written is read back', () => {
    const row = fc.integer({ min: 0, max: ROWS - 1 });
    const column = fc.integer({ min: 0, max: COLUMNS - 1 });
    fc.assert(
      fc.property(row, row, column, column, (oneRow, otherRow, oneColumn, otherColumn) => {
        const box = {
          top: Math.min(oneRow, otherRow),
          bottom: Math.max(oneRow, otherRow),
          left: Math.min(oneColumn, otherColumn),
          right: Math.max(oneColumn, otherColumn),
        };
        expect(parseBox(formatBox(box))).toEqual(box);
        expect(parseBox(formatBox(box, '$'))).toEqual(box);
      }),
    );
  });
});

describe('sheet names in references', () => {
  test.each([
    ['Weights', 'Weights'],
    ['Bobot_2012', 'Bobot_2012'],
    ['Score card', "'Score card'"],
    ["Kantor's", "'Kantor''s'"],
    ['KPI3', "'KPI3'"],
    ['2012', "'2012'"],
    ['R', "'R'"],
    ['A-B', "'A-B'"],
  ])('%s is written %s and read back', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
    expect(splitReference(`${quoted}!B2:C3`)).toEqual({ sheet: name, cells: 'B2:C3' });
  });

  test('a reference may name no sheet', () => {
    expect(splitReference('B2')).toEqual({ sheet: null, cells: 'B2' });
  });
});
