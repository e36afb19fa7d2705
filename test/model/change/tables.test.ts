/** Tables of several periods as the studies print them. */
import { achievedByPeriod } from '../../../src/model/change/achievedByPeriod';
import { yearTotals } from '../../../src/model/change/yearTotals';
import type { CellValue } from '../../../src/model/types';

describe('totals by period', () => {
  const told = (cells: CellValue[][], formats?: string[][]) =>
    yearTotals(cells, formats)?.map(({ name, value, change }) => [
      name,
      Number(value.toFixed(2)),
      change === null ? null : Number(change.toFixed(2)),
    ]) ?? null;
  // Study of KPPN Banyuwangi, Table 6.
  const nko = [
    ['2019', 107.02, null],
    ['2020', 108.18, 1.16],
    ['2021', 108.21, 0.03],
    ['2022', 108.09, -0.12],
  ];

  test('in a row, as the study prints them, texts or numbers', () => {
    const label = 'Organizational Performance Value (OPV)';
    expect(
      told([
        ['', '2022', '2021', '2020', '2019'],
        [label, '108,09%', '108,21%', '108,18%', '107,02%'],
      ]),
    ).toEqual(nko);
    expect(
      told([
        ['', 2022, 2021, 2020, 2019],
        [label, 108.09, 108.21, 108.18, 107.02],
      ]),
    ).toEqual(nko);
    const formats = [0, 1].map((row) => ['General', ...new Array<string>(4).fill(row === 0 ? 'General' : '0.00%')]);
    expect(
      told(
        [
          ['', 2022, 2021, 2020, 2019],
          [label, 1.0809, 1.0821, 1.0818, 1.0702],
        ],
        formats,
      ),
    ).toEqual(nko);
  });

  test('in a column, with a heading and words beside', () => {
    const rows = nko.map(([name, value]): CellValue[] => [`NKO ${name}`, 'indicators not printed', Number(value)]);
    expect(told([['Year', 'Source', 'NKO'], ...rows])).toEqual(nko.map(([name, ...rest]) => [`NKO ${name}`, ...rest]));
  });

  test.each<[string, CellValue[][]]>([
    [
      'two values for a year',
      [
        [2021, 1, 2],
        [2022, 3, 4],
      ],
    ],
    [
      'a year without a value',
      [
        [2021, 100],
        [2022, ''],
      ],
    ],
    [
      'a year twice',
      [
        [2021, 100],
        [2021, 101],
      ],
    ],
    ['one year', [[2021, 100]]],
    [
      'a sum below',
      [
        [2021, 100],
        [2022, 101],
        ['Total', 201],
      ],
    ],
  ])('%s: another table', (_, cells) => {
    expect(yearTotals(cells)).toBeNull();
  });
});

// Thesis on SAMSAT Karang Ploso, Tables 4.7 and 4.8; what is better is in its text.
const SAMSAT = `F1a|higher|42.340.374.000|44.177.214.540|52.295.456.000|51.561.555.515
F1b|higher|34.183.424.000|40.166.539.400|63.208.696.000|62.236.607.500
F2a|higher|40,82%|35,73%|33,75%|25,88%
F2b|higher|1.594.757.792|1.757.161.540|2.406.336.500|2.370.795.063
C1a|lower|0|1247|0|1035
C1b|lower|2|7|2|3
C2a|lower|0|14|0|11
C2b|lower|2|5|2|4
C3a|lower|0%|8,33%|0%|2,08%
C3b|lower|0%|14,58%|0%|14,66%
C4a|lower|1|1|1|1
C4b|lower|14|24|14|18
I1a|higher|100%|56,25%|100%|87,5%
I2a|higher|24|28|24|32
I3a|higher|75%|54,16%|75%|56,25%
I3b|higher|100%|100%|100%|100%
I4a|higher|100%|90,91%|100%|100%
L1a|higher|100%|92%|100%|90,77%
L1b|higher|100%|100%|100%|100%
L1c|higher|70%|75%|75%|81,25%
L2a|higher|75%|66,67%|75%|83,33%
L2b|higher|60%|68,75%|70%|75%`
  .split('\n')
  .map((line) => line.split('|'));

/** "42.340.374.000" of these tables is a number of rupiah; C1a and C2a count complaints, without their customers. */
const asNumber = (text: string): CellValue => {
  if (text.endsWith('%')) return Number(text.slice(0, -1).replace(',', '.')) / 100;
  return Number(text.replaceAll('.', ''));
};

describe('achieved by period', () => {
  const wide = SAMSAT.map(([code = '', better = '', ...cells]): CellValue[] => [code, better, ...cells.map(asNumber)]);
  const formats = SAMSAT.map((row) => row.map((text) => (text.endsWith('%') ? '0.00%' : 'General')));

  test('9 of 22 in 2009 and 8 of 22 in 2010, with years in the headings or above them', () => {
    const counts = [
      { name: '2009', achieved: 9, missed: 13, without: 0 },
      { name: '2010', achieved: 8, missed: 14, without: 0 },
    ];
    const one = [
      'KPI',
      'Better when',
      'Target th. 2009',
      'Realisasi th. 2009',
      'Target th. 2010',
      'Realisasi th. 2010',
    ];
    const plain = one.map(() => 'General');
    expect(achievedByPeriod([one, ...wide], [plain, ...formats])).toEqual({ periods: counts, saysWhatIsBetter: true });
    const two = [
      ['KPI', 'Better when', '2009', '', '2010', ''],
      ['', '', 'Target', 'Realisasi', 'Target', 'Realisasi'],
    ];
    expect(achievedByPeriod([...two, ...wide], [plain, plain, ...formats])?.periods).toEqual(counts);
  });

  test('what is better is not guessed: it says that no column tells', () => {
    const cells = wide.map(([code = '', , ...rest]) => [code, ...rest]);
    const heads = ['KPI', 'Target 2009', 'Realisasi 2009', 'Target 2010', 'Realisasi 2010'];
    expect(achievedByPeriod([heads, ...cells])?.saysWhatIsBetter).toBe(false);
  });

  test('a target until the end of a period is none of the period alone, and quarters keep their name', () => {
    const heads = [
      'KPI',
      'Target TW I 2026',
      'Realisasi TW I 2026',
      'Target s.d. TW II 2026',
      'Target TW II 2026',
      'Realisasi TW II 2026',
      'Realisasi s.d. TW II 2026',
    ];
    const found = achievedByPeriod([heads, ['A', 10, 10, 25, 12, 13, 23], ['B', 10, 9, 21, 11, 12, 21]]);
    expect(found?.periods).toEqual([
      { name: 'TW I 2026', achieved: 1, missed: 1, without: 0 },
      { name: 'TW II 2026', achieved: 2, missed: 0, without: 0 },
      { name: 'Realisasi s.d. TW II 2026', achieved: 1, missed: 1, without: 0 },
    ]);
  });

  test('one period is none of several', () => {
    expect(
      achievedByPeriod([
        ['KPI', 'Target 2010', 'Realisasi 2010'],
        ['A', 1, 2],
        ['B', 3, 4],
      ]),
    ).toBeNull();
  });
});
