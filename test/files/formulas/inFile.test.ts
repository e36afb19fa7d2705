import fc from 'fast-check';
import { formulaFromFile, formulaInFile } from '../../../src/files/formulas/inFile';
import { movedFormula } from '../../../src/files/formulas/moved';
import { renamedSheet, withoutSheet } from '../../../src/files/formulas/sheetNames';
import { tokensOf } from '../../../src/files/formulas/tokens';
import { contract } from '../../support/contract';

test.each([
  ['AHP.WEIGHTS(B2:D4)', '_xldudf_AHP_WEIGHTS(B2:D4)'],
  ['SORT(FILTER(A1:A9,A1:A9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))'],
  ['LET(a,1,b,a*2,a+b)', '_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a*2,_xlpm.a+_xlpm.b)'],
  ['LET(f,LAMBDA(x,x+1),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))'],
  ['BYROW(A1:B3,LAMBDA(r,SUM(r)))+r', '_xlfn.BYROW(A1:B3,_xlfn.LAMBDA(_xlpm.r,SUM(_xlpm.r)))+r'],
  ['SUM(A1#)+@Sheet1!B1:B3', 'SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.SINGLE(Sheet1!B1:B3)'],
  ["COUNT('My ''A1'' sheet'!A1#)", "COUNT(_xlfn.ANCHORARRAY('My ''A1'' sheet'!A1))"],
  ['"SORT("&SORTING&\'SORT(\'!A1', '"SORT("&SORTING&\'SORT(\'!A1'],
  ['IFERROR(XLOOKUP(A1,B:B,C:C),#N/A)', 'IFERROR(_xlfn.XLOOKUP(A1,B:B,C:C),#N/A)'],
])('%s stands in the file as %s', (typed, inFile) => {
  expect(formulaInFile(typed)).toBe(inFile);
  expect(formulaFromFile(inFile)).toBe(typed);
});

test('this row of a table has a longer form in the file', () => {
  expect(formulaInFile('Kpi[@Nilai]*Kpi[[#All],[Bobot]]')).toBe('Kpi[[#This Row],[Nilai]]*Kpi[[#All],[Bobot]]');
});

test('every function of Timbang is written by its id and comes back by its name', () => {
  for (const line of contract) {
    const [, id = '', name = ''] = /^(\S+) ([A-Z.]+)\(/.exec(line) ?? [];
    expect(formulaInFile(`1+${name}(A1)`)).toBe(`1+_xldudf_${id}(A1)`);
    expect(formulaFromFile(`1+_xldudf_${id}(A1)`)).toBe(`1+${name}(A1)`);
  }
});

test('a formula in pieces is the formula again, whatever it is', () => {
  const piece = fc.constantFrom(
    'A1',
    '$B$2',
    'A:C',
    '"x""y"',
    "'a ''b'!",
    'SUM(',
    ')',
    '[@[a]]',
    '#REF!',
    '+',
    ' ',
    '1.5E+3',
    'LET(x,',
    '',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const formula = pieces.join('');
      expect(
        tokensOf(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
    }),
    { seed: 12 },
  );
});

/** A cell as a formula of another cell names it: the number of its row and column, and which of them are fixed. */
const reference = fc.record({
  row: fc.integer({ min: 0, max: 1_048_575 }),
  column: fc.integer({ min: 0, max: 16_383 }),
  rowFixed: fc.boolean(),
  columnFixed: fc.boolean(),
});

function lettersOf(column: number): string {
  return column < 0 ? '' : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

test('moved references are as far from the new cell as they were from the old one, around the edges', () => {
  const text = ({
    row,
    column,
    rowFixed,
    columnFixed,
  }: {
    row: number;
    column: number;
    rowFixed: boolean;
    columnFixed: boolean;
  }) => `${columnFixed ? '$' : ''}${lettersOf(column)}${rowFixed ? '$' : ''}${row + 1}`;
  const steps = fc.integer({ min: -20_000, max: 20_000 });
  fc.assert(
    fc.property(reference, reference, steps, steps, (one, other, rows, columns) => {
      const moved = (each: typeof one) => ({
        ...each,
        row: each.rowFixed ? each.row : (each.row + rows + 1_048_576) % 1_048_576,
        column: each.columnFixed ? each.column : (each.column + columns + 2 * 16_384) % 16_384,
      });
      const formula = (a: typeof one, b: typeof one) =>
        `SUM(${text(a)}:${text(b)},'A1'!${text(a)})&"A1"&LOG10(${text(b)})`;
      expect(movedFormula(formula(one, other), rows, columns)).toBe(formula(moved(one), moved(other)));
    }),
    { seed: 12 },
  );
  expect(movedFormula('SUM(A:B,$A:C,1:2,$1:3)+LOG10(Sheet1!A1)', 1, 2)).toBe('SUM(C:D,$A:E,2:3,$1:4)+LOG10(Sheet1!C2)');
});

test('formulas follow a sheet that is called otherwise, and lose one that is gone', () => {
  const formula = `SUM(Jan!A1:B2,'Jan'!C3,"Jan!A1",Jan:Dec!A1,January!A1)`;
  expect(renamedSheet(formula, 'jan', "KPI's 1")).toBe(
    `SUM('KPI''s 1'!A1:B2,'KPI''s 1'!C3,"Jan!A1",'KPI''s 1:Dec'!A1,January!A1)`,
  );
  expect(renamedSheet("'Old one'!A1", 'Old one', 'New')).toBe('New!A1');
  expect(renamedSheet("'Old one'!A1", 'Old one', 'R1C1')).toBe("'R1C1'!A1");
  expect(withoutSheet(`SUM(Jan!A1:B2)+Feb!A1`, 'Jan')).toBe('SUM(#REF!)+Feb!A1');
});
