import fc from 'fast-check';
import { movable, movedFormula } from '../../../src/files/formulas/moved';

test.each([
  ['A1+$A1+A$1+$A$1', 2, 3, 'D3+$A3+D$1+$A$1'],
  ['SUM(A:B)+SUM($A:B)+SUM(1:2)+SUM($1:2)', 1, 1, 'SUM(B:C)+SUM($A:C)+SUM(2:3)+SUM($1:3)'],
  [`'A1'!A1&"A1"&Sales[A1]&LOG10(A1)&A1x`, 1, 0, `'A1'!A2&"A1"&Sales[A1]&LOG10(A2)&A1x`],
  ['A1', -1, -1, 'XFD1048576'],
])('%s', (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});

test('moved and moved back it is the same, one after the other from one reading', () => {
  const reference = fc
    .tuple(
      fc.constantFrom('', '$'),
      fc.constantFrom('A', 'Z', 'AB', 'XFD'),
      fc.constantFrom('', '$'),
      fc.integer({ min: 1, max: 1_048_576 }),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      reference,
      reference,
      fc.integer({ min: -99, max: 99 }),
      fc.integer({ min: -99, max: 99 }),
      (one, other, rows, columns) => {
        const formula = `SUM(${one}:${other})*${one}`;
        const move = movable(formula);
        expect(movedFormula(move(rows, columns), -rows, -columns)).toBe(formula);
        expect(move(0, 0)).toBe(formula);
      },
    ),
  );
});
