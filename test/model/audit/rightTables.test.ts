import { audit, effectRemark } from '../../../src/model/audit/audit';
import type { Bands } from '../../../src/engine/bands';
import type { CellValue } from '../../../src/model/types';

/** All numbers are invented data (data ciptaan). */
function said(cells: readonly (readonly CellValue[])[], bands?: Bands): string[] {
  const columns = Math.max(...cells.map((row) => row.length));
  const wide = cells.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  const area = { sheet: 'S', row: 0, column: 0, rows: cells.length, columns };
  return audit(wide, area, undefined, bands).map(({ certainty, remark, effect }) =>
    [certainty, remark.describe('en'), ...(effect === null ? [] : [effectRemark(effect).describe('en')])].join(' '),
  );
}

describe('Weights that nobody rounded', () => {
  it('make a value certain that is no product', () => {
    const cells = [
      ['Measure', 'Weight', 'Score', 'Weighted score'],
      ['Finance', '0.4', '90', '36'],
      ['Customer', '0.3', '80', '24'],
      ['Process', '0.3', '70', '24'],
      ['Total', '1.0', '', '84'],
    ];
    expect(said(cells)).toEqual([
      'certain Process, Weighted score: 24 is printed, but Score 70 × Weight 0.3 makes 21. If only this is corrected, the total becomes 81; now it is 84.',
    ]);
  });

  it('also where the index fits its target', () => {
    const cells = [
      ['IKU', 'Target', 'Realisasi', 'Indeks', 'Bobot', 'Nilai'],
      ['A', '95%', '95%', '100,00%', '30%', '30,00'],
      ['B', '100%', '100%', '100,00%', '30%', '30,40'],
      ['C', '4,00', '4,20', '105,00%', '20%', '21,00'],
      ['D', '20', '22', '110,00%', '20%', '22,00'],
      ['Jumlah', '', '', '', '100%', '103,40'],
    ];
    expect(said(cells)).toEqual([expect.stringMatching(/^certain B, Nilai: 30\.40 is printed, .* makes 30\.00\. /)]);
  });

  it('are not assumed where their decimals say that they were', () => {
    const cells = [
      ['KPI', 'Level', 'Weight', 'Value'],
      ['A', 8, 0.33, 2.667],
      ['B', 6, 0.37, 2.22],
      ['C', 5, 0.3, 1.5],
      ['Total', '', 1, 6.387],
    ];
    expect(said(cells)).toEqual([expect.stringMatching(/^rounding A, Value/)]);
  });
});

describe('A total over the rows that have numbers', () => {
  const table = (total: string): string[][] => [
    ['IKU', 'Target', 'Realisasi', 'Indeks', 'Bobot', 'Nilai'],
    ['A', '100%', '96%', '96%', '25%', '24,00'],
    ['B', 'N/A', 'N/A', 'N/A', '25%', '-'],
    ['C', '80', '88', '110%', '25%', '27,50'],
    ['D', '2.000', '1.900', '95%', '25%', '23,75'],
    ['Nilai Kinerja Organisasi', '', '', '', '75%', total],
  ];

  it('is right', () => expect(said(table('100,33'))).toEqual([]));
  it('and another is none', () => {
    expect(said(table('101,33'))).toEqual([
      expect.stringMatching(/^certain Nilai Kinerja Organisasi: 101\.33 is printed, but/),
    ]);
  });
});

describe('Less is better', () => {
  const row = (name: string, target: string, actual: string, index: string): string[] => [name, target, actual, index];
  const heading = ['KPI', 'Target', 'Actual', 'Index'];

  it.each([
    ['in the name alone, by target ÷ actual', [row('Cost (lower is better)', '1,200', '1,250', '96.0%')]],
    ['without a word', [row('Defects', '50', '40', '125.0%')]],
    ['beyond the cap', [row('Days (makin kecil makin baik)', '3', '2', '133.33%')]],
  ])('%s', (_, rows) => {
    expect(
      said([heading, row('Revenue', '100', '95', '95.0%'), ...rows, row('On time', '98', '98', '100.0%')]),
    ).toEqual([]);
  });

  it('as the table says, by target ÷ actual in one row of two is possible', () => {
    const cells = [
      [...heading, 'Polarity'],
      ['A', '100', '95', '95.0%', 'Maximize'],
      ['B', '100', '90', '110.0%', 'Minimize'],
      ['C', '50', '42', '119.0%', 'Minimize'],
      ['D', '98', '98', '100.0%', 'Maximize'],
    ];
    expect(said(cells)).toEqual([expect.stringMatching(/^possible C, Index: 119\.0% is printed, .* makes 116\.0%\./)]);
    const all = cells.map((cell) => (cell[0] === 'B' ? ['B', '100', '90', '111.1%', 'Minimize'] : cell));
    expect(said(all).filter((one) => !one.includes('cap'))).toEqual([]);
  });
});

