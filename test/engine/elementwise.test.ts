import { readRange } from '../../src/engine/cells';
import { elementwise, readAvailable } from '../../src/engine/elementwise';
import { ScoringError } from '../../src/engine/scoringError';

const named = (name: string, value: unknown) => readRange(value, { en: name, id: name });
const sum = (first: unknown, second: unknown) =>
  elementwise(
    { first: named('First', first), second: named('Second', second) },
    ({ first: a, second: b }) => readAvailable(a) + readAvailable(b),
  );

describe('an answer cell by cell', () => {
  test('lies as its ranges lie together: equal shapes, one cell for all, a row against a column', () => {
    expect(sum([[1], [2]], [[10], [20]])).toEqual([[11], [22]]);
    expect(sum([[1, 2]], 10)).toEqual([[11, 12]]);
    expect(sum([[1, 2]], [[10], [20]])).toEqual([
      [11, 12],
      [21, 22],
    ]);
  });

  test('refuses other shapes as a whole', () => {
    expect(() => sum([[1], [2]], [[1], [2], [3]])).toThrow('Second is 3 × 1 and First is 2 × 1.');
  });

  test('holds a mistake, a missing value and an error value in their own cells', () => {
    const cells = sum([[1], ['one'], [''], [{ code: '#REF!' }], ['']], [[1], [1], [1], [1], [{ code: '#N/A' }]]).flat();
    expect(cells.map((cell) => (cell instanceof ScoringError ? cell.message : cell))).toEqual([
      2,
      'First, row 2: "one" is not a usable number. Type a number.',
      'First, row 3: there is no data yet.',
      { code: '#REF!' },
      { code: '#N/A' },
    ]);
  });

  test('takes the error value of the first range before that of the second', () => {
    expect(sum([[{ code: '#REF!' }]], [[{ code: '#N/A' }]])).toEqual([[{ code: '#REF!' }]]);
  });

  test('says where it stands to the calculation, and leaves errors of programming alone', () => {
    const range = named('Range', [
      [1, 2],
      [3, 4],
    ]);
    expect(elementwise({ range }, (_, row, column) => 10 * row + column)).toEqual([
      [0, 1],
      [10, 11],
    ]);
    expect(() =>
      elementwise({ range }, () => {
        throw new TypeError('a mistake of ours');
      }),
    ).toThrow('a mistake of ours');
  });
});
