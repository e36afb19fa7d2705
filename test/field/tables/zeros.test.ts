/** Targets of 0, and KPIs that are set aside. */
import { expectDoubt, near, read } from './read';
import type { Cells } from './read';

const withZero = (polarity: string, target: number, realization: Cells[number][number], worst?: number): Cells => [
  ['Kode', 'IKU', 'Target', 'Realisasi', 'Polaritas', ...(worst === undefined ? [] : ['Nilai terburuk'])],
  ['K1', 'Temuan berulang', target, realization, polarity, ...(worst === undefined ? [] : [worst])],
  ['K2', 'Nilai SAKIP', 80, 84, 'Maximize', ...(worst === undefined ? [] : [''])],
];

describe('a target of 0 that shall be low', () => {
  test('is reached by 0, whatever the worst value', () => {
    // 100·(W − 0)/W is 100 for every W.
    const right = { total: near(102.5), scores: { K1: near(100), K2: near(105) } };
    expect(read(withZero('Minimize', 0, 0))).toMatchObject(right);
    expect(read(withZero('Minimize', 0, 0, 5))).toMatchObject(right);
  });

  test('by a worst value of 5 makes 60 of 2', () => {
    expect(read(withZero('Minimize', 0, 2, 5))).toMatchObject({ scores: { K1: near(60) }, total: near(82.5) });
  });

  test('without a worst value is refused for 2', () => {
    expectDoubt(read(withZero('Minimize', 0, 2)));
  });
});

describe('a target of 0 that shall be high', () => {
  test('with a realization of 0 was not due: asked, and set aside with its weight spread', () => {
    const table = read(withZero('Maximize', 0, 0));
    expect(table.asked).toContain('notDue');
    expect(table.total).toEqual(near(105));
  });

  test('with a realization of 3 has no index', () => {
    expectDoubt(read(withZero('Maximize', 0, 3)));
  });

  test('in a quarter where most indicators are not due yet', () => {
    // The shape of quarterly reports: targets of the first quarter, most of them 0. Invented data.
    const cells: Cells = [
      ['Kode', 'Indikator Kinerja', 'Bobot', 'Target TW I', 'Realisasi TW I', 'Polaritas'],
      ['1', 'Laporan kinerja disampaikan', 20, 1, 1, 'Maximize'],
      ['2', 'Survei kepuasan', 30, 0, 0, 'Maximize'],
      ['3', 'Nilai SAKIP', 30, 0, 0, 'Maximize'],
      ['4', 'Penyerapan anggaran', 20, 15, 12, 'Maximize'],
    ];
    const table = read(cells);
    expect(table.asked).toContain('notDue');
    expect(table.total).toEqual(near((20 * 100 + 20 * 80) / 40));
  });

  test('can count by the person: then it has no index', () => {
    expectDoubt(read(withZero('Maximize', 0, 0), { scorecard: { setAside: { K1: false } } }));
  });
});

describe('a KPI that a person sets aside', () => {
  // Invented data: 100, 50 and 60 by 50/30/20.
  const cells: Cells = [
    ['Code', 'KPI', 'Weight', 'Target', 'Actual', 'Polarity'],
    ['A', 'Sales', 50, 10, 10, 'Maximize'],
    ['B', 'Customers', 30, 10, 5, 'Maximize'],
    ['C', 'Delivery', 20, 10, 6, 'Maximize'],
  ];

  test('gives its weight to the others', () => {
    expect(read(cells).total).toEqual(near(50 + 15 + 12));
    expect(read(cells, { scorecard: { setAside: { B: true } } }).total).toEqual(near((50 * 100 + 20 * 60) / 70));
  });

  test('is said', () => {
    const { said, scores } = read(cells, { scorecard: { setAside: { B: true } } });
    expect(said.length).toBeGreaterThan(0);
    expect(scores).not.toHaveProperty('B');
  });

  test('of an objective leaves the others of it', () => {
    const ofObjectives: Cells = [
      ['Sasaran', 'Kode', 'Indikator', 'Target', 'Realisasi', 'Polaritas'],
      ['Layanan', 'A', 'Kepuasan', 90, 90, 'Maximize'],
      ['', 'B', 'Kepatuhan', 70, 35, 'Maximize'],
      ['Akuntabilitas', 'C', 'SAKIP', 80, 88, 'Maximize'],
    ];
    expect(read(ofObjectives, { scorecard: { setAside: { B: true } } }).total).toEqual(near((100 + 110) / 2));
  });
});
