import fc from 'fast-check';
import { shiftedFormula, type Shift } from '../../../src/files/formulas/shifted';

const everySheet = () => true;

test.each<[string, Shift, string]>([
  ['A1+A5+$A$5', { axis: 'rows', at: 2, count: 3 }, 'A1+A8+$A$8'],
  ['SUM(A1:A5)', { axis: 'rows', at: 2, count: 3 }, 'SUM(A1:A8)'],
  ['SUM(A1:A5)+A2', { axis: 'rows', at: 1, count: -1 }, 'SUM(A1:A4)+#REF!'],
  ['SUM(A2:A3)', { axis: 'rows', at: 0, count: -9 }, 'SUM(#REF!)'],
  ['SUM(A:A,$2:$3,B2:D$9)', { axis: 'rows', at: 2, count: 1 }, 'SUM(A:A,$2:$4,B2:D$10)'],
  ['SUM(A:C,2:3,B2:D9)', { axis: 'columns', at: 1, count: -1 }, 'SUM(A:B,2:3,B2:C9)'],
  ['A1:A1048576', { axis: 'rows', at: 4, count: 2 }, 'A1:A1048576'],
  ['"A5"&LOG10(A5)', { axis: 'rows', at: 0, count: 1 }, '"A5"&LOG10(A6)'],
])('%s after %o', (formula, shift, after) => {
  expect(shiftedFormula(formula, shift, everySheet)).toBe(after);
});

test('only references to the sheet that was changed follow', () => {
  const shift: Shift = { axis: 'rows', at: 0, count: 1 };
  expect(shiftedFormula("A1+One!A1+'Two'!A1", shift, (sheet) => sheet === null)).toBe("A2+One!A1+'Two'!A1");
  expect(shiftedFormula("A1+One!A1+'Two'!A1", shift, (sheet) => sheet === "'Two'!")).toBe("A1+One!A1+'Two'!A2");
});

test('a range names the same cells as before, with those put in between and without those taken out', () => {
  const rows = fc.nat(30);
  fc.assert(
    fc.property(rows, rows, rows, fc.integer({ min: -12, max: 12 }), (one, other, at, count) => {
      fc.pre(count !== 0);
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      // The simple model: a column of names, spliced.
      const names: (number | null)[] = Array.from({ length: 60 }, (_, index) => index);
      names.splice(at, Math.max(0, -count), ...new Array<null>(Math.max(0, count)).fill(null));
      const kept = names.flatMap((name, place) => (name !== null && name >= first && name <= last ? [place] : []));
      const after = kept.length === 0 ? '#REF!' : `$B${kept[0]! + 1}:B$${kept.at(-1)! + 1}`;
      expect(shiftedFormula(`$B${first + 1}:B$${last + 1}`, { axis: 'rows', at, count }, everySheet)).toBe(after);
    }),
    { seed: 12, numRuns: 500 },
  );
});