describe('Lights', () => {
  const table = (...lights: string[]): CellValue[][] => [
    ['Indikator', 'Level', 'Status'],
    ...[8.2, 5.5, 2.1, 9, 7].map((level, at) => [`K${at}`, level, lights[at] ?? '']),
  ];

  it('of other limits than the customary ones are right', () => {
    expect(said(table('Hijau', 'Kuning', 'Kuning', 'Hijau', 'Hijau'))).toEqual([]);
  });

  it('that no limits explain are possible, and certain by limits that somebody gives', () => {
    const lights = table('Hijau', 'Kuning', 'Merah', 'Merah', 'Kuning');
    expect(said(lights)).toEqual([
      'possible K3, Status: “Merah” is printed for 9. With yellow from 4 and green from 8 it would be green. Check which limits apply.',
    ]);
    expect(said(lights, { yellowFrom: 4, greenFrom: 8 })).toEqual([expect.stringMatching(/^certain K3/)]);
  });
});

describe('The sum below weights', () => {
  it('that is right is not said to be another', () => {
    const cells = [
      ['KPI', 'Level', 'Weight', 'Value'],
      ['A', 8, 0.5, 4],
      ['B', 6, 0.3, 1.8],
      ['C', 5, 0.3, 1.5],
      ['Total', '', 1.1, 7.3],
    ];
    expect(said(cells)[0]).toMatch(/^possible Weight: the 3 numbers add up to 1\.1, not 1\. Rounding could explain it/);
  });
});

describe('Two achievements that changed places', () => {
  it('are one finding, and possible', () => {
    const cells = [
      ['KPI', 'Target', 'Realization', 'Achievement'],
      ['Revenue', '500', '480', '110%'],
      ['Training', '40', '44', '96%'],
      ['Complaints', '90%', '90%', '100%'],
      ['Audits', '20', '19', '95%'],
    ];
    expect(said(cells)).toEqual([
      'possible Revenue and Training: their numbers of Achievement look exchanged. Each fits the other row, and not its own.',
    ]);
  });
});

describe('A number for a level', () => {
  const levels = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
  const table = [
    ['KPI', 'Realisasi', ...levels.map((level) => `Level ${level}`)],
    ['I2a', 80, ...levels.map((level) => 10 + 2 * level)],
    ['I2b', 60, ...levels.map((level) => 10 + level)],
  ];

  it.each([
    'Nilai untuk level 4 pada KPI I2a tersebut adalah sebesar 21,5 satuan.',
    'Menurut tabel di atas KPI I2a memerlukan 21,5 untuk level 4 pada skalanya.',
  ])('is a step of the ladder: %s', (text) => {
    expect(said([...table, [], [text]])).toEqual([
      'possible I2a, level 4: the text says 21.5, the scale in the table 18.',
    ]);
  });
});

describe('Global weights without a column of parents', () => {
  it('are held against those of their codes', () => {
    const cells = [
      ['Code', 'Criterion', 'Local weight', 'Global weight'],
      ['F', 'Finance', '0.60', '0.60'],
      ['F1', 'Revenue', '0.70', '0.42'],
      ['F2', 'Cost', '0.30', '0.24'],
      ['C', 'Customer', '0.40', '0.40'],
      ['C1', 'Complaints', '0.50', '0.20'],
      ['C2', 'Speed', '0.50', '0.20'],
    ];
    expect(said(cells)).toEqual(['certain Global weight of F2: 0.24 is printed, but 0.30 × 0.60 makes 0.18.']);
  });
});
