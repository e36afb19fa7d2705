/** Words of headings and cells, in English and Indonesian. */
import { expectDoubt, expectRight, near, read } from './read';
import type { Cells } from './read';

/** 8 of 10 is 120 where less is better, 80 where more is better. */
const twoWays = (heading: string, low: string | number, high: string | number): Cells => [
  ['KPI', 'Target', 'Actual', heading],
  ['Complaints', 10, 8, low],
  ['Sales', 10, 8, high],
];
const BOTH_WAYS = { scores: { Complaints: near(120), Sales: near(80) }, total: near(100) };

describe('a polarity in words of all kinds', () => {
  test.each([
    ['Min', 'Max'],
    ['MIN', 'MAX'],
    ['Minimize', 'Maximize'],
    ['Minimise', 'Maximise'],
    ['Minimum', 'Maksimum'],
    ['Minimasi', 'Maksimasi'],
    ['Minimalkan', 'Maksimalkan'],
    ['Negatif', 'Positif'],
    ['Negative', 'Positive'],
    ['-', '+'],
    ['−', '+'],
    ['(-)', '(+)'],
    ['▼', '▲'],
    ['↓', '↑'],
    ['LIB', 'HIB'],
    ['Lower is better', 'Higher is better'],
    ['Lower is Better (LIB)', 'Higher is Better (HIB)'],
    ['The lower the better', 'The higher the better'],
    ['Lower', 'Higher'],
    ['Smaller', 'Larger'],
    ['Descending', 'Ascending'],
    ['Cost', 'Benefit'],
    ['Decrease', 'Increase'],
    ['Turun', 'Naik'],
    ['Menurun', 'Meningkat'],
    ['Rendah', 'Tinggi'],
    ['Semakin rendah semakin baik', 'Semakin tinggi semakin baik'],
    // The dictionary of KPIs of a port company, 2016 (123dok.com/document/q048pegz) writes the second.
    ['Nilai semakin rendah, semakin baik', 'Nilai semakin tinggi, semakin baik'],
    ['Polarisasi minimize', 'Polarisasi maximize'],
  ])('%s and %s', (low, high) => {
    expect(read(twoWays('Polarity', low, high))).toMatchObject(BOTH_WAYS);
  });

  test.each(['Stabilize', 'On Target', 'Tepat target', 'Stabil', 'Target is best'])(
    '%s is the target itself',
    (word) => {
      // 100·12/10 beyond the target is 200 − 120, and 8 of 10 below it 80.
      const cells: Cells = [
        ['KPI', 'Target', 'Actual', 'Polarity'],
        ['Stock', 10, 12, word],
        ['Cash', 10, 8, word],
      ];
      expectRight(read(cells), 80);
    },
  );

  test.each([120, '120', 'polarisasi 120', 'Maximize 120', 'Max 120'])(
    '%j is 120 when the target is reached',
    (word) => {
      // One of five may have it.
      const cells: Cells = [
        ['KPI', 'Target', 'Actual', 'Polarity'],
        ['Audit opinion', 4, 4, word],
        ...['A', 'B', 'C', 'D', 'E'].map((name) => [name, 10, 10, 'Maximize']),
      ];
      expect(read(cells).scores).toMatchObject({ 'Audit opinion': near(120), A: near(100) });
    },
  );
});

describe('a polarity by its cells, whatever stands above them', () => {
  test.each(['Polaritas', 'Polarisasi', 'Direction', 'Type', 'Category', 'Kategori', 'Jenis IKU', 'Sifat', 'Max/Min'])(
    '"%s"',
    (heading) => {
      expect(read(twoWays(heading, 'Min', 'Max'))).toMatchObject(BOTH_WAYS);
    },
  );

  test.each(['Target type', 'Good when', 'Ket.', ''])('"%s", or it is asked which way is better', (heading) => {
    expectRight(read(twoWays(heading, 'Min', 'Max')), 100, 'polarityUnknown', 'polarity');
  });

  test('"+/−" above signs', () => {
    expect(read(twoWays('+/−', '−', '+'))).toMatchObject(BOTH_WAYS);
  });

  test('but not the trend since last month', () => {
    // Both fell; that says nothing of which way is better.
    const cells: Cells = [
      ['KPI', 'Target', 'Actual', 'Trend'],
      ['Complaints', 10, 8, '▼'],
      ['Sales', 10, 8, '▼'],
    ];
    expectDoubt(read(cells), 'polarityUnknown', 'polarity', 'column:polarity');
  });

  test('and beside a trend the polarity', () => {
    const cells: Cells = [
      ['KPI', 'Trend', 'Target', 'Actual', 'Polarity'],
      ['Complaints', '▲', 10, 8, 'Min'],
      ['Sales', '▼', 10, 8, 'Max'],
    ];
    expect(read(cells)).toMatchObject(BOTH_WAYS);
  });

  test('a word that nobody knows is refused', () => {
    expectDoubt(read(twoWays('Polarity', 'Blue', 'Max')));
  });
});

describe('target and realization under other words', () => {
  test.each([
    ['Target', 'Actual'],
    ['Targets', 'Actuals'],
    ['Goal', 'Actual'],
    ['Goals', 'Actuals'],
    ['Plan', 'Actual'],
    ['Planned', 'Result'],
    ['Target value', 'Actual value'],
    ['Target Kinerja', 'Realisasi Kinerja'],
    ['Rencana', 'Realisasi'],
    ['Target', 'Aktual'],
    ['TARGET 2023', 'REALISASI 2023'],
    ['Target Tahunan', 'Realisasi s.d. Desember'],
    ['Annual Target', 'YTD Actual'],
  ])('%s and %s', (target, realization) => {
    const cells: Cells = [
      ['KPI', 'Polarity', target, realization],
      ['Sales', 'Max', 10, 9],
      ['Complaints', 'Min', 10, 9],
    ];
    expect(read(cells)).toMatchObject({ total: near(100), scores: { Sales: near(90), Complaints: near(110) } });
  });

  test('a goal in words beside a target is what the KPI belongs to', () => {
    const cells: Cells = [
      ['Goal', 'KPI', 'Target', 'Actual', 'Polarity'],
      ['Grow', 'Sales', 10, 9, 'Max'],
      ['', 'Customers', 10, 11, 'Max'],
      ['Serve', 'Satisfaction', 4, 4.2, 'Max'],
    ];
    const table = read(cells);
    expect(table.kpis).toEqual(['Sales', 'Customers', 'Satisfaction']);
    // By goals 100 and 105 make 102.5; without them the mean of 90, 110 and 105 is 101.67.
    expectRight(table, 102.5, 'objectives', 'column:objective');
  });
});

describe('code and name', () => {
  test.each([
    ['IKU Code', 'IKU'],
    ['Kode IKU', 'IKU'],
    ['KPI Code', 'KPI'],
    ['KPI ID', 'KPI'],
    ['No. IKU', 'Nama IKU'],
    ['Kode', 'Indikator Kinerja'],
    ['Code', 'Measure'],
  ])('%s beside %s', (code, name) => {
    const cells: Cells = [
      [code, name, 'Target', 'Realisasi'],
      ['1a-CP', 'Indeks kepuasan', 80, 84],
      ['2a-N', 'Nilai SAKIP', 70, 66.5],
    ];
    expect(read(cells)).toMatchObject({ kpis: ['1a-CP', '2a-N'], total: near(100) });
  });
});
