import type { Outcome } from '../../../src/engine/outcomes';
import { ckpTable } from '../../../src/engine/ckp/table';
import { ScoringError } from '../../../src/engine/scoringError';

const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);
const said = (table: Outcome<number | ''>[][]) =>
  table.map((row) => row.map((cell) => (cell instanceof ScoringError ? cell.message : cell)));
const hundred = (count: number) => columnOf(new Array<number>(count).fill(100));

test('percents as printed are shown as fractions', () => {
  expect(ckpTable([[100], [100]], [[90], [110]], [[70], [31]], null, false, null)).toEqual([
    [90, expect.closeTo(0.7, 12), expect.closeTo(63, 12)],
    [110, expect.closeTo(0.31, 12), expect.closeTo(34.1, 12)],
    ['', expect.closeTo(1.01, 12), expect.closeTo(97.1, 12)],
  ]);
});

describe('the table of a CKP', () => {
  test('has index, weight and contribution of each indicator, and their totals', () => {
    expect(ckpTable(hundred(2), [[90], [110]], [[3], [1]], null, true, null)).toEqual([
      [90, 0.75, 67.5],
      [110, 0.25, 27.5],
      ['', 1, 95],
    ]);
  });

  test('takes weights as printed when they are not normalised', () => {
    expect(ckpTable(hundred(2), [[90], [110]], [[0.7], [0.31]], null, false, null)).toEqual([
      [90, 0.7, expect.closeTo(63, 12)],
      [110, 0.31, expect.closeTo(34.1, 12)],
      ['', expect.closeTo(1.01, 15), expect.closeTo(97.1, 12)],
    ]);
  });

  test('has rows also for lists that lie in rows', () => {
    expect(ckpTable([[100, 100]], [[90, 110]], [[3, 1]], null, true, null)).toHaveLength(3);
  });

  test('leaves rows without realization empty and spreads their weights, as printed or not', () => {
    const lists = [hundred(3), [[90], [''], [110]], [[0.3], [0.5], [0.2]]] as const;
    expect(ckpTable(...lists, null, true, null)).toEqual([
      [90, expect.closeTo(0.6, 15), expect.closeTo(54, 12)],
      ['', '', ''],
      [110, expect.closeTo(0.4, 15), expect.closeTo(44, 12)],
      ['', 1, expect.closeTo(98, 12)],
    ]);
    const asPrinted = ckpTable(lists[0], lists[1], [[0.3], [0.51], [0.2]], null, false, null);
    expect(asPrinted[3]).toEqual(['', expect.closeTo(1.01, 15), expect.closeTo(98 * 1.01, 12)]);
    expect(asPrinted[0]?.[1]).toBeCloseTo((0.3 * 1.01) / 0.5, 15);
  });

  test('leaves rows blank throughout empty, also as the desktop passes them', () => {
    expect(ckpTable([[100], [0], ['']], [[90], [0], ['']], [[1], [0], ['']], null, true, null)).toEqual([
      [90, 1, 90],
      ['', '', ''],
      ['', '', ''],
      ['', 1, 90],
    ]);
  });

  test('a bad indicator spoils its row and the CKP; its weight and the others stand', () => {
    const table = said(ckpTable(hundred(2), [[90], ['late']], [[3], [1]], null, true, null));
    const sentence = 'Realization, row 2: "late" is not a usable number. Type a number.';
    expect(table).toEqual([
      [90, 0.75, 67.5],
      [sentence, 0.25, sentence],
      ['', 1, sentence],
    ]);
  });

  test('an error value of an indicator comes back in its row and in the CKP', () => {
    const error = { code: '#DIV/0!' };
    expect(ckpTable([[100], [error]], [[90], [5]], [[3], [1]], null, true, null)).toEqual([
      [90, 0.75, 67.5],
      [error, 0.25, error],
      ['', 1, error],
    ]);
    const polarity = ckpTable(hundred(2), [[90], [5]], [[3], [1]], [[error], ['']], true, null);
    expect(polarity[0]).toEqual([error, 0.75, error]);
    const worst = ckpTable(hundred(2), [[90], [5]], [[3], [1]], null, true, [[''], [error]]);
    expect(worst[1]).toEqual([error, 0.25, error]);
    const realization = ckpTable(hundred(2), [[90], [error]], [[3], [1]], null, true, null);
    expect(realization[1]).toEqual([error, 0.25, error]);
  });

  test('a bad weight spoils all weights, contributions and totals; the indices stand', () => {
    const sentence =
      'Weights, row 2: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.';
    for (const normalize of [true, false]) {
      expect(said(ckpTable(hundred(2), [[90], [110]], [[3], ['']], null, normalize, null))).toEqual([
        [90, sentence, sentence],
        [110, sentence, sentence],
        ['', sentence, sentence],
      ]);
    }
    const error = { code: '#REF!' };
    expect(ckpTable(hundred(2), [[90], [110]], [[3], [error]], null, true, null)).toEqual([
      [90, error, error],
      [110, error, error],
      ['', error, error],
    ]);
  });

  test('a bad weight and a bad indicator: the row says what is wrong with the indicator', () => {
    const [row] = said(ckpTable(hundred(1), [['late']], [[-1]], null, true, null));
    expect(row).toEqual([
      expect.stringMatching('"late" is not'),
      expect.stringMatching('must be positive'),
      expect.stringMatching('"late" is not'),
    ]);
  });

  test('without any realization the totals are not available', () => {
    const table = said(ckpTable(hundred(2), [[''], ['']], [[3], [1]], null, true, null));
    const sentence = 'Realization: no row has data yet.';
    expect(table).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', sentence, sentence],
    ]);
  });

  test('too many maximize-120 are refused as a whole; a polarity that does not exist only in its row', () => {
    const table = (polarities: readonly string[]) =>
      ckpTable(hundred(5), hundred(5), hundred(5), columnOf(polarities), true, null);
    const twice = ['maximize-120', '', 'maksimalkan-120', '', ''];
    expect(() => table(twice)).toThrow('maximize-120: 1 and 3. At most 1 of 5');
    const unknown = said(table(['maximize-120', 'sideways', '', '', '']));
    expect(unknown[0]).toEqual([120, 0.2, 24]);
    expect(unknown[1]?.[0]).toMatch('Polarity, row 2: "sideways" is not known.');
  });
});
