import { benchmarkGaps } from '../../../src/engine/bsc/gap';
import { ScoringError } from '../../../src/engine/scoringError';

const close = (value: number) => expect.closeTo(value, 10) as number;
const shown = (outcomes: ReturnType<typeof benchmarkGaps>) =>
  outcomes.map((row) => row.map((one) => (one instanceof ScoringError ? one.key : one)));

describe('KPPN Banyuwangi, Table 6', () => {
  test('2022 is 0.12 below the best of the three years before, 0.29 above their mean, and third of four', () => {
    expect(benchmarkGaps(108.09, [[108.21, 108.18, 107.02]], null)).toEqual([[close(-0.12), close(0.2866666667), 3]]);
  });
});

describe('the gaps of an indicator', () => {
  test('lie beside a column of own values, and below a row of them', () => {
    const beside = benchmarkGaps(
      [[90], [80]],
      [
        [100, 70],
        [60, 40],
      ],
      null,
    );
    expect(beside).toEqual([
      [-10, 5, 2],
      [20, 30, 1],
    ]);
    expect(
      benchmarkGaps(
        [[90, 80]],
        [
          [100, 60],
          [70, 40],
        ],
        null,
      ),
    ).toEqual([
      [-10, 20],
      [5, 30],
      [2, 1],
    ]);
  });

  test('of a single own value lie as the peers do', () => {
    expect(benchmarkGaps(5, [[4, 6]], null)).toEqual([[-1, 0, 2]]);
    expect(benchmarkGaps(5, [[4], [6]], null)).toEqual([[-1], [0], [2]]);
    expect(benchmarkGaps(5, 4, null)).toEqual([[1, 1, 1]]);
  });

  test('are to the smallest peer where less is better', () => {
    const gaps = (polarity: unknown) =>
      benchmarkGaps(
        [[5], [5]],
        [
          [3, 9],
          [3, 9],
        ],
        polarity,
      );
    expect(gaps([['minimize'], ['maksimalkan']])).toEqual([
      [2, -1, 2],
      [-4, -1, 2],
    ]);
    expect(gaps('Minimalkan')).toEqual([
      [2, -1, 2],
      [2, -1, 2],
    ]);
  });

  test('take polarities in the other direction, and blanks for maximize', () => {
    const gaps = benchmarkGaps([[5], [5], [5]], [[3], [3], [3]], [['minimize', '', 0]]);
    expect(gaps.map(([, , rank]) => rank)).toEqual([2, 1, 1]);
  });

  test('leave out blank peers', () => {
    expect(benchmarkGaps([[5]], [['', 4, null, 8]], null)).toEqual([[-3, -1, 2]]);
  });

  test('take a peer of 0 for a value', () => {
    expect(benchmarkGaps([[5]], [[0]], 'minimize')).toEqual([[5, 5, 2]]);
  });

  test('share the better rank with equals, also with those that differ by rounding only', () => {
    expect(benchmarkGaps([[0.3]], [[0.1 + 0.2, 0.3, 0.4]], null)[0]?.[2]).toBe(2);
    expect(benchmarkGaps([[0.1 + 0.2]], [[0.3, 0.3]], 'minimize')[0]?.[2]).toBe(1);
  });

  test('to equal peers are exactly 0', () => {
    expect(benchmarkGaps([[0.1]], [[0.1, 0.1, 0.1]], null)).toEqual([[0, 0, 1]]);
  });

  test('of one bad indicator leave the others standing', () => {
    const divided = { code: '#DIV/0!' };
    const own = [[90], [''], ['good'], [90], [divided], [90], [90], [90]];
    const peers = [
      [80, 70],
      [80, 70],
      [80, 70],
      ['', ''],
      [80, 70],
      [80, divided],
      [80, 'good'],
      [80, 70],
    ];
    const polarity = [[''], [''], [''], [''], [''], [''], [''], ['stabilize']];
    const reasons = ['noData', 'notANumber', 'peersMissing', divided, divided, 'notANumber', 'unknownWord'];
    const gaps = shown(benchmarkGaps(own, peers, polarity));
    expect(gaps).toEqual([[10, 15, 1], ...reasons.map((one) => [one, one, one])]);
  });
});
